"""People to ask: whom, for what, one small thing, and how a no is made easy."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.budget import Budget, BudgetItem, Future, Money
from insideview.plan.case import Case, ChainLink, Checkpoint
from insideview.plan.findings import Findings, as_date, date_problem, number

ASKS = (3, 6)
MINUTES = 30  # a first request is not longer
WEEKS_AHEAD = 8

# kind of help -> what it is; eight of them after Möhn's comments of 2020, and three that a request for money needs
HELP: dict[str, str] = {
    "joint work": "doing a piece of it together",
    "feedback": "comments on something you made",
    "direction": "which question to take",
    "encouragement": "somebody who is glad that you do it",
    "push": "somebody who asks each week what you did",
    "access": "compute, data, a desk, a library",
    "mentoring": "repeated advice from somebody further on",
    "answers": "a quick reply to a technical question",
    "verdict": "an honest opinion on whether you are on track",
    "reference": "somebody who will vouch for you",
    "introduction": "one name, or one message to that person",
}
_PER = {"month": "a month", "once": "once"}
_SOMEBODY = (
    words.stock(
        "a an the some any my of in at from the one two who is i know another good best great senior famous leading well known respected experienced expert experts researcher researchers professor "
        "professors prof mentor mentors supervisor advisor adviser engineer engineers person people someone somebody anyone anybody friend friends colleague colleagues teacher academic academics "
        "community field ai ml safety alignment lab labs university department group forum online linkedin twitter ea",
        "Which one? A name, initials or a role at one place (“head of the reading group in Lyon”) is enough.",
    ),
)
_LARGE = (
    words.stock(
        "i you we me my your it this that the a an to of for in on with and or could would can will please be become help helping support supporting advice advise advising guide guidance mentor "
        "mentoring mentorship supervise supervising supervisor feedback thoughts opinion opinions talk chat call coffee meet meeting pick brain brains time some any more about ai alignment safety "
        "career research project work get give share tell let know what think how into field getting started start advisor general ask asking for questions question few collaborate have has so over quick hour an hour would love like really much honest plan plans draft idea ideas all little bit next month months week weeks year if want work works working together zoom chatting talking",
        "They could not say when they have done it. What exactly would they read, answer or do, and how much of it?",
    ),
)
_POLITE = (
    words.stock(
        "i you we me my your it this that the a an to of for in on with and or if is are be no not don t do does have has time busy pressure worries worry fine okay ok understand understandable "
        "understood understanding completely totally totally absolutely really very much please feel free ignore say saying decline only when reply answer respond obligation hurry rush would will "
        "can could course at all can't course thank thanks you're very",
        "That is polite, and leaves the work of refusing to them. What do you gain from a no, or which shorter answer would be enough?",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One small request to one person.

    Args:
        who: a name, initials, or a role at one place.
        kind: what kind of help; one of `plan.HELP`.
        ask: the one thing they would do; 6 words or more.
        minutes: how long it takes them, at most 30.
        sees: what of yours they have in front of them; 3 words or more.
        no_is_easy: how you make a no, or “you are not on track”, easy to say; 6 words or more.
        by: the date on which you send it.
    """

    who: str = ""
    kind: str = ""
    ask: str = ""
    minutes: float = 0
    sees: str = ""
    no_is_easy: str = ""
    by: date | None = None


def check_asks(asks: Any) -> None:
    """Three to six small requests, among them one for an honest verdict and one for a reference.

    Raises:
        CheckFailure: naming the request and the field.
    """
    findings = Findings("three to six people, each with one small request that is easy to refuse")
    asks = findings.items(asks, Ask, *ASKS, "requests", "plan.Ask(who=…)")
    for position, ask in enumerate(asks, start=1):
        where = f"request {position}"
        findings.text(f"{where}: who", ask.who, 1, _SOMEBODY)
        if words.choice(ask.kind) not in HELP:
            findings.add(f"{where}: kind should be one of {', '.join(HELP)}, not {ask.kind!r}")
        findings.text(f"{where}: ask", ask.ask, 6, _LARGE)
        findings.text(f"{where}: sees", ask.sees, 3)
        findings.text(f"{where}: no_is_easy", ask.no_is_easy, 6, _POLITE)
        minutes = number(ask.minutes)
        if minutes is None or minutes <= 0:
            findings.add(f"{where}: minutes should be a number above 0, not {describe(ask.minutes)}")
        elif minutes > MINUTES:
            findings.add(
                f"{where}: {minutes:g} minutes is a lot for a first request. Which {MINUTES} of them would help most?"
            )
    findings.different(
        ((f"who of request {position}", ask.who) for position, ask in enumerate(asks, start=1)),
        "One person, one request: which first?",
    )
    _check_repeated(findings, asks)
    for field in ("ask", "no_is_easy"):
        findings.alike(
            {f"{field} of request {position}": getattr(ask, field) for position, ask in enumerate(asks, start=1)},
            2,
            "a number",
        )
    kinds = {words.choice(ask.kind) for ask in asks}
    for kind in ("verdict", "reference"):
        findings.require(kind in kinds, f"nobody is asked for a {kind} yet ({HELP[kind]})")
    findings.conclude()


def _check_repeated(findings: Findings, asks: Sequence[Ask]) -> None:
    """One request for two kinds of help fits neither; two people for one kind may be asked the same, to compare."""
    seen: dict[frozenset[str], tuple[int, str]] = {}
    for position, ask in enumerate(asks, start=1):
        key = words.content(ask.ask) if isinstance(ask.ask, str) else frozenset()
        if not key:
            continue
        first, kind = seen.setdefault(key, (position, words.choice(ask.kind)))
        if kind != words.choice(ask.kind):
            findings.add(
                f"ask of request {position} says the same as ask of request {first}, for another kind of help. What fits this person only?"
            )


