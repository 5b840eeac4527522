"""An argument map: its numbers agree with counting by hand, its checks find circles, loose ends and empty reasons."""

from __future__ import annotations

import random
import re
import warnings
from collections.abc import Callable
from dataclasses import replace
from math import prod
from typing import Any

import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import arguments
from insideview.plan.findings import HIGHEST, LOWEST


def claim(name: str, probability: float, rests_on: Any = (), otherwise: float = 0.0) -> plan.Claim:
    return plan.Claim(
        name=name,
        says=f"The harbour will be {name} before the ice of {len(name) + 2030} comes",
        rests_on=rests_on,
        probability=probability,
        otherwise=otherwise,
        because=f"In {len(name)} of nine winters the pilots called it {name}",
        breaks_if=f"A pilot's log from March without the word {name}",
    )


CHAIN = [
    claim("open", 0.5, ["dredged"]),
    claim("dredged", 0.8, ["funded"]),
    claim("funded", 0.9, ["surveyed"]),
    claim("surveyed", 0.7, ["wanted"]),
    claim("wanted", 0.6),
]
MAP = [
    claim("open", 0.9, ["dredged", "lit"], 0.1),
    claim("dredged", 0.8, ["funded"], 0.2),
    claim("lit", 0.7, ["funded", "wanted"], 0.05),
    claim("funded", 0.5),
    claim("wanted", 0.6),
]


def said(check: Callable[..., object], *values: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check(*values)
    return str(caught.value)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, str]]:
    import matplotlib

    matplotlib.use("agg")
    figures: list[tuple[Any, str]] = []

    def keep(fig: Any, alt: str) -> None:
        fig.canvas.draw()
        figures.append((fig, alt))

    monkeypatch.setattr(plots, "show", keep)
    return figures


def texts(fig: Any) -> str:
    from matplotlib.text import Text

    return "\n".join(text.get_text() for text in fig.findobj(Text))


# ------------------------------------------------------------------------------------------- numbers


def test_a_chain_is_the_product_of_its_links() -> None:
    chance = plan.chances(CHAIN)
    assert chance["open"] == pytest.approx(prod(float(link.probability) for link in CHAIN))
    assert chance["surveyed"] == pytest.approx(0.42)


def test_in_a_chain_the_weakest_link_is_the_crux_and_its_fall_is_total() -> None:
    links = [replace(link, probability=0.3 if link.name == "surveyed" else 0.8) for link in CHAIN]
    whole = prod(float(link.probability) for link in links)
    found = {crux.name: crux for crux in plan.cruxes(links)}
    assert "open" not in found, "the conclusion is no crux of itself"
    assert all(crux.if_false == pytest.approx(0) for crux in found.values())
    assert found["wanted"].if_true == pytest.approx(whole / 0.8)
    assert found["wanted"].move == pytest.approx(2 * whole * (1 - 0.8))
    assert plan.cruxes(links)[0].name == "surveyed", "weakest, though it is not next to the conclusion"
    assert [crux.name for crux in plan.cruxes(CHAIN)] == ["wanted", "surveyed", "dredged", "funded"]
    independent = [
        claim("top", 0.9, ["a", "b", "c", "d"]),
        *(claim(n, p) for n, p in zip("abcd", (0.9, 0.4, 0.8, 0.7), strict=True)),
    ]
    assert [crux.name for crux in plan.cruxes(independent)] == ["b", "d", "c", "a"]


def test_a_map_counts_a_shared_claim_once() -> None:
    # by hand: funded and wanted decide the rest
    expected = 0.0
    for funded in (0, 1):
        for wanted in (0, 1):
            weight = 0.5 * (0.6 if wanted else 0.4)
            dredged, lit = (0.8 if funded else 0.2), (0.7 if funded and wanted else 0.05)
            both = dredged * lit
            expected += weight * (0.9 * both + 0.1 * (1 - both))
    assert plan.chances(MAP)["open"] == pytest.approx(expected)


def test_numbers_agree_with_a_simulation() -> None:
    generator = random.Random(5)
    counts = {"open": 0, "funded": 0, "both": 0}
    runs = 40_000
    for _ in range(runs):
        true: dict[str, bool] = {}
        for one in reversed(MAP):
            share = one.probability if all(true[name] for name in one.rests_on) else one.otherwise
            true[one.name] = generator.random() < share
        counts["open"] += true["open"]
        counts["funded"] += true["funded"]
        counts["both"] += true["open"] and true["funded"]
    crux = next(crux for crux in plan.cruxes(MAP) if crux.name == "funded")
    assert plan.chances(MAP)["open"] == pytest.approx(counts["open"] / runs, abs=0.01)
    assert crux.if_true == pytest.approx(counts["both"] / counts["funded"], abs=0.01)
    before, move = plan.chances(MAP)["open"], crux.move
    assert crux.chance * crux.if_true + (1 - crux.chance) * crux.if_false == pytest.approx(before)
    assert move == pytest.approx(2 * crux.chance * (1 - crux.chance) * abs(crux.if_true - crux.if_false))


