"""Cheap tests: small pieces of the real work, dated, with a result that would say yes and one that would say stop."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import words
from insideview.plan.findings import Findings, as_date, date_problem, number

DAYS = 14  # how long a cheap test may take
WEEKS_AHEAD = 8  # how far off it may begin
HOURS_A_DAY = 12

_EXAMPLE = "plan.CheapTest(role=…)"
_SOMEONE = r"(some |more |a few |several |many |other |various )*(people|others|researchers|engineers|experts|someone|somebody|professionals|friends|alumni|insiders)( .*)?"
_ACTIONS: words.Phrases = (
    (
        rf"(i (will|would) )?(try to )?(talk|talking|speak|speaking|chat|chatting|network|networking|reach out|reaching out|connect|connecting)( (to|with) {_SOMEONE})?( (about|in|at|on|from) (?!.*\d).*)?",
        "A conversation says how work looks from outside; a test shows how it feels in your hands. Do a small piece of the work. Or make it exact: how many people, which question, which of your pages they will mark",
    ),
    (
        r"(i (will|would) )?(try to )?(read|reading|learn|learning|study|studying|look into|looking into|explore|exploring|research|researching|think|thinking|find out|finding out|watch|watching|google|googling)"
        r"( (up|on|more|about|into|papers?|books?|articles?|posts?|blogs?|videos?|stuff|things|some|it|this|the|a|an|lot|topic|field|area|role|job|literature|what|is|like|deep|machine|"
        r"ai|ml|safety|alignment|governance|interpretability|learning|policy|research|options?|online|course|courses))*",
        "Reading comes before a test. What will you make with what you read, that somebody could look at?",
    ),
    (r"(do|take|attend|join|follow|start)( (a|an|some|the|online|ai|ml|safety|alignment|introductory|intro))* (course|class|mooc|bootcamp|workshop|conference|meetup|event)s?( .{0,30})?", "Going there is not yet a result. Which piece of work from it will you finish?"),
)
_RESULTS: words.Phrases = (
    (
        r"(if )?(i |it |that |the test )?(really |would |will |do |did |don t |dont |didn t |doesn t |does |not |just )*(like|love|enjoy|enjoyed|hate|feel|feels|felt|finish|finished|goes|go|went|fails?|failed|works?|worked|learn|learned|liked)"
        r"( it| this| that| something| a lot| much| good| bad| well| badly| okay| fine| the work| doing it| new| things| really| very)*",
        "That can be read either way afterwards. What would you see, count or hear?",
    ),
)
_NEVER: words.Phrases = (
    *_RESULTS,
    (r"(i )?(never|nothing|no)( .*)?|(i )?(will|would) (not|never) (stop|give up|quit).*|nothing (would|will|could) .*", "A test that cannot say no is not a test. Finding out that it does not fit is a good result too"),
)


@dataclass(frozen=True, kw_only=True)
class CheapTest:
    """One cheap test of fit.

    Args:
        role: the role that it tests.
        what: what you will do: a small piece of the real work; 6 words or more.
        makes: what there is to show at the end; 4 words or more.
        start, end: dates, both days included; at most 14 days.
        hours: your working time.
        cost: money, in your currency; 0 is fine.
        good_result: what you would see, count or hear if it fits; 6 words or more.
        stop_signal: what would make you turn to another role; 6 words or more.
    """

    role: str = ""
    what: str = ""
    makes: str = ""
    start: date | None = None
    end: date | None = None
    hours: float = 0.0
    cost: float | None = None
    good_result: str = ""
    stop_signal: str = ""


def check_cheap_tests(tests: Any) -> None:
    """Two to five tests of at least two roles, each a piece of work with a good result and a stop signal.

    Raises:
        CheckFailure: naming the test and the field.
    """
    findings = Findings("two to five cheap tests, each a piece of work with a good result and a stop signal")
    tests = findings.items(tests, CheapTest, 2, 5, "tests", _EXAMPLE)
    for position, test in enumerate(tests, start=1):
        where = f"test {position}"
        findings.text(f"{where}: role", test.role, 1)
        findings.text(f"{where}: what", test.what, 6, _ACTIONS)
        findings.text(f"{where}: makes", test.makes, 4)
        good = findings.text(f"{where}: good_result", test.good_result, 6, _RESULTS)
        stop = findings.text(f"{where}: stop_signal", test.stop_signal, 6, _NEVER)
        if good and stop:
            findings.different([(f"{where}: good_result", test.good_result), (f"{where}: stop_signal", test.stop_signal)])
    findings.different((f"test {position}: what", test.what) for position, test in enumerate(tests, start=1))
    roles = {words.normalised(test.role) for test in tests if isinstance(test.role, str)}
    findings.require(len(roles) >= 2 or len(tests) < 2, "all tests are for one role. Test a second one too: a role is good or bad only beside another")
    findings.conclude()


def check_schedule(tests: Any, written_on: Any) -> None:
    """Dates that can be kept: begins within eight weeks of the plan, takes at most 14 days, hours that fit in.

    Raises:
        CheckFailure: naming the test, and the two dates that disagree.
    """
    findings = Findings("each test has dates, hours and a cost that fit together")
    tests = findings.items(tests, CheapTest, 1, 1000, "tests", _EXAMPLE)
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this plan")
        return
    for position, test in enumerate(tests, start=1):
        where, start, end = f"test {position}", as_date(test.start), as_date(test.end)
        findings.require(start is not None, f"{where}: start {date_problem(test.start)}")
        findings.require(end is not None, f"{where}: end {date_problem(test.end)}")
        if start is not None:
            findings.require(start >= written, f"{where}: starts on {_day(start)}, before you wrote the plan ({_day(written)})")
            late = f"{where}: starts on {_day(start)}, more than {WEEKS_AHEAD} weeks after the plan ({_day(written)}). Is there a smaller version that could start sooner?"
            findings.require(start <= written + timedelta(weeks=WEEKS_AHEAD), late)
        days = _days(start, end)
        if days is not None and days < 1:
            findings.add(f"{where}: ends on {_day(end)}, before it starts on {_day(start)}. Are the two swapped?")
        elif days is not None and days > DAYS:
            findings.add(f"{where}: takes {days} days, and a cheap test takes at most {DAYS}. Which part of it would tell you most?")
        hours, cost = number(test.hours), number(test.cost)
        if hours is None or hours <= 0:
            findings.add(f"{where}: hours should be a number above 0, not {describe(test.hours)}")
        elif days is not None and 1 <= days <= DAYS and hours > HOURS_A_DAY * days:
            findings.add(f"{where}: {hours:g} hours in {days} day{'s' * (days != 1)} leaves no time for sleep. Fewer hours, or more days?")
        if cost is None or cost < 0:
            findings.add(f"{where}: cost should be a number, 0 or more (0 is fine), not {describe(test.cost)}")
    findings.conclude()


def draw_schedule(tests: Sequence[CheapTest]) -> None:
    """The tests over time: when each runs, what it costs, what would say yes and what would say stop."""
    spans = [(start, end) for test in tests if (start := as_date(test.start)) and (end := as_date(test.end))]
    if len(spans) < len(tests) or not tests:
        print("There is nothing to draw until every test has a start and an end.")
        return
    hours = sum(number(test.hours) or 0 for test in tests)
    cost = sum(number(test.cost) or 0 for test in tests)
    title = f"{len(tests)} test{'s' * (len(tests) != 1)}, {hours:g} hours, cost {cost:g}: by {_day(max(end for _, end in spans))} you know more"
    alt = "; ".join(f"{test.role}: {test.what}, {_day(start)} to {_day(end)}, {test.hours:g} hours" for test, (start, end) in zip(tests, spans, strict=True))
    import matplotlib.dates as mdates

    with plots.figure(title, height=0.8 + 1.25 * len(tests), alt=alt) as ax:
        first = mdates.date2num(min(start for start, _ in spans))
        last = max(mdates.date2num(max(end for _, end in spans)) + 1, first + 7)
        for row, (test, (start, end)) in enumerate(zip(tests, spans, strict=True)):
            left, width = mdates.date2num(start), (end - start).days + 1
            ax.barh(row - 0.1, width, left=left, height=0.24, color=plots.COLOURS[row % len(plots.COLOURS)])
            ax.text(left + width + 0.15, row - 0.1, f"{number(test.hours) or 0:g} h, cost {number(test.cost) or 0:g}", va="center", fontsize=9)
            ax.text(first, row - 0.28, _fit(f"{test.role}: {test.what}", 92), va="bottom", fontsize=9, fontweight="bold")
            ax.text(first, row + 0.08, _fit(f"yes if: {test.good_result}", 105) + "\n" + _fit(f"stop if: {test.stop_signal}", 105), va="top", fontsize=8.5)
        ax.set(xlim=(first, last + 0.14 * (last - first)), ylim=(len(tests) - 0.35, -0.65))
        ax.set_yticks([])
        ax.xaxis.set_major_locator(mdates.AutoDateLocator(maxticks=8))
        ax.xaxis.set_major_formatter(mdates.DateFormatter("%-d %b"))
        ax.spines["left"].set_visible(False)
        ax.grid(axis="y", visible=False)
        ax.grid(axis="x", alpha=0.15)


def _days(start: date | None, end: date | None) -> int | None:
    return None if start is None or end is None else (end - start).days + 1


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else "?"


def _fit(text: str, width: int) -> str:
    return textwrap.shorten(" ".join(text.split()), width, placeholder=" …")
