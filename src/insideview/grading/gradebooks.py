"""Marks as the gradebooks of learning platforms take them: nbgrader's CSV, Canvas, Moodle."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

from insideview.course.config import Course
from insideview.errors import UserError
from insideview.grading.intake import roster_rows
from insideview.grading.marks import SubmissionMark, marks
from insideview.grading.nbgrader_api import NbGrader

Table = list[list[str]]


def write(course: Course, assignments: Sequence[str], platform: str, folder: Path) -> list[Path]:
    """Writes the marks in a platform's own form; returns the files.

    Canvas takes one file for all assignments, Moodle one for each (its "offline grading worksheet").

    Raises:
        UserError: for an unknown platform, if nothing is graded, or if the folder cannot be written.
    """
    if platform not in PLATFORMS:
        raise UserError(f"There is no export for {platform!r}: choose {', '.join(PLATFORMS)}.")
    found = {name: marks(course, name) for name in assignments}
    if not any(found.values()):
        raise UserError(f"No marks to export for {', '.join(assignments)}: run `insideview grade` first.")
    roster = roster_rows(course.roster)
    tables = PLATFORMS[platform](course, found, roster)
    return [_write(folder / name, table) for name, table in tables.items()]


def _nbgrader(
    course: Course, found: dict[str, list[SubmissionMark]], roster: dict[str, dict[str, str]]
) -> dict[str, Table]:
    """The columns of `nbgrader export`, with names quoted where they must be."""
    head = ["assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email"]
    head += ["raw_score", "late_submission_penalty", "score", "max_score"]
    rows: Table = []
    with NbGrader(course).gradebook() as gradebook:
        for name, all_marks in found.items():
            when = {s.student.id: (s.duedate, s.timestamp) for s in gradebook.assignment_submissions(name)}
            for m in all_marks:
                due, handed_in = when.get(m.student.id, (None, None))
                who = [m.student.id, m.student.last_name, m.student.first_name, m.student.email]
                numbers = [_number(x) for x in (m.score, m.late_penalty, m.total, m.possible)]
                rows.append([name, str(due or ""), str(handed_in or ""), *who, *numbers])
    return {"nbgrader.csv": [head, *rows]}


def _canvas(
    course: Course, found: dict[str, list[SubmissionMark]], roster: dict[str, dict[str, str]]
) -> dict[str, Table]:
    """Canvas: five columns that say who, a column an assignment `name (id)`, a second line with the points possible."""
    ids = course.traitlets.Course.get("canvas_assignments", {})
    titles = [f"{name} ({ids[name]})" if name in ids else name for name in found]
    points = [_number(found[name][0].possible) if found[name] else "" for name in found]
    by_student = {name: {m.student.id: m for m in all_marks} for name, all_marks in found.items()}
    students = sorted({m.student.id for all_marks in found.values() for m in all_marks})
    rows = []
    for student in students:
        row = roster.get(student, {})
        full = ", ".join(part for part in (row.get("last_name", ""), row.get("first_name", "")) if part) or student
        own = [_number(by_student[name][student].total) if student in by_student[name] else "" for name in found]
        rows.append(
            [
                full,
                row.get("canvas_id", ""),
                row.get("sis_id", ""),
                row.get("sis_login_id", student),
                row.get("section", ""),
                *own,
            ]
        )
    return {
        "canvas.csv": [
            ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *titles],
            ["    Points Possible", "", "", "", "", *points],
            *rows,
        ]
    }


def _moodle(
    course: Course, found: dict[str, list[SubmissionMark]], roster: dict[str, dict[str, str]]
) -> dict[str, Table]:
    """Moodle: the offline grading worksheet, whose Identifier is `Participant` and the number of its zip."""
    head = ["Identifier", "Full name", "Email address", "Status", "Grade", "Maximum Grade", "Grade can be changed"]
    head += ["Last modified (submission)", "Last modified (grade)", "Feedback comments"]
    tables = {}
    for name, all_marks in found.items():
        rows = []
        for m in all_marks:
            row = roster.get(m.student.id, {})
            number = row.get("moodle_id", "")
            full = f"{row.get('first_name', '')} {row.get('last_name', '')}".strip() or m.student.id
            comment = f"{m.needs_marking} answers wait to be marked" if m.needs_marking else ""
            rows.append(
                [
                    f"Participant {number}" if number else "",
                    full,
                    m.student.email,
                    "Submitted for grading",
                    _number(m.total),
                    _number(m.possible),
                    "Yes",
                    "",
                    "",
                    comment,
                ]
            )
        tables[f"moodle-{name}.csv"] = [head, *rows]
    return tables


PLATFORMS: dict[str, Callable[..., dict[str, Table]]] = {"nbgrader": _nbgrader, "canvas": _canvas, "moodle": _moodle}


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _write(path: Path, table: Table) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(table)
        part.replace(path)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}.") from None
    return path
