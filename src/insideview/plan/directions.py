"""Directions of work: where each stands in the field, what speaks for and against it, and how it suits you."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import cards, wording, words
from insideview.plan.findings import Findings, number
from insideview.plan.scores import Score

LEVELS = ("one model", "lab", "person with AI", "many AIs", "group", "civilisation")
TIMES = ("design", "making", "running", "evolving")
RESEARCH = (
    "scalable oversight",
    "interpretability",
    "alignment theory",
    "evaluations",
    "adversarial training",
    "threat models",
)
GROUPS = (*RESEARCH, "governance", "left out", "own")
MEASURES = ("useful", "achievable", "enjoyable")  # after a comment under Möhn (2020)
PLACES = (8, 12)  # the six, and at least two more
DIRECTIONS = (4, 6)

# where the commenter who proposed the matrix puts Ngo's six; a place elsewhere is worth a thought, and no mistake
_PROPOSED: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "scalable oversight": (frozenset({"one model"}), frozenset({"making"})),
    "interpretability": (frozenset({"one model"}), frozenset({"design", "making"})),
    "alignment theory": (frozenset({"one model"}), frozenset({"design", "making", "running"})),
    "evaluations": (frozenset({"one model"}), frozenset({"making", "running"})),
    "adversarial training": (frozenset({"one model"}), frozenset({"making", "running"})),
    "threat models": (
        frozenset({"many AIs", "group", "civilisation"}),
        frozenset({"making", "running", "evolving"}),
    ),
}
_PLACE, _DIRECTION = "plan.Place(direction=…)", "plan.Direction(name=…)"
_YEAR = re.compile(r"(?<!\d)(1\d\d\d|2[0-6]\d\d)(?!\d)|\d年")  # 1403, 2024 and 2567 are one year in three calendars
_ASKING = re.compile(r"[?？؟;՞፧]")
_SMALL_WORDS = (
    "a an the of in on at to for from by with and or not it its this that these those there is are was be been being do does did can could will would should may might must has have had "
    "we i you they them their our us people everyone everybody someone somebody humans humanity world society what how why which who when if whether so very really more most better best good great much many some all any "
)
_PRAISE = words.stock(
    _SMALL_WORDS
    + "ai agi safety safe safer safely alignment align aligned models model systems system research work works working direction field area topic important crucial key promising useful helpful valuable "
    "impactful impact sure harm harmful good needed need needs help helps make makes making ensure solve solves solving problem problems understand understanding future risk risks dangerous powerful advanced interesting key fundamental internally inside researchers believe believes thinks value values human superintelligence superintelligent progress understanding works",
    "That could be said of any direction. What is the one idea on which this one hangs?",
)
_ASKED = words.stock(
    " ".join(_PRAISE.words),
    "That is the question of the whole field. What would somebody who works in this square find out?",
)
_FOUND = words.stock(
    " ".join(_PRAISE.words),
    "That could be said of any direction. What did somebody find, build or see that speaks for this one?",
)
_DOUBT = words.stock(
    _SMALL_WORDS
    + "hard difficult too slow early late unclear uncertain take taking work fail fails failed scale scales scaling challenging challenge limited limitations limits time takes long research ai models model "
    "solve solved problem problems enough know known yet sure maybe perhaps critics argue say says disagree criticised controversial large larger bigger people researchers practice skeptical sceptical unproven doesn don t won isn",
    "That holds for most research. What did somebody find or argue, about this direction alone?",
)
_TURN = words.stock(
    _SMALL_WORDS
    + "new evidence data results result research paper papers shown show shows proves proven proved works worked work fail fails failed wrong change changes changed my mind nothing no none never ever "
    "learn learned more found find out turns turn direction strong convincing argument arguments against reason reasons practice better came come comes along doesn didn don t won isn me "
    "something anything about later experts expert opinion opinions minds later",
    "Which result, count or event would you accept? Write it so that somebody else could say that it has happened.",
)
_WIDE = words.stock(
    "ai agi ml safety alignment research work direction field policy governance technical the a of in area topic",
    "Which piece of it? Add what is studied or done, such as “Debate with a weak judge”.",
)
_SOON = words.stock(
    _SMALL_WORDS
    + "feel feels felt feeling see know notice like enjoy progress go goes going well badly slow slowly stuck bad fun boring bored stop stopped making motivated motivation lose get getting time weeks days month months am something work working",
    "What would you see, count or be told, and after how many days?",
)
_TASTE = words.stock(
    _SMALL_WORDS
    + "like love enjoy enjoyed fun interesting boring exciting hard easy difficult important useful achievable enjoyable guess think feel feels believe my me am quite pretty rather fairly probably",
    "What happened, or what have you read or made, that carries this number?",
)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a piece of work stands: which system it is about, and at which time of that system's life.

    Args:
        direction: one of the six in `RESEARCH`, or a name of your own.
        level: one of `LEVELS`.
        when: one of `TIMES`.
        question: a question that work at this place asks; 6 words or more.
    """

    direction: str = ""
    level: str = ""
    when: str = ""
    question: str = ""


