"""Runs submissions ahead of nbgrader: the same sanitising by nbgrader's own steps, then a job for `batch`.

What comes of it goes into the cache, under the key that nbgrader's run of the same submission will ask for.
"""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode
from nbgrader.converters import Autograde
from sqlalchemy.exc import OperationalError
from traitlets import import_item

from insideview.course.notebook import read
from insideview.grading.execute import Executed, Job
from insideview.grading.nbgrader_api import NbGrader
from insideview.grading.nbgrader_steps import ExecuteSubmission, cache_of


class Ahead:
    """The jobs of one assignment's submissions.

    Attributes:
        sandboxed: whether submissions run shut in, by the settings.
    """

    def __init__(self, grader: NbGrader, assignment: str) -> None:
        self._grader, self._assignment = grader, assignment
        self._root = grader.course.root
        config = grader.coursedir.config
        self._execute = ExecuteSubmission(config=config)
        self._steps = [
            _step(kind, config) for kind in Autograde(coursedir=grader.coursedir, config=config).sanitize_preprocessors
        ]
        self._cache = cache_of(self._root)
        self._keys: dict[str, str] = {}
        self.sandboxed = not self._execute.trust_submissions

    def job(self, student: str) -> Job | None:
        """What is to be run for a student; None if it is in the cache, or nbgrader will have to say what is wrong."""
        folder = self._root / "submitted" / student / self._assignment
        try:
            notebook = self._sanitised(student, read(folder / f"{self._assignment}.ipynb"))
            files = self._execute.files_of(self._root, student, self._assignment)
            job = self._execute.job_of(notebook, self._assignment, files, self._root)
        except OperationalError as error:
            raise self._grader.unusable(error) from None
        except Exception:  # odd files and notebooks make them fail in many ways; nbgrader's own run reports how
            return None
        self._keys[student] = job.key
        return None if job.key in self._cache else job

    def remember(self, student: str, executed: Executed | None) -> None:
        """Puts what came of the student's job into the cache."""
        if executed is not None:
            self._cache.put(self._keys[student], executed)

    def key(self, student: str) -> str | None:
        """Under which what came of the student's job is in the cache."""
        return self._keys.get(student)

    def forget(self, key: str | None) -> None:
        """Drops what a newer result has replaced, so that the cache does not grow for ever. Were it another
        student's too, it would be run again when it is asked for."""
        if key is not None:
            self._cache.drop(key)

    def _sanitised(self, student: str, notebook: NotebookNode) -> NotebookNode:
        resources: dict[str, Any] = {
            "nbgrader": {
                "student": student,
                "assignment": self._assignment,
                "notebook": self._assignment,
                "db_url": self._grader.coursedir.db_url,
            }
        }
        for step in self._steps:
            notebook, resources = step.preprocess(notebook, resources)
        return notebook


def _step(kind: Any, config: Any) -> Any:
    return (import_item(kind) if isinstance(kind, str) else kind)(config=config)
