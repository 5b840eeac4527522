"""From what was handed in to submitted/<student>/<assignment>/.

Takes Canvas and Moodle zips, folders of Google Drive or Classroom, the nbgrader exchange, plain folders, zips of
zips (`archives`, `naming`). Originals are kept untouched in collected/<assignment>/ with a manifest; what cannot be
placed is listed with its reason, nothing is guessed; running it again adds what is new and changes nothing else.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from insideview.course.config import Course
from insideview.course.notebook import read
from insideview.errors import UserError
from insideview.grading.archives import Entry, entries
from insideview.grading.naming import Claim, Roster, read_name
from insideview.grading.repair import likeness, read_any

STUDENT_ID = re.compile(r"^[A-Za-z0-9][A-Za-z0-9.@-]{0,63}$")
ENOUGH = 0.3  # share of the released answer and test cells from which a notebook without a name is taken for it
PLATFORMS = ("Canvas", "Moodle")  # whose file names carry no id of ours

NEW, UNCHANGED, OLDER, REFUSED, BROKEN = "new", "unchanged", "older", "refused", "broken"


@dataclass(frozen=True)
class Student:
    """One line of the roster."""

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""


@dataclass(frozen=True)
class Collected:
    """What became of one file.

    `state` is "new" (it is now the submission), "unchanged", "older" (a later one of this student counts),
    "broken" (it is the submission, but cannot be read; grading will say so) or "refused"; `reason` says why, and
    `done` what was repaired in the file.
    """

    file: str
    student: str | None
    state: str
    reason: str = ""
    when: str = ""
    sha256: str = ""
    done: list[str] = field(default_factory=list)


# ------------------------------------------------------------------------------------------- the roster


def read_roster(path: Path) -> dict[str, Student]:
    """The students by id; empty if there is no roster.

    Raises:
        UserError: if the file is not a CSV with an `id` column, or an id is odd or stands twice.
    """
    return {
        name: Student(name, *(row.get(key, "") for key in ("first_name", "last_name", "email")))
        for name, row in roster_rows(path).items()
    }


def roster_rows(path: Path) -> dict[str, dict[str, str]]:
    if not path.exists():
        return {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"The roster {path} cannot be read: {error}.") from None
    students: dict[str, dict[str, str]] = {}
    for number, row in enumerate(rows, start=2):
        name = (row.get("id") or "").strip()
        if not STUDENT_ID.match(name):
            raise UserError(
                f"{path}, line {number}: {name!r} is not a student id; use letters, digits, '.', '-' and '@'."
            )
        if name in students:
            raise UserError(f"{path}, line {number}: the student id {name!r} stands twice.")
        students[name] = {key: (value or "").strip() for key, value in row.items() if key and isinstance(value, str)}
    return students


# ------------------------------------------------------------------------------------------- collecting


@dataclass(frozen=True)
class _Candidate:
    """A notebook with its student: what a submission is chosen from."""

    entry: Entry
    student: str
    when: datetime
    attempt: int
    notebook: NotebookNode | None
    done: list[str]
    reason: str

    @property
    def rank(self) -> tuple[bool, datetime, int]:
        return (self.notebook is not None, self.when, self.attempt)


def collect(course: Course, assignment: str, *sources: Path) -> Iterator[Collected]:
    """Copies what lies in the sources to submitted/; yields what became of each file.

    The latest attempt of a student counts, by the platform's time; an unreadable one only if there is no other.
    With a roster, only its students are taken.

    Raises:
        UserError: if a source cannot be read or holds no notebook, or its names need a roster that is not there.
    """
    roster = Roster(roster_rows(course.roster))
    patterns = course.traitlets.Course.get("file_patterns", [])
    released = _released(course, assignment)
    chosen: dict[str, list[_Candidate]] = {}
    seen_notebook = False
    for source in sources:
        for entry in entries(source):
            if entry.path.suffix.lower() != ".ipynb" and not entry.refusal:
                continue
            if any(part.startswith((".", "__MACOSX")) for part in entry.path.parts):
                continue
            seen_notebook = seen_notebook or entry.path.suffix.lower() == ".ipynb"
            found = _candidate(course, assignment, entry, roster, patterns, released)
            if isinstance(found, Collected):
                yield found
            else:
                chosen.setdefault(found.student, []).append(found)
    if not seen_notebook:
        names = ", ".join(map(str, sources))
        raise UserError(
            f"There is no notebook in {names}: expected <student>/….ipynb, <student>_….ipynb, or a platform's zip."
        )
    manifest = _Manifest(course, assignment)
    for student, candidates in sorted(chosen.items()):
        *older, latest = sorted(candidates, key=lambda candidate: candidate.rank)
        for result in [*(_set_aside(candidate) for candidate in older), _store(course, assignment, student, latest)]:
            manifest.note(result, next(c for c in candidates if str(c.entry.path) == result.file).entry.content)
            yield result
    manifest.write()


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


def read_manifest(course: Course, assignment: str) -> list[Collected]:
    """What `collect` has done for an assignment so far; empty if nothing."""
    return _Manifest(course, assignment).lines


def keep_original(course: Course, assignment: str, student: str, content: bytes) -> None:
    """Keeps a file as it came that was put into submitted/ without `collect`."""
    path = (
        course.root
        / "collected"
        / assignment
        / "originals"
        / f"{student}-{hashlib.sha256(content).hexdigest()[:16]}.ipynb"
    )
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _released(course: Course, assignment: str) -> NotebookNode:
    path = course.root / "release" / assignment / f"{assignment}.ipynb"
    if not path.is_file():
        raise UserError(f"{assignment} is not released yet: run `insideview release {assignment}` first.")
    return read(path)


def _candidate(
    course: Course, assignment: str, entry: Entry, roster: Roster, patterns: Iterable[str], released: NotebookNode
) -> _Candidate | Collected:
    """The entry as a candidate, or why it is none."""
    when = entry.when
    if entry.refusal:
        return Collected(str(entry.path), None, REFUSED, entry.refusal)
    claim = read_name(entry.path, patterns)
    if claim is None:
        return Collected(str(entry.path), None, REFUSED, "no student can be read from its name")
    if claim.problem:
        return Collected(str(entry.path), None, REFUSED, claim.problem)
    student, reason = _student(course, claim, roster)
    if student is None:
        return Collected(str(entry.path), None, REFUSED, reason)
    if claim.assignment and claim.assignment != assignment:
        return Collected(str(entry.path), student, REFUSED, f"it was handed in for {claim.assignment}")
    when = claim.when or when
    try:
        came = read_any(entry.content, entry.path.name)
    except UserError as error:
        return _Candidate(entry, student, when, claim.attempt, None, [], str(error))
    other = _another_assignment(course, assignment, entry, came.notebook, released)
    if other:
        return Collected(str(entry.path), student, REFUSED, other, when.isoformat())
    return _Candidate(entry, student, when, claim.attempt, came.notebook, came.done, "")


def _student(course: Course, claim: Claim, roster: Roster) -> tuple[str | None, str]:
    if roster:
        return roster.find(claim)
    if claim.scheme in PLATFORMS:
        raise UserError(
            f"{claim.scheme} names students in its own way, and there is no roster {course.roster} to tell who {claim.who!r} is: write one with the columns id, first_name, last_name, email."
        )
    if not STUDENT_ID.match(claim.who):
        return None, f"{claim.who!r} is not a student id"
    return claim.who, ""


def _another_assignment(
    course: Course, assignment: str, entry: Entry, notebook: NotebookNode, released: NotebookNode
) -> str:
    """Why the notebook is not one of this assignment: by what is embedded in it, by its name, by its cells."""
    about = notebook.metadata.get("insideview")
    embedded = about.get("assignment") if isinstance(about, dict) else None
    if embedded == assignment:
        return ""
    if likeness(notebook, released) >= ENOUGH:
        return ""
    if embedded in course.names:
        return f"it is a notebook of {embedded}"
    if embedded is None and assignment in entry.path.name:
        return ""  # damaged beyond recognition, but called by its name: repair will say what is left
    for name in course.names:
        path = course.root / "release" / name / f"{name}.ipynb"
        if name != assignment and path.is_file() and likeness(notebook, read(path)) >= ENOUGH:
            return f"it is a notebook of {name}"
    return f"it has nothing in common with {assignment}"


# ------------------------------------------------------------------------------------------- storing


def _set_aside(candidate: _Candidate) -> Collected:
    reason = candidate.reason or "a later one of this student counts"
    return Collected(
        str(candidate.entry.path), candidate.student, OLDER, reason, candidate.when.isoformat(), _sha(candidate.entry)
    )


def _store(course: Course, assignment: str, student: str, latest: _Candidate) -> Collected:
    folder = course.root / "submitted" / student / assignment
    target = folder / f"{assignment}.ipynb"
    name, sha, when = str(latest.entry.path), _sha(latest.entry), latest.when.isoformat()
    content = latest.entry.content
    if latest.notebook is not None and latest.done:
        content = (nbformat.writes(latest.notebook) + "\n").encode()
    if target.is_file() and target.read_bytes() == content:
        return Collected(name, student, UNCHANGED, latest.reason, when, sha, latest.done)
    stamp = _stamp_of(folder)
    if stamp is not None and target.is_file() and stamp > latest.when.replace(microsecond=0):
        return Collected(name, student, OLDER, "what was collected before is later", when, sha)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{target.name}.part")
        part.write_bytes(content)
        part.replace(target)
        (folder / "timestamp.txt").write_text(latest.when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC") + "\n")
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written: {error.strerror}; check its permissions and run the command again."
        ) from None
    return Collected(name, student, BROKEN if latest.notebook is None else NEW, latest.reason, when, sha, latest.done)


def _stamp_of(folder: Path) -> datetime | None:
    try:
        text = (folder / "timestamp.txt").read_text().strip()
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC)
    except (OSError, ValueError):
        return None


def _sha(entry: Entry) -> str:
    return hashlib.sha256(entry.content).hexdigest()


class _Manifest:
    """collected/<assignment>/: the originals by their hash, and a line for each file that was ever collected."""

    def __init__(self, course: Course, assignment: str) -> None:
        self._course, self._assignment = course, assignment
        self._folder = course.root / "collected" / assignment
        self._path = self._folder / "manifest.json"
        try:
            self.lines = [Collected(**line) for line in json.loads(self._path.read_text(encoding="utf-8"))]
        except FileNotFoundError:
            self.lines = []
        except (OSError, ValueError, TypeError) as error:
            raise UserError(
                f"The manifest {self._path} cannot be read ({error}): move it away and collect again."
            ) from None

    def note(self, result: Collected, content: bytes) -> None:
        keep_original(self._course, self._assignment, str(result.student), content)
        if not any(
            (line.file, line.sha256, line.student) == (result.file, result.sha256, result.student)
            for line in self.lines
        ):
            self.lines.append(result)

    def write(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(
            json.dumps([asdict(line) for line in self.lines], indent=1, ensure_ascii=False), encoding="utf-8"
        )
        part.replace(self._path)
