"""Written answers: rubrics and the levels in comments, what needs no reader, and marks that stand while answers do."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from nbgrader.server_extensions.formgrader.base import BaseHandler
from small_course import ROOT
from test_pipeline import NAME, put

from insideview.course import config
from insideview.course.notebook import exercises_of, read
from insideview.grading import formgrader, pipeline, rubrics, written
from insideview.grading.nbgrader_api import NbGrader

RUBRIC = """**Rubric** · add up the levels

| | 3 | 2 | 1 | 0 |
|---|---|---|---|---|
| **Moments** | two likes, each with a moment | one | none, but reasons | nothing |
| **Is it the work?** | each test is | the first is | next door | no |
| **Goals** | each judged | named and judged | named | absent |
"""


def test_a_rubric_is_read_and_the_levels_in_a_comment_are_found() -> None:
    rubric = rubrics.criteria(RUBRIC)
    assert [criterion.name for criterion in rubric] == ["Moments", "Is it the work?", "Goals"]
    assert rubric[0].levels == {3: "two likes, each with a moment", 2: "one", 1: "none, but reasons", 0: "nothing"}
    comment = "goals: 2; Moments 3, is it the work? 0. The morning in March convinced me; 3 goals are plenty."
    found = rubrics.levels(rubric, comment)
    assert [(m.criterion.name, m.level, m.words) for m in found] == [
        ("Moments", 3, "two likes, each with a moment"),
        ("Is it the work?", 0, "no"),
        ("Goals", 2, "named and judged"),
    ]
    assert [m.higher for m in found] == [None, (1, rubric[1].levels[1]), (3, rubric[2].levels[3])]
    assert rubrics.words_of(rubric, comment) == "The morning in March convinced me; 3 goals are plenty."
    assert rubrics.levels(rubric, "Good. 30 moments 2024.") == []


@pytest.mark.parametrize("path", sorted(ROOT.glob("source/*/*.ipynb")), ids=lambda path: path.stem)
def test_every_rubric_of_the_course_is_read(path: Path) -> None:
    for exercise in exercises_of(read(path)):
        for cell in exercise.manual:
            rubric = rubrics.rubric_of(exercise, cell)
            assert len(rubric) >= 3, f"{exercise.number}: {rubric}"
            assert all(set(criterion.levels) == {0, 1, 2, 3} for criterion in rubric), exercise.number
            full = ", ".join(f"{criterion.name} 3" for criterion in rubric)
            marked = rubrics.levels(rubric, full)
            assert [(m.criterion, m.level) for m in marked] == [(criterion, 3) for criterion in rubric]


@pytest.mark.parametrize(
    "answer",
    ["", "YOUR ANSWER HERE", "YOUR ANSWER HERE\n\n", "TODO", "tbd", "asdf sdfg lkjh qwer", "ok ok ok ok ok ok"],
)
def test_what_says_nothing_needs_no_reader(answer: str) -> None:
    assert written.says_nothing(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "My TODO list each Friday is what keeps me on the road.",
        "A friend said: your answer here is what matters.",
        "Because of leakage.",
        "No.",
        "42 %",
        "YOUR ANSWER HERE\nThe loop is saved.",
        "損失は下がる。",
        "It depends",
    ],
)
def test_what_says_something_is_left_to_a_person(answer: str) -> None:
    assert written.says_nothing(answer) is None


def test_a_mark_stands_while_its_answer_does(course: config.Course) -> None:
    put(course, "ada", {"why": "Because of leakage."})
    put(course, "bo", {"why": "It is shorter."})
    put(course, "cy", {"why": "TODO"})
    list(pipeline.grade(course, NAME))
    assert waiting(course) == {"ada", "bo"}  # nobody need open a placeholder
    for student in ("ada", "bo"):
        mark(course, student, 3.0)
    assert waiting(course) == set()

    put(course, "ada", {"why": "Because of leakage.  \n", "double": "def double(x):\n    return 2 * x"})
    put(course, "bo", {"why": "It is shorter, and the copies are not made."})
    list(pipeline.grade(course, NAME))
    assert waiting(course) == {"bo"}  # ada changed another exercise; bo's words are new to the marker
    list(pipeline.grade(course, NAME, force=True))
    assert waiting(course) == {"bo"}  # grading again does not make them read
    with NbGrader(course).gradebook() as gradebook:
        assert {s: gradebook.find_grade("why", NAME, NAME, s).score for s in ("ada", "bo", "cy")} == {
            "ada": 3,
            "bo": 3,  # until it is looked at again
            "cy": 0,
        }
        assert "placeholder" in gradebook.find_comment("why", NAME, NAME, "cy").auto_comment


def test_the_page_shows_rows_levels_points_and_words(course: config.Course) -> None:
    put(course, "ada", {"why": "Because of <b>leakage</b>."})
    list(pipeline.grade(course, NAME))
    list(pipeline.feedback(course, NAME))
    page = pipeline.feedback_path(course, NAME, "ada")
    assert "waits for its reader" in page.read_text()
    rubric = rubric_of_why(course)
    mark(course, "ada", 2.0, ", ".join(f"{criterion.name} 2" for criterion in rubric) + ". Name the *axis*.")
    assert [r.state for r in pipeline.feedback(course, NAME)] == ["graded"]
    text = page.read_text()
    assert "waits for its reader" not in text
    assert [criterion.name for criterion in rubric] == ["reason"]
    assert re.search(r"<td>reason</td><td>2 of 4</td><td>\s*<p>named</p>", text)
    assert re.search(r"Level 4 would be:\s*<p>explained</p>", text)
    assert "2 of 4" in text
    assert "Name the <em>axis</em>." in text
    assert "SECRET" not in text


def test_formgrader_reads_again_for_each_request(course: config.Course, monkeypatch: pytest.MonkeyPatch) -> None:
    put(course, "ada", {"why": "Because of leakage."})
    list(pipeline.grade(course, NAME))
    monkeypatch.setattr(BaseHandler, "gradebook", BaseHandler.gradebook)  # put back after the test
    with NbGrader(course).gradebook() as kept:
        request = partial(SimpleNamespace, settings={"nbgrader_gradebook": kept})
        held = kept.find_grade("why", NAME, NAME, "ada")
        assert held.needs_manual_grade
        mark(course, "ada", 3.0)
        BaseHandler.gradebook.fget(request())
        assert held.needs_manual_grade  # nbgrader's own way: what was read once stays
        formgrader._load_jupyter_server_extension(None)
        BaseHandler.gradebook.fget(request())
        assert not held.needs_manual_grade


def rubric_of_why(course: config.Course) -> tuple[rubrics.Criterion, ...]:
    notebook = read(pipeline.autograded_path(course, NAME, "ada"))
    [exercise] = [e for e in exercises_of(notebook) if any(cell.id == "why" for cell in e.cells)]
    return rubrics.rubric_of(exercise, exercise.manual[0])


def mark(course: config.Course, student: str, points: float, comment: str = "") -> None:
    with NbGrader(course).gradebook() as gradebook:
        grade = gradebook.find_grade("why", NAME, NAME, student)
        grade.manual_score, grade.needs_manual_grade = points, False
        if comment:
            gradebook.find_comment("why", NAME, NAME, student).manual_comment = comment
        gradebook.db.commit()


def waiting(course: config.Course) -> set[str]:
    with NbGrader(course).gradebook() as gradebook:
        return {
            submission.student.id
            for submission in gradebook.assignment_submissions(NAME)
            for notebook in submission.notebooks
            for grade in notebook.grades
            if grade.needs_manual_grade
        }
