"""A proposal, raised from a goal to something that can be debated, with the ways around it and the first day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import cards, wording, words
from insideview.plan.findings import Findings, as_date, date_problem

KINDS = ("rule", "lab ask", "evaluation")
LEVEL_WORDS = (5, 8, 12, 20)  # words asked for on each level of concreteness
FORM = 3  # fields of the form
EVASIONS = 2
DAYS_AHEAD = 28  # within which the first step is taken

_EXAMPLE, _EVASION = "plan.Proposal(kind=…)", "plan.Evasion(how=…)"
_LETTER = re.compile(
    r"(?<![\w.])(?<![Ff]orm )(?<![Aa]nnex )(?<![Aa]rticle )(?<![Cc]lass )(?<![Tt]ype )[XYZN](?![\w.'’])"
)  # “annex X” is a name and no open number
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?:e\+?\d+)?", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f'’_,](?=\d{3}(?!\d))")
_POWER = re.compile(r"(?:(\d+(?:\.\d+)?) ?[·×x*] ?)?10(?:\^|\*\*)(\d+)")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_HIGH = re.compile(r"(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_TIMES = {"thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12, "%": 0.01}
_TIMES |= {"percent": 0.01, "per cent": 0.01}
_SCALE = re.compile(r" ?(thousand|million|billion|trillion|percent|per cent|bn|k|m|%)(?!\w)", re.IGNORECASE)
_SMALL_WORDS = (
    "a an the of in on at to for from by with and or not it its this that these those there is are was be been being do does can could will would should may must shall has have "
    "we i you they their our its people all any some more most better good very each every other others if when who which what as so then than into over about up out via through between against before after until always never them make makes made sure"
)
_SOMEBODY = words.stock(
    _SMALL_WORDS
    + " someone somebody anybody independent third external outside neutral trusted qualified relevant appropriate competent party parties expert experts auditor auditors government governments regulator "
    "regulators authority authorities body bodies agency agencies organisation organization organisations institution institutions team teams company companies lab labs person staff international national public",
    "Which one? Name an office, a team or a post that has the access and the hours.",
)
_MEASURES = words.stock(
    _SMALL_WORDS
    + " appropriate suitable proportionate strict stricter serious further action actions measures measure steps step taken take consequences consequence penalties penalty sanctions sanction fines fine fined "
    "punished punishment enforcement enforced held accountable responsible asked looked fix fixed improve something done soon quickly happen happens following follow review reviewed lab labs company companies them imposed apply applied",
    "What happens first, to whom, and by when?",
)
_MORE = words.stock(
    _SMALL_WORDS
    + " we would often regularly frequently closely carefully regular random frequent further additional extra strict stricter strong stronger close closer tight tighter monitoring monitor monitored audit audits audited inspection inspections check checks checked checking "
    "rules rule regulation regulations oversight enforcement transparency cooperation penalties penalty fines detect detected detection prevent prevented close closed loophole loopholes update updated improve improved",
    "What changes in the text of your proposal because of this evasion?",
)
_CHEAT = words.stock(
    _SMALL_WORDS
    + " cheat cheats cheating lie lies lying hide hides hiding evade evades ignore ignores break breaks circumvent avoid avoids game gaming loophole loopholes system rule rules them somebody someone labs lab company companies simply secretly",
    "How exactly, step by step? Put yourself in the place of somebody clever who has to.",
)
_CONTACT = words.stock(
    _SMALL_WORDS
    + " contact email e mail write call ask talk speak reach meet discuss raise awareness promote advocate lobby share publish post send research think read learn start begin lab labs government policy makers "
    "policymakers regulators politicians experts stakeholders people team proposal idea issue public support my our them how one where something topic subject plan further",
    "To whom, with what in your hand? A first step leaves something that another person can look at.",
)
_CARE = words.stock(
    _SMALL_WORDS
    + " ai agi model models system systems lab labs company companies care take safety safe safer safely seriously responsible responsibly ethical ethically transparent transparency evaluate evaluation evaluations test tests "
    "testing tested audit audits audited monitor monitored monitoring regulate regulated regulation ensure make sure need needs develop developed development deploy deployed deployment government governments powerful advanced dangerous",
    "That is a goal still. What has to be done, by whom, from which number on?",
)


@dataclass(frozen=True, kw_only=True)
class Evasion:
    """One way around a proposal.

    Args:
        how: what somebody who wants to get round it does; 5 words or more.
        cost: what that costs them: money, time, risk of discovery; 3 words or more.
        response: what your text says, or now says, against it, or why you live with it; 5 words or more.
    """

    how: str = ""
    cost: str = ""
    response: str = ""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A proposal on its way from a goal to something debatable.

    Args:
        kind: "rule" (a state or standards body), "lab ask" (one company) or "evaluation" (a test others could run).
        topic: what it is about; 2 words or more.
        level_1: the goal alone; 5 words or more.
        level_2: the goal with a direction; 8 words or more.
        level_3: a mechanism with its open choices; 12 words or more.
        level_4: a text that can be debated, with its numbers; 20 words or more.
        threshold: from which number on it applies, and in which unit; 3 words or more.
        form: the fields of what is handed in or recorded, at least three.
        checked_by: who looks, and could find it wrong; 2 words or more.
        on_failure: what happens first when the check fails, and by when; 6 words or more.
        evasions: at least two ways around it.
        owner: the post or person who carries it out; 2 words or more.
        cost: what it costs whoever must do it, with a number; 3 words or more.
        first_step: what can be done on the first day; 6 words or more.
        first_day: a date, at most 28 days after the plan.
    """

    kind: str = ""
    topic: str = ""
    level_1: str = ""
    level_2: str = ""
    level_3: str = ""
    level_4: str = ""
    threshold: str = ""
    form: Sequence[str] = ()
    checked_by: str = ""
    on_failure: str = ""
    evasions: Sequence[Evasion] = ()
    owner: str = ""
    cost: str = ""
    first_step: str = ""
    first_day: date | None = None


