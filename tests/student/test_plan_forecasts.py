"""Shares, forecasts and calibration: coherent ones pass however they are written, others are told what cannot be right."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np
import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import forecasts
from insideview.plan.calibration_facts import CALIBRATION
from insideview.plan.findings import HIGHEST, LOWEST

WRITTEN = date(2025, 3, 3)
CONCERNS = [
    plan.Concern(
        mode=mode,
        percent=percent,
        because=f"I counted {percent} such cases {place} last year",
        moves_if=f"A count above {percent} cases {place} next spring",
    )
    for mode, percent, place in [
        ("irrelevant skills", 50, "in Accra"),
        ("newcomers not enabled", 25, "at the harbour"),
        ("researchers distracted", 5, "among botanists"),
        ("Botanists naming what they cannot grow", 20, "in my herbarium"),
    ]
]
RAIN = plan.Forecast(
    name="seeds",
    question="Will more than half of the seeds of box four germinate?",
    kind="technical",
    probability=0.4,
    by=date(2025, 6, 1),
    yes_if="Two of us count the seedlings in box four and both get 26 or more",
    base_rate="In 3 of 8 earlier boxes more than half did",
    moves_if="Ten seedlings by the first of May would take me to 0.6",
)
SHEET = [
    RAIN,
    replace(RAIN, name="seeds-late", by=date(2025, 8, 1), probability=0.5),
    plan.Forecast(
        name="garden",
        question="Will the botanical garden reopen its old glasshouse?",
        kind="world",
        probability=0.2,
        by=date(2026, 5, 1),
        yes_if="The garden's page lists opening hours for the old glasshouse",
        base_rate="Of 5 closures in this city 1 ended within two years",
        moves_if="A published tender for the roof would take me to 0.5",
    ),
    plan.Forecast(
        name="garden-and-grant",
        question="Will the old glasshouse reopen with money from the national lottery?",
        kind="world",
        probability=0.1,
        by=date(2026, 5, 1),
        yes_if="The lottery's list of grants names the garden, and the page lists hours",
        base_rate="The lottery paid in 4 of 20 cases that I found",
        moves_if="A refusal in the autumn round would take me to 0.02",
    ),
]
TIED = [plan.Implies("garden-and-grant", "garden")]


def said(check: Callable[..., object], *arguments: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check(*arguments)
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


# ------------------------------------------------------------------------------------------- shares


@pytest.mark.parametrize(
    "concerns",
    [
        CONCERNS,
        tuple(reversed(CONCERNS)),
        [replace(CONCERNS[0], mode=" Irrelevant_Skills "), *CONCERNS[1:]],
        [replace(concern, percent=np.float64(concern.percent)) for concern in CONCERNS],
        [
            replace(CONCERNS[0], percent=75 - 100 / 3),
            replace(CONCERNS[1], percent=100 / 3),
            *CONCERNS[2:3],
            replace(CONCERNS[3], percent=20),
        ],
        [replace(CONCERNS[0], percent=75), replace(CONCERNS[1], percent=0), *CONCERNS[2:]],
    ],
)
def test_shares_that_make_a_hundred_pass_however_they_are_written(concerns: Any) -> None:
    plan.check_concerns(concerns)


def changed(place: int, **fields: Any) -> list[plan.Concern]:
    return [replace(concern, **fields) if place == number else concern for number, concern in enumerate(CONCERNS)]


@pytest.mark.parametrize(
    ("concerns", "words"),
    [
        ([], "no concerns yet"),
        (CONCERNS[:3], "4 to 7"),
        (CONCERNS[0], "not a list of them"),
        (changed(0, percent=60), "make 110, and have to make 100"),
        (changed(0, percent=49), "make 99"),
        ([replace(one, percent=one.percent / 100) for one in CONCERNS], "multiply by 100"),
        (changed(0, percent=-1), "from 0 to 100"),
        (changed(0, percent=None), "percent should be a number"),
        (changed(0, mode="Seeds sown too early in the year"), "not judged yet: 'irrelevant skills'"),
        (changed(3, mode="Other things"), "concern 4: mode has 2 words"),
        (changed(1, because=""), "concern 2: because is still empty"),
        (changed(1, because="I feel it is really very important"), "What have you seen or read"),
        (changed(2, moves_if="if there is new evidence"), "Which single result or event"),
        (changed(2, moves_if="It depends on how things go"), "Which single result or event"),
        (changed(2, moves_if="More information about the field"), "Which single result or event"),
        (changed(2, because=CONCERNS[1].because), "says the same as the because of concern 2"),
    ],
)
def test_shares_that_do_not_hold_are_told_why(concerns: Any, words: str) -> None:
    assert words in said(plan.check_concerns, concerns)


def test_equal_shares_are_allowed_and_remarked_on(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_concerns([replace(one, percent=25) for one in CONCERNS])
    assert "all shares are equal" in capsys.readouterr().out


def test_the_given_failures_are_bloom_s() -> None:
    assert sum(plan.FAILURE_MODES.values()) == 100
    table = prose("field-section")
    for key, share in plan.FAILURE_MODES.items():
        assert re.search(rf"\| `{key}` \|.*\| {share:g} % \|", table)


# ------------------------------------------------------------------------------------------- forecasts


@pytest.mark.parametrize(
    ("sheet", "written"),
    [
        (SHEET, WRITTEN),
        (tuple(SHEET), datetime(2025, 3, 3, 22, 15)),
        ([replace(SHEET[0], kind="Technical"), *SHEET[1:]], WRITTEN),
        ([replace(SHEET[0], by=WRITTEN + timedelta(days=1)), *SHEET[1:]], WRITTEN),
        ([replace(SHEET[0], probability=0.01), *SHEET[1:]], WRITTEN),
        ([replace(SHEET[0], base_rate="0 of 5 boxes so far"), *SHEET[1:]], WRITTEN),
        ([replace(SHEET[0], base_rate="Two of about forty boxes since 2012"), *SHEET[1:]], WRITTEN),
        ([replace(SHEET[0], base_rate="Etwa 7 % der Kisten seit 2012"), *SHEET[1:]], WRITTEN),
        ([*SHEET[:2], replace(SHEET[2], question="When the frost is over, will the garden reopen?"), SHEET[3]], WRITTEN),
        (SHEET + [replace(SHEET[2], name=f"g{i}", question=f"Will visitor number {i} million come?", yes_if=f"The garden's yearly report counts {i} million or more", base_rate=f"{i} of 9 gardens passed it", moves_if=f"A summer with {i} weeks of rain: down ten points") for i in range(4)], WRITTEN),
    ],
)  # fmt: skip
def test_forecasts_with_a_test_and_a_date_pass(sheet: Any, written: Any) -> None:
    plan.check_forecasts(sheet, written)


def with_first(**fields: Any) -> list[plan.Forecast]:
    return [replace(SHEET[0], **fields), *SHEET[1:]]


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        ([], "no forecasts yet"),
        (SHEET[:3], "4 to 8"),
        (SHEET + SHEET[:1] * 5, "4 to 8"),
        (with_first(name=""), "forecast 1: name is still empty"),
        (with_first(name="Garden"), "both called"),
        (with_first(question="Seeds germinate?"), "4 or more"),
        (with_first(kind="botany"), 'kind should be "world" or "technical"'),
        (with_first(probability=40), "looks like per cent. Write a probability, 0.4"),
        (with_first(probability=0), "What would surprise you"),
        (with_first(probability=1.0), "What would surprise you"),
        (with_first(probability="likely"), "should be a number from 0.01 to 0.99"),
        (with_first(probability=float("nan")), "should be a number from 0.01 to 0.99"),
        (with_first(by="June"), "by should be a date"),
        (with_first(by=WRITTEN), "Which day in the future settles it"),
        (with_first(yes_if="when it is generally agreed by most experts"), "Which page, table or count"),
        (with_first(yes_if="We all see that it has really happened"), "Which page, table or count"),
        (with_first(base_rate="This often goes well with us"), "has no figures"),
        (with_first(base_rate="No such box failed in my garden"), "has no figures"),
        (with_first(base_rate="Since 2012 it went well quite often"), "has only a year"),
        (with_first(question="When will the seeds of box four germinate?"), "not answered by yes or no"),
        (with_first(question="How many seeds of box four germinate?"), "not answered by yes or no"),
        (with_first(yes_if="If it happens by the date that I gave"), "Which page, table or count"),
        (with_first(moves_if="New developments in the field of AI"), "Which single result or event"),
        (with_first(moves_if="If there is new information about it"), "Which single result or event"),
        (with_first(yes_if=SHEET[2].yes_if), "says the same as"),
        ([replace(one, kind="world") for one in SHEET], 'none of them is "technical"'),
        ([replace(one, by=one.by + timedelta(days=9000)) for one in SHEET if one.by], "more than a year after"),
    ],
)
def test_forecasts_that_teach_nothing_are_told_why(sheet: Any, words: str) -> None:
    assert words in said(plan.check_forecasts, sheet, WRITTEN)


def test_the_day_of_writing_is_needed() -> None:
    assert "written_on should be a date" in said(plan.check_forecasts, SHEET, None)


def test_the_first_year_ends_after_365_days() -> None:
    def late(days: int) -> list[plan.Forecast]:
        return [replace(one, by=WRITTEN + timedelta(days=days)) for one in SHEET[:1] + SHEET[2:]] + [
            replace(SHEET[1], by=WRITTEN + timedelta(days=days + 50))
        ]

    plan.check_forecasts(late(365), WRITTEN)
    assert "more than a year after" in said(plan.check_forecasts, late(366), WRITTEN)


# ------------------------------------------------------------------------------------------- coherence


@pytest.mark.parametrize(
    "relations",
    [
        TIED,
        [],
        tuple(TIED),
        plan.Implies("GARDEN and grant", "Garden"),
        [plan.Exclusive(["seeds", "seeds-late", "garden-and-grant"])],
        [plan.Exclusive(("seeds-late", "seeds", "garden-and-grant"), one_must=True)],
        [plan.Implies("garden", "garden-and-grant")] and [plan.Exclusive(["garden", "garden-and-grant"])],
    ],
)
def test_numbers_that_can_all_be_right_pass(relations: Any) -> None:
    plan.check_coherence(SHEET, relations)


def test_exclusive_shares_may_be_off_by_rounding() -> None:
    thirds = [replace(one, probability=p) for one, p in zip(SHEET, (0.1, 0.2, 0.7, 0.5), strict=True)]
    plan.check_coherence(thirds, [plan.Exclusive(["seeds", "seeds-late", "garden"], one_must=True)])


@pytest.mark.parametrize(
    ("relations", "words"),
    [
        ([plan.Implies("garden", "garden-and-grant")], "“garden” cannot come true without “garden-and-grant”, and has 20% against 10%"),
        ([plan.Exclusive(["seeds", "seeds-late", "garden"])], "is more than 1"),
        ([plan.Exclusive(["seeds", "garden"], one_must=True)], "0.4 + 0.2 = 0.6 is less than 1"),
        ([plan.Implies("garden", "roof")], "no forecast is called 'roof'"),
        ([plan.Exclusive(["garden"])], "two names or more"),
        ([plan.Exclusive("garden")], "two names or more"),
        ([plan.Exclusive(["garden", "Garden"])], "twice"),
        ("garden implies nothing", "relations should be a list"),
        (["garden"], "a relation is plan.Implies"),
    ],
)  # fmt: skip
def test_numbers_that_contradict_each_other_are_named(relations: Any, words: str) -> None:
    assert words in said(plan.check_coherence, SHEET, relations)


def test_a_longer_horizon_is_not_less_likely_whatever_the_order() -> None:
    wrong = [replace(SHEET[1], probability=0.3), SHEET[0], *SHEET[2:]]
    message = said(plan.check_coherence, wrong, TIED)
    assert "What has happened by the first date has happened by the second" in message
    assert "1 June 2025 has 40%" in message


def test_some_relation_is_asked_for() -> None:
    apart = [SHEET[0], *SHEET[2:]]
    assert "none of your forecasts is tied to another yet" in said(plan.check_coherence, apart, [])
    plan.check_coherence(apart, TIED)
    same_day = [SHEET[0], replace(SHEET[1], by=SHEET[0].by), *SHEET[2:]]
    assert "tied to another" in said(plan.check_coherence, same_day, []), "one question on one day is no relation"


# ------------------------------------------------------------------------------------------- calibration

GOOD = {place: 0.8 if fact.true else 0.3 for place, fact in enumerate(CALIBRATION, start=1)} | {1: 0.5}


def test_the_statements_are_twenty_balanced_different_and_sourced() -> None:
    assert len(CALIBRATION) == 20
    assert sum(plan.calibration_outcomes()) == 10
    assert len({fact.text for fact in CALIBRATION}) == 20
    for fact in CALIBRATION:
        assert fact.text.endswith(".")
        assert fact.because
        assert len(fact.source) > 10
        assert not re.search(r"\b(today|currently|now|latest|so far|this year)\b", fact.text), "it has to stay true"
    listed = plan.calibration_questions()
    assert all(f"{place:2}. " in listed for place in range(1, 21))
    assert CALIBRATION[0].because not in listed


def test_no_run_of_one_answer_gives_the_statements_away() -> None:
    outcomes = "".join(map(str, plan.calibration_outcomes()))
    assert "0000" not in outcomes
    assert "1111" not in outcomes
    assert "01" * 4 not in outcomes


def test_facts_that_can_be_computed() -> None:
    truth = {fact.text: fact.true for fact in CALIBRATION}
    birthdays = 1 - float(np.prod([(365 - day) / 365 for day in range(23)]))
    seconds = 149_597_870.7 / 299_792.458
    assert next(true for text, true in truth.items() if "birthday" in text) == (birthdays < 0.5)
    assert next(true for text, true in truth.items() if "Light from the Sun" in text) == (seconds > 600)
    assert f"{birthdays:.3f}" in next(fact.because for fact in CALIBRATION if "birthday" in fact.text)
    assert f"{seconds:.0f} s" in next(fact.because for fact in CALIBRATION if "Light" in fact.text)


@pytest.mark.parametrize(
    "answers",
    [GOOD, list(GOOD.values()), np.array(list(GOOD.values())), {**GOOD, 2: 0, 3: 1}, {k: np.float32(v) for k, v in GOOD.items()}],
)  # fmt: skip
def test_any_twenty_probabilities_pass(answers: Any) -> None:
    plan.check_calibration(answers)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "answers should be a dict"),
        (None, "answers should be a dict"),
        (0.5, "answers should be a dict"),
        ({k: v for k, v in GOOD.items() if k not in (4, 17)}, "not answered yet: 4, 17"),
        ({**GOOD, 5: None}, "not answered yet: 5"),
        ({**GOOD, 5: 60}, "statement 5: 60 looks like per cent. Write 0.6"),
        ({**GOOD, 5: -0.2}, "a probability lies from 0 to 1"),
        ({**GOOD, 5: True}, "statement 5: write the probability"),
        ({**GOOD, 5: "0.5"}, "statement 5: write the probability"),
        ({**GOOD, 21: 0.5}, "there is no statement 21"),
        (dict.fromkeys(range(1, 21), 0.5), "fewer than three"),
    ],
)
def test_what_is_no_answer_is_named(answers: Any, words: str) -> None:
    assert words in said(plan.check_calibration, answers)


def test_the_dearest_answers_come_first_with_their_sources() -> None:
    lines = plan.show_calibration({**GOOD, 4: 0.02}).splitlines()
    assert lines[0].startswith(" 4. you said 2%, it is TRUE")
    assert sum("http" in line for line in lines) >= 18


# ------------------------------------------------------------------------------------------- pictures


def test_pictures_say_what_they_show_and_warn_of_nothing(shown: list[tuple[Any, str]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResourceWarning)  # of other tests, met by the garbage collector here
        plan.draw_concerns(CONCERNS)
        plan.draw_forecasts(SHEET)
        plan.draw_calibration(GOOD)
        plan.draw_calibration({**dict.fromkeys(range(1, 21), 1.0), 3: 0.5})
    concern, sheet, calibration, sure = shown
    assert "irrelevant skills, 50 %" in texts(concern[0])
    assert "70 %" in texts(concern[0])
    assert "researchers distracted: 5 %" in concern[1]
    assert "4 forecasts: the first is settled by 1 June 2025" in texts(sheet[0])
    assert "by 1 August 2025: 50%" in sheet[1]
    score = np.mean([(GOOD[place] - fact.true) ** 2 for place, fact in enumerate(CALIBRATION, start=1)])
    assert f"Brier score {score:.3f}" in texts(calibration[0])
    assert "Right 98% of the time, on average 74% sure" in texts(calibration[0]), "0.5 counts as half right"
    assert "on average 98% sure" in texts(sure[0])


@pytest.mark.parametrize(("at", "count"), [(0.5, 1), (0.7, 5), (0.83, 6), (0.95, 1), (0.95, 20), (0.99, 9), (1.0, 3)])
def test_the_grey_bar_leaves_out_at_most_a_fortieth_at_either_end(at: float, count: int) -> None:
    low, high = forecasts._by_chance(at, count)
    right = np.random.default_rng(1).binomial(count, at, 40_000) / count
    assert np.mean(right < low) <= 0.028
    assert np.mean(right > high) <= 0.028
    assert np.mean(right <= low) > 0.022, "the bar is no longer than it has to be"
    assert np.mean(right >= high) > 0.022


def test_a_long_question_is_shown_on_two_lines(shown: list[tuple[Any, str]]) -> None:
    long = "Will a member state of the Union require liability cover for general models of any size?"
    plan.draw_forecasts([replace(SHEET[0], question=long), *SHEET[1:]])
    found = texts(shown[0][0])
    assert "…" not in found
    assert long in found.replace("\n", " ")


def test_titles_are_true_of_ties_and_of_one(shown: list[tuple[Any, str]]) -> None:
    plan.draw_concerns([replace(one, percent=25) for one in CONCERNS])
    plan.draw_forecasts(SHEET[:1])
    assert "4 largest concerns, 25 % each" in texts(shown[0][0])
    assert "1 forecast, settled by 1 June 2025" in texts(shown[1][0])


def test_groups_hold_every_answer_once() -> None:
    sure = np.array([0.5, 0.62, 0.63, 0.77, 0.78, 0.92, 0.93, 1.0])
    groups = forecasts._groups(sure, np.ones(8))
    assert [count for _, _, count in groups] == [2, 2, 2, 2]
    assert [share for _, share, _ in groups] == [1.0] * 4


@pytest.mark.parametrize(
    ("draw", "value"),
    [
        (plan.draw_concerns, []),
        (plan.draw_concerns, changed(0, percent="much")),
        (plan.draw_forecasts, with_first(by=None)),
        (plan.draw_forecasts, with_first(probability=40)),
        (plan.draw_calibration, {1: 0.5}),
    ],
)
def test_what_cannot_be_drawn_says_why(draw: Callable[..., object], value: Any) -> None:
    assert "✗" in said(draw, value)


# ------------------------------------------------------------------------------------------- the notebook's words


def prose(cell_id: str) -> str:
    source = notebook.read(ROOT / "source" / "w01-inside-views" / "w01-inside-views.ipynb")
    return str(next(cell.source for cell in source.cells if cell.id == cell_id))


def third(**fields: Any) -> list[plan.Forecast]:
    return [*SHEET[:2], replace(SHEET[2], **fields), SHEET[3]]


def test_the_task_states_the_numbers_that_the_checks_ask_for() -> None:
    task = prose("forecasts-task")
    assert "four to eight" in task
    assert "settled within a year" in task
    assert f"{LOWEST} to {HIGHEST}" in task
    for field, at_least in (("question", 4), ("yes_if", 6), ("base_rate", 4), ("moves_if", 5)):
        assert re.search(rf"`{field}`[^\n]*\b{at_least} words or more", task), field
        short = " ".join(f"w{field.replace('_', '')}{k}7" for k in range(at_least - 1))
        assert f"{field} has {at_least - 1} word" in said(plan.check_forecasts, third(**{field: short}), WRITTEN)
        plan.check_forecasts(third(**{field: f"{short} vital"}), WRITTEN)
    task = prose("concerns-task")
    assert "four to seven concerns" in task
    for field, at_least in (("mode", 4), ("because", 5), ("moves_if", 5)):
        assert re.search(rf"`{field}`[^\n]*\b{at_least} words or more", task), field
        short = " ".join(f"w{field.replace('_', '')}{k}" for k in range(at_least - 1))
        assert f"{field} has {at_least - 1} word" in said(plan.check_concerns, changed(3, **{field: short}))
        plan.check_concerns(changed(3, **{field: f"{short} vital"}))
    assert "numbers 1 to 20" in prose("calibration-task")
    assert "at least three different" in prose("calibration-task")
