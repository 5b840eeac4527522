"""A large decision taken apart into questions: how likely is each yes, and which answer would turn it over?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import words
from insideview.plan.findings import Findings, number

APPLY = 3  # questions at least that apply to the step
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


_UNSURE = (
    words.stock(
        "i am m not about at the moment now yet still quite really think so because do don t it this that is "
        + " ".join(QUESTIONS),
        "What do you know that moved you to this number, and not to another one?",
        one_of="sure unsure undecided know maybe perhaps probably possibly",
    ),
)
_NEVER = (
    words.stock(
        "it this that there is would could can will i me my mind am m sure certain about so at all make makes turn turns change changes over any reason",
        "Then the seven answers decide nothing. Which news would change your mind on the spot?",
        one_of="nothing never no none",
    ),
    words.stock(
        "if when i my a the things thing situation circumstances life something anything it changes change changed different becomes get gets better worse would will and or feel ready",
        "That can mean anything afterwards. What would have to happen, and how would you notice?",
    ),
)


@dataclass(frozen=True)
class Answer:
    """An answer with its confidence.

    Args:
        yes: how likely it is that the true answer is yes, for you, from 0.01 to 0.99.
        because: what you know that makes you think so; 4 words or more.
    """

    yes: float
    because: str = ""


@dataclass(frozen=True, kw_only=True)
class Decision:
    """A decision, its answers, and what would turn it over.

    Args:
        about: the exact step: what, where, from when; 3 words or more.
        lean: "yes", "no" or "not yet".
        answers: question key -> Answer, for every key of `plan.QUESTIONS`; None for one that does not apply.
        turns_on: the key of the question whose answer would turn the decision over.
        turns_if: what would have to happen for that; 4 words or more.
    """

    about: str = ""
    lean: str = ""
    answers: Mapping[str, Answer | None] = field(default_factory=dict)
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
    findings.text("about", decision.about, 3)
    lean = words.choice(decision.lean)
    if lean not in LEANS:
        findings.add(f'lean should be "yes", "no" or "not yet", not {decision.lean!r}')
    answers = decision.answers
    if not isinstance(answers, Mapping):
        findings.stop(f'answers should be a dict {{question: plan.Answer(0.7, "…")}}, not {describe(answers)}')
    missing = [key for key in QUESTIONS if key not in answers]
    findings.require(
        not missing,
        f"not answered yet: {', '.join(missing)}. A guess near 0.5 is an answer; None says that a question does not apply",
    )
    findings.add(
        *(
            f"{key!r} is not one of the questions; these are {', '.join(QUESTIONS)}"
            for key in answers
            if key not in QUESTIONS
        )
    )
    apply = {key: answer for key, answer in answers.items() if answer is not None}
    findings.require(
        len(apply) >= APPLY or len(answers) < len(QUESTIONS),
        f"{len(apply)} of the questions apply, by your answers. Take a step for which {APPLY} or more do",
    )
    for key, answer in apply.items():
        if not isinstance(answer, Answer):
            findings.add(f'{key}: write plan.Answer(0.7, "because …"), not {describe(answer)}')
            continue
        findings.probability(f"{key}: yes", answer.yes, "Very few things about the next ten years are certain")
        findings.text(f"{key}: because", answer.because, 4, _UNSURE)
    reasons = {f"the reason for {key}": answer.because for key, answer in apply.items() if isinstance(answer, Answer)}
    findings.different(reasons.items())
    findings.alike(reasons, len(QUESTIONS) // 2, "a word", frozenset(QUESTIONS))
    research = answers.get("research")
    is_phd = isinstance(decision.about, str) and bool(_PHD.search(decision.about))
    if is_phd and lean == "yes" and isinstance(research, Answer) and (number(research.yes) or 1) < 0.5:
        findings.note(
            "you lean yes, and think it less likely than not that you want research. "
            "If this step is a PhD, these two pull apart: say in the prose why"
        )
    against_lean = {"yes": -1, "no": 1}.get(lean, 0)
    if not findings.problems and all(against_lean * _speaks(key, answer) > 0 for key, answer in apply.items()):
        findings.note(f"all your answers speak against your lean, “{lean}”: say in the prose what outweighs them")
    turns_on = words.choice(decision.turns_on)
    if turns_on not in tuple(QUESTIONS):
        findings.add(f"turns_on should be the key of one question ({', '.join(QUESTIONS)}), not {decision.turns_on!r}")
    elif turns_on in answers and answers[turns_on] is None:
        findings.add(f"turns_on is {turns_on!r}, and your answer to that says that it does not apply")
    findings.text("turns_if", decision.turns_if, 4, _NEVER)
    findings.conclude()


def _speaks(key: str, answer: Answer) -> float:
    """From -1, surely against the step, to 1, surely for it."""
    return QUESTIONS[key][1] * (2 * float(answer.yes) - 1)


def draw_decision(decision: Decision) -> None:
    """How far each answer speaks for or against; the question that would turn the decision is marked."""
    if not isinstance(decision, Decision) or not decision.answers:
        Findings("a picture of the decision").stop("there are no answers to draw yet")
    answers = {key: answer for key, answer in decision.answers.items() if answer is not None and key in QUESTIONS}
    speaks = {key: _speaks(key, answer) for key, answer in answers.items()}
    order = sorted(speaks, key=lambda key: -speaks[key])
    out = [key for key in decision.answers if key in QUESTIONS and key not in answers]
    turns_on = words.choice(decision.turns_on)
    title = f"You lean “{decision.lean}”; “{turns_on}” could turn it over"
    sides = [f"speaks {'for' if speaks[key] > 0 else 'against'}" if speaks[key] else "undecided" for key in order]
    alt = "; ".join(
        [f"{key}: {answers[key].yes:.0%} yes, {side}" for key, side in zip(order, sides, strict=True)]
        + [f"{key}: does not apply" for key in out]
    )
    with plots.figure(title, height=1.0 + 0.36 * len(order + out), alt=alt) as ax:
        for row, key in enumerate(order):
            value = speaks[key]
            ax.barh(
                row,
                value,
                height=0.6,
                color=plots.COLOURS[0] if value > 0 else plots.COLOURS[1],
                hatch="//" if key == turns_on else None,
                edgecolor="black" if key == turns_on else "none",
            )
            ax.text(
                value + (0.02 if value >= 0 else -0.02),
                row,
                f"{answers[key].yes:.0%} yes",
                va="center",
                ha="left" if value >= 0 else "right",
                fontsize=9,
            )
        for row, _ in enumerate(out, start=len(order)):
            ax.text(0.02, row, "does not apply", va="center", fontsize=9, color="0.4")
        ax.axvline(0, color="black", linewidth=0.8)
        ax.set_yticks(range(len(order + out)), [f"{key} ◂ turns it" if key == turns_on else key for key in order + out])
        ax.set(
            xlim=(-1.25, 1.25),
            ylim=(len(order + out) - 0.4, -0.6),
            xlabel="what the answer says about the step",
        )
        ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["surely against", "", "undecided", "", "surely for"])
        ax.grid(axis="y", visible=False)
