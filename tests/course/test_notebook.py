"""Notebooks, their text form, and the bank."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_course import FILES

from insideview.course import bank, config, release
from insideview.course.notebook import exercises_of, read, source_path, split_hidden, write
from insideview.course.text import from_text, to_text
from insideview.errors import UserError

SMALL = (FILES / "d00-small.txt").read_text()


def test_text_and_notebook_are_the_same_thing(tmp_path: Path) -> None:
    notebook = from_text(SMALL, "d00-small")
    assert from_text(to_text(notebook), "d00-small") == notebook
    write(notebook, tmp_path / "a.ipynb")
    write(read(tmp_path / "a.ipynb"), tmp_path / "b.ipynb")
    assert (tmp_path / "a.ipynb").read_bytes() == (tmp_path / "b.ipynb").read_bytes()


def test_exercises_are_read_from_the_headings() -> None:
    first, second, third = exercises_of(from_text(SMALL, "d00-small"))
    assert (first.number, first.title, first.name, first.dots, first.minutes) == (
        "d00.1",
        "A causal moving average",
        "causal-mean",
        2,
        10,
    )
    assert first.points == first.stated_points == 3
    assert [cell.id for cell in first.tests] == ["test-causal-mean", "test-causal-mean-2"]
    assert second.is_autograded
    assert not third.is_autograded
    assert [cell.role for cell in third.cells] == ["text", "task", "manual"]


def test_visible_and_hidden_part() -> None:
    assert split_hidden("a\n### BEGIN HIDDEN TESTS\nb\n### END HIDDEN TESTS\n") == ("a\n", "\nb\n")
    assert split_hidden("a\n") == ("a\n", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# %% id=a nonsense\n", "'nonsense' is not a role"),
        ("# %% solution\n", "needs an id"),
        ("# %% id=a\n# %% id=a\n", "used twice"),
    ],
)
def test_a_text_that_is_no_notebook_is_refused(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        from_text(text, "d00-small")


@pytest.mark.parametrize(
    "content", ["", "<html>", "[]", '{"cells": []}', '{"nbformat": 4}', "\x00", '{"nbformat": 99, "cells": [{}]}']
)
def test_what_is_not_a_notebook_is_said_to_be_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.ipynb"
    path.write_text(content)
    with pytest.raises(UserError, match=r"x\.ipynb is not a notebook"):
        read(path)


def test_the_bank_is_told_apart(course: config.Course) -> None:
    verdicts = {v.title: v for v in bank.run(course.root, ["d00-small"], timeout=3)}
    assert all(v.is_right for v in verdicts.values())
    assert verdicts["a loop over time"].passed
    assert verdicts["divides by k at the start too"].caught_by == "visible"
    assert "half of it" in verdicts["divides by k at the start too"].message
    assert verdicts["works for windows up to three"].caught_by == "hidden"
    assert (verdicts["runs for ever"].caught_by, verdicts["runs for ever"].message) == ("ended", "stopped after 3 s")
    assert verdicts["ends the process"].caught_by == "ended"
    assert "allocate" in verdicts["eats the memory"].message


def test_the_bank_notices_a_test_that_lets_wrong_answers_through(course: config.Course) -> None:
    path = bank.bank_path(course.root, "d00-small", "double")
    path.write_text(
        path.read_text()
        + "\n# %% reject: right, in truth\ndef double(x):\n    return 2 * x\n\n# %% accept: wrong, in truth\ndef double(x):\n    return x\n\n# %% reject: told otherwise [says: a unicorn]\ndef double(x):\n    return x\n"
    )
    wrong = {v.title for v in bank.run(course.root, ["d00-small"], timeout=3) if not v.is_right}
    assert wrong == {"right, in truth", "wrong, in truth", "told otherwise"}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("nothing.py", "# %% accept: a\nx = 1\n", "belongs to no exercise"),
        ("double.py", "# %% accept: a\nx = 1\n# %% reject: a\nx = 1\n", "two answers are called 'a'"),
        ("double.py", "# %% accept: a\nx = = 1\n", "is not Python"),
        ("double.py", "# %% maybe: a\nx = 1\n", "begin each answer"),
        ("double.py", None, "There is no bank file"),
    ],
)
def test_a_bad_bank_is_refused_in_one_sentence(
    course: config.Course, name: str, content: str | None, words: str
) -> None:
    path = course.root / "bank" / "d00-small" / name
    if content is None:
        path.unlink()
    else:
        path.write_text(content)
    with pytest.raises(UserError, match=words) as caught:
        bank.run(course.root, ["d00-small"])
    assert "\n" not in str(caught.value)


def test_a_reference_that_does_not_run_is_said_to(course: config.Course) -> None:
    path = source_path(course.root, "d00-small")
    notebook = read(path)
    notebook.cells[1].source += "\n1 / 0"
    write(notebook, path)
    with pytest.raises(UserError, match=r"fails in cell 'setup': ZeroDivisionError"):
        bank.run(course.root, ["d00-small"])


def test_release_is_the_same_bytes_again_and_holds_no_answers(course: config.Course) -> None:
    path = course.root / "release" / "d00-small" / "d00-small.ipynb"
    first = path.read_bytes()
    assert list(release.release(course, ["d00-small"])) == ["d00-small"]
    assert path.read_bytes() == first
    text = first.decode()
    for secret in ("BEGIN SOLUTION", "HIDDEN", "SECRET", "BEGIN MARK SCHEME", "leans on it", "cumsum(-1)"):
        assert secret not in text, secret
    assert "YOUR ANSWER HERE" in text
    assert list(release.outdated(course, ["d00-small"])) == [[]]
    path.write_text(text + " ")
    assert list(release.outdated(course, ["d00-small"])) == [[path]]


def test_the_public_address_fills_badge_and_setup(course: config.Course) -> None:
    with (course.root / config.FILE).open("a") as file:
        file.write('\nc.CourseAddress.repository = "https://github.com/someone/inside-view"\n')
    changed = config.load(course.root)
    assert not release.is_public(course)
    assert release.is_public(changed)
    list(release.release(changed, ["d00-small"]))
    top, setup, *_ = read(course.root / "release" / "d00-small" / "d00-small.ipynb").cells
    assert (
        "https://colab.research.google.com/github/someone/inside-view/blob/v0.1.0/release/d00-small/d00-small.ipynb"
        in top.source
    )
    assert "insideview @ git+https://github.com/someone/inside-view@v0.1.0" in setup.source
    assert setup.source.index("find_spec") < setup.source.index("from insideview")
