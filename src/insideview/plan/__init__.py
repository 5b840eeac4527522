"""The written track: what a student plans, checked for what a machine can check, and drawn.

A student fills small records (`Role`, `Score`, `CheapTest`, `SkillPair`, `Answer`); a `check_…` function says
what is still missing and where; a `draw_…` function shows the whole. No check knows the right answer, because
there is none. They ask whether a plan is complete, consistent, dated and specific. Dates are compared with each
other and never with today's, so that a plan gets the same marks next year.

    roles = [plan.Role(name="Evaluations engineer", day=..., why_it_matters=..., exists="yes", where=...), ...]
    plan.check_roles(roles)
"""

from insideview.plan.assets import SkillPair, check_assets, check_skill_pairs
from insideview.plan.cheap_tests import CheapTest, check_cheap_tests, check_schedule, draw_schedule
from insideview.plan.decision import QUESTIONS, Answer, Decision, check_decision, draw_decision
from insideview.plan.roles import Role, check_role_to_create, check_roles
from insideview.plan.scores import (
    CRITERIA,
    Score,
    as_array,
    check_ranking,
    check_scores,
    draw_scores,
    draw_sensitivity,
    weightings,
)
from insideview.plan.summary import summary
from insideview.plan.timer import timer

__all__ = [
    "CRITERIA",
    "QUESTIONS",
    "Answer",
    "CheapTest",
    "Decision",
    "Role",
    "Score",
    "SkillPair",
    "as_array",
    "check_assets",
    "check_cheap_tests",
    "check_decision",
    "check_ranking",
    "check_role_to_create",
    "check_roles",
    "check_schedule",
    "check_scores",
    "check_skill_pairs",
    "draw_decision",
    "draw_schedule",
    "draw_scores",
    "draw_sensitivity",
    "summary",
    "timer",
    "weightings",
]
