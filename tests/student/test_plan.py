"""The written track's checks: they ask for a specific, dated plan, say kindly what is missing, and know no clock."""

from __future__ import annotations

import builtins
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import scores, words

ROLES = [
    plan.Role(
        name="Compute-policy adviser",
        day="Drafts rules on reporting large runs and defends them before ministries",
        why_it_matters="Rules are written by whoever is in the room, and they measure the wrong thing",
        exists="yes",
        where="One ministry",
    ),
    plan.Role(
        name="Procurement auditor",
        day="Reads contracts, asks vendors for evaluations, refuses systems without tests",
        why_it_matters="A city that buys without tests teaches vendors that tests are optional",
        exists="adjacent",
        where="Courts of auditors",
    ),
    plan.Role(
        name="Keeper of a shared register",
        day="Agrees on one form with ten agencies and chases their missing reports",
        why_it_matters="Each agency hides its own failures, so that nobody sees the pattern",
        exists="not yet",
        where="Two agencies together",
    ),
]
TEST = plan.CheapTest(
    role="Keeper of a shared register",
    what="Turn 30 published reports into one common form",
    makes="A table of 30 rows",
    start=date(2025, 9, 8),
    end=date(2025, 9, 19),
    hours=12,
    cost=0,
    good_result="At least 24 of the 30 fit the form",
    stop_signal="Fewer than 15 fit, or I skip three evenings running",
)
OTHER = replace(
    TEST,
    role="Compute-policy adviser",
    what="Draft a reporting rule and have two engineers attack it",
    start=date(2025, 9, 22),
    end=date(2025, 10, 3),
)
WRITTEN = date(2025, 9, 1)
DECISION = plan.Decision(
    about="Doctorate in public law from 2026",
    lean="no",
    answers={
        key: plan.Answer(0.4, reason)
        for key, reason in zip(
            plan.QUESTIONS,
            [
                "My best weeks of last year were all in negotiations",
                "One conference talk, no co-author in the subject",
                "The mortgage works on my pay, barely below it",
                "The ministry offers two years under someone I admire",
                "Reporting rules would be a chapter, if the faculty agrees",
                "Two supervisors in the country take this topic at all",
                "Without deadlines my own essay took fourteen months",
            ],
            strict=True,
        )
    },
    turns_on="tied",
    turns_if="The ministry post is cancelled and a funded place opens in Lyon",
)


def scored(*rows: tuple[int, int, int], against: str = "My last reviewer called it careless work") -> dict[str, Any]:
    """Roles A, B, … with evidence that differs in every cell."""
    seen = ["ants", "bees", "crows", "dogs", "eels", "frogs", "geese", "hares"]
    seen += ["ibis", "jays", "kites", "lynxes", "moths", "newts", "owls"]
    return {
        f"role {'ABCDE'[place]}": {
            criterion: plan.Score(value, f"Counted {seen[3 * place + column]} for a whole summer once", against)
            for column, (criterion, value) in enumerate(zip(plan.CRITERIA, row, strict=True))
        }
        for place, row in enumerate(rows)
    }


def said(check: Any, *arguments: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check(*arguments)
    return str(caught.value)


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


# ------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        (" … ", "empty"),
        ("TODO", "placeholder"),
        ("todo", "placeholder"),
        ("tbd", "placeholder"),
        ("To be determined", "placeholder"),
        ("N/A", "placeholder"),
        ("I will write TODO later on, when I know more", "placeholder"),
        ("Your answer here, in one sentence please", "placeholder"),
        (None, "text in quotes, not None"),
        (3, "text in quotes, not 3"),
        (["a", "b"], "text in quotes"),
        ("too short", "2 words"),
        ("one", "1 word ("),
        ("very very very very very very", "again and again"),
    ],
)
def test_a_text_that_says_nothing_is_sent_back_with_its_reason(text: object, why: str) -> None:
    assert why in (words.problem(text, 6) or "nothing was wrong")


@pytest.mark.parametrize(
    "text",
    [
        "Rebuilt two tables from a trial in 2023",
        "Todo el mundo escribe normas sobre esto",  # Spanish: everybody
        "没有人检查的模型会带着错误进入世界",
        "Jean-Luc's lab re-ran it: 3.5 % worse",
        "a b c d e f",
    ],
)
def test_a_text_in_anyones_own_words_passes(text: str) -> None:
    assert words.problem(text, 6) is None


def test_one_word_beyond_the_stock_is_enough() -> None:
    stock = (words.stock("i really like it", "Why?", one_of="like"),)
    assert "Why?" in (words.problem("I really like it", 1, stock) or "")
    assert words.problem("I really like Haskell", 1, stock) is None
    assert words.problem("it really", 1, stock) is None, "no trigger word, so the remark would not fit"


def test_same_words_in_another_order_are_the_same_content() -> None:
    assert words.content("Fluent German, working French") == words.content("French (working) and fluent German")
    assert words.content("two years of Python") != words.content("three years of Python")


