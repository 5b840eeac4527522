"""Looking back: what you did and how it felt. Looking ahead: rules for when to stop, written while you are calm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, as_date, date_problem, number

FEWEST, MOST = 4, 10
FELT = {-2: "dreaded it", -1: "rather not", 0: "neither", 1: "gladly", 2: "forgot the time"}
HOURS_A_DAY = 16
MONTHS_AHEAD = 12

_EXAMPLE = "plan.Stretch(what=…)"
_MOMENT = (
    words.stock(
        "i it this that was were is felt feel feeling feelings made me very really quite so a the bit lot and but of to good great bad boring bored fun hard easy stressful stressed tiring tired "
        "exciting excited interesting happy sad frustrating frustrated nice ok okay fine enjoyed enjoy liked loved hated disliked learned learnt much overwhelming overwhelmed satisfying satisfied "
        "difficult time had whole all always often sometimes in general overall most many new thing things learning learn then motivated motivating motivation they them with from",
        "That names the feeling, and a moment shows it. What happened, on which evening?",
    ),
)
_LEFT = (
    words.stock(
        "i a the some more much lot lots of new good better great learned learnt learning understanding knowledge experience insight insights skills things something stuff and my",
        "What is there today that you could open, send or repeat? “Nothing that I could open” is an answer.",
    ),
)
_VAGUE = (
    "if when or and i it this that the a is am are be do does doesn don t not no feel feels feeling like good bad "
    "well badly go goes going went work works working out stop stops too very much more enough hard difficult "
    "boring bored fail fails failed failing burn burned burnt tired unhappy motivated motivation progress make "
    "making any stressed fun anymore longer never nothing get gets to don't at all really still my have has lose "
    "for with on made by then in until so far as "
    "lost interest enjoy enjoyed time ever again become becoming completely constantly every day about over from"
)
_SIGN = (
    words.stock(
        _VAGUE,
        "If that is so today, it needs neither a rule nor a date: section 6 is for you. For this rule, what could a friend count or see?",
        one_of="burn burned burnt burning burnout tired exhausted exhaustion unhappy stressed depressed sad hopeless anxious overwhelmed drained",
    ),
    words.stock(
        _VAGUE,
        "On the day itself that can be argued away. What would somebody else be able to count or see?",
    ),
)
_THEN = (
    words.stock(
        "i will would stop stopping give up quit leave do something else other another move on it this that work job think about again of and then to the a rest relax see look for reconsider find what next comes with my life new different",
        "The day after is where such a rule fails. What do you do that week: with whom, and where do you go instead?",
    ),
)

# “Nothing” alone is a full answer to what is left, though not to anything else
_NOTHING_LEFT = frozenset({"nothing", "nothing yet"})

_NOBODY = (
    words.stock(
        "nobody no one none me myself i only just yet not anyone anybody yet so far",
        "A rule that only you know is easily forgotten on its day. Who would remind you kindly?",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """One stretch of what you did.

    Args:
        what: what you did; 2 words or more.
        start, end: dates, both days included.
        hours: roughly how many, in all; 0 for weeks of nothing.
        felt: from -2 (dreaded it) to 2 (forgot the time), for most of it.
        moment: something that happened and shows how it felt; 6 words or more.
        left: what is there today because of it; 2 words or more, or “nothing”.
    """

    what: str = ""
    start: date | None = None
    end: date | None = None
    hours: float = 0.0
    felt: int | None = None
    moment: str = ""
    left: str = ""


@dataclass(frozen=True, kw_only=True)
class StopRule:
    """When you stop or change course, written down before you are in it.

    Args:
        about: what you would stop; 2 words or more.
        by: the day on which you look.
        sign: what you would see or count on that day; 5 words or more.
        then: what you do in the week after; 5 words or more.
        told: who knows of the rule and may remind you.
    """

    about: str = ""
    by: date | None = None
    sign: str = ""
    then: str = ""
    told: str = ""


def check_stretches(stretches: Any, written_on: Any) -> None:
    """Four to ten stretches, dated up to today, each with hours, a feeling, a moment and what is left of it.

    Raises:
        CheckFailure: naming the stretch and the field.
    """
    findings = Findings(
        "what you did: dated stretches, each with a feeling, the moment that shows it, and what is left"
    )
    stretches = findings.items(stretches, Stretch, FEWEST, MOST, "stretches", _EXAMPLE)
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this")
    for position, item in enumerate(stretches, start=1):
        where, start, end = f"stretch {position}", as_date(item.start), as_date(item.end)
        findings.text(f"{where}: what", item.what, 2)
        findings.text(f"{where}: moment", item.moment, 6, _MOMENT)
        if not _left_nothing(item):
            findings.text(f"{where}: left", item.left, 2, _LEFT)
        findings.require(start is not None, f"{where}: start {date_problem(item.start)}")
        findings.require(end is not None, f"{where}: end {date_problem(item.end)}")
        if start is not None and end is not None and end < start:
            findings.add(
                f"{where}: ends on {wording.day(end)}, before it starts on {wording.day(start)}. Are the two swapped?"
            )
        elif end is not None and end > written:
            findings.add(
                f"{where}: ends on {wording.day(end)}, after the day on which you write ({wording.day(written)}). Take the part that is past"
            )
        hours = number(item.hours)
        if hours is None or isinstance(item.hours, bool) or hours < 0:
            findings.add(
                f"{where}: hours should be a number, 0 or more, a rough one will do, not {describe(item.hours)}"
            )
        elif start is not None and end is not None and start <= end and hours > HOURS_A_DAY * ((end - start).days + 1):
            findings.add(f"{where}: {hours:g} hours do not fit between {wording.day(start)} and {wording.day(end)}")
        if isinstance(item.felt, bool) or not isinstance(item.felt, int) or item.felt not in FELT:
            findings.add(f"{where}: felt should be a whole number from -2 to 2, not {item.felt!r}")
    for field in ("what", "moment"):
        findings.different(
            (f"the {field} of stretch {place}", getattr(item, field)) for place, item in enumerate(stretches, start=1)
        )
    if not findings.problems and not any(number(item.hours) for item in stretches):
        findings.add("every stretch has 0 hours. Roughly how many did you give to the longest?")
    if not findings.problems and all(map(_left_nothing, stretches)):
        findings.note("nothing is left of any stretch, you say. What would the people who were there say?")
    if not findings.problems and len({item.felt for item in stretches}) == 1:
        findings.note(
            "all stretches felt the same. Which one would you do again on a free Saturday, and which would you pay to avoid?"
        )
    findings.conclude()


def draw_stretches(stretches: Sequence[Stretch]) -> None:
    """The stretches over time, coloured by how they felt, with hours, the moment, and what is left."""
    findings = Findings("a picture of what you did")
    findings.items(stretches, Stretch, 1, 1000, "stretches", _EXAMPLE)
    spans = [
        (start, end)
        for item in stretches
        if (start := as_date(item.start)) and (end := as_date(item.end)) and end >= start
    ]
    if len(spans) < len(stretches) or not all(isinstance(item.felt, int) and item.felt in FELT for item in stretches):
        findings.stop("every stretch needs a start, an end after it, and a feeling from -2 to 2 before it can be drawn")
    order = sorted(range(len(stretches)), key=lambda place: spans[place])
    hours = {place: number(stretches[place].hours) or 0.0 for place in order}
    glad = sum(hours[place] for place in order if stretches[place].felt in (1, 2))
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    length = max((last - first).days + 1, 7)
    total = sum(hours.values())
    title = (
        f"{glad:g} of {wording.hours(total)} went into what you did gladly"
        if glad
        else f"{wording.hours(total)} in {len(order)} stretch{'es' * (len(order) != 1)}, and what is left of them"
    )
    alt = "; ".join(
        f"{stretches[place].what}: {wording.hours(hours[place])}, felt {_felt(stretches[place].felt)}, left: {stretches[place].left}"
        for place in order
    )
    colours = {-2: plots.COLOURS[3], -1: "#F0B583", 0: "0.75", 1: "#9CC9E4", 2: plots.COLOURS[0]}
    with plots.figure(title, height=1.0 + 0.88 * len(order), alt=alt) as ax:
        for row, place in enumerate(order):
            item, (start, end) = stretches[place], spans[place]
            left, width = (start - first).days, (end - start).days + 1
            ax.barh(row, width, left=left, height=0.2, color=colours[item.felt or 0])
            ax.text(
                left + width + 0.01 * length,
                row,
                f"{hours[place]:g} h, {FELT[item.felt or 0]} ({_felt(item.felt)})",
                va="center",
                fontsize=9,
            )
            ax.text(0, row - 0.14, wording.fit(item.what, 90), va="bottom", fontsize=9, fontweight="bold")
            ax.text(
                0,
                row + 0.13,
                wording.fit(item.moment, 108) + "\n" + wording.fit(f"left: {item.left}", 104),
                va="top",
                fontsize=8.5,
            )
        ax.set(xlim=(0, 1.3 * length), ylim=(len(order) - 0.4, -0.6))
        days = range(0, length + 1, max(1, round(length / 5)))
        ax.set_xticks(days, [_short(first + timedelta(days=day)) for day in days])
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(visible=False)


def check_stop_rules(rules: Any, written_on: Any) -> None:
    """One to three rules, each with a day, a sign that can be counted, what follows, and who knows of it.

    Raises:
        CheckFailure: naming the rule and the field.
    """
    findings = Findings("one to three stop rules: a day, a sign, what you do then, and who knows of it")
    rules = findings.items(rules, StopRule, 1, 3, "rules", "plan.StopRule(about=…)")
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this")
    for position, rule in enumerate(rules, start=1):
        where, by = f"rule {position}", as_date(rule.by)
        findings.text(f"{where}: about", rule.about, 2)
        findings.text(f"{where}: sign", rule.sign, 5, _SIGN)
        findings.text(f"{where}: then", rule.then, 5, _THEN)
        findings.text(f"{where}: told", rule.told, 1, _NOBODY)
        if by is None:
            findings.add(f"{where}: by {date_problem(rule.by)}")
        elif by <= written:
            findings.add(
                f"{where}: by {wording.day(by)} is not after the day on which you write ({wording.day(written)})"
            )
        elif by > written + timedelta(days=366 * MONTHS_AHEAD // 12):
            findings.add(
                f"{where}: by {wording.day(by)} is more than a year after you write ({wording.day(written)}). When could you look sooner?"
            )
    findings.different((f"the sign of rule {place}", rule.sign) for place, rule in enumerate(rules, start=1))
    findings.conclude()


def draw_stop_rules(rules: Sequence[StopRule], written_on: Any) -> None:
    """The days on which you look, what you look for, and what follows."""
    findings = Findings("a picture of the stop rules")
    findings.items(rules, StopRule, 1, 1000, "rules", "plan.StopRule(about=…)")
    written, dated = as_date(written_on), [(by, rule) for rule in rules if (by := as_date(rule.by))]
    if written is None or len(dated) < len(rules) or min(by for by, _ in dated) <= written:
        findings.stop("written_on and every `by` should be dates, each `by` the later one, before this can be drawn")
    dated.sort(key=lambda pair: pair[0])
    length = (dated[-1][0] - written).days
    title = f"On {wording.day(dated[0][0])} you look for the first time"
    alt = "; ".join(
        f"{wording.day(by)}: {rule.about}, if {rule.sign}, then {rule.then}, told {rule.told}" for by, rule in dated
    )
    with plots.figure(title, height=0.9 + 0.85 * len(rules), alt=alt) as ax:
        for row, (by, rule) in enumerate(dated):
            days = (by - written).days
            ax.plot([0, days], [row, row], color="0.8", linewidth=2, zorder=1)
            ax.plot([days], [row], "D", color=plots.COLOURS[3], markersize=9, zorder=3, clip_on=False)
            ax.text(days + 0.02 * length, row, wording.day(by), va="center", fontsize=9)
            ax.text(
                0,
                row - 0.14,
                wording.fit(rule.about, 54) + f" (told: {wording.fit(rule.told, 34)})",
                va="bottom",
                fontsize=9,
                fontweight="bold",
            )
            ax.text(
                0,
                row + 0.14,
                wording.fit(f"if: {rule.sign}", 116) + "\n" + wording.fit(f"then: {rule.then}", 116),
                va="top",
                fontsize=8.5,
            )
        ax.set(xlim=(-0.01 * length, 1.2 * length), ylim=(len(rules) - 0.35, -0.55))
        ax.set_xticks([0, length], [_short(written), _short(dated[-1][0])])
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(visible=False)


def _left_nothing(item: Stretch) -> bool:
    return isinstance(item.left, str) and words.normalised(item.left) in _NOTHING_LEFT


def _felt(felt: int | None) -> str:
    return f"{felt:+d}".replace("-", "−") if felt else "0"


def _short(day: date) -> str:
    return f"{day.day} {day:%b %y}"
