"""Milestones and a pre-mortem: small dated steps, what could go wrong, and which step finds it out early."""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, as_date, date_problem, number
from insideview.plan.project import Approach, Deliverable, Goal, Question, Source, named

FIRST_DAYS = 3  # the first milestone is done within these days
MOST_DAYS = 7
FREE_DAYS = 2  # between two milestones, without a word about it
WEEKS_AHEAD = 4  # how far off the first one may begin
AREAS = ("time", "resources", "technical", "backups")
ALSO = ("people", "other")

_MILESTONE = "plan.Milestone(name=…)"
_RISK = "plan.Risk(name=…)"
_DONE = words.stock(
    "literature review reading research implementation evaluation experiment experiments code coding analysis writing i it the this that is are was were be am has have will would a an my all everything step part milestone task work done finished finish complete completed ready good well fine ok progress made "
    "make some started works working on track better and or of happy with worked project written write",
    "What could another person open, count or run at that moment?",
)
_TRY_HARDER = words.stock(
    "i will would try to be work harder more hard careful carefully focus focused stay better plan planning manage time my make sure it does not happen do good disciplined discipline motivated hope "
    "avoid this that keep going push through and the a much very well",
    "That is a wish. What will you set up, ask for or do before it can happen, and on which day?",
)
_GOES_WRONG = words.stock(
    "it i the project things something everything goes go went wrong bad badly fails fail failed not does do did work working worked stop stops stuck behind late gets slow problem problems there is are a and "
    "get getting am be",
    "What would you see first, and in which week: a number, a file that is missing, an evening skipped?",
)