# ------------------------------------------------------------------------------------------- how it is said


def test_a_message_names_the_place_and_at_most_three_problems() -> None:
    text = said(plan.check_roles, [plan.Role(name="Compute-policy adviser"), *ROLES[1:]])
    headline, *bullets = text.splitlines()
    assert headline.startswith("✗ three to five")
    assert bullets[0] == "  • role 1 (“Compute-policy adviser”): day is still empty"
    assert sum(line.startswith("  •") for line in bullets) == 3
    assert bullets[-1] == "  … and 1 more; begin with these"


def test_checks_print_one_line_and_return_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """A value at the end of a test cell would become the mark, and stderr a zero."""
    table = scored((5, 1, 3), (3, 4, 3), (1, 5, 5))
    calls = [
        (plan.check_roles, ROLES),
        (plan.check_role_to_create, ROLES),
        (
            plan.check_assets,
            [
                f"Years of {what} in a club"
                for what in ("choir", "chess", "judo", "golf", "polo", "bridge", "darts", "yoga", "squash", "rowing")
            ],
        ),
        (plan.check_scores, table),
        (plan.check_cheap_tests, [TEST, OTHER]),
        (plan.check_decision, DECISION),
    ]
    for check, argument in calls:
        assert check(argument) is None  # type: ignore[operator]
    assert plan.check_ranking(table, {"importance": 1, "fit": 1, "excitement": 1}) is None
    assert plan.check_schedule([TEST, OTHER], WRITTEN) is None
    out, err = capsys.readouterr()
    assert err == ""
    assert [line[0] for line in out.splitlines()] == ["✓"] * 8


@pytest.mark.parametrize("nothing", [None, ..., 0, "", "text", [], {}, [None], [...], {"a": 1}, [[]], object])
def test_every_check_answers_any_nonsense_in_words(nothing: Any) -> None:
    weights = {"importance": 1, "fit": 1, "excitement": 1}
    for check in (
        plan.check_roles,
        plan.check_role_to_create,
        plan.check_assets,
        plan.check_skill_pairs,
        plan.check_scores,
        plan.check_cheap_tests,
        plan.check_decision,
    ):
        assert said(check, nothing).startswith("✗ ")
    assert said(plan.check_ranking, nothing, weights).startswith("✗ ")
    assert said(plan.check_ranking, scored((5, 1, 3), (3, 4, 3)), nothing).startswith("✗ ")
    assert said(plan.check_schedule, nothing, WRITTEN).startswith("✗ ")
    assert said(plan.check_schedule, [TEST], nothing).startswith("✗ ")


@pytest.mark.parametrize("nothing", [None, ..., 3, [], {}, "x"])
def test_records_with_nonsense_in_every_field_are_answered_in_words(nothing: Any) -> None:
    role = plan.Role(name=nothing, day=nothing, why_it_matters=nothing, exists=nothing, where=nothing)
    assert said(plan.check_roles, [role, role, role]).startswith("✗ ")
    pair = plan.SkillPair(first=nothing, second=nothing, why_rare=nothing, who_needs_it=nothing, you_have=nothing)
    assert said(plan.check_skill_pairs, [pair, pair]).startswith("✗ ")
    test = plan.CheapTest(
        role=nothing,
        what=nothing,
        makes=nothing,
        start=nothing,
        end=nothing,
        hours=nothing,
        cost=nothing,
        good_result=nothing,
        stop_signal=nothing,
    )
    assert said(plan.check_cheap_tests, [test, test]).startswith("✗ ")
    assert said(plan.check_schedule, [test, test], WRITTEN).startswith("✗ ")
    row = dict.fromkeys(plan.CRITERIA, plan.Score(nothing, nothing, nothing))
    assert said(plan.check_scores, {"a": row, "b": row, "c": row}).startswith("✗ ")
    decision = plan.Decision(about=nothing, lean=nothing, answers=nothing, turns_on=nothing, turns_if=nothing)
    assert said(plan.check_decision, decision).startswith("✗ ")
    answers = dict.fromkeys(plan.QUESTIONS, plan.Answer(nothing, nothing))
    assert said(plan.check_decision, replace(DECISION, answers=answers)).startswith("✗ ")


# ------------------------------------------------------------------------------------------- dates


