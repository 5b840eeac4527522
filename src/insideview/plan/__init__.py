"""The written track: what a student plans, checked for what a machine can check, and drawn.

A student fills small records (`Role`, `Score`, `CheapTest`, `SkillPair`, `Answer`); a `check_…` function says
what is still missing and where; a `draw_…` function shows the whole. No check knows the right answer, because
there is none. They ask whether a plan is complete, consistent, dated and specific. Dates are compared with each
other and never with today's, so that a plan gets the same marks next year.

    roles = [plan.Role(name="Evaluations engineer", day=..., why_it_matters=..., exists="yes", where=...), ...]
    plan.check_roles(roles)
"""

from insideview.plan.arguments import (
    Claim,
    Crux,
    chances,
    check_argument,
    check_evidence,
    conclusion,
    cruxes,
    draw_argument,
    draw_cruxes,
)
from insideview.plan.assets import SkillPair, check_assets, check_skill_pairs
from insideview.plan.calibration_facts import CALIBRATION
from insideview.plan.cheap_tests import CheapTest, check_cheap_tests, check_schedule, draw_schedule
from insideview.plan.decision import QUESTIONS, Answer, Decision, check_decision, draw_decision
from insideview.plan.forecasts import (
    FAILURE_MODES,
    Concern,
    Exclusive,
    Forecast,
    Implies,
    calibration_outcomes,
    calibration_questions,
    check_calibration,
    check_coherence,
    check_concerns,
    check_forecasts,
    draw_calibration,
    draw_concerns,
    draw_forecasts,
    show_calibration,
)
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
    "CALIBRATION",
    "CRITERIA",
    "FAILURE_MODES",
    "QUESTIONS",
    "Answer",
    "CheapTest",
    "Claim",
    "Concern",
    "Crux",
    "Decision",
    "Exclusive",
    "Forecast",
    "Implies",
    "Role",
    "Score",
    "SkillPair",
    "as_array",
    "calibration_outcomes",
    "calibration_questions",
    "chances",
    "check_argument",
    "check_assets",
    "check_calibration",
    "check_cheap_tests",
    "check_coherence",
    "check_concerns",
    "check_decision",
    "check_evidence",
    "check_forecasts",
    "check_ranking",
    "check_role_to_create",
    "check_roles",
    "check_schedule",
    "check_scores",
    "check_skill_pairs",
    "conclusion",
    "cruxes",
    "draw_argument",
    "draw_calibration",
    "draw_concerns",
    "draw_cruxes",
    "draw_decision",
    "draw_forecasts",
    "draw_schedule",
    "draw_scores",
    "draw_sensitivity",
    "show_calibration",
    "summary",
    "timer",
    "weightings",
]
