"""Roles that one could have in five to ten years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from insideview.plan import words
from insideview.plan.findings import Findings

EXISTS = ("yes", "adjacent", "not yet")
_EXAMPLE = "plan.Role(name=…)"

_KINDS = words.vocabulary("researcher engineer scientist")
_WIDE = words.stock(
    "a an in of ai ml safety alignment technical researcher engineer scientist expert specialist person job role work policy governance research",
    "",
)
_REASONS = (
    words.stock(
        "because it this that ai safety alignment work role is s are seems would will be very really extremely so super a lot important useful helpful valuable "
        "impactful crucial needed for to the of and world humanity field people society helps help makes make better safe safer",
        "Say what would go worse if nobody did it.",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Role:
    """One role.

    Args:
        name: a title that could stand on a door, not “researcher”.
        day: what you would do in an ordinary week; 6 words or more.
        why_it_matters: what would go worse if nobody did it; 6 words or more.
        exists: "yes" (somebody is paid for it today), "adjacent" (a neighbouring job, which builds skills or
            relationships for it) or "not yet" (somebody would have to create it).
        where: who has such people today, or who would have to create the role.
    """

    name: str = ""
    day: str = ""
    why_it_matters: str = ""
    exists: str = ""
    where: str = ""


def check_roles(roles: Any) -> None:
    """Three to five different roles, each described in the student's own words.

    Raises:
        CheckFailure: naming the role and the field, at most three at a time.
    """
    findings = Findings("three to five different roles, each with its week, its reason and its place")
    roles = findings.items(roles, Role, 3, 5, "roles", _EXAMPLE)
    for position, role in enumerate(roles, start=1):
        name = f"role {position}" + (
            f" (“{words.shortened(role.name, 30)}”)" if isinstance(role.name, str) and role.name.strip() else ""
        )
        if findings.text(f"{name}: name", role.name, 1):
            _look_at_name(findings, name, role.name)
        findings.text(f"{name}: day", role.day, 6)
        findings.text(f"{name}: why_it_matters", role.why_it_matters, 6, _REASONS)
        findings.different([(f"{name}: day", role.day), ("its why_it_matters", role.why_it_matters)][::-1])
        if words.choice(role.exists) not in EXISTS:
            findings.add(f'{name}: exists should be "yes", "adjacent" or "not yet", not {role.exists!r}')
        findings.text(f"{name}: where", role.where, 1)
    for field in ("name", "day", "why_it_matters"):
        texts = {
            f"the {field} of role {position}": getattr(role, field) for position, role in enumerate(roles, start=1)
        }
        before = len(findings.problems)
        findings.different(texts.items())
        if field != "name" and len(findings.problems) == before:  # “Junior …” and “Senior …” may be two titles
            findings.alike(texts, 1, "a number or a rank")
    findings.conclude()


def _look_at_name(findings: Findings, where: str, name: str) -> None:
    """“Researcher” and “AI safety” are sent back; “research engineer” is a job, and could be narrower."""
    found = frozenset(words.normalised(name).split())
    if not _WIDE.covers(words.normalised(name)):
        return
    if not found & _KINDS or len(found) == 1:
        findings.add(
            f"{where}: many different jobs share that name. Which one do you mean? Add the topic or the place, "
            "such as “Research engineer, evaluations” or “Adviser on AI in a ministry”"
        )
    else:
        findings.note(
            f"{where} is a wide title. Could you add the topic or the place, as in “Research engineer, evaluations”?"
        )


def check_role_to_create(roles: Any) -> None:
    """At least one role that is adjacent or does not exist yet.

    Raises:
        CheckFailure: if every role exists today.
    """
    findings = Findings("at least one role that is adjacent, or that somebody would have to create")
    roles = findings.items(roles, Role, 1, 1000, "roles", _EXAMPLE)
    if not any(words.choice(role.exists) in ("adjacent", "not yet") for role in roles):
        findings.add(
            'every role in your list exists="yes". What needs doing that nobody is paid to do? Or which job nearby would teach you most?',
            'change one, or add one, with exists="not yet" or exists="adjacent"',
        )
    findings.conclude()
