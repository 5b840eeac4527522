"""w05: budgets whose sums agree, three futures, the case for a grant, small requests; said in words one can act on."""

from __future__ import annotations

import math
import re
import warnings
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import budget as budgets
from insideview.plan import case as cases
from insideview.plan import support

WRITTEN = date(2025, 5, 2)
ITEMS = [
    plan.BudgetItem(what="Rent and food", amount=900, per="month", why="Ledger of January to April, averaged"),
    plan.BudgetItem(what="Health insurance", amount=100, per="month", why="The bill of last October"),
    plan.BudgetItem(what="GPU hours", amount=300, per="once", why="60 hours at the price of 30 April"),
    plan.BudgetItem(what="Train to Leipzig", amount=200, per="once", why="Two returns, fares looked up today"),
]
BUDGET = plan.Budget(
    currency="EUR",
    start=date(2025, 7, 1),
    months=6,
    items=ITEMS,
    contingency=0.1,
    contingency_why="My last run had to be repeated once",
    taxes="Asked the tax office on 28 April: income, declared next May",
    total=7150,  # (6 x 1000 + 500) x 1.1
)
FUTURES = [
    plan.Future(name="granted", grant=7150, arrives=3, income=0, costs=[1000, 1000, 1600, 1000], then="Ten seeds by Christmas, with Tomi as reader"),
    plan.Future(name="half granted", grant=3575, arrives=3, income=[0, 0, 300], costs=1000, then="Four seeds, and the bar on Fridays"),
    plan.Future(name="refused", grant=0, income=[0, 0, 900], costs=1000, then="Bar from July, one seed each weekend"),
]  # fmt: skip
MONEY = plan.Money(currency="EUR", start=date(2025, 5, 1), savings=4000, reserve=1000, futures=FUTURES)
LINKS = [
    plan.ChainLink(leads_to="Ten seeds with logs are public", because="Two took me eleven days last month", chance=0.8),
    plan.ChainLink(
        leads_to="One cause separates those that fail", because="The norms differ in the two I have", chance=0.3
    ),
    plan.ChainLink(
        leads_to="Somebody reuses the logs for a paper", because="Two of nine authors asked for them", chance=0.5
    ),
]
POINTS = [
    plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs, a plot", if_not="A smaller modulus, and a post"),
    plan.Checkpoint(by=date(2025, 8, 22), shows="A cause with a control run", if_not="I write up the failure instead"),
    plan.Checkpoint(
        by=date(2025, 9, 26), shows="A post that a stranger has rerun", if_not="Raw logs with a list of gaps"
    ),
]
CASE = plan.Case(
    project="Find out why one seed in five does not grok",
    otherwise="Weekends until Christmas, three seeds instead of ten",
    links=LINKS,
    start=date(2025, 7, 1),
    end=date(2025, 9, 30),
    checkpoints=POINTS,
)
ASKS = [
    plan.Ask(who="Tomi", kind="push", ask="Read one line from me every second evening", minutes=5, sees="A shared page", no_is_easy="Chidi has offered too, so nothing falls over", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu", kind="reference", ask="Write four lines on my proof in chapter 2", minutes=20, sees="Chapter 2 once more", no_is_easy="“Better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the tool", kind="verdict", ask="Say whether two seeds show more than noise", minutes=10, sees="One plot, its code", no_is_easy="“Noise” in one word ends this months early", by=date(2025, 5, 8)),
]  # fmt: skip


def said(check: Any, *arguments: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check(*arguments)
    return str(caught.value)


def passes(check: Any, *arguments: object) -> None:
    assert check(*arguments) is None


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


# ------------------------------------------------------------------------------------------- right plans pass


def test_right_plans_pass_with_one_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    passes(plan.check_budget, BUDGET, WRITTEN)
    passes(plan.check_futures, MONEY, BUDGET)
    passes(plan.check_futures, MONEY, replace(BUDGET, months=6.0))  # type: ignore[arg-type]
    passes(plan.check_case, CASE)
    passes(plan.check_checkpoints, CASE, WRITTEN)
    passes(plan.check_asks, ASKS)
    passes(plan.check_ask_dates, ASKS, WRITTEN)
    out, err = capsys.readouterr()
    assert err == ""
    assert [line[0] for line in out.splitlines() if not line.startswith("  to think")] == ["✓"] * 7


@pytest.mark.parametrize("years", [-30, 0, 80])
def test_a_plan_gets_the_same_mark_in_any_year(years: int) -> None:
    def moved(day: date | None) -> date:
        assert day is not None
        return day.replace(year=day.year + years)

    passes(plan.check_budget, replace(BUDGET, start=moved(BUDGET.start)), moved(WRITTEN))
    points = [replace(point, by=moved(point.by)) for point in POINTS]
    case = replace(CASE, start=moved(CASE.start), end=moved(CASE.end), checkpoints=points)
    passes(plan.check_checkpoints, case, moved(WRITTEN))
    passes(plan.check_ask_dates, [replace(ask, by=moved(ask.by)) for ask in ASKS], moved(WRITTEN))


@pytest.mark.parametrize(
    "changes",
    [
        {"items": tuple(replace(item, per=item.per.upper()) for item in ITEMS)},
        {"start": datetime(2025, 7, 1, 9)},
        {"total": 7100},
        {"months": 6.0},
        {"items": [replace(ITEMS[0], what="Rent"), *ITEMS[1:]]},
        {"total": 7200},
        {"contingency": 0, "total": 6500, "contingency_why": "All prices are fixed by contract"},
        {"contingency": 0.3, "total": 8450},
        {"currency": "NGN"},
        {"taxes": "None until 9,000 a year, says the ministry's page"},
    ],
)
def test_budgets_pass_however_written(changes: dict[str, Any]) -> None:
    passes(plan.check_budget, replace(BUDGET, **changes), WRITTEN)


# ------------------------------------------------------------------------------------------- wrong ones say why


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"total": 7000}, "with 10% contingency 7,150"),
        ({"total": 6500}, "Is a month, a one-off item or the contingency missing?"),
        ({"total": "7150"}, "total should be a number"),
        ({"months": 0}, "from 1 to 24"),
        ({"months": 25}, "from 1 to 24"),
        ({"months": 2.5}, "whole number"),
        ({"months": True}, "whole number"),
        ({"currency": "eur"}, "three capital letters"),
        ({"currency": "€"}, "three capital letters"),
        ({"currency": None}, "three capital letters"),
        ({"start": WRITTEN}, "the past"),
        ({"start": "July"}, "such as date("),
        ({"contingency": 10}, "Write 10 % as 0.1"),
        ({"contingency": 0.31}, "from 0 to 0.3"),
        ({"contingency": None}, "from 0 to 0.3"),
        ({"contingency_why": "because it is important"}, "Which price, rate or delay"),
        ({"taxes": "I will pay my taxes on it"}, "In many countries"),
        ({"taxes": "no idea"}, "placeholder"),
        ({"items": ITEMS[:3]}, "4 to 15"),
        ({"items": [*ITEMS[:3], replace(ITEMS[3], amount=0)]}, "item 4: amount"),
        ({"items": [*ITEMS[:3], replace(ITEMS[3], amount=float("nan"))]}, "item 4: amount"),
        ({"items": [*ITEMS[:3], replace(ITEMS[3], per="year")]}, "item 4: per"),
        ({"items": [*ITEMS[:3], replace(ITEMS[3], why="It is needed for my project")]}, "item 4: why"),
        ({"items": [*ITEMS[:3], replace(ITEMS[3], what=ITEMS[0].what)]}, "there twice"),
        ({"items": [*ITEMS[:3], replace(ITEMS[3], why=ITEMS[0].why)]}, "a source of its own"),
        ({"items": ITEMS[0]}, "square brackets"),
    ],
)
def test_wrong_budgets_say_which_field(changes: dict[str, Any], why: str) -> None:
    assert why in said(plan.check_budget, replace(BUDGET, **changes), WRITTEN)


