"""The course's steps in nbgrader's lists (course_config.py names them): run, mark, explain.

Each is thin: the work is in `execute` and `mark`, which know nothing of nbgrader.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from nbgrader import utils
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades
from traitlets import Float, Integer

from insideview.course.notebook import BEGIN_HIDDEN, END_HIDDEN, without_region
from insideview.grading import mark
from insideview.grading.execute import Limits, execute

OUTCOME = "insideview_outcome"  # key of the notebook metadata that carries the outcome to feedback and reports


class ExecuteSubmission(NbGraderPreprocessor):
    """Runs the sanitised notebook within the limits of course_config.py. Never fails: a dead kernel is an outcome."""

    cell_seconds = Float(30.0, help="Wall-clock seconds that one cell may take.").tag(config=True)
    notebook_seconds = Float(180.0, help="Wall-clock seconds that all cells together may take.").tag(config=True)
    output_bytes = Integer(2_000_000, help="Bytes of output that one cell may write.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        limits = Limits(self.cell_seconds, self.notebook_seconds, self.output_bytes)
        folder = Path(resources.get("metadata", {}).get("path") or ".")
        executed, outcome = execute(nb, limits, folder)
        for stop in outcome.stops:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], stop)
        executed.metadata[OUTCOME] = {"seconds": outcome.seconds, "stops": outcome.stops}
        return executed, resources


class SaveMarks(SaveAutoGrades):
    """nbgrader's SaveAutoGrades with the course's rule for what earns points (`mark`)."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], cell_index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        if utils.is_task(cell) and not cell.metadata["nbgrader"]["points"]:
            self._settle(cell, 0.0)  # a rubric earns nothing itself, so nobody need mark it
        return super().preprocess_cell(cell, resources, cell_index)

    def _add_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        if cell.cell_type != "code" or utils.is_solution(cell):
            super()._add_score(cell, resources)
            return
        self._settle(cell, float(cell.metadata["nbgrader"]["points"]) if mark.has_passed(cell) else 0.0)

    def _settle(self, cell: NotebookNode, score: float) -> None:
        grade = self.gradebook.find_grade(
            cell.metadata["nbgrader"]["grade_id"], self.notebook_id, self.assignment_id, self.student_id
        )
        grade.auto_score = score
        grade.needs_manual_grade = grade.manual_score is not None  # a person's mark is looked at again
        self.gradebook.db.commit()


class WriteFeedback(NbGraderPreprocessor):
    """What the student may see: what failed, in words; not the hidden tests, not the mark scheme for graders."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        stops = nb.metadata.get(OUTCOME, {}).get("stops", [])
        for cell in nb.cells:
            if cell.cell_type == "code" and BEGIN_HIDDEN in cell.source:
                cell.source = without_region(cell.source, BEGIN_HIDDEN, END_HIDDEN, "# (hidden tests)\n")
                _keep_words_only(cell)
            if cell.cell_type == "markdown" and utils.is_task(cell):
                cell.source = re.sub(
                    r"### BEGIN MARK SCHEME.*?(### END MARK SCHEME|\Z)", "", cell.source, flags=re.DOTALL
                )
        if stops:
            lines = "\n".join(f"- {stop}" for stop in stops)
            nb.cells.insert(
                0,
                new_markdown_cell(
                    f"**While your notebook was graded:**\n\n{lines}\n\nCells after a stop may not have run; they earned no points."
                ),
            )
        return nb, resources


def _keep_words_only(cell: NotebookNode) -> None:
    """A stack trace shows lines of the hidden test; the error's own words do not."""
    for error in mark.errors(cell):
        words = error.evalue if error.ename == "CheckFailure" else f"{error.ename}: {error.evalue}"
        error.traceback = (
            [f"\x1b[1;31m{words.splitlines()[0]}\x1b[0m", *words.splitlines()[1:]] if words else [error.ename]
        )
