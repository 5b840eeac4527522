"""Roles scored on three criteria, the ranking that weights give, and how firm it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from insideview import plots
from insideview.differences import describe
from insideview.plan import words
from insideview.plan.findings import Findings, number

WORDS = 4  # in a piece of evidence
CRITERIA = ("importance", "fit", "excitement")
TIED = 1e-9
TITLE = 76  # letters in a line of a title
PIXELS = 400  # how finely the triangle of weightings is drawn
_CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [0.5, 0.75**0.5]])  # all importance, all fit, all excitement

_EVIDENCE = (
    words.stock(
        "because i think feel guess believe it this that really would could d ll will just like love enjoy seem seems sound sounds feels look looks am is are be very quite so also "
        "good great nice interesting fun exciting excited cool important right well a the at for to me my much lot fit work job role field topic and",
        "That is the score again in words. What happened that makes you think so?",
    ),
)


@dataclass(frozen=True)
class Score:
    """A score with its evidence.

    Args:
        value: 1 (low) to 5 (high), whole.
        evidence: what happened, what somebody said, what you made or read; 4 words or more.
        against: what speaks for a lower score; optional, and 4 words or more where it is given.
    """

    value: int
    evidence: str = ""
    against: str = ""


def check_scores(scores: Any) -> None:
    """Three to five roles, each scored 1 to 5 on the three criteria, each score with evidence of its own.

    Raises:
        CheckFailure: naming the role and the criterion.
    """
    findings = Findings("three to five roles, each scored 1 to 5 on three criteria, with evidence")
    _look_at_scores(findings, scores)
    findings.require(3 <= len(scores) <= 5, f"3 to 5 roles are asked for, and there are {len(scores)}")
    for role, row in scores.items():
        for criterion, score in row.items():
            where = f"{words.shortened(role, 30)}, {criterion}"
            value = number(score.value)
            if value is None or value not in (1, 2, 3, 4, 5):
                findings.add(f"{where}: the score should be a whole number from 1 to 5, not {describe(score.value)}")
            findings.text(f"{where}: evidence", score.evidence, WORDS, _EVIDENCE)
            if score.against != "":
                findings.text(f"{where}: against", score.against, WORDS, (words.NOTHING,))
    evidence = {
        f"the evidence for {words.shortened(role, 30)}, {criterion}": score.evidence
        for role, row in scores.items()
        for criterion, score in row.items()
    }
    findings.different(
        evidence.items(), "If both rest on one source, write what it says about this role, and about this criterion"
    )
    named = frozenset(words.normalised(" ".join([*scores, *CRITERIA])).split())
    findings.alike(evidence, len(scores), "a name or a number", named)  # one survey may rank all roles on one criterion
    findings.conclude()


def check_ranking(scores: Any, weights: Any) -> None:
    """Weights that can be used, and a counter-signal for whatever is on top.

    A criterion on which all roles have the same score is a finding, and only mentioned.

    Raises:
        CheckFailure: naming the weight or the role.
    """
    findings = Findings("weights that give a ranking, and something against your favourite")
    _look_at_scores(findings, scores)
    _look_at_weights(findings, weights)
    _look_at_values(findings, scores)
    names, values = as_array(scores)
    equal = [c for column, c in enumerate(CRITERIA) if len(names) > 1 and len(set(values[:, column])) == 1]
    if equal:
        findings.note(
            f"every role has the same score for {' and '.join(equal)}, so that does not tell your roles apart yet. "
            "What could you find out, for one of them, that would move it by a point?"
        )
    totals = _totals(values, np.array([float(weights[criterion]) for criterion in CRITERIA]))
    for name, total in zip(names, totals, strict=True):
        if total >= totals.max() - TIED and not any(
            words.problem(score.against, WORDS, (words.NOTHING,)) is None for score in scores[name].values()
        ):
            findings.add(
                f"“{words.shortened(name, 40)}” is on top with {total:.2f}, and nothing speaks against it yet. What would a friend who doubts it say? "
                f"Put that into `against` of one of its three scores, in {WORDS} words or more"
            )
    findings.conclude()


def _look_at_scores(findings: Findings, scores: Any) -> None:
    """Stops unless `scores` is {role: {criterion: Score}} with the three criteria in each row."""
    if not isinstance(scores, Mapping):
        findings.stop(f"expected a dict, {{role: {{criterion: plan.Score(…)}}}}, got {describe(scores)}")
    if not scores:
        findings.stop("there are no scores yet. Fill the dict in the cell above, run that cell, then this one")
    for role, row in scores.items():
        if not isinstance(role, str) or words.problem(role, 1):
            findings.stop(f"the role {role!r} needs a name, as text in quotes")
        if not isinstance(row, Mapping):
            findings.stop(
                f"{words.shortened(role, 30)}: expected a dict {{criterion: plan.Score(…)}}, got {describe(row)}"
            )
        missing, extra = [c for c in CRITERIA if c not in row], [c for c in row if c not in CRITERIA]
        if missing or extra:
            findings.stop(
                f"{words.shortened(role, 30)}: the criteria are {', '.join(CRITERIA)}"
                + (f"; missing: {', '.join(missing)}" if missing else "")
                + (f"; not asked for: {', '.join(map(str, extra))}" if extra else "")
            )
        for criterion, score in row.items():
            if not isinstance(score, Score):
                findings.stop(
                    f'{words.shortened(role, 30)}, {criterion}: a score without evidence is a feeling with a number on it. Write plan.Score(4, "what happened …"), not {describe(score)}'
                )


def _look_at_values(findings: Findings, scores: Mapping[str, Mapping[str, Score]]) -> None:
    """Stops unless every score is a number."""
    for role, row in scores.items():
        for criterion, score in row.items():
            if number(score.value) is None:
                findings.stop(
                    f"{words.shortened(role, 30)}, {criterion}: the score should be a whole number from 1 to 5, not {describe(score.value)}"
                )


def _drawable(scores: Any, weights: Any) -> None:
    findings = Findings("a picture of the scores")
    _look_at_scores(findings, scores)
    _look_at_weights(findings, weights)
    _look_at_values(findings, scores)


def _look_at_weights(findings: Findings, weights: Any) -> None:
    """Stops unless `weights` gives each criterion a number, none negative, not all zero."""
    if not isinstance(weights, Mapping) or set(weights) != set(CRITERIA):
        findings.stop(
            f"weights should be a dict with one number for each of {', '.join(CRITERIA)}; got {describe(weights)}"
        )
    for criterion, weight in weights.items():
        value = number(weight)
        if value is None or value < 0:
            findings.stop(f"the weight of {criterion} should be a number, 0 or more, not {describe(weight)}")
    if sum(weights.values()) <= 0:
        findings.stop(
            "all weights are 0, so nothing counts: give the criterion that you care about most 3, the others 1 or 2"
        )


# ------------------------------------------------------------------------------------------- numbers and pictures


def as_array(scores: Mapping[str, Mapping[str, Score]]) -> tuple[list[str], NDArray[np.float64]]:
    """The names of the roles, and their scores as (roles, criteria) in the order of `CRITERIA`."""
    return list(scores), np.array(
        [[float(row[criterion].value) for criterion in CRITERIA] for row in scores.values()]
    ).reshape(len(scores), len(CRITERIA))


def weightings(steps: int = 100) -> NDArray[np.float64]:
    """All ways to divide a weight of 1 among the three criteria in equal steps: (n, 3), each row summing to 1.

    With 100 steps these are the 5151 ways to give each criterion a whole number of per cent.
    """
    return np.array([(i, j, steps - i - j) for i in range(steps + 1) for j in range(steps + 1 - i)]) / steps


def _totals(values: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(values @ (weights / weights.sum()), dtype=np.float64)


def _winners(values: NDArray[np.float64], many: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, roles): for each weighting 1 for the role on top, shared equally among roles that tie."""
    totals = many @ values.T
    on_top = totals >= totals.max(axis=1, keepdims=True) - TIED
    return np.asarray(on_top / on_top.sum(axis=1, keepdims=True), dtype=np.float64)


