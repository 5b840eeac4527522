"""What you would need in order to go on, what each needs in turn, and the circles that this makes."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, number

KINDS = ("funding", "results", "relationships", "time", "knowledge")
STATES = ("enough", "some", "none")
FEWEST, MOST = 5, 10
NEEDS = 4  # of one requirement: with more, everything seems to hang on everything
HOURS = 12  # of the smallest step that would loosen a requirement

_EXAMPLE = "plan.Requirement(name=…)"
_HAVE = (
    words.stock(
        "i have a the some little bit lot of this that it is not enough much very too there quite only yet still more need needs any so far really no none nothing at all do does has time money people knowledge skills results relationships funding know some bit of contacts",
        "How much, since when, who? A number, a name or a date tells you later whether it has changed.",
    ),
)
_STEPS = (
    words.stock(
        "i will would could should must need try to find get have make do build look looking for work on improve increase gain grow learn study read network networking apply ask talk reach out more "
        "better harder some a an the my in of with and about at up new good much money funding grant grants ltff from try each month week year day job jobs time results relationships relationship knowledge people mentor mentors someone "
        "somebody researchers contacts skill skills maths math ml ai safety alignment things something it this that everything regularly soon often for research paper papers post posts course courses books book organisations organisation people's community conference conferences event events free save spend start keep going continue practise practice myself me who can help supervisor collaborator partner co author publish write go meet meeting connect other others field day week every each single somewhere next",
        "That names the requirement again. What could you do in one evening: with whom, about what, so that it moves a little?",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Requirement:
    """Something that you need in order to go on with this work.

    Args:
        name: a short key, one to four words, by which others refer to it.
        kind: "funding", "results", "relationships", "time", "knowledge" or "other".
        needs: names of the requirements without which this one does not move; at most 4.
        state: "enough", "some" or "none", today.
        have: what you have of it today; 4 words or more.
        step: the smallest step that would loosen it; 5 words or more.
        hours: what that step takes; above 0, at most 12.
    """

    name: str = ""
    kind: str = ""
    needs: Sequence[str] = ()
    state: str = ""
    have: str = ""
    step: str = ""
    hours: float = 0.0


# ------------------------------------------------------------------------------------------------------------ checks


def check_requirements(requirements: Any) -> None:
    """Five to ten requirements of all five kinds, each with what you have, and a step of twelve hours or less.

    Raises:
        CheckFailure: naming the requirement and the field.
    """
    findings = Findings("what you need, what each needs in turn, what you have, and the smallest step that loosens it")
    requirements = findings.items(requirements, Requirement, FEWEST, MOST, "requirements", _EXAMPLE)
    by_key = _look_at_structure(findings, requirements)
    for position, item in enumerate(requirements, start=1):
        where = f"requirement {position}"
        if words.choice(item.kind) not in (*KINDS, "other"):
            findings.add(f'{where}: kind should be one of {", ".join(KINDS)} or "other", not {item.kind!r}')
        if words.choice(item.state) not in STATES:
            findings.add(f'{where}: state should be "enough", "some" or "none", not {item.state!r}')
        findings.text(f"{where}: have", item.have, 4, _HAVE)
        findings.text(f"{where}: step", item.step, 5, _STEPS)
        hours = number(item.hours)
        if hours is None or isinstance(item.hours, bool) or hours <= 0:
            findings.add(f"{where}: hours should be a number above 0, not {describe(item.hours)}")
        elif hours > HOURS:
            findings.add(
                f"{where}: its step takes {wording.hours(hours)}, and a smallest step takes at most {HOURS}. What is its first evening?"
            )
    for field in ("have", "step"):
        findings.different(
            (f"the {field} of requirement {position}", getattr(item, field))
            for position, item in enumerate(requirements, start=1)
        )
    missing = [kind for kind in KINDS if kind not in {words.choice(item.kind) for item in requirements}]
    findings.require(
        not missing or len(requirements) < FEWEST,
        f"no requirement is of the kind {', '.join(missing)}. If you have enough of it, write that down too: it may be what opens a circle",
    )
    if by_key and not findings.problems:
        findings.require(
            any(item.needs for item in requirements),
            "no requirement needs another. For the one that worries you most: what would have to be there first?",
        )
        findings.require(
            any(words.choice(item.state) != "enough" for item in requirements),
            "you have enough of everything, so nothing here holds you up. Which requirement of your next aim is missing?",
        )
    findings.conclude()


def check_first_step(requirements: Any, circle: Any, first: Any) -> None:
    """The circle is one of the graph's, and the requirement to loosen first lies on it.

    Args:
        requirements: the list of `Requirement`.
        circle: names along one circle, each needing the next and the last the first; `[]` where there is none.
        first: the name of the requirement to loosen first.

    Raises:
        CheckFailure: naming the link that is not there, or what is wrong with the choice.
    """
    findings = Findings("one circle of your graph, and the requirement on it that you loosen first")
    requirements, graph, states = _usable(requirements)
    by_key = {words.normalised(name): name for name in graph}
    if isinstance(circle, str) or not isinstance(circle, list | tuple):
        findings.stop(f'circle should be a list of names, ["…", "…"], or [] if there is none; not {describe(circle)}')
    unknown = [name for name in circle if not isinstance(name, str) or words.normalised(name) not in by_key]
    if unknown:
        findings.stop(f"circle names {unknown[0]!r}, and no requirement has that name")
    if not isinstance(first, str) or words.normalised(first) not in by_key:
        findings.stop(f"first should be the name of one requirement, not {describe(first)}")
    path, chosen, circles = (
        [by_key[words.normalised(name)] for name in circle],
        by_key[words.normalised(first)],
        list(_circles(graph)),
    )
    if len(path) > 1 and path[0] == path[-1]:
        findings.stop(f"circle names “{path[0]}” twice. Leave out the last: the way back to the start is understood")
    if not path and circles:
        findings.stop(
            f"circle is empty, and your graph has {_many(len(circles), 'circle')}, for example {_way(circles[0])}. Which one holds you most?"
        )
    twice = [name for name in path if path.count(name) > 1]
    findings.require(
        not twice, f"circle passes through “{twice[0] if twice else ''}” twice: take the shorter way round"
    )
    for name, after in pairwise([*path, *path[:1]]):
        findings.require(after in graph[name], f"the circle breaks: “{name}” does not need “{after}” in your list")
    if not findings.problems:
        findings.require(not path or chosen in path, f"“{chosen}” does not lie on the circle {_way(path or [chosen])}")
        findings.require(
            states[chosen] != "enough",
            f"of “{chosen}” you have enough, so loosening it moves nothing. Which other one?",
        )
    if not findings.problems:
        closed = [way for way in circles if all(states[name] != "enough" for name in way)]
        if path and closed and not any(set(way) == set(path) for way in closed):
            findings.note(
                f"this circle is open already, since you have enough of a part of it. Closed is {_way(closed[0])}"
            )
        blocked = [name for name in graph[chosen] if states[name] != "enough"]
        if not path and blocked:
            findings.note(f"“{chosen}” itself waits for “{blocked[0]}”. Does its step help before that moves?")
    findings.conclude()


def _look_at_structure(findings: Findings, requirements: Sequence[Requirement]) -> dict[str, Requirement]:
    """Names that differ, and needs that lead somewhere; an empty dict where that fails."""
    found: dict[str, Requirement] = {}
    for position, item in enumerate(requirements, start=1):
        if findings.text(f"requirement {position}: name", item.name, 1):
            key = words.normalised(item.name)
            findings.require(
                words.count(item.name) <= 4,
                f"requirement {position}: name is a key of one to four words; the rest belongs into `have`",
            )
            findings.require(key not in found, f"requirement {position}: there is already one called “{item.name}”")
            found.setdefault(key, item)
    for position, item in enumerate(requirements, start=1):
        where = f"requirement {position}"
        if isinstance(item.needs, str):
            findings.add(f'{where}: put square brackets around what it needs, needs=["{item.needs}"]')
        elif not isinstance(item.needs, list | tuple):
            findings.add(f"{where}: needs should be a list of names, not {describe(item.needs)}")
        elif len(item.needs) > NEEDS:
            findings.add(f"{where}: it needs {len(item.needs)} others. Which {NEEDS} at most hold it up today?")
        else:
            unknown = [name for name in item.needs if not isinstance(name, str) or words.normalised(name) not in found]
            if unknown:
                findings.add(f"{where}: it needs {', '.join(map(repr, unknown))}, and no requirement has that name")
            elif words.normalised(item.name) in map(words.normalised, item.needs):
                findings.add(f"{where}: it needs itself. What keeps it from moving, apart from itself?")
    return {} if findings.problems else found


def _usable(requirements: Any) -> tuple[list[Requirement], dict[str, list[str]], dict[str, str]]:
    """The requirements, who needs whom by full name, and the states; stops where there is nothing to draw."""
    findings = Findings("a graph of what you need")
    requirements = findings.items(requirements, Requirement, 2, MOST, "requirements", _EXAMPLE)
    found = _look_at_structure(findings, requirements)
    for position, item in enumerate(requirements, start=1):
        findings.require(
            words.choice(item.state) in STATES,
            f'requirement {position}: state should be "enough", "some" or "none", not {item.state!r}',
        )
    if findings.problems:
        findings.conclude()
    graph = {
        item.name: list(dict.fromkeys(found[words.normalised(name)].name for name in item.needs))
        for item in requirements
    }
    return requirements, graph, {item.name: words.choice(item.state) for item in requirements}


def _circles(graph: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Each circle once: from its first name in the order of the graph, along the arrows, and never to an earlier name."""
    order = {name: place for place, name in enumerate(graph)}
    for start in graph:
        waiting = [[start]]
        while waiting:
            path = waiting.pop()
            for after in graph[path[-1]]:
                if after == start:
                    yield path
                elif order[after] > order[start] and after not in path:
                    waiting.append([*path, after])


