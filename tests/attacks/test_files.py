"""Attacks by files: what lies beside the notebook, and what is handed to `insideview collect`."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from attacks import NAME, SMALL, hand_in, reference
from small_course import make_course

from insideview.course import config
from insideview.course.notebook import source_path
from insideview.grading import intake, marks, pipeline

WRONG = "def double(x):\n    return x * x\n"
LOOK = (
    "import os, pathlib\nprint({str(p): p.read_text()[:5000] for p in pathlib.Path('.').rglob('*') if p.is_file()})\n"
)
FORGE = "import insideview.check as c\nc.equal = lambda *a, **k: None\n"
SHADOWS = (
    *("torch.py", "numpy.py", "einops.py", "ipykernel_launcher.py", "ipykernel/__init__.py", "insideview/__init__.py"),
    *("sitecustomize.py", "usercustomize.py", "conftest.py", "insideview/check.py", "random.py", "copy.py"),
)
CONFIGURATION = (
    *("ipython_config.py", "ipython_kernel_config.py", "jupyter_config.py", "jupyter_server_config.json"),
    *("nbgrader_config.py", "course_config.py", ".ipython/profile_default/startup/00.py", "kernel.json"),
)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class whose folders in submitted/ hold more than a notebook."""
    course = make_course(tmp_path_factory.mktemp("files") / "course", NAME, settings=SMALL)
    (course.root / "students.csv").write_text("id,first_name\nada,SECRET_OF_THE_ROSTER\n")

    def beside(student: str, answer: str = LOOK + WRONG) -> Path:
        return hand_in(course, student, {"double": answer}).parent

    for student in ("a-honest", "zz-honest"):
        hand_in(course, student, reference(course))
    folder = beside("shadows", "import torch, random, copy\n" + WRONG)
    for name in SHADOWS:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(FORGE + "raise SystemExit('SHADOWED')\n")
    folder = beside("configuration")
    for name in CONFIGURATION:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(FORGE + "print('CONFIGURED')\nraise SystemExit\n")
    (beside("link-to-data") / "data.txt").symlink_to(course.roster)
    (beside("link-to-folder") / "data").symlink_to(course.root / "source")
    (beside("link-dangling") / "data.txt").symlink_to("/nowhere")
    (beside("own-data") / "own.txt").write_text("my own data")
    notebook = beside("link-to-notebook") / f"{NAME}.ipynb"
    notebook.unlink()
    notebook.symlink_to(source_path(course.root, NAME))
    os.mkfifo(beside("fifo") / "data.txt")
    (beside("large") / "data.bin").write_bytes(bytes(60_000_000))
    (beside("stamp") / "timestamp.txt").write_text("not a date")
    (beside("stamp-future") / "timestamp.txt").write_text("2999-01-01 00:00:00 UTC")
    (beside("odd-names") / "a\nb \u202e ; rm.txt").write_text("x")
    (beside("many") / "deep").mkdir()
    for number in range(300):
        (course.root / "submitted" / "many" / NAME / "deep" / f"{number}").write_text("x")
    (beside("second-notebook") / "other.ipynb").write_text(source_path(course.root, NAME).read_text())
    folder = beside("no-notebook")
    (folder / f"{NAME}.ipynb").rename(folder / "Copy of it.ipynb")
    (beside("a-folder") / f"{NAME}.ipynb").unlink()
    (course.root / "submitted" / "a-folder" / NAME / f"{NAME}.ipynb").mkdir()
    (course.root / "submitted" / "link-whole").symlink_to(course.root / "submitted" / "a-honest")
    results = {r.student: r for r in pipeline.grade(course, NAME)}
    list(pipeline.feedback(course, NAME))
    return course, results


def scores(course: config.Course) -> dict[str, list[float]]:
    return {m.student.id: [e.score for e in m.exercises] for m in marks.marks(course, NAME)}


