"""The way from a submission to a mark, stage by stage. Read this first.

    submitted/ ── sanitise ── execute ── mark ── record ──▶ autograded/ + gradebook.db ──▶ feedback/ ──▶ exports/

nbgrader does the stages for one submission, in the order that course_config.py names. Here they are called for
one submission after the other, so that a broken one is reported and the rest go on, and what is done already is
not done again; and the slow stage, execute, is done ahead of them, many at a time (`ahead`, `batch`), so that
nbgrader's own run finds the result in the cache.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from insideview.course.config import FILE, Course
from insideview.course.notebook import read, source_path, write
from insideview.errors import UserError
from insideview.grading import batch, interrupt, sandbox
from insideview.grading.ahead import Ahead
from insideview.grading.execute import NOT_STARTED, Job
from insideview.grading.intake import NEW, keep_original, read_manifest, submissions
from insideview.grading.kernels import refuse_links
from insideview.grading.late import read_extensions
from insideview.grading.nbgrader_api import NbGrader, StepFailed
from insideview.grading.nbgrader_steps import OUTCOME, REPAIRS
from insideview.grading.repair import read_any, repair

GRADED, UNCHANGED, FAILED = "graded", "unchanged", "failed"
PACKAGES = ("insideview", "nbgrader", "nbclient", "ipykernel", "numpy", "torch", "einops", "matplotlib")


@dataclass(frozen=True)
class Graded:
    """What became of one submission.

    `state` is "graded", "unchanged" (the marks that were there stand) or "failed" (then `reason` says why, and
    no mark was written). `stops` are the limits that it reached, `withheld` the exercises whose marking was
    interfered with, `review` what a person should look at.
    """

    student: str
    state: str
    reason: str = ""
    seconds: float = 0.0
    stops: list[str] = field(default_factory=list)
    withheld: list[str] = field(default_factory=list)
    review: list[str] = field(default_factory=list)


def grade(
    course: Course,
    assignment: str,
    students: Iterable[str] | None = None,
    *,
    force: bool = False,
    jobs: int | None = None,
    scheduler: str | None = None,
) -> Iterator[Graded]:
    """Autogrades the submissions of an assignment, yielding what became of each, in their order.

    Notebooks run beside each other, ahead of the one that is being recorded; nbgrader records them one by one.

    Args:
        students: by default all who handed in.
        force: grade again what has not changed.
        jobs: how many run at a time; by default as many as there are cores.
        scheduler: address of a Dask scheduler to run them on instead.

    Raises:
        UserError: if the assignment was not released, there is no sandbox, or the gradebook cannot be used.
    """
    grader = NbGrader(course)
    definition = _definition(grader, assignment)
    everyone = list(students) if students is not None else submissions(course, assignment)
    notes = _Notes(course, assignment, definition)
    keys = {student: notes.key(student) for student in everyone}
    due = {student for student in everyone if force or not notes.are_current(student, keys[student])}
    if not due:
        yield from (Graded(student, UNCHANGED) for student in everyone)
        return
    ahead = Ahead(grader, assignment)
    if ahead.sandboxed and not scheduler:
        sandbox.require()
    extensions = course.root / str(course.traitlets.Course.get("extensions", "extensions.csv"))
    grader.extend(
        assignment,
        [student for student in due if submitted_path(course, assignment, student).is_file()],
        read_extensions(extensions, assignment),
    )
    with batch.runner(jobs, scheduler, sandboxed=ahead.sandboxed) as runner:
        work = ((student, _prepare(ahead, student) if student in due else None) for student in everyone)
        for student, executed in batch.in_order(runner, work):
            if student not in due:
                yield Graded(student, UNCHANGED)
                continue
            ahead.remember(student, executed)
            before = notes.take(student)  # should this be killed now, nothing claims that it is graded
            with interrupt.held():
                result = _grade_one(grader, course, assignment, student)
            if NOT_STARTED not in result.reason:  # else the next run tries again, since nothing was wrong with it
                notes.write(student, keys[student], ahead.key(student), result)
            if before and before.get("executed") != ahead.key(student):
                ahead.forget(before.get("executed"))
            yield result


def feedback(course: Course, assignment: str, students: Iterable[str] | None = None) -> Iterator[Graded]:
    """Writes the feedback page of every graded submission, unless it is newer than all marks; yields what became of each."""
    grader = NbGrader(course)
    for student in list(students) if students is not None else submissions(course, assignment):
        if not autograded_path(course, assignment, student).is_file():
            yield Graded(student, FAILED, "it has not been graded, so there is nothing to say about it")
            continue
        if _is_newer(
            feedback_path(course, assignment, student),
            than=[autograded_path(course, assignment, student), course.root / "gradebook.db"],
        ):
            yield Graded(student, UNCHANGED)
            continue
        try:
            with interrupt.held():
                grader.generate_feedback(assignment, student)
        except StepFailed as error:
            yield Graded(student, FAILED, str(error))
        else:
            yield Graded(student, GRADED)


def repairs(course: Course, assignment: str, student: str) -> list[str]:
    """What was done to a submission before it could be graded, in its file and in its cells."""
    file = [
        line for c in read_manifest(course, assignment) if c.student == student and c.state == NEW for line in c.done
    ]
    path = autograded_path(course, assignment, student)
    return file + (list(read(path).metadata.get(REPAIRS, [])) if path.is_file() else [])


def failures(course: Course, assignment: str) -> dict[str, str]:
    """Why submissions could not be graded, by student."""
    notes = _Notes(course, assignment)
    found = ((student, notes.read(student)) for student in submissions(course, assignment))
    return {student: note["result"]["reason"] for student, note in found if note and note["result"]["state"] == FAILED}


def submitted_path(course: Course, assignment: str, student: str) -> Path:
    return course.root / "submitted" / student / assignment / f"{assignment}.ipynb"


def autograded_path(course: Course, assignment: str, student: str) -> Path:
    return course.root / "autograded" / student / assignment / f"{assignment}.ipynb"


def feedback_path(course: Course, assignment: str, student: str) -> Path:
    return course.root / "feedback" / student / assignment / f"{assignment}.html"


def _prepare(ahead: Ahead, student: str) -> Job | None:
    with interrupt.held():
        return ahead.job(student)


def _grade_one(grader: NbGrader, course: Course, assignment: str, student: str) -> Graded:
    path = submitted_path(course, assignment, student)
    if not path.is_file():
        found = sorted(p.name for p in path.parent.glob("*.ipynb"))
        return Graded(
            student,
            FAILED,
            f"there is no {path.name} in {path.parent}" + (f", only {', '.join(found)}" if found else ""),
        )
    try:  # a reason in plain words, before nbgrader writes anything
        refuse_links(path.parent)
        came = read_any(path.read_bytes(), path.name)
        repair(came.notebook, read(course.root / "release" / assignment / f"{assignment}.ipynb"))
        if came.done:  # it was not put here by `collect`, which has mended the file already
            keep_original(course, assignment, student, path.read_bytes())
            write(came.notebook, path)
    except UserError as error:
        return Graded(student, FAILED, str(error))
    except Exception as error:  # whatever was handed in, the others are graded
        return Graded(student, FAILED, f"{path.name} is too odd to be repaired ({type(error).__name__}: {error})")
    try:
        grader.autograde(assignment, student)
    except StepFailed as error:
        return Graded(student, FAILED, str(error))
    outcome = read(autograded_path(course, assignment, student)).metadata.get(OUTCOME, {})
    stops, withheld, review = (list(outcome.get(name, [])) for name in ("stops", "withheld", "review"))
    return Graded(student, GRADED, "", outcome.get("seconds", 0.0), stops, withheld, review)


def _is_newer(path: Path, than: Iterable[Path]) -> bool:
    return path.is_file() and all(path.stat().st_mtime > other.stat().st_mtime for other in than)


def _definition(grader: NbGrader, assignment: str) -> str:
    """What the gradebook says of the assignment: its cells with their text, the points, the due date.

    Raises:
        UserError: if it is not in there.
    """
    with grader.gradebook() as gradebook:
        found = next((a for a in gradebook.assignments if a.name == assignment), None)
        if found is None:
            raise UserError(f"{assignment} is not in the gradebook yet: run `insideview release {assignment}` first.")
        cells = [[cell.name, cell.source] for notebook in found.notebooks for cell in notebook.source_cells]
        points = [[cell.name, cell.max_score] for notebook in found.notebooks for cell in notebook.grade_cells]
        return json.dumps([str(found.duedate), sorted(cells), sorted(points)])


class _Notes:
    """What is remembered of graded submissions, so that none is graded again for nothing.

    The key covers all that decides the marks: the submission, the assignment as the gradebook has it (`definition`),
    the files that go with it, the bank, the settings, the versions.
    """

    def __init__(self, course: Course, assignment: str, definition: str = "") -> None:
        self._course, self._assignment = course, assignment
        self._folder = course.root / ".insideview" / "graded" / assignment
        self._shared = hashlib.sha256(definition.encode())
        self._shared.update(json.dumps([version(package) for package in PACKAGES]).encode())
        _add_files(self._shared, course.root / FILE)
        _add_files(self._shared, course.root / "bank" / assignment)
        _add_files(self._shared, source_path(course.root, assignment).parent, but=".ipynb")

    def key(self, student: str) -> str:
        digest = self._shared.copy()
        _add_files(digest, submitted_path(self._course, self._assignment, student).parent)
        return digest.hexdigest()

    def read(self, student: str) -> dict | None:
        try:
            return dict(json.loads(self._path(student).read_text()))
        except (OSError, json.JSONDecodeError):
            return None

    def take(self, student: str) -> dict | None:
        """Reads what is remembered and forgets it."""
        note = self.read(student)
        self._path(student).unlink(missing_ok=True)
        return note

    def are_current(self, student: str, key: str) -> bool:
        note = self.read(student)
        is_there = autograded_path(self._course, self._assignment, student).is_file
        return bool(note and note["key"] == key and (note["result"]["state"] == FAILED or is_there()))

    def write(self, student: str, key: str, executed: str | None, result: Graded) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._path(student).with_suffix(".part")
        part.write_text(json.dumps({"key": key, "executed": executed, "result": asdict(result)}, indent=1))
        part.replace(self._path(student))

    def _path(self, student: str) -> Path:
        return self._folder / f"{student}.json"


def _add_files(digest: Any, path: Path, but: str = "\0") -> None:
    """Adds names and contents of the regular files at or under `path`, except those whose names end in `but`."""
    for file in [path] if path.is_file() else sorted(path.rglob("*")):
        if file.is_file() and not file.is_symlink() and not file.name.endswith(but):
            content = file.read_bytes()
            digest.update(f"{file.relative_to(path.parent)}\0{len(content)}\0".encode() + content)
