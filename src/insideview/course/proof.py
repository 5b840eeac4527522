"""Beyond the bank: does each exercise stand alone, does nothing come for free, does a small change get noticed?

All by the bank's worker (`bank_worker`): one run of a notebook, a fork per answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from insideview.course import bank
from insideview.course.bank import Verdict
from insideview.course.free_points import free_answers
from insideview.course.mutants import mutants
from insideview.course.notebook import (
    BEGIN_HIDDEN,
    BEGIN_SOLUTION,
    END_SOLUTION,
    Exercise,
    exercises_of,
    read,
    source_path,
    without_region,
)

ALONE, FREE, MUTANT = "alone", "free", "mutant"
GOAL = 0.95  # of the mutants are to be noticed
_BUILDS_ON = re.compile(r"<!-- builds on (?P<name>[a-z0-9-]+): (?P<reason>.+?) -->")


@dataclass(frozen=True)
class Proof:
    """What was found about one exercise.

    `alone`: passes with only itself solved; `builds_on` is the declared reason if it need not. `free` names
    unearned answers that got points. Mutants are those tried; `equivalent` ones are declared so in the bank.
    """

    assignment: str
    exercise: str
    alone: bool
    builds_on: str
    free_tried: int
    free: tuple[str, ...]
    mutants: int
    killed: int
    equivalent: int
    survivors: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return (self.alone or bool(self.builds_on)) and not self.free and not self.survivors


def count(root: Path, assignment: str) -> int:
    """How many answers `prove` will try."""
    return sum(len(step["variants"]) for step in _steps(root, assignment) if "variants" in step)


def prove(
    root: Path,
    assignments: Iterable[str],
    *,
    jobs: int | None = None,
    timeout: float = 20.0,
    on_verdict: Callable[[Verdict], None] = lambda verdict: None,
) -> list[Proof]:
    """Tries everything on every autograded exercise. Raises UserError as `bank.run` does."""
    names = list(assignments)
    plans = [(name, _steps(root, name)) for name in names]
    verdicts = bank.run_plans(plans, jobs=jobs, timeout=timeout, on_verdict=on_verdict)
    return [
        _proof(root, name, exercise, [v for v in verdicts if (v.assignment, v.exercise) == (name, exercise.name)])
        for name in names
        for exercise in _exercises(root, name)
    ]


def _exercises(root: Path, assignment: str) -> list[Exercise]:
    return [e for e in exercises_of(read(source_path(root, assignment))) if e.is_autograded and e.solutions]


def _steps(root: Path, assignment: str) -> list[dict[str, Any]]:
    """The notebook as the student gets it, untouched, with everything to try at each exercise."""
    notebook = read(source_path(root, assignment))
    exercises = {e.solutions[0].index: e for e in _exercises(root, assignment)}
    steps: list[dict[str, Any]] = []
    for index, cell in enumerate(notebook.cells):
        if index in exercises:
            steps.append(_step(exercises[index]))
        if cell.cell_type == "code" and cell.source.strip():
            untouched = without_region(cell.source, BEGIN_SOLUTION, END_SOLUTION, "    raise NotImplementedError()\n")
            steps.append({"cell": cell.get("id", str(index)), "code": untouched, "may_fail": True})
    return steps


def _step(exercise: Exercise) -> dict[str, Any]:
    solution = exercise.solutions[0].source
    variants: list[dict[str, Any]] = [
        {"kind": ALONE, "title": "only this exercise solved", "code": solution, "says": None}
    ]
    if all(BEGIN_HIDDEN in cell.source for cell in exercise.tests):
        variants += [
            {"kind": FREE, "title": t, "code": c, "says": None, "each": True} for t, c in free_answers(solution)
        ]
    if any(BEGIN_HIDDEN in cell.source for cell in exercise.tests):
        variants += [{"kind": MUTANT, "title": m.title, "code": m.code, "says": None} for m in mutants(solution)]
    return bank.exercise_step(exercise, variants)


def _proof(root: Path, assignment: str, exercise: Exercise, verdicts: list[Verdict]) -> Proof:
    by = {kind: [v for v in verdicts if v.kind == kind] for kind in (ALONE, FREE, MUTANT)}
    declared = bank.equivalents(bank.bank_path(root, assignment, exercise.name))
    living = [v.title for v in by[MUTANT] if v.passed]
    survivors = tuple(title for title in living if title not in declared)
    builds_on = _BUILDS_ON.search(exercise.cells[0].source)
    return Proof(
        assignment,
        exercise.name,
        all(v.passed for v in by[ALONE]),
        builds_on["reason"] if builds_on else "",
        len(by[FREE]),
        tuple(v.title for v in by[FREE] if v.passed),
        len(by[MUTANT]),
        len(by[MUTANT]) - len(living),
        len(living) - len(survivors),
        survivors,
    )
