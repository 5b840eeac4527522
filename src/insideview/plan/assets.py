"""What one brings already: assets, and pairs of skills that few people have both of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from insideview.plan import words
from insideview.plan.findings import Findings

YOU_HAVE = ("both", "first", "second", "neither")

_TRAITS = (
    words.stock(
        "i am m being a an the my and with at in to very quite really pretty good great strong excellent hard working worker work motivated team player teamwork people soft "
        "communication communicator fast quick learner learning curious curiosity creative creativity reliable smart intelligent organised organized passionate enthusiastic "
        "problem solving solver leadership leader ethic attention detail oriented person skill skills works always learn learns everything about new things thing ai safety alignment love "
        "like enjoy loves likes enjoys much highly extremely",
        "Anyone could write that. Where did it show? A project, a number, a year, a person who would say so.",
    ),
)
_RARE = (
    words.stock(
        "because it this that they these combination pair skill skills is are very really quite so rare uncommon unusual hard difficult to find in of the field world practice "
        "few not many people have has both at once together and same time these there to combine combined combining combines",
        "That restates it. What keeps people who learn the one from learning the other?",
    ),
)


_WIDE = words.vocabulary("work works skill skills knowledge experience area areas field basic advanced general")


@dataclass(frozen=True, kw_only=True)
class SkillPair:
    """Two skills or areas of knowledge that few people combine.

    Args:
        first, second: the two; a word may do.
        why_rare: what keeps people who have the one from learning the other; 5 words or more.
        who_needs_it: who would use somebody with both, and for what; 2 words or more.
        you_have: "both", "first", "second" or "neither", today.
    """

    first: str = ""
    second: str = ""
    why_rare: str = ""
    who_needs_it: str = ""
    you_have: str = ""


def check_assets(assets: Any) -> None:
    """Ten or more different, concrete assets.

    Raises:
        CheckFailure: naming those that say nothing yet, or that say the same as another.
    """
    findings = Findings("ten or more different assets, each concrete")
    assets = findings.items(assets, str, 10, 1000, "assets", '"three years of …"')
    for position, asset in enumerate(assets, start=1):
        findings.text(f"asset {position}", asset, 2, _TRAITS)
    texts = {f"asset {place} (“{words.shortened(asset, 30)}”)": asset for place, asset in enumerate(assets, start=1)}
    findings.different(texts.items())
    findings.alike(texts, 2, "a number")
    findings.conclude()


def check_skill_pairs(pairs: Any) -> None:
    """Two or more different pairs of skills, each with why it is rare and who needs it.

    Raises:
        CheckFailure: naming the pair and the field.
    """
    findings = Findings("two or more pairs of skills, each with why it is rare and who needs it")
    pairs = findings.items(pairs, SkillPair, 2, 1000, "pairs", "plan.SkillPair(first=…)")
    seen: dict[frozenset[frozenset[str]], int] = {}
    for position, pair in enumerate(pairs, start=1):
        where = f"pair {position}"
        named = [findings.text(f"{where}: first", pair.first, 1), findings.text(f"{where}: second", pair.second, 1)]
        findings.text(f"{where}: why_rare", pair.why_rare, 5, _RARE)
        findings.text(f"{where}: who_needs_it", pair.who_needs_it, 2)
        if words.choice(pair.you_have) not in YOU_HAVE:
            findings.add(f'{where}: you_have should be "both", "first", "second" or "neither", not {pair.you_have!r}')
        if all(named):
            key = frozenset([words.content(pair.first), words.content(pair.second)])
            same = len(key) == 1 or _named(pair.first) == _named(pair.second)
            findings.require(not same, f"{where}: first and second are the same skill")
            if key in seen and len(key) == 2:
                findings.add(f"{where} is pair {seen[key]} again, whichever skill comes first")
            seen.setdefault(key, position)
    findings.different(
        (f"the why_rare of pair {position}", pair.why_rare) for position, pair in enumerate(pairs, start=1)
    )
    findings.conclude()


def _named(skill: str) -> frozenset[str]:
    """What a skill is about: “model validation work” and “validation of models” are one."""
    found = words.content(skill)
    return frozenset(word.removesuffix("s") for word in found - _WIDE or found)
