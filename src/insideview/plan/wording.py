"""How days, hours, names and long texts are put into the words and pictures of plans."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable
from datetime import date


def normalised(text: str) -> str:
    """`text` in lower case with single spaces and no punctuation, to compare by."""
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def day(when: date | None) -> str:
    """“9 March 2026”; “?” for none."""
    return f"{when.day} {when:%B %Y}" if when else "?"


def short_day(when: date) -> str:
    """“9 Mar”."""
    return f"{when.day} {when:%b}"


def hours(number: float) -> str:
    """“1 hour”, “2.5 hours”."""
    return f"{number:g} hour{'s' * (number != 1)}"


def quoted(names: Iterable[object]) -> str:
    """The names in quotes, with commas between them."""
    return ", ".join(f'"{name}"' for name in names)


def fit(text: str, width: int, most: int = 1) -> str:
    """`fold`ed, as one text with line ends."""
    return "\n".join(fold(text, width, most))


def fold(text: str, width: int, most: int) -> list[str]:
    """`text` in at most `most` lines of `width` characters; a Chinese, Japanese or Korean one takes the room of two."""
    plain = " ".join(str(text).split())
    if not any(_is_wide(sign) for sign in plain):
        return textwrap.wrap(plain, width, max_lines=most, placeholder=" …")
    lines, taken = [""], 0
    for sign in plain:
        taken += 1 + _is_wide(sign)
        if taken > width:
            lines.append("")
            taken = 1 + _is_wide(sign)
        lines[-1] += sign
    return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1][:-2].rstrip() + " …"]


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"
