"""Cheap tests: small pieces of the real work, dated, with a result that would say yes and one that would say stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, as_date, date_problem, number

DAYS = 14  # how long a cheap test may take
WEEKS_AHEAD = 8  # how far off it may begin
HOURS_A_DAY = 12

_EXAMPLE = "plan.CheapTest(role=…)"
_FILLING = (
    "i will would try to a an the and or of in at on from with about into up it this that these they their who what how is are like some more many few several other others various "
    "people researchers engineers experts someone somebody professionals friends alumni insiders field area topic role job jobs work working career option options online lot stuff "
    "things ai ml machine deep learning safety alignment policy governance interpretability research technical literature paper papers book books article articles post posts blog "
    "blogs video videos podcast podcasts news course courses class classes mooc bootcamp workshop conference conferences meetup meetups event events intro introductory good recent "
    "internet web google wikipedia youtube whether if like love want enjoy would could do does doing done did have has am already currently professionally eag ea eagx me my myself be being it"
)
_ACTIONS = (
    words.stock(
        _FILLING,
        "A conversation says how work looks from outside; a test shows how it feels in your hands. Do a small piece of the work. "
        "Or make it exact: how many people, which question, which of your pages they will mark?",
        one_of="talk talking speak speaking chat chatting network networking reach connect connecting meet meeting ask asking coffee lunch tea beer drink drinks call",
    ),
    words.stock(
        _FILLING,
        "Reading comes before a test. What will you make with what you read, that somebody could look at?",
        one_of="read reading learn study studying look looking explore exploring think thinking find finding out watch watching google googling listen listening",
    ),
    words.stock(
        _FILLING,
        "Going there is not yet a result. Which piece of work from it will you finish?",
        one_of="do take attend join follow start go finish complete apply",
    ),
)
_RESULTS = (
    words.stock(
        "if when i it that this the test will would do does doesn did don doesn didn t s not am is was feel feels felt like liked love enjoy enjoyed hate hated finish finished go goes going went "
        "fail fails failed work works worked learn learned learnt something things new a lot much very really good great bad boring fun interesting well badly okay ok fine doing and or "
        "me to get too hard difficult easy success successful happy sad glad pleased satisfied indeed at all then fit fits suit suits",
        "That can be read either way afterwards. What would you see, count or hear?",
    ),
)
_NEVER = (
    words.stock(
        "i will would could can not t won make makes made me stop stopping give giving up quit quitting this it that there is at all any reason reasons",
        "A test that cannot say no is not a test. Finding out that it does not fit is a good result too.",
        one_of="nothing never no none not won",
    ),
    *_RESULTS,
)
_PRODUCTS = (
    words.stock(
        "a an the some something thing things stuff result results product products output outputs outcome that which i can could will would show to people others someone somebody them it "
        "of my any kind sort work good nice",
        "What is it? Pages, rows, a picture, a repository, a recording?",
    ),
)
_NOT = words.vocabulary("not no don t doesn do does did didn never cannot can could couldn won will isn is am are m")


@dataclass(frozen=True, kw_only=True)
class CheapTest:
    """One cheap test of fit.

    Args:
        role: the role that it tests.
        what: what you will do: a small piece of the real work; 4 words or more.
        makes: what there is to show at the end; 2 words or more.
        start, end: dates, both days included; at most 14 days.
        hours: your working time.
        cost: money, in your currency; 0 is fine.
        good_result: what you would see, count or hear if it fits; 3 words or more.
        stop_signal: what would make you turn to another role; 3 words or more.
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
        findings.text(f"{where}: what", test.what, 4, _ACTIONS)
        findings.text(f"{where}: makes", test.makes, 2, _PRODUCTS)
        good = findings.text(f"{where}: good_result", test.good_result, 3, _RESULTS)
        stop = findings.text(f"{where}: stop_signal", test.stop_signal, 3, _NEVER)
        if good and stop:
            if _without_not(test.good_result) == _without_not(test.stop_signal):
                findings.note(
                    f"the stop_signal of {where} is its good_result with a “not”. What lies between the two, "
                    "and which sign would you see sooner?"
                )
            findings.different(
                [(f"the good_result of {where}", test.good_result), (f"the stop_signal of {where}", test.stop_signal)]
            )
    findings.different((f"the what of test {position}", test.what) for position, test in enumerate(tests, start=1))
    roles = {words.normalised(test.role) for test in tests if isinstance(test.role, str)}
    findings.require(
        len(roles) >= 2 or len(tests) < 2,
        "all tests are for one role. Test a second one too: a role is good or bad only beside another",
    )
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
    for position, test in enumerate(tests, start=1):
        where, start, end = f"test {position}", as_date(test.start), as_date(test.end)
        findings.require(start is not None, f"{where}: start {date_problem(test.start)}")
        findings.require(end is not None, f"{where}: end {date_problem(test.end)}")
        if start is not None:
            findings.require(
                start >= written,
                f"{where}: starts on {wording.day(start)}, before you wrote the plan ({wording.day(written)})",
            )
            late = f"{where}: starts on {wording.day(start)}, more than {WEEKS_AHEAD} weeks after the plan ({wording.day(written)}). Is there a smaller version that could start sooner?"
            findings.require(start <= written + timedelta(weeks=WEEKS_AHEAD), late)
        days = _days(start, end)
        if days is not None and days < 1:
            findings.add(
                f"{where}: ends on {wording.day(end)}, before it starts on {wording.day(start)}. Are the two swapped?"
            )
        elif days is not None and days > DAYS:
            findings.add(
                f"{where}: takes {days} days, and a cheap test takes at most {DAYS}. Which part of it would tell you most?"
            )
        hours, cost = number(test.hours), number(test.cost)
        if hours is None or hours <= 0:
            findings.add(f"{where}: hours should be a number above 0, not {describe(test.hours)}")
        elif days is not None and 1 <= days <= DAYS and hours > HOURS_A_DAY * days:
            findings.add(
                f"{where}: {hours:g} hours in {days} day{'s' * (days != 1)} leaves no time for sleep. Fewer hours, or more days?"
            )
        if cost is None or cost < 0:
            findings.add(f"{where}: cost should be a number, 0 or more (0 is fine), not {describe(test.cost)}")
    findings.conclude()


