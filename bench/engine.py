"""How fast the engine is, beside stock nbgrader: `make bench`.

One run on one machine, the same submissions for both, and whether both give the same marks. Writes
bench/results.json and docs/images/speed.png. Times are of whole commands, start-up included.

    stock       `nbgrader autograde` in a plain course (bench/stock.py), one call over all submissions
    cold        `insideview grade --force` with an empty cache
    cached      `insideview grade --force` with a full cache: nothing runs, every mark is written again
    unchanged   `insideview grade` once more
    floor       the same cells alone, one after the other in one warm interpreter, divided by the cores

CPU time counts every descendant. What runs in the sandbox is ended as a whole, and Linux adds the time of such
processes to nobody's; it is read from /proc twice a second, from the warm parents, which reap the kernels: up to
half a second of each run is missing. Memory is the sum of the proportional set sizes (what forks share counts
once) of all descendants, sampled likewise.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil
import stock
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from insideview import plots
from insideview.course import config, release, text
from insideview.course.bank import bank_path, read_bank
from insideview.course.notebook import exercises_of, read, source_path, write
from insideview.grading import sample_class
from insideview.grading.pipeline import autograded_path, submitted_path

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).parent / "results.json"
PICTURE = ROOT / "docs" / "images" / "speed.png"
SEED = 20260101
CORES = os.cpu_count() or 1
INSIDEVIEW = (sys.executable, "-c", "from insideview.cli import main; main()")
console = Console(stderr=True)


@dataclass(frozen=True)
class Run:
    """What one command took. `peak_mb` is of all its processes together."""

    seconds: float
    cpu_seconds: float
    peak_mb: float
    submissions: int

    @property
    def each(self) -> float:
        return self.seconds / self.submissions


# ------------------------------------------------------------------------------------------- measuring


def measured(command: Iterable[str], folder: Path, submissions: int) -> Run:
    """Runs a command and waits until the last of its descendants is gone.

    Raises:
        RuntimeError: if it fails, with the end of what it said.
    """
    with tempfile.TemporaryFile() as log:
        began = time.monotonic()
        process = subprocess.Popen(list(command), cwd=folder, stdout=log, stderr=log)
        with _sampled(process.pid) as sample:
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            log.seek(0)
            raise RuntimeError(f"{command} ended with {process.returncode}:\n{log.read().decode()[-2000:]}")
    cpu = usage.ru_utime + usage.ru_stime + sum(sample.shut_in.values())
    return Run(round(seconds, 2), round(cpu, 2), round(sample.peak / 1e6), submissions)


class _Sample:
    """What is seen of a process and its descendants: the most bytes at once, and the CPU seconds of warm parents."""

    def __init__(self) -> None:
        self.peak = 0.0
        self.shut_in: dict[int, float] = {}

    def take(self, pid: int) -> None:
        held = 0
        for process in _family(pid):
            try:
                held += _held(process.pid)
                if "insideview.grading.warm_parent" in process.cmdline() and process.parent().name() == "bwrap":
                    self.shut_in[process.pid] = sum(process.cpu_times()[:4])  # with those of its children
            except (OSError, AttributeError, psutil.Error):
                continue  # it has just ended
        self.peak = max(self.peak, held)


@contextmanager
def _sampled(pid: int) -> Iterator[_Sample]:
    sample, done = _Sample(), threading.Event()

    def watch() -> None:
        while not done.wait(0.5):
            sample.take(pid)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield sample
    finally:
        done.set()
        thread.join()


def _family(pid: int) -> list[psutil.Process]:
    try:
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def _held(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


# ------------------------------------------------------------------------------------------- what is graded


def make_course(folder: Path, name: str) -> config.Course:
    """A course with the one assignment whose source and bank lie in `folder` already, released."""
    settings = (ROOT / config.FILE).read_text() + f"\nc.Course.assignments = [{{'name': {name!r}, 'due': None}}]\n"
    (folder / config.FILE).write_text(settings)
    course = config.load(folder)
    list(release.release(course, [name]))
    return course


def copy_course(name: str, folder: Path) -> config.Course:
    """A course with one assignment of the repository."""
    for part in ("source", "bank"):
        shutil.copytree(ROOT / part / name, folder / part / name)
    return make_course(folder, name)


def hand_in(course: config.Course, name: str, student: str, answers: dict[str, str]) -> None:
    released = read(course.root / "release" / name / f"{name}.ipynb")
    write(sample_class.filled(released, answers), submitted_path(course, name, student))


def hand_in_mixtures(course: config.Course, name: str, count: int) -> None:
    """`count` submissions, each a different mixture; together they hold every answer of the bank, if they are enough."""
    source = read(source_path(course.root, name))
    dealer = random.Random(SEED)
    columns = {}
    for exercise in exercises_of(source):
        if exercise.is_autograded:
            answers = [v.code for v in read_bank(bank_path(course.root, name, exercise.name)) if v.is_probe]
            dealer.shuffle(answers)
            answers = answers[:count] + [sample_class.reference_answers(source)[exercise.name]] * (count - len(answers))
            dealer.shuffle(answers)
            columns[exercise.name] = answers
    reference = sample_class.reference_answers(source)
    for index in range(count):
        hand_in(course, name, f"s{index:03}", reference | {cell: answers[index] for cell, answers in columns.items()})


def hand_in_single(course: config.Course, name: str) -> list[str]:
    """For every answer of the bank the reference with this one answer; the students that stand for them."""
    source = read(source_path(course.root, name))
    students = []
    for exercise in exercises_of(source):
        if exercise.is_autograded:
            for index, variant in enumerate(read_bank(bank_path(course.root, name, exercise.name))):
                if variant.is_probe:
                    students.append(f"{exercise.name}-{index:02}")
                    answers = sample_class.reference_answers(source) | {exercise.name: variant.code}
                    hand_in(course, name, students[-1], answers)
    return students


SMALL = """# %% [markdown] id=top
# # Small
# %% id=setup locked
import matplotlib.pyplot as plt
import numpy as np
import torch
from einops import rearrange

