"""The command line: what it prints, and what it says to bad input: one sentence, exit code 1, nothing half-written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from small_course import FILES

from insideview.course import config
from insideview.course.notebook import read, write
from insideview.grading.sample_class import filled

PROGRAM = Path(sys.executable).with_name("insideview")


def insideview(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(PROGRAM), *map(str, arguments)], cwd=cwd, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["release", "d99-nothing"], "There is no assignment 'd99-nothing'"),
        (["bank", "d99-nothing"], "There is no assignment 'd99-nothing'"),
        (["lint", "d99-nothing"], "There is no assignment 'd99-nothing'"),
        (["grade"], "There are no submissions"),
        (["grade", "d00-small"], "There are no submissions"),
        (["grade", "d00-small", "--student", "zoe"], "'zoe' has handed in nothing"),
        (["feedback", "d00-small"], "There are no submissions"),
        (["export"], "No marks to export"),
        (["report"], "Nothing is graded yet"),
        (["collect", "d00-small", "nowhere"], "nowhere is not a folder"),
        (["check", "nowhere.ipynb"], "There is no notebook nowhere.ipynb"),
        (["check", "course_config.py"], "is not a notebook"),
        (["progress", "bank"], "no notebook of the course"),
        (["text", "d99-nothing"], "There is no notebook"),
        (["text", "d00-small", "--write", "nowhere.py"], "There is no text file"),
        (["release", "--course", "/"], "run this in the course folder"),
    ],
)
def test_bad_input_is_one_sentence(course: config.Course, arguments: list[str], words: str) -> None:
    before = {p: p.stat().st_mtime_ns for p in course.root.rglob("*") if p.is_file() and p.name != "gradebook.db"}
    done = insideview(*arguments, cwd=course.root)
    assert done.returncode == 1, done.stdout
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert {
        p: p.stat().st_mtime_ns for p in course.root.rglob("*") if p.is_file() and p.name != "gradebook.db"
    } == before


def test_a_settings_file_that_does_not_run(tmp_path: Path) -> None:
    (tmp_path / "course_config.py").write_text("this is = not Python")
    done = insideview("release", cwd=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "does not run: SyntaxError" in done.stderr


def test_self_study_check_and_progress(course: config.Course, tmp_path: Path) -> None:
    released = read(course.root / "release" / "d00-small" / "d00-small.ipynb")
    half = {"causal-mean": "def causal_mean(x, k):\n    return x", "double": "def double(x):\n    return x + x"}
    write(filled(released, half), tmp_path / "mine.ipynb")
    before = (tmp_path / "mine.ipynb").read_bytes()
    done = insideview("check", "mine.ipynb", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for words in ("✗ failed", "✓ passed", "· not attempted", "the mean of the last two values", "2 of 5 points"):
        assert words in done.stdout, done.stdout
    assert (tmp_path / "mine.ipynb").read_bytes() == before
    table = insideview("progress", ".", cwd=tmp_path).stdout
    assert "mine" in table
    assert "2 / 5" in table


def test_bank_as_json(course: config.Course) -> None:
    path = course.root / "bank" / "d00-small" / "causal-mean.py"
    kept = path.read_text().split("# %% reject: runs for ever")[0]
    path.write_text(kept)
    done = insideview("bank", "--json", cwd=course.root)
    assert done.returncode == 0, done.stderr
    assert {v["title"] for v in json.loads(done.stdout)} >= {"a loop over time", "squares"}
    path.write_text(
        kept
        + "\n# %% reject: right, in truth\ndef causal_mean(x, k):\n    if k < 1:\n        raise ValueError\n    return torch.stack([x[..., max(0, t - k + 1) : t + 1].mean(-1) for t in range(x.shape[-1])], dim=-1)\n"
    )
    done = insideview("bank", cwd=course.root)
    assert done.returncode == 1
    assert "“right, in truth” should fail; it passed" in done.stderr


def test_text_round_trip(course: config.Course, tmp_path: Path) -> None:
    before = (course.root / "source" / "d00-small" / "d00-small.ipynb").read_bytes()
    (tmp_path / "a.py").write_text(insideview("text", "d00-small", cwd=course.root).stdout)
    assert insideview("text", "d00-small", "--write", tmp_path / "a.py", cwd=course.root).returncode == 0
    assert (course.root / "source" / "d00-small" / "d00-small.ipynb").read_bytes() == before
    assert (FILES / "d00-small.txt").exists()


def test_release_check_fails_on_a_changed_release(course: config.Course) -> None:
    assert insideview("release", "--check", cwd=course.root).returncode == 0
    path = course.root / "release" / "d00-small" / "d00-small.ipynb"
    path.write_text(path.read_text().replace("Twice", "Thrice"))
    done = insideview("release", "--check", cwd=course.root)
    assert done.returncode == 1
    assert "run `insideview release`" in done.stderr
