"""Attacks from inside a notebook: all of answers/ handed in by one class and graded in one batch, with two honest
students among them. Nobody gains, nobody loses, nothing stops, nothing is left behind."""

from __future__ import annotations

import hashlib
import os
import socket
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from attacks import NAME, SMALL, Attack, hand_in, read_attacks, reference
from small_course import make_course

from insideview.course import config
from insideview.course.notebook import read
from insideview.grading import marks, pipeline
from insideview.grading.mark import errors

ATTACKS = read_attacks()
HONEST = ("a-honest", "zz-honest")
SECONDS_EACH = 20 + 15  # the notebook's time, a deaf kernel's end, and nbgrader's own steps


@dataclass
class Graded:
    """The class after grading."""

    course: config.Course
    results: dict[str, pipeline.Graded]
    scores: dict[str, list[float]]
    waiting: dict[str, list[str]]
    outside: Path
    callers: list[object]
    files_before: dict[Path, str]
    shm_before: set[str]


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Graded:
    folder = tmp_path_factory.mktemp("attacked")
    course = make_course(folder / "course", NAME, settings=SMALL)
    outside = folder / "iv-canary"
    outside.write_text("CANARY_OUTSIDE")
    shm_before = set(os.listdir("/dev/shm"))
    os.environ["CANARY_VARIABLE"] = "CANARY_VALUE_OF_THE_GRADER"
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.socket(socket.AF_UNIX) as abstract:
        name = f"iv-canary-{os.getpid()}"
        abstract.bind("\0" + name)
        abstract.listen()
        listener.settimeout(0)
        abstract.settimeout(0)
        places = {
            "COURSE_ROOT": str(course.root),
            "CANARY_FILE": str(outside),
            "CANARY_NAME": outside.name,
            "LISTENER_PORT": str(listener.getsockname()[1]),
            "ABSTRACT_NAME": name,
        }
        for attack in ATTACKS:
            cells = [_with(places, cell) for cell in attack.cells]
            hand_in(course, attack.name, {"double": cells[0]}, tuple(cells[1:]))
        for student in HONEST:
            hand_in(course, student, reference(course))
        before = _digests(course)
        results = {r.student: r for r in pipeline.grade(course, NAME)}
        callers = [_caller(listener), _caller(abstract)]
    del os.environ["CANARY_VARIABLE"]
    list(pipeline.feedback(course, NAME))
    found = marks.marks(course, NAME)
    scores = {m.student.id: [e.score for e in m.exercises] for m in found}
    waiting = {m.student.id: [e.number for e in m.exercises if e.needs_marking] for m in found}
    return Graded(course, results, scores, waiting, outside, callers, before, shm_before)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda a: a.name)
def test_an_attack_gains_nothing(graded: Graded, attack: Attack) -> None:
    result = graded.results[attack.name]
    assert result.state == "graded", result.reason
    notebook = read(pipeline.autograded_path(graded.course, NAME, attack.name))
    said = str([cell.get("outputs") for cell in notebook.cells])
    assert "GOT IT" not in said, said[said.index("GOT IT") :][:300]
    for secret in ("CANARY_OUTSIDE", "CANARY_VALUE_OF_THE_GRADER", "root:x:0"):
        assert secret not in said
    assert result.seconds < SECONDS_EACH
    if attack.stops:
        assert any(attack.stops in stop for stop in result.stops), result.stops
    elif not attack.may_stop:
        assert result.stops == []
        [answer] = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == "double"]
        assert errors(answer) == []  # it did what it is about
    if attack.outcome == "not prevented":
        assert result.review
        return
    assert graded.scores[attack.name] == [0, 0, 0]
    if attack.outcome == "withheld":
        assert result.withheld == ["d00.2"]
        assert graded.waiting[attack.name] == ["d00.2"]


def test_the_honest_are_graded_as_if_alone(graded: Graded) -> None:
    for student in HONEST:
        assert graded.scores[student] == [3, 2, 0]
        assert graded.results[student].withheld == graded.results[student].stops == []


def test_nothing_outside_its_own_results_has_changed(graded: Graded) -> None:
    assert _digests(graded.course) == graded.files_before
    assert graded.outside.read_text() == "CANARY_OUTSIDE"
    assert graded.callers == [None, None]
    assert {p.name for p in graded.course.root.iterdir()} <= {
        *("source", "release", "bank", "submitted", "autograded", "feedback", "gradebook.db", ".insideview"),
        config.FILE,
    }
    for student in [attack.name for attack in ATTACKS]:
        produced = [p for p in (graded.course.root / "autograded" / student).rglob("*") if p.is_file()]
        assert [p.name for p in produced] == [f"{NAME}.ipynb"]
        assert sum(p.stat().st_size for p in produced) < 8_000_000, student
    assert set(os.listdir("/dev/shm")) == graded.shm_before
    assert list(Path.cwd().glob("core*")) == []


def test_no_process_is_left(graded: Graded) -> None:
    deadline = time.monotonic() + 5
    while (left := _descendants()) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert left == []


def test_every_page_is_written_and_shows_no_hidden_test(graded: Graded) -> None:
    for student in graded.results:
        page = pipeline.feedback_path(graded.course, NAME, student).read_text(encoding="utf-8")
        assert "SECRET_OF_THE" not in page, student
        assert "a matrix is doubled&quot;)" not in page, student
        assert len(page) < 8_000_000


def test_the_forgeries_would_work_if_nobody_asked_twice(tmp_path: Path) -> None:
    """The same answers in a course without a bank, so without probes: the suite tests something."""
    course = make_course(tmp_path / "course", NAME, settings=SMALL)
    for file in (course.root / "bank" / NAME).iterdir():
        file.unlink()
    forging = [attack for attack in ATTACKS if attack.outcome == "withheld"]
    for attack in forging:
        hand_in(course, attack.name, {"double": attack.cells[0]}, tuple(attack.cells[1:]))
    list(pipeline.grade(course, NAME))
    gained = {m.student.id: m.score for m in marks.marks(course, NAME)}
    assert gained == {attack.name: 2 for attack in forging} | {
        name: gained[name] for name in gained if gained[name] > 2
    }


def _with(places: dict[str, str], code: str) -> str:
    for name, value in places.items():
        code = code.replace(name, value)
    return code


def _caller(listener: socket.socket) -> object:
    try:
        return listener.accept()
    except BlockingIOError:
        return None


def _digests(course: config.Course) -> dict[Path, str]:
    """All files that grading only reads."""
    kept = [p for top in ("source", "release", "bank", "submitted", config.FILE) for p in [course.root / top]]
    files = [f for top in kept for f in ([top] if top.is_file() else top.rglob("*")) if f.is_file()]
    return {f: hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def _descendants() -> list[str]:
    """The command lines of processes that this one has, however far down."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if fields[0] != "Z":
                parents[int(entry.name)] = int(fields[1])
    found, grown = {os.getpid()}, True
    while grown:
        more = {p for p, parent in parents.items() if parent in found} - found
        grown = bool(more)
        found |= more
    return [Path(f"/proc/{p}/cmdline").read_text().replace("\0", " ")[:200] for p in found - {os.getpid()}]
