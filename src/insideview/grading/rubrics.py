"""Rubrics as the notebooks print them, and the levels that graders write into their comments.

A grader gives points in formgrader and begins the comment with the levels, in any order: "Moments 3, Reasons 2,
Goals 1. The morning in March is what convinced me." What is not a level is words for the student.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from insideview.course.notebook import Cell, Exercise

_RULE = re.compile(r"\|(\s*:?-+:?\s*\|)+\s*")  # between the head of a table and its rows


@dataclass(frozen=True)
class Criterion:
    """One row of a rubric; `levels` are what each level looks like on the page, by its number."""

    name: str
    levels: dict[int, str]


@dataclass(frozen=True)
class Marked:
    """A criterion with the level that a grader gave."""

    criterion: Criterion
    level: int

    @property
    def words(self) -> str:
        return self.criterion.levels.get(self.level, "")

    @property
    def higher(self) -> tuple[int, str] | None:
        """The next level and what it looks like; None at the top."""
        above = [level for level in self.criterion.levels if level > self.level]
        return (min(above), self.criterion.levels[min(above)]) if above else None


def rubric_of(exercise: Exercise, manual: Cell) -> tuple[Criterion, ...]:
    """The rubric before a written answer; empty if there is none."""
    before = [cell for cell in exercise.cells if cell.role == "task" and cell.index < manual.index]
    return criteria(before[-1].source) if before else ()


def criteria(rubric: str) -> tuple[Criterion, ...]:
    """The rows of the table whose head names the levels by number, in order."""
    lines = [line.strip() for line in rubric.splitlines()]
    for place, line in enumerate(lines):
        if place and _RULE.fullmatch(line):
            numbers = [part for part in _cells(lines[place - 1])[1:] if part.isdigit()]
            rows = itertools.takewhile(lambda row: row.startswith("|"), lines[place + 1 :])
            if numbers:
                return tuple(_criterion(_cells(row), [int(number) for number in numbers]) for row in rows)
    return ()


def _criterion(cells: list[str], numbers: list[int]) -> Criterion:
    name, *texts = cells
    return Criterion(name.strip("* "), dict(zip(numbers, texts, strict=False)))


def _cells(row: str) -> list[str]:
    return [part.strip() for part in row.strip("|").split("|")]


def levels(rubric: tuple[Criterion, ...], comment: str) -> list[Marked]:
    """The levels that a comment names, in the rubric's order; those it does not name are left out."""
    found = ((criterion, _level(criterion.name).search(comment)) for criterion in rubric)
    return [Marked(criterion, int(match[1])) for criterion, match in found if match]


def words_of(rubric: tuple[Criterion, ...], comment: str) -> str:
    """The comment without the levels: what the grader says beside them."""
    for criterion in rubric:
        comment = _level(criterion.name).sub("", comment, count=1)
    return re.sub(r"^[\s,;:.·|/-]+", "", comment).strip()


def _level(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}\W{{0,4}}(\d)(?!\d)[,;.]?", re.IGNORECASE)
