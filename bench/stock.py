"""A plain nbgrader course beside ours: the same source and release notebooks, none of our steps or settings."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from insideview.course.notebook import read
from insideview.grading import mark

# The name that this environment's nbgrader looks for (etc/jupyter/jupyter_config.json).
SETTINGS = """c = get_config()
c.CourseDirectory.course_id = "stock"
c.CourseDirectory.root = {root!r}
c.Execute.timeout = {cell_seconds}
"""
NBGRADER = (sys.executable, "-m", "nbgrader")


def make(course: Path, name: str, folder: Path, cell_seconds: int = 30) -> None:
    """Makes the stock course in `folder` from the course that holds source/ and submitted/ of assignment `name`."""
    folder.mkdir(parents=True)
    (folder / "course_config.py").write_text(SETTINGS.format(root=str(folder), cell_seconds=cell_seconds))
    shutil.copytree(course / "source" / name, folder / "source" / name)
    for submitted in sorted((course / "submitted").glob(f"*/{name}")):
        shutil.copytree(submitted, folder / "submitted" / submitted.parent.name / name)
    settings = Config()
    settings.CourseDirectory.root, settings.CourseDirectory.course_id = str(folder), "stock"
    reply = NbGraderAPI(CourseDirectory(config=settings), config=settings).generate_assignment(name, create=True)
    if not reply["success"]:
        raise RuntimeError(f"stock nbgrader could not release {name}: {reply['log']}")


def autograde(name: str) -> list[str]:
    """The command, to be run in the course's folder, that grades all submissions in one call."""
    return [*NBGRADER, "autograde", name, "--force"]


def marks(folder: Path, name: str, course_id: str) -> dict[tuple[str, str], float | None]:
    """What the machine gave, by (student, cell), as the course's gradebook has it; cells of 0 points left out."""
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}", course_id) as gradebook:
        return {
            (submission.student.id, grade.cell.name): grade.auto_score
            for submission in gradebook.assignment_submissions(name)
            for notebook in submission.notebooks
            for grade in notebook.grades
            if grade.cell.max_score
        }


def differences(ours: Path, our_id: str, stock: Path, name: str, students: Iterable[str]) -> list[dict[str, Any]]:
    """The cells that the two marked differently, each with the reason; none for those that a person marks in both."""
    mine, theirs = marks(ours, name, our_id), marks(stock, name, "stock")
    wanted = set(students)
    found = []
    for student, cell in sorted(mine.keys() | theirs.keys()):
        here, there = mine.get((student, cell)), theirs.get((student, cell))
        if student in wanted and here != there:
            why = _reason(ours / "autograded" / student / name, stock / "autograded" / student / name, name, cell)
            found.append({"student": student, "cell": cell, "ours": here, "stock": there, "reason": why})
    return found


def _reason(ours: Path, stock: Path, name: str, cell: str) -> str:
    """Where stock is known to be wrong; "not explained" else."""
    theirs, mine = _cell(stock / f"{name}.ipynb", cell), _cell(ours / f"{name}.ipynb", cell)
    if theirs is None or mine is None:
        return "not explained"
    if mark.has_passed(mine) and any(o.output_type == "stream" and o.name == "stderr" for o in theirs.outputs):
        return "stderr: stock gives nothing to a test that passed and wrote a warning"
    if any(o.output_type == "execute_result" for o in theirs.outputs):
        return "first output: stock takes a displayed value for partial credit"
    return "not explained"


def _cell(path: Path, grade_id: str) -> Any:
    if not path.is_file():
        return None
    return next((c for c in read(path).cells if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id), None)
