"""What a student has filled in so far, as a text to begin the one-page plan from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from insideview.plan.cheap_tests import CheapTest
from insideview.plan.decision import Decision
from insideview.plan.roles import Role
from insideview.plan.scores import CRITERIA, Score, as_array


def summary(
    *,
    roles: Sequence[Role] = (),
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
        ranked = sorted(zip(names, totals, strict=True), key=lambda pair: -pair[1])
        parts.append("Ranking: " + ", ".join(f"{name} ({total:.1f})" for name, total in ranked))
    else:
        parts.append("Ranking: no scores yet")
    new = [role.name for role in roles if role.exists != "yes"]
    parts.append("Roles that are adjacent or do not exist yet: " + (", ".join(new) or "none yet"))
    dated = sorted((test for test in tests if test.start), key=lambda test: str(test.start))
    parts.append("Next: " + (f"{dated[0].start}, {dated[0].what}" if dated else "no dated test yet"))
    parts += [f"  {test.start}: {test.role}. Stop if: {test.stop_signal}" for test in dated[1:]]
    parts.append(
        f"Decision: {decision.about}: {decision.lean}. Turns if: {decision.turns_if}"
        if decision
        else "Decision: none yet"
    )
    return "\n".join(parts)
