"""The course's settings, read from course_config.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from insideview.course.notebook import ASSIGNMENT
from insideview.errors import UserError

FILE = "course_config.py"


@dataclass(frozen=True)
class Assignment:
    """One assignment: its name, which is also its folder and its notebook, and when it is due (with zone)."""

    name: str
    due: datetime | None


@dataclass(frozen=True)
class Course:
    """What course_config.py says. `traitlets` is the whole of it, as nbgrader reads it."""

    root: Path
    course_id: str
    assignments: tuple[Assignment, ...]
    roster: Path
    traitlets: Config = field(repr=False)

    @property
    def names(self) -> list[str]:
        return [assignment.name for assignment in self.assignments]

    def select(self, name: str | None) -> list[str]:
        """The assignments that `name` stands for: all of them if it is None.

        Raises:
            UserError: if the course has none of that name.
        """
        if name is None:
            return self.names
        name = name.strip("/").split("/")[-1]
        if name not in self.names:
            raise UserError(f"There is no assignment {name!r} in {self.root / FILE}; it names {', '.join(self.names)}.")
        return [name]


def load(root: Path) -> Course:
    """The settings of the course in folder `root`.

    Raises:
        UserError: if there is no course_config.py, it does not run, or an entry is not what it should be.
    """
    root = root.resolve()
    path = root / FILE
    if not path.is_file():
        raise UserError(f"There is no {FILE} in {root}: run this in the course folder, or name it with --course.")
    try:
        config = PyFileConfigLoader(FILE, path=str(root)).load_config()
    except Exception as error:  # the file is Python: anything can go wrong in it
        raise UserError(f"{path} does not run: {type(error).__name__}: {error}.") from None
    entries = config.Course.get("assignments", [])
    assignments = tuple(_assignment(entry, path) for entry in entries)
    if not assignments:
        raise UserError(f"{path} names no assignments: set c.Course.assignments.")
    course_id = str(config.CourseDirectory.get("course_id", "course"))
    roster = root / str(config.Course.get("roster", "students.csv"))
    return Course(root, course_id, assignments, roster, config)


def _assignment(entry: object, path: Path) -> Assignment:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not ASSIGNMENT.match(entry["name"]):
        raise UserError(f"{path}: {entry!r} is not an assignment; write {{'name': 'd01-arrays', 'due': None}}.")
    due = entry.get("due")
    if due is None:
        return Assignment(entry["name"], None)
    try:
        when = datetime.fromisoformat(str(due))
    except ValueError:
        raise UserError(
            f"{path}: {due!r} is not a date; write the due date of {entry['name']} as '2027-01-31 23:59+00:00'."
        ) from None
    if when.tzinfo is None:
        raise UserError(f"{path}: the due date of {entry['name']} has no time zone; write {due}+00:00 for UTC.")
    return Assignment(entry["name"], when)
