"""nbgrader through its own API: the calls that the formgrader's buttons make, with errors as sentences."""

from __future__ import annotations

import functools
import logging
import os
import sqlite3
import sys
import tempfile
import warnings
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nbgrader import api
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, SAWarning
from traitlets.config import Config

from insideview.course.config import Course
from insideview.errors import UserError
from insideview.grading.execute import NOT_STARTED

# A Gradebook makes itself an engine each time it is opened, a dozen times a submission, and each engine compiles all
# statements anew. One per database does; closing a Gradebook ends the engine's connections, not the engine.
api.create_engine = functools.lru_cache(maxsize=8)(api.create_engine)


class StepFailed(Exception):
    """nbgrader could not do a step for one submission. `str()` is the reason, `log` the whole log."""

    def __init__(self, reason: str, log: str) -> None:
        super().__init__(reason)
        self.log = log


class NbGrader:
    """nbgrader for one course.

    Attributes:
        coursedir: where nbgrader keeps what.
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        _put_programs_on_path()
        traitlets = Config(course.traitlets)
        # The folder asked for is the course, also when course_config.py is a copy or a link.
        traitlets.CourseDirectory.root = str(course.root)
        self.coursedir = CourseDirectory(config=traitlets)
        self._api = NbGraderAPI(self.coursedir, config=traitlets)
        self._api.log_level = logging.INFO

    def generate_assignment(self, name: str) -> None:
        """source/ to release/ for one assignment; enters its cells and due date into the gradebook.

        Raises:
            UserError: with nbgrader's reason.
        """
        with self.gradebook():
            pass
        reply = self._api.generate_assignment(name, force=True, create=True)
        if not reply["success"]:
            raise UserError(f"nbgrader could not release {name}: {_reason(reply)}")
        due = next(a.due for a in self.course.assignments if a.name == name)
        with self.gradebook() as gradebook:
            gradebook.update_or_create_assignment(name, duedate=due.isoformat(" ") if due else None)

    def autograde(self, name: str, student: str) -> None:
        """submitted/ to autograded/ for one submission, and its marks into the gradebook.

        Raises:
            StepFailed: if this submission cannot be graded.
        """
        self._step(self._api.autograde, name, student)

    def extend(self, name: str, students: Collection[str], hours: Mapping[str, float]) -> None:
        """Gives the students the extensions that `hours` names, and takes back those that it no longer names."""
        with self.gradebook() as gradebook:
            granted = {s.student.id for s in gradebook.assignment_submissions(name) if s.extension}
            for student in students:
                if student in granted or student in hours:
                    gradebook.update_or_create_student(student)
                    gradebook.update_or_create_submission(name, student)
                    gradebook.grant_extension(name, student, hours=hours.get(student, 0))

    def generate_feedback(self, name: str, student: str) -> None:
        """autograded/ and the gradebook to feedback/ for one submission. Raises StepFailed."""
        self._step(self._api.generate_feedback, name, student)

    @contextmanager
    def gradebook(self) -> Iterator[Gradebook]:
        """The gradebook, open.

        Raises:
            UserError: if it is locked, damaged, or of another nbgrader version.
        """
        try:
            with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
                yield gradebook
        except (DatabaseError, sqlite3.Error) as error:
            raise self.unusable(error) from None

    def unusable(self, error: Exception) -> UserError:
        """What an error of the database means, in one sentence."""
        first = str(error).splitlines()[0]
        if "locked" in first:
            advice = "another program is writing to it; try again when it is done"
        elif "full" in first:
            advice = "make room, then run the same command again"
        else:
            advice = "back it up, then run `nbgrader db upgrade`"
        return UserError(f"The gradebook {self.coursedir.db_url} cannot be used ({first}): {advice}.")

    def _step(self, call: Any, name: str, student: str) -> None:
        reply = self._reply(call, name, student)
        if not reply["success"]:
            self._require_writable()  # if it is not the submission's fault, it says so and nothing is recorded
            reply = self._reply(call, name, student)
        if not reply["success"]:
            raise StepFailed(_reason(reply), reply.get("log") or "")

    def _reply(self, call: Any, name: str, student: str) -> dict[str, Any]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SAWarning)  # nbgrader's own, harmless; grades are right
            reply: dict[str, Any] = call(name, student, force=True)
        if (reply.get("error") or "").rstrip().endswith("\nKeyboardInterrupt"):
            raise KeyboardInterrupt  # nbgrader takes it for a failure of the submission
        return reply

    def _require_writable(self) -> None:
        """Raises UserError or OSError if nothing can be recorded now: the gradebook is locked, the disk is full."""
        with self.gradebook() as gradebook:
            gradebook.db.execute(text("UPDATE course SET id = id"))
            gradebook.db.rollback()
        for folder in (self.coursedir.root, os.path.join(self.coursedir.root, self.coursedir.autograded_directory)):
            if os.path.isdir(folder):
                with tempfile.NamedTemporaryFile(dir=folder, prefix=".room-") as file:
                    file.write(bytes(1_000_000))


def _put_programs_on_path() -> None:
    """nbgrader starts `alembic` by name, which lies beside our Python even where no environment is activated."""
    programs = str(Path(sys.executable).parent)
    if programs not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([programs, os.environ.get("PATH", "")])


def _reason(reply: dict[str, Any]) -> str:
    """The most telling line of an API reply."""
    text = f"{reply.get('log') or ''}\n{reply.get('error') or ''}"
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ours = next((line for line in lines if NOT_STARTED in line), None)
    if ours:  # beside it stand the errors that led to it
        return ours[ours.index(NOT_STARTED) :]
    told = [line for line in lines if "Error: " in line or "Exception: " in line]
    line = (told or lines or ["no reason was given"])[-1] if not told else told[0]
    return line.split("] ", 1)[-1] if line.startswith("[") else line
