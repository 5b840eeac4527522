"""The worked examples that the notebooks print. An answer that repeats one of these sentences is sent back.

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
    "In 2023 I rebuilt two falsified tables from a trial and stayed late because I wanted to",
    "My one attempt at a longer report was six weeks late",
    "Classify 40 public AI incident reports by cause with a scheme of my own, twice, a week apart",
    "A table of 40 rows and a page on where my two passes disagree",
    "My two passes agree on 32 or more, and I look forward to row 41",
    "I skip two evenings in a row, or agree with myself on fewer than 24",
    "Two summers of papers with my name in the middle, none as first author yet",
    "A regulator offers a two-year post with a named statistician as mentor",
)


def _normalised(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


SENTENCES = frozenset(_normalised(sentence) for sentence in W02)
