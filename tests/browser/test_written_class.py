"""A class of eight in prose, as it is marked for real: by rubric, in formgrader, with feedback, export and a second try.

The tests follow each other. What each of the eight wrote, and what a reader made of it, is in files/written_class.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from stage import (
    REPOSITORY,
    Lab,
    gradebook,
    jupyter_lab,
    make_course,
    open_for_marking,
    save,
    submission_address,
    submit,
)
from written_class import NAME, PROSE, Verdict, people

from insideview.course.config import Course
from insideview.course.notebook import Exercise, exercises_of, read, source_path
from insideview.grading import marks, pipeline, report, rubrics

CLASS = {person.id: person for person in people()}
IN_THE_BROWSER = ("priya", "samir")  # these two are marked by hand, key by key; the others with the same gradebook
TWICE = "rosa"  # hands in again: `cheap` is another, the rest is as it was
MOST = {"likes": 3, "doubt": 3, "cheap": 3, "turn": 3, "page": 5}
NEEDS_NOBODY = {
    ("samir", "doubt"): "placeholder",
    ("samir", "cheap"): "worked example",
    ("samir", "page"): "No response",
}

pytestmark = pytest.mark.filterwarnings("ignore:Your element with mimetype")  # nbconvert, of pictures in submissions


@dataclass(frozen=True)
class Shown:
    """A written answer on a student's page: its label, the rows of the rubric, the comment."""

    label: str
    rows: list[tuple[str, str, str]]
    comment: str


@pytest.fixture(scope="module")
def lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """JupyterLab in a course of w02-career alone, with the eight handed in and graded by the machine."""
    course = make_course(tmp_path_factory.mktemp("written"), REPOSITORY, [NAME])
    for person in CLASS.values():
        submit(course, NAME, person.id, person.notebook(course))
    assert {r.student: (r.state, r.reason) for r in pipeline.grade(course, NAME)} == dict.fromkeys(
        CLASS, (pipeline.GRADED, "")
    )
    with jupyter_lab(course, tmp_path_factory.mktemp("written-home")) as running:
        yield running


@pytest.fixture(scope="module")
def rubric(lab: Lab) -> dict[str, tuple[rubrics.Criterion, ...]]:
    """The rubric of each written answer, as the notebook prints it."""
    found = {cell.id: rubrics.rubric_of(exercise, cell) for exercise in _exercises(lab) for cell in exercise.manual}
    assert tuple(found) == PROSE
    return found


def test_the_verdicts_follow_the_rubrics(rubric: dict[str, tuple[rubrics.Criterion, ...]]) -> None:
    for person in CLASS.values():
        verdicts = [*person.verdicts.items(), *((cell, verdict) for cell, (_, verdict) in person.later.items())]
        for cell, verdict in verdicts:
            assert list(verdict.levels) == [criterion.name for criterion in rubric[cell]], (person.id, cell)
            assert verdict.points == round(sum(verdict.levels.values()) / 3, 2), (person.id, cell)
            marked = rubrics.levels(rubric[cell], verdict.comment)
            assert _points(marked, rubric[cell], MOST[cell]) == pytest.approx(verdict.points, abs=0.005)
            assert rubrics.words_of(rubric[cell], verdict.comment) == verdict.words


def test_the_machine_says_what_needs_no_reader(page: Page, lab: Lab) -> None:
    assert {person.id: _waiting(lab.course, person.id) for person in CLASS.values()} == {
        person.id: set(person.verdicts) for person in CLASS.values()
    }
    assert {(person.id, cell) for person in CLASS.values() for cell in set(PROSE) - set(person.verdicts)} == set(
        NEEDS_NOBODY
    )
    machine = {mark.student.id: mark.score for mark in marks.marks(lab.course, NAME)}
    assert machine == {person.id: person.machine for person in CLASS.values()}

    for student in ("samir", "mei"):
        _open(page, lab, student)
        for cell in PROSE:
            asks, why = cell in CLASS[student].verdicts, NEEDS_NOBODY.get((student, cell), "Type any comments")
            _expect_asked(page, cell, asks=asks)
            if not asks:
                expect(page.locator(f"#{cell}")).to_have_attribute("placeholder", "0")  # the machine's mark
            expect(page.locator(f"#{cell}-comment")).to_have_attribute("placeholder", re.compile(why))