@dataclass(frozen=True, kw_only=True)
class Direction:
    """A direction that you could work on.

    Args:
        name: narrow enough that two people would start alike; 2 words or more.
        group: one of `GROUPS`.
        bet: the idea on which it hangs: why it could work; 8 words or more.
        supports, supports_source: what speaks for it, 6 words or more, and where you have that from, with a year.
        doubts, doubts_source: what speaks against it, 6 words or more, and where you have that from, with a year.
        soon: how you would notice within a few weeks that it goes badly; 5 words or more.
        changes: what would change your mind about it; 5 words or more.
        useful, achievable, enjoyable: a `Score` each, 1 to 5 with evidence: for the world, by you, to you.
    """

    name: str = ""
    group: str = ""
    bet: str = ""
    supports: str = ""
    supports_source: str = ""
    doubts: str = ""
    doubts_source: str = ""
    soon: str = ""
    changes: str = ""
    useful: Score | None = None
    achievable: Score | None = None
    enjoyable: Score | None = None


# ------------------------------------------------------------------------------------------------------- the matrix


def check_places(places: Any) -> None:
    """The six directions and two pieces of work of another kind, each with a level, a time and a question.

    Raises:
        CheckFailure: naming the place and the field.
    """
    findings = Findings("the six directions and at least two more, each with a level, a time and a question")
    places = findings.items(places, Place, *PLACES, "places", _PLACE)
    own = 0
    for position, place in enumerate(places, start=1):
        where = f"place {position}" + _called(place.direction)
        if findings.text(f"{where}: direction", place.direction, 1):
            known = words.choice(place.direction) in RESEARCH
            own += not known
            if not known:
                findings.text(f"{where}: direction", place.direction, 1, (_WIDE,))
        _one_of(findings, f"{where}: level", place.level, LEVELS)
        _one_of(findings, f"{where}: when", place.when, TIMES)
        findings.text(f"{where}: question", place.question, 6, (_ASKED,))
    missing = [name for name in RESEARCH if name not in {words.choice(place.direction) for place in places}]
    findings.require(not missing, f"not placed yet: {', '.join(missing)}. Write the names as they stand in the table")
    findings.require(
        own >= 2,
        f"at least two places are for work that is none of the six, and yours has {own}. Which square of the table would otherwise stay empty?",
    )
    questions = {f"the question of place {place}": item.question for place, item in enumerate(places, start=1)}
    before = len(findings.problems)
    findings.different(questions.items(), "What does this one ask that the other does not?")
    if len(findings.problems) == before:
        findings.alike(questions, 1, "a number")
    if not findings.problems:
        _compare(findings, places)
        stated = [place.question for place in places if place.question.isascii() and not _ASKING.search(place.question)]
        for text in stated[:1]:
            findings.note(f"“{words.shortened(text)}” reads like a statement. Which question is behind it?")
    findings.conclude()


def _compare(findings: Findings, places: Sequence[Place]) -> None:
    """Notes, for at most two of the six, that the author of the matrix sees them elsewhere."""
    elsewhere = []
    for place in places:
        levels, times = _PROPOSED.get(words.choice(place.direction), (frozenset(LEVELS), frozenset(TIMES)))
        if _known(place.level, LEVELS) not in levels or _known(place.when, TIMES) not in times:
            theirs = f"{_either(levels, LEVELS)}, {_either(times, TIMES)}"
            elsewhere.append(
                f"{place.direction} is at “{place.level}, {place.when}”; the author of the table has it at “{theirs}”. Both can be right. What does your question see that theirs does not?"
            )
    for remark in elsewhere[:2]:
        findings.note(remark)
    if all(_known(place.level, LEVELS) == "one model" for place in places):
        findings.note("everything you placed is about one model. Who looks after the other five rows?")