def future(named: str, /, **changes: Any) -> plan.Money:
    return replace(MONEY, futures=[replace(f, **changes) if f.name == named else f for f in FUTURES])


@pytest.mark.parametrize(
    ("money", "why"),
    [
        (replace(MONEY, currency="USD"), "USD and the budget in EUR"),
        (replace(MONEY, savings=-1), "savings should be"),
        (replace(MONEY, reserve=None), "reserve should be"),
        (replace(MONEY, start=None), "such as date("),
        (replace(MONEY, start=date(2025, 8, 1)), "before your money does"),
        (replace(MONEY, futures=FUTURES[:2]), "'refused'"),
        (future("granted", grant=6000), "the budget asks for 7,150"),
        (future("granted", arrives=6), "bridges the gap"),
        (
            replace(MONEY, futures=[replace(FUTURES[0], costs=900), FUTURES[1], replace(FUTURES[2], income=0)]),
            "the items included",
        ),
        (future("granted", costs=[]), "empty list"),
        (future("granted", income=[0, -5]), "income should be"),
        (future("granted", arrives=0), "from 1 to 24"),
        (future("half granted", grant=2000), "half of 7,150 is 3,575"),
        (future("half granted", grant=5000), "half of 7,150 is 3,575"),
        (future("half granted", then=FUTURES[0].then), "says the same"),
        (future("refused", grant=1), "Nothing arrives"),
        (future("refused", costs=0), "rent and food too"),
        (future("refused", then="Apply elsewhere and hope for the best"), "Monday"),
        (future("refused", name="maybe"), "no future is called 'refused'"),
    ],
)
def test_wrong_futures_say_which_number(money: Any, why: str) -> None:
    assert why in said(plan.check_futures, money, BUDGET)