def draw_scores(scores: Mapping[str, Mapping[str, Score]], weights: Mapping[str, float]) -> None:
    """The role matrix: scores by criterion, and the weighted score that ranks the roles."""
    _drawable(scores, weights)
    names, values = as_array(scores)
    totals = _totals(values, np.array([float(weights[criterion]) for criterion in CRITERIA]))
    order = np.argsort(-totals, kind="stable")
    share = {criterion: float(weights[criterion]) / sum(map(float, weights.values())) for criterion in CRITERIA}
    best = [names[i] for i in order if totals[i] >= totals.max() - TIED]
    ahead = f", by {totals[order[0]] - totals[order[1]]:.2f}" if len(best) == 1 < len(order) else ""
    title = _wrapped(f"With your weights: {_top(best)}{ahead}", TITLE)
    alt = "; ".join(
        f"{names[i]}: "
        + ", ".join(f"{c} {values[i, k]:g}" for k, c in enumerate(CRITERIA))
        + f", weighted {totals[i]:.2f}"
        for i in order
    )
    with plots.figure(title, height=1.2 + 0.55 * len(names), columns=2, alt=alt) as axes:
        left, right = axes.flat
        left.imshow(values[order], aspect="auto", cmap="cividis", vmin=1, vmax=5)
        for row, i in enumerate(order):
            for column in range(len(CRITERIA)):
                left.text(
                    column,
                    row,
                    f"{values[i, column]:g}",
                    ha="center",
                    va="center",
                    color="black" if values[i, column] >= 3 else "white",
                )
        left.set_xticks(range(len(CRITERIA)), [f"{c}\n(weight {share[c]:.0%})" for c in CRITERIA])
        left.set_yticks(range(len(names)), [_wrapped(names[i], 24) for i in order])
        left.grid(False)
        left.set_title("Scores, 1 to 5", fontsize=10, fontweight="normal")
        right.barh(range(len(names)), totals[order], color=plots.COLOURS[0])
        for row, i in enumerate(order):
            right.text(totals[i] + 0.08, row, f"{totals[i]:.2f}", va="center")
        right.set(xlim=(0, 5.6), ylim=(len(names) - 0.5, -0.5), xticks=range(6), xlabel="points")
        right.set_yticks([])
        right.grid(axis="y", visible=False)
        right.set_title("Weighted score", fontsize=10, fontweight="normal")