def draw_places(places: Sequence[Place]) -> None:
    """The table of levels and times, with what you placed where."""
    findings = Findings("a picture of the places")
    places = findings.items(places, Place, 1, 1000, "places", _PLACE)
    squares: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for position, place in enumerate(places, start=1):
        level, when = _known(place.level, LEVELS), _known(place.when, TIMES)
        if not level or not when:
            findings.stop(f"place {position} needs a level and a time from the lists before it can be drawn")
        squares[LEVELS.index(level), TIMES.index(when)].append(str(place.direction))
    pieces = len({words.normalised(name) for names in squares.values() for name in names})
    total = len(LEVELS) * len(TIMES)
    title = f"{pieces} piece{'s' * (pieces != 1)} of work in {len(squares)} of {total} squares: {total - len(squares)} stay empty"
    alt = "; ".join(f"{LEVELS[row]}, {TIMES[column]}: {', '.join(names)}" for (row, column), names in squares.items())
    mark = "• "
    shown = {
        square: "\n".join(line for name in names for line in wording.fold(f"{mark if names[1:] else ''}{name}", 24, 3))
        for square, names in squares.items()
    }
    heights = [
        max(0.5, *(0.14 + 0.16 * (text.count("\n") + 1) for (at, _), text in shown.items() if at == row), 0.0)
        for row in range(len(LEVELS))
    ]
    edges = [sum(heights[:row]) for row in range(len(LEVELS) + 1)]
    with plots.figure(title, height=0.6 + edges[-1], alt=alt) as ax:
        for (row, column), text in shown.items():
            shade = min(0.16 + 0.12 * len(squares[row, column]), 0.6)
            ax.fill_between(
                [column - 0.5, column + 0.5], edges[row], edges[row + 1], color=plots.COLOURS[5], alpha=shade, lw=0
            )
            ax.text(column, (edges[row] + edges[row + 1]) / 2, text, ha="center", va="center", fontsize=8.5)
        ax.set_xticks(range(len(TIMES)), TIMES)
        ax.set_yticks([(edges[row] + edges[row + 1]) / 2 for row in range(len(LEVELS))], LEVELS)
        ax.set(xlim=(-0.5, len(TIMES) - 0.5), ylim=(edges[-1], 0))
        ax.set_xlabel("time in the life of the system")
        ax.set_xticks([edge + 0.5 for edge in range(len(TIMES) - 1)], minor=True)
        ax.set_yticks(edges[1:-1], minor=True)
        ax.grid(visible=False)
        ax.grid(which="minor", alpha=0.5)
        ax.tick_params(which="both", length=0)


# ---------------------------------------------------------------------------------------------------- the directions


def check_directions(directions: Any) -> None:
    """Four to six directions with a bet, a dated source on each side, an early sign and what would change your mind.

    Raises:
        CheckFailure: naming the direction and the field.
    """
    findings = Findings(
        "four to six directions, each with its bet, evidence on both sides, and what would change your mind"
    )
    directions = findings.items(directions, Direction, *DIRECTIONS, "directions", _DIRECTION)
    groups = []
    for position, direction in enumerate(directions, start=1):
        where = f"direction {position}" + _called(direction.name)
        findings.text(f"{where}: name", direction.name, 2, (_WIDE,))
        groups.append(_one_of(findings, f"{where}: group", direction.group, GROUPS))
        findings.text(f"{where}: bet", direction.bet, 8, (_PRAISE,))
        for field, stocks in (("supports", (_FOUND,)), ("doubts", (_DOUBT, words.NOTHING))):
            findings.text(f"{where}: {field}", getattr(direction, field), 6, stocks)
            source = getattr(direction, f"{field}_source")
            if findings.text(f"{where}: {field}_source", source, 2) and not _dated(source):
                findings.add(
                    f"{where}: {field}_source has no year (“{words.shortened(source)}”). Author and year, or what you did and when, the year with four digits: “my notes, 2024”"
                )
        findings.text(f"{where}: soon", direction.soon, 5, (_SOON,))
        findings.text(f"{where}: changes", direction.changes, 5, (_TURN, words.NOTHING))
        findings.different(
            [(f"{where}: supports", direction.supports), (f"{where}: doubts", direction.doubts)],
            "One speaks for the direction, the other against it.",
        )
    for field in ("name", "bet", "supports", "doubts", "soon", "changes"):
        texts = {f"the {field} of direction {place}": getattr(item, field) for place, item in enumerate(directions, 1)}
        before = len(findings.problems)
        findings.different(texts.items())
        if field != "name" and len(findings.problems) == before:
            findings.alike(texts, 1, "a number")
    if all(groups):
        _spread(findings, groups)
    if not findings.problems:
        same = [
            item.name for item in directions if words.content(item.supports_source) == words.content(item.doubts_source)
        ]
        for name in same[:1]:
            findings.note(f"both sides of “{words.shortened(name, 30)}” come from one source. Who disagrees with it?")
    findings.conclude()


