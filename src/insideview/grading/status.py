"""Where every student stands with an assignment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from insideview.course.config import Course
from insideview.grading import intake, pipeline
from insideview.grading.marks import marks


@dataclass(frozen=True)
class Standing:
    """One student. `attempts` counts the files collected; `repaired` what was done to the one that counts."""

    student: str
    handed_in: str
    attempts: int
    repaired: int
    graded: str
    needs_marking: int
    feedback: bool


def standings(course: Course, assignment: str) -> list[Standing]:
    """Everybody on the roster or with a submission, by id."""
    roster = intake.read_roster(course.roster)
    folders = (course.root / "submitted").glob(f"*/{assignment}")
    handed_in = {path.parent.name: _time_of(path) for path in folders if path.is_dir()}
    lines = intake.read_manifest(course, assignment)
    found = {m.student.id: m for m in marks(course, assignment)} if _is_released(course, assignment) else {}
    failed = pipeline.failures(course, assignment) if handed_in else {}
    repairs = {student: pipeline.repairs(course, assignment, student) for student in handed_in}
    rows = []
    for student in sorted({*roster, *handed_in}):
        mark = found.get(student)
        graded = "failed" if student in failed else f"{mark.total:g} / {mark.possible:g}" if mark else ""
        if student not in handed_in:
            rows.append(Standing(student, "", 0, 0, "", 0, False))
            continue
        attempts = max(1, sum(line.student == student and line.state != intake.REFUSED for line in lines))
        page = pipeline.feedback_path(course, assignment, student).is_file()
        waiting = mark.needs_marking if mark and student not in failed else 0
        rows.append(Standing(student, handed_in[student], attempts, len(repairs[student]), graded, waiting, page))
    return rows


def _time_of(folder: Path) -> str:
    stamp = folder / "timestamp.txt"
    return stamp.read_text().strip() if stamp.is_file() else "no time"


def _is_released(course: Course, assignment: str) -> bool:
    return (course.root / "release" / assignment / f"{assignment}.ipynb").is_file()
