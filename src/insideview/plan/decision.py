"""A large decision taken apart into questions: how likely is each yes, and which answer would turn it over?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan.findings import Findings, number

LEANS = ("yes", "no", "not yet")
_PHD = re.compile(r"\bph\.? ?d\b|\bd\.?phil\b|\bdoctora", re.IGNORECASE)  # PhD, DPhil, doctorate, doctoral, doctorado

# After Rogers-Smith & Jones (2024): key -> (the question, +1 if a yes speaks for a PhD, -1 if against).
QUESTIONS: dict[str, tuple[str, int]] = {
    "research": ("In ten years, do you want research to be most of your week, more than engineering?", +1),
    "reach": (
        "With 6 to 12 months of full-time work, could you have a first-author workshop paper and a part in a conference paper?",
        +1,
    ),
    "money": ("Would an engineer's pay, instead of a student's, make your life much better?", -1),
    "alternative": ("Is there a job within your reach where you would grow faster, with better mentoring?", -1),
    "useful": ("Would the doctoral work itself help alignment, by its results or by the skills it builds?", +1),
    "tied": ("Would you be tied to a topic or supervisor you are unsure of, with few others to change to?", -1),
    "freedom": ("Do you do well with much freedom, little structure and rare feedback?", +1),
}


@dataclass(frozen=True)
class Answer:
    """An answer with its confidence.

    Args:
        yes: how likely it is that the true answer is yes, for you, from 0.01 to 0.99.
        because: what you know that makes you think so; 6 words or more.
    """

    yes: float
    because: str = ""


@dataclass(frozen=True, kw_only=True)
class Decision:
    """A decision, its answers, and what would turn it over.

    Args:
        about: the exact step: what, where, from when; 4 words or more.
        lean: "yes", "no" or "not yet".
        answers: question key -> Answer, for every key of `plan.QUESTIONS`.
        turns_on: the key of the question whose answer would turn the decision over.
        turns_if: what would have to happen for that; 8 words or more.
    """

    about: str = ""
    lean: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    turns_on: str = ""
    turns_if: str = ""


def check_decision(decision: Any) -> None:
    """Every question answered with a probability and a reason; a lean that agrees with them; what would turn it.

    Raises:
        CheckFailure: naming the question.
    """
    findings = Findings("every question has an answer with a reason, and you know what would turn the decision over")
    if decision is None or decision is ...:
        findings.stop("there is no decision yet. Fill plan.Decision(…) in the cell above, run that cell, then this one")
    if not isinstance(decision, Decision):
        findings.stop(f"decision should be plan.Decision(…), not {describe(decision)}")
    findings.text("about", decision.about, 4)
    if decision.lean not in LEANS:
        findings.add(f'lean should be "yes", "no" or "not yet", not {decision.lean!r}')
    answers = decision.answers
    if not isinstance(answers, Mapping):
        findings.stop(f'answers should be a dict {{question: plan.Answer(0.7, "…")}}, not {describe(answers)}')
    missing = [key for key in QUESTIONS if key not in answers]
    findings.require(not missing, f"not answered yet: {', '.join(missing)}. A guess with a low confidence is an answer")
    findings.add(
        *(
            f"{key!r} is not one of the questions; these are {', '.join(QUESTIONS)}"
            for key in answers
            if key not in QUESTIONS
        )
    )
    for key, answer in answers.items():
        if not isinstance(answer, Answer):
            findings.add(f'{key}: write plan.Answer(0.7, "because …"), not {describe(answer)}')
            continue
        yes = number(answer.yes)
        if yes is not None and 1 < yes <= 100:
            findings.add(f"{key}: {yes:g} looks like per cent. Write a probability, {yes / 100:g}")
        elif yes is None or not 0.01 <= yes <= 0.99:
            findings.add(
                f"{key}: yes should be a number from 0.01 to 0.99, not {describe(answer.yes)}. Very few things about the next ten years are certain"
            )
        findings.text(f"{key}: because", answer.because, 6)
    findings.different(
        (f"the reason for {key}", answer.because) for key, answer in answers.items() if isinstance(answer, Answer)
    )
    research = answers.get("research")
    is_phd = isinstance(decision.about, str) and bool(_PHD.search(decision.about))
    if is_phd and decision.lean == "yes" and isinstance(research, Answer) and (number(research.yes) or 1) < 0.5:
        findings.add(
            "you lean yes to a PhD, and think it less likely than not that you want research. "
            "Which of the two is it? Change the lean or the answer"
        )
    if decision.turns_on not in tuple(QUESTIONS):
        findings.add(f"turns_on should be the key of one question ({', '.join(QUESTIONS)}), not {decision.turns_on!r}")
    findings.text("turns_if", decision.turns_if, 8)
    findings.conclude()


def draw_decision(decision: Decision) -> None:
    """How far each answer speaks for or against; the question that would turn the decision is marked."""
    if not isinstance(decision, Decision) or not decision.answers:
        Findings("a picture of the decision").stop("there are no answers to draw yet")
    speaks = {
        key: QUESTIONS[key][1] * (2 * float(answer.yes) - 1)
        for key, answer in decision.answers.items()
        if key in QUESTIONS
    }
    order = sorted(speaks, key=lambda key: -speaks[key])
    title = f"You lean “{decision.lean}”; “{decision.turns_on}” could turn it over"
    alt = "; ".join(
        f"{key}: {decision.answers[key].yes:.0%} yes, speaks {'for' if speaks[key] > 0 else 'against'}" for key in order
    )
    with plots.figure(title, height=1.0 + 0.36 * len(order), alt=alt) as ax:
        for row, key in enumerate(order):
            value = speaks[key]
            ax.barh(
                row,
                value,
                height=0.6,
                color=plots.COLOURS[0] if value > 0 else plots.COLOURS[1],
                hatch="//" if key == decision.turns_on else None,
                edgecolor="black" if key == decision.turns_on else "none",
            )
            ax.text(
                value + (0.02 if value >= 0 else -0.02),
                row,
                f"{decision.answers[key].yes:.0%} yes",
                va="center",
                ha="left" if value >= 0 else "right",
                fontsize=9,
            )
        ax.axvline(0, color="black", linewidth=0.8)
        ax.set_yticks(range(len(order)), [f"{key} ◂ turns it" if key == decision.turns_on else key for key in order])
        ax.set(
            xlim=(-1.25, 1.25),
            ylim=(len(order) - 0.4, -0.6),
            xlabel="what the answer says about the step",
        )
        ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["surely against", "", "undecided", "", "surely for"])
        ax.grid(axis="y", visible=False)
