"""A portfolio of evidence: rungs that agree with where a thing can be seen, and next rungs with dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import portfolio as module


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
PIECES = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and still have to say why each failed",
        rung=2,
        next_rung="A two-page note with nine causes, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to forty nurses",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back",
        rung=5,
        seen_by="The head of training",
        next_rung="Give one of these lessons to the cohort",
        by=date(2025, 11, 30),
    ),
]


def changed(place: int, **fields: Any) -> list[plan.Evidence]:
    return [replace(piece, **fields) if at == place else piece for at, piece in enumerate(PIECES)]


def test_a_right_portfolio_passes_however_it_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_portfolio(PIECES)
    plan.check_portfolio(tuple(changed(1, rung=1, where="nowhere yet")))
    plan.check_portfolio(changed(0, where="a public notebook"))
    plan.check_portfolio(changed(0, where="GitHub"))
    plan.check_next_rungs(PIECES, WRITTEN)
    plan.check_next_rungs(changed(0, by=datetime(2025, 6, 2, 9)), datetime(2025, 6, 1, 23))
    assert capsys.readouterr().out.count("✓") == 6


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"what": "TODO"}, "placeholder"),
        ({"what": "Good knowledge of Python programming"}, "skill or a subject"),
        ({"where": ""}, "where is still empty"),
        ({"where": "on my laptop"}, "for you alone"),
        ({"where": "not public yet"}, "for you alone"),
        ({"where": "a private GitHub repository"}, "for you alone"),
        ({"to_fake": "it would be very hard to fake"}, "have to do, or buy"),
        ({"to_fake": "they would have to work very hard"}, "have to do, or buy"),
        ({"to_fake": PIECES[1].to_fake}, "says the same"),
        ({"rung": 0}, "whole number from 1 to 5"),
        ({"rung": 6}, "whole number from 1 to 5"),
        ({"rung": True}, "whole number from 1 to 5"),
        ({"rung": 3.0}, "whole number from 1 to 5"),
        ({"rung": "3"}, "whole number from 1 to 5"),
        ({"rung": 4}, "seen_by is still empty"),
        ({"rung": 4, "seen_by": "nobody yet"}, "seen_by"),
        ({"rung": 4, "seen_by": "some people"}, "Who was it"),
    ],
)
def test_a_wrong_piece_is_named(fields: dict[str, Any], message: str) -> None:
    found = said(plan.check_portfolio, changed(0, **fields))
    assert message in found
    assert "piece 1" in found


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"next_rung": "publish figure two"}, "5 or more"),
        ({"next_rung": "I will publish my work online"}, "Which piece"),
        ({"next_rung": "Make it better and more visible"}, "Which piece"),
        ({"next_rung": PIECES[0].what}, "the piece itself again"),
        ({"next_rung": PIECES[1].next_rung}, "says the same"),
        ({"by": None}, "should be a date"),
        ({"by": "June"}, "should be a date"),
        ({"by": WRITTEN}, "is not after the day"),
        ({"by": WRITTEN + timedelta(weeks=26, days=1)}, "more than 26 weeks"),
    ],
)
def test_a_next_rung_needs_a_thing_and_a_date(fields: dict[str, Any], message: str) -> None:
    assert message in said(plan.check_next_rungs, changed(0, **fields), WRITTEN)


def test_the_last_day_of_half_a_year_still_counts() -> None:
    plan.check_next_rungs(changed(0, by=WRITTEN + timedelta(weeks=26)), WRITTEN)


def test_lists_of_another_kind_or_length_are_sent_back() -> None:
    assert "3 to 6" in said(plan.check_portfolio, PIECES[:2])
    assert "no pieces of evidence yet" in said(plan.check_portfolio, [])
    assert "written_on" in said(plan.check_next_rungs, PIECES, None)


def test_one_rung_for_all_is_remarked(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_portfolio([replace(piece, rung=2) for piece in PIECES])
    assert "which one would a doubter believe" in capsys.readouterr().out.lower()


@pytest.mark.filterwarnings("error", "ignore::ResourceWarning")
def test_the_picture_counts_what_others_have_checked(shown: list[tuple[Any, str]]) -> None:
    plan.draw_portfolio(PIECES)
    fig, alt = shown[0]
    assert fig.axes[0].get_title(loc="left") == "1 of 3 have been checked by somebody else; next move by 20 June 2025"
    assert "by 4 July 2025: A two-page note" in texts(fig)
    assert "rung 5" in alt
    assert "needs a rung" in said(plan.draw_portfolio, changed(0, rung=9))


def test_the_task_states_the_numbers_that_the_checks_ask_for() -> None:
    text = task_text("portfolio-task")
    assert (module.FEWEST, module.MOST, module.PUBLIC, module.SEEN, module.WEEKS_AHEAD) == (3, 6, 3, 4, 26)
    assert "three to six" in text
    assert "From rung 3 on" in text
    assert "from rung 4 on" in text
    assert "26 weeks" in text
    table = task_text("portfolio-section")
    for rung, name in plan.RUNGS.items():
        assert f"| {rung} | {name} |" in table
