"""The worked examples and the rules that the notebooks print. An answer that repeats one of them is sent back.

`tests/student/test_plan.py` keeps them equal to the notebooks' text.
"""

from __future__ import annotations

import re

# w02-career: Noor, a hospital statistician
W02 = (
    "Clinical-AI incident analyst",
    "Collects reports of harm from AI tools in hospitals, traces each to a cause, publishes the pattern",
    "Failures seen in one hospital repeat in the next; nobody joins the reports, so the same lesson is paid for twice",
    "A medicines regulator or an aviation-style reporting body would have to open the post",
    "Eight years of finding errors in trial data before publication",
    "Reading noisy incident records",
    "Explaining risk to people without statistics",
    "Analysts rarely face a room of doctors, and those who do seldom clean the data themselves",
    "Regulators who must defend a decision in public",
    "In 2023 I rebuilt two falsified tables from a trial",
    "I stay late for a strange table, and put off the report that explains it",
    "My one attempt at a longer report was six weeks late",
    "Classify 40 public AI incident reports by cause with a scheme of my own, twice, a week apart",
    "A table of 40 rows and a page on where my two passes disagree",
    "My two passes agree on 32 or more, and I look forward to row 41",
    "I skip two evenings in a row, or agree with myself on fewer than 24",
    "Two summers of papers with my name in the middle, none as first author yet",
    "PhD in biostatistics in Leeds from October 2027",
    "A regulator offers a two-year post with a named statistician as mentor",
)

# w02-career: what the fields ask for, and questions from the hints
W02_RULES = (
    "what you would do in an ordinary week",
    "what would go worse if nobody did it",
    "who has such people, or who would have to create the role",
    "what keeps people with the one from learning the other",
    "who would use somebody with both, and for what",
    "something that happened, that you made, that somebody said or that you read",
    "what speaks for a lower one",
    "a small piece of the real work",
    "what there is to show at the end",
    "what you would see, count or hear",
    "what would have to happen",
    "Which task in any notebook or project did you keep doing after the exercise was solved?",
    "Often the reason is only that nobody has got round to it.",
    "What do colleagues ask you about, although it is not your job?",
    "Where do people with the first never meet people with the second?",
    "What would a friend say who has seen you work, and who is not polite?",
    "Evidence for importance comes from outside you: a report, an argument you can repeat, a person in the field who said what they lack.",
    "What do people in this role make in an ordinary fortnight?",
    "Which tenth of that could you make?",
    "Which of the seven could you find out more about within a month?",
    "Imagine that a friend phones with news, and you change your mind on the spot.",
)


def _normalised(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


SENTENCES = frozenset(_normalised(sentence) for sentence in W02)
RULES = frozenset(_normalised(sentence) for sentence in W02_RULES)
# an example this long with a word or two exchanged is still the example; short ones are refused only to the letter
LONG = tuple(sentence.split() for sentence in sorted(SENTENCES) if len(sentence.split()) >= 9)
