"""Where two values first differ, in words. `check` speaks; this module looks.

Torch is only looked up among the modules already imported: whoever holds a tensor has imported it, and
notebooks without tensors start faster.
"""

from __future__ import annotations

import copy as _copy
import math
import numbers
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

# rtol, atol by the number of bytes of a float: half, single, double.
TOLERANCES = {2: (1e-2, 1e-3), 4: (1e-4, 1e-5), 8: (1e-7, 1e-9)}


@dataclass(frozen=True)
class Difference:
    """How two values differ: `lines` say what was expected and what came; `guess` is the likely mistake;
    `in_shape` says that the shapes differ, so that values were not compared."""

    lines: list[str]
    guess: str | None = None
    in_shape: bool = False


def find(actual: Any, expected: Any, *, rtol: float | None = None, atol: float | None = None) -> Difference | None:
    """The first difference between the two, by type, shape, dtype, then values; None if there is none."""
    if is_array(expected):
        return _find_in_array(actual, expected, rtol, atol)
    if actual is None and expected is not None:
        return Difference(
            [f"expected {describe(expected)}, got None"],
            "The result is None: does every path through your function end in `return`?",
        )
    if isinstance(expected, bool | np.bool_) or expected is None or isinstance(expected, str):
        return _find_exact(actual, expected)
    if isinstance(expected, numbers.Real):
        return _find_in_number(actual, expected, rtol, atol)
    if isinstance(expected, Mapping):
        return _find_in_mapping(actual, expected, rtol, atol)
    if isinstance(expected, Sequence):
        return _find_in_sequence(actual, expected, rtol, atol)
    return _find_exact(actual, expected)


# ------------------------------------------------------------------------------------------- kinds of values


def is_tensor(value: Any) -> bool:
    """Whether `value` is a plain tensor or parameter. A subclass is none: it could answer for itself."""
    torch = sys.modules.get("torch")
    return torch is not None and type(value) in (torch.Tensor, torch.nn.Parameter)


def is_array(value: Any) -> bool:
    return is_tensor(value) or type(value) is np.ndarray


def as_number(value: Any) -> float | None:
    """`value` as a float if it is one real number, however it is wrapped; None otherwise. Bools are not numbers."""
    if is_array(value):
        if math.prod(value.shape) != 1:
            return None
        value = value.item()
    if isinstance(value, bool | np.bool_) or not isinstance(value, numbers.Real):
        return None
    return float(value)


def as_numpy(value: Any) -> np.ndarray:
    """A tensor or array as a NumPy array on the CPU; narrow floats that NumPy lacks become float32."""
    if is_tensor(value):
        value = value.detach().cpu()
        if value.is_floating_point() and value.element_size() < 4:
            value = value.float()
        return np.asarray(value.resolve_conj().resolve_neg().numpy())
    return np.asarray(value)


def copy(value: Any) -> Any:
    return value.detach().clone() if is_tensor(value) else _copy.deepcopy(value)


def type_name(kind: type) -> str:
    if kind.__module__.split(".")[0] == "torch" and kind.__name__ in ("Tensor", "Parameter"):
        return f"torch.{kind.__name__}"
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__.split('.')[0]}.{kind.__name__}"


def describe(value: Any) -> str:
    """A value in a few words: `torch.Tensor of shape (2, 3), float32`, `'abc'`, `list of 4`."""
    if is_array(value):
        return f"{type_name(type(value))} of shape {tuple(value.shape)}, {dtype_name(value)}"
    if isinstance(value, Mapping) and any(is_array(item) for item in value.values()):
        return f"{type_name(type(value))} with the keys {_listed(list(value))}"
    if isinstance(value, Sequence | Mapping) and not isinstance(value, str) and len(value) > 6:
        return f"{type_name(type(value))} of {len(value)}"
    if callable(value):
        return f"the function {getattr(value, '__name__', type_name(type(value)))} itself"
    try:
        text = repr(value)
    except Exception:  # a half-made object of the student's
        text = f"an object of the class {type_name(type(value))}"
    return text if len(text) <= 80 else text[:77] + "…"


def dtype_name(value: Any) -> str:
    return str(value.dtype).removeprefix("torch.")


# ------------------------------------------------------------------------------------------- by kind