def test_borders_of_the_half() -> None:
    passes(plan.check_futures, future("half granted", grant=0.4 * 7150), BUDGET)
    passes(plan.check_futures, future("half granted", grant=0.6 * 7150), BUDGET)
    passes(plan.check_futures, future("granted", arrives=4), BUDGET)  # own money lasts 3.4 months
    assert "bridges the gap" in said(plan.check_futures, future("granted", arrives=5), BUDGET)


def test_pay_that_the_grant_replaces_counts_as_lost_income(capsys: pytest.CaptureFixture[str]) -> None:
    at_home = [
        future("granted", costs=[300, 300, 900, 300]).futures[0],
        future("half granted", costs=300).futures[1],
        future("refused", costs=300, income=1000).futures[2],
    ]  # 3 x 300 + 1 x 900 + 2 x 300 spent and 6 x 1000 given up, for items of 6500
    passes(plan.check_futures, replace(MONEY, futures=at_home), BUDGET)
    assert "where an item replaces pay" in capsys.readouterr().out
    at_home[0] = replace(at_home[0], income=1000)
    assert "replaces pay" in said(plan.check_futures, replace(MONEY, futures=at_home), BUDGET)


def test_savings_that_are_no_number_are_the_only_thing_said() -> None:
    assert "bridges" not in said(plan.check_futures, replace(MONEY, savings="four thousand"), BUDGET)


def test_a_reserve_above_the_savings_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    passes(plan.check_futures, replace(MONEY, reserve=5000), BUDGET)
    assert "below your reserve from the first day" in capsys.readouterr().out


def test_the_chart_reaches_as_far_as_the_last_day_that_it_names(shown: list[tuple[Any, str]]) -> None:
    futures = [FUTURES[0], FUTURES[1], replace(FUTURES[2], income=900, costs=1000)]
    plan.draw_runway(replace(MONEY, savings=4000, reserve=1200, futures=[replace(f, income=990) for f in futures]))
    assert "lasts 36 months or more" in shown[0][1]
    plan.draw_runway(replace(MONEY, savings=4000, reserve=1200, futures=[futures[2]] * 3))
    assert shown[1][0].axes[0].get_xlim()[1] >= 28  # 2800 to the reserve, 100 a month


