"""Rubrics as the notebooks print them, and the levels that graders write into their comments.

A grader gives points in formgrader and begins the comment with the levels, in any order: "Moments 3, Reasons 2,
Goals 1. The morning in March is what convinced me." What is not a level is words for the student.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from insideview.course.notebook import Cell, Exercise

# A row of the table: a criterion in bold or plain, then what each level looks like. Not its head, nor its rule.
_ROW = re.compile(r"^\|\s*\**([A-Z][^|*]*?)\**\s*\|(?!\s*:?-)(.+)\|\s*$", re.MULTILINE)
_HEAD = re.compile(r"^\|\s*\|((?:\s*\d\s*\|)+)\s*$", re.MULTILINE)


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


def rubric_of(exercise: Exercise, manual: Cell) -> tuple[Criterion, ...]:
    """The rubric before a written answer; empty if there is none."""
    before = [cell for cell in exercise.cells if cell.role == "task" and cell.index < manual.index]
    return criteria(before[-1].source) if before else ()


def criteria(rubric: str) -> tuple[Criterion, ...]:
    """The rows of a rubric's table, in order."""
    head = _HEAD.search(rubric)
    numbers = [int(number) for number in re.findall(r"\d", head[1])] if head else [3, 2, 1, 0]
    return tuple(
        Criterion(name.strip(), dict(zip(numbers, (part.strip() for part in rest.split("|")), strict=False)))
        for name, rest in _ROW.findall(rubric)
    )


def levels(rubric: tuple[Criterion, ...], comment: str) -> list[Marked]:
    """The levels that a comment names, in the rubric's order; those it does not name are left out."""
    found = ((criterion, _level(criterion.name).search(comment)) for criterion in rubric)
    return [Marked(criterion, int(match[1])) for criterion, match in found if match]


def words_of(rubric: tuple[Criterion, ...], comment: str) -> str:
    """The comment without the levels: what the grader says beside them."""
    for criterion in rubric:
        comment = _level(criterion.name).sub("", comment, count=1)
    return re.sub(r"^[\s,;:.·|/-]+", "", comment).strip()


def points_for(marked: list[Marked], rubric: tuple[Criterion, ...], points: float) -> float | None:
    """What the levels come to, in points; None unless every criterion has one."""
    most = sum(max(criterion.levels) for criterion in rubric if criterion.levels)
    if len(marked) < len(rubric) or not most:
        return None
    return sum(m.level for m in marked) / most * points


def _level(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)}\W{{0,4}}(\d)(?!\d)[,;.]?", re.IGNORECASE)