def draw_schedule(tests: Sequence[CheapTest]) -> None:
    """The tests over time: when each runs, what it costs, what would say yes and what would say stop."""
    findings = Findings("a picture of the tests")
    findings.items(tests, CheapTest, 1, 1000, "tests", _EXAMPLE)
    spans = [
        (start, end) for test in tests if (start := as_date(test.start)) and (end := as_date(test.end)) and end >= start
    ]
    if len(spans) < len(tests):
        findings.stop("every test needs a start and an end, in this order, before it can be drawn")
    hours = sum(number(test.hours) or 0 for test in tests)
    cost = sum(number(test.cost) or 0 for test in tests)
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    length = max((last - first).days + 1, 7)
    title = f"{len(tests)} test{'s' * (len(tests) != 1)}, {hours:g} hours, cost {cost:g}: by {wording.day(last)} you know more"
    alt = "; ".join(
        f"{test.role}: {test.what}, {wording.day(start)} to {wording.day(end)}, {test.hours:g} hours"
        for test, (start, end) in zip(tests, spans, strict=True)
    )

    with plots.figure(title, height=0.7 + 1.35 * len(tests), alt=alt) as ax:
        for row, (test, (start, end)) in enumerate(zip(tests, spans, strict=True)):
            left, width = (start - first).days, (end - start).days + 1
            ax.barh(row, width, left=left, height=0.16, color=plots.COLOURS[row % len(plots.COLOURS)])
            price = f"{number(test.hours) or 0:g} h, cost {number(test.cost) or 0:g}"
            ax.text(left + width + 0.01 * length, row, price, va="center", fontsize=9)
            ax.text(
                0,
                row - 0.11,
                wording.fit(f"{test.role}: {test.what}", 96, 2),
                va="bottom",
                fontsize=9,
                fontweight="bold",
            )
            outcomes = (
                wording.fit(f"yes if: {test.good_result}", 112)
                + "\n"
                + wording.fit(f"stop if: {test.stop_signal}", 112)
            )
            ax.text(0, row + 0.12, outcomes, va="top", fontsize=8.5)
        ax.set(xlim=(0, 1.16 * length), ylim=(len(tests) - 0.5, -0.55))
        days = range(0, length + 1, max(1, round(length / 7)))
        ax.set_xticks(days, [wording.short_day(first + timedelta(days=day)) for day in days])
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(visible=False)


def _without_not(text: str) -> frozenset[str]:
    """Words that carry the meaning, apart from a negation: “answers” and “does not answer” agree."""
    return frozenset(word.removesuffix("s") for word in words.content(text) - _NOT)


def _days(start: date | None, end: date | None) -> int | None:
    return None if start is None or end is None else (end - start).days + 1
