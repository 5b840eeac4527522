"""The engine under trouble: killed, interrupted, locked out, without disk, sandbox or cluster; and its marks beside
those of stock nbgrader. Real processes throughout."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
import stock
from nbformat.v4 import new_code_cell, new_notebook
from small_course import FILES
from test_pipeline import NAME, put, reference, scores

from insideview.course import config, release, text
from insideview.course.notebook import read, source_path, write
from insideview.errors import UserError
from insideview.grading import interrupt, pipeline, sandbox, warm
from insideview.grading.execute import Job, Limits, execute
from insideview.grading.nbgrader_steps import OUTCOME
from insideview.grading.warm import Kernels

COMMAND = (sys.executable, "-c", "from insideview.cli import main; main()", "grade", NAME)
STUDENTS = ("a", "b", "c", "d", "e", "f")
LIMITS = Limits(cell_seconds=10, notebook_seconds=20)


def hand_in(course: config.Course, students: tuple[str, ...] = STUDENTS, *, pause: float = 0.0) -> None:
    """For each student another notebook: right, wrong in one exercise, right, …; each takes `pause` seconds."""
    for place, student in enumerate(students):
        answers = reference(course)
        if place % 2:
            answers["double"] = "def double(x):\n    return x * x"
        answers["double"] += f"\n# {student}\nimport time\ntime.sleep({pause})"
        put(course, student, answers)


def due_marks(students: tuple[str, ...] = STUDENTS) -> dict[str, list[float]]:
    return {student: [3, 0 if place % 2 else 2, 0] for place, student in enumerate(students)}


def graded(course: config.Course, **options: object) -> dict[str, str]:
    return {r.student: r.state for r in pipeline.grade(course, NAME, **options)}  # type: ignore[arg-type]


def stamps(course: config.Course, part: str) -> dict[str, int]:
    """When each file of a part of .insideview was written."""
    folder = course.root / ".insideview" / part
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in folder.rglob("*.json")}


def recorded(course: config.Course) -> set[str]:
    return {path.stem for path in (course.root / ".insideview" / "graded" / NAME).glob("*.json")}


def until(what: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


def is_one_sentence(words: str) -> bool:
    return words.count("\n") <= 1 and words.strip().endswith(".") and "Traceback" not in words


@pytest.fixture
def tmp(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A temporary folder for what is started, by which its processes are known; none of them may be left."""
    folder = tempfile.mkdtemp(prefix="ivt", dir="/tmp")
    monkeypatch.setenv("TMPDIR", folder)
    monkeypatch.setattr(tempfile, "tempdir", folder)  # the same for this process, which has looked it up before
    yield Path(folder)
    until(lambda: not processes_of(Path(folder)), 20)
    shutil.rmtree(folder)