from insideview import check, seeds

seeds.everything(0)
"""
SMALL_EXERCISE = """# %% [markdown] id=task-{n}
# ### Exercise d00.{n} · Scale by {n}
# ●○○○○ · 2 minutes · 2 points
# %% id=scale-{n} solution
def scale_{n}(x: torch.Tensor) -> torch.Tensor:
    ### BEGIN SOLUTION
    return {n} * x
    ### END SOLUTION
# %% id=test-scale-{n} test points=2
check.equal(scale_{n}(torch.tensor([1.0, 3.0])), torch.tensor([1.0, 3.0]) * {n}, "every value is scaled")
### BEGIN HIDDEN TESTS
weight = torch.nn.Parameter(torch.zeros(3))
descent = torch.optim.SGD([weight], lr=0.1)
for _ in range(30):
    descent.zero_grad()
    (scale_{n}(weight) - 1).square().sum().backward()
    descent.step()
check.equal(scale_{n}(torch.eye(3)), torch.eye(3) * {n}, "a matrix too")
### END HIDDEN TESTS
"""
HEAVY = """# %% [markdown] id=top
# # Heavy
# %% id=setup locked
import torch

from insideview import check
# %% [markdown] id=task
# ### Exercise d00.1 · Squash {steps} times
# ●○○○○ · 2 minutes · 2 points
# %% id=squash solution
def squash(x: torch.Tensor) -> torch.Tensor:
    ### BEGIN SOLUTION
    for _ in range({steps}):
        x = torch.tanh(x @ x)
    return x
    ### END SOLUTION