def test_two_are_marked_in_formgrader_and_the_others_by_the_same_gradebook(page: Page, lab: Lab) -> None:
    for student in IN_THE_BROWSER:
        verdicts = CLASS[student].verdicts
        _open(page, lab, student)
        expect(page.get_by_text("Do not mark the life, only the reasoning.")).to_be_visible()  # the mark scheme
        for cell, verdict in verdicts.items():
            save(page, f"#{cell}", str(verdict.points), "grade")
            save(page, f"#{cell}-comment", verdict.comment, "comment")
        _open(page, lab, student)  # again: what is there now was saved
        for cell, verdict in verdicts.items():
            expect(page.locator(f"#{cell}")).to_have_value(f"{verdict.points:g}")
            expect(page.locator(f"#{cell}-comment")).to_have_value(verdict.comment)
        for cell in PROSE:
            _expect_asked(page, cell, asks=False)
    assert _asked_for(page, lab) == set(CLASS) - set(IN_THE_BROWSER)

    for person in CLASS.values():
        for cell, verdict in person.verdicts.items():
            if person.id not in IN_THE_BROWSER:
                _mark(lab.course, person.id, cell, verdict)
    assert _asked_for(page, lab) == set()


def test_each_page_shows_rows_levels_points_and_comment(
    page: Page, lab: Lab, rubric: dict[str, tuple[rubrics.Criterion, ...]]
) -> None:
    assert {r.student: r.state for r in pipeline.feedback(lab.course, NAME)} == dict.fromkeys(CLASS, pipeline.GRADED)
    secrets = _secrets(lab)
    assert len(secrets) > 20
    for person in CLASS.values():
        shown = _pages(page, lab, person.id)
        assert list(shown) == list(PROSE)
        for cell, verdict in person.verdicts.items():
            assert shown[cell] == _expected(rubric[cell], cell, verdict), (person.id, cell)
        for cell in set(PROSE) - set(person.verdicts):
            assert shown[cell].label == f"0 of {MOST[cell]}"
            assert shown[cell].rows == []
            assert NEEDS_NOBODY[person.id, cell] in shown[cell].comment
        expect(page.get_by_text(f"Your points: {person.total:g} of 29", exact=True)).to_be_visible()
        expect(page.get_by_text("waits for its reader")).to_have_count(0)
        text = _plain(page.locator("html").text_content() or "")
        assert not [secret for secret in secrets if secret in text], person.id
        assert "MARK SCHEME" not in page.content()


def test_the_export_adds_up_and_the_report_shows_the_spread(
    page: Page, lab: Lab, rubric: dict[str, tuple[rubrics.Criterion, ...]]
) -> None:
    marks_csv, exercises_csv = marks.export(lab.course, [NAME], lab.course.root / "exports")
    with marks_csv.open(encoding="utf-8", newline="") as file:
        lines = {line["student_id"]: line for line in csv.DictReader(file)}
    assert {student: float(line["total"]) for student, line in lines.items()} == pytest.approx(
        {person.id: person.total for person in CLASS.values()}
    )
    assert {(line["max_score"], line["exercises_to_mark"]) for line in lines.values()} == {("29", "0")}
    with exercises_csv.open(encoding="utf-8", newline="") as file:
        by_exercise = {(line["student_id"], line["exercise"]): float(line["score"]) for line in csv.DictReader(file)}
    for student in CLASS:
        own = [score for (who, _), score in by_exercise.items() if who == student]
        assert sum(own) == pytest.approx(float(lines[student]["total"]))

    [path] = report.write(lab.course, [NAME])
    page.goto(path.as_uri())
    table = page.locator("h2:text-is('Rubric rows') ~ div table").first
    shown = {(row[0], row[1]): tuple(row[2:]) for row in _rows(table)}
    expected = {}
    for exercise in _exercises(lab):
        for cell in exercise.manual:
            for name in (criterion.name for criterion in rubric[cell.id]):
                given = [p.verdicts[cell.id].levels[name] for p in CLASS.values() if cell.id in p.verdicts]
                mean = f"{sum(given) / len(given):.1f}"
                expected[exercise.number, name] = (str(len(given)), mean, f"{min(given)} to {max(given)}")
    assert shown == expected
    assert len({mean for _, mean, _ in shown.values()}) > 5  # the class is not all alike