def test_a_long_chain_is_less_than_one_per_cent_and_not_nothing(shown: list[tuple[Any, str]]) -> None:
    plan.draw_case(replace(CASE, links=[replace(link, chance=0.1) for link in LINKS]))
    assert "less than 1%" in texts(shown[0][0])


def test_savings_below_the_reserve_are_named_in_the_chart(shown: list[tuple[Any, str]]) -> None:
    plan.draw_runway(replace(MONEY, reserve=5000))
    assert "below the reserve from the first day" in shown[0][1]


def test_two_people_may_be_asked_the_same_for_one_kind_of_help() -> None:
    twin = replace(ASKS[2], who="Eze", no_is_easy="Then I keep the bar on Fridays")
    passes(plan.check_asks, [*ASKS, twin])
    third = replace(ASKS[2], who="Ada", no_is_easy="Silence counts as no after a week")
    assert "What is different about each?" in said(plan.check_asks, [*ASKS, twin, third])


@pytest.mark.parametrize(
    "ask",
    [
        "Be my mentor for the next few months",
        "Tell me what you think about it all",
        "Help me with my project a little",
        "Give me some honest feedback on my plan",
    ],
)
def test_vague_requests_are_sent_back(ask: str) -> None:
    assert "request 3: ask" in said(plan.check_asks, [*ASKS[:2], replace(ASKS[2], ask=ask)])


@pytest.mark.parametrize("taxes", ["no idea how that works here", "I will find out about taxes later"])
def test_vague_taxes_are_sent_back(taxes: str) -> None:
    assert "by when" in said(plan.check_budget, replace(BUDGET, taxes=taxes), WRITTEN)


def test_vague_sources_reserves_and_futures_are_sent_back() -> None:
    for why in ("I need it to live", "a rough guess really", "estimate of mine roughly"):
        items = [replace(ITEMS[0], why=why), *ITEMS[1:]]
        assert "item 1: why" in said(plan.check_budget, replace(BUDGET, items=items), WRITTEN)
    assert "Which price" in said(plan.check_budget, replace(BUDGET, contingency_why="things may cost more"), WRITTEN)
    assert "Monday" in said(plan.check_futures, future("refused", then="I do it anyway somehow"), BUDGET)


def test_vague_ends_and_things_to_show_are_sent_back() -> None:
    for text in ("The world is a bit safer", "I learn a lot about alignment"):
        links = [*LINKS[:2], replace(LINKS[2], leads_to=text)]
        assert "link 3: leads_to" in said(plan.check_case, replace(CASE, links=links))
    for text in ("I have made good progress", "my final results are ready"):
        points = [replace(POINTS[0], shows=text), *POINTS[1:]]
        assert "could somebody open" in said(plan.check_checkpoints, replace(CASE, checkpoints=points), WRITTEN)


def test_notes_cost_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    passes(plan.check_futures, MONEY, BUDGET)
    assert "you reach your reserve on" in capsys.readouterr().out
    passes(plan.check_case, replace(CASE, links=[replace(link, chance=0.9) for link in LINKS]))
    out = capsys.readouterr().out
    assert "all links have the same chance" in out
    assert "73%" in out


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"project": "Grokking"}, "project has 1 word"),
        ({"otherwise": "Nothing would happen without the grant at all"}, "Evenings, a smaller version"),
        ({"links": LINKS[:2]}, "3 to 6"),
        ({"links": [*LINKS[:2], replace(LINKS[2], chance=0)]}, "link 3: chance"),
        ({"links": [*LINKS[:2], replace(LINKS[2], chance=70)]}, "Write 70 % as 0.7"),
        ({"links": [*LINKS[:2], replace(LINKS[2], leads_to="AI becomes safer for the world")]}, "link 3: leads_to"),
        ({"links": [*LINKS[:2], replace(LINKS[2], because=LINKS[0].because)]}, "says the same"),
    ],
)
def test_wrong_cases_say_which_link(changes: dict[str, Any], why: str) -> None:
    assert why in said(plan.check_case, replace(CASE, **changes))


