"""The demonstration: a small class, made from the bank, goes the whole way in a course folder of its own."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from insideview.course import config, release
from insideview.grading import intake, marks, pipeline, report, sample_class

CELL_SECONDS = (
    "\n# The demonstration waits less for the cell that runs for ever.\nc.ExecuteSubmission.cell_seconds = 15\n"
)


def prepare(root: Path, demo: Path, *, whole: bool = False) -> config.Course:
    """The demonstration's course at `demo`: a copy of the course at `root`, begun anew if that has changed.

    It has the first notebook of each track, or all of them if it is to be `whole`.
    """
    course = config.load(root)
    names = course.names if whole else _first_of_each_track(course.names)
    release.check_source_exists(course, names)
    stamp, made_from = demo / ".made-from", f"{_digest(root)} {names}"
    if not (stamp.is_file() and stamp.read_text() == made_from):
        if demo.exists():
            shutil.rmtree(demo)
        release.copy_course(root, demo, names)
        shutil.copytree(root / "bank", demo / "bank")
        with (demo / config.FILE).open("a") as file:
            file.write(CELL_SECONDS)
            file.write(f"c.Course.assignments = [a for a in c.Course.assignments if a['name'] in {names!r}]\n")
        sample_class.write_roster(demo / "students.csv")
        stamp.write_text(made_from)
    return config.load(demo)


def _first_of_each_track(names: Sequence[str]) -> list[str]:
    """Of names such as d01-arrays the first with each letter."""
    return list({name[0]: name for name in reversed(names)}.values())[::-1]


def build_release(course: config.Course) -> Iterator[str]:
    """Builds the demonstration's release/; yields the assignments that were not built yet."""
    missing = [name for name in course.names if not (course.root / "release" / name / f"{name}.ipynb").is_file()]
    yield from release.release(course, missing)


def hand_in(course: config.Course) -> None:
    """Makes the class's files in handed-in/."""
    sample_class.make(course.root, course.names, course.root / "handed-in")


def collect(course: config.Course) -> Iterator[intake.Collected]:
    for name in course.names:
        yield from intake.collect(course, name, course.root / "handed-in" / name)


def grade(course: config.Course) -> Iterator[pipeline.Graded]:
    for name in course.names:
        yield from pipeline.grade(course, name)


def give_feedback(course: config.Course) -> Iterator[pipeline.Graded]:
    for name in course.names:
        failed = pipeline.failures(course, name)
        yield from pipeline.feedback(course, name, [s for s in intake.submissions(course, name) if s not in failed])


def write_out(course: config.Course) -> list[Path]:
    """The CSV files and the report pages; returns their paths."""
    return marks.export(course, course.names, course.root / "exports") + list(report.write(course, course.names))


def _digest(root: Path) -> str:
    """A hash of all that the demonstration is made from."""
    digest = hashlib.sha256(version("insideview").encode())
    files = [root / config.FILE, *sorted((root / "source").rglob("*.ipynb")), *sorted((root / "bank").rglob("*.py"))]
    for path in files:
        if ".ipynb_checkpoints" not in path.parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()
