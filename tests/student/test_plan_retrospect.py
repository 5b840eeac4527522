"""Looking back and ahead: stretches with moments, and stop rules that cannot be argued away on their day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import retrospect as module


def said(check: Any, *arguments: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check(*arguments)
    return str(caught.value)


def task_text(cell: str) -> str:
    found = next(
        c for c in notebook.read(ROOT / "source/w07-looking-back/w07-looking-back.ipynb").cells if c.id == cell
    )
    return found.source


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


WRITTEN = date(2025, 6, 1)
DONE = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo explained debate better than I had",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 7),
        hours=9,
        felt=-2,
        moment="I sat before the first mail and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 6, 1),
        hours=60,
        felt=2,
        moment="On a Wednesday I noticed that I had thought of no deadline",
        left="Nothing that I could open",
    ),
]
RULES = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
    plan.StopRule(
        about="Saturday work",
        by=date(2025, 6, 29),
        sign="We have cancelled our walk twice since May",
        then="Saturdays go back to the walk, and the test moves a week",
        told="my sister",
    ),
]


def done(place: int, **fields: Any) -> list[plan.Stretch]:
    return [replace(item, **fields) if at == place else item for at, item in enumerate(DONE)]


def rules(**fields: Any) -> list[plan.StopRule]:
    return [replace(RULES[0], **fields), RULES[1]]


def test_right_stretches_and_rules_pass_however_they_are_written(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_stretches(DONE, WRITTEN)
    plan.check_stretches(tuple(done(0, start=datetime(2025, 1, 13, 9), hours=0.5, felt=0)), datetime(2025, 6, 1))
    plan.check_stop_rules(RULES, WRITTEN)
    plan.check_stop_rules((RULES[0],), datetime(2025, 6, 1))
    plan.check_stop_rules(rules(sign="Zero replies to five letters", told="Ada and my sister"), WRITTEN)
    assert capsys.readouterr().out.count("✓") == 5


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"what": "Course"}, "2 or more"),
        ({"moment": "It was very stressful and hard"}, "That names the feeling"),
        ({"moment": "I enjoyed it very much in general"}, "That names the feeling"),
        ({"moment": DONE[1].moment}, "says the same"),
        ({"left": "I learned a lot of new things"}, "open, send or repeat"),
        ({"left": "none"}, "placeholder"),
        ({"left": "Odair"}, "2 or more"),
        ({"moment": "I really enjoyed learning many new things"}, "That names the feeling"),
        ({"start": "January"}, "should be a date"),
        ({"end": None}, "should be a date"),
        ({"end": date(2025, 1, 12)}, "swapped"),
        ({"end": date(2025, 6, 2)}, "after the day on which you write"),
        ({"hours": -1}, "0 or more"),
        ({"hours": True}, "0 or more"),
        ({"hours": 913}, "do not fit between"),
        ({"felt": 3}, "-2 to 2"),
        ({"felt": True}, "-2 to 2"),
        ({"felt": "good"}, "-2 to 2"),
        ({"felt": None}, "-2 to 2"),
    ],
)
def test_a_wrong_stretch_is_named(fields: dict[str, Any], message: str) -> None:
    found = said(plan.check_stretches, done(0, **fields), WRITTEN)
    assert message in found
    assert "stretch 1" in found


def test_too_few_stretches_or_no_day_of_writing() -> None:
    assert "4 to 10" in said(plan.check_stretches, DONE[:3], WRITTEN)
    assert "written_on" in said(plan.check_stretches, DONE, None)
    assert "no stretches yet" in said(plan.check_stretches, [], WRITTEN)


def test_weeks_of_nothing_may_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_stretches(done(3, what="A pause in summer", hours=0, left="Nothing."), WRITTEN)
    plan.check_stretches([replace(item, left="nothing yet") for item in DONE], WRITTEN)
    assert "nothing is left of any stretch" in capsys.readouterr().out
    assert "every stretch has 0 hours" in said(plan.check_stretches, [replace(item, hours=0) for item in DONE], WRITTEN)


def test_one_feeling_for_all_is_remarked(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_stretches([replace(item, felt=0) for item in DONE], WRITTEN)
    assert "to think about: all stretches felt the same" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"about": "it"}, "2 or more"),
        ({"by": None}, "should be a date"),
        ({"by": WRITTEN}, "not after the day"),
        ({"by": WRITTEN + timedelta(days=367)}, "more than a year"),
        ({"sign": "If it does not work out"}, "argued away"),
        ({"sign": "If I am too tired or burnt out"}, "section 6 is for you"),
        ({"sign": "I don't make enough progress anymore"}, "argued away"),
        ({"sign": "If it does not work out by then"}, "argued away"),
        ({"sign": "I have not made enough progress on it"}, "argued away"),
        ({"sign": "If I feel burned out by then"}, "section 6 is for you"),
        ({"sign": RULES[1].sign}, "says the same"),
        ({"then": "I will stop and do something else"}, "The day after"),
        ({"then": "Give up"}, "The day after"),
        ({"then": "Do something else with my life"}, "The day after"),
        ({"told": ""}, "told is still empty"),
        ({"told": "nobody yet"}, "remind you"),
        ({"told": "only me"}, "remind you"),
    ],
)
def test_a_wrong_rule_is_named(fields: dict[str, Any], message: str) -> None:
    found = said(plan.check_stop_rules, rules(**fields), WRITTEN)
    assert message in found
    assert "rule" in found


def test_a_rule_may_lie_a_whole_year_ahead() -> None:
    plan.check_stop_rules(rules(by=date(2026, 6, 1)), WRITTEN)
    assert "1 to 3" in said(plan.check_stop_rules, RULES * 2, WRITTEN)


@pytest.mark.filterwarnings("error", "ignore::ResourceWarning")
def test_the_pictures_carry_the_finding(shown: list[tuple[Any, str]]) -> None:
    plan.draw_stretches(DONE[::-1])
    plan.draw_stop_rules(RULES, WRITTEN)
    (back, alt), (ahead, _) = shown
    assert back.axes[0].get_title(loc="left") == "100 of 164 hours went into what you did gladly"
    assert alt.startswith("Evening course")
    assert "left: A folder of 31 failed runs" in texts(back)
    assert ahead.axes[0].get_title(loc="left") == "On 29 June 2025 you look for the first time"
    assert "told: my sister" in texts(ahead)


def test_a_hard_half_year_gets_no_headline_about_it(shown: list[tuple[Any, str]]) -> None:
    plan.draw_stretches([replace(item, felt=-1, hours=1) for item in DONE])
    plan.draw_stretches(done(0, felt=0, hours=1))
    plan.draw_stop_rules(rules(about="A very long name for one project " * 4), WRITTEN)
    (hard, alt), (mixed, _), (ahead, _) = shown
    assert hard.axes[0].get_title(loc="left") == "4 hours in 4 stretches, and what is left of them"
    assert "1 hour, felt −1, left" in alt
    assert "1 h, neither (0)" in texts(mixed)
    assert "(told: Paulo)" in texts(ahead)


def test_nothing_is_drawn_from_unfinished_records() -> None:
    assert "before it can be drawn" in said(plan.draw_stretches, done(0, felt=None))
    assert "before it can be drawn" in said(plan.draw_stretches, done(0, end=date(2024, 1, 1)))
    assert "before this can be drawn" in said(plan.draw_stop_rules, rules(by=None), WRITTEN)
    assert "before this can be drawn" in said(plan.draw_stop_rules, RULES, None)
    assert "no rules yet" in said(plan.draw_stop_rules, [], WRITTEN)


def test_the_tasks_state_the_numbers_that_the_checks_ask_for() -> None:
    text = task_text("stretches-task")
    assert (module.FEWEST, module.MOST, module.MONTHS_AHEAD) == (4, 10, 12)
    assert "four to ten stretches" in text
    for value, name in module.FELT.items():
        assert f"{value} ({name})".replace("-", "−") in text
    ahead = task_text("ahead-task")
    assert "one to three stop rules" in ahead
    assert "within a year" in ahead
