"""The attack answers as data, and a course to let them loose in.

Each file of answers/ is what one student hands in for the exercise `double` of d00-small: always a wrong answer,
so 0 points are due. What follows `# %% a cell below` becomes a cell at the notebook's end. Its docstring says what
it tries, and in lines of its own what may come of it:

    outcome: no marks        0 points (the default)
    outcome: withheld        0 points, and a person is asked to look
    outcome: not prevented   it gets its points; the review list must name it
    stops: words             the run must have been stopped, with these words in the reason
    may stop                 the run may have been stopped

`attempt(what, call)` prints GOT IT if the call succeeds, which no test lets pass; `syscall` makes a raw system call.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from nbformat.v4 import new_code_cell

from insideview.course import config
from insideview.course.notebook import read, source_path, write
from insideview.grading import pipeline, sample_class

NAME = "d00-small"
ANSWERS = Path(__file__).parent / "answers"
SMALL = """
c.ExecuteSubmission.cell_seconds = 3
c.ExecuteSubmission.notebook_seconds = 20
c.ExecuteSubmission.memory_bytes = 300_000_000
c.ExecuteSubmission.disk_bytes = 50_000_000
"""
PRELUDE = """
import ctypes, os
def attempt(what, call):
    try:
        came = call()
    except BaseException as error:
        print("refused:", what, "-", type(error).__name__, error)
    else:
        print("GOT IT:", what, repr(came)[:200])
def syscall(number, *arguments):
    libc = ctypes.CDLL(None, use_errno=True)
    came = libc.syscall(ctypes.c_long(number), *arguments)
    if came < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return came
"""
WITH_PRELUDE = ("reach-", "breed-", "eat-")


@dataclass(frozen=True)
class Attack:
    """One answer: its cells, what it tries, what may come of it."""

    name: str
    doc: str
    cells: list[str]
    outcome: str
    stops: str | None

    @property
    def may_stop(self) -> bool:
        return self.stops is not None or "\nmay stop" in self.doc


def read_attacks() -> list[Attack]:
    """All attack answers, by name."""
    found = []
    for path in sorted(ANSWERS.glob("*.py")):
        text = path.read_text(encoding="utf-8")
        doc = ast.get_docstring(ast.parse(text)) or ""
        body = text.split('"""', 2)[2]
        cells = [cell.strip("\n") for cell in body.split("# %% a cell below\n")]
        if path.stem.startswith(WITH_PRELUDE):
            cells[0] = PRELUDE + cells[0]
        outcome = re.search(r"^outcome: (.+)$", doc, re.MULTILINE)
        stops = re.search(r"^stops: (.+)$", doc, re.MULTILINE)
        found.append(Attack(path.stem, doc, cells, outcome[1] if outcome else "no marks", stops[1] if stops else None))
    return found


def hand_in(course: config.Course, student: str, answers: dict[str, str], below: tuple[str, ...] = ()) -> Path:
    """Puts a submission where `insideview collect` would; cells `below` come at its end."""
    notebook = sample_class.filled(read(course.root / "release" / NAME / f"{NAME}.ipynb"), answers)
    notebook.cells += [new_code_cell(code) for code in below]
    path = pipeline.submitted_path(course, NAME, student)
    write(notebook, path)
    return path


def reference(course: config.Course) -> dict[str, str]:
    """The course's own answers, by cell id."""
    return sample_class.reference_answers(read(source_path(course.root, NAME)))
