"""Answers that nobody worked for: they must not earn a point, in any test cell with a hidden part."""

from __future__ import annotations

import ast
from collections.abc import Iterator

FORM = """
def _in_the_form_of(value, fill):
    import torch as _torch
    if isinstance(value, _torch.Tensor):
        if fill == "zeros":
            return _torch.zeros_like(value)
        made = _torch.rand(value.shape, generator=_dice)
        return (made * 10).to(value.dtype) if value.dtype != _torch.bool else made > 0.5
    if isinstance(value, bool):
        return False if fill == "zeros" else bool(_torch.rand((), generator=_dice) > 0.5)
    if isinstance(value, (int, float)):
        return type(value)(0) if fill == "zeros" else type(value)(10 * float(_torch.rand((), generator=_dice)))
    if isinstance(value, dict):
        return {key: _in_the_form_of(item, fill) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_in_the_form_of(item, fill) for item in value)
    return None

import torch as _torch
_dice = _torch.Generator().manual_seed(7)
"""
REFORMED = """
def _reformed(right):
    def answer(*args, **kwargs):
        try:
            return _in_the_form_of(right(*args, **kwargs), {fill!r})
        except Exception:  # it knows the form, not what is to be refused
            return None
    return answer
{name} = _reformed({name})
"""
REMEMBERED = """
def _remembered(right):
    seen = {{}}
    def answer(*args, **kwargs):
        key = repr((args, sorted(kwargs.items())))
        if insideview_part == "visible":
            try:
                seen[key] = ("value", right(*args, **kwargs))
            except Exception as error:
                seen[key] = ("error", error)
        kind, what = seen.get(key) or next((pair for pair in seen.values() if pair[0] == "value"), ("value", None))
        if kind == "error":
            raise what
        return what
    return answer
{name} = _remembered({name})
"""


def free_answers(solution: str) -> Iterator[tuple[str, str]]:
    """(what it is, the cell) for a solution cell; for a cell that defines no function only the empty ones."""
    yield "an empty cell", "pass\n"
    functions = [node for node in ast.parse(solution).body if isinstance(node, ast.FunctionDef)]
    if not functions:
        return
    names = [f.name for f in functions]
    yield "only `pass`", "".join(f"def {name}(*args, **kwargs):\n    pass\n" for name in names)
    most = max(len(f.args.posonlyargs + f.args.args) for f in functions)
    for place in range(most):
        body = f"    given = [*args, *kwargs.values()]\n    return given[{place}] if len(given) > {place} else None\n"
        yield f"gives argument {place + 1} back", "".join(f"def {name}(*args, **kwargs):\n{body}" for name in names)
    for fill, title in (("zeros", "zeros in the right form"), ("random", "random values in the right form")):
        yield title, solution + FORM + "".join(REFORMED.format(name=name, fill=fill) for name in names)
    yield "the visible examples, remembered", solution + "".join(REMEMBERED.format(name=name) for name in names)