@pytest.mark.parametrize(
    ("days", "why"),
    [
        ((31, 40, 91), None),
        ((0, 40, 91), None),
        ((32, 40, 91), "What could somebody see within 31"),
        ((20, 20, 91), "Put them in order"),
        ((20, 40, 92), "after the end"),
        ((-1, 40, 91), "before the start"),
    ],
)
def test_checkpoints_at_their_borders(days: tuple[int, ...], why: str | None) -> None:
    assert CASE.start is not None
    points = [replace(point, by=CASE.start + timedelta(days=n)) for point, n in zip(POINTS, days, strict=True)]
    case = replace(CASE, checkpoints=points)
    if why is None:
        passes(plan.check_checkpoints, case, WRITTEN)
    else:
        assert why in said(plan.check_checkpoints, case, WRITTEN)


@pytest.mark.parametrize(("gap", "fine"), [(cases.LONGEST_GAP, True), (cases.LONGEST_GAP + 1, False)])
def test_the_longest_gap(gap: int, fine: bool) -> None:
    assert CASE.start is not None
    days = [CASE.start + timedelta(days=n) for n in (10, 10 + gap, 20 + gap)]
    points = [replace(point, by=day) for point, day in zip(POINTS, days, strict=True)]
    case = replace(CASE, end=date(2026, 6, 30), checkpoints=points)
    if fine:
        passes(plan.check_checkpoints, case, WRITTEN)
    else:
        assert "What is there to see in between?" in said(plan.check_checkpoints, case, WRITTEN)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"who": "a professor"}, "request 3: who"),
        ({"who": "Some senior researcher at a lab"}, "Which one?"),
        ({"who": "TOMI"}, "which first?"),
        ({"kind": "help"}, "kind should be one of"),
        ({"ask": "Would you like to be my mentor"}, "when they have done it"),
        ({"ask": ASKS[0].ask}, "fits this person only"),
        ({"minutes": 31}, "a lot for a first request"),
        ({"minutes": 0}, "above 0"),
        ({"no_is_easy": "I totally understand if you are busy"}, "That is polite"),
        ({"kind": "feedback"}, "nobody is asked for a verdict"),
    ],
)
def test_wrong_requests_say_which_field(changes: dict[str, Any], why: str) -> None:
    assert why in said(plan.check_asks, [*ASKS[:2], replace(ASKS[2], **changes)])


def test_request_dates_at_their_borders() -> None:
    passes(plan.check_ask_dates, [replace(ASKS[0], by=WRITTEN), *ASKS[1:]], WRITTEN)
    passes(plan.check_ask_dates, [replace(ASKS[0], by=WRITTEN + timedelta(weeks=8)), *ASKS[1:]], WRITTEN)
    late = [replace(ASKS[0], by=WRITTEN + timedelta(weeks=8, days=1)), *ASKS[1:]]
    assert "more than 8 weeks" in said(plan.check_ask_dates, late, WRITTEN)
    assert "on one day" in said(plan.check_ask_dates, [replace(ask, by=WRITTEN) for ask in ASKS], WRITTEN)


@pytest.mark.parametrize("nothing", [None, ..., 0, "", "text", [], {}, [None], [...], {"a": 1}, [[]], object])
def test_every_check_and_drawing_answers_any_nonsense_in_words(nothing: Any) -> None:
    for check in (plan.check_case, plan.check_asks, plan.draw_runway, plan.draw_case, plan.draw_asks):
        assert said(check, nothing).startswith("✗ ")
    for check in (plan.check_budget, plan.check_checkpoints, plan.check_ask_dates):
        assert said(check, nothing, WRITTEN).startswith("✗ ")
    assert said(plan.check_budget, BUDGET, nothing).startswith("✗ ")
    assert said(plan.check_checkpoints, CASE, nothing).startswith("✗ ")
    assert said(plan.check_ask_dates, ASKS, nothing).startswith("✗ ")
    assert said(plan.check_futures, nothing, BUDGET).startswith("✗ ")
    assert said(plan.check_futures, MONEY, nothing).startswith("✗ ")


