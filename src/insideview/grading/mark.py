"""Marks from an executed notebook: a function of the cells, with no database in sight.

The rule is nbgrader's, without its traps: a test cell earns its points if it ran and no error came of it; a
number as the last value of a test that the course wrote to end in one would be partial credit, but the course
writes none, so nothing that a submission prints or displays earns points. Text on stderr costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nbformat import NotebookNode

from insideview.course.notebook import Cell, Exercise, exercises_of

STUB = "# YOUR CODE HERE\nraise NotImplementedError()"
PROSE_STUB = "YOUR ANSWER HERE"

PASSED, FAILED, NOT_ATTEMPTED, BY_RUBRIC = "passed", "failed", "not attempted", "by rubric"


@dataclass(frozen=True)
class Result:
    """What became of one exercise.

    `state` is "passed", "failed", "not attempted" or "by rubric" (only a person can mark it);
    `message` is what the first failing test said; `points` and `possible` count the tests alone. `by_rubric` are
    the points that only a person can give, `prose_written` whether there is anything to give them for.
    """

    exercise: Exercise
    state: str
    points: float
    possible: float
    message: str = ""

    @property
    def by_rubric(self) -> float:
        return sum(cell.points for cell in self.exercise.manual)

    @property
    def prose_written(self) -> bool:
        return is_attempted(self.exercise.manual)


def results(executed: NotebookNode) -> list[Result]:
    """The result of every exercise of an executed notebook, in order."""
    return [_result(exercise) for exercise in exercises_of(executed)]


def has_passed(cell: NotebookNode) -> bool:
    """Whether an executed test cell earns its points."""
    return cell.execution_count is not None and not errors(cell)


def errors(cell: NotebookNode) -> list[NotebookNode]:
    """The error outputs of an executed cell."""
    return [output for output in cell.get("outputs", []) if output.output_type == "error"]


def is_attempted(cells: Iterable[Cell]) -> bool:
    """Whether any of the answer cells holds more than what the release gave."""
    return any(
        cell.source.strip() and cell.source.strip() != PROSE_STUB and STUB not in _unindented(cell.source)
        for cell in cells
    )


def _unindented(source: str) -> str:
    return "\n".join(line.strip() for line in source.split("\n"))


def _result(exercise: Exercise) -> Result:
    possible = sum(cell.points for cell in exercise.tests)
    points = sum(cell.points for cell in exercise.tests if has_passed(cell.node))
    if exercise.tests and points == possible:
        return Result(exercise, PASSED, points, possible)
    if not is_attempted(exercise.solutions + exercise.manual):
        return Result(exercise, NOT_ATTEMPTED, points, possible)
    if not exercise.tests:
        return Result(exercise, BY_RUBRIC, 0, 0)
    return Result(exercise, FAILED, points, possible, _message(exercise))


def _message(exercise: Exercise) -> str:
    """What the student should read: the first failing test, or the answer cell's own error before it."""
    for cell in exercise.solutions + exercise.tests:
        for error in errors(cell.node):
            return str(error.evalue) if error.ename in ("CheckFailure", "Stopped") else f"{error.ename}: {error.evalue}"
    return "the test did not run"