def test_a_claim_that_is_hardly_needed_is_no_crux_although_it_is_doubtful() -> None:
    claims = [
        claim("top", 0.8, ["needed"], 0.1),
        claim("needed", 0.5, ["doubtful", "plain"], 0.48),
        claim("doubtful", 0.5),
        claim("plain", 0.9),
        ]  # fmt: skip
    assert plan.cruxes(claims)[0].name == "needed"
    assert plan.cruxes(claims)[1].move < 0.02


# ------------------------------------------------------------------------------------------- checks


@pytest.mark.parametrize(
    "claims",
    [
        CHAIN,
        tuple(MAP),
        [replace(MAP[0], rests_on=("Dredged", "LIT")), *MAP[1:]],
        list(reversed(MAP)),
        [*CHAIN[:-1], claim("wanted", 0.6, ["a", "b", "c", "d"], 0.2), *(claim(name, 0.5) for name in "abcd")],
    ],
)
def test_arguments_pass_however_they_are_written(claims: Any) -> None:
    plan.check_argument(claims)
    plan.check_reasons(claims)


def at(place: int, **fields: Any) -> list[plan.Claim]:
    return [replace(one, **fields) if number == place else one for number, one in enumerate(MAP)]


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ([], "no claims yet"),
        (MAP[:4], "5 to 9"),
        (CHAIN + [claim(f"c{k}", 0.5) for k in range(5)], "5 to 9"),
        (at(4, name="funded"), "already a claim called"),
        (at(4, name=""), "claim 5: name is still empty"),
        (at(4, says="Boats wanted"), "6 or more"),
        (at(4, says=MAP[3].says), "says the same"),
        (at(4, rests_on="funded"), "square brackets"),
        (at(4, rests_on=None), "should be a list of names"),
        (at(4, rests_on=["ice"]), "it rests on 'ice', and no claim has that name"),
        (at(4, rests_on=["wanted"]), "circle: wanted → wanted"),
        (at(3, rests_on=["open"]), "goes in a circle"),
        (at(0, rests_on=["lit"]), "nothing rests on “open”, “dredged”"),
        (at(0, rests_on=[]), "only the conclusion stands alone"),
        ([claim("top", 0.5, list("abcd")), *(claim(name, 0.5) for name in "abcd")], "every claim carries the conclusion directly"),
    ],
)  # fmt: skip
def test_a_shape_that_is_no_argument_is_told_why(claims: Any, words: str) -> None:
    assert words in said(plan.check_argument, claims)


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        (at(0, probability=0), "from 0.01 to 0.99"),
        (at(0, probability=1), "from 0.01 to 0.99"),
        (at(0, probability=90), "looks like per cent. Write a probability, 0.9"),
        (at(0, probability="high"), "should be a number"),
        (at(0, probability=True), "should be a number"),
        (at(0, otherwise=-0.1), "otherwise should be a number"),
        (at(0, otherwise=0.9), "Then it does not rest on that"),
        (at(0, otherwise=0.95), "Then it does not rest on that"),
        (at(4, otherwise=0.1), "rests on nothing"),
        (at(1, because="because it is really clear"), "What have you seen, read, counted"),
        (at(1, because="Most experts agree on that"), "What have you seen, read, counted"),
        (at(1, because="It is just common sense to me"), "What have you seen, read, counted"),
        (at(1, because="I have no idea about this one"), "a guess between X and Y"),
        (at(1, breaks_if="If strong evidence against it appeared"), "Which observation, count or event"),
        (at(1, breaks_if="Nothing could make me give it up"), "Which observation, count or event"),
        (at(1, breaks_if="If it turns out to be wrong"), "Which observation, count or event"),
        (at(1, breaks_if=""), "claim 2: breaks_if is still empty"),
        (at(1, because=MAP[2].because), "says the same"),
    ],
)
def test_evidence_that_carries_nothing_is_told_why(claims: Any, words: str) -> None:
    assert words in said(plan.check_reasons, claims)


def test_a_chain_without_other_ways_passes_with_a_remark(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_reasons(CHAIN)
    assert "Is there no other way" in capsys.readouterr().out
    plan.check_reasons(MAP)
    assert "Is there no other way" not in capsys.readouterr().out


def test_honest_ignorance_is_a_reason() -> None:
    plan.check_reasons(at(1, because="no idea, a guess between 0.2 and 0.9 as nobody counted"))
    plan.check_reasons(at(1, because="No idea, a guess between 0.2 and 0.6 since nobody has counted"))


# ------------------------------------------------------------------------------------------- pictures


def test_pictures_name_the_crux_and_warn_of_nothing(shown: list[tuple[Any, str]]) -> None:
    crux = plan.cruxes(MAP)[0]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResourceWarning)  # of other tests, met by the garbage collector here
        for claims in (MAP, CHAIN, [claim("top", 0.5, list("abcdefgh")), *(claim(name, 0.5) for name in "abcdefgh")]):
            plan.draw_argument(claims)
            plan.draw_cruxes(claims)
    (drawn, alt), (tornado, told) = shown[:2]
    assert f"hangs most on “{crux.name}”" in texts(drawn)
    assert "lit (" in alt
    assert "rests on funded, wanted" in alt
    assert f"{crux.if_false:.0%} if false, {crux.if_true:.0%} if true" in told
    assert f"moves you by {100 * crux.move:.0f} points" in texts(tornado).replace("\n", " ")


