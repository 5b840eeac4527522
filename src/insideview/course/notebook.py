"""Notebooks as the course sees them: cells with roles, grouped into exercises.

A cell's role follows from its nbgrader metadata:

    text      markdown without metadata          code     code without metadata
    locked    read-only code, such as set-up     solution the student's code answer
    test      locked code that earns points      manual   the student's prose, marked by a person
    task      locked text; here always 0 points, the rubric and (hidden) the mark scheme for graders

An exercise begins at a heading `### Exercise d01.3 · Title` and ends before the next heading.
"""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4.rwbase import split_lines

from insideview.errors import UserError

HEADING = re.compile(r"^### Exercise (?P<number>[diw]\d\d\.\d+) · (?P<title>.+)$", re.MULTILINE)
EFFORT = re.compile(r"^(?P<dots>●{1,5}○{0,4}) · (?P<minutes>\d+) minutes · (?P<points>\d+) points?$", re.MULTILINE)
ASSIGNMENT = re.compile(r"^[diw]\d\d-[a-z0-9]+(-[a-z0-9]+)*$")

BEGIN_SOLUTION, END_SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"
BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
BEGIN_SCHEME, END_SCHEME = "### BEGIN MARK SCHEME", "### END MARK SCHEME"

ROLES = {  # role -> grade, solution, locked, task
    "locked": (False, False, True, False),
    "solution": (False, True, False, False),
    "test": (True, False, True, False),
    "manual": (True, True, False, False),
    "task": (False, False, True, True),
}


@dataclass(frozen=True)
class Cell:
    """One cell, read only. `points` is 0 for cells that carry none."""

    id: str
    role: str
    source: str
    points: float
    index: int
    node: NotebookNode = field(repr=False, compare=False)

    @property
    def is_code(self) -> bool:
        return bool(self.node.cell_type == "code")


@dataclass(frozen=True)
class Exercise:
    """A task with its answer cells, tests and rubric.

    `name` is the id of the (first) answer cell, which is also the name of its bank file.
    """

    number: str
    title: str
    name: str
    dots: int
    minutes: int
    stated_points: int
    cells: tuple[Cell, ...]

    def _with(self, role: str) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if cell.role == role)

    @property
    def solutions(self) -> tuple[Cell, ...]:
        return self._with("solution")

    @property
    def tests(self) -> tuple[Cell, ...]:
        return self._with("test")

    @property
    def manual(self) -> tuple[Cell, ...]:
        return self._with("manual")

    @property
    def points(self) -> float:
        return sum(cell.points for cell in self.cells)

    @property
    def is_autograded(self) -> bool:
        return bool(self.tests)


def read(path: Path) -> NotebookNode:
    """The notebook at `path` as version 4.

    Raises:
        UserError: if there is none, or what is there is not a notebook.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UserError(f"There is no notebook {path}.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path} cannot be read: {error}.") from None
    return parse(text, str(path))


def parse(text: str, name: str) -> NotebookNode:
    """A notebook from its JSON text; `name` says in errors where the text came from."""
    try:
        raw = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise UserError(f"{name} is not a notebook: it is not JSON ({error}).") from None
    if (
        not isinstance(raw, dict)
        or not isinstance(raw.get("nbformat"), int)
        or not ("cells" in raw or "worksheets" in raw)
    ):
        raise UserError(f"{name} is not a notebook: it is JSON, but has no cells or no nbformat.")
    try:
        return nbformat.reads(text, as_version=4)
    except Exception as error:  # nbformat raises many kinds
        raise UserError(
            f"{name} is not a notebook that can be read: {(str(error).splitlines() or [type(error).__name__])[0]}."
        ) from None


def write(notebook: NotebookNode, path: Path) -> None:
    """Writes the one text form that the course keeps: the same notebook gives the same bytes, and a source is a list
    of its lines, as Jupyter writes it, so that a change of a line is a change of a line.

    The file is replaced in one step, so that it is never seen half-written.
    """
    lines = split_lines(copy.deepcopy(notebook))
    text = json.dumps(lines, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)


def role_of(node: Mapping[str, Any]) -> str:
    """The role of a raw cell, by its nbgrader metadata."""
    meta = node.get("metadata", {}).get("nbgrader")
    if meta:
        flags = (
            meta.get("grade", False),
            meta.get("solution", False),
            meta.get("locked", False),
            meta.get("task", False),
        )
        for role, wanted in ROLES.items():
            if flags == wanted or (role in ("solution", "manual") and flags[:2] == wanted[:2] and not flags[3]):
                return role
        return "locked"
    return "code" if node["cell_type"] == "code" else "text"


def nbgrader_metadata(role: str, grade_id: str, points: float | None) -> dict[str, Any]:
    """nbgrader's cell metadata (schema 3) for a role."""
    grade, solution, locked, task = ROLES[role]
    meta = {
        "grade": grade,
        "grade_id": grade_id,
        "locked": locked,
        "schema_version": 3,
        "solution": solution,
        "task": task,
    }
    if role in ("test", "manual", "task"):
        meta["points"] = int(points) if points is not None and float(points).is_integer() else points
    return meta


