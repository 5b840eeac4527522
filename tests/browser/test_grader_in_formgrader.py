"""A grader's afternoon, by the buttons of nbgrader's formgrader: autograde, mark by rubric, comment, give feedback."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from playwright.sync_api import Locator, Page, expect
from stage import (
    TINY,
    Lab,
    answered,
    gradebook,
    open_for_marking,
    save,
    solved,
    submission_address,
    submit,
    wait_until_markable,
)

from insideview.course.notebook import read
from insideview.grading import pipeline
from insideview.grading.nbgrader_steps import OUTCOME
from insideview.grading.pipeline import autograded_path, feedback_path

FLATTENS = "def double(x):\n    return np.array([2.0 * float(value) for value in np.ravel(x)])"  # only the hidden test finds it
COMMENT = "Good. Now give an example with shapes."
HIDDEN = ("hidden_treasure", "default_rng", "Strong:", "Weak:", "MARK SCHEME")  # in the hidden test, in the mark scheme


def test_autograde_mark_and_give_feedback(page: Page, lab: Lab) -> None:
    course = lab.course
    submit(
        course,
        TINY,
        "alice",
        answered(course, TINY, {**solved(course, TINY), "why": "It saves the loop, and the copies."}),
    )
    submit(course, TINY, "bob", answered(course, TINY, {"double": FLATTENS, "why": "It is shorter."}))

    # From the front page to the submissions.
    page.goto(f"{lab.url}/formgrader")
    page.locator(f'tr:has(td.name:has-text("{TINY}")) td.num-submissions a').click()
    for student, score in (("alice", "2 / 6"), ("bob", "0 / 6")):
        _press(page, student, "autograde")
        expect(_row(page, student).locator(".score")).to_have_text(score)
        expect(_row(page, student).locator(".status")).to_have_text("needs manual grading")

    # The button went through the course's own execute step; only the written answer waits for a person.
    for student in ("alice", "bob"):
        assert OUTCOME in read(autograded_path(course, TINY, student)).metadata
        assert _waiting(lab, student) == {"why"}

    # By the links to the written answer: points and a comment, and no other cell asks for any.
    _row(page, "alice").locator(".student-name a").click()
    page.locator("td.name a", has_text=TINY).click()
    wait_until_markable(page)
    assert page.url == lab.url + submission_address(course, TINY, "alice")
    expect(page.get_by_text("names the loop or the copy that is not made")).to_be_visible()  # the rubric
    expect(page.get_by_text("no copies are made")).to_be_visible()  # the mark scheme, for graders
    expect(page.locator("#why-rubric")).to_have_attribute(
        "placeholder", "0"
    )  # how formgrader shows a mark that is there
    save(page, "#why", "3", "grade")
    save(page, "#why-comment", COMMENT, "comment")

    page.goto(f"{lab.url}/formgrader/gradebook/{TINY}/{TINY}")
    with gradebook(course) as book:
        submission = book.find_submission_notebook(TINY, TINY, "alice").id
    row = page.locator(f'tr:has(a[href$="{submission}"])')
    expect(row.locator(".score")).to_have_text("5 / 6")
    expect(row.locator(".written-score")).to_have_text("3 / 4")
    expect(row.locator(".needs-manual-grade .glyphicon-ok")).to_have_count(0)

    with gradebook(course) as book:
        found = book.find_submission(TINY, "alice")
        assert (found.score, found.max_score, found.needs_manual_grade) == (5, 6, False)
        grade = book.find_grade("why", TINY, TINY, "alice")
        assert (grade.auto_score, grade.manual_score) == (None, 3)
        assert book.find_comment("why", TINY, TINY, "alice").comment == COMMENT
        assert book.find_submission(TINY, "bob").needs_manual_grade

    # Feedback by the button, as the student opens it.
    page.goto(f"{lab.url}/formgrader/manage_submissions/{TINY}")
    expect(_row(page, "alice").locator(".status")).to_have_text("graded")
    for student in ("alice", "bob"):
        _press(page, student, "generate-feedback")

    page.goto(feedback_path(course, TINY, "alice").as_uri())
    expect(page.get_by_text(COMMENT)).to_be_visible()
    expect(page.get_by_text("Your points: 5 of 6")).to_be_visible()
    assert not _said(page, HIDDEN)

    page.goto(feedback_path(course, TINY, "bob").as_uri())
    expect(page.get_by_text("the same holds for three axes").last).to_be_visible()  # what the hidden test says,
    assert not _said(page, HIDDEN)  # not how it tests


def test_a_regrade_beside_the_server_is_seen_and_can_be_marked(page: Page, lab: Lab) -> None:
    """The formgrader's own session would go on showing what it has read once (insideview.grading.formgrader)."""
    listed = subprocess.run(
        [sys.executable, "-m", "jupyter", "server", "extension", "list"], capture_output=True, text=True, check=True
    )
    assert re.search(r"insideview\.grading\.formgrader.*OK", listed.stdout + listed.stderr)
    course = lab.course
    submit(course, TINY, "cleo", answered(course, TINY, {**solved(course, TINY), "why": "It saves the loop."}))
    list(pipeline.grade(course, TINY, ["cleo"]))
    address = lab.url + submission_address(course, TINY, "cleo")
    open_for_marking(page, address)
    save(page, "#why", "3", "grade")
    assert _waiting(lab, "cleo") == set()

    submit(course, TINY, "cleo", answered(course, TINY, {**solved(course, TINY), "why": "It saves copies, too."}))
    list(pipeline.grade(course, TINY, ["cleo"]))
    assert _waiting(lab, "cleo") == {"why"}
    open_for_marking(page, address)
    grades = page.request.get(
        f"{lab.url}/formgrader/api/grades?submission_id={address.rstrip('/').rpartition('/')[2].partition('?')[0]}"
    )
    assert [g["name"] for g in grades.json() if g["needs_manual_grade"]] == ["why"]
    save(page, "#why", "4", "grade")
    assert _waiting(lab, "cleo") == set()


def _row(page: Page, student: str) -> Locator:
    return page.locator(f'tr:has(td.student-id:text-is("{student}"))')


def _press(page: Page, student: str, button: str) -> None:
    """Presses a button of a submission, and waits for success."""
    _row(page, student).locator(f"td.{button} a").click()
    title = page.locator("#success-modal .modal-title, #error-modal .modal-title")
    title.wait_for(timeout=60_000)
    if title.inner_text() != "Success":
        pytest.fail(page.locator(".modal.in .modal-body").inner_text())
    expect(page.locator("#success-modal")).to_contain_text(student)
    page.locator("#success-modal").get_by_role("button", name="OK").click()
    expect(page.locator("#success-modal")).to_have_count(0)


def _waiting(lab: Lab, student: str) -> set[str]:
    with gradebook(lab.course) as book:
        return {
            grade.name
            for grade in book.find_submission_notebook(TINY, TINY, student).grades
            if grade.needs_manual_grade
        }


def _said(page: Page, words: tuple[str, ...]) -> list[str]:
    """Those of the words that the page's source holds anywhere."""
    content = page.content()
    return [word for word in words if word in content]
