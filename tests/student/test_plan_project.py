"""The project notebook's checks: right plans pass however they are written, wrong ones hear what to do next."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from small_course import ROOT

from insideview import plan, plots
from insideview.check import CheckFailure
from insideview.course import notebook
from insideview.plan import milestones as steps
from insideview.plan import project

GOALS = [
    plan.Goal(name="teach it", kind="portfolio", reached_if="Four lesson plans that a colleague uses unasked"),
    plan.Goal(name="interviews", kind="skill", reached_if="Six recordings, the last with half the questions"),
]
QUESTION = plan.Question(
    asks="In how many of 20 charts does the model object to a tenfold dose?",
    why_open="Published tests use exams, and hospitals keep their charts",
    answer="A count out of 20",
    pull=4,
    hours=6,
)
KEPT = [
    QUESTION,
    replace(
        QUESTION,
        asks="Does naming a professor make it object less often?",
        why_open="It needs believable charts and an interest in flattery",
        answer="Two counts with an interval",
        hours=9.5,
    ),
    replace(
        QUESTION,
        asks="Would two trainers call the same answers unsafe?",
        why_open="Agreement looks bad in print, so it is left out",
        answer="Kappa, and the worst quarrels",
        pull=2,
    ),
]
TEN = [
    f"Which {thing} does the network notice first?"
    for thing in ("edge", "colour", "word", "name", "date", "verb", "noun", "rhyme", "unit", "sign")
]
SOURCE = plan.Source(
    title="Sycophancy in language models",
    authors="Sharma and others",
    year=2023,
    link="https://arxiv.org/abs/2310.13548",
    found="Assistants give up right answers when doubted",
    leaves_open="Whether a rank alone does the same",
)
SOURCES = [
    SOURCE,
    replace(
        SOURCE,
        title="Clinical knowledge",
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exams, gaps found by doctors",
        leaves_open="How it reads a chart with a planted error",
    ),
    replace(
        SOURCE,
        title="Pharmacists' letter",
        year=1999,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip",
        leaves_open="Models: the slips are those of people",
    ),
]
APPROACH = plan.Approach(
    name="twenty charts",
    how="Write 20 charts with one error each and count objections",
    hours=10,
    cost=5,
    unknowns=["asking a model by program"],
    shows="How often it objects to gross errors",
    misses="Errors that are not gross",
)
APPROACHES = [
    APPROACH,
    replace(
        APPROACH,
        name="reports",
        how="Compare what four hospitals have written about pilots",
        hours=8,
        cost=0,
        unknowns=["unpublished reports", "reading Finnish"],
        shows="What hospitals say went wrong there",
    ),
    replace(
        APPROACH,
        name="a ward",
        how="Watch one ward for a month and note each objection",
        hours=60,
        cost=200,
        unknowns=("an ethics permission", "field notes", "night shifts"),
        shows="How objections are received at work",
    ),
]
IDEA = plan.Deliverable(
    name="report",
    what="Two pages and a table for the head nurse",
    serves={"teach it": 1, "interviews": 3},
    because="The table comes from six interviews",
)
IDEAS = [
    IDEA,
    replace(
        IDEA,
        name="lesson",
        what="A lesson of 45 minutes with twelve bets",
        serves={"interviews": 0, "teach it": 3},
        because="Trainees bet, and I ask nobody anything",
    ),
    replace(
        IDEA,
        name="data set",
        what="Twenty invented charts under a free licence",
        serves={"teach it": 1, "interviews": 2},
        because="Others can build bets from it",
    ),
]
WRITTEN = date(2027, 2, 1)
STEPS = [
    plan.Milestone(
        name="one chart",
        observable="A page with chart, error and reply on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "Lost Charts"],
    ),
    plan.Milestone(
        name="five charts",
        observable="Five charts of which Ana solves four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=("too easy", "no evenings"),
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=5,
        chance=0.9,
        note="carnival with the children",
    ),
]
RISK = plan.Risk(
    name="no access",
    area="resources",
    story="The hospital blocked the site and I tested from home",
    likelihood=0.3,
    early_sign="The page does not open on Wednesday",
    prevention="Ask the computer office on Monday for one account",
)
RISKS = [
    RISK,
    replace(
        RISK,
        name="too easy",
        area="technical",
        story="Both models found all errors, nothing was left to compare",
        likelihood=0.4,
        early_sign="The first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    replace(
        RISK,
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts",
        early_sign="Fewer than four hours in the log by Sunday",
        prevention="Promise the head nurse a report with a date",
    ),
    replace(
        RISK,
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the wash",
        likelihood=0.05,
        early_sign="A copy on the server older than three days",
        prevention="A shared folder with versions, restored once",
    ),
]


def said(check: Callable[..., None], *arguments: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check(*arguments)
    return str(caught.value)


def swapped(items: list[Any], place: int, **changes: Any) -> list[Any]:
    return [replace(item, **changes) if place == position else item for position, item in enumerate(items)]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, str]]:
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


# ------------------------------------------------------------------------------- right plans pass


def test_a_whole_plan_passes(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_goals(GOALS)
    plan.check_questions(TEN)
    plan.check_kept(KEPT)
    plan.check_sources(SOURCES)
    plan.check_approaches(APPROACHES, "unknowns", "twenty charts")
    plan.check_deliverables(IDEAS, "report")
    plan.check_milestones(STEPS, WRITTEN, 8)
    plan.check_risks(RISKS, STEPS)
    printed = capsys.readouterr()
    assert printed.out.count("✓") == 8
    assert printed.err == ""


def test_the_form_of_a_plan_does_not_matter() -> None:
    plan.check_goals((replace(GOALS[0], kind="Portfolio "),))
    plan.check_questions((*TEN, "¿Qué ve primero el modelo?", "Is it blue (or green)?"))
    plan.check_approaches(tuple(APPROACHES), "HOURS", "Reports.")
    plan.check_approaches(swapped(APPROACHES, 0, unknowns=[]), "unknowns", "twenty charts")
    plan.check_deliverables(tuple(IDEAS), "Lesson")
    later = [
        replace(s, start=datetime(s.start.year, s.start.month, s.start.day, 9), end=s.end) for s in STEPS if s.start
    ]
    plan.check_milestones(tuple(later), datetime(2027, 2, 1, 23, 59), 8.5)
    for link in ("arXiv 2310.13548v2", "2310.13548", "cs/0112017", "arXiv:hep-th/9901001v3", "ISBN 978-0-262-03384-8"):
        plan.check_sources(swapped(SOURCES, 2, link=link, year=2024.0))
    plan.check_sources(swapped(SOURCES, 2, year=1763))
    plan.check_milestones(swapped(STEPS, 3, note="carnival"), WRITTEN, 8)


def test_plans_know_no_clock() -> None:
    for years in (-20, 30):
        shift = timedelta(days=364 * years)
        moved = [replace(s, start=s.start + shift, end=s.end + shift) for s in STEPS if s.start and s.end]
        plan.check_milestones(moved, WRITTEN + shift, 8)
        plan.check_risks(RISKS, moved)


# ------------------------------------------------------------------------- wrong ones, and what they hear


@pytest.mark.parametrize(
    ("check", "arguments", "heard"),
    [
        (plan.check_goals, ([],), "no goals yet"),
        (plan.check_goals, (swapped(GOALS, 0, kind="fun"),), "goal 1: kind"),
        (plan.check_goals, (swapped(GOALS, 1, reached_if="I know much more about AI safety"),), "goal 2: reached_if"),
        (plan.check_goals, (swapped(GOALS, 1, reached_if="The project is finished and good"),), "goal 2: reached_if"),
        (plan.check_goals, (swapped(GOALS, 1, reached_if="I feel confident in my ML skills"),), "goal 2: reached_if"),
        (plan.check_questions, (TEN[:9],), "at least 10"),
        (
            plan.check_questions,
            ([*TEN[:9], "The colours that it likes"],),
            "question 10 (“The colours that it likes”) has no",
        ),
        (plan.check_questions, ([*TEN[:9], TEN[0]],), "question 10 says the same as question 1"),
        (plan.check_questions, ([f"Does layer {n} matter at all?" for n in range(10)],), "with a number exchanged"),
        (plan.check_kept, (KEPT[:2],), "3 to 3 questions"),
        (plan.check_kept, (swapped(KEPT, 0, asks="How can we make AI safe and aligned?"),), "names a field"),
        (plan.check_kept, (swapped(KEPT, 0, asks="How does interpretability work in large models?"),), "names a field"),
        (plan.check_kept, (swapped(KEPT, 0, pull=2.5),), "question 1: pull"),
        (plan.check_kept, (swapped(KEPT, 2, hours=0),), "question 3: hours"),
        (plan.check_kept, (swapped(KEPT, 1, why_open="Nobody has looked into this yet"),), "Why not"),
        (plan.check_sources, (SOURCES[:2],), "at least 3"),
        (
            plan.check_sources,
            (swapped(SOURCES, 0, leaves_open="Further work is needed on this"),),
            "a reader not answer",
        ),
        (plan.check_sources, (swapped(SOURCES, 0, leaves_open="It really leaves nothing open"),), "next question"),
        (plan.check_sources, (swapped(SOURCES, 0, link="Google Scholar"),), "source 1: link"),
        (plan.check_sources, (swapped(SOURCES, 0, link="12345678"),), "source 1: link"),
        (plan.check_sources, (swapped(SOURCES, 0, year=23),), "source 1: year"),
        (plan.check_approaches, (APPROACHES, "unknowns", "reports"), "“twenty charts” is simpler (1)"),
        (plan.check_approaches, (APPROACHES, "hours", "twenty charts"), "“reports” is simpler (8)"),
        (plan.check_approaches, (APPROACHES, "beauty", "reports"), "criterion should be one of"),
        (plan.check_approaches, (APPROACHES, "hours", "…"), "chosen should be the name"),
        (plan.check_approaches, (APPROACHES, "hours", 0), "chosen should be the name"),
        (plan.check_approaches, (swapped(APPROACHES, 0, unknowns="Finnish"), "hours", "reports"), "list of texts"),
        (
            plan.check_approaches,
            (swapped(APPROACHES, 0, misses="It misses nothing at all"), "hours", "reports"),
            "critic",
        ),
        (plan.check_deliverables, (IDEAS[:2], "report"), "3 to 5"),
        (
            plan.check_deliverables,
            (swapped(IDEAS, 1, serves={"teach it": 3}), "report"),
            "deliverable 2: serves should have",
        ),
        (plan.check_deliverables, (swapped(IDEAS, 0, serves={"teach it": 4}), "report"), "0, 1, 2 or 3"),
        (plan.check_deliverables, (swapped(IDEAS, 0, serves=None), "report"), "serves should be a dict"),
        (plan.check_deliverables, (IDEAS, "…"), "chosen_deliverable"),
        (plan.check_milestones, (STEPS, None, 8), "written_on should be a date"),
        (plan.check_milestones, (STEPS, WRITTEN, None), "hours_a_week"),
        (plan.check_milestones, (STEPS, WRITTEN, 4), "Drop a step"),
        (plan.check_milestones, (swapped(STEPS, 0, end=date(2027, 2, 6)), WRITTEN, 8), "on day 3"),
        (plan.check_milestones, (swapped(STEPS, 2, end=date(2027, 2, 22)), WRITTEN, 8), "milestone 3: takes 8 days"),
        (plan.check_milestones, (swapped(STEPS, 3, note=""), WRITTEN, 8), "milestone 4: begins 7 free days"),
        (
            plan.check_milestones,
            (swapped(STEPS, 1, start=date(2027, 2, 5)), WRITTEN, 8),
            "before the one before it ends",
        ),
        (plan.check_milestones, (swapped(STEPS, 3, note="todo"), WRITTEN, 8), "milestone 4: begins 7 free days"),
        (
            plan.check_milestones,
            (swapped(STEPS, 1, observable="Literature review is done and written"), WRITTEN, 8),
            "open, count or run",
        ),
        (
            plan.check_milestones,
            (swapped(STEPS, 1, observable="Everything works and is done"), WRITTEN, 8),
            "open, count or run",
        ),
        (plan.check_milestones, (swapped(STEPS, 1, chance=60), WRITTEN, 8), "0.6"),
        (plan.check_milestones, (STEPS, date(2027, 2, 4), 8), "before you wrote the plan"),
        (plan.check_milestones, (STEPS, date(2027, 1, 1), 8), "more than 4 weeks"),
        (plan.check_risks, (RISKS[:3], STEPS), "4 to 10 risks"),
        (plan.check_risks, (swapped(RISKS, 3, area="other"), STEPS), 'no risk in "backups"'),
        (plan.check_risks, (swapped(RISKS, 3, area="luck"), STEPS), "risk 4: area"),
        (plan.check_risks, (RISKS, swapped(STEPS, 0, meets=["no access"])), "met by no milestone"),
        (plan.check_risks, (RISKS, swapped(STEPS, 0, meets=["no access", "typo"])), "no risk has this name"),
        (
            plan.check_risks,
            (swapped(RISKS, 2, prevention="I will manage my time more carefully"), STEPS),
            "That is a wish",
        ),
        (
            plan.check_risks,
            (swapped(RISKS, 2, early_sign="Things get stuck and go wrong"), STEPS),
            "What would you see first",
        ),
        (plan.check_risks, (swapped(RISKS, 2, likelihood=0), STEPS), "risk 3: likelihood"),
    ],
)
def test_what_is_wrong_is_named(check: Callable[..., None], arguments: tuple[Any, ...], heard: str) -> None:
    assert heard in said(check, *arguments)


def test_a_risk_is_met_in_the_first_half() -> None:
    late = swapped(swapped(STEPS, 0, meets=["no access"]), 3, meets=["lost charts"])
    heard = said(plan.check_risks, RISKS, late)
    assert "“lost charts” is first met by “report read” on 1 March 2027" in heard
    plan.check_risks(RISKS, swapped(late, 2, meets=["lost charts"]))  # 15 February: the middle is the 19th


@pytest.mark.parametrize(
    "check",
    [plan.check_goals, plan.check_questions, plan.check_kept, plan.check_sources],
)
@pytest.mark.parametrize("wrong", [None, "text", 3, {"name": 1}, [None], [...], [[]]])
def test_wrong_types_are_told_kindly(check: Callable[..., None], wrong: object) -> None:
    assert said(check, wrong).startswith("✗")


@pytest.mark.parametrize(
    "kind", [plan.Goal, plan.Question, plan.Source, plan.Approach, plan.Deliverable, plan.Milestone, plan.Risk]
)
def test_an_empty_record_never_passes(kind: Any) -> None:
    many = [kind(), kind(), kind(), kind()]
    checks: dict[Any, list[Callable[[], None]]] = {
        plan.Goal: [lambda: plan.check_goals(many[:3])],
        plan.Question: [lambda: plan.check_kept(many[:3])],
        plan.Source: [lambda: plan.check_sources(many)],
        plan.Approach: [lambda: plan.check_approaches(many, "hours", "…")],
        plan.Deliverable: [lambda: plan.check_deliverables(many, "…")],
        plan.Milestone: [lambda: plan.check_milestones(many, WRITTEN, 8)],
        plan.Risk: [lambda: plan.check_risks(many, STEPS)],
    }
    for check in checks[kind]:
        assert said(check).count("•") == 3  # three problems at a time


def test_remarks_cost_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    plan.check_deliverables(swapped(IDEAS, 2, serves={"teach it": 1, "interviews": 3}), "report")
    assert "does little for" in capsys.readouterr().out
    plan.check_deliverables(swapped(IDEAS, 2, serves={"teach it": 2, "interviews": 3}), "report")
    assert "“data set” serves each goal at least as well" in capsys.readouterr().out
    plan.check_milestones(STEPS, WRITTEN, 5)
    assert "What goes first when a week is lost" in capsys.readouterr().out
    plan.check_risks(swapped(RISKS, 2, story="The ward will close and nobody will answer"), STEPS)
    assert "the story of risk 3 is still to come" in capsys.readouterr().out
    plan.check_risks(swapped(RISKS, 2, story="Nobody had told me that it might need a permit"), STEPS)
    assert "still to come" not in capsys.readouterr().out


# ---------------------------------------------------------------------------------------- pictures


def test_the_pictures(shown: list[tuple[Any, str]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", ResourceWarning)  # of other tests, met by the garbage collector here
        plan.draw_questions(KEPT)
        plan.draw_sources(SOURCES)
        plan.draw_approaches(APPROACHES, "reports")
        plan.draw_deliverables(IDEAS, "lesson")
        plan.draw_milestones(STEPS, RISKS)
        plan.draw_milestones(STEPS)
    assert [bool(alt) for _, alt in shown] == [True] * 6
    assert "Question 1 gives the most pull per hour" in texts(shown[0][0])
    assert [word for word in ("1999", "2023") if word not in texts(shown[1][0])] == []
    assert "You chose “reports”" in texts(shown[2][0])
    assert "▸ lesson" in texts(shown[3][0])
    chart = texts(shown[4][0])
    assert "4 steps, 21 hours, until 7 March 2027; all as planned: 35%" in chart
    assert "tests R1  R4" in chart


def test_dots_that_touch_share_a_label_and_ties_a_title(shown: list[tuple[Any, str]]) -> None:
    plan.draw_questions([replace(q, pull=4, hours=6) for q in KEPT])
    assert "Questions 1, 2 and 3 give the most pull per hour" in texts(shown[0][0])
    assert texts(shown[0][0]).count("1, 2, 3") == 1
    plan.draw_questions([replace(q, pull=4, hours=h) for q, h in zip(KEPT, (1, 2, 300), strict=True)])
    assert "Question 1 gives" in texts(shown[1][0])
    assert texts(shown[1][0]).startswith("1, 2\n3\n")


def test_long_texts_stay_inside_the_picture(shown: list[tuple[Any, str]]) -> None:
    long = "a very long name that goes on and on " * 6
    plan.draw_questions([replace(q, asks=long + "?") for q in KEPT])
    plan.draw_sources([replace(s, title=long, leaves_open=long) for s in SOURCES])
    plan.draw_approaches([replace(a, name=long + str(n), misses=long) for n, a in enumerate(APPROACHES)], "")
    plan.draw_deliverables([replace(i, name=long) for i in IDEAS], "")
    plan.draw_milestones(
        [replace(s, name=long) for s in STEPS], [replace(r, name=long, early_sign=long) for r in RISKS]
    )
    for fig, _ in shown:
        for ax in fig.axes:
            assert ax.get_position().width > 0.4


@pytest.mark.parametrize(
    "draw",
    [
        lambda: plan.draw_questions([]),
        lambda: plan.draw_questions([plan.Question()]),
        lambda: plan.draw_sources([]),
        lambda: plan.draw_approaches([], ""),
        lambda: plan.draw_deliverables([plan.Deliverable()], ""),
        lambda: plan.draw_milestones([plan.Milestone()]),
    ],
)
def test_nothing_to_draw_is_said(draw: Callable[[], None]) -> None:
    assert said(draw).startswith("✗ a picture of")


def test_the_summary_serves_a_plan_at_any_stage() -> None:
    assert plan.project_summary().count("none yet") == 7
    whole = plan.project_summary(
        goals=GOALS,
        kept=KEPT,
        sources=SOURCES,
        approaches=APPROACHES,
        chosen="reports",
        ideas=IDEAS,
        chosen_deliverable="lesson",
        milestones=STEPS,
        risks=RISKS,
    )
    assert "none yet" not in whole
    assert "reports (chosen)" in whole
    loose = plan.project_summary(approaches=APPROACHES, chosen="Reports.", ideas=IDEAS, chosen_deliverable="LESSON ")
    assert "reports (chosen)" in loose  # as the checks read them
    assert "Deliverable\n  lesson: " in loose


# ------------------------------------------------------------------- the text says what the checks do


def task(identity: str) -> str:
    cells = notebook.read(ROOT / "source" / "w03-project" / "w03-project.ipynb").cells
    return next(str(cell.source) for cell in cells if cell.id == identity)


def test_the_numbers_in_the_tasks_are_those_of_the_checks() -> None:
    assert f"at least {project.QUESTIONS_IN_FIVE_MINUTES} texts" in task("questions-task")
    assert project.KEPT == 3
    assert "exactly three" in task("questions-task")
    text = task("milestones-task")
    assert f"At most {steps.MOST_DAYS} days, **the first at most {steps.FIRST_DAYS}**" in text
    assert f"more than {steps.FREE_DAYS} free days" in text
    assert f"within {steps.WEEKS_AHEAD} weeks" in text
    assert [kind for kind in project.GOAL_KINDS if f'"{kind}"' not in task("goals-section") + task("goals-task")] == []
    assert [area for area in steps.AREAS + steps.ALSO if f'"{area}"' not in text] == []
    assert [by for by in project.CRITERIA_OF_SIMPLE if f'"{by}"' not in task("approaches-task")] == []


def test_the_worked_example_keeps_the_rules() -> None:
    first, risk = re.findall(r"```python\n(.*?)```", task("milestones-task"), re.DOTALL)
    start, end = (date(*map(int, day)) for day in re.findall(r"date\((\d+), (\d+), (\d+)\)", first))
    assert (end - start).days + 1 <= steps.FIRST_DAYS
    name = re.search(r'name="([^"]+)"', risk)
    assert name
    assert f'"{name[1]}"' in first.split("meets=")[1]
