"""The page that a student gets back: what each exercise earned and why, first in a table, then cell by cell.

`WriteFeedback` collects what it shows; `FeedbackExporter` is nbconvert's HTML exporter with the page's template.
Everything of the submission goes through the same sanitising as on nbgrader's own pages (course_config.py).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from traitlets.config import Config

from insideview.course.notebook import Exercise, exercises_of
from insideview.grading import mark, rubrics

TEMPLATES = Path(__file__).parent / "templates"
FULL, PART, NONE, WAITING, EMPTY = "full", "part", "none", "waiting", "empty"


@dataclass(frozen=True)
class Written:
    """A written answer as it was marked."""

    levels: list[rubrics.Marked]
    words: str
    waiting: bool


@dataclass(frozen=True)
class Row:
    """One exercise in the table at the top.

    `state` is "full", "part" or "none" of the points, "waiting" for a person, "empty" if nothing was written.
    """

    exercise: Exercise
    score: float
    possible: float
    state: str
    message: str


@dataclass(frozen=True)
class Feedback:
    """All that the page shows beside the notebook itself; `written` by the id of the answer cell."""

    title: str
    rows: list[Row]
    written: dict[str, Written]
    has_mathematics: bool
    exercise_of: dict[str, Exercise] = field(default_factory=dict)


class FeedbackExporter(HTMLExporter):
    """HTML by the template of the feedback page."""

    def __init__(self, config: Config | None = None, **kwargs: Any) -> None:
        # as configuration, which is read before anything else: nbgrader has set its own template there
        own = Config(config or {})
        own.FeedbackExporter.template_name = "feedback_page"
        own.FeedbackExporter.extra_template_basedirs = [str(TEMPLATES)]
        super().__init__(config=own, **kwargs)


def collect(notebook: NotebookNode, waiting: Collection[str]) -> Feedback:
    """What the page shows.

    Args:
        notebook: autograded, with nbgrader's scores and comments in the metadata of its cells.
        waiting: ids of cells that a person has yet to mark.
    """
    exercises = exercises_of(notebook)
    results = {result.exercise.name: result for result in mark.results(notebook)}
    written = {
        cell.id: _written(exercise, cell, cell.id in waiting) for exercise in exercises for cell in exercise.manual
    }
    heading = next(
        (
            line[2:]
            for c in notebook.cells
            if c.cell_type == "markdown"
            for line in c.source.splitlines()
            if line[:2] == "# "
        ),
        "",
    )
    return Feedback(
        heading.strip(),
        [_row(exercise, results[exercise.name], waiting) for exercise in exercises if exercise.points],
        written,
        any("$" in cell.source for cell in notebook.cells if cell.cell_type == "markdown"),
        {cell.id: exercise for exercise in exercises for cell in exercise.cells},
    )


def _written(exercise: Exercise, cell: Any, waiting: bool) -> Written:
    rubric = rubrics.rubric_of(exercise, cell)
    comment = cell.node.metadata.get("nbgrader", {}).get("comment") or ""
    return Written(rubrics.levels(rubric, comment), rubrics.words_of(rubric, comment), waiting)


def _row(exercise: Exercise, result: mark.Result, waiting: Collection[str]) -> Row:
    score = sum(float(cell.node.metadata.get("nbgrader", {}).get("score") or 0) for cell in exercise.cells)
    if any(cell.id in waiting for cell in exercise.cells):
        state = WAITING
    elif result.state == mark.NOT_ATTEMPTED:
        state = EMPTY
    else:
        state = FULL if score >= exercise.points else PART if score > 0 else NONE
    return Row(exercise, score, exercise.points, state, result.message)
