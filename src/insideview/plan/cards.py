"""Short texts as a column of cards, one below the other: a picture of what is otherwise a page of fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from insideview import plots
from insideview.plan import wording

LINE = 0.19  # inches that a line of text takes
GAP = 0.7  # lines between two cards
WIDE = 124  # characters of the body in a line, without indent


@dataclass(frozen=True, kw_only=True)
class Card:
    """One card.

    Args:
        heading: a few words in bold.
        lines: texts below it, each wrapped to at most `most` lines.
        colour: of the bar at its left.
        indent: steps to the right, for a staircase.
        most: lines that one text may take.
    """

    heading: str
    lines: Sequence[str]
    colour: str = plots.COLOURS[0]
    indent: int = 0
    most: int = 3


def draw(title: str, cards: Sequence[Card], alt: str) -> None:
    """The cards from top to bottom, under `title`."""
    folded = [
        [part for line in card.lines for part in wording.fold(line, WIDE - 6 * card.indent, card.most)]
        for card in cards
    ]
    total = sum(len(lines) + 1 + GAP for lines in folded)
    with plots.figure(title, height=0.5 + LINE * total, alt=alt) as ax:
        ax.axis("off")
        ax.set(xlim=(0, 1), ylim=(total, 0))
        top = 0.0
        for card, lines in zip(cards, folded, strict=True):
            left, height = 0.052 * card.indent, len(lines) + 1
            ax.add_patch(_bar(left, top, height, card.colour))
            heading = wording.fold(card.heading, 100 - 6 * card.indent, 1)
            ax.text(left + 0.02, top + 0.1, "".join(heading), va="top", fontsize=9.5, fontweight="bold")
            for place, line in enumerate(lines, start=1):
                ax.text(left + 0.02, top + place + 0.1, line, va="top", fontsize=8.5)
            top += height + GAP


def _bar(left: float, top: float, height: float, colour: str) -> object:
    from matplotlib.patches import Rectangle

    return Rectangle((left, top), 0.008, height, color=colour, linewidth=0)