def cells_of(notebook: NotebookNode) -> list[Cell]:
    """The cells in order. A graded cell's id is its grade_id."""
    cells = []
    for index, node in enumerate(notebook.cells):
        meta = node.metadata.get("nbgrader", {})
        name = meta.get("grade_id") or node.get("id") or f"cell-{index}"
        cells.append(Cell(name, role_of(node), node.source, float(meta.get("points") or 0), index, node))
    return cells


def exercises_of(notebook: NotebookNode) -> list[Exercise]:
    """The exercises in order, in a source, release or submitted notebook."""
    groups: list[list[Cell]] = []
    inside = False
    for cell in cells_of(notebook):
        if not cell.is_code and HEADING.search(cell.source):
            groups.append([])
            inside = True
        elif not cell.is_code and re.match(r"^#{1,3} ", cell.source):
            inside = False  # the next section's heading ends the exercise
        if inside:
            groups[-1].append(cell)
    return [_exercise(cells) for cells in groups]


def _exercise(cells: list[Cell]) -> Exercise:
    heading = HEADING.search(cells[0].source)
    assert heading is not None  # groups begin at headings
    effort = EFFORT.search(cells[0].source)
    answers = [cell for cell in cells if cell.role in ("solution", "manual")]
    name = answers[0].id if answers else heading["number"]
    dots, minutes, points = (
        (effort["dots"].count("●"), int(effort["minutes"]), int(effort["points"])) if effort else (0, 0, 0)
    )
    return Exercise(heading["number"], heading["title"].strip(), name, dots, minutes, points, tuple(cells))


def split_hidden(source: str) -> tuple[str, str]:
    """A test cell's visible and hidden part (each may be empty)."""
    visible, marker, rest = source.partition(BEGIN_HIDDEN)
    return (visible, rest.partition(END_HIDDEN)[0]) if marker else (source, "")


def without_region(source: str, begin: str, end: str, replacement: str = "") -> str:
    """`source` with every marked region replaced; lines of the markers included."""
    pattern = re.compile(rf"^[ \t]*{re.escape(begin)}.*?^[ \t]*{re.escape(end)}[^\n]*\n?", re.MULTILINE | re.DOTALL)
    return pattern.sub(replacement, source)


def digest(notebook: NotebookNode) -> str:
    """A hash of all that decides how a notebook runs and is marked: cells, ids, metadata; not outputs."""
    kept = [[c.cell_type, c.source, c.metadata.get("nbgrader")] for c in notebook.cells]
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def source_path(root: Path, assignment: str) -> Path:
    """Where the source notebook of an assignment lies: one notebook an assignment, of the same name."""
    return root / "source" / assignment / f"{assignment}.ipynb"
