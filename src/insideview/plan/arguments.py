"""An argument as a map: claims that rest on claims, each with a probability, and which of them the conclusion hangs on."""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from insideview import plots
from insideview.differences import describe
from insideview.plan import words
from insideview.plan.findings import HIGHEST, Findings, number

FEWEST, MOST = 5, 9  # claims: all ways in which they can be true and false are counted out
DEPTH = 3  # claims on the longest way up: the conclusion, what it rests on, and what that rests on
_WRAP = 26

_EXAMPLE = "plan.Claim(name=…)"
_WHY = (
    words.stock(
        "i it this that is are was think thinks feel believe believes seems seem because so just really clear clearly obvious obviously true likely probably unlikely everyone everybody experts people "
        "know knows most many all agree agrees say says said common sense logical makes sense reason guess gut feeling the a an to of my and in be would must follows by definition on me about for one "
        "case field have has had no idea how rather fairly very quite well way always",
        "What have you seen, read, counted or worked out that carries this number? “I do not know, and this is a guess between X and Y” is an honest one.",
    ),
)
_NEVER = (
    words.stock(
        "i it this that the a is are was would will can could if when there be been turns turn out proves proven proved shown shows evidence data research results someone somebody something "
        "nothing none no not were wrong false untrue opposite against different otherwise case true claim new good strong enough contrary new experts say said of to me my mind change changes at all any "
        "see saw seen appear appears appeared came come comes up serious really ever could make made give giving up nobody convincing convinced convince",
        "That says only that it could be false. Which observation, count or event would you accept as its end?",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One claim of an argument.

    Args:
        name: a short key, one to four words, by which other claims refer to it.
        says: the claim, as a sentence that could be false; 6 words or more.
        rests_on: names of the claims that it needs; empty where you stop digging.
        probability: how likely it is *if all that it rests on is true*, from 0.01 to 0.99.
        otherwise: how likely it is if any of that is false, 0 to 0.99; smaller than `probability`. 0 where nothing is named in `rests_on`.
        because: what you know that carries the number; 5 words or more.
        breaks_if: what you would have to see to give it up; 5 words or more.
    """

    name: str = ""
    says: str = ""
    rests_on: Sequence[str] = ()
    probability: float = 0.0
    otherwise: float = 0.0
    because: str = ""
    breaks_if: str = ""


@dataclass(frozen=True)
class Crux:
    """What finding out about one step would do to the conclusion: does this claim hold, given what it rests on?

    Args:
        name: of the claim.
        chance: how likely the step is to hold: the claim's own `probability`.
        if_false: the probability of the conclusion once the claim is known to be false, whatever is below it.
        if_true: the same, once it is known that the claim holds whenever all below it does.
        move: by how much finding out would move the conclusion on average, up or down. In a chain without other
            ways the weakest link moves it most.
    """

    name: str
    chance: float
    if_false: float
    if_true: float
    move: float


def check_argument(claims: Any) -> None:
    """Five to nine claims with one conclusion, no circle, and at least two steps of “and why do you think that?”.

    Raises:
        CheckFailure: naming the claim.
    """
    findings = Findings("an argument with one conclusion, no circle, and two steps of “and why do you think that?”")
    claims = findings.items(claims, Claim, FEWEST, MOST, "claims", _EXAMPLE)
    by_name = _by_name(findings, claims)
    for position, claim in enumerate(claims, start=1):
        findings.text(f"claim {position}: says", claim.says, 6)
    findings.different((f"the says of claim {position}", claim.says) for position, claim in enumerate(claims, start=1))
    _look_at_structure(findings, claims, by_name)
    if not findings.problems:
        deep = max(_depths(by_name).values()) + 1
        findings.require(
            deep >= DEPTH,
            "every claim carries the conclusion directly. Choose the one you doubt most: which claims does it rest on itself?",
        )
    findings.conclude()


def check_reasons(claims: Any) -> None:
    """Each claim with a probability that depends on what it rests on, a reason, and what would break it.

    Raises:
        CheckFailure: naming the claim and the field.
    """
    findings = Findings("each claim has a probability, a reason, and what you would have to see to give it up")
    claims = findings.items(claims, Claim, FEWEST, MOST, "claims", _EXAMPLE)
    for position, claim in enumerate(claims, start=1):
        where = f"claim {position}"
        chance = findings.probability(f"{where}: probability", claim.probability, "What would make you less sure?")
        otherwise = number(claim.otherwise)
        if otherwise is None or not 0 <= otherwise <= HIGHEST:
            findings.add(f"{where}: otherwise should be a number from 0 to {HIGHEST}, not {describe(claim.otherwise)}")
        elif not claim.rests_on and otherwise > 0:
            findings.add(
                f"{where}: it rests on nothing, so there is no “otherwise”: leave it at 0, or name what it rests on"
            )
        elif claim.rests_on and chance is not None and otherwise >= chance:
            findings.add(
                f"{where}: it is as likely without what it rests on ({otherwise:g}) as with it ({chance:g}). Then it does not rest on that: leave the link out, or change a number"
            )
        findings.text(f"{where}: because", claim.because, 5, _WHY)
        findings.text(f"{where}: breaks_if", claim.breaks_if, 5, _NEVER)
    for field in ("because", "breaks_if"):
        texts = [
            (f"the {field} of claim {place}", getattr(claim, field)) for place, claim in enumerate(claims, start=1)
        ]
        findings.different(texts, "What carries this one, and not the other?")
    if not findings.problems and all(not claim.otherwise for claim in claims):
        findings.note(
            "every claim falls with any one it rests on. Is there no other way for the conclusion to be true? A chain that forgets the other ways makes it too unlikely"
        )
    if not findings.problems and len({number(claim.probability) for claim in claims}) == 1:
        findings.note("all probabilities are the same. Which claim would you bet on first?")
    findings.conclude()


# ----------------------------------------------------------------------------------------------------------- numbers


def chances(claims: Sequence[Claim]) -> dict[str, float]:
    """How likely each claim is, counted over all ways in which the claims can be true and false."""
    claims, _ = _usable(claims)
    worlds, weights = _counted(claims)
    return {claim.name: float(weights @ worlds[:, place]) for place, claim in enumerate(claims)}


def cruxes(claims: Sequence[Claim]) -> list[Crux]:
    """For each claim but the conclusion, what finding out about its own step would do; the largest move first.

    Knowing a claim to be true would also say that what it rests on is true, so that claims near the top would
    always seem to matter most. Here only the claim's own step becomes known.
    """
    claims, top = _usable(claims)
    before = _chance_of(top, claims)
    found = []
    for place, claim in enumerate(claims):
        if claim.name == top:
            continue
        sure = replace(claim, probability=1.0, otherwise=claim.otherwise / claim.probability)
        never = replace(claim, probability=0.0, otherwise=0.0)
        if_true, if_false = (_chance_of(top, [*claims[:place], known, *claims[place + 1 :]]) for known in (sure, never))
        chance = float(claim.probability)
        move = chance * abs(if_true - before) + (1 - chance) * abs(if_false - before)
        found.append(Crux(claim.name, chance, if_false, if_true, move))
    return sorted(found, key=lambda crux: -crux.move)


def _chance_of(name: str, claims: Sequence[Claim]) -> float:
    worlds, weights = _counted(claims)
    return float(weights @ worlds[:, [claim.name for claim in claims].index(name)])


def _counted(claims: Sequence[Claim]) -> tuple[Any, Any]:
    """All (2^n, n) worlds of true and false, and how likely each of these is."""
    places = {claim.name: place for place, claim in enumerate(claims)}
    worlds = np.array(list(itertools.product((0.0, 1.0), repeat=len(claims))))
    weights = np.ones(len(worlds))
    for place, claim in enumerate(claims):
        below = worlds[:, [places[name] for name in claim.rests_on]].all(axis=1)
        chance = np.where(below, float(claim.probability), float(claim.otherwise))
        weights = weights * np.where(worlds[:, place] == 1, chance, 1 - chance)
    return worlds, weights


def _usable(claims: Any) -> tuple[list[Claim], str]:
    """The claims with names as they are referred to, and the conclusion; stops where there is no map to draw."""
    findings = Findings("a map of the argument")
    claims = findings.items(claims, Claim, 2, MOST, "claims", _EXAMPLE)
    by_name = _by_name(findings, claims)
    _look_at_structure(findings, claims, by_name)
    for position, claim in enumerate(claims, start=1):
        chance, otherwise = number(claim.probability), number(claim.otherwise)
        findings.require(
            chance is not None and 0 < chance < 1, f"claim {position}: probability should be a number between 0 and 1"
        )
        findings.require(
            otherwise is not None and 0 <= otherwise < 1, f"claim {position}: otherwise should be a number, 0 or more"
        )
    if findings.problems:
        findings.conclude()
    full = {key: claim.name for key, claim in by_name.items()}
    plain = [
        Claim(
            name=claim.name,
            says=claim.says,
            rests_on=tuple(full[words.normalised(name)] for name in claim.rests_on),
            probability=claim.probability,
            otherwise=claim.otherwise,
        )
        for claim in claims
    ]
    needed = {name for claim in plain for name in claim.rests_on}
    return plain, next(claim.name for claim in plain if claim.name not in needed)


# --------------------------------------------------------------------------------------------------------- pictures


def draw_argument(claims: Sequence[Claim]) -> None:
    """The map: the conclusion on top, what it rests on below, the crux (or those of equal weight) with a thick border."""
    claims, top = _usable(claims)
    chance, first = chances(claims), _first(cruxes(claims))
    by_name = {claim.name: claim for claim in claims}
    depths = _depths({words.normalised(name): claim for name, claim in by_name.items()})
    levels: list[list[str]] = [[] for _ in range(max(depths.values()) + 1)]
    for claim in claims:
        levels[depths[words.normalised(claim.name)]].append(claim.name)
    place = _places(levels, by_name)
    title = textwrap.fill(
        f"“{words.shortened(top, 40)}”: {_share(chance[top])}; it hangs "
        + (f"most on “{words.shortened(first[0], 40)}”" if len(first) == 1 else f"equally on {len(first)} steps"),
        80,
    )
    alt = "; ".join(
        f"{claim.name} ({_share(chance[claim.name])})"
        + (f" rests on {', '.join(claim.rests_on)}" if claim.rests_on else "")
        for claim in claims
    )
    widest = max(map(len, levels))
    wrap = max(13, min(34, 104 // widest - 3))
    boxes = {claim.name: _box(claim, wrap) for claim in claims}
    lines = max(text.count("\n") for text in boxes.values()) + 2
    step = 0.62 + 0.145 * lines
    height = 0.6 + step * len(levels)
    unit = len(levels) / (height - 0.45)  # of the picture, for an inch: to let arrows end at the boxes
    half = {name: unit * (0.145 * (text.count("\n") + 2) + 0.14) / 2 for name, text in boxes.items()}
    with plots.figure(title, height=height, alt=alt) as ax:
        for claim in claims:
            for below in claim.rests_on:
                (x, y), (x2, y2) = place[below], place[claim.name]
                arrow = {"arrowstyle": "-|>", "color": "0.45", "linewidth": 1.3, "shrinkA": 0, "shrinkB": 1}
                ax.annotate(
                    "",
                    (x2 + 0.25 * (x - x2) / len(levels), y2 - half[claim.name]),
                    (x, y + half[below]),
                    arrowprops=arrow,
                )
        for name, (x, y) in place.items():
            given = by_name[name]
            share = _share(chance[name]) + (
                f" (with all below: {given.probability:.0%})" if given.rests_on and widest < 4 else ""
            )
            face = "#DCEBF7" if name == top else "white"
            edge, width = (plots.COLOURS[3], 3) if name in first else ("0.3", 1)
            ax.text(
                x,
                y,
                f"{boxes[name]}\n{share}",
                ha="center",
                va="center",
                fontsize=8.5,
                zorder=3,
                bbox={"boxstyle": "round,pad=0.4", "facecolor": face, "edgecolor": edge, "linewidth": width},
            )
        ax.set(xlim=(0, 1), ylim=(-len(levels) + 0.5, 0.5))
        ax.axis("off")


def _box(claim: Claim, wrap: int) -> str:
    name = textwrap.fill(" ".join(claim.name.split()), wrap)
    return (
        name + "\n" + "\n".join(textwrap.wrap(" ".join(str(claim.says).split()), wrap, max_lines=4, placeholder=" …"))
    )


def _places(levels: list[list[str]], by_name: Mapping[str, Claim]) -> dict[str, tuple[float, float]]:
    """Where each claim stands: levels one below the other, each ordered by the mean place of what rests on it."""
    place: dict[str, tuple[float, float]] = {}
    for row, level in enumerate(levels):
        if row:
            above = {
                name: [place[other][0] for other in place if name in by_name[other].rests_on] or [0.5] for name in level
            }
            level = sorted(level, key=lambda name: sum(above[name]) / len(above[name]))
        for column, name in enumerate(level):
            place[name] = ((column + 0.5) / len(level), -float(row))
    return place


def _first(found: Sequence[Crux]) -> list[str]:
    """The crux; several names where their moves are equal."""
    return [crux.name for crux in found if found[0].move - crux.move < 1e-9]


def _share(chance: float) -> str:
    """In whole per cent; less than one is not shown as none."""
    return f"{chance:.0%}" if chance == 0 or chance >= 0.0095 else f"{chance:.1%}" if chance >= 0.0005 else "under 0.1%"


def _points(move: float) -> str:
    """A move in whole points of a hundred; a small one is not shown as none."""
    return f"{100 * move:.0f}" if 100 * move >= 0.5 else "under 1"


def draw_cruxes(claims: Sequence[Claim]) -> None:
    """For each claim, where the conclusion would go if you learnt that its own step fails, or holds."""
    claims, top = _usable(claims)
    before, found = chances(claims)[top], cruxes(claims)
    first, points = _first(found), _points(found[0].move)
    moves = f"{points} point{'s' * (points not in ('1', 'under 1'))} on average"
    title = textwrap.fill(
        f"Your crux is “{words.shortened(first[0], 40)}”: it moves you by {moves}"
        if len(first) == 1
        else f"No single crux: {len(first)} steps move you equally, by {moves}",
        66,
    )
    alt = f"now {_share(before)}; " + "; ".join(
        f"{crux.name}: {_share(crux.if_false)} if false, {_share(crux.if_true)} if true" for crux in found
    )
    resting = {claim.name for claim in claims if claim.rests_on}
    top_end = min(1.0, 0.05 + 1.15 * max(max(crux.if_false, crux.if_true) for crux in found))
    with plots.figure(title, height=1.5 + 0.5 * len(found), alt=alt) as ax:
        for row, crux in enumerate(found):
            ax.barh(
                row,
                crux.if_false - before,
                left=before,
                height=0.5,
                color=plots.COLOURS[1],
                label="if the claim is false" if row == 0 else None,
            )
            ax.barh(
                row,
                crux.if_true - before,
                left=before,
                height=0.5,
                color=plots.COLOURS[0],
                label="if it is sure, given all below" if row == 0 else None,
            )
            ax.text(
                max(crux.if_false, crux.if_true) + 0.012 * top_end,
                row,
                f"± {_points(crux.move)}",
                va="center",
                fontsize=9,
            )
        ax.axvline(before, color="black", linewidth=1)
        ax.set_yticks(
            range(len(found)),
            [
                textwrap.fill(crux.name, _WRAP)
                + f"\n({crux.chance:.0%}"
                + (" with all below)" if crux.name in resting else ")")
                for crux in found
            ],
        )
        ax.set(xlim=(0, 1.06 * top_end), ylim=(len(found) - 0.4, -0.6))
        ax.set_xlabel(f"probability of “{words.shortened(top, 50)}” (now {_share(before)})")
        ax.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
        ax.grid(axis="y", visible=False)
        ax.legend(loc="upper center", bbox_to_anchor=(0.45, -0.6 / (0.5 * len(found))), ncols=2)


# ---------------------------------------------------------------------------------------------------------- structure


def _by_name(findings: Findings, claims: Sequence[Claim]) -> dict[str, Claim]:
    found: dict[str, Claim] = {}
    for position, claim in enumerate(claims, start=1):
        if findings.text(f"claim {position}: name", claim.name, 1):
            if words.normalised(claim.name) in found:
                findings.add(
                    f"claim {position}: there is already a claim called “{claim.name}”. Give each a name of its own"
                )
            found.setdefault(words.normalised(claim.name), claim)
    return found


def _look_at_structure(findings: Findings, claims: Sequence[Claim], by_name: Mapping[str, Claim]) -> None:
    """Links that lead somewhere, no circle, one conclusion."""
    if len(by_name) < len(claims):
        return
    for position, claim in enumerate(claims, start=1):
        if isinstance(claim.rests_on, str):
            findings.add(
                f'claim {position}: put square brackets around what it rests on, rests_on=["{claim.rests_on}"]'
            )
        elif not isinstance(claim.rests_on, list | tuple):
            findings.add(f"claim {position}: rests_on should be a list of names, not {describe(claim.rests_on)}")
        else:
            unknown = [
                name for name in claim.rests_on if not isinstance(name, str) or words.normalised(name) not in by_name
            ]
            findings.require(
                not unknown,
                f"claim {position}: it rests on {', '.join(map(repr, unknown))}, and no claim has that name",
            )
    if findings.problems:
        return
    circle = _circle(by_name)
    if circle:
        way = " → ".join(by_name[name].name for name in circle)
        findings.add(f"this argument goes in a circle: {way}. Which of these could be known without the others?")
        return
    needed = {words.normalised(name) for claim in claims for name in claim.rests_on}
    tops = [claim.name for key, claim in by_name.items() if key not in needed]
    findings.require(
        len(tops) == 1,
        f"nothing rests on {', '.join(f'“{name}”' for name in tops[:4])}: only the conclusion stands alone at the top. A reason goes into `rests_on` of the claim that it supports",
    )


def _circle(by_name: Mapping[str, Claim]) -> list[str]:
    """The claims of one circle, the first one again at the end; empty where there is none."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str]:
        if name in way:
            return [*way[way.index(name) :], name]
        if name in done:
            return []
        for below in by_name[name].rests_on:
            found = walk(words.normalised(below), [*way, name])
            if found:
                return found
        done.add(name)
        return []

    return next((found for name in by_name if (found := walk(name, []))), [])


def _depths(by_name: Mapping[str, Claim]) -> dict[str, int]:
    """How far below the conclusion each claim stands, by the longest way; there is no circle."""
    depths = dict.fromkeys(by_name, 0)
    for _ in by_name:
        for name, claim in by_name.items():
            for below in claim.rests_on:
                depths[words.normalised(below)] = max(depths[words.normalised(below)], depths[name] + 1)
    return depths
