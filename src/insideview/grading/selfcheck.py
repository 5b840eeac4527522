"""Self-study: a learner's own notebook, run in a clean kernel and marked by the tests that it carries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from insideview.course.notebook import exercises_of, read
from insideview.errors import UserError
from insideview.grading.execute import Job, Limits, execute
from insideview.grading.kernels import TrustedKernels
from insideview.grading.mark import Result, results

LIMITS = Limits(cell_seconds=120, notebook_seconds=900)


@dataclass(frozen=True)
class Checked:
    """One notebook's results; `stops` are the limits that it reached."""

    path: Path
    results: list[Result]
    stops: list[str]

    @property
    def points(self) -> float:
        return sum(result.points for result in self.results)

    @property
    def possible(self) -> float:
        return sum(result.possible for result in self.results)


def check(path: Path) -> Checked:
    """Runs the notebook at `path`, which is not changed, and gives the result of each exercise.

    Raises:
        UserError: if it is not a notebook, or has no exercises.
    """
    notebook = read(path)
    if not exercises_of(notebook):
        raise UserError(f"{path} has no exercises: is it a notebook of this course?")
    executed = execute(Job(notebook, {}, LIMITS, sandboxed=False), TrustedKernels(path.resolve().parent))
    return Checked(path, results(executed.into(notebook)), executed.outcome.stops)


def course_notebooks(folder: Path) -> list[Path]:
    """The notebooks with exercises below `folder`, sorted by name.

    Raises:
        UserError: if the folder is not there, or has none.
    """
    if not folder.is_dir():
        raise UserError(f"{folder} is not a folder.")
    found = [path for path in sorted(folder.rglob("*.ipynb")) if _has_exercises(path)]
    if not found:
        raise UserError(f"There is no notebook of the course in {folder}.")
    return found


def progress(paths: list[Path]) -> Iterator[Checked]:
    """Checks notebook after notebook."""
    for path in paths:
        yield check(path)


def _has_exercises(path: Path) -> bool:
    if any(part.startswith(".") for part in path.parts):
        return False
    try:
        return bool(exercises_of(read(path)))
    except UserError:
        return False