@pytest.mark.parametrize("year", [1999, 2024, 2099])
def test_a_plan_gets_the_same_mark_in_any_year(year: int) -> None:
    """Dates are compared with each other, never with today's."""
    tests = [replace(TEST, start=date(year, 9, 8), end=date(year, 9, 19))]
    plan.check_schedule(tests, date(year, 9, 1))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"end": TEST.start}, None),
        ({"end": date(2025, 9, 21)}, None),  # 14 days, both ends included
        ({"end": date(2025, 9, 22)}, "15 days"),
        ({"end": date(2025, 9, 7)}, "swapped"),
        ({"start": WRITTEN, "end": WRITTEN}, None),
        ({"start": WRITTEN - timedelta(days=1), "end": WRITTEN}, "before you wrote"),
        ({"start": WRITTEN + timedelta(weeks=8), "end": WRITTEN + timedelta(weeks=9)}, None),
        ({"start": WRITTEN + timedelta(weeks=8, days=1), "end": WRITTEN + timedelta(weeks=9)}, "smaller version"),
        ({"start": datetime(2025, 9, 8, 20, 0), "end": datetime(2025, 9, 9)}, None),
        ({"end": TEST.start, "hours": 12}, None),
        ({"end": TEST.start, "hours": 12.5}, "sleep"),
        ({"hours": 0}, "above 0"),
        ({"hours": float("nan")}, "above 0"),
        ({"hours": True}, "above 0"),
        ({"cost": -1}, "0 is fine"),
        ({"cost": float("inf")}, "0 is fine"),
        ({"start": "8 September"}, "such as date("),
    ],
)
def test_schedules_at_their_borders(changes: dict[str, Any], why: str | None) -> None:
    tests = [replace(TEST, **changes)]
    if why is None:
        plan.check_schedule(tests, WRITTEN)
    else:
        assert why in said(plan.check_schedule, tests, WRITTEN)


@pytest.mark.parametrize(
    ("what", "fine"),
    [
        ("Talk to some people in the field", False),
        ("Speak with other researchers about their work", False),
        ("Try to network at the conferences and events", False),
        ("Learn more about AI safety and policy", False),
        ("I will watch videos on machine learning", False),
        ("Attend a conference or a workshop online", False),
        ("Ask Priya and two auditors to mark my rule", True),
        ("Talk to 3 engineers about their last failed run", True),
        ("Read one system card and list ten missing tests", True),
        ("Finish the course's last notebook without its hints", True),
    ],
)
def test_a_cheap_test_makes_something(what: str, fine: bool) -> None:
    tests = [replace(TEST, what=what), OTHER]
    if fine:
        plan.check_cheap_tests(tests)
    else:
        assert "test 1: what says" in said(plan.check_cheap_tests, tests)


# ------------------------------------------------------------------------------------------- good answers, oddly put


@pytest.mark.parametrize(
    "name",
    [
        "Research engineer",
        "ML engineer",
        "Research scientist",
        "Alignment researcher",
        "AI policy researcher",
        "AI safety engineer",
        "AI governance researcher",
        "Machine learning engineer",
        "Software engineer",
        "Interpretability researcher",
        "Manager",
        "Consultant",
        "Founder",
        "AI auditor",
        "Nurse",
        "Senior engineer, evaluations",
    ],
)
def test_names_that_people_use_for_jobs_pass(name: str) -> None:
    plan.check_roles([replace(ROLES[0], name=name), *ROLES[1:]])


@pytest.mark.parametrize("name", ["Researcher", "AI safety", "Engineer", "policy work", "An AI job"])
def test_names_of_a_whole_field_are_sent_back(name: str) -> None:
    assert "Which one do you mean" in said(plan.check_roles, [replace(ROLES[0], name=name), *ROLES[1:]])


def test_a_wide_name_is_only_mentioned(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_roles([replace(ROLES[0], name="ML engineer"), *ROLES[1:]])
    assert "“ML engineer”) is a wide title" in capsys.readouterr().out
    plan.check_roles(ROLES)
    assert "wide" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "changes",
    [
        *({"where": where} for where in ("METR", "Allianz", "TBD by parliament", "Nobody yet", "国家标准机构")),
        *({"exists": exists} for exists in ("Yes", "Not yet", " yes", "not_yet", "Adjacent", "NOT YET")),
        {"name": "Senior compute-policy adviser"},
        {"day": "Reads contracts and asks vendors questions"},
    ],
)
def test_a_role_passes_however_it_is_written(changes: dict[str, Any]) -> None:
    plan.check_roles([replace(ROLES[0], **changes), *ROLES[1:]])
    plan.check_role_to_create([ROLES[0], replace(ROLES[1], exists="Not yet")])


def test_ranks_make_titles_but_not_weeks() -> None:
    names = [f"{rank} policy adviser" for rank in ("Junior", "Senior", "Lead")]
    plan.check_roles([replace(role, name=name) for role, name in zip(ROLES, names, strict=True)])
    same = [
        replace(ROLES[0], name=name, day=f"{ROLES[0].day}, as {name.split()[0]}", why_it_matters=role.why_it_matters)
        for role, name in zip(ROLES, names, strict=True)
    ]
    assert "a number or a rank exchanged" in said(plan.check_roles, same)


ASSETS = """Four years of drafting regulations
Fluent Polish
UK passport
No debts
Two published op-eds
Ran a budget of 2 million euros
A sister who is a compiler engineer
Chaired 40 hostile meetings
Taught algebra in 2021
Taught algebra in 2022""".splitlines()


