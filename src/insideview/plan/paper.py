"""Reading a paper: a card for the first pass, and a table of claims with their evidence and their rivals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, number

FIRST_PASS_MINUTES = 15  # the most that still counts as a first pass
VERDICTS = ("read on", "stop")
FEWEST, MOST = 3, 5  # claims in a table

# what a strength from 1 to 5 stands for
STRENGTHS = {
    1: "asserted: no evidence of its own",
    2: "one example, or a picture that was chosen",
    3: "measured, in one setting",
    4: "measured against a control, or in several settings",
    5: "tested by intervention, or repeated by others",
}

_CLAIM = "plan.PaperClaim(claim=…)"
_PLACE = re.compile(  # “Figure 4”, “Tabelle 2”, “§3”, “Appendix B”, “section ‘Phase change’” (web papers seldom number)
    r"\d|[§¶]|\b(?i:appendix) [A-Z]\b|\b(?i:section|heading|argument|panel)\b\W+\w+"
    r"|«\s?\w.{2,}»|[“\"‘'「„]\w.{2,}[”\"’'」“]"  # any heading in quotes
    r"|\b(?i:abstract|introduction|conclusions?|discussion)\b"
)
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")  # also 2022a

_PRAISE = words.stock(
    "it this that these the a an is are was seems seem look looks very quite really rather pretty so and but overall all paper work authors author results result they their i think "
    "of in to for with method new novel research machine learning deep ai ml model models neural network networks well known written "
    "assumption assumptions me my show shows present presents propose proposes give gives work works working topic field more much about",
    "That fits any paper. What do you know now about this one?",
    one_of="better useful relevant works good great nice interesting important solid sound fine ok okay correct valid plausible reasonable clear readable impressive convincing bad hard difficult easy novel new",
)
_ANY_QUESTION = words.stock(
    "what which how why is are was does do did can could i we the a an this that these all about of in from to and they authors say says tell tells show shows find finds found "
    "claim claims want mean means main idea ideas result results work works learn new method",
    "That can be asked of any paper. What would you like to know from this one?",
    one_of="paper article it authors they method idea result results",
)
_SAYS_SO = words.stock(
    "the a this that it they there authors paper data figure table plot graph result results number numbers show shows showed support supports confirm confirms prove proves claim claims "
    "is are was to be clearly well and for of in good strong very",
    "What stands there before anybody concludes anything? Name the lines or columns, and what they do.",
    one_of="claim claims true correct right evidence",
)
_SAME = words.stock(
    "the a an it this that result results figure table plot graph curve curves line lines number numbers value values would will be look looks have has been is are was not no in some "
    "way quite very completely totally entirely then now there claim hold holds much if else something from of show shows it what today",
    "In which way? Say what would rise, fall, cross, stay flat or have which value.",
    one_of="different differ worse better opposite wrong false change changed bad support supports confirm confirms prove proves",
)
_RIVAL = (
    words.NOTHING,
    words.stock(
        "it this that the a an or and pure mere simply could might may be been is was are also just only maybe perhaps some other another there something else result results claim effect of by due to in for "
        "factor factors explanation explanations reason reasons cause caused causes unknown",
        "Which one? Name what else differs between the things compared, and how it would give the same picture.",
        one_of="chance luck coincidence random noise bias wrong else other another factor factors",
    ),
    words.stock(
        "it this that the a an there they authors researchers may might could can have has had been made make is was be are in with their of code experiment experiments data result "
        "results some somewhere just maybe perhaps simply",
        "That is always possible, and tells nothing about this figure. What else differs between the things compared?",
        one_of="mistake mistakes error errors bug bugs",
    ),
)


@dataclass(frozen=True, kw_only=True)
class FirstPass:
    """What ten minutes with a paper have told you: Keshav's five Cs, with a question before and a verdict after.

    Args:
        paper: author and year, such as "He 2016".
        question: what you want to know from it, written before you open it; 5 words or more.
        category: what kind of paper it is; 3 words or more.
        context: which work it builds on or answers; 3 words or more.
        correctness: which assumption you would check first; 5 words or more.
        contributions: what is new; 5 words or more.
        clarity: where you understood it and where not; 4 words or more.
        minutes: how long it took, above 0 and at most 15.
        verdict: "read on" or "stop".
        because: the reason, measured against your question; 4 words or more.
    """

    paper: str = ""
    question: str = ""
    category: str = ""
    context: str = ""
    correctness: str = ""
    contributions: str = ""
    clarity: str = ""
    minutes: float = 0
    verdict: str = ""
    because: str = ""


@dataclass(frozen=True, kw_only=True)
class PaperClaim:
    """One claim of a paper, with its evidence and its strongest rival.

    Args:
        claim: what is claimed, in your own words; 6 words or more.
        where: the figure, table or section that holds the evidence, with its number or letter.
        evidence: what is seen there; 6 words or more.
        strength: 1 (asserted) to 5 (tested by intervention, or repeated by others); see `plan.STRENGTHS`.
        alternative: the strongest other explanation of the same evidence; 6 words or more.
        if_false: what that figure or table would look like if the claim were false; 6 words or more.
    """

    claim: str = ""
    where: str = ""
    evidence: str = ""
    strength: int = 0
    alternative: str = ""
    if_false: str = ""


_FIRST_PASS = {"question": 5, "category": 3, "context": 3, "correctness": 5, "contributions": 5, "clarity": 4}


def check_first_pass(card: Any) -> None:
    """A card with the question, the five Cs, the minutes and a verdict that has a reason.

    Raises:
        CheckFailure: naming the field.
    """
    findings = Findings("a first-pass card: a question, five Cs, and a verdict with its reason")
    if card is None or card is ...:
        findings.stop(
            "there is no card yet. Fill plan.FirstPass(paper=…) in the cell above, run that cell, then this one"
        )
    if not isinstance(card, FirstPass):
        findings.stop(f"expected one plan.FirstPass(paper=…), got {describe(card)}")
    if findings.text("paper", card.paper, 2):
        findings.require(
            bool(_YEAR.search(card.paper)),
            f"paper (“{words.shortened(card.paper)}”) has no year: author and year, such as “He 2016”",
        )
    for name, at_least in _FIRST_PASS.items():
        stocks = (_ANY_QUESTION, _PRAISE) if name == "question" else (_PRAISE,)
        findings.text(name, getattr(card, name), at_least, stocks)
    minutes = number(card.minutes)
    if minutes is None or not 0 < minutes <= FIRST_PASS_MINUTES:
        findings.add(
            f"minutes should be a number above 0 and at most {FIRST_PASS_MINUTES}, not {describe(card.minutes)}. "
            "If it took longer, you were on the second pass already: set the timer, and stop when it rings"
        )
    findings.require(
        words.choice(card.verdict) in VERDICTS, f'verdict should be "read on" or "stop", not {describe(card.verdict)}'
    )
    findings.text("because", card.because, 4, (_PRAISE,))
    findings.different((name, getattr(card, name)) for name in (*_FIRST_PASS, "because"))
    findings.conclude()


def check_claims(claims: Any) -> None:
    """Three to five different claims, each with a place in the paper and what is seen there.

    Raises:
        CheckFailure: naming the claim and the field.
    """
    findings = Findings("three to five claims, each with a place in the paper and what is seen there")
    claims = findings.items(claims, PaperClaim, FEWEST, MOST, "claims", _CLAIM)
    for position, item in enumerate(claims, start=1):
        where = f"claim {position}"
        findings.text(f"{where}: claim", item.claim, 6, (_PRAISE,))
        if findings.text(f"{where}: where", item.where, 1):
            findings.require(
                bool(_PLACE.search(_YEAR.sub("", item.where))),
                f"{where}: where (“{words.shortened(item.where)}”) names no place that one could turn to. "
                "Give the figure, table or section with its number, such as “Figure 4, right”; where nothing is numbered, "
                "the heading in quotes; and for a claim without evidence, the section that makes it",
            )
        findings.text(f"{where}: evidence", item.evidence, 6, (_SAYS_SO, _PRAISE))
    _all_different(findings, claims, ("claim", "evidence"))
    for position, item in enumerate(claims, start=1):
        texts = isinstance(item.claim, str) and isinstance(item.evidence, str) and item.claim.strip()
        if texts and words.content(item.claim) == words.content(item.evidence):
            findings.add(
                f"claim {position}: the evidence repeats the claim. What stands in the figure or table, before anybody draws a conclusion?"
            )
    places = {words.normalised(item.where) for item in claims if isinstance(item.where, str)}
    if len(claims) > 1 and len(places) == 1:
        findings.note("all claims rest on one place in the paper. Which claim rests on another?")
    findings.conclude()


def check_doubts(claims: Any) -> None:
    """Each claim with a strength, its strongest rival explanation, and what would be seen if it were false.

    Raises:
        CheckFailure: naming the claim and the field.
    """
    findings = Findings("each claim has a strength, a rival explanation, and a picture of what would be seen if false")
    claims = findings.items(claims, PaperClaim, 1, 1000, "claims", _CLAIM)
    for position, item in enumerate(claims, start=1):
        where = f"claim {position}"
        if number(item.strength) not in tuple(STRENGTHS):
            findings.add(f"{where}: strength should be a whole number from 1 to 5, not {describe(item.strength)}")
        findings.text(f"{where}: alternative", item.alternative, 6, _RIVAL)
        findings.text(f"{where}: if_false", item.if_false, 6, (words.NOTHING, _SAME))
    _all_different(findings, claims, ("alternative", "if_false"))
    strengths = [number(item.strength) for item in claims]
    if len(claims) > 1 and len(set(strengths)) == 1:
        findings.note(
            f"every claim has strength {strengths[0]:g}, so the table does not tell them apart. Which would you give up first?"
            if strengths[0] is not None
            else "the claims have no strength yet"
        )
    elif strengths and all(strength is not None and strength >= 4 for strength in strengths):
        findings.note("no claim is below 4. Which sentence of the paper goes furthest beyond its evidence?")
    findings.conclude()


def draw_first_pass(card: FirstPass) -> None:
    """The card, to keep in front of the paper."""
    findings = Findings("a picture of the card")
    if not isinstance(card, FirstPass):
        findings.stop(f"expected one plan.FirstPass(paper=…), got {describe(card)}")
    rows = [(name.capitalize(), wording.fit(str(getattr(card, name)), 84, 8)) for name in _FIRST_PASS]
    rows.append((f"{str(card.verdict).capitalize() or '?'}", wording.fit(f"because: {card.because}", 84, 8)))
    lines = [text.count("\n") + 1 for _, text in rows]
    minutes = number(card.minutes) or 0
    title = f"{words.shortened(str(card.paper), 40)} after {minutes:g} minutes: {words.choice(card.verdict) or '?'}"
    alt = f"A card. {'. '.join(f'{name}: {text}' for name, text in rows)}".replace("\n", " ")
    with plots.figure(title, height=0.55 + 0.19 * (sum(lines) + 0.6 * len(rows)), alt=alt) as ax:
        top = 0.0
        for row, ((name, text), height) in enumerate(zip(rows, lines, strict=True)):
            span = height + 0.6
            if row % 2 == 0:
                ax.axhspan(top, top + span, color=plots.COLOURS[5], alpha=0.15, linewidth=0)
            ax.text(0.01, top + 0.35, name, va="top", fontsize=9, fontweight="bold")
            ax.text(0.17, top + 0.35, text, va="top", fontsize=9).set_in_layout(False)
            top += span
        ax.set(xlim=(0, 1), ylim=(top, 0))
        _bare(ax)


def draw_claims(claims: Sequence[PaperClaim]) -> None:
    """The claims in order of the strength of their evidence, each with its rival below."""
    findings = Findings("a picture of the claims")
    findings.items(claims, PaperClaim, 1, 1000, "claims", _CLAIM)
    strengths = [number(item.strength) for item in claims]
    if any(strength not in tuple(STRENGTHS) for strength in strengths):
        findings.stop("every claim needs a strength from 1 to 5 before it can be drawn")
    order = sorted(range(len(claims)), key=lambda place: -(strengths[place] or 0))
    firm = sum(strength is not None and strength >= 4 for strength in strengths)
    title = f"{firm} of {len(claims)} claim{'s' * (len(claims) != 1)} {'has' if firm == 1 else 'have'} evidence of level 4 or 5"
    alt = "; ".join(
        f"claim {place + 1}, strength {strengths[place]:g}, {claims[place].where}: {claims[place].claim}"
        for place in order
    )
    with plots.figure(title, height=0.8 + 1.2 * len(claims), alt=alt) as ax:
        for row, place in enumerate(order):
            item, strength = claims[place], strengths[place] or 0
            ax.barh(row, strength, height=0.2, color=plots.COLOURS[0] if strength >= 4 else plots.COLOURS[1])
            ax.text(strength + 0.06, row, wording.fit(str(item.where), 40, 1), va="center", fontsize=9)
            ax.text(
                0.03,
                row - 0.13,
                wording.fit(f"{place + 1} · {item.claim}", 100, 2),
                va="bottom",
                fontsize=9,
                fontweight="bold",
            )
            ax.text(0.03, row + 0.14, wording.fit(f"or else: {item.alternative}", 120, 2), va="top", fontsize=8.5)
        short = {1: "asserted", 2: "one example", 3: "measured", 4: "with a control", 5: "intervention\nor repeated"}
        ax.set_xticks(list(short), [f"{level}\n{text}" for level, text in short.items()])
        ax.set(xlim=(0, 6.3), ylim=(len(claims) - 0.5, -0.6), xlabel="strength of the evidence")
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(axis="y", visible=False)


def _all_different(findings: Findings, claims: Sequence[PaperClaim], fields: Sequence[str]) -> None:
    """Notes fields that say the same in two claims, or differ in a number only."""
    for name in fields:
        places = {
            f"the {name} of claim {position}": getattr(item, name) for position, item in enumerate(claims, start=1)
        }
        findings.different(places.items())
        distinct = {where: text for where, text in places.items() if isinstance(text, str)}
        if len({words.content(text) for text in distinct.values()}) == len(distinct):
            findings.alike(distinct, 1, "a number")


def _bare(ax: Any) -> None:
    ax.set_xticks([])
    ax.set_yticks([])
    ax.grid(visible=False)
    for spine in ax.spines.values():
        spine.set_visible(False)
