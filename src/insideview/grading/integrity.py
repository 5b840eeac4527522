"""Did the marking itself still work inside that session? And what should a person look at?

A submission runs in the interpreter that marks it, so it can patch the comparison, drop the test's code, or make
every reply say "ok". Out-guessing each trick is hopeless; asking the session a question with a known answer is
not: a known-wrong answer from the bank must fail the same tests. This exposes forgeries that work on every
answer; it is no proof against one that recognises the probe, which is why `review` lists what to look at.
"""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from insideview.course.bank import bank_path, read_bank
from insideview.course.notebook import Exercise, cells_of, exercises_of
from insideview.errors import UserError

WITHHELD: dict[str, Any] = {
    "ename": "Withheld",
    "evalue": "The marking of this exercise was interfered with: a known-wrong answer passed the same tests. A person will look at it.",
    "traceback": [
        "\x1b[1;31mWithheld\x1b[0m: The marking of this exercise was interfered with: a known-wrong answer passed the same "
        "tests. A person will look at it."
    ],
}

# Around a probe: the session's names and random states are kept and put back.
KEEP = """
import random as _r, sys as _s
{name} = [None, _r.getstate(), [(m.get_rng_state, m.set_rng_state) for m in [_s.modules.get("torch")] if m], _s.modules.get("numpy")]
{name}[2] = [(put, get()) for get, put in {name}[2]]
{name}[3] = {name}[3] and ({name}[3].random.set_state, {name}[3].random.get_state())
del _r, _s
{name}[0] = dict(globals())
"""
PUT_BACK = """
[globals().pop(_k, None) for _k in set(globals()) - set({name}[0]) - {{"{name}", "_k"}}]
globals().update({name}[0])
__import__("random").setstate({name}[1])
[_put(_state) for _put, _state in {name}[2]]
{name}[3] and {name}[3][0]({name}[3][1])
del {name}
"""
NOTHING = "def {name}(*_args, **_kwargs):\n    return None\n"


@dataclass(frozen=True)
class Probe:
    """A known-wrong answer for an exercise."""

    exercise: Exercise
    wrong: str

    def rounds(self) -> Iterator[tuple[str, list[str]]]:
        """(wrong answer, tests of which at least one must fail), in random order.

        The wrong answer must fail the exercise. Where the exercise has several test cells, which it need not
        fail one by one, an answer that returns nothing must fail each.
        """
        tests = [cell.source for cell in self.exercise.tests]
        found = [(self.wrong, tests)]
        names = _defined(self.wrong)
        if len(tests) > 1 and names:
            nothing = "".join(NOTHING.format(name=name) for name in names)
            found += [(nothing, [test]) for test in tests]
        random.shuffle(found)
        yield from found


def known_wrong(root: Path, assignment: str, notebook: NotebookNode) -> dict[str, tuple[str, ...]]:
    """The bank's rejected answers by exercise name, without those marked `[not a probe]`; none where there is no bank."""
    found = {}
    for exercise in exercises_of(notebook):
        if exercise.tests:
            try:
                variants = read_bank(bank_path(root, assignment, exercise.name))
            except UserError:
                continue
            found[exercise.name] = tuple(v.code for v in variants if v.kind == "reject" and v.is_probe)
    return {name: wrong for name, wrong in found.items() if wrong}


# ------------------------------------------------------------------------------------------- for a person to look at

_MODULES = {
    "ctypes",
    "gc",
    "inspect",
    "atexit",
    "importlib",
    "linecache",
    "sys",
    "builtins",
    "signal",
    "socket",
    "subprocess",
    "multiprocessing",
    "unittest.mock",
}
_NAMES = {"get_ipython", "__builtins__", "eval", "exec", "compile", "globals", "setattr", "vars", "__import__"}
_ATTRIBUTES = {
    "__globals__",
    "__code__",
    "__closure__",
    "__subclasses__",
    "__builtins__",
    "_getframe",
    "modules",
    "f_globals",
    "f_back",
    "displayhook",
    "run_code",
    "input_transformers_post",
    "ast_transformers",
}


def review(notebook: NotebookNode) -> list[str]:
    """Constructs in a submission's own cells that an honest answer seldom needs, one line each. Never punished."""
    found: list[str] = []
    for cell in cells_of(notebook):
        if cell.role not in ("solution", "code") or not cell.is_code:
            continue
        try:
            tree = ast.parse(cell.source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        seen = dict.fromkeys(word for node in ast.walk(tree) for word in _odd(node))
        found += [f"{cell.id}: {word}" for word in seen]
    return found


def _odd(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [f"imports {a.name}" for a in node.names if a.name.split(".")[0] in _MODULES or a.name in _MODULES]
    if (
        isinstance(node, ast.ImportFrom)
        and node.module
        and (node.module in _MODULES or node.module.split(".")[0] in _MODULES)
    ):
        return [f"imports {node.module}"]
    if isinstance(node, ast.Name) and node.id in _NAMES:
        return [f"uses {node.id}"]
    if isinstance(node, ast.Attribute) and node.attr in _ATTRIBUTES:
        return [f"uses .{node.attr}"]
    if isinstance(node, ast.FunctionDef) and node.name in ("__eq__", "__torch_function__", "__array__"):
        return [f"defines {node.name}"]
    if isinstance(node, ast.Assign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return [
            f"assigns to {ast.unparse(t)}"
            for t in targets
            if isinstance(t, ast.Attribute) and _root(t) in ("torch", "np", "numpy", "check", "insideview", "einops")
        ]
    return []


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _defined(code: str) -> list[str]:
    """The functions that a cell defines at its top level."""
    return [node.name for node in ast.parse(code).body if isinstance(node, ast.FunctionDef)]
