"""Eight people who hand in w02-career, in tests/files/written_class: what each wrote, and what a reader made of it.

A file begins with who it is and with the structured answers, by the titles that they have in the bank; what is not
named there is answered as the course has it. Then comes a section for each written answer, and below the answer, as a
quotation, its points and the reader's comment. An answer without a verdict needs no reader. "cheap, again" is what the
person hands in instead the second time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode
from stage import REPOSITORY, answered, solved

from insideview.course.bank import bank_path, read_bank
from insideview.course.config import Course

FOLDER = REPOSITORY / "tests" / "files" / "written_class"
NAME = "w02-career"
PROSE = ("likes", "doubt", "cheap", "turn", "page")
MACHINE = "points from the machine"
_AGAIN = ", again"
_LEVELS = re.compile(r"((?:[^,.]+ \d, )+[^,.]+ \d)\. (.+)")


@dataclass(frozen=True)
class Verdict:
    """What a reader made of an answer: a level for each criterion, points, words for the student."""

    levels: dict[str, int]
    points: float
    words: str

    @property
    def comment(self) -> str:
        """As it is typed into formgrader."""
        return ", ".join(f"{criterion} {level}" for criterion, level in self.levels.items()) + f". {self.words}"


@dataclass(frozen=True)
class Person:
    """One submission. `variants` are titles of the bank by exercise, `machine` the points that the tests should give.

    `answers` and `verdicts` are by cell; `later` holds the answers of a second submission that differ, and the
    verdicts on them.
    """

    id: str
    name: str
    variants: dict[str, str]
    machine: float
    answers: dict[str, str]
    verdicts: dict[str, Verdict]
    later: dict[str, tuple[str, Verdict]]

    @property
    def total(self) -> float:
        return self.machine + sum(verdict.points for verdict in self.verdicts.values())

    def notebook(self, course: Course, changes: Mapping[str, str] | None = None) -> NotebookNode:
        """The release filled in, as it is handed in."""
        structured = {exercise: _variant(exercise, title) for exercise, title in self.variants.items()}
        return answered(course, NAME, {**solved(course, NAME), **structured, **self.answers, **(changes or {})})


def people() -> list[Person]:
    """All eight, by id."""
    return [_person(path) for path in sorted(FOLDER.glob("*.md"))]


def _person(path: Path) -> Person:
    head, *sections = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    variants = dict(re.findall(r"^- (.+?): (.+)$", head, flags=re.MULTILINE))
    machine = float(variants.pop(MACHINE))
    found = dict(_section(section) for section in sections)
    answers = {cell: answer for cell, (answer, _) in found.items() if not cell.endswith(_AGAIN)}
    verdicts = {cell: verdict for cell, (_, verdict) in found.items() if verdict and cell in answers}
    later = {
        cell.removesuffix(_AGAIN): (answer, verdict)
        for cell, (answer, verdict) in found.items()
        if verdict and cell not in answers
    }
    assert tuple(answers) == PROSE, f"{path} has {list(answers)}"
    return Person(path.stem, head.splitlines()[0][2:], variants, machine, answers, verdicts, later)


def _section(text: str) -> tuple[str, tuple[str, Verdict | None]]:
    """The cell, the answer, and what was made of it."""
    cell, body = text.split("\n", 1)
    answer, _, verdict = body.strip().partition("\n> ")
    return cell, (answer.strip(), _verdict(verdict) if verdict else None)


def _verdict(text: str) -> Verdict:
    points, comment = text.split("\n> ")
    match = _LEVELS.fullmatch(comment)
    assert match, f"a comment begins with the levels, as in “Moments 3, Reasons 2. …”; this one with {comment[:60]!r}"
    levels = {name: int(level) for name, level in re.findall(r"([^,]+?) (\d)(?:, |$)", match[1])}
    return Verdict(levels, float(points), match[2])


def _variant(exercise: str, title: str) -> str:
    [code] = [v.code for v in read_bank(bank_path(REPOSITORY, NAME, exercise)) if v.title == title]
    return code
