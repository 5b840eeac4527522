"""Directions and proposals: any careful answer passes however it is written; each gap is named with a way out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course.notebook import read
from insideview.plan import cards, directions, proposal, wording

ANIMALS = [
    "ants",
    "bees",
    "crows",
    "dogs",
    "eels",
    "frogs",
    "geese",
    "hares",
    "ibis",
    "jays",
    "kites",
    "lynxes",
    "moths",
]
PLACES = [
    plan.Place(
        direction=name, level="one model", when="making", question=f"What do {animal} tell us about this, by May?"
    )
    for name, animal in zip([*plan.RESEARCH, "school councils", "licence boards"], ANIMALS, strict=False)
]
GROUPS = ("evaluations", "governance", "own", "interpretability")


def direction(group: str, place: int, scores: Sequence[Any] = (3, 3, 3)) -> plan.Direction:
    animal, other = ANIMALS[place], ANIMALS[-1 - place]
    return plan.Direction(
        name=f"Counting {animal} by night",
        group=group,
        bet=f"Whoever counts {animal} at night misses fewer than whoever asks {other} at noon",
        supports=f"In one summer {animal} were counted twice with one result",
        supports_source="my notes, 2024",
        doubts=f"Sleeping {animal} look like {other} in the dark",
        doubts_source="Okafor 2019",
        soon=f"Two counts of {animal} on one night differ by half",
        changes=f"A camera counts {animal} better than three of us",
        **{
            measure: plan.Score(value, f"Counted {animal} for {measure} reasons once")
            for measure, value in zip(directions.MEASURES, scores, strict=True)
        },
    )


DIRECTIONS = [direction(group, place, (2 + place, 3, 5 - place)) for place, group in enumerate(GROUPS)]
PROPOSAL = plan.Proposal(
    kind="rule",
    topic="Report of stolen weights",
    level_1="Theft of weights should not stay secret",
    level_2="Firms should report such thefts to somebody, as banks do",
    level_3="Within a deadline a firm reports to an office; open: which size, how fast, what stays sealed",
    level_4="A firm that trained above 10^25 FLOP reports each copy that left its machines within 72 hours to the emergency team on a form of five fields",
    threshold="10²⁵ FLOP, all stages added up",
    form=["time", "which weights", "way out"],
    checked_by="Court of auditors",
    on_failure="For each day of delay the firm pays fifty thousand",
    evasions=[
        plan.Evasion(
            how="Call it a test of our red team",
            cost="A forged ticket",
            response="Planned tests are announced on the day before",
        ),
        plan.Evasion(
            how="Keep the weights in an empty subsidiary",
            cost="Two lawyers, one contract",
            response="Whoever holds the weights has the duty",
        ),
    ],
    owner="Duty officer of the team",
    cost="Two posts, 3 hours a report",
    first_step="Fill the five fields for three thefts that became public",
    first_day=date(2027, 2, 1),
)
WRITTEN = date(2027, 1, 31)


def said(check: Any, *arguments: object) -> str:
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


# ---------------------------------------------------------------------------------------------------- they pass


def test_careful_answers_pass_with_one_tick_and_no_value(capsys: pytest.CaptureFixture[str]) -> None:
    assert plan.check_places(PLACES) is None
    assert plan.check_directions(DIRECTIONS) is None
    assert plan.check_direction_scores(tuple(DIRECTIONS)) is None
    assert plan.check_ladder(PROPOSAL) is None
    assert plan.check_proposal(PROPOSAL, WRITTEN) is None
    printed = capsys.readouterr()
    assert printed.err == ""
    assert [line[0] for line in printed.out.splitlines() if not line.startswith("  to think about")] == ["✓"] * 5


@pytest.mark.parametrize(("level", "when"), [("One model", "Making"), ("one_model", "MAKING"), ("Many AIs", "running")])
def test_levels_and_times_are_read_however_they_are_written(level: str, when: str) -> None:
    plan.check_places([replace(PLACES[0], level=level, when=when), *PLACES[1:]])


@pytest.mark.parametrize("number", ["10^25", "10²⁵", "10**25"])
def test_powers_of_ten_are_one_number_however_they_are_written(number: str) -> None:
    plan.check_ladder(replace(PROPOSAL, threshold=f"{number} FLOP, all stages"))


@pytest.mark.parametrize(
    ("threshold", "level_4"),
    [
        ("1e25 FLOP in all", "10²⁵ FLOP"),
        ("10^25 FLOP in all", "1E+25 FLOP"),
        ("3 · 10^24 FLOP in all", "3e24 FLOP"),
        ("10 000 chips in a hall", "10,000 chips"),
        ("10'000 chips in a hall", "10000 chips"),
        ("2.5 million items a week", "2,500,000 items"),
        ("20 % of the faults missed", "0.2 of the faults"),
        ("1,5 Prozent der Fälle", "1.5 per cent"),
        ("٥٠٠ items a week", "500 items"),
    ],
)
def test_one_number_may_be_written_in_two_ways(threshold: str, level_4: str) -> None:
    text = f"A firm with more than {level_4} reports each copy that left its machines within three days to the emergency team on one form"
    plan.check_ladder(replace(PROPOSAL, threshold=threshold, level_4=text))
    assert "does not have the number" in said(
        plan.check_ladder, replace(PROPOSAL, threshold="77 chips in a hall", level_4=text)
    )


def test_the_letter_of_an_annex_is_no_open_number() -> None:
    text = f"{PROPOSAL.level_4}, as annex X and Form N say"
    plan.check_ladder(replace(PROPOSAL, level_4=text))
    assert "has the letter X" in said(plan.check_ladder, replace(PROPOSAL, level_4=f"{text}, or after X days"))


@pytest.mark.parametrize("source", ["Ibn Khaldun 1377", "notes, BE 2567", "دفتر، ۱۴۰۳", "報告書、令和6年 三月"])
def test_a_year_may_come_from_any_calendar(source: str) -> None:
    plan.check_directions([replace(DIRECTIONS[0], doubts_source=source), *DIRECTIONS[1:]])


def test_a_statement_is_asked_for_its_question(capsys: pytest.CaptureFixture[str]) -> None:
    stated = replace(PLACES[7], question="Councils should look at this a lot more often")
    plan.check_places([*PLACES[:7], stated])
    assert "reads like a statement" in capsys.readouterr().out
    plan.check_places(
        [*PLACES[:7], replace(stated, question="Wer zählt die Fälle, wenn niemand hinsieht und es spät ist?")]
    )
    assert "reads like a statement" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("changes", "If the experts change their mind"),
        ("changes", "Nothing would really change my mind about this"),
        ("soon", "If I am not making any progress"),
    ],
)
def test_what_nobody_could_notice_is_sent_back(field: str, text: Any) -> None:
    assert f"{field} says" in said(plan.check_directions, [replace(DIRECTIONS[0], **{field: text}), *DIRECTIONS[1:]])


def test_a_vague_first_step_failure_or_answer_is_sent_back() -> None:
    vague = replace(PROPOSAL, first_step="Think about how one could start with this")
    assert "first_step says" in said(plan.check_proposal, vague, WRITTEN)
    first = replace(PROPOSAL.evasions[0], response="We would be checking more often")
    vague = replace(PROPOSAL, evasions=[first, PROPOSAL.evasions[1]])
    assert "response says" in said(plan.check_proposal, vague, WRITTEN)
    assert "on_failure says" in said(plan.check_ladder, replace(PROPOSAL, on_failure="The lab will be asked to fix it"))


def test_thousands_may_have_a_comma() -> None:
    level_4 = PROPOSAL.level_4.replace("10^25 FLOP", "10,000 chips")
    plan.check_ladder(replace(PROPOSAL, level_4=level_4, threshold="10000 chips under one roof"))


def test_the_last_possible_first_day_passes_and_the_next_does_not() -> None:
    last = WRITTEN + timedelta(days=proposal.DAYS_AHEAD)
    plan.check_proposal(replace(PROPOSAL, first_day=last), WRITTEN)
    plan.check_proposal(replace(PROPOSAL, first_day=datetime(2027, 1, 31, 23, 0)), WRITTEN)
    assert "more than 28 days" in said(
        plan.check_proposal, replace(PROPOSAL, first_day=last + timedelta(days=1)), WRITTEN
    )


def test_a_place_elsewhere_than_the_authors_is_a_thought_and_no_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_places([replace(PLACES[0], level="civilisation"), *PLACES[1:]])
    assert "Both can be right" in capsys.readouterr().out


def test_the_highest_sum_need_not_be_the_highest_lowest_score(capsys: pytest.CaptureFixture[str]) -> None:
    scores = [(5, 5, 1), (3, 3, 3), (2, 2, 2), (1, 1, 1)]
    plan.check_direction_scores(
        [direction(group, place, row) for place, (group, row) in enumerate(zip(GROUPS, scores, strict=True))]
    )
    assert "“Counting ants by night” has the highest sum, “Counting bees by night”" in capsys.readouterr().out


def test_one_source_for_both_sides_and_a_score_shared_by_all_are_worth_a_thought(
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan.check_directions([replace(DIRECTIONS[0], doubts_source="my notes, 2024"), *DIRECTIONS[1:]])
    plan.check_direction_scores(DIRECTIONS)
    printed = capsys.readouterr().out
    assert "come from one source" in printed
    assert "same score as achievable" in printed


# ---------------------------------------------------------------------------------------------------- they do not


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ([], "no places yet"),
        (PLACES[:6], "8 to 12"),
        (
            [replace(PLACES[2], direction="decision theory"), *PLACES[:2], *PLACES[3:]],
            "not placed yet: alignment theory",
        ),
        (
            [*PLACES[:6], PLACES[0], replace(PLACES[1], level="lab", question="Whose work is it, in May and June?")],
            "yours has 0",
        ),
        (
            [replace(PLACES[0], level="town"), *PLACES[1:]],
            "place 1 (“scalable oversight”): level should be one of “one model”",
        ),
        ([replace(PLACES[0], when="soon"), *PLACES[1:]], "when should be one of “design”"),
        (
            [replace(PLACES[0], question="How can we make AI systems safe and good?"), *PLACES[1:]],
            "question of the whole field",
        ),
        ([replace(PLACES[0], question=PLACES[1].question), *PLACES[1:]], "What does this one ask"),
        ([*PLACES[:7], replace(PLACES[7], direction="AI policy")], "Which piece of it"),
        ([*PLACES[:7], "licence boards"], "number 8 in the list"),
    ],
)
def test_a_place_that_is_not_ready_is_named(changed: Any, wanted: str) -> None:
    assert wanted in said(plan.check_places, changed)


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"name": "Safety"}, "Which piece of it"),
        ({"name": ""}, "name is still empty"),
        ({"group": "biology"}, "group should be one of"),
        ({"bet": "This is a very important and promising research direction"}, "said of any direction"),
        ({"supports": "It helps"}, "speaks for this one"),
        ({"supports": "Counted twice"}, "6 or more"),
        ({"supports_source": "some paper"}, "has no year"),
        ({"supports_source": "page 12345"}, "has no year"),
        ({"doubts": "It could be too hard and take too long"}, "most research"),
        ({"doubts": DIRECTIONS[0].supports}, "the other against it"),
        ({"soon": "I would notice that it goes badly"}, "how many days"),
        ({"changes": "Nothing would ever change my mind"}, "could say that it has happened"),
        ({"changes": "New strong evidence against it"}, "could say that it has happened"),
        ({"changes": "If I found out that it doesn't work in practice"}, "could say that it has happened"),
        ({"bet": "Understanding how models work internally is key to making them safe"}, "said of any direction"),
        ({"doubts": "Some people say it doesn't scale to large models"}, "most research"),
        ({"bet": DIRECTIONS[1].bet}, "says the same as"),
        ({"soon": None}, "text in quotes, not None"),
    ],
)
def test_a_direction_that_is_not_ready_is_named(fields: dict[str, Any], wanted: str) -> None:
    message = said(plan.check_directions, [replace(DIRECTIONS[0], **fields), *DIRECTIONS[1:]])
    assert wanted in message
    assert message.count("  •") <= 3


@pytest.mark.parametrize(
    ("place", "group", "wanted"),
    [(1, "own", 'group="governance"'), (2, "evaluations", "list of six not see"), (None, "own", "six research")],
)
def test_the_directions_come_from_three_parts_of_the_field(place: int | None, group: str, wanted: str) -> None:
    changed = [
        replace(item, group=group) if number == place or (place is None and item.group != "governance") else item
        for number, item in enumerate(DIRECTIONS)
    ]
    assert wanted in said(plan.check_directions, changed)


@pytest.mark.parametrize(
    ("score", "wanted"),
    [
        (4, "plan.Score(3"),
        (None, "plan.Score(3"),
        (plan.Score(0, "Counted them for a week"), "from 1 to 5"),
        (plan.Score(2.5, "Counted them for a week"), "whole number"),  # type: ignore[arg-type]
        (plan.Score(True, "Counted them for a week"), "whole number"),
        (plan.Score(4, ""), "the evidence for useful is still empty"),
        (plan.Score(4, "I think it is very useful"), "carries this number"),
        (plan.Score(4, "Counted bees for useful reasons once"), "says the same as"),
    ],
)
def test_a_score_needs_a_number_and_its_own_evidence(score: Any, wanted: str) -> None:
    assert wanted in said(plan.check_direction_scores, [replace(DIRECTIONS[0], useful=score), *DIRECTIONS[1:]])


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"kind": "wish"}, 'kind should be "rule", "lab ask" or "evaluation"'),
        ({"topic": ""}, "topic is still empty"),
        ({"level_2": "By rules"}, "8 or more"),
        (
            {
                "level_3": "Labs should be regulated and audited by governments, and make sure that their models are safe"
            },
            "goal still",
        ),
        ({"level_4": PROPOSAL.level_4.replace("10^25", "X")}, "the letter X"),
        ({"threshold": "N FLOP, all stages"}, "the letter N"),
        ({"threshold": "very large runs only"}, "no number in figures"),
        ({"threshold": "10^24 FLOP, all stages"}, "number of the threshold"),
        ({"form": ["time", "weights"]}, "form has 2 fields"),
        ({"form": "time, weights, way"}, "list of fields"),
        ({"form": ["time", "", "way out"]}, "form, field 2 is still empty"),
        ({"form": ["time", "time", "Time"]}, "says the same"),
        ({"checked_by": "Independent external experts"}, "Which one"),
        ({"on_failure": "There will be serious consequences for them"}, "What happens first"),
    ],
)
def test_a_ladder_that_is_not_ready_is_named(fields: dict[str, Any], wanted: str) -> None:
    assert wanted in said(plan.check_ladder, replace(PROPOSAL, **fields))


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"evasions": PROPOSAL.evasions[:1]}, "evasions has 1"),
        ({"evasions": PROPOSAL.evasions[0]}, "square brackets"),
        ({"evasions": ["lie", "hide"]}, "should be a list"),
        (
            {"evasions": [replace(PROPOSAL.evasions[0], how="They could lie and hide it"), PROPOSAL.evasions[1]]},
            "step by step",
        ),
        (
            {
                "evasions": [
                    replace(PROPOSAL.evasions[0], response="More frequent and stricter audits"),
                    PROPOSAL.evasions[1],
                ]
            },
            "text of your proposal",
        ),
        ({"evasions": [replace(PROPOSAL.evasions[0], cost="")] * 2}, "cost is still empty"),
        ({"evasions": [PROPOSAL.evasions[0]] * 2}, "says the same"),
        ({"owner": "a qualified team"}, "Which one"),
        ({"owner": "the Court of Auditors"}, "checks their own work"),
        ({"cost": "not very much, really"}, "no number in figures"),
        ({"first_step": "Reach out to policymakers and raise awareness"}, "in your hand"),
        ({"first_day": date(2027, 1, 30)}, "before you wrote"),
        ({"first_day": "1 February"}, "should be a date"),
    ],
)
def test_a_proposal_without_an_attack_or_a_day_is_sent_back(fields: dict[str, Any], wanted: str) -> None:
    assert wanted in said(plan.check_proposal, replace(PROPOSAL, **fields), WRITTEN)


@pytest.mark.parametrize("empty", [None, [], "text", [PROPOSAL], ...])
def test_what_is_no_proposal_is_said_to_be_none(empty: Any) -> None:
    assert said(plan.check_ladder, empty).startswith("✗")
    assert said(plan.check_proposal, empty, WRITTEN).startswith("✗")
    assert said(plan.draw_proposal, empty).startswith("✗")
    assert "written_on should be a date" in said(plan.check_proposal, PROPOSAL, None)


# ---------------------------------------------------------------------------------------------------- pictures


def test_the_table_counts_its_empty_squares(shown: list[tuple[Any, str]]) -> None:
    plan.draw_places([*PLACES[:7], replace(PLACES[7], level="Civilisation", when="evolving")])
    ((fig, alt),) = shown
    assert "8 pieces of work in 2 of 24 squares: 22 stay empty" in texts(fig)
    assert "civilisation, evolving: licence boards" in alt
    assert "needs a level" in said(plan.draw_places, [replace(PLACES[0], level="town")])


def test_the_map_says_who_leads_and_what_is_lowest(shown: list[tuple[Any, str]]) -> None:
    plan.draw_map(DIRECTIONS)
    plan.draw_map([direction("own", 0, (5, 5, 5)), direction("own", 1, (5, 5, 4))])
    (first, alt), (second, _) = shown
    assert "Most useful: D · most achievable: A B C D · most enjoyable: A" in texts(first)
    assert "lowest: useful (2)" in texts(first)
    assert "A, Counting ants by night: useful 2, achievable 3, enjoyable 5" in alt
    assert "A: nothing scores higher" in texts(second)
    assert "three scores" in said(plan.draw_map, [replace(DIRECTIONS[0], useful=None)])


def test_directions_at_one_point_are_drawn_beside_each_other(shown: list[tuple[Any, str]]) -> None:
    plan.draw_map([direction("own", place, (4, 4, 2)) for place in range(3)])
    ax = shown[0][0].axes[0]
    spots = {text.get_text(): text.get_position() for text in ax.texts}
    assert len(set(spots.values())) == 3
    assert all(abs(x - 4) < 0.5 and y == 4 for x, y in spots.values())


def test_six_at_the_edge_stay_on_the_map(shown: list[tuple[Any, str]]) -> None:
    plan.draw_map([direction("own", place, (5, 5, 5)) for place in range(6)])
    ax = shown[0][0].axes[0]
    spots = [text.get_position() for text in ax.texts]
    assert len(set(spots)) == 6
    assert all(4.5 < x < 5.5 and 4.5 < y < 5.5 for x, y in spots)


def test_one_full_square_does_not_stretch_the_empty_rows(shown: list[tuple[Any, str]]) -> None:
    long = [
        replace(place, direction=f"A rather long name of work that has the number {n}")
        for n, place in enumerate(PLACES)
    ]
    plan.draw_places(long)
    plan.draw_places([PLACES[0], replace(PLACES[0], when="running")])
    (fig, _), (twice, _) = shown
    assert fig.get_size_inches()[1] < 8
    assert "\n7" in texts(fig)
    assert "1 piece of work in 2 of 24 squares" in texts(twice)


def test_signs_that_are_wide_are_folded_by_their_room() -> None:
    assert [len(line) for line in wording.fold("字" * 50, 40, 4)] == [20, 20, 10]
    assert wording.fold("字" * 50, 40, 2)[1].endswith(" …")
    assert wording.fold("two words", 40, 2) == ["two words"]


def test_cards_show_both_sides_and_keep_within_their_lines(shown: list[tuple[Any, str]]) -> None:
    plan.draw_evidence([replace(DIRECTIONS[0], supports="word " * 400), *DIRECTIONS[1:]])
    ((fig, alt),) = shown
    assert "– Sleeping bees look like lynxes in the dark (Okafor 2019)" in texts(fig)
    assert "would change my mind: A camera counts dogs" in alt
    assert texts(fig).count("word") < 2 * cards.WIDE


def test_the_staircase_has_four_steps_and_the_ways_around(shown: list[tuple[Any, str]]) -> None:
    plan.draw_proposal(PROPOSAL)
    plan.draw_proposal(plan.Proposal(topic="Nothing yet"))
    (fig, alt), (empty, _) = shown
    written = texts(fig)
    for text in (
        "1 goal",
        "4 debatable",
        "checked by: Court of auditors",
        "A way around it (2)",
        "1 February 2027",
        "2 ways around it",
    ):
        assert text in re.sub(r" +", " ", written)
    assert "costs them: A forged ticket" in alt
    assert "0 ways around it" in texts(empty)


# ---------------------------------------------------------------------------------------------------- the notebook


@pytest.fixture(scope="module")
def tasks() -> dict[str, str]:
    notebook = read(ROOT / "source" / "w06-directions" / "w06-directions.ipynb")
    return {
        cell.metadata.get("nbgrader", {}).get("grade_id") or cell.id: cell.source
        for cell in notebook.cells
        if cell.cell_type == "markdown"
    }


def test_the_tasks_ask_for_what_the_checks_ask_for(tasks: dict[str, str]) -> None:
    places, chosen, ladder = tasks["places-task"], tasks["directions-task"], tasks["ladder-task"]
    assert "{} to {} places".format(*directions.PLACES) in places
    for name in (*directions.RESEARCH, *directions.LEVELS, *directions.TIMES):
        assert f'`"{name}"`' in places
    assert directions.DIRECTIONS == (4, 6)
    assert "**four to six** directions" in chosen
    assert "`level_1` to `level_4`: {}, {}, {} and {} words or more".format(*proposal.LEVEL_WORDS) in ladder
    assert (proposal.FORM, proposal.EVASIONS) == (3, 2)
    assert "`form`: at least three fields" in ladder
    assert "`evasions`: at least two" in ladder
    assert f"at most {proposal.DAYS_AHEAD} days after" in ladder
    for kind in proposal.KINDS:
        assert f'`"{kind}"`' in ladder


@pytest.mark.parametrize(
    ("field", "asked"), [("name", 2), ("bet", 8), ("supports", 6), ("doubts", 6), ("soon", 5), ("changes", 5)]
)
def test_the_words_asked_for_are_enough_and_one_fewer_is_not(field: str, asked: int, tasks: dict[str, str]) -> None:
    found = [line for line in tasks["directions-task"].splitlines() if line.startswith("- ")]
    assert any(f"`{field}`" in line and f"{asked} words or more" in line for line in found)
    enough = " ".join(["Seven", "wasps", "left", "Oslo", "during", "March", "without", "maps"][:asked])
    plan.check_directions([replace(DIRECTIONS[0], **{field: enough}), *DIRECTIONS[1:]])
    short = enough.rsplit(" ", 1)[0]
    assert f"{asked} or more" in said(
        plan.check_directions, [replace(DIRECTIONS[0], **{field: short}), *DIRECTIONS[1:]]
    )