# %% id=test-squash test points=2
check.equal(squash(torch.zeros(400, 400)), torch.zeros(400, 400), "zero stays zero")
"""


def write_small(folder: Path) -> str:
    """Six small exercises in torch and their bank; the name."""
    name = "d00-small"
    parts = [SMALL, *(SMALL_EXERCISE.format(n=n) for n in range(1, 7))]
    write(text.from_text("".join(parts), name), source_path(folder, name))
    for n in range(1, 7):
        path = bank_path(folder, name, f"scale-{n}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"# %% accept: the other way round\ndef scale_{n}(x):\n    return x * {n}\n\n"
            f"# %% reject: one too much\ndef scale_{n}(x):\n    return x * {n + 1}\n"
        )
    return name


def write_heavy(folder: Path, steps: int) -> str:
    """One exercise whose test takes as long as `steps` steps take; no bank, so that it runs once."""
    name = "d00-heavy"
    write(text.from_text(HEAVY.format(steps=steps), name), source_path(folder, name))
    return name


def hand_in_numbered(course: config.Course, name: str, students: range) -> None:
    """The reference, made different for the cache by a comment; every third with a wrong first answer."""
    reference = sample_class.reference_answers(read(source_path(course.root, name)))
    first = next(iter(reference))
    for index in students:
        code = reference[first].replace("return 1 * x", "return 2 * x" if index % 3 == 0 else "return x")
        hand_in(course, name, f"s{index:03}", reference | {first: f"{code}\n# {index}"})


# ------------------------------------------------------------------------------------------- the runs


def grade(course: config.Course, name: str, count: int, *options: str) -> Run:
    return measured([*INSIDEVIEW, "grade", name, *options], course.root, count)


def grade_cold(course: config.Course, name: str, count: int) -> Run:
    shutil.rmtree(course.root / ".insideview", ignore_errors=True)
    return grade(course, name, count, "--force")


def all_ways(course: config.Course, name: str, count: int, folder: Path) -> dict[str, Any]:
    """Stock, cold, cached, unchanged and the floor, on what is handed in; and the cells marked differently."""
    stock.make(course.root, name, folder / "stock")
    found: dict[str, Any] = {"submissions": count, "stock": measured(stock.autograde(name), folder / "stock", count)}
    found["cold"] = grade_cold(course, name, count)
    found["cached"] = grade(course, name, count, "--force")
    found["unchanged"] = grade(course, name, count)
    found["cells_alone"] = cells_alone(course, name)
    found["floor"] = round(found["cells_alone"] / CORES, 2)
    students = students_of(course, name)
    found["marks_compared"] = sum(s in students for s, _ in stock.marks(folder / "stock", name, "stock"))
    found["marks_differ"] = stock.differences(course.root, course.course_id, folder / "stock", name, students)
    return found


def students_of(course: config.Course, name: str) -> list[str]:
    return sorted(path.parent.name for path in (course.root / "submitted").glob(f"*/{name}"))


def cells_alone(course: config.Course, name: str) -> float:
    """Seconds that the cells of all submissions take, tests included, in one warm interpreter."""
    paths = [str(autograded_path(course, name, student)) for student in students_of(course, name)]
    done = subprocess.run([sys.executable, __file__, "--cells", *paths], capture_output=True, text=True, check=True)
    return round(float(done.stdout.split()[-1]), 2)


def run_cells(paths: Iterable[str]) -> float:
    """In a process of its own: the cells of these notebooks, each in a fresh namespace, after all imports."""
    os.environ["OMP_NUM_THREADS"] = "1"
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.core.pylabtools import select_figure_formats
    from IPython.utils.capture import capture_output

    from insideview.grading import warm_parent

    warm_parent._warm_up()
    warm_parent._prepare_training()
    shell = InteractiveShell.instance()
    select_figure_formats(shell, {"png"})
    seconds = 0.0
    for path in paths:
        cells = [cell.source for cell in read(Path(path)).cells if cell.cell_type == "code"]
        shell.reset(new_session=True)
        began = time.monotonic()
        with capture_output():
            for cell in cells:
                shell.run_cell(cell)
        seconds += time.monotonic() - began
    return seconds


def calibrate(seconds: float) -> int:
    """How many steps of the heavy notebook take so long on one core of this machine."""
    import torch

    torch.set_num_threads(1)
    x, best = torch.zeros(400, 400), float("inf")
    for _ in range(3):
        began = time.monotonic()
        for _ in range(100):
            x = torch.tanh(x @ x)
        best = min(best, (time.monotonic() - began) / 100)
    return round(seconds / best)


def ratios(found: dict[str, Any]) -> dict[str, float]:
    by_stock = {
        f"stock / {way}": found["stock"].seconds / found[way].seconds for way in ("cold", "cached", "unchanged")
    }
    by_stock["stock cpu / cold cpu"] = found["stock"].cpu_seconds / found["cold"].cpu_seconds
    return {name: round(value, 1) for name, value in by_stock.items()} | {
        "cold / floor": round(found["cold"].seconds / found["floor"], 1)
    }


# ------------------------------------------------------------------------------------------- all of it


def bench(folder: Path, *, long: bool, every_answer: bool, small_only: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"machine": machine(), "load_before": os.getloadavg()}
    bar = Progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console)
    with bar:
        task = bar.add_task("")

        def doing(what: str) -> None:
            bar.update(task, description=what)
            if not console.is_terminal:
                console.print(what)

        if not small_only:
            name, count = "d01-arrays", 24
            doing(f"{name}: {count} submissions by stock and by us, and their cells alone")
            course = copy_course(name, folder / name)
            hand_in_mixtures(course, name, count)
            found[name] = all_ways(course, name, count, folder / "d01")
            if every_answer:
                doing(f"{name}: every answer of the bank alone, by stock and by us")
                found["every_answer"] = compare_every_answer(folder)

        doing("a small notebook: 12 submissions by stock and by us")
        name = write_small(folder / "small")
        course = make_course(folder / "small", name)
        hand_in_numbered(course, name, range(12))
        found["small"] = all_ways(course, name, 12, folder / "small-stock")

        found["growth"] = []
        for count in (50, 100, 200, 500) if long else (50, 100, 200):
            doing(f"a small notebook: {count} submissions")
            hand_in_numbered(course, name, range(count))
            cold, unchanged = grade_cold(course, name, count), grade(course, name, count)
            found["growth"].append({"submissions": count, "cold": cold, "unchanged": unchanged})

        if not small_only:
            doing("a heavy notebook: 4 submissions")
            steps = calibrate(6.0)
            name = write_heavy(folder / "heavy", steps)
            course = make_course(folder / "heavy", name)
            hand_in_numbered(course, name, range(4))
            cold, alone = grade_cold(course, name, 4), cells_alone(course, name)
            floor = alone / CORES
            found["heavy"] = {"submissions": 4, "steps": steps, "cold": cold, "cells_alone": alone}
            found["heavy"] |= {"floor": round(floor, 2), "ratios": {"cold / floor": round(cold.seconds / floor, 2)}}

    for part in ("d01-arrays", "small"):
        if part in found:
            found[part]["ratios"] = ratios(found[part])
    found["growth_summary"] = summary(found["growth"])
    found["load_after"] = os.getloadavg()
    return found


def compare_every_answer(folder: Path) -> dict[str, Any]:
    name = "d01-arrays"
    course = copy_course(name, folder / "every")
    students = hand_in_single(course, name)
    stock.make(course.root, name, folder / "every-stock")
    theirs = measured(stock.autograde(name), folder / "every-stock", len(students))
    ours = grade_cold(course, name, len(students))
    differ = stock.differences(course.root, course.course_id, folder / "every-stock", name, students)
    compared = len(stock.marks(folder / "every-stock", name, "stock"))
    return {"stock": theirs, "cold": ours, "marks_compared": compared, "marks_differ": differ}


def summary(growth: list[dict[str, Any]]) -> dict[str, float]:
    """Seconds for one more submission, over each step; memory of the largest class over that of the smallest."""
    steps = {}
    for few, many in itertools.pairwise(growth):
        more = many["submissions"] - few["submissions"]
        label = f"{few['submissions']} to {many['submissions']}"
        steps[f"cold, seconds each, {label}"] = round((many["cold"].seconds - few["cold"].seconds) / more, 4)
    few, many = growth[0], growth[-1]
    unchanged = (many["unchanged"].seconds - few["unchanged"].seconds) / (many["submissions"] - few["submissions"])
    return steps | {
        "unchanged, seconds each": round(unchanged, 5),
        "peak memory, last / first": round(many["cold"].peak_mb / few["cold"].peak_mb, 2),
    }


def machine() -> dict[str, Any]:
    models = [
        line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line
    ]
    return {
        "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
        "processor": models[0] if models else platform.processor(),
        "cores": CORES,
        "memory_gb": round(psutil.virtual_memory().total / 1e9),
        "system": platform.platform(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in ("insideview", "nbgrader", "nbclient", "ipykernel", "torch")},
    }


def draw(found: dict[str, Any], path: Path) -> None:
    """Seconds a submission by each way, and how time and memory grow with the class."""
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt
    from cycler import cycler

    result = found.get("d01-arrays") or found["small"]
    ways = {
        "stock nbgrader": result["stock"].each,
        "ours, first time": result["cold"].each,
        f"cells alone,\n{CORES} cores": result["floor"] / result["submissions"],
        "ours, only marks\nwritten again": result["cached"].each,
        "ours, nothing\nchanged": result["unchanged"].each,
    }
    with plt.rc_context({**plots.STYLE, "axes.prop_cycle": cycler(color=plots.COLOURS)}):
        fig, (left, right) = plt.subplots(1, 2, figsize=(plots.WIDTH + 2, 3.4), layout="constrained")
        colours = [plots.COLOURS[i] for i in (3, 0, 7, 0, 0)]
        bars = left.barh(list(ways), list(ways.values()), color=colours)
        left.bar_label(bars, [f"{seconds:.2g} s" for seconds in ways.values()], padding=4)
        left.set(xscale="log", xlabel="seconds a submission, start-up included")
        left.margins(x=0.25)
        left.invert_yaxis()
        left.set_title(f"{result['stock'].seconds / result['cold'].seconds:.0f} times as fast as stock")
        numbers = [run["submissions"] for run in found["growth"]]
        right.plot(numbers, [run["cold"].seconds for run in found["growth"]], "o-")
        right.set(xlabel="submissions of a small notebook", ylabel="seconds", xlim=0, ylim=0)
        beside = right.twinx()
        beside.plot(numbers, [run["cold"].peak_mb / 1000 for run in found["growth"]], "s--", color=plots.COLOURS[1])
        beside.set_ylim(0, 1.6 * max(run["cold"].peak_mb / 1000 for run in found["growth"]))
        beside.set_ylabel("peak memory, GB (dashed)")
        beside.grid(False)
        right.set_title("Time and memory by size of the class")
        path.parent.mkdir(parents=True, exist_ok=True)
        fig.savefig(path, dpi=90)
        plt.close(fig)


def show(found: dict[str, Any]) -> None:
    for part in ("d01-arrays", "small"):
        if part not in found:
            continue
        result = found[part]
        table = Table(f"{part}, {result['submissions']} submissions", "wall s", "each", "CPU s", "peak MB", box=None)
        for way in ("stock", "cold", "cached", "unchanged"):
            run = result[way]
            table.add_row(way, f"{run.seconds:.1f}", f"{run.each:.3f}", f"{run.cpu_seconds:.1f}", f"{run.peak_mb:.0f}")
        table.add_row("floor", f"{result['floor']:.1f}", f"{result['floor'] / result['submissions']:.3f}", "", "")
        console.print(table, result["ratios"])
        differ = result["marks_differ"] + found.get("every_answer", {}).get("marks_differ", [])
        console.print(f"{result['marks_compared']} marks compared, {len(differ)} differ", *differ, sep="\n")
    console.print("heavy", found.get("heavy", {}).get("ratios"), "growth", found["growth_summary"])


def main() -> None:
    parser = argparse.ArgumentParser(description="How fast the engine is, beside stock nbgrader.")
    parser.add_argument("--long", action="store_true", help="up to 500 submissions of the small notebook")
    parser.add_argument("--all", action="store_true", help="also every answer of d01-arrays' bank alone, by stock too")
    parser.add_argument("--small", action="store_true", help="only the small notebook; results are shown, not kept")
    parser.add_argument("--cells", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.cells is not None:
        print(run_cells(options.cells))
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        found = bench(Path(folder), long=options.long, every_answer=options.all, small_only=options.small)
    show(found)
    if options.small:
        return
    RESULTS.write_text(json.dumps(found, indent=1, default=asdict, ensure_ascii=False) + "\n", encoding="utf-8")
    draw(found, PICTURE)
    console.print(f"{RESULTS}\n{PICTURE}")
    everything = found["d01-arrays"]["marks_differ"] + found["small"]["marks_differ"]
    everything += found.get("every_answer", {}).get("marks_differ", [])
    if any(difference["reason"] == "not explained" for difference in everything):
        sys.exit("Marks differ from those of stock nbgrader, for no known reason.")


if __name__ == "__main__":
    main()
