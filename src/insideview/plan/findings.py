"""What a check found, said kindly: what is wrong, where, what to do next, and not everything at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NoReturn, TypeVar

from insideview.check import CheckFailure
from insideview.differences import as_number, describe
from insideview.plan import words

LOWEST, HIGHEST = 0.01, 0.99  # of probabilities: what is certain is no forecast
SHOWN = 3  # problems named in one message: a list longer than that is not read

T = TypeVar("T")


class Findings:
    """Collects the problems of one check. `conclude` raises them, or prints that all is well."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.problems: list[str] = []
        self.notes: list[str] = []

    def add(self, *said: str) -> None:
        self.problems += said

    def note(self, said: str) -> None:
        """Something to think about, printed under a check that passes."""
        self.notes.append(said)

    def require(self, holds: bool, said: str) -> None:
        if not holds:
            self.problems.append(said)

    def text(self, where: str, value: Any, at_least: int, stocks: Sequence[words.Stock] = ()) -> bool:
        """Notes what is wrong with a text, and says whether nothing is."""
        problem = words.problem(value, at_least, stocks)
        if problem:
            self.problems.append(f"{where} {problem}")
        return problem is None

    def probability(self, where: str, value: Any, remark: str) -> float | None:
        """Notes what keeps `value` from being a probability that is neither 0 nor 1; gives it if nothing does."""
        found = number(value)
        if found is not None and 1 < found <= 100:
            self.problems.append(f"{where}: {found:g} looks like per cent. Write a probability, {found / 100:g}")
        elif found is None or not LOWEST <= found <= HIGHEST:
            self.problems.append(
                f"{where} should be a number from {LOWEST} to {HIGHEST}, not {describe(value)}. {remark}"
            )
        else:
            return found
        return None

    def different(self, texts: Iterable[tuple[str, Any]], remark: str = "What is different about this one?") -> None:
        """Notes texts that say the same; `texts` are pairs (where, text)."""
        seen: dict[frozenset[str], str] = {}
        for where, text in texts:
            key = words.content(text) if isinstance(text, str) else frozenset()
            if key and key in seen:
                self.problems.append(f"{where} says the same as {seen[key]}. {remark}")
            elif key:
                seen[key] = where

    def alike(self, texts: Mapping[str, Any], most: int, remark: str, besides: frozenset[str] = frozenset()) -> None:
        """Notes a sentence that serves more than `most` places, with other numbers, ranks or words of `besides`."""
        places: dict[frozenset[str], list[str]] = {}
        for where, text in texts.items():
            if isinstance(text, str) and words.normalised(text):
                places.setdefault(words.beyond_numbers(text, besides), []).append(where)
        for found in places.values():
            if len(found) > most:
                shown = ", ".join(found[:3]) + (f" and {len(found) - 3} more" if len(found) > 3 else "")
                self.problems.append(f"{shown} are one sentence with {remark} exchanged. What is different about each?")

    def items(self, value: Any, kind: type[T], low: int, high: int, called: str, example: str) -> list[T]:
        """The items of a list of `low` to `high` things of one kind; stops here when there is nothing to look at."""
        if isinstance(value, str) and kind is str:
            self.stop(
                f"this is one text, not a list of texts: put each in quotes of its own, [{example}, {example}, …]"
            )
        if isinstance(value, kind):
            self.stop(f"this is one {kind.__name__}, not a list of them: put square brackets around it, [{example}, …]")
        if not isinstance(value, list | tuple):
            self.stop(f"expected a list, [{example}, …], got {describe(value)}")
        if not value:
            self.stop(
                f"there are no {called} yet. Fill the list in the cell above, [{example}, …], run that cell, then this one"
            )
        for position, item in enumerate(value, start=1):
            if item is ...:
                self.stop(f"number {position} in the list is still the placeholder `...`")
            if not isinstance(item, kind):
                self.stop(f"number {position} in the list should be {example}, not {describe(item)}")
        if not low <= len(value) <= high:
            wanted = f"{low} to {high}" if high < 1000 else f"at least {low}"
            self.add(f"{wanted} {called} are asked for, and the list has {len(value)}")
        return list(value)

    def stop(self, *said: str) -> NoReturn:
        """Raises at once: what follows would make no sense."""
        self.problems = [*said]
        raise self._failure()

    def conclude(self) -> None:
        """
        Raises:
            CheckFailure: with the first few problems.
        """
        if self.problems:
            raise self._failure()
        print("\n".join([f"✓ {self.what}", *(f"  to think about: {note}" for note in self.notes)]))

    def _failure(self) -> CheckFailure:
        lines = [f"  • {problem}" for problem in self.problems[:SHOWN]]
        more = len(self.problems) - SHOWN
        return CheckFailure(
            "\n".join([f"✗ {self.what}", *lines, *([f"  … and {more} more; begin with these"] if more > 0 else [])])
        )


def as_date(value: Any) -> date | None:
    """A date, also where a date with a time was given; None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def date_problem(value: Any) -> str:
    """What to say about something that is no date."""
    return f"should be a date, such as date(2026, 3, 14), not {describe(value)}"


def number(value: Any) -> float | None:
    """A plain finite number, or None."""
    found = as_number(value)
    return found if found is not None and abs(found) < float("inf") else None