# ----------------------------------------------------------------------------------------------------------- picture


def draw_requirements(requirements: Sequence[Requirement]) -> None:
    """The graph: an arrow leads to what is needed; closed circles are thick, those that something opens are dashed."""
    requirements, graph, states = _usable(requirements)
    steps = {item.name: (number(item.hours) or 0.0) for item in requirements}
    circles = list(_circles(graph))
    closed = [way for way in circles if all(states[name] != "enough" for name in way)]
    thick, dashed = _links(closed), _links(circles)
    place = _places(graph)
    labels = {item.name: _label(item, states[item.name], 22 if len(graph) < 9 else 19) for item in requirements}
    high = {name: 0.17 * (text.count("\n") + 1) + 0.18 for name, text in labels.items()}  # inches
    tall = max(high.values())
    wide = 1.62 if len(graph) < 9 else 1.42
    height = max(4.2, (0.62 if len(graph) < 9 else 0.75) * len(graph) + tall)
    half = {name: np.array([wide / 2, high[name] / 2]) for name in graph}
    centre = {
        name: np.array([x * (plots.WIDTH - wide - 0.3) / 2, y * (height - 0.9 - tall) / 2])
        for name, (x, y) in place.items()
    }
    alt = (
        "; ".join(
            f"{name} ({states[name]})" + (f" needs {', '.join(graph[name])}" if graph[name] else "") for name in graph
        )
        + f". {_many(len(circles), 'circle')}, {len(closed)} closed"
    )
    with plots.figure(_title(circles, closed, steps), height=height, alt=alt) as ax:
        for name, needed in graph.items():
            for other in needed:
                _arrow(
                    ax,
                    centre[name],
                    centre[other],
                    (half[name], half[other]),
                    (name, other) in thick,
                    (name, other) in dashed,
                    name in graph[other],
                )
        for name, (x, y) in centre.items():
            face = {"enough": "#D5EDE4", "some": "#FBEFD2", "none": "white"}[states[name]]
            edge, width = (plots.COLOURS[3], 2.2) if any(name in way for way in closed) else ("0.3", 1.0)
            ax.add_patch(_patch(x - wide / 2, y - high[name] / 2, wide, high[name], face, edge, width))
            ax.text(x, y, labels[name], ha="center", va="center", fontsize=8.5, zorder=4)
        ax.set(xlim=(-plots.WIDTH / 2, plots.WIDTH / 2), ylim=(-(height - 0.5) / 2, (height - 0.5) / 2))
        ax.axis("off")
        ax.text(
            0, -(height - 0.5) / 2, "an arrow leads to what is needed · thick: part of a closed circle · dashed: of a circle that is open somewhere",
            ha="center", va="bottom", fontsize=8.5, color="0.35",
        )  # fmt: skip