def check_ask_dates(asks: Any, written_on: Any) -> None:
    """Each request goes out on a day of the next eight weeks, and not all on one.

    Raises:
        CheckFailure: naming the request, and the two dates that disagree.
    """
    findings = Findings("each request has a day on which you send it")
    asks = findings.items(asks, Ask, *ASKS, "requests", "plan.Ask(who=…)")
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this")
    days = []
    for position, ask in enumerate(asks, start=1):
        where, by = f"request {position}", as_date(ask.by)
        if by is None:
            findings.add(f"{where}: by {date_problem(ask.by)}")
            continue
        days.append(by)
        if by < written:
            findings.add(
                f"{where}: {wording.day(by)} is before the day on which you write this ({wording.day(written)})"
            )
        elif by > written + timedelta(weeks=WEEKS_AHEAD):
            findings.add(
                f"{where}: {wording.day(by)} is more than {WEEKS_AHEAD} weeks after {wording.day(written)}. What could you ask for sooner?"
            )
    if len(days) == len(asks) and len(set(days)) == 1:
        findings.add("all requests go out on one day. Send the easiest first: its answer will improve the next one")
    findings.conclude()


def draw_asks(asks: Sequence[Ask]) -> None:
    """Who is asked for which kind of help, when and for how long, and which kinds nobody gives yet."""
    findings = Findings("a picture of the requests")
    asks = findings.items(asks, Ask, 1, 12, "requests", "plan.Ask(who=…)")
    if any(words.choice(ask.kind) not in HELP or as_date(ask.by) is None for ask in asks):
        findings.stop("every request needs a kind and a date before it can be drawn")
    asks = sorted(asks, key=lambda ask: as_date(ask.by) or date.max)
    kinds = list(HELP)
    used = {words.choice(ask.kind) for ask in asks}
    total = sum(number(ask.minutes) or 0 for ask in asks)
    title = f"{len(asks)} {'person' if len(asks) == 1 else 'people'}, {total:g} minutes of their time; {len(HELP) - len(used)} kinds of help still open"
    alt = "; ".join(f"{ask.by}: {ask.who}, {ask.kind}, {ask.minutes:g} minutes: {ask.ask}" for ask in asks)
    with plots.figure(title, height=1.9 + 0.5 * len(asks), alt=alt) as ax:
        for column, kind in enumerate(kinds):
            if kind not in used:
                ax.axvspan(column - 0.5, column + 0.5, color="0.93")
        for row, ask in enumerate(asks):
            column, minutes, by = kinds.index(words.choice(ask.kind)), number(ask.minutes) or 0, as_date(ask.by)
            ax.plot([column], [row], "o", color=plots.COLOURS[0], markersize=22)
            ax.text(column, row, f"{minutes:g}′", ha="center", va="center", color="white", fontsize=9)
            ax.text(len(kinds) - 0.3, row, f"{by.day} {by:%b}" if by else "", va="center", fontsize=9)
        ax.set(xlim=(-0.5, len(kinds) + 0.6), ylim=(len(asks) - 0.5, -0.5))
        ax.set_yticks(range(len(asks)), [_two_lines(ask.who) for ask in asks])
        ax.set_xticks(range(len(kinds)), kinds, rotation=40, ha="right")
        ax.grid(axis="x", visible=False)


def application_notes(
    *, budget: Budget | None = None, money: Money | None = None, case: Case | None = None, asks: Sequence[Ask] = ()
) -> str:
    """What is filled in so far, as plain text to draft an application from. Nothing is checked here."""
    lines = []
    if isinstance(budget, Budget):
        lines.append(f"Budget: {_plain(budget.total)} {budget.currency} for {budget.months} months from {budget.start}")
        lines += [
            f"  {item.what}: {_plain(item.amount)} {_PER.get(words.choice(item.per), item.per)} ({item.why})"
            for item in _each(budget.items, BudgetItem)
        ]
        lines.append(f"  contingency {_share(budget.contingency)}: {budget.contingency_why}")
        lines.append(f"  taxes: {budget.taxes}")
    else:
        lines.append("Budget: none yet")
    if isinstance(money, Money):
        lines += [f"If {future.name}: {future.then}" for future in _each(money.futures, Future)]
    if isinstance(case, Case):
        lines += [f"Project: {case.project}", f"Without the money: {case.otherwise}", "Links"]
        lines += [
            f"  {_share(link.chance)}: {link.leads_to}, because: {link.because}"
            for link in _each(case.links, ChainLink)
        ]
        lines.append("Checkpoints")
        lines += [
            f"  by {point.by}: {point.shows}. If not: {point.if_not}" for point in _each(case.checkpoints, Checkpoint)
        ]
    else:
        lines.append("Project: none yet")
    lines += [f"To ask for {ask.kind}: {ask.who}, on {ask.by}: {ask.ask}" for ask in _each(asks, Ask)]
    return "\n".join(lines)


def _plain(value: Any) -> str:
    """A number with its thousands apart; anything else as it is."""
    found = number(value)
    return str(value) if found is None else f"{found:,.2f}".removesuffix(".00")


def _share(value: Any) -> str:
    found = number(value)
    return str(value) if found is None else f"{100 * found:.3g} %"


def _each(items: Any, kind: type) -> list[Any]:
    return [item for item in items if isinstance(item, kind)] if isinstance(items, list | tuple) else []


def _two_lines(text: str) -> str:
    return "\n".join(textwrap.wrap(" ".join(text.split()), 26, max_lines=2, placeholder=" …"))