def test_after_a_second_try_only_the_changed_answer_waits(
    page: Page, lab: Lab, rubric: dict[str, tuple[rubrics.Criterion, ...]]
) -> None:
    person = CLASS[TWICE]
    [(changed, (answer, verdict))] = person.later.items()
    before = person.verdicts[changed]
    submit(lab.course, NAME, TWICE, person.notebook(lab.course, {changed: answer}))
    assert {r.student: r.state for r in pipeline.grade(lab.course, NAME)} == {
        student: pipeline.GRADED if student == TWICE else pipeline.UNCHANGED for student in CLASS
    }
    assert {student: _waiting(lab.course, student) for student in CLASS} == {
        student: {changed} if student == TWICE else set() for student in CLASS
    }
    assert _asked_for(page, lab) == {TWICE}

    _open(page, lab, TWICE)
    expect(page.get_by_text("she will find the wrong field")).to_be_visible()  # the answer of the second try
    for cell, standing in person.verdicts.items():
        _expect_asked(page, cell, asks=cell == changed)
        expect(page.locator(f"#{cell}")).to_have_value(f"{standing.points:g}")
        expect(page.locator(f"#{cell}-comment")).to_have_value(standing.comment)

    assert [r.state for r in pipeline.feedback(lab.course, NAME, [TWICE])] == [pipeline.GRADED]
    shown = _pages(page, lab, TWICE)
    assert shown["likes"] == _expected(rubric["likes"], "likes", person.verdicts["likes"])
    assert shown[changed].label == "waits for its reader"

    _open(page, lab, TWICE)
    save(page, f"#{changed}", str(verdict.points), "grade")
    save(page, f"#{changed}-comment", verdict.comment, "comment")
    assert _asked_for(page, lab) == set()
    assert [r.state for r in pipeline.feedback(lab.course, NAME, [TWICE])] == [pipeline.GRADED]
    assert _pages(page, lab, TWICE)[changed] == _expected(rubric[changed], changed, verdict)
    [mark] = [m for m in marks.marks(lab.course, NAME) if m.student.id == TWICE]
    assert mark.total == pytest.approx(person.total - before.points + verdict.points)


# --------------------------------------------------------------------------------------------- in formgrader


def _open(page: Page, lab: Lab, student: str) -> None:
    open_for_marking(page, lab.url + submission_address(lab.course, NAME, student))


def _expect_asked(page: Page, cell: str, *, asks: bool) -> None:
    """Whether formgrader's field for the points is coloured as one that waits."""
    waits = page.locator(f"#{cell}.needs_manual_grade")
    expect(waits).to_have_count(int(asks))


def _asked_for(page: Page, lab: Lab) -> set[str]:
    """The students beside whom formgrader's list of submissions has the sign for “needs manual grading”."""
    with gradebook(lab.course) as book:
        ids = {book.find_submission_notebook(NAME, NAME, student).id: student for student in CLASS}
    page.goto(f"{lab.url}/formgrader/gradebook/{NAME}/{NAME}")
    found = set()
    for submission, student in ids.items():
        row = page.locator(f'tr:has(a[href$="{submission}"])')
        expect(row).to_have_count(1)
        if row.locator(".needs-manual-grade .glyphicon").count():
            found.add(student)
    return found


