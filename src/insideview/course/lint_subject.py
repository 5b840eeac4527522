"""What the lint rules look at: one source notebook, read once, its cells, exercises and code; and what they report."""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from insideview.course import notebook as notebooks
from insideview.course.notebook import Cell, Exercise

_RELEASED_SOLUTION = re.compile(
    rf"^([ \t]*){notebooks.BEGIN_SOLUTION}.*?^[ \t]*{notebooks.END_SOLUTION}[^\n]*", re.MULTILINE | re.DOTALL
)
_MAGIC = re.compile(r"^([ \t]*)(?:%[a-zA-Z]|!).*$", re.MULTILINE)


@dataclass(frozen=True)
class Problem:
    """One thing to mend. `exercise` and `cell` are empty where a problem belongs to none."""

    file: str
    exercise: str
    cell: str
    what: str
    do: str

    def __str__(self) -> str:
        where = " · ".join(part for part in (self.file, self.exercise, self.cell) if part)
        return " ".join(f"{where}: {self.what}; {self.do}.".split())


@dataclass(frozen=True)
class Code:
    """A code cell, or the part of it that students get, as Python.

    `tree` is None where it does not parse; `complaint` says why, or what Python warns of.
    """

    cell: Cell
    text: str
    tree: ast.Module | None
    complaint: str = ""
    magics: tuple[str, ...] = ()

    @property
    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(self.tree) if self.tree else iter(())


@dataclass(frozen=True)
class Subject:
    """One source notebook under lint. `raw` is its JSON: reading it as a notebook repairs ids."""

    root: Path
    assignment: str
    raw: dict[str, Any]
    notebook: NotebookNode

    @classmethod
    def read(cls, root: Path, assignment: str) -> Subject:
        """Raises UserError if there is no notebook, or what is there is not one."""
        path = notebooks.source_path(root, assignment)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # nbformat warns of ids that it repairs; `cell_ids` reports them
            notebook = notebooks.read(path)
        return cls(root, assignment, json.loads(path.read_text(encoding="utf-8-sig")), notebook)

    @property
    def path(self) -> Path:
        return notebooks.source_path(self.root, self.assignment)

    @cached_property
    def cells(self) -> list[Cell]:
        return notebooks.cells_of(self.notebook)

    @cached_property
    def exercises(self) -> list[Exercise]:
        return notebooks.exercises_of(self.notebook)

    @cached_property
    def code(self) -> list[Code]:
        """Every code cell, whole."""
        return [parse(cell, cell.source) for cell in self.cells if cell.is_code]

    @cached_property
    def released(self) -> list[Code]:
        """The solution and test cells as students get them: without solutions and hidden tests."""
        return [parse(code.cell, released(code.cell)) for code in self.code if code.cell.role in ("solution", "test")]

    @cached_property
    def imported(self) -> dict[str, str]:
        """Local name -> full dotted name, from the imports of all cells."""
        names: dict[str, str] = {}
        for code in self.code:
            for node in code.nodes:
                if isinstance(node, ast.Import):
                    names |= {
                        alias.asname or alias.name.split(".")[0]: alias.name
                        if alias.asname
                        else alias.name.split(".")[0]
                        for alias in node.names
                    }
                elif isinstance(node, ast.ImportFrom):
                    names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
        return names

    def full_name(self, node: ast.AST) -> str:
        """`np.random.rand` as "numpy.random.rand"; empty for what was not imported."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.insert(0, node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id not in self.imported:
            return ""
        return ".".join([self.imported[node.id], *parts])

    def is_check(self, node: ast.AST) -> bool:
        """Whether `node` is a call of insideview.check, or of a check of insideview.plan, which speaks through it."""
        return isinstance(node, ast.Call) and self.full_name(node.func).startswith(
            ("insideview.check.", "insideview.plan.check_")
        )

    def code_with_role(self, *roles: str) -> list[Code]:
        return [code for code in self.code if code.cell.role in roles]

    def problem(
        self, what: str, do: str, cell: Cell | None = None, exercise: Exercise | None = None, file: Path | None = None
    ) -> Problem:
        """A problem at a cell, of an exercise, or of another file; of the notebook as a whole if none is given."""
        if exercise is None and cell is not None:
            exercise = next((e for e in self.exercises if cell in e.cells), None)
        shown = (file or self.path).relative_to(self.root).as_posix()
        return Problem(shown, exercise.number if exercise else "", str(cell.id) if cell else "", what, do)


def released(cell: Cell) -> str:
    """What students get of a code cell: nbgrader's stub for the solution, and no hidden tests."""
    text = _RELEASED_SOLUTION.sub(r"\1raise NotImplementedError()", cell.source)
    return notebooks.without_region(text, notebooks.BEGIN_HIDDEN, notebooks.END_HIDDEN)


def parse(cell: Cell, text: str) -> Code:
    """`text` as Python, IPython's magics and shell lines set aside."""
    if text.startswith("%%"):
        return Code(cell, text, None, magics=(text,))
    code = _compile(cell, text)
    if code.tree is None and _MAGIC.search(text):  # tried second: a string may have such a line too
        magics = tuple(match[0].strip() for match in _MAGIC.finditer(text))
        code = replace(_compile(cell, _MAGIC.sub(r"\1pass", text)), magics=magics)
    return code


def _compile(cell: Cell, text: str) -> Code:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            tree = ast.parse(text)
            compile(text, "<cell>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        except (SyntaxError, ValueError, RecursionError) as error:
            line = f" (line {error.lineno})" if isinstance(error, SyntaxError) and error.lineno else ""
            return Code(cell, text, None, f"is not Python{line}: {getattr(error, 'msg', error)}")
    own = [w for w in caught if issubclass(w.category, SyntaxWarning | DeprecationWarning)]  # not what the process left
    complaint = f"makes Python warn (line {own[0].lineno}): {own[0].message}" if own else ""
    return Code(cell, text, tree, complaint)