def check_ladder(proposal: Any) -> None:
    """Four levels, the last with a number, a form, somebody who checks and what happens on failure.

    Raises:
        CheckFailure: naming the field.
    """
    findings = Findings("four levels, the last one with a threshold, a form, who checks, and what happens on failure")
    proposal = _one(findings, proposal)
    if words.choice(proposal.kind) not in KINDS:
        findings.add(f'kind should be "rule", "lab ask" or "evaluation", not {proposal.kind!r}')
    findings.text("topic", proposal.topic, 2)
    levels = [
        (f"level_{level}", getattr(proposal, f"level_{level}"), asked) for level, asked in enumerate(LEVEL_WORDS, 1)
    ]
    for where, text, asked in levels:
        findings.text(where, text, asked, (_CARE,) if where in ("level_3", "level_4") else ())
    findings.different(
        [(where, text) for where, text, _ in levels], "Each level decides something that the one before left open."
    )
    threshold = findings.text("threshold", proposal.threshold, 3)
    for where in ("level_4", "threshold"):
        found = _LETTER.search(text) if isinstance(text := getattr(proposal, where), str) else None
        if found:
            findings.add(
                f"{where} has the letter {found.group()} where a number belongs. Choose one: a number that can be wrong can be debated"
            )
    if threshold and not _numbers(proposal.threshold):
        findings.add(
            f"threshold has no number in figures (“{words.shortened(proposal.threshold)}”). From how many, of what, does it apply?"
        )
    elif (
        threshold
        and isinstance(proposal.level_4, str)
        and not _numbers(proposal.threshold) & _numbers(proposal.level_4)
    ):
        findings.add(
            f"level_4 does not have the number of the threshold (“{words.shortened(proposal.threshold)}”) in figures. Which of the two is meant?"
        )
    _look_at_form(findings, proposal.form)
    findings.text("checked_by", proposal.checked_by, 2, (_SOMEBODY,))
    findings.text("on_failure", proposal.on_failure, 6, (_MEASURES,))
    findings.conclude()


def check_proposal(proposal: Any, written_on: Any) -> None:
    """Two ways around it with an answer to each, an owner who does not check themselves, a cost and a first day.

    Raises:
        CheckFailure: naming the field.
    """
    findings = Findings("two ways around it, an owner, a cost, and a first step with a day")
    proposal = _one(findings, proposal)
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this")
    _look_at_evasions(findings, proposal.evasions)
    owner = findings.text("owner", proposal.owner, 2, (_SOMEBODY,))
    if (
        owner
        and isinstance(proposal.checked_by, str)
        and words.content(proposal.owner) == words.content(proposal.checked_by)
    ):
        findings.add("owner and checked_by are the same: who checks their own work finds little. Who else could?")
    if findings.text("cost", proposal.cost, 3) and not _numbers(proposal.cost):
        findings.add(
            f"cost has no number in figures (“{words.shortened(proposal.cost)}”). Hours, days or money: a rough one is better than none"
        )
    findings.text("first_step", proposal.first_step, 6, (_CONTACT,))
    first = as_date(proposal.first_day)
    if first is None:
        findings.add(f"first_day {date_problem(proposal.first_day)}")
    elif first < written:
        findings.add(f"first_day is {wording.day(first)}, before you wrote this ({wording.day(written)})")
    elif first > written + timedelta(days=DAYS_AHEAD):
        findings.add(
            f"first_day is {wording.day(first)}, more than {DAYS_AHEAD} days after you wrote this ({wording.day(written)}). Which smaller step could come sooner?"
        )
    findings.conclude()


