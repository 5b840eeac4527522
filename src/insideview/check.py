"""What the test cells say. Each check returns None when an answer is right and otherwise raises
`CheckFailure`, whose text is written for the student: what was expected, what came, where the two first
differ, and the likely mistake. Nothing here writes to stderr or warns, because nbgrader reads text on
stderr as a failed test.

    check.equal(softmax(x), expected, "each row sums to one")
    check.raises(ValueError, causal_mean, x, k=0)
    with check.unchanged(x): ...
    with check.forbidden("torch.softmax"): ...
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import itertools
import linecache
import math
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from insideview import differences

__all__ = [
    "CheckFailure",
    "between",
    "equal",
    "forbidden",
    "instance",
    "raises",
    "shape",
    "true",
    "unchanged",
]

Hint = str | Callable[[Any, Any], str | None] | None
UNHELD = "this does not hold for your answer"
HIDDEN_MARKER = "### BEGIN HIDDEN TESTS"


class CheckFailure(AssertionError):
    """An answer that is not right yet. `str(failure)` is the whole message."""

    def _render_traceback_(self) -> list[str]:
        """What Jupyter shows instead of a stack trace: the message, and the line of the test."""
        headline, *details = str(self).split("\n")
        line = _line_of_the_test(self)
        return [f"\x1b[1;31m{headline}\x1b[0m", *details, *([f"  the test: {line}"] if line else [])]


def equal(
    actual: Any,
    expected: Any,
    what: str,
    *,
    hint: Hint = None,
    shape_hint: str | None = None,
    mistakes: Mapping[str, Any] | None = None,
    rtol: float | None = None,
    atol: float | None = None,
) -> None:
    """`actual` has the type, shape, dtype and values of `expected`.

    Args:
        actual: what the student's code gave.
        expected: tensor, array, number, string, bool, None, or a list, tuple or dict of these. A plain
            number accepts any scalar of that value, a tensor with one element included; a tensor accepts
            only a tensor, and nothing is ever broadcast.
        what: the property that is checked, as the student should read it.
        hint: one more line for the student, or a function of (actual, expected) that returns such a
            line or None. Shown only on failure.
        shape_hint: the line to say if the shape is not right.
        mistakes: known wrong results and what to say about each: `{"did you divide by k?": wrong}`.
        rtol, atol: tolerances; by default those of the dtype (float32: 1e-4 and 1e-5, float64: 1e-7 and
            1e-9, whole numbers exact). NaN equals NaN.

    Raises:
        CheckFailure: with the first difference.
    """
    problem = differences.find(actual, expected, rtol=rtol, atol=atol)
    if problem is None:
        _passed(what)
        return
    said = [
        text
        for text, wrong in (mistakes or {}).items()
        if differences.find(actual, wrong, rtol=rtol, atol=atol) is None
    ]
    said = said[:1] or _hint_lines(shape_hint if problem.in_shape else None) or _hint_lines(hint, actual, expected)
    raise _failure(what, problem.lines, said or ([problem.guess] if problem.guess else []))


def true(condition: Any, what: str, *, hint: str | None = None) -> None:
    """`condition` holds: a bool, or a tensor or array with one element. `what` states the property."""
    if not isinstance(condition, bool):
        if getattr(condition, "shape", None) not in ((), (1,)):
            raise TypeError(f"check.true needs one truth value, got {differences.describe(condition)}")
        condition = bool(condition)
    if not condition:
        raise _failure(what, [UNHELD], _hint_lines(hint))
    _passed(what)


def between(actual: Any, low: float, high: float, what: str, *, hint: str | None = None) -> None:
    """`actual` is one number with `low` <= `actual` <= `high`; infinite bounds are allowed."""
    number = differences.as_number(actual)
    if number is None:
        raise _failure(what, [f"expected one number, got {differences.describe(actual)}"], _hint_lines(hint))
    if math.isnan(number) or not low <= number <= high:
        raise _failure(what, [f"expected {_range(low, high)}, got {number:.6g}"], _hint_lines(hint))
    _passed(what)


def shape(actual: Any, expected: Sequence[int], what: str, *, hint: str | None = None) -> None:
    """`actual` has a shape, and it is `expected`."""
    got = getattr(actual, "shape", None)
    if got is None:
        raise _failure(
            what, [f"expected shape {tuple(expected)}, got {differences.describe(actual)}"], _hint_lines(hint)
        )
    if tuple(got) != tuple(expected):
        guess = differences.guess_shape(tuple(got), tuple(expected))
        raise _failure(what, [f"expected shape {tuple(expected)}, got shape {tuple(got)}"], _hint_lines(hint) or guess)
    _passed(what)


def instance(actual: Any, kind: type | tuple[type, ...], what: str, *, hint: str | None = None) -> None:
    """`actual` is an instance of `kind`."""
    if not isinstance(actual, kind):
        kinds = kind if isinstance(kind, tuple) else (kind,)
        wanted = " or ".join(differences.type_name(k) for k in kinds)
        raise _failure(what, [f"expected {wanted}, got {differences.describe(actual)}"], _hint_lines(hint))
    _passed(what)


def raises(
    error: type[Exception],
    function: Callable[..., Any],
    /,
    *args: Any,
    match: str | None = None,
    what: str | None = None,
    **kwargs: Any,
) -> None:
    """`function(*args, **kwargs)` raises `error` (or a subclass), with `match` somewhere in its text.

    An unwritten answer's NotImplementedError passes through, so that it reads as "not attempted".
    """
    name = getattr(function, "__name__", "the function")
    call = f"{name}({', '.join([*map(_brief, args), *(f'{k}={_brief(v)}' for k, v in kwargs.items())])})"
    what = what or f"{call} raises {error.__name__}"
    try:
        result = function(*args, **kwargs)
    except NotImplementedError:
        raise
    except error as caught:
        if match is not None and match.lower() not in str(caught).lower():
            raise _failure(
                what, [f"{error.__name__} was raised, but its message should mention {match!r}: {caught}"]
            ) from None
        _passed(what)
    except Exception as caught:
        raise _failure(what, [f"expected {error.__name__}, got {type(caught).__name__}: {caught}"]) from None
    else:
        raise _failure(
            what,
            [f"expected {error.__name__}, but no error came; the result was {differences.describe(result)}"],
            ["Look at “Raises” in the docstring: which input must be refused?"],
        )


@contextlib.contextmanager
def unchanged(*values: Any, what: str = "your code leaves its input as it was") -> Iterator[None]:
    """The tensors and arrays given are the same after the block as before, to the last bit."""
    before = [differences.copy(value) for value in values]
    yield
    for position, (old, new) in enumerate(zip(before, values, strict=True), start=1):
        problem = differences.find(new, old, rtol=0.0, atol=0.0)
        if problem is not None:
            which = "the input" if len(values) == 1 else f"input {position}"
            raise _failure(
                what,
                [f"{which} was changed in place; before the call it was the “expected” one", *problem.lines],
                ["Operations such as `x += 1`, `x[...] = ...` and `x.add_()` write into x. Work on a new tensor."],
            )


@contextlib.contextmanager
def forbidden(*names: str) -> Iterator[None]:
    """Inside the block, calling any of `names` ("torch.softmax", "torch.Tensor.softmax") fails the check.

    For exercises that ask the student to build what a library call would give.
    """
    with contextlib.ExitStack() as stack:
        for name in names:
            stack.enter_context(_replaced(name))
        yield


# ------------------------------------------------------------------------------------------- how it is said


def _passed(what: str) -> None:
    print(f"✓ {what}")


def _failure(what: str, lines: Sequence[str], hints: Sequence[str] = ()) -> CheckFailure:
    return CheckFailure("\n".join([f"✗ {what}", *(f"  {line}" for line in [*lines, *hints])]))


def _hint_lines(hint: Hint, *arguments: Any) -> list[str]:
    text = hint(*arguments) if callable(hint) else hint
    return [text] if text else []


def _range(low: float, high: float) -> str:
    if math.isinf(high):
        return f"at least {low:g}"
    if math.isinf(low):
        return f"at most {high:g}"
    return f"between {low:g} and {high:g}"


def _brief(value: Any) -> str:
    size = getattr(value, "shape", None)
    if size is not None and tuple(size) != ():
        return f"<{' × '.join(map(str, size))} {differences.type_name(type(value))}>"
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "…"


def _line_of_the_test(failure: CheckFailure) -> str | None:
    """The statement of the test cell that failed; None in scripts and for hidden tests."""
    trace = failure.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        source = linecache.getlines(code.co_filename)
        if code.co_name == "<module>" and "__file__" not in trace.tb_frame.f_globals and source:
            if any(HIDDEN_MARKER in line for line in source):
                return None
            return _statement(source, trace)
        trace = trace.tb_next
    return None


def _statement(source: list[str], trace: types.TracebackType) -> str:
    """The call that failed, on one line, also if it is written over several."""
    positions = itertools.islice(trace.tb_frame.f_code.co_positions(), trace.tb_lasti // 2, None)
    first, last, _, _ = next(positions, (trace.tb_lineno, trace.tb_lineno, None, None))
    lines = source[(first or trace.tb_lineno) - 1 : last or trace.tb_lineno]
    text = " ".join(line.strip() for line in lines).replace("( ", "(").replace(", )", ")")
    return text if len(text) <= 140 else text[:137] + "…"


@contextlib.contextmanager
def _replaced(name: str) -> Iterator[None]:
    owner, attribute = _owner(name)
    inherited = attribute not in vars(owner)
    original = inspect.getattr_static(owner, attribute)

    def refuse(*args: Any, **kwargs: Any) -> None:
        raise CheckFailure(
            f"✗ build it yourself\n  this exercise asks you to write what {name} does, so {name} may not be called here"
        )

    setattr(owner, attribute, refuse)
    try:
        yield
    finally:
        if inherited:
            delattr(owner, attribute)
        else:
            setattr(owner, attribute, original)


def _owner(name: str) -> tuple[Any, str]:
    path, _, attribute = name.rpartition(".")
    parts = path.split(".")
    owner: Any = importlib.import_module(parts[0])
    for part in parts[1:]:
        if not hasattr(owner, part):
            owner = importlib.import_module(f"{owner.__name__}.{part}")
        else:
            owner = getattr(owner, part)
    return owner, attribute
