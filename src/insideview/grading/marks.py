"""Marks read from the gradebook, and out of it as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from insideview.course.config import Course
from insideview.course.notebook import exercises_of, read, source_path
from insideview.errors import UserError
from insideview.grading.intake import Student, read_roster
from insideview.grading.nbgrader_api import NbGrader


@dataclass(frozen=True)
class ExerciseMark:
    """One exercise of one submission; `needs_marking` if a person still has to look."""

    number: str
    name: str
    score: float
    possible: float
    needs_marking: bool


@dataclass(frozen=True)
class SubmissionMark:
    """One submission. `score` is before, `total` after the late penalty."""

    assignment: str
    student: Student
    exercises: tuple[ExerciseMark, ...]
    late_penalty: float
    late_seconds: float

    @property
    def score(self) -> float:
        return sum(e.score for e in self.exercises)

    @property
    def total(self) -> float:
        return max(0.0, self.score - self.late_penalty)

    @property
    def possible(self) -> float:
        return sum(e.possible for e in self.exercises)

    @property
    def needs_marking(self) -> int:
        """How many exercises wait for a person."""
        return sum(e.needs_marking for e in self.exercises)


def marks(course: Course, assignment: str) -> list[SubmissionMark]:
    """The marks of all graded submissions of an assignment, by student id. Empty if none is graded."""
    roster = read_roster(course.roster)
    exercise_of = {cell.id: e for e in exercises_of(read(source_path(course.root, assignment))) for cell in e.cells}
    found = []
    with NbGrader(course).gradebook() as gradebook:
        if assignment not in [a.name for a in gradebook.assignments]:
            raise UserError(f"{assignment} is not in the gradebook yet: run `insideview release {assignment}` first.")
        for submission in gradebook.assignment_submissions(assignment):
            cells = [grade for notebook in submission.notebooks for grade in notebook.grades]
            by_exercise: dict[str, list] = {}
            for grade in cells:
                if grade.name in exercise_of:
                    by_exercise.setdefault(exercise_of[grade.name].number, []).append(grade)
            exercises = tuple(
                ExerciseMark(
                    e.number,
                    e.name,
                    sum(g.score for g in grades),
                    sum(g.max_score for g in grades),
                    any(g.needs_manual_grade for g in grades),
                )
                for e in _unique(exercise_of.values())
                if (grades := by_exercise.get(e.number))
            )
            student = roster.get(submission.student.id) or Student(submission.student.id)
            found.append(
                SubmissionMark(
                    assignment,
                    student,
                    exercises,
                    submission.late_submission_penalty or 0.0,
                    submission.total_seconds_late,
                )
            )
    return sorted(found, key=lambda mark: mark.student.id)


def comments(course: Course, assignment: str) -> dict[str, list[str]]:
    """What graders wrote, by answer cell."""
    found: dict[str, list[str]] = {}
    with NbGrader(course).gradebook() as gradebook:
        for submission in gradebook.assignment_submissions(assignment):
            for comment in (c for notebook in submission.notebooks for c in notebook.comments):
                if comment.manual_comment:
                    found.setdefault(comment.name, []).append(comment.manual_comment)
    return found


def export(course: Course, assignments: Sequence[str], folder: Path) -> list[Path]:
    """Writes marks.csv (a line a submission) and exercises.csv (a line an exercise); returns their paths.

    Raises:
        UserError: if nothing is graded, or the folder cannot be written.
    """
    found = [mark for assignment in assignments for mark in marks(course, assignment)]
    if not found:
        raise UserError(f"No marks to export for {', '.join(assignments)}: run `insideview grade` first.")
    total = [
        [
            m.assignment,
            *_who(m.student),
            _plain(m.score),
            _plain(m.late_penalty),
            _plain(m.total),
            _plain(m.possible),
            m.needs_marking,
        ]
        for m in found
    ]
    single = [
        [
            m.assignment,
            *_who(m.student),
            e.number,
            e.name,
            _plain(e.score),
            _plain(e.possible),
            "yes" if e.needs_marking else "no",
        ]
        for m in found
        for e in m.exercises
    ]
    who = ["assignment", "student_id", "first_name", "last_name", "email"]
    return [
        _write(folder / "marks.csv", [*who, "score", "late_penalty", "total", "max_score", "exercises_to_mark"], total),
        _write(folder / "exercises.csv", [*who, "exercise", "name", "score", "max_score", "needs_marking"], single),
    ]


def _unique(exercises: Iterable) -> list:
    return list({e.number: e for e in exercises}.values())


def _who(student: Student) -> list[str]:
    return [_harmless(value) for value in (student.id, student.first_name, student.last_name, student.email)]


def _harmless(text: str) -> str:
    """A spreadsheet would run a text that begins like a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text


def _plain(number: float) -> str:
    return f"{number:.4g}"


def _write(path: Path, header: list[str], rows: list[list]) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
        part.replace(path)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}.") from None
    return path