def _spread(findings: Findings, groups: Sequence[str]) -> None:
    findings.require(
        "governance" in groups, 'none has group="governance". Which of the topics in the list could you look into?'
    )
    findings.require(
        any(group in RESEARCH for group in groups),
        "none is from the six research directions. Which of them would you try first?",
    )
    findings.require(
        any(group in ("left out", "own") for group in groups),
        'none has group="left out" or group="own". What does the list of six not see?',
    )


def check_direction_scores(directions: Any) -> None:
    """Each direction scored 1 to 5 as useful, achievable and enjoyable, with evidence of its own for each score.

    Raises:
        CheckFailure: naming the direction and the score.
    """
    findings = Findings("each direction is scored 1 to 5 as useful, achievable and enjoyable, with evidence")
    directions = findings.items(directions, Direction, *DIRECTIONS, "directions", _DIRECTION)
    evidence = {}
    for position, direction in enumerate(directions, start=1):
        where = f"direction {position}" + _called(direction.name)
        for measure in MEASURES:
            score = getattr(direction, measure)
            if not isinstance(score, Score):
                findings.add(f"{where}: {measure} should be plan.Score(3, “…”), not {describe(score)}")
                continue
            if _value(score) is None:
                findings.add(f"{where}: {measure} should be a whole number from 1 to 5, not {describe(score.value)}")
            findings.text(f"{where}: the evidence for {measure}", score.evidence, 4, (_TASTE,))
            evidence[f"the evidence for {measure} of direction {position}"] = score.evidence
    before = len(findings.problems)
    findings.different(evidence.items(), "What does it say about each?")
    if len(findings.problems) == before:
        findings.alike(evidence, 1, "a number")
    if not findings.problems:
        _think(findings, directions)
    findings.conclude()


def _think(findings: Findings, directions: Sequence[Direction]) -> None:
    table = [_values(direction) for direction in directions]
    for column, measure in enumerate(MEASURES):
        if len({row[column] for row in table}) == 1:
            findings.note(f"all directions have the same score as {measure}: it does not tell them apart yet")
    by_sum = max(range(len(table)), key=lambda place: sum(table[place]))
    by_weakest = max(range(len(table)), key=lambda place: (min(table[place]), sum(table[place])))
    if by_sum != by_weakest:
        findings.note(
            f"“{words.shortened(directions[by_sum].name, 30)}” has the highest sum, “{words.shortened(directions[by_weakest].name, 30)}” the highest lowest score. Which matters more to you, and why?"
        )


def draw_map(directions: Sequence[Direction]) -> None:
    """The directions on a map: to the right what you could achieve, upward what would help, large what you enjoy."""
    directions = _drawable(directions)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(directions)]
    table = [_values(direction) for direction in directions]
    title = _leaders(letters, table)
    alt = "; ".join(
        f"{letter}, {direction.name}: "
        + ", ".join(f"{measure} {value}" for measure, value in zip(MEASURES, row, strict=True))
        for letter, direction, row in zip(letters, directions, table, strict=True)
    )
    with plots.figure(title, height=4.0, columns=2, alt=alt) as (ax, names):
        for place, (letter, (useful, achievable, enjoyable)) in enumerate(zip(letters, table, strict=True)):
            twins = [other for other, row in enumerate(table) if row[:2] == (useful, achievable)]
            x, y = _beside(twins.index(place), len(twins))
            ax.scatter(achievable + x, useful + y, s=130 * enjoyable, color=plots.COLOURS[0], alpha=0.3, lw=0)
            ax.text(achievable + x, useful + y, letter, ha="center", va="center", fontweight="bold")
        ax.axhline(3, color="0.6", lw=0.8, zorder=0)
        ax.axvline(3, color="0.6", lw=0.8, zorder=0)
        ax.set(xlim=(0.4, 5.6), ylim=(0.4, 5.6), xlabel="achievable, by you (1 to 5)", ylabel="useful (1 to 5)")
        ax.set_xticks(range(1, 6))
        ax.set_yticks(range(1, 6))
        names.axis("off")
        lines = []
        for letter, direction, row in zip(letters, directions, table, strict=True):
            first, *rest = wording.fold(direction.name, 40, 2) or ["?"]
            weakest = [measure for measure, value in zip(MEASURES, row, strict=True) if value == min(row)]
            lowest = (
                "all three alike" if len(weakest) == len(MEASURES) else f"lowest: {' and '.join(weakest)} ({min(row)})"
            )
            lines += [f"{letter}  {first}", *(f"     {part}" for part in rest), f"     {lowest}", ""]
        names.text(
            0, 1, "\n".join([*lines, "larger circle: more enjoyable"]), va="top", fontsize=9, transform=names.transAxes
        )


