"""Did the marking itself still work inside that session? And what should a person look at?

A submission runs in the interpreter that marks it, so it can patch the comparison, drop the test's code, or make
every reply say "ok". Out-guessing each trick is hopeless; asking the session a question with a known answer is
not: a known-wrong answer from the bank must fail the same tests. This exposes forgeries that work on every
answer; it is no proof against one that recognises the probe, which is why `review` lists what to look at.
"""

from __future__ import annotations

import ast
import contextlib
import functools
import random
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from insideview.course.bank import bank_path, read_bank
from insideview.course.notebook import cells_of, exercises_of, read, source_path
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
# Some forgeries act only while the submission's own function is being tested. So it is called too, on copies, and
# the known-wrong result is returned in place of its own.
CALLED_TOO = """
def _beside(_own, _wrong):
    import copy, functools
    @functools.wraps(_wrong)
    def both(*args, **kwargs):
        try:
            _own(*copy.deepcopy(args), **copy.deepcopy(kwargs))
        except Exception:
            pass
        return _wrong(*args, **kwargs)
    return both
for _each in {functions}:
    if callable({name}[0].get(_each)):
        globals()[_each] = _beside({name}[0][_each], globals()[_each])
"""


@dataclass(frozen=True)
class Known:
    """What the bank knows of an exercise: ids of its tests, and wrong answers. Taken from the source, because the
    headings and the order of a submission's cells are the student's to change."""

    number: str
    tests: tuple[str, ...]
    wrong: tuple[str, ...]


@dataclass(frozen=True)
class Round:
    """One question to the session: `wrong` takes the place of the answer; at least one of `tests` must fail.

    `functions` of the submission's own are called as well.
    """

    wrong: str
    tests: tuple[str, ...]
    functions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Probe:
    """A known-wrong answer for an exercise whose test cells stand at `places`, with sources `tests`.

    It is asked before the first test and after the last, so that a forgery that begins late or ends early is met.
    """

    number: str
    wrong: str
    tests: tuple[str, ...]
    places: tuple[int, ...]

    def before(self) -> list[Round]:
        """Once or twice, by chance, so that a session cannot tell the probes from the marking by counting."""
        return [Round(self.wrong, self.tests)] * random.choice((1, 2))

    def after(self) -> list[Round]:
        """The wrong answer must fail the exercise where the submission's own functions are called beside it. Where
        there are several test cells, which it need not fail one by one, an answer that returns nothing must fail
        each."""
        names = tuple(_defined(self.wrong))
        found = [Round(self.wrong, self.tests, names)]
        if len(self.tests) > 1 and names:
            nothing = "".join(NOTHING.format(name=name) for name in names)
            found += [Round(nothing, (test,)) for test in self.tests]
        random.shuffle(found)
        return found


def known_wrong(root: Path, assignment: str) -> tuple[Known, ...]:
    """The bank's rejected answers by exercise, without those marked `[not a probe]`; none where there is no bank."""
    files = [source_path(root, assignment), *sorted(bank_path(root, assignment, "*").parent.glob("*.py"))]
    stamps = tuple((file.stat().st_mtime_ns, file.stat().st_size) for file in files)
    return _known_wrong(root, assignment, stamps)


@functools.lru_cache(maxsize=4)
def _known_wrong(root: Path, assignment: str, stamps: object) -> tuple[Known, ...]:
    """As `known_wrong`, read once for as long as the files' `stamps` are the same."""
    found = []
    for exercise in exercises_of(read(source_path(root, assignment))):
        with contextlib.suppress(UserError):
            variants = read_bank(bank_path(root, assignment, exercise.name)) if exercise.tests else []
            wrong = tuple(v.code for v in variants if v.kind == "reject" and v.is_probe)
            if wrong:
                found.append(Known(exercise.number, tuple(cell.id for cell in exercise.tests), wrong))
    return tuple(found)


def plan(known: Iterable[Known], notebook: NotebookNode) -> list[Probe]:
    """A probe for each exercise that is known and whose tests are in the notebook."""
    tests = {cell.id: cell for cell in cells_of(notebook) if cell.role == "test"}
    planned = []
    for exercise in known:
        present = sorted((tests[name] for name in exercise.tests if name in tests), key=lambda cell: cell.index)
        if present:
            sources = tuple(cell.source for cell in present)
            places = tuple(cell.index for cell in present)
            planned.append(Probe(exercise.number, random.choice(exercise.wrong), sources, places))
    return planned


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
    "threading",
    "unittest.mock",
}
_NAMES = {"In", "get_ipython", "__builtins__", "eval", "exec", "compile", "globals", "setattr", "vars", "__import__"}
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
    "settrace",
    "__del__",
}


def review(notebook: NotebookNode) -> list[str]:
    """Constructs in a submission's own cells that an honest answer seldom needs, one line each. Never punished."""
    found: list[str] = []
    for cell in cells_of(notebook):
        if cell.role not in ("solution", "code") or not cell.is_code:
            continue
        try:
            seen = dict.fromkeys(word for node in ast.walk(_parsed(cell.source)) for word in _odd(node))
        except (RecursionError, MemoryError):
            seen = {"is nested too deeply to be read": None}
        except (SyntaxError, ValueError):
            continue
        found += [f"{cell.id}: {word}" for word in seen]
    return found


def _parsed(source: str) -> ast.Module:
    try:
        return ast.parse(source)
    except SystemError:  # CPython 3.11 before .5, if a garbage collection comes in between
        return ast.parse(source)


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
