"""Wrong answers made by machine: the course's own solution with one small change.

The changes are those of mutmut (numbers, operators, comparisons, arguments, assignments, keywords; made with
libcst) but for strings, and a few that fit array code: a line left out, two arguments swapped, a number one less or
of the other sign, two axes of an einops pattern swapped.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from insideview.errors import UserError

MOST = 60  # mutants of one cell, spread evenly over it


@dataclass(frozen=True)
class Mutant:
    """A changed solution: the whole cell, and the lines that differ."""

    code: str
    before: str
    after: str

    @property
    def title(self) -> str:
        return f"{self.before}  →  {self.after or '(left out)'}"


def mutants(code: str) -> list[Mutant]:
    """The mutants of a solution cell, at most `MOST`, each different from the cell and from the others.

    Raises:
        UserError: if the libraries that make them are not installed.
    """
    try:
        import libcst as cst
        from mutmut.mutation import mutators
    except ImportError:
        raise UserError("Making mutants needs mutmut and libcst: pip install 'insideview[dev]'.") from None
    ours = [(cst.SimpleString, _swap_axes), (cst.BaseNumber, _other_numbers), (cst.Call, _swap_arguments)]
    theirs = [pair for pair in mutators.mutation_operators if pair[1] is not mutators.operator_string]
    module = cst.parse_module(code)
    seen = {ast.dump(ast.parse(code))}
    found: list[Mutant] = []
    for node, changed in _changes(module, [*theirs, *ours]):
        mutated = _code_with(module, node, changed)
        mutant = _mutant(code, mutated, seen) if mutated is not None else None
        if mutant is not None:
            found.append(mutant)
    step = max(1.0, len(found) / MOST)
    return [found[int(i * step)] for i in range(min(MOST, len(found)))]


def _changes(module: Any, operators: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """(node, what it becomes) for all nodes that run: not types, docstrings, defaults' names or error messages."""
    import libcst as cst

    for node in _walk(module):
        if isinstance(node, cst.SimpleStatementLine) and _may_go(node):
            yield node, cst.SimpleStatementLine([cst.Pass()])
        for kind, operator in operators:
            if isinstance(node, kind):
                yield from ((node, changed) for changed in operator(node))


def _walk(node: Any) -> Iterator[Any]:
    import libcst as cst

    if isinstance(node, cst.Annotation | cst.Raise | cst.Import | cst.ImportFrom):
        return
    yield node
    for child in node.children:
        yield from _walk(child)


def _may_go(line: Any) -> bool:
    import libcst as cst

    [*rest, only] = line.body
    is_text = isinstance(only, cst.Expr) and isinstance(only.value, cst.SimpleString | cst.ConcatenatedString)
    return not rest and not is_text and not isinstance(only, cst.Pass | cst.Import | cst.ImportFrom)


def _code_with(module: Any, node: Any, changed: Any) -> str | None:
    try:
        return str(module.deep_replace(node, changed).code)
    except Exception:  # a change that does not fit where the node stands
        return None


def _mutant(code: str, mutated: str, seen: set[str]) -> Mutant | None:
    try:
        tree = ast.dump(ast.parse(mutated))
    except SyntaxError:
        return None
    if tree in seen:
        return None
    seen.add(tree)
    old, new = code.split("\n"), mutated.split("\n")
    pairs = list(itertools.zip_longest(old, new, fillvalue=""))
    changed = [(a.strip(), b.strip()) for a, b in pairs if a != b]
    return Mutant(mutated, changed[0][0], "" if changed[0][1] == "pass" else changed[0][1])


# ------------------------------------------------------------------------------------------- changes of our own


def _other_numbers(node: Any) -> Iterator[Any]:
    """One less, and the other sign where the number is a whole one such as an axis."""
    import libcst as cst

    if isinstance(node, cst.Integer):
        value = node.evaluated_value
        yield cst.parse_expression(str(value - 1)) if value else cst.parse_expression("-1")
        if value > 1:
            yield cst.parse_expression(str(-value))


def _swap_arguments(node: Any) -> Iterator[Any]:
    plain = [i for i, argument in enumerate(node.args) if argument.keyword is None and argument.star == ""]
    for i, j in itertools.pairwise(plain):
        swapped = list(node.args)
        swapped[i] = node.args[i].with_changes(value=node.args[j].value)
        swapped[j] = node.args[j].with_changes(value=node.args[i].value)
        yield node.with_changes(args=swapped)


def _swap_axes(node: Any) -> Iterator[Any]:
    """In an einops pattern, two neighbouring names on the right change places."""
    if "->" not in node.value:
        return
    left, _, right = node.value.rpartition("->")
    names = list(re.finditer(r"[A-Za-z_]\w*", right))
    for first, second in itertools.pairwise(names):
        swapped = (
            right[: first.start()] + second[0] + right[first.end() : second.start()] + first[0] + right[second.end() :]
        )
        yield node.with_changes(value=f"{left}->{swapped}")
