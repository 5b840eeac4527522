"""Plain `nbgrader`, started in the course folder, is the same grader: it reads course_config.py and runs the course's steps."""

from __future__ import annotations

import subprocess
from pathlib import Path

from stage import PROGRAMS, TINY, answered, environment, gradebook, solved, submit

from insideview.course.config import Course
from insideview.course.notebook import read
from insideview.grading.nbgrader_steps import OUTCOME
from insideview.grading.pipeline import autograded_path


def test_autograde_from_the_command_line(course: Course, home: Path) -> None:
    submit(course, TINY, "carol", answered(course, TINY, solved(course, TINY)))
    command = [str(PROGRAMS / "nbgrader"), "autograde", TINY, "--student", "carol"]
    done = subprocess.run(
        command, cwd=course.root, env=environment(home), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    outcome = read(autograded_path(course, TINY, "carol")).metadata[OUTCOME]
    assert outcome["stops"] == []
    assert outcome["seconds"] > 0
    with gradebook(course) as book:
        grades = {
            grade.name: (grade.score, grade.needs_manual_grade)
            for grade in book.find_submission_notebook(TINY, TINY, "carol").grades
        }
    assert grades == {"test-double": (2, False), "why": (0, True), "why-rubric": (0, False)}