def borders(values: NDArray[np.float64], weights: NDArray[np.float64]) -> list[tuple[int, float, float, int]]:
    """Where another role overtakes, when one criterion's share of the weight moves and the others keep their ratio.

    Args:
        values: (roles, criteria) scores.
        weights: (criteria,) the given weights.

    Returns:
        (criterion, share now, share at the border, the role that wins beyond), nearest border first; at most two
        for each criterion, one above and one below.
    """
    given = weights / weights.sum()
    best = _totals(values, given) >= _totals(values, given).max() - TIED
    found = []
    for k in range(len(given)):
        others = np.delete(given, k)
        others = others / others.sum() if others.sum() > 0 else np.full(len(others), 1 / len(others))
        without, only = np.delete(values, k, axis=1) @ others, values[:, k]  # totals at a share of 0 and of 1
        # every role's total is a straight line in the share: the lines that cross the best one's, above and below
        slope, start = only - without, without
        for end in (1.0, 0.0):
            away = 1 if end > given[k] else -1
            leader = max(np.flatnonzero(best), key=lambda i: away * slope[i])  # of those tied, who stays on top
            gain = away * (slope - slope[leader])
            behind = (start[leader] + slope[leader] * given[k]) - (start + slope * given[k])
            crossing = [
                (float(max(behind[i], 0) / gain[i]), -float(gain[i]), i)
                for i in range(len(values))
                if gain[i] > TIED and not best[i]
            ]
            if crossing and (near := min(crossing))[0] < abs(end - given[k]) - TIED:
                found.append((k, float(given[k]), float(given[k] + away * near[0]), int(near[2])))
    return sorted(found, key=lambda border: abs(border[2] - border[1]))


def _say_borders(names: list[str], values: NDArray[np.float64], weights: NDArray[np.float64]) -> str:
    """`borders` as text, to be read beside the triangle."""
    given = weights / weights.sum()
    lines = ["Your weights: " + ", ".join(f"{c} {share:.0%}" for c, share in zip(CRITERIA, given, strict=True))]
    totals = _totals(values, weights)
    best = [name for name, total in zip(names, totals, strict=True) if total >= totals.max() - TIED]
    if len(best) > 1:
        lines.append(f"On a border already: {_top(best)}")
    found = borders(values, weights)
    lines += [
        f"  {CRITERIA[k]} from {_percent(now, then)} to beyond {_percent(then, now)}: {names[role]} wins"
        for k, now, then, role in found
    ]
    if found:
        lines.insert(-len(found), "Borders, nearest first, if the other two keep their ratio:")
    else:
        lines.append("No border: whatever one criterion gets, nobody else wins")
    return "\n".join(lines)


def _percent(share: float, other: float) -> str:
    return f"{share:.1%}" if f"{share:.0%}" == f"{other:.0%}" else f"{share:.0%}"


def _top(best: list[str]) -> str:
    """Who is on top, in words that fit a title."""
    if len(best) == 1:
        return f"{words.shortened(best[0], 60)} on top"
    if len(best) == 2:
        return f"{words.shortened(best[0], 52)} and {words.shortened(best[1], 52)} tie for the top"
    return f"{len(best)} roles tie for the top"


