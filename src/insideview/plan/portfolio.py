"""What you can show, how hard each piece is to fake, and its next rung with a date."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.plan import wording, words
from insideview.plan.findings import Findings, as_date, date_problem

RUNGS = {
    1: "you say so",
    2: "you could show it",
    3: "anybody can look",
    4: "somebody has used or checked it",
    5: "a judge with a record vouches",
}
FEWEST, MOST = 3, 6
PUBLIC, SEEN = 3, 4  # from these rungs on, there is a place to look, and somebody who has looked
WEEKS_AHEAD = 26

_EXAMPLE = "plan.Evidence(what=…)"
_HERE = "on in at my a the own laptop computer disk drive hard desk drawer folder file files notebook notebooks home private local head memory nowhere phone hidden yet unpublished"
_PRIVATE = (
    words.stock(_HERE, ""),
    words.stock(  # “a public notebook” can be looked at, and “a private repository” cannot
        f"{_HERE} public repository repo repositories github gitlab still",
        "",
        one_of="not private nowhere unpublished hidden",
    ),
)
_WHAT = (
    words.stock(
        "i am can know learned learnt studied study did done have a an the of in and about good very great strong some lots lot skills skill knowledge experience course courses certificate ai ml "
        "safety alignment python programming coding maths machine deep learning research interest interested passion passionate interpretability evaluations governance lot much all about how to",
        "That is a skill or a subject. What did you make with it that could be looked at?",
    ),
)
_FAKE = (
    words.stock(
        "it this that is would be very really quite hard difficult impossible easy not to fake copy for anyone anybody somebody someone people nobody no one can could a lot of work time much lie takes take took effort long some years months easily because need needs needed you would have to real really difficult this so they their them",
        "What would somebody who cannot do it have to do, or buy, to have the same thing? How long would it take?",
    ),
)
_NEXT = (
    words.stock(
        "i will to a the it this my on in and of publish post share put improve finish make do write up work online more better public github blog polish show people others someone somebody somewhere article text page pages more polished other nicer cleaner clean about some a put visible it's more and",
        "Which piece, where, and who will look at it?",
    ),
)

_NOBODY = (
    words.stock(
        "nobody no one none me myself i only just yet not anyone anybody people someone somebody everyone everybody others friends some many several the my and",
        "Who was it, or what is their part in it? Without somebody, it stands on rung 3 or below.",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """One thing that shows what you can do.

    Args:
        what: the thing that you made, finished or failed at; 3 words or more.
        where: where it can be seen today; a word or more.
        to_fake: what somebody who cannot do it would have to do to have the same; 5 words or more.
        rung: 1 to 5, from “you say so” to “a judge with a record vouches” (`plan.RUNGS`).
        seen_by: who has used, checked or vouched for it; needed from rung 4 on.
        next_rung: what would make it harder to fake; 5 words or more.
        by: the date until which you do that.
    """

    what: str = ""
    where: str = ""
    to_fake: str = ""
    rung: int = 0
    seen_by: str = ""
    next_rung: str = ""
    by: date | None = None


def check_portfolio(portfolio: Any) -> None:
    """Three to six things, each with where it can be seen, how it could be faked, and a rung that agrees with both.

    Raises:
        CheckFailure: naming the piece and the field.
    """
    findings = Findings("three to six pieces of evidence, where each can be seen, and how hard it is to fake")
    portfolio = findings.items(portfolio, Evidence, FEWEST, MOST, "pieces of evidence", _EXAMPLE)
    for position, piece in enumerate(portfolio, start=1):
        where = f"piece {position}"
        findings.text(f"{where}: what", piece.what, 3, _WHAT)
        place = findings.text(f"{where}: where", piece.where, 1)
        findings.text(f"{where}: to_fake", piece.to_fake, 5, _FAKE)
        if isinstance(piece.rung, bool) or not isinstance(piece.rung, int) or piece.rung not in RUNGS:
            findings.add(f"{where}: rung should be a whole number from 1 to {max(RUNGS)}, not {piece.rung!r}")
            continue
        if place and piece.rung >= PUBLIC and any(stock.covers(words.normalised(piece.where)) for stock in _PRIVATE):
            findings.add(
                f"{where}: on rung {piece.rung} anybody can look, and “{words.shortened(piece.where)}” is a place for you alone. Rung 2, or another place?"
            )
        if piece.rung >= SEEN:
            findings.text(f"{where}: on rung {piece.rung} somebody has looked; seen_by", piece.seen_by, 1, _NOBODY)
    for field in ("what", "to_fake"):
        findings.different(
            (f"the {field} of piece {place}", getattr(piece, field)) for place, piece in enumerate(portfolio, start=1)
        )
    if not findings.problems and len({piece.rung for piece in portfolio}) == 1:
        findings.note(f"all pieces stand on rung {portfolio[0].rung}. Which one would a doubter believe first?")
    findings.conclude()


def check_next_rungs(portfolio: Any, written_on: Any) -> None:
    """Each piece with what makes it harder to fake, and a date within half a year of the plan.

    Raises:
        CheckFailure: naming the piece, and the two dates that disagree.
    """
    findings = Findings("each piece has a next rung, with a date within half a year")
    portfolio = findings.items(portfolio, Evidence, 1, 1000, "pieces of evidence", _EXAMPLE)
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this")
    for position, piece in enumerate(portfolio, start=1):
        where, by = f"piece {position}", as_date(piece.by)
        if (
            findings.text(f"{where}: next_rung", piece.next_rung, 5, _NEXT)
            and isinstance(piece.what, str)
            and words.normalised(piece.next_rung) == words.normalised(piece.what)
        ):
            findings.add(f"{where}: next_rung is the piece itself again. What would be done to it, and who would look?")
        if by is None:
            findings.add(f"{where}: by {date_problem(piece.by)}")
        elif by <= written:
            findings.add(
                f"{where}: by {wording.day(by)} is not after the day on which you write ({wording.day(written)})"
            )
        elif by > written + timedelta(weeks=WEEKS_AHEAD):
            findings.add(
                f"{where}: by {wording.day(by)} is more than {WEEKS_AHEAD} weeks after you write ({wording.day(written)}). Which part of it could be done this season?"
            )
    findings.different(
        (f"the next_rung of piece {place}", piece.next_rung) for place, piece in enumerate(portfolio, start=1)
    )
    findings.conclude()


def draw_portfolio(portfolio: Sequence[Evidence]) -> None:
    """Each piece on its rung, with an arrow towards the next and the date for it."""
    findings = Findings("a picture of the portfolio")
    findings.items(portfolio, Evidence, 1, 1000, "pieces of evidence", _EXAMPLE)
    if not all(isinstance(piece.rung, int) and piece.rung in RUNGS for piece in portfolio):
        findings.stop(f"every piece needs a rung, a whole number from 1 to {max(RUNGS)}, before it can be drawn")
    seen = sum(piece.rung >= SEEN for piece in portfolio)
    dates = sorted(by for piece in portfolio if (by := as_date(piece.by)))
    title = f"{seen} of {len(portfolio)} have been checked by somebody else" + (
        f"; next move by {wording.day(dates[0])}" if dates else ""
    )
    alt = "; ".join(
        f"{piece.what}: rung {piece.rung}, {RUNGS[piece.rung]}; next: {piece.next_rung} by {wording.day(as_date(piece.by))}"
        for piece in portfolio
    )
    with plots.figure(title, height=1.0 + 0.82 * len(portfolio), alt=alt) as ax:
        for row, piece in enumerate(portfolio):
            by = as_date(piece.by)
            ax.plot([1, piece.rung], [row, row], color="0.85", linewidth=7, solid_capstyle="round", zorder=1)
            ax.plot([piece.rung], [row], "o", color=plots.COLOURS[0], markersize=11, zorder=3)
            if piece.rung < max(RUNGS):
                ax.annotate("", (piece.rung + 0.95, row), (piece.rung + 0.1, row), arrowprops={"arrowstyle": "-|>", "color": plots.COLOURS[3], "linewidth": 1.8})  # fmt: skip
            ax.text(0.9, row - 0.2, wording.fit(piece.what, 84), va="bottom", fontsize=9, fontweight="bold")
            ax.text(
                0.9,
                row + 0.2,
                wording.fit(f"by {wording.day(by)}: {piece.next_rung}" if by else piece.next_rung, 100),
                va="top",
                fontsize=8.5,
            )
        ax.set(xlim=(0.75, max(RUNGS) + 0.45), ylim=(len(portfolio) - 0.35, -0.65))
        ax.set_xticks(list(RUNGS), [textwrap.fill(text, 17) for text in RUNGS.values()])
        ax.set_xlabel("harder to fake →")
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(visible=False)
