"""Reading and replicating: any exact plan passes, however written, and each fault is named so that one can act on it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course.notebook import read
from insideview.plan import paper, replication

CARD = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)
CLAIMS = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]
STEPS = [
    plan.Step(
        what="Measure the error of a shipped network with fifteen bins", done_when="My number equals d04's", hours=1
    ),
    plan.Step(
        what="Train twenty small networks until they overfit",
        done_when="Twenty files with logits",
        hours=2,
        machine_hours=0.5,
    ),
    plan.Step(
        what="Fit one temperature for each network on held-out digits",
        done_when="A table of 20 rows",
        hours=3,
        machine_hours=0.1,
        cost=1.5,
    ),
]
PLAN = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=STEPS,
    known_gaps=["Digits of 8 by 8 are easier than photographs", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)


def said(check: Any, *arguments: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check(*arguments)
    return str(caught.value)


def step(position: int, **changes: Any) -> plan.Replication:
    """PLAN with one step changed, and its totals made right again."""
    steps = [replace(old, **changes) if at == position else old for at, old in enumerate(STEPS, start=1)]
    hours, machine, cost = (sum(getattr(s, name) for s in steps) for name in ("hours", "machine_hours", "cost"))
    return replace(PLAN, steps=steps, total_hours=hours, total_machine_hours=machine, total_cost=cost)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, str]]:
    """The figures that are drawn, with their descriptions, instead of being displayed."""
    import matplotlib

    matplotlib.use("agg")
    figures: list[tuple[Any, str]] = []

    def keep(fig: Any, alt: str) -> None:
        fig.canvas.draw()  # what fails only while drawing fails here
        figures.append((fig, alt))

    monkeypatch.setattr(plots, "show", keep)
    return figures


def texts(fig: Any) -> str:
    from matplotlib.text import Text

    return "\n".join(text.get_text() for text in fig.findobj(Text))


# ------------------------------------------------------------------------------------------- reading


def test_good_records_pass_with_one_line_and_no_value(capsys: pytest.CaptureFixture[str]) -> None:
    checks = [
        (plan.check_first_pass, CARD),
        (plan.check_claims, CLAIMS),
        (plan.check_doubts, CLAIMS),
        (plan.check_replication, PLAN),
        (plan.check_replication_steps, PLAN),
        (plan.check_replication_cost, PLAN),
    ]
    for check, record in checks:
        assert check(record) is None
        out = capsys.readouterr()
        assert out.out.startswith("✓ ")
        assert out.out.count("\n") == 1
        assert out.err == ""


@pytest.mark.parametrize("check", ["check_first_pass", "check_claims", "check_doubts", "check_replication"])
@pytest.mark.parametrize("nothing", [None, [], {}, "text", 3, ...])
def test_something_else_is_sent_back_and_never_an_error(check: str, nothing: object) -> None:
    assert said(getattr(plan, check), nothing).startswith("✗ ")


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"paper": "Calibration of networks"}, "no year"),
        ({"minutes": 16}, "at most 15"),
        ({"minutes": -1}, "minutes"),
        ({"verdict": "perhaps"}, "read on"),
        ({"clarity": "Very clear and well written"}, "clarity says"),
        ({"question": "What is this paper all about?"}, "asked of any paper"),
        ({"correctness": "The assumptions look sound to me overall"}, "correctness says"),
        ({"because": "It seems interesting and relevant"}, "because says"),
        ({"question": ""}, "question is still empty"),
        ({"because": None}, "because should be text"),
    ],
)
def test_a_card_is_sent_back_with_the_field(changes: dict[str, Any], why: str) -> None:
    assert why in said(plan.check_first_pass, replace(CARD, **changes))


@pytest.mark.parametrize("verdict", ["stop", "Stop", "READ ON", "read_on"])
def test_either_verdict_passes_however_written(verdict: str) -> None:
    plan.check_first_pass(replace(CARD, verdict=verdict, minutes=np.float64(15)))


@pytest.mark.parametrize(
    "where",
    [
        "Table 1",
        "Fig. 4b, left",
        "§4.1",
        "Appendix B",
        "Abbildung 3",
        "图 2",
        "section “Phase change”",
        "Argument 3",
        "Theorem 2 of Guo 2017",
        "only asserted, in the conclusion",
        "“Model Analysis Table”",
        "« Le tableau des modèles »",
        "'Phase change'",
    ],
)
def test_a_place_that_one_can_turn_to_passes(where: str) -> None:
    plan.check_claims([replace(CLAIMS[0], where=where), *CLAIMS[1:]])


@pytest.mark.parametrize(
    "where", ["the experiments", "Guo et al. 2017", "in the results section", "everywhere", "appendix"]
)
def test_a_place_without_a_number_or_heading_is_sent_back(where: str) -> None:
    assert "claim 1: where (“" in said(plan.check_claims, [replace(CLAIMS[0], where=where), *CLAIMS[1:]])


@pytest.mark.parametrize("year", ["Olsson et al. (2022)", "Olsson 2022a"])
def test_a_year_may_have_a_letter(year: str) -> None:
    plan.check_first_pass(replace(CARD, paper=year))


def test_evidence_that_only_points_is_sent_back() -> None:
    only = replace(CLAIMS[0], evidence="The figure shows that the claim is true")
    assert "Name the lines or columns" in said(plan.check_claims, [only, *CLAIMS[1:]])


def test_evidence_that_repeats_the_claim_is_sent_back() -> None:
    twice = replace(CLAIMS[0], evidence=CLAIMS[0].claim.upper() + ".")
    assert "repeats the claim" in said(plan.check_claims, [twice, *CLAIMS[1:]])


@pytest.mark.parametrize("strength", [0, 6, 2.5, "4", None, True, float("nan")])
def test_a_strength_is_whole_and_from_one_to_five(strength: object) -> None:
    assert "claim 2: strength" in said(plan.check_doubts, [CLAIMS[0], replace(CLAIMS[1], strength=strength), CLAIMS[2]])


def test_equal_strengths_are_only_mentioned(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_doubts([replace(claim, strength=3) for claim in CLAIMS])
    assert "give up first" in capsys.readouterr().out
    plan.check_doubts([replace(claim, strength=4 + at % 2) for at, claim in enumerate(CLAIMS)])
    assert "furthest beyond" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("field", "text", "why"),
    [
        ("alternative", "It could also be due to chance", "Which one?"),
        ("alternative", "It could just be chance or random noise", "Which one?"),
        ("alternative", "They may have made a mistake in the code", "always possible"),
        ("alternative", "There is nothing that speaks against it", "nothing can count"),
        ("if_false", "The results would not support the claim", "In which way?"),
        ("if_false", "It would show the opposite of this claim", "In which way?"),
        ("alternative", CLAIMS[1].alternative, "says the same"),
        ("if_false", "The figure would look completely different then", "In which way?"),
        ("if_false", "flat", "1 word"),
    ],
)
def test_a_doubt_that_fits_any_claim_is_sent_back(field: str, text: str, why: str) -> None:
    assert why in said(plan.check_doubts, [replace(CLAIMS[0], **{field: text}), *CLAIMS[1:]])


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("alternative", "With three seeds a gap of 0.3 points is within chance"),
        ("if_false", "The numbers of the last column would be higher"),
        ("if_false", "表中温度一列的数值不会下降"),
    ],
)
def test_a_doubt_that_says_which_way_passes(field: str, text: str) -> None:
    plan.check_doubts([replace(CLAIMS[0], **{field: text}), *CLAIMS[1:]])


# ------------------------------------------------------------------------------------------- replicating


@pytest.mark.parametrize("rung", [*plan.LADDER, "Small GPT", "small_gpt"])
def test_every_rung_of_the_ladder_can_be_chosen(rung: str) -> None:
    plan.check_replication(replace(PLAN, rung=rung))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"rung": "alphafold"}, '"mlp", "resnet"'),
        ({"target": "the same results as in the paper"}, "Which number"),
        ({"target": "The accuracy of the model on the data"}, "Which number"),
        ({"known_gaps": ["There may be some unknown problems", "An MLP is no residual network"]}, "Where does yours"),
        ({"tolerance": 0}, "above 0"),
        ({"tolerance": 3.0}, "also holds 4"),
        ({"if_false": -2.0, "tolerance": 3.0}, "also holds -2"),
        ({"value": None}, "value should be a number"),
        ({"known_gaps": ["An MLP is no residual network at all"]}, "at least 2"),
        ({"known_gaps": "An MLP is no residual network at all"}, "put each in quotes"),
        ({"known_gaps": []}, "no known_gaps yet"),
    ],
)
def test_a_target_that_cannot_be_missed_is_sent_back(changes: dict[str, Any], why: str) -> None:
    assert why in said(plan.check_replication, replace(PLAN, **changes))


def test_an_empty_plan_hears_of_its_first_field_first() -> None:
    assert said(plan.check_replication, plan.Replication()).splitlines()[1] == "  • paper is still empty"
    empty = plan.Replication(steps=[plan.Step()] * 3)
    assert said(plan.check_replication_steps, empty).splitlines()[1] == "  • step 1: what is still empty"


@pytest.mark.parametrize(
    ("position", "changes", "why"),
    [
        (1, {"hours": 2.5}, "2 is the most"),
        (1, {"hours": 1, "machine_hours": 1.5}, "machine's together"),
        (2, {"hours": 0.5}, "step 2 only 0.5"),
        (2, {"hours": 0}, "step 2: hours should be a number above 0"),
        (2, {"what": "Reproduce the paper's main results"}, "whole plan in a word"),
        (2, {"what": "Read the paper and its appendix code again"}, None),
        (3, {"done_when": "it is working"}, "see, count or read off"),
        (3, {"done_when": "when it is finished"}, "see, count or read off"),
    ],
)
def test_steps_begin_small_and_say_when_they_are_done(position: int, changes: dict[str, Any], why: str | None) -> None:
    if why is None:
        plan.check_replication_steps(step(position, **changes))
    else:
        assert why in said(plan.check_replication_steps, step(position, **changes))


def test_a_first_step_of_two_hours_passes_and_may_tie() -> None:
    plan.check_replication_steps(step(1, hours=2))
    plan.check_replication_steps(step(1, hours=1.9, machine_hours=0.1))


@pytest.mark.parametrize(
    ("moments", "why"),
    [((2, 6), "looks after 6 hours"), ((3.5, 5), "first half"), ((0, 2), "above 0"), ((2, None), "above 0")],
)
def test_stop_rules_come_in_time(moments: tuple[Any, Any], why: str) -> None:
    rules = [replace(rule, after_hours=at) for rule, at in zip(PLAN.stop_rules, moments, strict=True)]
    assert why in said(plan.check_replication_steps, replace(PLAN, stop_rules=rules))


def test_a_stop_rule_in_the_middle_is_early_enough() -> None:
    rules = [replace(rule, after_hours=at) for rule, at in zip(PLAN.stop_rules, (3, 5.9), strict=True)]
    plan.check_replication_steps(replace(PLAN, stop_rules=rules))


def test_sums_are_compared_with_the_totals_and_shown() -> None:
    assert "1 + 2 + 3 = 6, and total_hours says 5" in said(plan.check_replication_cost, replace(PLAN, total_hours=5))
    text = said(plan.check_replication_cost, replace(PLAN, total_hours=5, total_machine_hours=0, total_cost=2))
    assert "total_machine_hours says 0" in text
    assert "total_cost says 2" in text
    thirds = [replace(one, hours=1 / 3) for one in STEPS]
    plan.check_replication_cost(replace(PLAN, steps=thirds, total_hours=1.0))


def test_runs_must_fit_into_the_machine_hours(capsys: pytest.CaptureFixture[str]) -> None:
    need = 20 * 3.7e15 / 1e10 / 3600
    assert f"take {need:.3g} hours" in said(plan.check_replication_cost, replace(PLAN, run_flops=3.7e15))
    plan.check_replication_cost(replace(PLAN, runs=1))
    assert "second seed" in capsys.readouterr().out
    plan.check_replication_cost(step(2, machine_hours=50))
    assert "What is the rest for?" in capsys.readouterr().out
    for changes, why in [
        ({"speed": 0}, "speed"),
        ({"run_flops": "1e15"}, "run_flops"),
        ({"runs": 1.5}, "whole number"),
    ]:
        assert why in said(plan.check_replication_cost, replace(PLAN, **changes))


# ------------------------------------------------------------------------------------------- pictures


@pytest.mark.filterwarnings("error", "ignore::ResourceWarning")
def test_pictures_show_what_was_filled_in(shown: list[tuple[Any, str]]) -> None:
    plan.draw_first_pass(CARD)
    plan.draw_claims(CLAIMS)
    plan.draw_replication(PLAN)
    flops = {key: 6 * rung.parameters * rung.examples * rung.uses for key, rung in plan.LADDER.items()}
    plan.draw_ladder(flops, {key: value / 1e14 for key, value in flops.items()})
    card, claims, steps, ladder = shown
    assert "Guo 2017 after 8 minutes: read on" in texts(card[0])
    assert "Platt scaling" in card[1]
    assert "1 of 3 claims has evidence of level 4 or 5" in texts(claims[0])
    assert claims[1].startswith("claim 1, strength 4, Table 1")
    assert "6 of your hours, 0.6 of a machine's, cost 1.5" in texts(steps[0])
    assert "after 2 hours stop if" in steps[1]
    assert "3.7e+11" in texts(ladder[0])
    assert "attacks and defences" in ladder[1]


@pytest.mark.filterwarnings("ignore:Glyph")
def test_wide_letters_leave_the_card_its_columns(shown: list[tuple[Any, str]]) -> None:
    plan.draw_first_pass(replace(CARD, category="探测器说百分之九十时我能相信它吗" * 6))
    fig = shown[0][0]
    assert fig.axes[0].get_position().width > 0.9
    assert max(len(line) for line in texts(fig).splitlines() if "探" in line) <= 42


@pytest.mark.filterwarnings("error", "ignore::ResourceWarning")
def test_pictures_bear_long_texts_and_many_steps(shown: list[tuple[Any, str]]) -> None:
    long = "word " * 80
    plan.draw_first_pass(replace(CARD, contributions=long, context="$x_1 and 50 %"))
    plan.draw_claims([replace(CLAIMS[0], claim=long, alternative=long, strength=1)] * 5)
    many = [replace(STEPS[0], what=long)] * 8
    plan.draw_replication(replace(PLAN, steps=many, stop_rules=[plan.StopAfter(after_hours=4, if_seen=long)] * 3))
    plan.draw_replication(replace(PLAN, stop_rules=[]))
    assert len(shown) == 4


def test_a_picture_says_what_it_lacks() -> None:
    assert "strength" in said(plan.draw_claims, [plan.PaperClaim()])
    assert "no plan yet" in said(plan.draw_replication, None)
    assert "hours" in said(plan.draw_replication, plan.Replication(steps=[plan.Step()]))
    assert "no number for mlp" in said(plan.draw_ladder, {})
    assert "mlp: operations" in said(plan.draw_ladder, dict.fromkeys(plan.LADDER))


# ------------------------------------------------------------------------------------------- the notebook


def notebook_text() -> str:
    cells = read(ROOT / "source" / "w04-paper" / "w04-paper.ipynb").cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def test_numbers_in_the_tasks_are_those_of_the_checks() -> None:
    text = notebook_text()
    words = {3: "three", 5: "five", 8: "eight", 2: "two"}
    assert f"`minutes`: above 0, at most {paper.FIRST_PASS_MINUTES};" in text
    assert f"- {words[paper.FEWEST]} to {words[paper.MOST]}, all different; `claim`" in text
    assert f"- {words[replication.FEWEST]} to {words[replication.MOST]}; `what`: 3 words or more" in text
    assert f"takes {replication.FIRST_STEP_HOURS} hours at most with the machine's" in text
    assert f"- {words[replication.RULES]} `StopAfter` or more" in text
    assert f"at least {words[replication.GAPS]} `known_gaps`" in text
    assert f"(to {replication.TOLERANCE})" in text
    for level, meaning in plan.STRENGTHS.items():
        assert f"| {level} | {meaning} |" in text


def test_the_ladder_of_the_text_is_the_ladder_of_the_code() -> None:
    text = notebook_text()
    rows = {key: re.search(rf"^\| `{key}` \|.*$", text, re.MULTILINE) for key in plan.LADDER}
    for key, rung in plan.LADDER.items():
        row = rows[key]
        assert row is not None, key
        *_, weights, examples, uses, _ = (cell.strip() for cell in row.group().split("|"))
        for shown, true in ((weights, rung.parameters), (examples, rung.examples), (uses, rung.uses)):
            amount, *million = shown.replace(",", "").split()
            assert float(amount) * (1e6 if million else 1) == pytest.approx(true, rel=0.005), (key, shown)
        assert f"({rung.notebook})" in row.group()
    flops = {key: 6 * rung.parameters * rung.examples * rung.uses for key, rung in plan.LADDER.items()}
    assert flops["resnet"] > 5_000 * flops["mlp"]
    assert 0.28 < flops["grokking"] / flops["resnet"] < 0.36


def test_the_printed_plan_adds_up() -> None:
    """The example in the task passes the checks on its sums and its order."""
    code = re.search(r"```python\nreplication = (.*?)```", notebook_text(), re.DOTALL)
    assert code is not None
    example = eval(code.group(1), {"plan": plan})  # noqa: S307  (our own notebook)
    plan.check_replication_cost(example)
    hours = [one.hours for one in example.steps]
    assert hours[0] == min(hours)
    assert hours[0] + example.steps[0].machine_hours <= replication.FIRST_STEP_HOURS