def draw_sensitivity(scores: Mapping[str, Mapping[str, Score]], weights: Mapping[str, float]) -> None:
    """Who is on top for every way to weight the three criteria. The star is where the given weights are.

    The shares are over `weightings()`. Below the picture it says how far the star is from the borders.
    """
    _drawable(scores, weights)
    names, values = as_array(scores)
    given = np.array([float(weights[criterion]) for criterion in CRITERIA])
    places, many = _triangle()
    on_top = _winners(values, many)
    tied = on_top.max(axis=1) < 1
    winner, shares = np.where(tied, -1, on_top.argmax(axis=1)), _winners(values, weightings()).mean(axis=0)
    ranked = np.argsort(-shares, kind="stable")
    letter = {int(i): "ABCDEFGH"[rank % 8] for rank, i in enumerate(ranked)}
    totals = _totals(values, given)
    best = [i for i in ranked if totals[i] >= totals.max() - TIED]
    if len(best) == 1:
        title = f"{words.shortened(names[best[0]], 60)} wins with your weights, and with {shares[best[0]]:.0%} of all weightings"
    else:
        title = f"{_top([names[i] for i in best])} with your weights"
    alt = f"A triangle of all weightings of {', '.join(CRITERIA)}. On top: " + ", ".join(
        f"{names[i]} {shares[i]:.0%}" for i in ranked
    )
    from matplotlib.colors import to_rgba
    from matplotlib.patches import Patch

    with plots.figure(_wrapped(title, TITLE), height=4.0, alt=alt) as ax:
        picture = np.zeros((PIXELS, PIXELS, 4))
        rows, columns = (places * (PIXELS - 1)).round().astype(int).T[::-1]
        colours = [*(to_rgba(plots.COLOURS[i % 8]) for i in range(len(names))), to_rgba("0.75")]  # the last: tied
        picture[rows, columns] = np.array(colours)[winner]
        ax.imshow(picture, origin="lower", extent=(0, 1, 0, 1), interpolation="nearest")
        ax.plot(*_CORNERS[[0, 1, 2, 0]].T, color="black", linewidth=1)
        star = (given / given.sum()) @ _CORNERS
        ax.plot(*star, marker="*", markersize=18, markerfacecolor="white", markeredgecolor="black", linestyle="none")
        for i in range(len(names)):
            region = places[(winner == i) & (np.linalg.norm(places - star, axis=1) > 0.1)]
            if shares[i] > 0.03 and len(region):  # a letter, for those who cannot tell the colours apart
                middle = region[np.argmin(np.linalg.norm(region - region.mean(axis=0), axis=1))]
                label = {"boxstyle": "circle", "facecolor": "white", "edgecolor": "none", "alpha": 0.85}
                ax.text(*middle, letter[i], ha="center", va="center", fontweight="bold", bbox=label)
        sides = [("right", "top", -0.02), ("left", "top", -0.02), ("center", "bottom", 0.02)]
        for (x, y), (ha, va, gap), criterion in zip(_CORNERS, sides, CRITERIA, strict=True):
            ax.text(x, y + gap, f"only {criterion}\ncounts", ha=ha, va=va)
        key = [
            Patch(facecolor=plots.COLOURS[i % 8], label=f"{letter[int(i)]}  {_wrapped(names[i], 28)}: {shares[i]:.0%}")
            for i in ranked
        ]
        if tied.mean() > 0.01:
            key.append(Patch(facecolor="0.75", label=f"grey: a tie, {tied.mean():.0%} of the picture"))
        heading = "on top (share of all weightings);\nthe star: your weights"
        ax.legend(handles=key, title=heading, loc="center left", bbox_to_anchor=(1.08, 0.5), alignment="left")
        ax.set(xlim=(-0.3, 1.2), ylim=(-0.18, 1.05), aspect="equal")
        ax.axis("off")
    print(_say_borders(names, values, given))


def _triangle() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points spread evenly over the triangle of weightings: their places (n, 2), and their weights (n, 3)."""
    x, y = (grid.ravel() for grid in np.meshgrid(np.linspace(0, 1, PIXELS), np.linspace(0, 1, PIXELS)))
    excitement = y / _CORNERS[2, 1]
    fit = x - excitement / 2
    many = np.stack([1 - fit - excitement, fit, excitement], axis=1)
    inside = many.min(axis=1) >= 0
    return np.stack([x, y], axis=1)[inside], many[inside]


def _wrapped(text: str, width: int) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(text, width))