def draw_evidence(directions: Sequence[Direction]) -> None:
    """Each direction with what speaks for it, what speaks against it, and what would change your mind."""
    directions = _drawable(directions)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    shown = [
        cards.Card(
            heading=f"{letters[place]}  {direction.name}",
            lines=(
                f"+ {direction.supports} ({direction.supports_source})",
                f"– {direction.doubts} ({direction.doubts_source})",
                f"would change my mind: {direction.changes}",
            ),
            colour=plots.COLOURS[place % len(plots.COLOURS)],
            most=4,
        )
        for place, direction in enumerate(directions)
    ]
    alt = " | ".join(f"{card.heading}: {'; '.join(card.lines)}" for card in shown)
    cards.draw(f"{len(directions)} directions: what speaks for and against each", shown, alt)


def _beside(place: int, many: int) -> tuple[float, float]:
    """Where one of `many` circles at one point is drawn: beside each other, three in a row."""
    rows = -(-many // 3)
    in_row = min(3, many - 3 * (place // 3))
    return 0.36 * (place % 3 - (in_row - 1) / 2), 0.4 * ((rows - 1) / 2 - place // 3)


def _drawable(directions: Any) -> list[Direction]:
    findings = Findings("a map of the directions")
    directions = findings.items(directions, Direction, 1, 26, "directions", _DIRECTION)
    for position, direction in enumerate(directions, start=1):
        if any(_value(getattr(direction, measure)) is None for measure in MEASURES):
            findings.stop(f"direction {position} needs three scores from 1 to 5 before it can be drawn")
    return directions


def _leaders(letters: str, table: Sequence[tuple[int, int, int]]) -> str:
    leading = [
        [letter for letter, row in zip(letters, table, strict=True) if row[column] == max(row[column] for row in table)]
        for column in range(len(MEASURES))
    ]
    everywhere = [letter for letter in letters if all(letter in group for group in leading)]
    if everywhere:
        return f"{' and '.join(everywhere)}: nothing scores higher on any of the three"
    return "M" + " · m".join(
        f"ost {measure}: {' '.join(group)}" for measure, group in zip(MEASURES, leading, strict=True)
    )


def _values(direction: Direction) -> tuple[int, int, int]:
    useful, achievable, enjoyable = (_value(getattr(direction, measure)) or 0 for measure in MEASURES)
    return useful, achievable, enjoyable


def _value(score: Any) -> int | None:
    if not isinstance(score, Score) or isinstance(score.value, bool):
        return None
    value = number(score.value)
    return int(value) if value is not None and value == int(value) and 1 <= value <= 5 else None


def _dated(source: str) -> bool:
    """Whether a text has a year, in whichever digits and calendar."""
    return bool(_YEAR.search("".join(str(unicodedata.decimal(sign, sign)) for sign in source)))


def _called(name: Any) -> str:
    return f" (“{words.shortened(name, 30)}”)" if isinstance(name, str) and name.strip() else ""


def _known(value: Any, allowed: Sequence[str]) -> str:
    """The allowed value that was meant, or an empty text: “Many AIs” and “many_ais” are “many AIs”."""
    return next((one for one in allowed if words.choice(one) == words.choice(value)), "")


def _one_of(findings: Findings, where: str, value: Any, allowed: Sequence[str]) -> str:
    found = _known(value, allowed)
    if not found:
        findings.add(f"{where} should be one of {', '.join(f'“{one}”' for one in allowed)}, not {value!r}")
    return found


def _either(found: frozenset[str], order: Sequence[str]) -> str:
    return " or ".join(one for one in order if one in found)