# --------------------------------------------------------------------------------------------- in the gradebook


def _waiting(course: Course, student: str) -> set[str]:
    with gradebook(course) as book:
        grades = book.find_submission_notebook(NAME, NAME, student).grades
        return {grade.name for grade in grades if grade.needs_manual_grade}


def _mark(course: Course, student: str, cell: str, verdict: Verdict) -> None:
    with gradebook(course) as book:
        grade = book.find_grade(cell, NAME, NAME, student)
        grade.manual_score, grade.needs_manual_grade = verdict.points, False
        book.find_comment(cell, NAME, NAME, student).manual_comment = verdict.comment
        book.db.commit()


# --------------------------------------------------------------------------------------------- on the pages


def _pages(page: Page, lab: Lab, student: str) -> dict[str, Shown]:
    """The written answers on a student's page, by cell, in their order."""
    page.goto(pipeline.feedback_path(lab.course, NAME, student).as_uri())
    found: list[dict[str, Any]] = page.locator("section.answer:has(.rendered_html)").evaluate_all(
        r"""sections => sections.map(section => {
            const beside = [];
            for (let e = section.nextElementSibling; e && e.matches("div.scroll, div.comment, p.soft"); e = e.nextElementSibling)
                beside.push(e);
            const table = beside.find(e => e.querySelector("table.levels"));
            const comment = beside.find(e => e.matches(".comment"));
            const cells = row => [...row.cells].map(cell => cell.innerText.trim().replace(/\s+/g, " "));
            return {
                label: section.querySelector(".label span:last-child").innerText,
                rows: table ? [...table.querySelectorAll("tbody tr")].map(cells) : [],
                comment: comment ? comment.innerText : "",
            };
        })"""
    )
    shown = [Shown(e["label"], [tuple(row) for row in e["rows"]], _comment(e["comment"])) for e in found]
    return dict(zip(PROSE, shown, strict=True))


def _comment(text: str) -> str:
    return _plain(text).removeprefix("Comment ")


def _expected(rubric: tuple[rubrics.Criterion, ...], cell: str, verdict: Verdict) -> Shown:
    rows = []
    for criterion in rubric:
        level = verdict.levels[criterion.name]
        higher = f" Level {level + 1} would be: {criterion.levels[level + 1]}" if level < 3 else ""
        rows.append((criterion.name, f"{level} of 3", criterion.levels[level] + higher))
    return Shown(f"{verdict.points:g} of {MOST[cell]}", rows, verdict.words.replace("`", ""))


def _secrets(lab: Lab) -> list[str]:
    """The sentences of all mark schemes."""
    sources = "\n".join(cell.source for cell in read(source_path(lab.course.root, NAME)).cells)
    schemes = re.findall(r"### BEGIN MARK SCHEME(.*?)### END MARK SCHEME", sources, flags=re.DOTALL)
    assert len(schemes) == len(PROSE)
    sentences = (part for scheme in schemes for part in re.split(r"(?<=[.:;?!])\s", _plain(scheme.replace("`", ""))))
    return [sentence for sentence in sentences if len(sentence.split()) >= 6]


def _rows(table: Locator) -> list[list[str]]:
    rows: list[list[str]] = table.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.innerText.trim()))"
    )
    return rows


def _plain(text: str) -> str:
    return " ".join(text.split())


def _exercises(lab: Lab) -> list[Exercise]:
    return exercises_of(read(source_path(lab.course.root, NAME)))


def _points(marked: list[rubrics.Marked], rubric: tuple[rubrics.Criterion, ...], most: float) -> float:
    """What the rubrics say: the levels added up, scaled to the points of the answer."""
    assert len(marked) == len(rubric)
    return sum(m.level for m in marked) / sum(max(criterion.levels) for criterion in rubric) * most