def _title(circles: Sequence[Sequence[str]], closed: Sequence[Sequence[str]], hours: Mapping[str, float]) -> str:
    if not closed:
        return textwrap.fill(
            f"{_many(len(circles), 'circle')}, and none is closed: each has a place where you have enough"
            if circles
            else "No circle: begin at an end, where nothing else is needed",
            88,
        )
    count = {name: sum(name in way for way in closed) for way in closed for name in way}
    best = min(count, key=lambda name: (-count[name], hours[name]))
    share = (
        f"{count[best]} of {len(closed)}"
        if count[best] < len(closed)
        else "both"
        if len(closed) == 2
        else f"all {len(closed)}"
    )
    said = (
        f"“{words.shortened(best, 40)}” lies on {share}"
        if len(closed) > 1
        else f"its cheapest step takes {wording.hours(min(hours[name] for name in closed[0]))}"
    )
    return textwrap.fill(f"{_many(len(closed), 'closed circle')}; {said}", 88)


def _label(item: Requirement, state: str, wrap: int) -> str:
    name = textwrap.fill(" ".join(item.name.split()), wrap)
    hours = number(item.hours) or 0
    return f"{name}\n{item.kind} · {state}" + (f"\nstep: {hours:g} h" if state != "enough" and hours else "")


def _places(graph: Mapping[str, Sequence[str]]) -> dict[str, tuple[float, float]]:
    """Places on an ellipse, neighbours beside each other: names change places as long as the arrows get shorter."""
    names = list(graph)
    turn = 0.5 if len(names) % 2 == 0 and len(names) > 2 else 0.0  # two side by side on top leave more room than one
    angles = np.pi / 2 - 2 * np.pi * (np.arange(len(names)) + turn) / len(names)
    points = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    links = [(names.index(name), names.index(other)) for name, needed in graph.items() for other in needed]
    seat = list(range(len(names)))

    def length() -> float:
        return sum(math.dist(points[seat[a]], points[seat[b]]) for a, b in links)

    best, improved = length(), True
    while improved:
        improved = False
        for a in range(len(names)):
            for b in range(a + 1, len(names)):
                seat[a], seat[b] = seat[b], seat[a]
                if length() < best - 1e-9:
                    best, improved = length(), True
                else:
                    seat[a], seat[b] = seat[b], seat[a]
    return {name: (float(points[seat[place]][0]), float(points[seat[place]][1])) for place, name in enumerate(names)}