def _find_exact(actual: Any, expected: Any) -> Difference | None:
    if isinstance(expected, bool | np.bool_):
        if is_array(actual) and math.prod(actual.shape) == 1:
            actual = actual.item()
        same = isinstance(actual, bool | np.bool_) and bool(actual) == bool(expected)
    elif isinstance(expected, str):
        same = isinstance(actual, str) and actual == expected
    else:
        same = type(actual) is type(expected) and bool(actual == expected)
    if same:
        return None
    lines = [f"expected {describe(expected)}, got {describe(actual)}"]
    if isinstance(actual, str) and isinstance(expected, str):
        place = next(
            (i for i, (a, b) in enumerate(zip(actual, expected, strict=False)) if a != b),
            min(len(actual), len(expected)),
        )
        lines.append(
            f"first difference at character {place}: expected {expected[place : place + 12]!r}, got {actual[place : place + 12]!r}"
        )
    return Difference(lines)


def _find_in_number(actual: Any, expected: Any, rtol: float | None, atol: float | None) -> Difference | None:
    number = as_number(actual)
    if number is None:
        guess = "More than one value came back: is a sum or a mean over an axis missing?" if is_array(actual) else None
        return Difference([f"expected the number {_number(expected)}, got {describe(actual)}"], guess)
    whole = isinstance(expected, numbers.Integral) and rtol is None and atol is None
    size = actual.dtype.itemsize if is_array(actual) else 4  # a Python float often comes from a float32 tensor
    relative, absolute = _tolerances(size, rtol, atol)
    if (number == expected) if whole else _close(number, float(expected), relative, absolute):
        return None
    shown = _number(actual.item() if is_array(actual) else actual)
    return Difference([f"expected {_number(expected)}, got {shown}{_relation(number, float(expected))}"])


def _find_in_sequence(
    actual: Any, expected: Sequence[Any], rtol: float | None, atol: float | None
) -> Difference | None:
    if isinstance(actual, str) or not isinstance(actual, Sequence):
        return Difference([f"expected a {type_name(type(expected))} of {len(expected)}, got {describe(actual)}"])
    for place, (a, b) in enumerate(zip(actual, expected, strict=False)):
        problem = find(a, b, rtol=rtol, atol=atol)
        if problem is not None and len(actual) == len(expected):
            return Difference([f"item [{place}] differs", *problem.lines], problem.guess)
    if all(isinstance(item, str) for item in [*actual, *expected]) and sorted(actual) != sorted(expected):
        missing = [item for item in expected if item not in actual]
        extra = [item for item in actual if item not in expected]
        parts = [f"missing {_listed(missing)}"] * bool(missing) + [f"not expected {_listed(extra)}"] * bool(extra)
        if parts:
            return Difference([f"the items differ: {'; '.join(parts)}"])
    if len(actual) != len(expected):
        return Difference(
            [
                f"expected {len(expected)} items, got {len(actual)}",
                f"expected {describe(expected)}",
                f"got      {describe(actual)}",
            ]
        )
    return None


def _find_in_mapping(
    actual: Any, expected: Mapping[Any, Any], rtol: float | None, atol: float | None
) -> Difference | None:
    if not isinstance(actual, Mapping):
        return Difference([f"expected a dict with {len(expected)} keys, got {describe(actual)}"])
    missing = [key for key in expected if key not in actual]
    extra = [key for key in actual if key not in expected]
    if missing or extra:
        parts = [f"missing {_listed(missing)}"] * bool(missing) + [f"not expected {_listed(extra)}"] * bool(extra)
        return Difference([f"the keys differ: {'; '.join(parts)}"])
    for key, value in expected.items():
        problem = find(actual[key], value, rtol=rtol, atol=atol)
        if problem is not None:
            return Difference([f"the entry {key!r} differs", *problem.lines], problem.guess)
    return None


def _find_in_array(actual: Any, expected: Any, rtol: float | None, atol: float | None) -> Difference | None:
    wanted = f"expected {describe(expected)}"
    if actual is None:
        return Difference(
            [f"{wanted}, got None"], "The result is None: does every path through your function end in `return`?"
        )
    if is_tensor(actual) != is_tensor(expected) or not is_array(actual):
        return Difference([f"{wanted}, got {describe(actual)}"], _guess_type(actual, expected))
    if tuple(actual.shape) != tuple(expected.shape):
        line = f"expected shape {tuple(expected.shape)}, got shape {tuple(actual.shape)}"
        guesses = guess_shape(tuple(actual.shape), tuple(expected.shape))
        return Difference([line], guesses[0] if guesses else None, in_shape=True)
    if dtype_name(actual) != dtype_name(expected):
        return Difference(
            [f"expected dtype {dtype_name(expected)}, got {dtype_name(actual)}"],
            "Make new tensors with the dtype of the input (`dtype=x.dtype`), and watch for whole-number division.",
        )
    relative, absolute = _tolerances(expected.dtype.itemsize, rtol, atol)
    a, b = as_numpy(actual), as_numpy(expected)
    same = _same(a, b, relative, absolute)
    return None if same.all() else _difference_in_values(a, b, same, relative, absolute)