def test_short_and_similar_assets_pass() -> None:
    plan.check_assets(ASSETS)
    plan.check_assets(
        [*ASSETS, "Curious: asked 300 questions in a year", "Learns fast, says Ada", "Years of R", "HTTP, SQL"]
    )


@pytest.mark.parametrize(
    ("asset", "why"),
    [
        ("Works hard always", "Where did it show"),
        ("Curious about everything", "Where did it show"),
        ("I learn fast", "Where did it show"),
        ("passionate about AI safety", "Where did it show"),
        ("Seven years of finding errors in trial data before publication", "worked example"),
        ("asdf sdfgh xcvb", "like words"),
        ("sdfkj lskdjf wieur xcmvn", "like words"),
        ("Taught algebra in 2023", "a number exchanged"),
    ],
)
def test_assets_that_anyone_could_write_are_sent_back(asset: str, why: str) -> None:
    assert why in said(plan.check_assets, [*ASSETS, asset])


PAIRS = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Law",
        second="Swahili",
        why_rare="No school near me teaches both",
        who_needs_it="Courts",
        you_have=" first ",
    ),
]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({}, None),
        ({"first": "Drafting law", "second": "Teaching law"}, None),
        ({"first": "Model validation work", "second": "Validation of models"}, "same skill"),
        ({"first": "Knowledge work", "second": "Field work"}, None),
        ({"why_rare": "Few people have both of these skills at the same time"}, "restates"),
        (
            {"why_rare": "what keeps people with the one from learning the other, 5 words or more"},
            "text of the exercise",
        ),
        ({"who_needs_it": "Both"}, "1 word"),
    ],
)
def test_pairs(changes: dict[str, str], why: str | None) -> None:
    pairs = [PAIRS[0], replace(PAIRS[1], who_needs_it="Courts in Mombasa"), replace(PAIRS[1], **changes)]
    pairs[2] = replace(pairs[2], **{"first": "Physics", "why_rare": "Nobody near me pays for that"} | changes)
    pairs[2] = replace(pairs[2], who_needs_it=changes.get("who_needs_it", "Labs and embassies"))
    if why is None:
        plan.check_skill_pairs(pairs)
    else:
        assert why in said(plan.check_skill_pairs, pairs)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("what", "Draft a rule; Petra attacks it"),
        ("what", "Reproduce figure 2 of Olsson"),
        ("what", "Have coffee with Petra and show her my two pages"),
        ("what", "Talk to three nurses about alarms"),
        ("makes", "A two-page memo"),
        ("makes", "Two pages"),
        ("good_result", "The officer answers my letter"),
        ("good_result", "Petra says yes"),
        ("good_result", "I do it every day"),
        ("good_result", "8/10 intervals cover"),
        ("good_result", "My two passes agree on all but three, and the third is quick"),
        ("stop_signal", "The officer does not answer my letter"),
        ("stop_signal", "No evening was too short for it"),
        ("stop_signal", "Petra says no"),
        ("stop_signal", "I never open the file again"),
    ],
)
def test_exact_tests_pass_however_short(field: str, text: str) -> None:
    plan.check_cheap_tests([replace(TEST, **{field: text}), OTHER])


def test_a_stop_signal_that_negates_the_good_result_is_mentioned(capsys: pytest.CaptureFixture[str]) -> None:
    tests = [
        replace(TEST, good_result="The officer answers my letter", stop_signal="The officer does not answer my letter")
    ]
    plan.check_cheap_tests([*tests, OTHER])
    assert "the stop_signal of test 1 is its good_result" in capsys.readouterr().out
    plan.check_cheap_tests([TEST, OTHER])
    assert "good_result with" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("what", "Read more about it on the internet"),
        ("what", "Think about whether I would like this job"),
        ("what", "Talk to some people who do this already"),
        ("what", "Network with people at an EAG conference"),
        ("what", "Have coffee with someone from policy"),
        ("what", "Classify 50 public AI incident reports by cause with a scheme of my own, twice, a week apart"),
        ("makes", "something that I can show"),
        ("good_result", "It goes really well and I am happy"),
        ("good_result", "I like doing it very much indeed"),
        ("good_result", "what you would see, count or hear, 3 words or more each"),
        ("stop_signal", "There is no reason I would stop"),
        ("stop_signal", "I do not enjoy it at all"),
        ("stop_signal", "If it does not fit me then"),
        ("stop_signal", "Nothing would make me stop"),
    ],
)
def test_tests_that_decide_nothing_are_sent_back(field: str, text: str) -> None:
    assert f"test 1: {field}" in said(plan.check_cheap_tests, [replace(TEST, **{field: text}), OTHER])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The fit of role {role} is quite like that", "exchanged"),
        ("I like it a lot really 0{role}{criterion}", "exchanged"),
        ("I think so because I think so 0{role}{criterion}", "exchanged"),
        ("something that happened, that you made, that somebody said or that you read", "text of the exercise"),
    ],
)
def test_evidence_for_everything_is_evidence_for_nothing(text: str, why: str) -> None:
    table = {
        name: {criterion: plan.Score(3, text.format(role=place, criterion=criterion)) for criterion in plan.CRITERIA}
        for place, name in enumerate(("role 0", "role 1", "role 2"))
    }
    for place, row in enumerate(table.values()):  # so that no two are equal to the letter
        for column, criterion in enumerate(plan.CRITERIA):
            if "{" in text:
                row[criterion] = plan.Score(3, f"{row[criterion].evidence} {7 * place + column}")
    assert why in said(plan.check_scores, table)


