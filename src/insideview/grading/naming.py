"""Who handed a file in, by the name that the learning platform gave it: never by a name that a student chose.

Canvas     lastfirst_LATE_12345_67890_d01-arrays-1.ipynb         in submissions.zip
Moodle     First Last_123456_assignsubmission_file_/….ipynb      in its zip, with or without folders
exchange   student+assignment+2026-11-21 20:15:00 UTC/….ipynb
plain      student/….ipynb or student_….ipynb                    folders, Google Drive, Classroom
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

CANVAS = re.compile(
    r"^(?P<who>[^_/]+?)(?P<late>_LATE)?_(?P<lms>\d+)_(?P<submission>\d+)_(?P<file>.+?)(?:-(?P<attempt>\d+))?\.ipynb$"
)
MOODLE = re.compile(r"^(?P<who>[^/]+?)_(?P<lms>\d+)_assignsubmission_file_?(?:/|_)?(?P<file>.*)$")
EXCHANGE = re.compile(r"^(?P<who>[^+/]+)\+(?P<assignment>[^+/]+)\+(?P<time>[^+/]+?)(?:\+[^/]*)?/(?P<file>.+)$")
PLAIN = re.compile(r"^(?P<who>[^/]+)/(?P<file>.+)$")
FLAT = re.compile(r"^(?P<who>[^_/]+)_(?P<file>[^/]+)$")
SCHEMES = (("exchange", EXCHANGE), ("Moodle", MOODLE), ("Canvas", CANVAS), ("folder", PLAIN), ("file name", FLAT))


@dataclass(frozen=True)
class Claim:
    """What a name says: by which scheme, who (as written), the platform's number, the attempt, the time, and for
    which assignment; `problem` if it says something that cannot be used."""

    scheme: str
    who: str
    lms_id: str = ""
    attempt: int = 0
    late: bool = False
    when: datetime | None = None
    assignment: str = ""
    problem: str = ""


def read_name(path: PurePosixPath, patterns: Iterable[str] = ()) -> Claim | None:
    """What the path of a handed-in file says about who handed it in; None if it fits no scheme.

    Args:
        path: relative to the source. The archive that a platform gave may be its first part.
        patterns: the course's own, tried first: regular expressions with a group `who`.
    """
    text = _without_archive(path)
    for pattern in patterns:
        match = re.search(pattern, text)
        if match:
            return Claim("the course's pattern", match["who"])
    for scheme, expression in SCHEMES:
        match = expression.match(text)
        if match:
            found = match.groupdict()
            claim = Claim(
                scheme, found["who"], found.get("lms") or "", int(found.get("attempt") or 0), bool(found.get("late"))
            )
            return _with_time(claim, found) if scheme == "exchange" else claim
    return None


def _with_time(claim: Claim, found: dict[str, str]) -> Claim:
    """The claim with the assignment and the time of an exchange folder, `2026-11-21 20:15:00.123456 Europe/Berlin`."""
    claim = replace(claim, assignment=found["assignment"])
    match = re.match(r"^(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?) ?(\S*)$", found["time"])
    if not match:
        return replace(claim, problem=f"{found['time']!r} is not a time")
    if not match[2]:
        return replace(claim, problem=f"its time {found['time']!r} has no zone")
    try:
        zone = UTC if match[2] == "UTC" else ZoneInfo(match[2])
        return replace(claim, when=datetime.fromisoformat(match[1]).replace(tzinfo=zone))
    except (ValueError, ZoneInfoNotFoundError, OSError):
        return replace(claim, problem=f"{found['time']!r} is not a time")


class Roster:
    """Finds the student that a name means: by id, email, the platform's number, or a full name. Never a guess."""

    def __init__(self, students: Mapping[str, Mapping[str, str]]) -> None:
        """Args: students: by id, the values of their line in the roster."""
        self._by_key: dict[str, set[str]] = {}
        for student, row in students.items():
            first, last = row.get("first_name", ""), row.get("last_name", "")
            keys = [
                student,
                row.get("email", ""),
                row.get("email", "").split("@")[0],
                f"{first} {last}",
                f"{last} {first}",
                f"{last}{first}",
            ]
            keys += [value for column, value in row.items() if column.endswith("_id")]
            for key in map(plain, keys):
                if key:
                    self._by_key.setdefault(key, set()).add(student)

    def __bool__(self) -> bool:
        return bool(self._by_key)

    def find(self, claim: Claim) -> tuple[str | None, str]:
        """(student, "") or (None, why not). The platform's number counts before the name."""
        for key in (claim.lms_id, claim.who):
            found = self._by_key.get(plain(key), set()) if key else set()
            if len(found) == 1:
                return next(iter(found)), ""
            if len(found) > 1:
                return (
                    None,
                    f"{claim.who!r} may be {' or '.join(sorted(found))}: add the platform's number to the roster",
                )
        return None, f"{claim.who!r} is not in the roster"


def plain(text: str) -> str:
    """A name without case, accents, spaces and punctuation, so that `O’Neill, Dara` is `oneilldara`."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in folded if c.isalnum() and not unicodedata.combining(c))


def _without_archive(path: PurePosixPath) -> str:
    """The path inside the platform's archive, if the first part is one."""
    parts = path.parts
    while (
        len(parts) > 1 and parts[0].lower().endswith(".zip") and not re.search(r"assignsubmission|_\d+_\d+_", parts[0])
    ):
        parts = parts[1:]
    return "/".join(parts)