def draw_proposal(proposal: Proposal) -> None:
    """The proposal as a staircase, with the four parts that make its last step debatable, and the ways around it."""
    findings = Findings("a picture of the proposal")
    proposal = _one(findings, proposal)
    names = ("goal", "direction", "mechanism", "debatable")
    shown = [
        cards.Card(
            heading=f"{level}  {name}",
            lines=(str(getattr(proposal, f"level_{level}")),),
            colour=plots.COLOURS[0],
            indent=level - 1,
            most=5,
        )
        for level, name in enumerate(names, start=1)
    ]
    form = proposal.form if isinstance(proposal.form, list | tuple) else [str(proposal.form)]
    parts = (
        f"from which number: {proposal.threshold}",
        f"form: {', '.join(map(str, form))}",
        f"checked by: {proposal.checked_by}",
        f"if it fails: {proposal.on_failure}",
    )
    shown.append(cards.Card(heading="What makes it debatable", lines=parts, colour=plots.COLOURS[2], most=5))
    evasions = [item for item in _listed(proposal.evasions) if isinstance(item, Evasion)]
    shown += [
        cards.Card(
            heading=f"A way around it ({place})",
            lines=(str(evasion.how), f"costs them: {evasion.cost}", f"answer: {evasion.response}"),
            colour=plots.COLOURS[3],
        )
        for place, evasion in enumerate(evasions, start=1)
    ]
    first = as_date(proposal.first_day)
    day = f" ({wording.day(first)})" if first else ""
    step = (f"{proposal.first_step}{day}", f"carried out by: {proposal.owner}", f"cost: {proposal.cost}")
    shown.append(cards.Card(heading="First step", lines=step, colour=plots.COLOURS[1]))
    alt = " | ".join(f"{card.heading}: {'; '.join(card.lines)}" for card in shown)
    count = len(evasions)
    title = f"{words.shortened(str(proposal.topic), 48)}: four levels, {count} way{'s' * (count != 1)} around it"
    cards.draw(title, shown, alt)


def _one(findings: Findings, proposal: Any) -> Proposal:
    if isinstance(proposal, list | tuple) and len(proposal) == 1 and isinstance(proposal[0], Proposal):
        findings.stop("this is a list with one proposal in it: leave out the square brackets")
    if proposal is None or proposal is ...:
        findings.stop("there is no proposal yet. Fill the cell above, run that cell, then this one")
    if not isinstance(proposal, Proposal):
        findings.stop(f"expected {_EXAMPLE}, got {describe(proposal)}")
    return proposal


def _look_at_form(findings: Findings, form: Any) -> None:
    if not isinstance(form, list | tuple):
        findings.add(f"form should be a list of fields, [“…”, “…”, “…”], not {describe(form)}")
        return
    good = [findings.text(f"form, field {place}", field, 1) for place, field in enumerate(form, start=1)]
    findings.require(
        len(form) >= FORM,
        f"form has {len(form)} field{'s' * (len(form) != 1)}; at least {FORM} are asked for. What would you want to read first?",
    )
    if all(good):
        findings.different((f"field {place} of the form", field) for place, field in enumerate(form, start=1))


def _look_at_evasions(findings: Findings, evasions: Any) -> None:
    if isinstance(evasions, Evasion):
        findings.add(f"evasions is one {_EVASION}, not a list of them: put square brackets around it, and add a second")
        return
    if not isinstance(evasions, list | tuple) or not all(isinstance(item, Evasion) for item in evasions):
        findings.add(f"evasions should be a list, [{_EVASION}, …], not {describe(evasions)}")
        return
    findings.require(
        len(evasions) >= EVASIONS,
        f"evasions has {len(evasions)}; at least {EVASIONS} are asked for. How would you get round it, if you had to?",
    )
    for place, evasion in enumerate(evasions, start=1):
        findings.text(f"evasion {place}: how", evasion.how, 5, (_CHEAT,))
        findings.text(f"evasion {place}: cost", evasion.cost, 3)
        findings.text(f"evasion {place}: response", evasion.response, 5, (_MORE,))
    for field in ("how", "response"):
        findings.different(
            (f"the {field} of evasion {place}", getattr(item, field)) for place, item in enumerate(evasions, start=1)
        )


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()


def _numbers(text: Any) -> frozenset[float]:
    """The numbers of a text: 10^25, 10²⁵ and 1e25 count as one, so do 5,000 and 5 000, 1 million and 1,000,000, 20 % and 0.2."""
    plain = _HIGH.sub(lambda high: "^" + high.group().translate(_RAISED), str(text))
    plain = _POWER.sub(lambda power: f"{power[1] or 1}e{power[2]}", plain)
    found: set[float] = set()
    for version in (plain, _THOUSANDS.sub("", plain)):
        for number in _NUMBER.finditer(version):
            read = {number.group().replace(",", ""), number.group().replace(",", "."), number.group().replace(".", "")}
            values = {float(f"{float(one):.9g}") for one in read if _is_number(one)}
            scale = _SCALE.match(version, number.end())
            found |= values
            if scale:
                found |= {float(f"{value * _TIMES[scale[1].lower()]:.9g}") for value in values}
    return frozenset(found)


def _is_number(text: str) -> bool:
    try:
        return float(text) < float("inf")
    except ValueError:
        return False
