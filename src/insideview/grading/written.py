"""Written answers: which say nothing, and which are as they were when a person marked them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from nbformat import NotebookNode
from nbgrader import utils

from insideview.grading.mark import PROSE_STUB
from insideview.plan import words


def says_nothing(source: str) -> str | None:
    """Why nobody need open the answer, as the student reads it; None if a person should.

    Empty, as released, a placeholder, keys at random, one phrase again and again, a copy of the worked example or of
    the exercise's own text. Whether an answer that says something is good is not asked here.
    """
    text = source.replace(PROSE_STUB, "").strip()
    if not text:
        return "No response."
    rest = words.without_placeholders(text)  # a text may speak of a TODO list
    problem = words.problem(rest if words.count(rest) >= 3 else text, 1)
    return f"Nothing to mark yet: your answer {problem}{'' if problem[-1] in '.?!' else '.'}" if problem else None


class Answers:
    """The written answers of one submission as they were at the last grading.

    Kept as hashes in the course's folder of remembered things, so that a mark given by hand stands for as long as its
    answer does, whichever command or button grades again.
    """

    def __init__(self, root: Path, assignment: str, student: str) -> None:
        self._path = root / ".insideview" / "written" / assignment / f"{student}.json"
        try:
            self._before: dict[str, str] = json.loads(self._path.read_text())
        except (OSError, json.JSONDecodeError):
            self._before = {}

    def is_as_marked(self, cell: NotebookNode) -> bool:
        """Whether the answer is that of the last grading, line ends and spaces around it aside."""
        return self._before.get(cell.metadata["nbgrader"]["grade_id"]) == _hash(cell)

    def keep(self, notebook: NotebookNode) -> None:
        """Remembers the answers of this grading."""
        found = {c.metadata["nbgrader"]["grade_id"]: _hash(c) for c in notebook.cells if _is_written(c)}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(found, indent=1))
        part.replace(self._path)


def _is_written(cell: NotebookNode) -> bool:
    return utils.is_grade(cell) and utils.is_solution(cell)


def _hash(cell: NotebookNode) -> str:
    return hashlib.sha256("\n".join(cell.source.split()).encode()).hexdigest()