def _same(a: np.ndarray, b: np.ndarray, rtol: float, atol: float) -> np.ndarray:
    if b.dtype.kind not in "fc":
        return np.asarray(a == b)
    with np.errstate(all="ignore"):
        return np.isclose(
            a.astype(np.result_type(a, np.float64)),
            b.astype(np.result_type(b, np.float64)),
            rtol=rtol,
            atol=atol,
            equal_nan=True,
        )


def _difference_in_values(a: np.ndarray, b: np.ndarray, same: np.ndarray, rtol: float, atol: float) -> Difference:
    place = tuple(int(i) for i in np.argwhere(~same)[0]) if same.ndim else ()
    first_a, first_b = a[place].item(), b[place].item()
    where = f"first difference at {list(place)}: " if place else ""
    wanted, got = _apart(first_b, first_a)
    lines = [f"{where}expected {wanted}, got {got}{_relation(first_a, first_b)}"]
    if b.size > 1:
        lines[0] += f"; {int((~same).sum())} of {b.size} values differ"
    if 1 < b.size <= 40:
        lines += [f"expected {_array(b)}", f"got      {_array(a)}"]
    return Difference(lines, _guess_values(a, b, rtol, atol))


# ------------------------------------------------------------------------------------------- the likely mistake


def guess_shape(actual: tuple[int, ...], expected: tuple[int, ...]) -> list[str]:
    """What may have gone wrong if `actual` came where `expected` was due: at most one line."""
    if sorted(actual) == sorted(expected):
        return ["The axes are there, in another order: is something transposed?"]
    if [n for n in actual if n != 1] == [n for n in expected if n != 1]:
        return ["Only axes of size 1 differ: look at `keepdim`, `squeeze`, `unsqueeze`."]
    if len(actual) == len(expected) - 1 and _is_subsequence(actual, expected):
        return ["One axis is gone: was something summed, averaged or indexed away?"]
    if len(actual) == len(expected) + 1 and _is_subsequence(expected, actual):
        return ["There is one axis too many: should it be summed, averaged or chosen from?"]
    if math.prod(actual) == math.prod(expected):
        return ["The number of values is right, their arrangement is not: look at `reshape` or `rearrange`."]
    return []


def _is_subsequence(short: tuple[int, ...], long: tuple[int, ...]) -> bool:
    rest = iter(long)
    return all(n in rest for n in short)


def _guess_type(actual: Any, expected: Any) -> str | None:
    if callable(actual):
        return "A function came instead of its result: are the brackets of the call missing?"
    if is_tensor(expected) and isinstance(actual, np.ndarray):
        return "A NumPy array came back: stay in torch, or end with `torch.from_numpy(...)`."
    if is_tensor(expected) and hasattr(actual, "values") and hasattr(actual, "indices"):
        return "Values came with their indices, as from `.max(dim)`: take `.values` of them, or use `.amax`."
    if is_tensor(expected) and isinstance(actual, list | tuple):
        return "A Python list came back: `torch.stack` or `torch.tensor` makes a tensor of it."
    if isinstance(actual, numbers.Number):
        return "A plain number came back: was `.item()` called, or an axis too many summed?"
    return None


