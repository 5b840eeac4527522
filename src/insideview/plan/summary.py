"""What a student has filled in so far, as a text to begin the one-page plan from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from insideview.plan import words
from insideview.plan.assets import SkillPair
from insideview.plan.cheap_tests import CheapTest
from insideview.plan.decision import Decision
from insideview.plan.roles import Role
from insideview.plan.scores import CRITERIA, Score, as_array


def summary(
    *,
    roles: Sequence[Role] = (),
    assets: Sequence[str] = (),
    pairs: Sequence[SkillPair] = (),
    scores: Mapping[str, Mapping[str, Score]] | None = None,
    weights: Mapping[str, float] | None = None,
    tests: Sequence[CheapTest] = (),
    decision: Decision | None = None,
) -> str:
    """The filled-in parts as plain text, ranked and in order of date; parts that are missing are named.

    Nothing is checked here: this serves a plan at any stage.
    """
    parts = []
    if scores and weights and sum(weights.values()) > 0:
        names, values = as_array(scores)
        totals = (
            values
            @ np.array([weights[criterion] for criterion in CRITERIA])
            / sum(weights[criterion] for criterion in CRITERIA)
        )
        parts.append("Ranking")
        for name, total in sorted(zip(names, totals, strict=True), key=lambda pair: -pair[1]):
            parts.append(f"  {name} ({total:.1f})")
            for criterion, score in scores[name].items():
                parts.append(f"    {criterion} {score.value}: {score.evidence}")
                parts += [f"      against: {score.against}"] if score.against else []
    else:
        parts.append("Ranking: no scores yet")
    new = [role.name for role in roles if words.choice(role.exists) != "yes"]
    parts.append("Roles that are adjacent or do not exist yet: " + (", ".join(new) or "none yet"))
    parts += _listed("Assets", assets)
    parts += _listed(
        "Pairs of skills",
        [f"{pair.first} + {pair.second}, for: {pair.who_needs_it} (you have {pair.you_have})" for pair in pairs],
    )
    dated = sorted((test for test in tests if test.start), key=lambda test: str(test.start))
    parts += _listed(
        "Tests",
        [f"{test.start}, {test.role}: {test.what}. Stop if: {test.stop_signal}" for test in dated],
        "no dated test yet",
    )
    parts.append(
        f"Decision: {decision.about}: {decision.lean}. Turns if: {decision.turns_if}"
        if decision
        else "Decision: none yet"
    )
    return "\n".join(parts)


def _listed(heading: str, items: Sequence[str], otherwise: str = "none yet") -> list[str]:
    return [heading, *(f"  {item}" for item in items)] if items else [f"{heading}: {otherwise}"]