@pytest.mark.parametrize("nothing", [None, ..., "x", [], {}, -1])
def test_records_with_nonsense_in_every_field_are_answered_in_words(nothing: Any) -> None:
    item = plan.BudgetItem(what=nothing, amount=nothing, per=nothing, why=nothing)
    budget = plan.Budget(currency=nothing, start=nothing, months=nothing, items=[item] * 4, contingency=nothing, contingency_why=nothing, taxes=nothing, total=nothing)  # fmt: skip
    assert said(plan.check_budget, budget, WRITTEN).startswith("✗ ")
    assert said(plan.check_budget, replace(BUDGET, items=nothing), WRITTEN).startswith("✗ ")
    odd = plan.Future(name=nothing, grant=nothing, arrives=nothing, income=nothing, costs=nothing, then=nothing)
    money = plan.Money(currency=nothing, start=nothing, savings=nothing, reserve=nothing, futures=[odd] * 3)
    assert said(plan.check_futures, money, BUDGET).startswith("✗ ")
    assert said(plan.check_futures, replace(MONEY, futures=[odd] * 3), BUDGET).startswith("✗ ")
    assert said(plan.check_futures, MONEY, budget).startswith("✗ ")
    assert said(plan.draw_runway, replace(MONEY, futures=[odd])).startswith("✗ ")
    link = plan.ChainLink(leads_to=nothing, because=nothing, chance=nothing)
    point = plan.Checkpoint(by=nothing, shows=nothing, if_not=nothing)
    case = plan.Case(project=nothing, otherwise=nothing, links=[link] * 3, start=nothing, end=nothing, checkpoints=[point] * 3)  # fmt: skip
    assert said(plan.check_case, case).startswith("✗ ")
    assert said(plan.check_checkpoints, case, WRITTEN).startswith("✗ ")
    assert said(plan.draw_case, case).startswith("✗ ")
    ask = plan.Ask(who=nothing, kind=nothing, ask=nothing, minutes=nothing, sees=nothing, no_is_easy=nothing, by=nothing)  # fmt: skip
    assert said(plan.check_asks, [ask] * 3).startswith("✗ ")
    assert said(plan.check_ask_dates, [ask] * 3, WRITTEN).startswith("✗ ")
    assert said(plan.draw_asks, [ask]).startswith("✗ ")


# ------------------------------------------------------------------------------------------- money over time


@pytest.mark.parametrize(
    ("changes", "months"),
    [
        ({"income": 0, "costs": 1000}, 4.0),
        ({"income": [0, 0, 900], "costs": 1000}, 22.0),
        ({"income": 1000, "costs": 1000}, math.inf),
        ({"income": 0, "costs": [1500, 1500, 2000]}, 2.5),
        ({"income": 0, "costs": 1000, "grant": 500, "arrives": 4}, 4.5),
        ({"income": 0, "costs": 1000, "grant": 500, "arrives": 5}, 4.5),
        ({"income": 0, "costs": 1000, "grant": 500, "arrives": 6}, 4.0),
    ],
)
def test_when_the_money_ends(changes: dict[str, Any], months: float) -> None:
    assert budgets._ends(4000, plan.Future(**changes)) == months


@pytest.mark.parametrize(
    ("start", "months", "day"),
    [
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2025, 5, 1), 8, date(2026, 1, 1)),
        (date(2025, 5, 1), 0.5, date(2025, 5, 16)),
        (date(2024, 11, 1), 3.25, date(2025, 2, 8)),
    ],
)
def test_days_after_parts_of_months(start: date, months: float, day: date) -> None:
    assert budgets._after(start, months) == day


