"""The case for a grant: from money to what changes, link by link, and dated signs that it goes as planned."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, as_date, date_problem, number

LINKS = (3, 6)
CHECKPOINTS = (3, 8)
FIRST_SIGN = 31  # days from the start to the first thing that shows
LONGEST_GAP = 92  # days without anything to show

_LINK = "plan.ChainLink(leads_to=…)"
_POINT = "plan.Checkpoint(by=…)"
_VAGUE = (
    words.stock(
        "i we it this that the a an is are will would be of to for in on and or my our more better safer safe good great positive impact impactful help helps helping make makes making made go "
        "goes world future humanity everyone people society ai agi alignment aligned safety field community research risk risks reduce reduces reduced reducing progress contribute contributes "
        "improve improves improved about bit little lot learn learns learned job jobs skill skills motivated raise raises awareness advance advances well further understanding development become becomes became get gets getting more much very have has",
        "That is true of every application. Who does what differently, because this exists?",
    ),
)
_SHOWS = (
    words.stock(
        " ".join(sorted(_VAGUE[0].words))
        + " results result ready final done finished complete completed learn learned learnt lot",
        "Which page, file, table or recording could somebody open on that day, and how much of it is there?",
    ),
)
_OTHERWISE = (
    words.stock(
        "i it this that the a an is would will be not never no nobody nothing none one else could can do does did done happen happens work project research all at without money grant funding "
        "fund simply impossible possible and or of to my we have lost anything get pity sad shame very so just",
        "Evenings, a smaller version, somebody else, a year later: which of these would happen, and what would be lost?",
    ),
)
_IF_NOT = (
    words.stock(
        "i we it the a an to of for in on my and or will would then try trying harder hard more work working longer continue carry keep going again catch up see what happens adjust adapt plan "
        "plans accordingly reassess reconsider think rethink about it change something things",
        "Which part is dropped, who is told, or what ends? A funder may ask exactly this.",
    ),
)


@dataclass(frozen=True, kw_only=True)
class ChainLink:
    """One step of a theory of change.

    Args:
        leads_to: what is true after this step and was not before; 4 words or more.
        because: why you think so: something seen, said, counted or read; 5 words or more.
        chance: how likely this step is, given that those before it went well, 0.01 to 0.99.
    """

    leads_to: str = ""
    because: str = ""
    chance: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """Something to show on a day.

    Args:
        by: the date.
        shows: what another person could look at; 4 words or more.
        if_not: what you do if it is not there; 4 words or more.
    """

    by: date | None = None
    shows: str = ""
    if_not: str = ""


@dataclass(frozen=True, kw_only=True)
class Case:
    """Why this money, for this person, for this work.

    Args:
        project: what you do, with what, for whom; 6 words or more.
        otherwise: what happens if nobody pays: what you do then, and who else might do the work; 8 words or more.
        links: three to six steps from the money to what changes.
        start, end: the period for which you ask.
        checkpoints: three to eight, in order of date.
    """

    project: str = ""
    otherwise: str = ""
    links: Sequence[ChainLink] = ()
    start: date | None = None
    end: date | None = None
    checkpoints: Sequence[Checkpoint] = ()


def check_case(case: Any) -> None:
    """Three to six links, each with a reason and a chance, and what happens without the money.

    Raises:
        CheckFailure: naming the link and the field.
    """
    findings = Findings("a chain from the money to what changes, and what happens without it")
    _stop_unless_case(findings, case)
    links = findings.items(case.links, ChainLink, *LINKS, "links", _LINK)
    findings.text("project", case.project, 6)
    findings.text("otherwise", case.otherwise, 8, _OTHERWISE)
    for position, link in enumerate(links, start=1):
        where = f"link {position}"
        findings.text(f"{where}: leads_to", link.leads_to, 4, _VAGUE)
        findings.text(f"{where}: because", link.because, 5, _VAGUE)
        chance = number(link.chance)
        if chance is None or not 0.01 <= chance <= 0.99:
            percent = " Write 70 % as 0.7." if chance is not None and chance > 1 else ""
            findings.add(f"{where}: chance should be a number from 0.01 to 0.99, not {describe(link.chance)}.{percent}")
    findings.different(
        (f"{field} of link {position}", getattr(link, field))
        for position, link in enumerate(links, start=1)
        for field in ("leads_to", "because")
    )
    if not findings.problems:
        chances = [float(link.chance) for link in links]
        if len(set(chances)) == 1:
            findings.note("all links have the same chance. Which would you bet on first, and which last?")
        if math.prod(chances) > 0.6:
            findings.note(
                f"the whole chain comes out at {math.prod(chances):.0%}. Most research does not succeed; which link is too kind?"
            )
    findings.conclude()


def check_checkpoints(case: Any, written_on: Any) -> None:
    """Dated things to show, the first within a month, and none left to the last day alone.

    Raises:
        CheckFailure: naming the checkpoint, and the two dates that disagree.
    """
    findings = Findings("checkpoints with dates in order, something to show, and what you do if it is not there")
    _stop_unless_case(findings, case)
    points = findings.items(case.checkpoints, Checkpoint, *CHECKPOINTS, "checkpoints", _POINT)
    written, start, end = as_date(written_on), as_date(case.start), as_date(case.end)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this")
    findings.require(start is not None, f"start {date_problem(case.start)}")
    findings.require(end is not None, f"end {date_problem(case.end)}")
    if start and start < written:
        findings.add(f"start is {wording.day(start)}, before you write this ({wording.day(written)})")
    if start and end and end <= start:
        findings.add(f"end is {wording.day(end)}, not after start ({wording.day(start)}). Are the two swapped?")
        start = end = None
    before, called = start, "the start"
    for position, point in enumerate(points, start=1):
        where, by = f"checkpoint {position}", as_date(point.by)
        findings.text(f"{where}: shows", point.shows, 4, _SHOWS)
        findings.text(f"{where}: if_not", point.if_not, 4, _IF_NOT)
        if by is None:
            findings.add(f"{where}: by {date_problem(point.by)}")
            continue
        if start and not start <= by:
            findings.add(f"{where}: {wording.day(by)} is before the start ({wording.day(start)})")
        elif end and by > end:
            findings.add(f"{where}: {wording.day(by)} is after the end ({wording.day(end)})")
        elif before:
            days = (by - before).days
            if position > 1 and days <= 0:
                findings.add(
                    f"{where}: {wording.day(by)} is not after {called} ({wording.day(before)}). Put them in order of date"
                )
            elif position == 1 and days > FIRST_SIGN:
                findings.add(
                    f"{where}: comes {days} days after the start. What could somebody see within {FIRST_SIGN}?"
                )
            elif days > LONGEST_GAP:
                findings.add(f"{where}: comes {days} days after {called}. What is there to see in between?")
        before, called = by, where
    for field in ("shows", "if_not"):
        findings.different(
            (f"{field} of checkpoint {position}", getattr(point, field))
            for position, point in enumerate(points, start=1)
        )
    findings.conclude()


def draw_case(case: Case) -> None:
    """How likely it still is after each link that all went well, and the checkpoints on their dates."""
    findings = Findings("a picture of the case")
    _stop_unless_case(findings, case)
    links = findings.items(case.links, ChainLink, 1, 20, "links", _LINK)
    chances = [number(link.chance) for link in links]
    if any(chance is None or not 0 < chance <= 1 for chance in chances):
        findings.stop("every link needs a chance between 0 and 1 before it can be drawn")
    known = [chance for chance in chances if chance is not None]
    left = [math.prod(known[: place + 1]) for place in range(len(known))]
    weakest = min(range(len(known)), key=lambda place: known[place])
    points = [
        (by, point)
        for point in (case.checkpoints if isinstance(case.checkpoints, list | tuple) else ())
        if isinstance(point, Checkpoint) and (by := as_date(point.by))
    ]
    title = f"All {len(links)} links hold with {_percent(left[-1])}; the weakest is number {weakest + 1}, at {known[weakest]:.0%}"
    alt = "; ".join(
        f"{place}. {link.leads_to}: {chance:.0%}, all so far {_percent(so_far)}"
        for place, (link, chance, so_far) in enumerate(zip(links, known, left, strict=True), start=1)
    )
    with plots.figure(title, height=0.9 + 0.72 * len(links), alt=alt) as ax:
        for row, (link, chance, so_far) in enumerate(zip(links, known, left, strict=True)):
            colour = plots.COLOURS[3] if row == weakest else plots.COLOURS[0]
            ax.barh(row + 0.18, 100 * so_far, height=0.34, color=colour)
            ax.text(0.5, row - 0.06, "\n".join(_two_lines(f"{row + 1}. {link.leads_to}", 110)), va="bottom", fontsize=9)
            ax.text(
                100 * so_far + 1, row + 0.18, f"{_percent(so_far)}  (this link {chance:.0%})", va="center", fontsize=9
            )
        ax.set(xlim=(0, 118), ylim=(len(links) - 0.4, -0.6), xlabel="per cent likely that all links so far hold")
        ax.set_xticks(range(0, 101, 20))
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(axis="y", visible=False)
    if points:
        _draw_points(points, as_date(case.start), as_date(case.end))


def _draw_points(points: Sequence[tuple[date, Checkpoint]], start: date | None, end: date | None) -> None:
    first = min([by for by, _ in points] + ([start] if start else []))
    last = max([by for by, _ in points] + ([end] if end else []))
    length = max((last - first).days, 7)
    title = f"{len(points)} checkpoints: the first thing to see is due on {wording.day(points[0][0])}"
    alt = "; ".join(f"{wording.day(by)}: {point.shows}; if not: {point.if_not}" for by, point in points)
    written = []
    for by, point in points:
        place = (by - first).days
        width = int(110 * (1.02 * length - place if place < 0.5 * length else place) / length) - 2
        written.append(
            _two_lines(f"{by.day} {by:%b}: {point.shows}", width) + _two_lines(f"if not: {point.if_not}", width)
        )
    tallest = max(len(lines) for lines in written)
    with plots.figure(title, height=0.8 + (0.22 + 0.2 * tallest) * len(points), alt=alt) as ax:
        for row, ((by, _), lines) in enumerate(zip(points, written, strict=True)):
            place = (by - first).days
            ax.plot([0, place], [row, row], color="0.8", linewidth=1)
            ax.plot([place], [row], "o", color=plots.COLOURS[2], markersize=8)
            right = place < 0.5 * length
            ax.text(
                place + (0.02 if right else -0.02) * length,
                row,
                "\n".join(lines),
                ha="left" if right else "right",
                va="center",
                fontsize=8.5,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},
            )
        ax.set(xlim=(-0.02 * length, 1.04 * length), ylim=(len(points) - 0.5, -0.5))
        days = range(0, length + 1, max(1, round(length / 6)))
        ax.set_xticks(days, [f"{(first + timedelta(days=day)).day} {first + timedelta(days=day):%b}" for day in days])
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(visible=False)


def _stop_unless_case(findings: Findings, case: Any) -> None:
    if case is None or case is ...:
        findings.stop("there is no case yet. Fill case = plan.Case(…) in the cell above, run that cell, then this one")
    if not isinstance(case, Case):
        findings.stop(f"case should be plan.Case(…), not {describe(case)}")


def _percent(chance: float) -> str:
    return f"{chance:.0%}" if chance >= 0.005 else "less than 1%"


def _two_lines(text: str, width: int) -> list[str]:
    """What does not fit into these is in the description of the picture."""
    return wording.fold(text, max(width, 20), 2)
