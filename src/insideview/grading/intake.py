"""From what was handed in to submitted/<student>/<assignment>/.

First form: a folder with one notebook a student, `<student>/<anything>.ipynb` or `<student>_<anything>.ipynb`.
Originals are never touched; only regular files are read; what cannot be placed is reported, not guessed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from insideview.course.config import Course
from insideview.errors import UserError

STUDENT_ID = re.compile(r"^[A-Za-z0-9][A-Za-z0-9.@-]{0,63}$")
LARGEST = 20_000_000  # bytes of one notebook


@dataclass(frozen=True)
class Student:
    """One line of the roster."""

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""


@dataclass(frozen=True)
class Collected:
    """What became of one file: `state` is "new", "unchanged" or "refused" (then `reason` says why)."""

    file: Path
    student: str | None
    state: str
    reason: str = ""


def read_roster(path: Path) -> dict[str, Student]:
    """The students by id; empty if there is no roster.

    Raises:
        UserError: if the file is not a CSV with an `id` column, or an id is odd or stands twice.
    """
    if not path.exists():
        return {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"The roster {path} cannot be read: {error}.") from None
    students: dict[str, Student] = {}
    for number, row in enumerate(rows, start=2):
        name = (row.get("id") or "").strip()
        if not STUDENT_ID.match(name):
            raise UserError(
                f"{path}, line {number}: {name!r} is not a student id; use letters, digits, '.', '-' and '@'."
            )
        if name in students:
            raise UserError(f"{path}, line {number}: the student id {name!r} stands twice.")
        students[name] = Student(name, *((row.get(key) or "").strip() for key in ("first_name", "last_name", "email")))
    return students


def collect(course: Course, assignment: str, source: Path) -> Iterator[Collected]:
    """Copies what lies in `source` to submitted/; yields what became of each file.

    A file that was collected before and has not changed is left as it is. With a roster, only its
    students are taken.

    Raises:
        UserError: if `source` is not a folder, or holds no notebook.
    """
    if not source.is_dir():
        raise UserError(f"{source} is not a folder: give the folder with the notebooks that were handed in.")
    files = sorted(
        path for path in source.rglob("*") if path.suffix == ".ipynb" and ".ipynb_checkpoints" not in path.parts
    )
    if not files:
        raise UserError(f"There is no notebook in {source}: expected <student>/….ipynb or <student>_….ipynb.")
    roster = read_roster(course.roster)
    taken: dict[str, Path] = {}
    for file in files:
        student = _student_of(file.relative_to(source))
        reason = _refusal(file, student, roster, taken)
        if reason or student is None:
            yield Collected(file, student, "refused", reason)
            continue
        taken[student] = file
        yield Collected(file, student, _store(course, assignment, student, file))


def submissions(course: Course, assignment: str, student: str | None = None) -> list[str]:
    """The students who handed in an assignment, sorted.

    Raises:
        UserError: if nobody did, or `student` did not.
    """
    base = course.root / "submitted"
    found = sorted(path.parent.name for path in base.glob(f"*/{assignment}") if path.is_dir() and not path.is_symlink())
    if student is not None:
        if student not in found:
            known = f"there are {', '.join(found[:8])}{' …' if len(found) > 8 else ''}" if found else "nobody did"
            raise UserError(f"{student!r} has handed in nothing for {assignment}: {known}.")
        return [student]
    if not found:
        raise UserError(
            f"There are no submissions for {assignment} in {base}: run `insideview collect {assignment} FOLDER` first."
        )
    return found


def _student_of(path: Path) -> str | None:
    name = path.parts[0] if len(path.parts) > 1 else path.stem.split("_", 1)[0]
    return name if STUDENT_ID.match(name) else None


def _refusal(file: Path, student: str | None, roster: dict[str, Student], taken: dict[str, Path]) -> str:
    if file.is_symlink() or not file.is_file():
        return "it is a link or not a regular file"
    if student is None:
        return "no student id can be read from its name"
    if roster and student not in roster:
        return f"{student!r} is not in the roster"
    if student in taken:
        return f"a second notebook of {student!r}; {taken[student].name} was taken"
    if file.stat().st_size > LARGEST:
        return f"it is larger than {LARGEST // 1_000_000} MB"
    return ""


def _store(course: Course, assignment: str, student: str, file: Path) -> str:
    folder = course.root / "submitted" / student / assignment
    target = folder / f"{assignment}.ipynb"
    content = file.read_bytes()
    if target.is_file() and target.read_bytes() == content:
        return "unchanged"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{target.name}.part")
        part.write_bytes(content)
        part.replace(target)
        stamp = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        (folder / "timestamp.txt").write_text(stamp.strftime("%Y-%m-%d %H:%M:%S UTC") + "\n")
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written: {error.strerror}; check its permissions and run the command again."
        ) from None
    return "new"