_STILL_TO_COME = re.compile(r"\b(will|might|may)\b")  # “May” is a month
_PAST = re.compile(r"\b(was|were|had|did|could|took|came|went|got|gave|lost|broke|\w+ed)\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Milestone:
    """One step of a project.

    Args:
        name: what is done; 2 words or more.
        observable: what another person could open, count or run when it is done; 5 words or more.
        start, end: dates, both days included; at most 7 days, the first one at most 3.
        hours: your working time.
        chance: how likely it is that this step comes off as planned, 0.01 to 0.99.
        meets: names of the risks that this step puts to the test.
        note: what happens in a break of more than two days before it, or in an overlap; else empty.
    """

    name: str = ""
    observable: str = ""
    start: date | None = None
    end: date | None = None
    hours: float = 0.0
    chance: float = 0.0
    meets: Sequence[str] = ()
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Risk:
    """One way in which the project came to nothing, told from its end.

    Args:
        name: a few words, by which milestones call it.
        area: "time", "resources" (machines, models, data, access), "technical", "backups", "people" or "other".
        story: what happened, in the past tense; 6 words or more.
        likelihood: 0.01 to 0.99.
        early_sign: what you would see first; 5 words or more.
        prevention: what you do beforehand, so that it happens less or hurts less; 5 words or more.
    """

    name: str = ""
    area: str = ""
    story: str = ""
    likelihood: float = 0.0
    early_sign: str = ""
    prevention: str = ""


def check_milestones(milestones: Any, written_on: Any, hours_a_week: Any) -> None:
    """Three to ten steps of a week at most, the first done in three days, in order, without silent gaps.

    Raises:
        CheckFailure: naming the milestone, and the dates or hours that disagree.
    """
    findings = Findings("small steps, in order, the first done within three days, and hours that you have")
    milestones = findings.items(milestones, Milestone, 3, 10, "milestones", _MILESTONE)
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this plan")
    weekly = number(hours_a_week)
    if weekly is None or not 0 < weekly <= 84:
        findings.add(f"hours_a_week should be a number above 0 and at most 84, not {describe(hours_a_week)}")
    before: date | None = None
    for position, step in enumerate(milestones, start=1):
        where = f"milestone {position}"
        findings.text(f"{where}: name", step.name, 2)
        findings.text(f"{where}: observable", step.observable, 5, [_DONE])
        start, end = as_date(step.start), as_date(step.end)
        findings.require(start is not None, f"{where}: start {date_problem(step.start)}")
        findings.require(end is not None, f"{where}: end {date_problem(step.end)}")
        findings.probability(f"{where}: chance", step.chance, "Nothing in a project is certain")
        if isinstance(step.meets, str) or not isinstance(step.meets, list | tuple):
            findings.add(f'{where}: meets should be a list of names of risks, ["…"], or [], not {describe(step.meets)}')
        days = None if start is None or end is None else (end - start).days + 1
        if days is not None:
            _length(findings, where, position, days)
        hours = number(step.hours)
        if hours is None or hours <= 0:
            findings.add(f"{where}: hours should be a number above 0, not {describe(step.hours)}")
        elif days is not None and days >= 1 and hours > 12 * days:
            findings.add(f"{where}: {hours:g} hours in {days} day{'s' * (days != 1)} leaves no time for sleep")
        if start is not None:
            _follows(findings, where, position, start, before, written, step.note)
        before = end if end is not None and (before is None or end > before) else before
    for what in ("name", "observable"):
        findings.different(
            (f"the {what} of milestone {n}", getattr(s, what)) for n, s in enumerate(milestones, start=1)
        )
    if not findings.problems and weekly is not None:
        _fits(findings, milestones, weekly)
    findings.conclude()


def _length(findings: Findings, where: str, position: int, days: int) -> None:
    if days < 1:
        findings.add(f"{where}: ends before it starts. Are the two dates swapped?")
    elif position == 1 and days > FIRST_DAYS:
        findings.add(
            f"{where}: takes {days} days, and the first one is done in {FIRST_DAYS}. What could you hold in your hands on day {FIRST_DAYS}?"
        )
    elif days > MOST_DAYS:
        findings.add(f"{where}: takes {days} days; {MOST_DAYS} at most. What would be there after half of it?")


def _follows(
    findings: Findings, where: str, position: int, start: date, before: date | None, written: date, note: Any
) -> None:
    """Notes a start before the plan, or a gap or overlap that nothing is said about."""
    if position == 1:
        findings.require(
            start >= written,
            f"{where}: starts on {wording.day(start)}, before you wrote the plan ({wording.day(written)})",
        )
        findings.require(
            start <= written + timedelta(weeks=WEEKS_AHEAD),
            f"{where}: starts on {wording.day(start)}, more than {WEEKS_AHEAD} weeks after the plan ({wording.day(written)}). What could begin this week?",
        )
    elif before is not None:
        said = isinstance(note, str) and words.problem(note, 1) is None
        free = (start - before).days - 1
        if free > FREE_DAYS and not said:
            findings.add(
                f"{where}: begins {free} free days after the one before. Say in `note` what happens in between, such as a holiday"
            )
        elif free < 0 and not said:
            findings.add(
                f"{where}: begins on {wording.day(start)}, before the one before it ends ({wording.day(before)}). Move it, or say in `note` why both at once"
            )


def _fits(findings: Findings, milestones: Sequence[Milestone], weekly: float) -> None:
    first, last = _span(milestones)
    weeks = math.ceil(((last - first).days + 1) / 7)
    total = sum(float(step.hours) for step in milestones)
    if total > weekly * weeks + 1e-9:
        findings.add(
            f"the milestones take {total:g} hours in {weeks} week{'s' * (weeks != 1)}, and {weekly:g} a week give {weekly * weeks:g}. "
            "Drop a step, make one smaller, or spread them over more weeks"
        )
    elif total > 0.8 * weekly * weeks:
        findings.note(f"{total:g} of {weekly * weeks:g} hours are given away. What goes first when a week is lost?")


def check_risks(risks: Any, milestones: Any) -> None:
    """Four ways or more in which it failed, over four areas, each met by a milestone of the first half.

    Raises:
        CheckFailure: naming the risk and the field, or the milestone that names none.
    """
    findings = Findings(
        "four risks or more, each with an early sign, a prevention, and a milestone that meets it early"
    )
    risks = findings.items(risks, Risk, 4, 10, "risks", _RISK)
    milestones = findings.items(milestones, Milestone, 1, 1000, "milestones", _MILESTONE)
    for position, risk in enumerate(risks, start=1):
        where = f"risk {position}"
        findings.text(f"{where}: name", risk.name, 1)
        if words.choice(risk.area) not in AREAS + ALSO:
            findings.add(f"{where}: area should be one of {wording.quoted(AREAS + ALSO)}, not {risk.area!r}")
        findings.text(f"{where}: story", risk.story, 6, [_GOES_WRONG])
        findings.probability(f"{where}: likelihood", risk.likelihood, "Nothing in a project is certain")
        findings.text(f"{where}: early_sign", risk.early_sign, 5, [_GOES_WRONG])
        findings.text(f"{where}: prevention", risk.prevention, 5, [words.NOTHING, _TRY_HARDER])
    for what in ("name", "story", "early_sign", "prevention"):
        findings.different((f"the {what} of risk {n}", getattr(risk, what)) for n, risk in enumerate(risks, start=1))
    missing = [area for area in AREAS if area not in {words.choice(risk.area) for risk in risks}]
    findings.require(
        not missing or len(risks) < len(AREAS),
        f"no risk in {wording.quoted(missing)}. Imagine that this was the cause: what had happened?",
    )
    known = {words.normalised(risk.name): risk.name for risk in risks if isinstance(risk.name, str)}
    for position, step in enumerate(milestones, start=1):
        for name in _meets(step):
            if words.normalised(str(name)) not in known:
                findings.add(
                    f"milestone {position}: meets {name!r}, and no risk has this name ({wording.quoted(list(known.values()))})"
                )
    if not findings.problems and _dated(milestones):
        first, last = _span(milestones)
        middle = first + (last - first) / 2
        for key, name in known.items():
            met = _first_test(key, milestones)
            if met is None:
                findings.add(
                    f"“{words.shortened(name)}” is met by no milestone. Which step would show its early sign? Add the name to its `meets`"
                )
            elif (as_date(met.start) or first) > middle:
                findings.add(
                    f"“{words.shortened(name)}” is first met by “{words.shortened(met.name)}” on {wording.day(as_date(met.start))}, in the second half. "
                    "Which earlier step could show its sign, perhaps in small?"
                )
        if len({number(risk.likelihood) for risk in risks}) == 1:
            findings.note("all risks have the same likelihood. Which one would surprise you least?")
        for position, risk in enumerate(risks, start=1):
            if _STILL_TO_COME.search(risk.story) and not _PAST.search(risk.story):
                findings.note(
                    f"the story of risk {position} is still to come. Tell it as if it had happened: what did?"
                )
    findings.conclude()


def draw_milestones(milestones: Sequence[Milestone], risks: Sequence[Risk] = ()) -> None:
    """The steps over time, the risks that each one meets, and how long each risk stays untested."""
    findings = Findings("a picture of the milestones")
    findings.items(milestones, Milestone, 1, 1000, "milestones", _MILESTONE)
    if not _dated(milestones):
        findings.stop("every milestone needs a start and an end, in this order, before it can be drawn")
    first, last = _span(milestones)
    length = (last - first).days + 1
    numbers = {words.normalised(str(risk.name)): place for place, risk in enumerate(risks, start=1)}
    chance = math.prod(number(step.chance) or 0 for step in milestones)
    hours = sum(number(step.hours) or 0 for step in milestones)
    title = f"{len(milestones)} step{'s' * (len(milestones) != 1)}, {hours:g} hours, until {wording.day(last)}; all as planned: {chance:.0%}, if independent"
    alt = "; ".join(
        [
            f"{s.name}: {wording.day(as_date(s.start))} to {wording.day(as_date(s.end))}, {s.hours:g} hours"
            for s in milestones
        ]
        + [
            f"risk {place}: {risk.name}, {number(risk.likelihood) or 0:.0%}"
            for place, risk in enumerate(risks, start=1)
        ]
    )
    rows = len(milestones) + (0.5 + len(risks) if risks else 0.0)
    with plots.figure(title, height=0.8 + 0.62 * rows, alt=alt) as ax:
        for row, step in enumerate(milestones):
            start, end = as_date(step.start) or first, as_date(step.end) or first
            left, width = (start - first).days, (end - start).days + 1
            ax.barh(row, width, left=left, height=0.26, color=plots.COLOURS[0])
            met = sorted(numbers[key] for key in map(words.normalised, map(str, _meets(step))) if key in numbers)
            marks = "  ".join(f"R{place}" for place in met)
            ax.text(
                left + width + 0.01 * length,
                row,
                f"{number(step.hours) or 0:g} h, {number(step.chance) or 0:.0%}"
                + (f"   tests {marks}" if marks else ""),
                va="center",
                fontsize=8.5,
            )
            _label(ax, row, f"{step.name}", left, length)
        if risks:
            ax.axhline(len(milestones) - 0.25, color="0.6", linewidth=0.8)
        for place, risk in enumerate(risks, start=1):
            below = len(milestones) - 0.5 + place
            test = _first_test(words.normalised(str(risk.name)), milestones)
            until = length if test is None else ((as_date(test.end) or last) - first).days + 1
            likely = number(risk.likelihood) or 0
            ax.plot([0, until], [below, below], color=plots.COLOURS[3], linewidth=1 + 9 * likely, solid_capstyle="butt")
            ax.plot(until, below, "|" if test is None else "D", color="black", markersize=6)
            ax.text(
                until + 0.02 * length,
                below,
                f"{likely:.0%}" + ("" if test else ", untested"),
                va="center",
                fontsize=8.5,
            )
            _label(ax, below, f"R{place}  {risk.name}. First sign: {risk.early_sign}", 0, length, "normal")
        ax.set(xlim=(0, 1.35 * length), ylim=(rows - 0.4, -0.75))
        days = range(0, length + 1, max(1, round(length / 7)))
        ax.set_xticks(days, [wording.short_day(first + timedelta(days=day)) for day in days])
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(axis="y", visible=False)
        if risks:
            ax.set_xlabel(
                "line: how long a risk stays untested; the thicker, the likelier. ◆ its first test is done", fontsize=9
            )


def project_summary(
    *,
    goals: Sequence[Goal] = (),
    kept: Sequence[Question] = (),
    sources: Sequence[Source] = (),
    approaches: Sequence[Approach] = (),
    chosen: str = "",
    ideas: Sequence[Deliverable] = (),
    chosen_deliverable: str = "",
    milestones: Sequence[Milestone] = (),
    risks: Sequence[Risk] = (),
) -> str:
    """The filled-in parts of a project as plain text; parts that are missing are named. Nothing is checked here."""
    way, idea = named(approaches, chosen), named(ideas, chosen_deliverable)
    parts: Mapping[str, list[str]] = {
        "Goals": [f"{goal.name} ({goal.kind}), reached if: {goal.reached_if}" for goal in goals],
        "Questions": [f"{_ended(question.asks)} An answer: {question.answer}" for question in kept],
        "Existing work": [
            f"{source.authors} ({source.year}): {_ended(source.found)} Leaves open: {source.leaves_open}"
            for source in sources
        ],
        "Ways to an answer": [
            f"{approach.name}{' (chosen)' if approach is way else ''}: {approach.how}" for approach in approaches
        ],
        "Deliverable": [f"{idea.name}: {_ended(idea.what)} For its goals, 0 to 3: {_served(idea)}"] if idea else [],
        "Milestones": [
            f"{step.start} to {step.end}, {step.hours:g} h: {step.name}. Seen by: {step.observable}"
            for step in milestones
        ],
        "Risks": [
            f"{risk.name}, {risk.likelihood:.0%}: {_ended(risk.story)} First sign: {_ended(risk.early_sign)} Prevention: {risk.prevention}"
            for risk in risks
        ],
    }
    lines = []
    for heading, items in parts.items():
        lines += [heading, *(f"  {item}" for item in items)] if items else [f"{heading}: none yet"]
    return "\n".join(lines)


def _ended(text: str) -> str:
    """`text` with a full stop where it ends without any mark."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…。？！؟;" else f"{text}."


def _served(idea: Deliverable) -> str:
    return ", ".join(f"{goal} {value}" for goal, value in dict(idea.serves).items())


def _meets(step: Milestone) -> Sequence[Any]:
    return step.meets if isinstance(step.meets, list | tuple) else ()


def _first_test(key: str, milestones: Sequence[Milestone]) -> Milestone | None:
    """The earliest milestone that meets the risk with this name."""
    meeting = [step for step in milestones if key in {words.normalised(str(name)) for name in _meets(step)}]
    return min(meeting, key=lambda step: as_date(step.end) or date.max, default=None)


def _dated(milestones: Sequence[Milestone]) -> bool:
    return all(
        (start := as_date(step.start)) is not None and (end := as_date(step.end)) is not None and start <= end
        for step in milestones
    )


def _span(milestones: Sequence[Milestone]) -> tuple[date, date]:
    starts = [as_date(step.start) or date.max for step in milestones]
    ends = [as_date(step.end) or date.min for step in milestones]
    return min(starts), max(ends)


def _label(ax: Any, row: float, text: str, left: float, length: int, weight: str = "bold") -> None:
    """A line of text above a bar, to its left end, or moved left where it would leave the picture."""
    room = 88 if weight == "bold" else 114
    shown = textwrap.shorten(" ".join(text.split()), room, placeholder=" …")
    wide = 1.35 * length * len(shown) / room
    ax.text(max(0.0, min(left, 1.35 * length - wide)), row - 0.17, shown, va="bottom", fontsize=9, fontweight=weight)