def test_the_chart_names_the_day_on_which_each_future_ends(shown: list[tuple[Any, str]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResourceWarning)  # of other tests, met by the garbage collector here
        plan.draw_runway(MONEY)
    fig, alt = shown[0]
    # refused: 2000 left after two months, then 100 less a month for 20 months
    assert "refused: until 1 March 2027, reserve reached on 1 May 2026" in texts(fig)
    assert "refused: until 1 March 2027" in alt
    assert "reserve" in texts(fig)
    assert "EUR" in alt


def test_money_that_never_ends_is_drawn_and_said(shown: list[tuple[Any, str]]) -> None:
    futures = [replace(f, income=2000) for f in FUTURES]
    plan.draw_runway(replace(MONEY, futures=futures, reserve=0, savings=0))
    assert "lasts 36 months or more in every future" in texts(shown[0][0])


def test_the_case_shows_its_weakest_link_and_its_checkpoints(shown: list[tuple[Any, str]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResourceWarning)  # of other tests, met by the garbage collector here
        plan.draw_case(CASE)
    assert "All 3 links hold with 12%; the weakest is number 2, at 30%" in texts(shown[0][0])
    assert "18 July 2025" in texts(shown[1][0])
    assert "if not: A smaller modulus" in shown[1][1]


def test_the_requests_show_what_nobody_gives(shown: list[tuple[Any, str]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResourceWarning)  # of other tests, met by the garbage collector here
        plan.draw_asks(ASKS)
    assert f"3 people, 35 minutes of their time; {len(plan.HELP) - 3} kinds" in texts(shown[0][0])


def test_notes_for_the_application_at_any_stage() -> None:
    assert plan.application_notes(asks=None, case=plan.Case(links=None), budget=plan.Budget(items=None))  # type: ignore[arg-type]
    assert plan.application_notes() == "Budget: none yet\nProject: none yet"
    notes = plan.application_notes(budget=BUDGET, money=MONEY, case=CASE, asks=ASKS)
    for part in (
        "7,150 EUR for 6 months",
        "900 a month",
        "contingency 10 %",
        "30 %: One cause",
        "If refused: Bar from July",
        "by 2025-08-22",
        "To ask for verdict",
    ):
        assert part in notes


# ------------------------------------------------------------------------------------------- what the task says


def test_the_numbers_in_the_task_are_those_of_the_checks() -> None:
    cells = notebook.read(ROOT / "source" / "w05-funding" / "w05-funding.ipynb").cells
    tasks = {cell.id: cell.source for cell in cells if cell.id.endswith("-task")}
    budget = tasks["budget-task"]
    assert f"`months`: 1 to {budgets.MONTHS}" in budget
    assert f"{budgets.ITEMS[0]} to {budgets.ITEMS[1]} `items`" in budget
    assert f"a share from 0 to {budgets.CONTINGENCY}" in budget
    assert f"within {100 * budgets.ROUNDING:g} %" in budget
    assert all(f'"{name}"' in budget for name in budgets.FUTURES)
    case = tasks["case-task"]
    assert "3 to 6 `links`" in case
    assert cases.LINKS == (3, 6)
    assert "3 to 8 `checkpoints`" in case
    assert cases.CHECKPOINTS == (3, 8)
    assert f"at most {cases.FIRST_SIGN} days" in case
    assert f"each later one at most {cases.LONGEST_GAP} days" in case
    asks = tasks["asks-task"]
    assert f"at most {support.MINUTES}" in asks
    assert f"to {support.WEEKS_AHEAD} weeks later" in asks
    assert "**three to six**" in asks
    assert support.ASKS == (3, 6)


def test_what_the_task_says_is_sent_back_is_sent_back() -> None:
    item = replace(ITEMS[0], why="It is needed for the project")
    assert "item 1: why" in said(plan.check_budget, replace(BUDGET, items=[item, *ITEMS[1:]]), WRITTEN)
    for where, text in (
        ("no_is_easy", "No pressure at all, feel free to ignore this"),
        ("ask", "Be my mentor"),
        ("ask", "Give me some feedback"),
    ):
        assert where in said(plan.check_asks, [replace(ASKS[0], **{where: text}), *ASKS[1:]])
    point = replace(POINTS[0], if_not="I will work harder")
    assert "if_not" in said(plan.check_checkpoints, replace(CASE, checkpoints=[point, *POINTS[1:]]), WRITTEN)
    assert re.search(
        "link 1: leads_to", said(plan.check_case, replace(CASE, links=[replace(LINKS[0], leads_to="AI becomes safer"), *LINKS[1:]]))
    )  # fmt: skip