def _arrow(ax: Any, start: Any, end: Any, halves: Any, closed: bool, circle: bool, both: bool) -> None:
    """An arrow from the border of one box to that of another; two that run in both directions stand side by side."""
    way = (end - start) / np.linalg.norm(end - start)
    aside = 0.1 * np.array([-way[1], way[0]]) if both else np.zeros(2)
    leave, reach = (min(half[axis] / abs(way[axis]) for axis in (0, 1) if abs(way[axis]) > 1e-9) for half in halves)
    style = (
        {"color": plots.COLOURS[3], "linewidth": 2.6}
        if closed
        else {"color": plots.COLOURS[0], "linewidth": 1.8, "linestyle": (0, (4, 2))}
        if circle
        else {"color": "0.6", "linewidth": 1.3}
    )
    ax.annotate(
        "", end + aside - (reach + 0.06) * way, start + aside + (leave + 0.02) * way, zorder=3 if closed else 2,
        arrowprops={"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 15, **style},
    )  # fmt: skip


def _patch(x: float, y: float, wide: float, tall: float, face: str, edge: str, width: float) -> Any:
    from matplotlib.patches import FancyBboxPatch

    return FancyBboxPatch(
        (x + 0.06, y + 0.06), wide - 0.12, tall - 0.12, boxstyle="round,pad=0.06", facecolor=face, edgecolor=edge, linewidth=width, zorder=3.5
    )  # fmt: skip


def _links(circles: Sequence[Sequence[str]]) -> set[tuple[str, str]]:
    return {link for way in circles for link in pairwise([*way, way[0]])}


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def _way(circle: Sequence[str]) -> str:
    return " → ".join([*circle, circle[0]])
