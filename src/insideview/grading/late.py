"""Late hand-ins: a penalty by day, and extensions for single students."""

from __future__ import annotations

import csv
import math
from pathlib import Path

from nbgrader.plugins import BasePlugin
from traitlets import Float

from insideview.errors import UserError

DAY = 86_400.0


class LatePenalty(BasePlugin):
    """A share of the marks for each day begun, after a time of grace. nbgrader asks it about late submissions."""

    per_day = Float(0.0, help="Share of the reached marks that each day begun costs; 0 costs nothing.").tag(config=True)
    grace_minutes = Float(0.0, help="Minutes that cost nothing.").tag(config=True)

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float | None:
        """Points to take off, None for none; never more than there are."""
        late = total_seconds_late - 60 * self.grace_minutes
        if late <= 0 or self.per_day <= 0:
            return None
        return min(score, score * self.per_day * math.ceil(late / DAY))


def read_extensions(path: Path, assignment: str) -> dict[str, float]:
    """Hours by student, from a CSV with the columns student_id, assignment, hours.

    Raises:
        UserError: if a line cannot be read.
    """
    if not path.exists():
        return {}
    found = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"The extensions {path} cannot be read: {error}.") from None
    for number, row in enumerate(rows, start=2):
        try:
            hours = float(row["hours"])
            name, student = (row["assignment"] or "").strip(), (row["student_id"] or "").strip()
        except (KeyError, TypeError, ValueError):
            raise UserError(
                f"{path}, line {number}: expected student_id, assignment, hours, as in `ada,d01-arrays,48`."
            ) from None
        if name == assignment:
            found[student] = hours
    return found
