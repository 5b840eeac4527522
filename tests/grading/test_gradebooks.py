"""Marks on their way out: platforms' own CSV forms, late penalties, extensions, and the table of who stands where."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from small_course import make_course

from insideview.course import config
from insideview.course.notebook import read, source_path, write
from insideview.errors import UserError
from insideview.grading import gradebooks, intake, late, marks, pipeline, status
from insideview.grading.sample_class import filled, reference_answers

NAME = "d00-small"
ROSTER = '''id,first_name,last_name,email,canvas_id,moodle_id,section
ada,Ada,Obi,ada@example.org,4711,801,A
bo,Bo,"Larsen, ""Jr.""",bo@example.org,4712,802,B
chen,琛,陈,chen@example.org,4713,803,
'''
SETTINGS = """
c.Course.assignments = [{"name": "d00-small", "due": "2026-11-20 10:00+00:00"}]
c.LatePenalty.per_day = 0.1
c.LatePenalty.grace_minutes = 15
c.Course.canvas_assignments = {"d00-small": 12345}
"""


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> config.Course:
    """Ada in time, Bo a day and a half late, Chen as late but with an extension of two days."""
    course = make_course(tmp_path_factory.mktemp("marks") / "course", NAME, settings=SETTINGS)
    course.roster.write_text(ROSTER, encoding="utf-8")
    (course.root / "extensions.csv").write_text(f"student_id,assignment,hours\nchen,{NAME},48\n")
    answers = reference_answers(read(source_path(course.root, NAME)))
    released = read(course.root / "release" / NAME / f"{NAME}.ipynb")
    for student, stamp in (
        ("ada", "2026-11-20 09:00:00"),
        ("bo", "2026-11-21 22:00:00"),
        ("chen", "2026-11-21 22:00:00"),
    ):
        path = pipeline.submitted_path(course, NAME, student)
        write(filled(released, answers), path)
        path.with_name("timestamp.txt").write_text(f"{stamp} UTC\n")
    assert [r.state for r in pipeline.grade(course, NAME)] == ["graded"] * 3
    return course


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_late_days_cost_and_extensions_save(graded: config.Course) -> None:
    found = {m.student.id: (m.score, m.late_penalty, m.total) for m in marks.marks(graded, NAME)}
    assert found == {"ada": (5, 0, 5), "bo": (5, 1.0, 4.0), "chen": (5, 0, 5)}


def test_the_penalty_rule() -> None:
    rule = late.LatePenalty(per_day=0.1, grace_minutes=15)
    assert rule.late_submission_penalty("ada", 10, 14 * 60) is None
    assert rule.late_submission_penalty("ada", 10, 16 * 60) == 1
    assert rule.late_submission_penalty("ada", 10, 86_400 * 1.5) == 2
    assert rule.late_submission_penalty("ada", 10, 86_400 * 99) == 10
    assert late.LatePenalty().late_submission_penalty("ada", 10, 86_400) is None


def test_canvas(graded: config.Course, tmp_path: Path) -> None:
    """Canvas's own columns; names with commas and quotes come back as they were."""
    [path] = gradebooks.write(graded, [NAME], "canvas", tmp_path)
    head, points, *rows = table(path)
    assert head == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", f"{NAME} (12345)"]
    assert points == ["    Points Possible", "", "", "", "", "9"]
    assert rows == [
        ["Obi, Ada", "4711", "", "ada", "A", "5"],
        ['Larsen, "Jr.", Bo', "4712", "", "bo", "B", "4"],
        ["陈, 琛", "4713", "", "chen", "", "5"],
    ]


def test_moodle(graded: config.Course, tmp_path: Path) -> None:
    """Moodle's offline grading worksheet, whose Identifier is the number in its zip."""
    [path] = gradebooks.write(graded, [NAME], "moodle", tmp_path)
    head, first, *_ = table(path)
    row = dict(zip(head, first, strict=True))
    assert path.name == f"moodle-{NAME}.csv"
    assert (row["Identifier"], row["Full name"], row["Grade"], row["Maximum Grade"]) == (
        "Participant 801",
        "Ada Obi",
        "5",
        "9",
    )
    assert row["Feedback comments"] == "1 answers wait to be marked"


def test_nbgrader(graded: config.Course, tmp_path: Path) -> None:
    [path] = gradebooks.write(graded, [NAME], "nbgrader", tmp_path)
    head, *rows = table(path)
    bo = dict(zip(head, rows[1], strict=True))
    assert (bo["student_id"], bo["last_name"], bo["raw_score"], bo["late_submission_penalty"], bo["score"]) == (
        "bo",
        'Larsen, "Jr."',
        "5",
        "1",
        "4",
    )
    assert bo["timestamp"].startswith("2026-11-21 22:00:00")


def test_bad_input(graded: config.Course, course: config.Course, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="choose nbgrader, canvas, moodle"):
        gradebooks.write(graded, [NAME], "blackboard", tmp_path)
    with pytest.raises(UserError, match="No marks to export"):
        gradebooks.write(course, [NAME], "canvas", tmp_path)
    (tmp_path / "extensions.csv").write_text("student_id,assignment,hours\nada,d00-small,soon\n")
    with pytest.raises(UserError, match="line 2: expected student_id, assignment, hours"):
        late.read_extensions(tmp_path / "extensions.csv", NAME)


def test_where_everybody_stands(graded: config.Course) -> None:
    with graded.roster.open("a", encoding="utf-8") as file:
        file.write("eve,Eve,Late,,,,\n")
    found = {s.student: s for s in status.standings(graded, NAME)}
    assert found["eve"] == status.Standing("eve", "", 0, 0, "", 0, False)
    assert (found["bo"].handed_in, found["bo"].graded, found["bo"].needs_marking) == (
        "2026-11-21 22:00:00 UTC",
        "4 / 9",
        1,
    )
    assert found["bo"].feedback is False
    list(pipeline.feedback(graded, NAME, ["bo"]))
    assert {s.student: s.feedback for s in status.standings(graded, NAME)}["bo"] is True
    assert intake.read_manifest(graded, NAME) == []
