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
from conftest import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import examples, scores, words

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
        key: plan.Answer(0.4, f"Reason number {place} is that this happened to me in {2000 + place}")
        for place, key in enumerate(plan.QUESTIONS)
    },
    turns_on="tied",
    turns_if="The ministry post is cancelled and a funded place opens in Lyon",
)


def scored(*rows: tuple[int, int, int], against: str = "My last reviewer called it careless work") -> dict[str, Any]:
    """Roles A, B, … with evidence that differs in every cell."""
    return {
        f"role {'ABCDE'[place]}": {
            criterion: plan.Score(
                value, f"In {1990 + place} event {column} showed me this clearly {place}{column}", against
            )
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
        (plan.check_assets, [f"{number} years of choir {number}" for number in range(10)]),
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


def test_a_criterion_on_which_all_agree_is_sent_back() -> None:
    text = said(
        plan.check_ranking, scored((5, 1, 3), (5, 4, 2), (5, 2, 5)), {"importance": 1, "fit": 1, "excitement": 1}
    )
    assert "same score for importance" in text
    assert "same score for fit" not in text


@pytest.mark.parametrize(
    ("about", "fine"),
    [
        ("PhD in statistics from October 2027", False),
        ("Ph.D. programme in Zürich from 2027", False),
        ("Doctorate in law from autumn 2026", False),
        ("Move to Geneva for a standards post", True),
    ],
)
def test_wanting_years_of_research_without_research_is_sent_back(about: str, fine: bool) -> None:
    decision = replace(DECISION, about=about, lean="yes")
    if fine:
        plan.check_decision(decision)
    else:
        assert "Which of the two" in said(plan.check_decision, decision)


# ------------------------------------------------------------------------------------------- pictures


def test_the_pictures_name_the_finding(shown: list[tuple[Any, str]]) -> None:
    table = scored((5, 1, 3), (4, 4, 4), (1, 5, 5))
    weights = {"importance": 3, "fit": 3, "excitement": 2}
    plan.draw_scores(table, weights)
    plan.draw_sensitivity(table, weights)
    plan.draw_schedule([TEST, OTHER])
    plan.draw_decision(DECISION)
    assert "role B on top, by 0.50" in texts(shown[0][0])
    share = scores._winners(np.array([[5.0, 1, 3], [4, 4, 4], [1, 5, 5]]), scores._triangle()[1])[:, 1].mean()
    assert f"role B wins with your weights, and wins with {share:.0%} of all" in texts(shown[1][0])
    assert f"role B {share:.0%}" in shown[1][1], "the description says what the colours say"
    assert "2 tests, 24 hours, cost 0: by 3 October 2025" in texts(shown[2][0])
    assert "“tied” could turn it over" in texts(shown[3][0])


def test_unusual_plans_can_be_drawn(shown: list[tuple[Any, str]]) -> None:
    long = {
        f"{'A very long name of a role ' * 3}{number}": row
        for number, row in enumerate(scored((1, 1, 1), (1, 1, 1)).values())
    }
    plan.draw_scores(long, {"importance": 0, "fit": 0, "excitement": 1})
    plan.draw_sensitivity(long, {"importance": 0, "fit": 0, "excitement": 1})
    plan.draw_scores(scored((2, 3, 4)), {"importance": 1, "fit": 1, "excitement": 1})
    plan.draw_sensitivity(scored((2, 3, 4)), {"importance": 1, "fit": 1, "excitement": 1})
    plan.draw_schedule([replace(TEST, what="word " * 100, end=TEST.start)])
    assert "a tie" in texts(shown[0][0])
    assert "ties for the top" in texts(shown[1][0])
    assert "100% of all" in texts(shown[3][0])
    assert len(shown) == 5


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
    assert "Ranking: role B (4.0), role C (3.7), role A (3.0)" in text
    assert "Procurement auditor, Keeper of a shared register" in text
    assert text.index("Next: 2025-09-08") < text.index("2025-09-22"), "in order of date"
    assert f"no. Turns if: {DECISION.turns_if}" in text


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


def test_the_worked_examples_are_those_of_the_notebook() -> None:
    """The checks refuse copies of the example; that works only while they know its words."""
    prose = words.normalised("\n".join(cell.source for cell in career().cells if cell.cell_type == "markdown"))
    missing = [sentence for sentence in examples.W02 if words.normalised(sentence) not in prose]
    assert missing == []
    quoted = "\n".join(
        code
        for cell in career().cells
        if cell.cell_type == "markdown"
        for code in re.findall(r"```python\n(.*?)```", cell.source, re.DOTALL)
    )
    long = [text for text in re.findall(r'"([^"\n]+)"', quoted) if words.count(text) >= 6]
    assert len(long) >= 10
    unknown = [text for text in long if words.normalised(text) not in examples.SENTENCES]
    assert set(unknown) <= {"PhD in biostatistics in Leeds from October 2027"}


def test_the_notebook_asks_the_questions_of_the_check() -> None:
    prose = "\n".join(cell.source for cell in career().cells)
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (for|against) \|$", prose, re.MULTILINE)
    assert {key: (question, 1 if side == "for" else -1) for key, question, side in rows} == plan.QUESTIONS


def test_the_notebook_states_every_number_that_the_checks_ask_for() -> None:
    tasks = {cell.id: cell.source for cell in career().cells if cell.cell_type == "markdown"}
    assert re.search(r"at most 14 days.+12 a day", tasks["cheap-tests-task"], re.DOTALL)
    assert "at most 8 weeks" in tasks["cheap-tests-task"]
    for name, numbers in {
        "roles-task": (8, 8, 2),
        "assets-task": (3, 2, 8, 5),
        "scores-task": (6, 6),
        "cheap-tests-task": (6, 4, 6),
        "decision-task": (4, 6, 8),
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