def _guess_values(a: np.ndarray, b: np.ndarray, rtol: float, atol: float) -> str | None:
    """A relation that explains all values at once. Tried from the simplest to the least likely."""

    def explains(candidate: np.ndarray) -> bool:
        return candidate.shape == b.shape and bool(_same(candidate, b, rtol * 10, atol * 10).all())

    if b.dtype.kind in "f" and np.isnan(b).any() and (np.isnan(b) & ~np.isnan(a)).any():
        return "NaN is expected here: was one replaced by a number?"
    if a.dtype.kind in "f" and np.isnan(a).any() and not np.isnan(b).any():
        return "There are NaNs: look for 0/0, inf − inf, the log of 0 or an overflowing exp."
    if a.dtype.kind in "f" and np.isinf(a).any() and not np.isinf(b).any():
        return "There are infinities: look for a division by 0, the log of 0 or an overflowing exp."
    if a.size < 2 or (b == b.flat[0]).all():
        return None
    if (a == 0).all():
        return "All values are 0: was the result ever filled in?"
    if a.dtype.kind in "fi" and b.dtype.kind in "fi":
        if explains(-a):
            return "Every value has the opposite sign."
        with np.errstate(all="ignore"):  # a warning on stderr would be one more riddle for the student
            factor = _constant(np.divide(a, b, out=np.full(b.shape, np.nan), where=b != 0))
        if factor is not None and abs(factor - 1) < 1e-4 and b.dtype.kind == "f":
            return "The values agree only roughly: was something computed in a narrower dtype, or rounded?"
        if factor is not None and explains(a / factor):
            return f"Every value is {factor:.4g} times the expected one: is a factor missing, or one too many?"
        offset = _constant(a.astype(np.float64) - b)
        if offset is not None:
            return f"Every value is off by {offset:+.4g}."
    for axis in range(a.ndim):
        if explains(np.flip(a, axis)):
            return f"The values are in reverse order along axis {axis}."
        for step in (1, -1):
            if explains(np.roll(a, -step, axis)):
                return f"The values are shifted by one along axis {axis}: an off-by-one?"
    if a.ndim >= 2 and explains(np.swapaxes(a, -1, -2)):
        return "The last two axes are swapped: is something transposed?"
    if a.dtype.kind in "fiub" and not np.isnan(np.asarray(a, dtype=np.float64)).any() and explains(_reorder(a, b)):
        return "These are the right values in the wrong places."
    return None


def _reorder(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The values of `a`, placed by rank where `b` has them."""
    out = np.empty_like(a).reshape(-1)
    out[np.argsort(b, axis=None, kind="stable")] = np.sort(a, axis=None)
    return out.reshape(b.shape)


def _constant(values: np.ndarray) -> float | None:
    known = values[np.isfinite(values)]
    if known.size < 2:
        return None
    middle = float(np.median(known))
    return middle if middle != 0 and np.allclose(known, middle, rtol=1e-3, atol=0) else None


def _relation(actual: Any, expected: Any) -> str:
    """A remark such as " (half of it)" on two numbers."""
    if (
        isinstance(actual, bool | complex)
        or isinstance(expected, bool | complex)
        or not expected
        or not math.isfinite(actual)
        or not math.isfinite(expected)
    ):
        return ""
    named = {0.5: "half of it", 2.0: "twice as much", -1.0: "the opposite sign"}
    ratio = actual / expected
    return next((f" ({words})" for factor, words in named.items() if math.isclose(ratio, factor, rel_tol=1e-4)), "")


# ------------------------------------------------------------------------------------------- small things


def _tolerances(size: int, rtol: float | None, atol: float | None) -> tuple[float, float]:
    relative, absolute = TOLERANCES.get(size, TOLERANCES[8])
    if rtol is not None or atol is not None:
        return rtol or 0.0, atol or 0.0
    return relative, absolute


def _close(a: float, b: float, rtol: float, atol: float) -> bool:
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    if math.isinf(a) or math.isinf(b):  # else a tolerance relative to infinity would let every number pass
        return a == b
    return abs(a - b) <= atol + rtol * abs(b)


def _number(value: Any) -> str:
    if isinstance(value, float | np.floating):
        number = float(value)
        return repr(round(number, 6)) if 1e-4 <= abs(number) < 1e7 or number == 0 else f"{number:.6g}"
    return repr(value.item() if isinstance(value, np.generic) else value)


def _apart(first: Any, second: Any) -> tuple[str, str]:
    """Two numbers with enough digits to be told apart."""
    short = _number(first), _number(second)
    return short if short[0] != short[1] else (repr(first), repr(second))


def _array(values: np.ndarray) -> str:
    text = np.array2string(
        values,
        precision=4,
        separator=", ",
        suppress_small=bool(np.abs(values[np.isfinite(values)]).max(initial=0) > 1e-3)
        if values.dtype.kind == "f"
        else None,
        max_line_width=10_000,
    )
    return " ".join(text.split()).replace("[ ", "[")


def _listed(keys: list[Any]) -> str:
    return ", ".join(map(repr, keys[:5])) + (f" and {len(keys) - 5} more" if len(keys) > 5 else "")