def test_nobody_gains_and_the_honest_are_graded(graded) -> None:
    course, results = graded
    found = scores(course)
    honest = {"a-honest", "zz-honest", "link-whole"}  # an instructor's own link to a folder is a folder
    assert [found[s] for s in ("a-honest", "zz-honest")] == [[3, 2, 0]] * 2
    for student in set(results) - honest:
        assert found.get(student, [0, 0, 0]) == [0, 0, 0], student


@pytest.mark.parametrize(
    ("student", "words"),
    [
        ("link-to-data", "data.txt, which was handed in, is a link"),
        ("link-to-folder", "data, which was handed in, is a link"),
        ("link-to-notebook", "d00-small.ipynb, which was handed in, is a link"),
        ("large", "60,000,000 bytes"),
        ("link-dangling", ""),
        ("fifo", ""),
        ("no-notebook", "only Copy of it.ipynb"),
        ("a-folder", "there is no d00-small.ipynb"),
    ],
)
def test_it_is_refused_with_a_reason(graded, student: str, words: str) -> None:
    course, results = graded
    assert results[student].state == "failed"
    assert words in results[student].reason
    assert len(results[student].reason) > 20
    assert not pipeline.autograded_path(course, NAME, student).exists()


@pytest.mark.parametrize("student", ["shadows", "configuration", "odd-names", "many", "own-data", "second-notebook"])
def test_files_beside_it_are_data_and_no_code(graded, student: str) -> None:
    course, results = graded
    assert results[student].state == "graded", results[student].reason
    said = pipeline.autograded_path(course, NAME, student).read_text()
    assert "SystemExit" not in said.replace("raise SystemExit", "")
    assert "'message': 'CONFIGURED" not in said


def test_nothing_of_the_course_reached_a_submission(graded) -> None:
    course, results = graded
    for student in results:
        for top in ("autograded", "feedback"):
            for path in (course.root / top / student).rglob("*"):
                if path.is_file() and path.name != f"{NAME}.ipynb":
                    assert "SECRET_OF_THE" not in path.read_text(errors="replace"), path
        path = pipeline.autograded_path(course, NAME, student)
        if path.is_file():
            outputs = json.dumps([c.get("outputs") for c in json.loads(path.read_text())["cells"]])
            assert "SECRET_OF_THE_ROSTER" not in outputs
            assert "SECRET_OF_THE_MARK_SCHEME" not in outputs


def test_a_time_that_a_student_wrote_does_not_stop_the_batch(graded) -> None:
    _, results = graded
    for student in ("stamp", "stamp-future"):
        assert results[student].state in ("graded", "failed")
        assert results[student].reason or results[student].state == "graded"


def test_what_is_collected(tmp_path: Path) -> None:
    course = make_course(tmp_path / "course", NAME, settings=SMALL)
    folder = tmp_path / "in"
    good = (course.root / "release" / NAME / f"{NAME}.ipynb").read_text()

    def file(name: str, text: str = good) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    file("ada/x.ipynb")
    for name in SHADOWS:
        file(f"ada/{name}")
    (folder / "bo").mkdir()
    (folder / "bo" / "x.ipynb").symlink_to(source_path(course.root, NAME))
    (folder / "whole").symlink_to(course.root / "source" / NAME)
    os.mkfifo(folder / "chen_x.ipynb")
    (folder / "dara_x.ipynb").mkdir()
    with file("emil_x.ipynb").open("wb") as handle:
        handle.truncate(1_000_000_000)
    for name in ("-rf", "a b", "ada+d00-small+2030", ".hidden", "x" * 80):
        file(f"{name}_x.ipynb")
    file("fay_x.ipynb").chmod(0)
    taken = {c.student for c in intake.collect(course, NAME, folder) if c.state == "new"}
    assert taken == {"ada", "fay"}
    collected = [p for p in (course.root / "submitted").rglob("*") if p.is_file()]
    assert {p.name for p in collected} == {f"{NAME}.ipynb", "timestamp.txt"}
    assert not any(p.is_symlink() for p in collected)
    assert all("SECRET" not in p.read_text() for p in collected)
    assert (folder / "bo" / "x.ipynb").is_symlink()  # originals stay