def test_one_survey_may_rank_every_role() -> None:
    table = scored((5, 1, 3), (3, 4, 3), (1, 5, 5))
    for place, row in enumerate(table.values(), start=3):
        row["importance"] = plan.Score(3, f"The survey of 2023 ranks it {place} of 12")
    plan.check_scores(table)
    table["role A"]["fit"] = plan.Score(3, table["role A"]["importance"].evidence)
    assert "one source" in said(plan.check_scores, table)


@pytest.mark.parametrize(
    "against", ["nothing speaks against it at all", "There is no reason against it", "Nothing against it"]
)
def test_nothing_is_not_a_doubt(against: str) -> None:
    table = scored((5, 1, 3), (3, 4, 3), (1, 5, 5), against=against)
    assert "A sheet on which nothing" in said(plan.check_scores, table)
    assert "nothing speaks against it yet" in said(
        plan.check_ranking, table, {"importance": 1, "fit": 1, "excitement": 1}
    )
    plan.check_scores(scored((5, 1, 3), (3, 4, 3), (1, 5, 5), against="Nothing I wrote was published"))
    for doubt in (
        "I know nothing about it",
        "I do not know anything about it",
        "I could never say no",
        "I am not sure about it",
    ):
        plan.check_scores(scored((5, 1, 3), (3, 4, 3), (1, 5, 5), against=doubt))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"about": "MATS in Berkeley", "lean": "Not yet", "turns_on": "Tied", "turns_if": "I get an offer"}, None),
        ({"lean": "not_yet"}, None),
        ({"turns_if": "My mother no longer needs me"}, None),
        ({"turns_if": "Nothing would turn me, I am sure about it"}, "decide nothing"),
        ({"turns_if": "If my situation changes for the better"}, None),  # “for” is one word beyond the stock
        ({"turns_if": "If my situation changes or gets better"}, "anything afterwards"),
        ({"about": "PhD in biostatistics in Leeds from October 2027"}, "worked example"),
        ({"about": "PhD in statistics in Leeds from October 2027"}, None),
    ],
)
def test_decisions(changes: dict[str, str], why: str | None) -> None:
    decision = replace(DECISION, **changes)
    if why is None:
        plan.check_decision(decision)
    else:
        assert why in said(plan.check_decision, decision)


@pytest.mark.parametrize(
    ("reason", "fine"),
    [
        ("We want a child", True),
        ("I do not have the money", True),
        ("I do have the freedom now", True),
        ("It is not useful at all", True),
        ("I am not sure about {key} at the moment", False),
        ("I do not know about that yet", False),
        ("I am not sure: two letters are out", True),
    ],
)
def test_reasons(reason: str, fine: bool) -> None:
    answers = {**DECISION.answers, "money": plan.Answer(0.5, reason.format(key="money"))}
    if fine:
        plan.check_decision(replace(DECISION, answers=answers))
    else:
        assert "moved you to this number" in said(plan.check_decision, replace(DECISION, answers=answers))


def test_one_reason_for_most_questions_is_sent_back() -> None:
    answers = {key: plan.Answer(0.5, f"My aunt has views on {key}") for key in plan.QUESTIONS}
    assert "a word exchanged" in said(plan.check_decision, replace(DECISION, answers=answers))


# ------------------------------------------------------------------------------------------- scores


def test_weightings_are_all_divisions_of_one() -> None:
    many = plan.weightings(20)
    assert many.shape == (231, 3)
    assert (many >= 0).all()
    assert np.allclose(many.sum(axis=1), 1)
    assert len(np.unique(many, axis=0)) == 231


def test_winners_agree_with_counting_by_hand() -> None:
    table = np.array([[5.0, 1, 3], [3, 4, 3], [1, 5, 5], [1, 4, 4]])
    many = np.random.default_rng(5).integers(0, 7, (200, 3)) + np.array([1, 0, 0])
    expected = np.zeros((200, 4))
    for row, weights in enumerate(many.tolist()):
        totals = [sum(w * v for w, v in zip(weights, values, strict=True)) for values in table.tolist()]
        winners = [i for i, total in enumerate(totals) if total == max(totals)]
        expected[row, winners] = 1 / len(winners)
    shares = scores._winners(table, many / many.sum(axis=1, keepdims=True))
    assert np.allclose(shares, expected)
    assert shares[:, 3].sum() == 0, "a dominated role never wins"


