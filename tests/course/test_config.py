"""course_config.py: what is read, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_course import ROOT

from insideview.course import config
from insideview.errors import UserError


def load(folder: Path, entries: str) -> config.Course:
    (folder / config.FILE).write_text(f"c = get_config()\nc.Course.assignments = {entries}\n")
    return config.load(folder)


def test_the_course_names_what_lies_in_source() -> None:
    course = config.load(ROOT)
    assert set(course.names) == {path.name for path in (ROOT / "source").iterdir() if path.is_dir()}


def test_due_dates_need_a_zone(tmp_path: Path) -> None:
    course = load(tmp_path, "[{'name': 'd01-arrays', 'due': '2027-01-31 23:59+01:00'}]")
    assert course.assignments[0].due is not None
    assert course.assignments[0].due.isoformat() == "2027-01-31T23:59:00+01:00"
    with pytest.raises(UserError, match="no time zone"):
        load(tmp_path, "[{'name': 'd01-arrays', 'due': '2027-01-31 23:59'}]")


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ("[]", "names no assignments"),
        ("[{'name': 'Arrays'}]", "is not an assignment"),
        ("['d01-arrays']", "is not an assignment"),
        ("[{'name': 'd01-arrays', 'due': 'soon'}]", "is not a date"),
        ("[1 / 0]", "does not run: ZeroDivisionError"),
    ],
)
def test_bad_settings_are_one_sentence(tmp_path: Path, entries: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        load(tmp_path, entries)
    assert "\n" not in str(caught.value)


def test_no_course_here(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="run this in the course folder"):
        config.load(tmp_path)


def test_an_assignment_may_be_named_by_its_path() -> None:
    course = config.load(ROOT)
    assert course.select("release/d01-arrays/") == ["d01-arrays"]
    with pytest.raises(UserError, match="There is no assignment 'd99'"):
        course.select("d99")
