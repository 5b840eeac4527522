"""A class made from the bank: what six people might hand in, for the demonstration and the tests."""

from __future__ import annotations

import copy
import csv
from collections.abc import Iterable
from pathlib import Path

from nbformat import NotebookNode

from insideview.course.bank import Variant, bank_path, read_bank
from insideview.course.notebook import Exercise, exercises_of, read, source_path, write
from insideview.grading.intake import Student

# Id, names, and what each hands in; names that have tripped other tools on purpose.
PEOPLE = {
    "ada": Student("ada", "Ada", "Obi", "ada@example.org"),  # every answer as the course has it
    "bo": Student("bo", "Bo", "Larsen, Jr.", "bo@example.org"),  # right, but written otherwise
    "chen": Student("chen", "琛", "陈", "chen@example.org"),  # partly right
    "dara": Student("dara", "Dara", "O’Neill", "dara@example.org"),  # untouched
    "emil": Student("emil", "Emil", "Müller", "emil@example.org"),  # one cell runs for ever
    "fay": Student("fay", "Fay", 'Quote"s', "fay@example.org"),  # not a notebook
}
ENDLESS = "while True:  # waiting for inspiration\n    pass\n"
NOT_A_NOTEBOOK = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please sign in to download this file.</body></html>\n"
SHORT_ANSWER = "I think it depends."


def make(root: Path, assignments: Iterable[str], folder: Path) -> None:
    """Writes <folder>/<assignment>/<student>_<assignment>.ipynb for every person. What is there is kept.

    Args:
        root: a course folder whose release/ is built.
    """
    for assignment in assignments:
        released = read(root / "release" / assignment / f"{assignment}.ipynb")
        source = read(source_path(root, assignment))
        for person in PEOPLE:
            path = folder / assignment / f"{person}_{assignment}.ipynb"
            if path.exists():
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if person == "fay":
                path.write_text(NOT_A_NOTEBOOK, encoding="utf-8")
            else:
                write(filled(released, _answers(root, assignment, source, person)), path)


def write_roster(path: Path) -> None:
    """The people as a roster CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "first_name", "last_name", "email"])
        writer.writerows([p.id, p.first_name, p.last_name, p.email] for p in PEOPLE.values())


def filled(released: NotebookNode, answers: dict[str, str]) -> NotebookNode:
    """A copy of a release notebook with answers put into the cells of these ids."""
    notebook = copy.deepcopy(released)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in answers:
            cell.source = answers[name]
    return notebook


def reference_answers(source: NotebookNode) -> dict[str, str]:
    """The course's own answers, by cell id."""
    return {cell.id: cell.source for exercise in exercises_of(source) for cell in exercise.solutions + exercise.manual}


def _answers(root: Path, assignment: str, source: NotebookNode, person: str) -> dict[str, str]:
    answers = reference_answers(source)
    exercises = exercises_of(source)
    if person == "dara":
        return {}
    if person == "bo":
        answers.update({e.name: _first(root, assignment, e, "accept") for e in exercises if e.is_autograded})
    if person == "chen":
        return _partly(root, assignment, exercises)
    if person == "emil" and assignment.startswith("d"):
        answers[[e.name for e in exercises if e.is_autograded][1]] = ENDLESS
    if person == "emil" and not assignment.startswith("d"):
        answers.update({cell.id: SHORT_ANSWER for e in exercises for cell in e.manual})
    return answers


def _partly(root: Path, assignment: str, exercises: list[Exercise]) -> dict[str, str]:
    """Right, wrong, right, wrong, …; the last quarter is not attempted; prose is one short line."""
    answers: dict[str, str] = {}
    for place, exercise in enumerate(exercises[: -(len(exercises) // 4) or None]):
        answers.update({cell.id: SHORT_ANSWER for cell in exercise.manual})
        if exercise.is_autograded:
            answers[exercise.name] = _first(root, assignment, exercise, "accept" if place % 2 == 0 else "reject")
    return answers


def _first(root: Path, assignment: str, exercise: Exercise, kind: str) -> str:
    variants: list[Variant] = read_bank(bank_path(root, assignment, exercise.name))
    return next(v.code for v in variants if v.kind == kind)