def test_the_triangle_covers_all_weightings_evenly() -> None:
    places, many = scores._triangle()
    assert np.allclose(many.sum(axis=1), 1)
    assert np.allclose(many @ scores._CORNERS, places)
    for column in range(3):  # each criterion has more than half of the weight in a quarter of the triangle
        assert abs((many[:, column] > 0.5).mean() - 0.25) < 0.01


def test_every_favourite_needs_a_doubt() -> None:
    weights = {"importance": 1, "fit": 1, "excitement": 1}
    table = scored((5, 1, 3), (3, 4, 2), (1, 2, 5))
    plan.check_ranking(table, weights)
    alone = {**table, "role B": scored((5, 1, 3), (3, 4, 2), against="")["role B"]}
    assert "“role B”" in said(plan.check_ranking, alone, weights), "A and B tie at 9, and B has nothing against it"
    plan.check_ranking(alone, {"importance": 2, "fit": 1, "excitement": 1})  # now only A is on top


@pytest.mark.parametrize(
    ("rows", "equal"),
    [
        (((5, 3, 3), (4, 3, 2), (5, 3, 5)), "fit"),  # what a hint advises to somebody new: 3 where there is no evidence
        (((5, 1, 2), (4, 3, 2), (3, 2, 2)), "excitement"),  # nothing excites, which is worth knowing
        (((2, 2, 2), (2, 2, 2), (2, 2, 2)), "importance and fit and excitement"),
        (((5, 3, 3), (4, 3, 2), (5, 4, 5)), None),
    ],
)
def test_a_criterion_on_which_all_agree_is_mentioned_and_passes(
    rows: Any, equal: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    plan.check_ranking(scored(*rows), {"importance": 1, "fit": 1, "excitement": 1})
    first, *notes = capsys.readouterr().out.splitlines()
    assert first.startswith("✓ ")
    assert bool(notes) == bool(equal)
    assert not notes or f"same score for {equal}, so" in notes[0]


@pytest.mark.parametrize(
    ("about", "lean", "noted"),
    [
        ("PhD in statistics from October 2027", "yes", True),
        ("Ph.D. programme in Zürich from 2027", "yes", True),
        ("Doctorate in law from autumn 2026", "yes", True),
        ("Doctorate in law from autumn 2026", "not yet", False),
        ("Move to Geneva for a standards post", "yes", False),
        *(
            (about, "yes", None)  # noted or not, all of these are good steps to lean towards without wanting research
            for about in [
                "Quit my PhD in Leeds in June 2027",
                "Stop the doctorate in Leeds at the end of 2027",
                "Leave academia after my PhD, for an engineering job in 2027",
                "Decline the PhD offer from Leeds and stay in my job",
                "Master's instead of a PhD, Munich, from 2027",
                "Work for two years before any PhD",
                "Move with my partner, who starts a PhD in Leeds",
                "Phd-level job in policy in Vienna from 2027",
                "Engineering doctorate with Siemens in Munich from 2027",
                "PhD in law in Vienna from 2027",
            ]
        ),
    ],
)
def test_wanting_years_of_research_without_research_is_mentioned_and_passes(
    about: str, lean: str, noted: bool | None, capsys: pytest.CaptureFixture[str]
) -> None:
    plan.check_decision(replace(DECISION, about=about, lean=lean))
    first, *notes = capsys.readouterr().out.splitlines()
    assert first.startswith("✓ ")
    if noted is not None:
        assert [note for note in notes if "If this step is a PhD" in note] == notes[:1] * noted


@pytest.mark.parametrize(
    ("yes", "lean", "noted"), [(0.9, "no", 1), (0.9, "yes", 0), (0.1, "yes", 1), (0.1, "not yet", 0)]
)
def test_a_lean_against_all_answers_is_mentioned(
    yes: float, lean: str, noted: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """`yes` is how far each answer speaks for the step."""
    answers = {
        key: plan.Answer(yes if plan.QUESTIONS[key][1] > 0 else 1 - yes, answer.because if answer else "")
        for key, answer in DECISION.answers.items()
    }
    plan.check_decision(replace(DECISION, about="A year in Oslo", answers=answers, lean=lean))
    assert capsys.readouterr().out.count("against your lean") == noted


def test_questions_that_do_not_apply_are_left_out(shown: list[tuple[Any, str]]) -> None:
    some = replace(DECISION, answers={**DECISION.answers, "reach": None, "useful": None})
    plan.check_decision(some)
    plan.draw_decision(some)
    assert texts(shown[0][0]).count("does not apply") == 2
    assert "reach: does not apply" in shown[0][1]
    assert "turns_on" in said(plan.check_decision, replace(some, turns_on="reach"))
    few = {**dict.fromkeys(plan.QUESTIONS), "tied": DECISION.answers["tied"], "money": DECISION.answers["money"]}
    assert "2 of the questions apply" in said(plan.check_decision, replace(DECISION, answers=few))
    plan.check_decision(replace(DECISION, answers={**few, "freedom": DECISION.answers["freedom"]}))


# ------------------------------------------------------------------------------------------- pictures


def test_the_pictures_name_the_finding(shown: list[tuple[Any, str]]) -> None:
    table = scored((5, 1, 3), (4, 4, 4), (1, 5, 5))
    weights = {"importance": 3, "fit": 3, "excitement": 2}
    plan.draw_scores(table, weights)
    plan.draw_sensitivity(table, weights)
    plan.draw_schedule([TEST, OTHER])
    plan.draw_decision(DECISION)
    assert "role B on top, by 0.50" in texts(shown[0][0])
    share = scores._winners(np.array([[5.0, 1, 3], [4, 4, 4], [1, 5, 5]]), plan.weightings())[:, 1].mean()
    assert f"role B wins with your weights, and with {share:.0%} of all weightings" in texts(shown[1][0])
    assert f"role B {share:.0%}" in shown[1][1], "the description says what the colours say"
    assert "2 tests, 24 hours, cost 0: by 3 October 2025" in texts(shown[2][0])
    assert "“tied” could turn it over" in texts(shown[3][0])


def test_unusual_plans_can_be_drawn(shown: list[tuple[Any, str]]) -> None:
    long = {
        f"Keeper of a very long register of all the failures that anybody has reported so far, volume {number}": row
        for number, row in enumerate(scored((1, 1, 1), (1, 1, 1)).values())
    }
    plan.draw_scores(long, {"importance": 0, "fit": 0, "excitement": 1})
    plan.draw_sensitivity(long, {"importance": 0, "fit": 0, "excitement": 1})
    plan.draw_scores(scored((2, 3, 4)), {"importance": 1, "fit": 1, "excitement": 1})
    plan.draw_sensitivity(scored((2, 3, 4)), {"importance": 1, "fit": 1, "excitement": 1})
    plan.draw_schedule([replace(TEST, what="word " * 100, end=TEST.start)])
    for fig, _ in shown[:2]:
        assert "tie for the top" in texts(fig)
    assert "grey: a tie, 100% of the picture" in texts(shown[1][0])
    assert "100% of all weightings" in texts(shown[3][0])
    five = scored(*[(3, 3, 3)] * 5)
    plan.draw_scores(five, {"importance": 1, "fit": 1, "excitement": 1})
    plan.draw_sensitivity(five, {"importance": 1, "fit": 1, "excitement": 1})
    for fig, _ in shown[5:]:
        assert "5 roles tie for the top" in " ".join(texts(fig).split())
    assert len(shown) == 7


def test_borders_are_where_the_order_turns() -> None:
    """At each border two roles are level; a step beyond it the one named is on top; before it, nothing turns."""
    generator = np.random.default_rng(8)
    for roles in (1, 2, 3, 5):
        for _ in range(20):
            table = generator.integers(1, 6, (roles, 3)).astype(float)
            weights = generator.integers(0, 4, 3).astype(float) + np.array([0, 1, 0])
            share = weights / weights.sum()
            found = {(k, then > now): (then, role) for k, now, then, role in scores.borders(table, weights)}
            before = set(np.flatnonzero(scores._winners(table, share[None])[0]))
            for k in range(3):
                others = np.delete(share, k)
                others = others / others.sum() if others.sum() else np.array([0.5, 0.5])
                for up in (True, False):
                    then, role = found.get((k, up), (1.0 if up else 0.0, None))
                    for step in np.linspace(share[k], then, 50)[1:-1]:
                        top = set(
                            np.flatnonzero(scores._winners(table, np.insert(others * (1 - step), k, step)[None])[0])
                        )
                        assert top <= before, "no other role wins before the border"
                    if role is not None:
                        step = then + (1e-6 if up else -1e-6)
                        top = scores._winners(table, np.insert(others * (1 - step), k, step)[None])[0]
                        assert top[role] > 0
                        assert role not in before


def test_the_borders_are_said_in_words(shown: list[tuple[Any, str]], capsys: pytest.CaptureFixture[str]) -> None:
    plan.draw_sensitivity(scored((5, 1, 3), (3, 4, 3), (1, 5, 5)), {"importance": 2, "fit": 1, "excitement": 1})
    assert capsys.readouterr().out.splitlines() == [
        "Your weights: importance 50%, fit 25%, excitement 25%",
        "Borders, nearest first, if the other two keep their ratio:",
        "  fit from 25% to beyond 31%: role B wins",
        "  importance from 50% to beyond 43%: role C wins",
        "  excitement from 25% to beyond 40%: role C wins",
    ]
    plan.draw_sensitivity(scored((5, 5, 5), (3, 4, 3)), {"importance": 2, "fit": 1, "excitement": 1})
    assert "nobody else wins" in capsys.readouterr().out
    plan.draw_sensitivity(scored((5, 1, 3), (1, 5, 3)), {"importance": 1, "fit": 1, "excitement": 1})
    assert "On a border already: role A and role B tie" in capsys.readouterr().out


@pytest.mark.parametrize(
    "draw",
    [
        lambda: plan.draw_scores({}, {}),
        lambda: plan.draw_sensitivity({}, {}),
        lambda: plan.draw_schedule([]),
        lambda: plan.draw_schedule([replace(TEST, end=None)]),
        lambda: plan.draw_decision(None),  # type: ignore[arg-type]
        lambda: plan.draw_decision(plan.Decision()),
    ],
)
def test_what_is_not_filled_in_yet_is_said_instead_of_drawn(draw: Any) -> None:
    with pytest.raises(CheckFailure, match="✗ a picture of"):
        draw()


# ------------------------------------------------------------------------------------------- the rest


def test_the_summary_serves_a_plan_at_any_stage() -> None:
    assert "no scores yet" in plan.summary()
    text = plan.summary(
        roles=ROLES,
        scores=scored((5, 1, 3), (4, 4, 4), (1, 5, 5)),
        weights={"importance": 1, "fit": 1, "excitement": 1},
        tests=[OTHER, TEST],
        decision=DECISION,
    )
    assert text.index("role B (4.0)") < text.index("role C (3.7)") < text.index("role A (3.0)")
    assert "fit 4: Counted eels for a whole summer once" in text, "the order needs its evidence"
    assert "against: My last reviewer" in text
    assert "Procurement auditor, Keeper of a shared register" in text
    assert text.index(f"2025-09-08, {TEST.role}: {TEST.what}") < text.index(f"2025-09-22, {OTHER.role}: {OTHER.what}")
    assert f"no. Turns if: {DECISION.turns_if}" in text
    assert "Assets: none yet" in text
    assert "Pairs of skills: none yet" in text
    pair = plan.SkillPair(first="Law", second="Logging", who_needs_it="Auditors of labs", you_have="first")
    text = plan.summary(assets=["UK passport"], pairs=[pair])
    assert "  UK passport" in text
    assert "  Law + Logging, for: Auditors of labs (you have first)" in text


def test_the_timer_says_so_in_text_where_widgets_are_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = builtins.__import__

    def without_widgets(name: str, *arguments: Any) -> Any:
        if name.startswith("ipywidgets"):
            raise ModuleNotFoundError(name)
        return real(name, *arguments)

    monkeypatch.setattr(builtins, "__import__", without_widgets)
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    plan.timer(minutes=7)
    assert capsys.readouterr() == ("Set a timer for 7 minutes, and write until it rings.\n", "")


def test_plan_needs_neither_torch_nor_a_drawing_library_to_begin() -> None:
    code = "import sys, insideview.plan; print(*sorted({'torch', 'matplotlib', 'ipywidgets'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


# ------------------------------------------------------------------------------------------- the notebook's text


def career() -> Any:
    return notebook.read(notebook.source_path(ROOT, "w02-career"))


def test_the_notebook_asks_the_questions_of_the_check() -> None:
    prose = "\n".join(cell.source for cell in career().cells)
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (for|against) \|$", prose, re.MULTILINE)
    assert {key: (question, 1 if side == "for" else -1) for key, question, side in rows} == plan.QUESTIONS


def test_the_notebook_states_every_number_that_the_checks_ask_for() -> None:
    tasks = {cell.id: cell.source for cell in career().cells if cell.cell_type == "markdown"}
    assert re.search(r"at most 14 days.+12 a day", tasks["cheap-tests-task"], re.DOTALL)
    assert "at most 8 weeks" in tasks["cheap-tests-task"]
    for name, numbers in {
        "roles-task": (6, 6),
        "assets-task": (2, 5, 2),
        "scores-task": (4, 4),
        "cheap-tests-task": (4, 2, 3),
        "decision-task": (3, 4, 4),
    }.items():
        stated = [int(number) for number in re.findall(r"(\d+) words", tasks[name])]
        assert stated == list(numbers), name


def test_the_invented_person_in_the_source_has_a_plan_that_passes_in_order() -> None:
    """Model answers are read by graders: their dates rise, and each stays within the words that the task allows."""
    cells = {cell.id: cell.source for cell in career().cells}
    assert 250 <= words.count(cells["page"]) <= 400
    for name, low, high in [("likes", 120, 250), ("doubt", 80, 180), ("cheap", 80, 180), ("turn", 80, 180)]:
        assert low <= words.count(cells[name]) <= high, name
    days = [
        date(int(y), int(m), int(d)) for y, m, d in re.findall(r"date\((\d+), (\d+), (\d+)\)", cells["cheap-tests"])
    ]
    assert all(early <= late for early, late in pairwise(days))