def test_steps_of_equal_weight_are_no_single_crux(shown: list[tuple[Any, str]]) -> None:
    links = [claim(f"step {i}", 0.5, [f"step {i + 1}"] if i < 8 else []) for i in range(9)]
    plan.draw_argument(links)
    plan.draw_cruxes(links)
    assert "“step 0”: 0.2%; it hangs equally on 8 steps" in texts(shown[0][0])
    assert "No single crux: 8 steps move you equally, by under 1 point" in texts(shown[1][0]).replace("\n", " ")
    assert shown[1][1].startswith("now 0.2%; ")


def test_a_small_move_is_not_shown_as_none() -> None:
    assert [arguments._share(p) for p in (0.0, 0.0001, 0.004, 0.0099, 0.4)] == ["0%", "under 0.1%", "0.4%", "1%", "40%"]
    assert [arguments._points(move) for move in (0.0, 0.004, 0.006, 0.05)] == ["under 1", "under 1", "1", "5"]


def test_every_claim_stands_below_all_that_rest_on_it() -> None:
    depths = arguments._depths({one.name: one for one in [*CHAIN, claim("wanted too", 0.5)]})
    assert [depths[link.name] for link in CHAIN] == [0, 1, 2, 3, 4]
    assert arguments._depths({one.name: one for one in MAP})["funded"] == 2


@pytest.mark.parametrize(
    "claims", [[], MAP[:1], at(3, rests_on=["open"]), at(0, probability=0), at(0, rests_on=["ice"])]
)
def test_what_cannot_be_drawn_says_why(claims: Any) -> None:
    for draw in (plan.draw_argument, plan.draw_cruxes, plan.cruxes, plan.chances):
        assert "✗" in said(draw, claims)


# ------------------------------------------------------------------------------------------- the notebook's words


def cells() -> dict[str, str]:
    source = notebook.read(ROOT / "source" / "w01-inside-views" / "w01-inside-views.ipynb")
    return {cell.id: str(cell.source) for cell in source.cells}


def test_the_task_states_the_numbers_that_the_checks_ask_for() -> None:
    task = cells()["argument-task"]
    assert "five to nine claims" in task
    assert (arguments.FEWEST, arguments.MOST) == (5, 9)
    assert f"{LOWEST} to {HIGHEST}" in task
    assert re.search(r"`says`, a sentence that could be false, 6 words or more", task)
    assert re.search(r"`because` and `breaks_if`: 5 words or more each", task)
    assert "2 words" in said(plan.check_argument, at(4, says="Boats wanted"))
    for field in ("because", "breaks_if"):
        assert f"{field} has 4 words" in said(plan.check_reasons, at(1, **{field: "Pilots dredged eleven channels"}))
        plan.check_reasons(at(1, **{field: "Pilots dredged eleven muddy channels"}))
    plan.check_argument(at(4, says="Pilots dredged eleven muddy channels twice"))


def test_the_model_answer_quotes_its_own_map() -> None:
    found = cells()
    scope: dict[str, Any] = {"plan": plan}
    exec(found["argument"], scope)
    claims, text = scope["claims"], found["crux"]
    cruxes = {crux.name: crux for crux in plan.cruxes(claims)}
    chance = plan.chances(claims)
    assert f"I get {100 * chance['stopped in time']:.0f} %" in text
    assert f"({chance['sign exists']:.2f})" in text
    assert f"would move me by {100 * cruxes['lab acts'].move:.0f} points" in text
    assert f"and “holds elsewhere” by {100 * cruxes['holds elsewhere'].move:.0f}." in text
    assert next(iter(cruxes)) == "lab acts"
    assert list(cruxes)[3] == "holds elsewhere"
    scope = {"plan": plan}
    exec(found["calibration"], scope)
    right = sum(
        0.5 if p == 0.5 else (p > 0.5) == (o == 1)
        for p, o in zip(scope["answers"].values(), plan.calibration_outcomes(), strict=True)
    )
    sure = sum(max(p, 1 - p) for p in scope["answers"].values())
    assert (
        f"right {100 * right / 20:.0f} % of the time, and on average {100 * sure / 20:.0f} % sure" in found["numbers"]
    )