def processes_of(folder: Path) -> list[str]:
    """The command lines that name the folder: the sandbox, its warm parent and every fork of that."""
    found = (process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"]))
    return [" ".join(words) for words in found if any(str(folder) in word for word in words)]


def start(course: config.Course, *options: str) -> subprocess.Popen[str]:
    command = [*COMMAND, "--course", str(course.root), *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


# ------------------------------------------------------------------------------------------- killed and started again


def test_killed_in_the_middle_it_goes_on_where_it_was(course: config.Course, tmp: Path) -> None:
    hand_in(course, pause=1.5)
    process = start(course, "--jobs", "2")
    until(lambda: recorded(course))
    assert processes_of(tmp)  # so that seeing none later means something
    process.kill()
    process.communicate()
    until(lambda: not processes_of(tmp), 20)
    done, executed = recorded(course), stamps(course, "executed")
    assert 0 < len(done) < len(STUDENTS)

    assert list(tmp.glob("iv-*"))
    states = graded(course, jobs=2)
    assert not list(tmp.glob("iv-*"))  # what the killed one left is cleared away
    assert {student for student in STUDENTS if states[student] == "unchanged"} == done
    assert executed.items() <= stamps(course, "executed").items()  # nothing that had run was run again
    assert scores(course) == due_marks()


def test_interrupted_twice_it_stops_in_a_sentence_and_goes_on_later(course: config.Course, tmp: Path) -> None:
    hand_in(course, pause=1.5)
    process = start(course, "--jobs", "2")
    until(lambda: recorded(course))
    process.send_signal(signal.SIGINT)
    time.sleep(0.2)
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert said == "Stopped. Run the same command again to go on.\n"
    until(lambda: not processes_of(tmp), 20)
    done = recorded(course)
    assert 0 < len(done) < len(STUDENTS)
    assert not pipeline.failures(course, NAME)  # that it was interrupted is no student's failure
    assert {s for s, state in graded(course, jobs=2).items() if state == "unchanged"} == done
    assert scores(course) == due_marks()


def test_an_interrupt_is_kept_until_the_block_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def block(*presses: str) -> None:
        with interrupt.held():
            for press in presses:
                signal.raise_signal(signal.SIGINT)
                done.append(press)

    block()
    with pytest.raises(KeyboardInterrupt):
        block("once", "twice")
    assert done == ["once", "twice"]
    monkeypatch.setattr(interrupt, "PATIENCE", -1.0)  # as if it were pressed again after a long time
    with pytest.raises(KeyboardInterrupt):
        block("at once", "again")
    assert done == ["once", "twice"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_is_half_done_when_it_is_killed_does_not_pass_for_graded(course: config.Course) -> None:
    hand_in(course, ("a",))
    assert graded(course) == {"a": "graded"}
    path = pipeline.autograded_path(course, NAME, "a")

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "_grade_one", die)
        with pytest.raises(Killed):
            graded(course, force=True)
    path.chmod(0o644)
    path.write_text("what nbgrader had written by then")
    assert graded(course) == {"a": "graded"}
    assert scores(course) == due_marks(("a",))


# ------------------------------------------------------------------------------------------- nothing is run twice


def test_what_decides_the_outcome_is_run_again_and_nothing_else(course: config.Course) -> None:
    hand_in(course, ("a", "b"))
    graded(course)
    assert scores(course) == {"a": [3, 2, 0], "b": [3, 0, 0]}
    before = stamps(course, "executed")

    def change(old: str, new: str) -> None:
        source = (FILES / f"{NAME}.txt").read_text()
        assert old in source
        write(text.from_text(source.replace(old, new), NAME), source_path(course.root, NAME))
        list(release.release(course, [NAME]))

    def set_course(setting: str) -> config.Course:
        with (course.root / config.FILE).open("a") as file:
            file.write(f"\n{setting}\n")
        return config.load(course.root)

    change("id=test-double test points=2", "id=test-double test points=5")
    assert graded(course) == {"a": "graded", "b": "graded"}
    assert scores(course) == {"a": [3, 5, 0], "b": [3, 0, 0]}
    assert stamps(course, "executed") == before

    due = set_course(f"c.Course.assignments = [{{'name': {NAME!r}, 'due': '2020-01-31 23:59+00:00'}}]")
    list(release.release(due, [NAME]))
    assert graded(due) == {"a": "graded", "b": "graded"}
    assert stamps(course, "executed") == before
    assert graded(due) == {"a": "unchanged", "b": "unchanged"}

    change("torch.eye(3)), torch.eye(3) * 2", "torch.eye(4)), torch.eye(4) * 2")
    assert graded(due) == {"a": "graded", "b": "graded"}
    changed = stamps(course, "executed")
    assert len(changed) == 2  # what was replaced is gone
    assert not changed.keys() & before.keys()

    tighter = set_course("c.ExecuteSubmission.cell_seconds = 2")
    assert graded(tighter) == {"a": "graded", "b": "graded"}
    assert not stamps(course, "executed").keys() & changed.keys()

    (pipeline.submitted_path(course, NAME, "a").parent / "data.csv").write_text("1,2\n")
    assert graded(tighter) == {"a": "graded", "b": "unchanged"}


# ------------------------------------------------------------------------------------------- beside each other


@pytest.mark.parametrize("jobs", [1, 2])
def test_however_many_at_a_time_the_marks_and_their_order_are_the_same(course: config.Course, jobs: int) -> None:
    hand_in(course)
    assert list(graded(course, jobs=jobs)) == list(STUDENTS)
    assert scores(course) == due_marks()


def test_two_grading_threads_do_not_meet() -> None:
    seen = {}

    def run(name: str) -> None:
        cell = f"import os\nassert not os.listdir()\nopen({name!r}, 'w').close()\nprint({name!r}, os.listdir())"
        job = Job(new_notebook(cells=[new_code_cell(cell)]), {}, LIMITS)
        with Kernels() as kernels:
            seen[name] = [execute(job, kernels).cells[0]["outputs"] for _ in range(2)]

    threads = [threading.Thread(target=run, args=(name,)) for name in ("left", "right")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name in ("left", "right"):
        assert [outputs[0]["text"] for outputs in seen[name]] == [f"{name} ['{name}']\n"] * 2


def test_when_the_parent_of_all_kernels_is_killed_its_notebooks_run_once_more_from_another() -> None:
    with Kernels() as kernels:
        slow = Job(new_notebook(cells=[new_code_cell("1"), new_code_cell("import time\ntime.sleep(8)")]), {}, LIMITS)
        quick = Job(new_notebook(cells=[new_code_cell("print(6 * 7)")]), {}, LIMITS)
        execute(quick, kernels)
        first = kernels._parent
        assert first is not None
        timer = threading.Timer(1.0, first._process.kill)
        timer.start()
        outcome = execute(slow, kernels).outcome
        assert outcome.stops == []
        [line] = outcome.review  # a person sees that it was not all its own doing
        assert line.startswith("ran twice: the first time ")
        assert execute(quick, kernels).cells[0]["outputs"][0]["text"] == "42\n"
        assert kernels._parent is not first


# ------------------------------------------------------------------------------------------- on a cluster


def test_a_cluster_gives_the_same_marks_also_when_a_worker_is_killed(course: config.Course, tmp: Path) -> None:
    from distributed import LocalCluster

    hand_in(course, pause=0.5)
    with LocalCluster(
        processes=True, n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, silence_logs=50
    ) as cluster:
        assert set(graded(course, scheduler=cluster.scheduler_address).values()) == {"graded"}
        assert scores(course) == due_marks()
        assert len([line for line in processes_of(tmp) if "warm_parent" in line]) >= 2

        shutil.rmtree(course.root / ".insideview")
        results = pipeline.grade(course, NAME, force=True, scheduler=cluster.scheduler_address)
        states = [next(results).state]
        os.kill(cluster.workers[0].pid, signal.SIGKILL)
        states += [result.state for result in results]
        assert states == ["graded"] * len(STUDENTS)
        assert scores(course) == due_marks()
        assert not any(result.stops for result in pipeline.grade(course, NAME))


def test_a_scheduler_that_is_not_there_is_said_to_be_so(course: config.Course) -> None:
    hand_in(course, ("a",))
    with pytest.raises(UserError, match=r"There is no Dask scheduler at tcp://127\.0\.0\.1:9 ") as caught:
        graded(course, scheduler="tcp://127.0.0.1:9")
    assert is_one_sentence(str(caught.value))


# ------------------------------------------------------------------------------------------- what may be missing


def test_without_a_sandbox_it_refuses_unless_told_to_trust(
    course: config.Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand_in(course, ("a",))
    monkeypatch.setattr(sandbox, "_bwrap", lambda: None)
    sandbox._refusal.cache_clear()
    try:
        with pytest.raises(UserError, match=r"There is no sandbox here \(bubblewrap is not installed\)") as caught:
            graded(course)
        assert is_one_sentence(str(caught.value))
        assert not recorded(course)
        course.traitlets.ExecuteSubmission.trust_submissions = True
        course.traitlets.ExecuteSubmission.cell_seconds = 60  # such a kernel imports torch while the clock runs
        assert graded(course) == {"a": "graded"}
    finally:
        sandbox._refusal.cache_clear()
    assert scores(course) == due_marks(("a",))
    assert read(pipeline.autograded_path(course, NAME, "a")).metadata[OUTCOME]["sandboxed"] is False


def test_a_gradebook_that_is_locked_stops_it_and_fails_nobody(course: config.Course) -> None:
    students = ("a", "b", "c")
    hand_in(course, students)
    results = pipeline.grade(course, NAME, jobs=1)
    assert next(results).state == "graded"
    other = sqlite3.connect(course.root / "gradebook.db")
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(UserError, match=r"locked.*another program is writing to it") as caught:
            list(results)
        assert is_one_sentence(str(caught.value))
        with pytest.raises(UserError, match="locked"):
            graded(course)
    finally:
        other.rollback()
        other.close()
    assert graded(course) == {"a": "unchanged", "b": "graded", "c": "graded"}
    assert scores(course) == due_marks(students)


FULL = """
set -e
mount -t tmpfs -o size=6m none "$2" && cp -r "$1/." "$2"
mount -t tmpfs -o size=4k none /dev/shm && (cat /dev/zero > /dev/shm/fill || true) 2> /dev/null
for spare in 0 150 400; do
    (cat /dev/zero > "$2/fill" || true) 2> /dev/null
    truncate -s "-${spare}k" "$2/fill"
    "${@:3}" --course "$2" > /dev/null 2> "$1/said-$spare" && echo fine > "$1/code-$spare" || echo $? > "$1/code-$spare"
done
rm "$2/fill"
"${@:3}" --course "$2" > /dev/null
cp "$2/gradebook.db" "$1"
"""


def test_a_full_disk_stops_it_in_a_sentence_and_fails_nobody(course: config.Course, tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode:
        pytest.skip("a small disk cannot be made here: mount namespaces are forbidden")
    hand_in(course, ("a", "b"))
    (tmp_path / "small").mkdir()
    command = ["unshare", "-m", "bash", "-c", FULL, "-", str(course.root), str(tmp_path / "small"), *COMMAND]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    codes = {spare: (course.root / f"code-{spare}").read_text().strip() for spare in (0, 150, 400)}
    assert codes[0] == "1"
    for spare, code in codes.items():
        said = (course.root / f"said-{spare}").read_text()
        assert code == "fine" or (is_one_sentence(said) and ("space" in said or "full" in said)), (code, said)
    assert scores(course) == due_marks(("a", "b"))  # with no room in /dev/shm either


# ------------------------------------------------------------------------------------------- the same marks as stock


def test_the_marks_are_those_of_stock_nbgrader(course: config.Course, tmp_path: Path) -> None:
    right = reference(course)
    put(course, "right", right)
    put(course, "untouched", {})
    put(course, "wrong", right | {"causal-mean": "def causal_mean(x, k):\n    return x"})
    put(course, "broken", right | {"causal-mean": "def causal_mean(x, k:\n", "double": "double = None"})
    warns = "import warnings\ndef double(x):\n    warnings.warn('slow')\n    return 2 * x"
    put(course, "warns", right | {"double": warns})
    graded(course)
    plain = tmp_path / "stock"
    stock.make(course.root, NAME, plain)
    subprocess.run(stock.autograde(NAME), cwd=plain, check=True, capture_output=True)
    students = ("right", "untouched", "wrong", "broken", "warns")
    assert {student for student, _ in stock.marks(plain, NAME, "stock")} == set(students)
    [only] = stock.differences(course.root, course.course_id, plain, NAME, students)
    assert (only["student"], only["cell"], only["ours"], only["stock"]) == ("warns", "test-double", 2, 0)
    assert "stderr" in only["reason"]


def test_a_machine_that_cannot_start_kernels_gives_nobody_a_zero(
    course: config.Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand_in(course, ("a",))
    monkeypatch.setattr("insideview.grading.execute.RETRY_AFTER", (0.0, 0.1))
    refused = lambda *_: (_ for _ in ()).throw(RuntimeError("the sandbox could not be closed around it"))  # noqa: E731
    with monkeypatch.context() as broken:
        broken.setattr("insideview.grading.warm._Parent.start", refused)
        [result] = pipeline.grade(course, NAME)
    assert result.state == "failed"
    assert "no kernel started for it, tried 3 times" in result.reason
    assert graded(course) == {"a": "graded"}  # the next run, when the machine is well again
    assert scores(course) == due_marks(("a",))


def test_a_grader_leaves_the_folders_of_living_ones_alone(tmp: Path) -> None:
    living, dead = tmp / "iv-living", tmp / "iv-dead"
    for folder in (living, dead):
        folder.mkdir()
    claim = warm._claim(living)
    warm._claim(dead).close()  # as when its process has ended
    warm._clear_what_was_left()
    assert (living.exists(), dead.exists()) == (True, False)
    claim.close()
