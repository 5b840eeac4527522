"""What blocks you: the graph is checked and drawn, its circles are counted right, and no check knows your life."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import requirements as module


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


NEEDED = [
    plan.Requirement(
        name="Data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="A co-author",
        kind="relationships",
        needs=["running code"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="Running code",
        kind="results",
        needs=["data access", "mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="Rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the end of the contract into the calendar",
        hours=0.2,
    ),
    plan.Requirement(
        name="Survival analysis",
        kind="knowledge",
        needs=(),
        state="enough",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=12,
    ),
]
CIRCLE = ["data access", "A CO-AUTHOR", "Running code"]


def changed(place: int, **fields: Any) -> list[plan.Requirement]:
    return [replace(item, **fields) if at == place else item for at, item in enumerate(NEEDED)]


def test_a_right_graph_passes_however_it_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_requirements(NEEDED)
    plan.check_requirements(tuple(changed(0, kind="Other", state="None", needs=("A CO-AUTHOR", "a co-author"))))
    for turn in range(3):
        plan.check_first_step(NEEDED, CIRCLE[turn:] + CIRCLE[:turn], "running code")
    plan.check_first_step(NEEDED, tuple(CIRCLE), "DATA ACCESS")
    assert capsys.readouterr().out.count("✓") == 6


@pytest.mark.parametrize(
    ("place", "fields", "message"),
    [
        (0, {"name": ""}, "requirement 1: name is still empty"),
        (0, {"name": "access to the data of the hospital"}, "one to four words"),
        (1, {"name": "data access"}, "already one called"),
        (0, {"kind": "stuff"}, "kind should be one of"),
        (0, {"state": "a bit"}, '"enough", "some" or "none"'),
        (0, {"needs": "a co-author"}, "square brackets"),
        (0, {"needs": ["a mentor"]}, "no requirement has that name"),
        (0, {"needs": ["data access"]}, "needs itself"),
        (0, {"needs": ["mondays", "rent", "a co-author", "running code", "survival analysis"]}, "Which 4 at most"),
        (0, {"needs": 3}, "list of names"),
        (0, {"have": "not enough of it yet"}, "A number, a name or a date"),
        (0, {"have": "The form"}, "4 or more"),
        (0, {"step": "find a good mentor for my research"}, "names the requirement again"),
        (0, {"step": "read more papers and learn maths"}, "names the requirement again"),
        (0, {"step": NEEDED[1].step}, "says the same"),
        (0, {"hours": 12.5}, "at most 12"),
        (0, {"hours": 0}, "above 0"),
        (0, {"hours": "two"}, "above 0"),
        (4, {"kind": "other"}, "funding"),
    ],
)
def test_what_is_wrong_is_said_with_words_to_act_on(place: int, fields: dict[str, Any], message: str) -> None:
    assert message in said(plan.check_requirements, changed(place, **fields))


def test_a_graph_without_arrows_or_without_a_lack_is_sent_back() -> None:
    assert "needs another" in said(plan.check_requirements, [replace(item, needs=[]) for item in NEEDED])
    assert "enough of everything" in said(plan.check_requirements, [replace(item, state="enough") for item in NEEDED])
    assert "5 to 10" in said(plan.check_requirements, NEEDED[:1])
    assert "no requirements yet" in said(plan.check_requirements, [])


@pytest.mark.parametrize(
    ("circle", "first", "message"),
    [
        (CIRCLE[::-1], "running code", "does not need"),
        ([*CIRCLE, "data access"], "running code", "twice"),
        ([], "running code", "circle is empty"),
        (CIRCLE, "mondays", "does not lie on the circle"),
        (CIRCLE, "", "name of one requirement"),
        (CIRCLE, None, "name of one requirement"),
        ("data access", "data access", "list of names"),
        (None, "data access", "list of names"),
        (["money"], "data access", "no requirement has that name"),
        (["mondays", "rent"], "mondays", "does not need"),
    ],
)
def test_a_circle_that_is_none_is_sent_back(circle: Any, first: Any, message: str) -> None:
    assert message in said(plan.check_first_step, NEEDED, circle, first)


def test_one_begins_where_something_is_missing() -> None:
    assert "you have enough" in said(plan.check_first_step, changed(0, state="enough"), CIRCLE, "data access")


def test_without_a_circle_an_end_will_do_and_a_waiting_one_is_remarked(capsys: pytest.CaptureFixture[str]) -> None:
    chain = changed(0, needs=[])
    plan.check_first_step(chain, [], "data access")
    assert "to think about" not in capsys.readouterr().out
    plan.check_first_step(chain, [], "a co-author")
    assert "waits for “Running code”" in capsys.readouterr().out


def test_an_open_circle_is_remarked_where_a_closed_one_waits(capsys: pytest.CaptureFixture[str]) -> None:
    both = changed(3, needs=["rent", "running code"])
    both[0] = replace(both[0], state="enough")
    plan.check_first_step(both, CIRCLE, "running code")
    assert "Closed is Running code → Mondays → Running code" in capsys.readouterr().out


@pytest.mark.parametrize("names", ["a", "ab", "abc", "abcde"])
def test_every_circle_is_found_once(names: str) -> None:
    for wanted in range(1, 2 ** min(len(names) ** 2, 8)):
        pairs = [pair for bit, pair in enumerate(itertools.product(names, repeat=2)) if wanted * 37 >> bit & 1]
        graph = {name: [b for a, b in pairs if a == name] for name in names}
        expected = {
            way
            for length in range(1, len(names) + 1)
            for way in itertools.permutations(names, length)
            if way[0] == min(way) and all(b in graph[a] for a, b in zip(way, way[1:] + way[:1], strict=True))
        }
        found = [tuple(way) for way in module._circles(graph)]
        assert set(found) == expected
        assert len(found) == len(expected)


@pytest.mark.filterwarnings("error", "ignore::ResourceWarning")
def test_the_picture_names_the_part_that_most_closed_circles_share(shown: list[tuple[Any, str]]) -> None:
    plan.draw_requirements(NEEDED)
    plan.draw_requirements(changed(3, needs=["rent", "running code"]))
    plan.draw_requirements(changed(0, needs=[]))
    plan.draw_requirements(changed(0, state="enough"))
    one, two, none, opened = (fig.axes[0].get_title(loc="left") for fig, _ in shown)
    assert one == "1 closed circle; its cheapest step takes 1 hour"
    assert "2 closed circles; “Running code” lies on both" in two
    assert none.startswith("No circle")
    assert opened.startswith("1 circle, and none is closed")
    assert "Data access (none) needs A co-author" in shown[0][1]


@pytest.mark.filterwarnings("error", "ignore::ResourceWarning")
def test_ten_boxes_do_not_overlap(shown: list[tuple[Any, str]]) -> None:
    ten = [
        replace(
            NEEDED[0],
            name=f"requirement {place} of mine",
            needs=[f"requirement {(place + k) % 10} of mine" for k in (1, 3)],
        )
        for place in range(10)
    ]
    plan.draw_requirements(ten)
    boxes = [
        patch.get_window_extent() for patch in shown[0][0].axes[0].patches if type(patch).__name__ == "FancyBboxPatch"
    ]
    assert len(boxes) == 10
    assert not any(a.overlaps(b) for a, b in itertools.combinations(boxes, 2))


def test_nothing_is_drawn_from_an_unfinished_list() -> None:
    assert "no requirement has that name" in said(plan.draw_requirements, changed(0, needs=["luck"]))
    assert "no requirements yet" in said(plan.draw_requirements, [])


def test_the_task_states_the_numbers_that_the_check_asks_for() -> None:
    text = task_text("requirements-task")
    assert (module.FEWEST, module.MOST, module.HOURS, module.NEEDS) == (5, 10, 12, 4)
    assert "five to ten" in text
    assert "12 at most" in text
    assert "four at most" in text
    for kind in (*module.KINDS, "other", *module.STATES):
        assert f'"{kind}"' in text
