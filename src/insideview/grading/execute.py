"""Runs a notebook: (notebook, files, limits) -> (outputs, outcome).

Pure: knows no database, no course folder and no global state, so that the same function serves `insideview
grade`, the formgrader's button, `nbgrader autograde`, a Dask worker on another machine, and the self-study
`insideview check`. Whatever the notebook does, there is a result: a kernel that dies or hangs ends in an
outcome with a reason, not in an exception.
"""

from __future__ import annotations

import copy
import hashlib
import json
import random
import subprocess
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib.metadata import version
from typing import Any

from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode, from_dict

from insideview.course.notebook import Exercise, exercises_of
from insideview.grading import integrity
from insideview.grading.confine import Ceilings
from insideview.grading.kernels import KernelSource

STOPPED = "Stopped"  # the error name in a cell that reached a limit, or that was not reached
PROBE_SECONDS = 15
PACKAGES = ("insideview", "nbclient", "ipykernel", "ipython", "numpy", "torch", "einops", "matplotlib")


@dataclass(frozen=True)
class Limits:
    """What one notebook may use.

    Seconds are wall-clock; `memory_bytes` counts beyond the imported libraries; `output_bytes` counts all
    outputs of one cell; `disk_bytes` is its working directory, which lies in memory.
    """

    cell_seconds: float = 30.0
    notebook_seconds: float = 180.0
    memory_bytes: int = 2_000_000_000
    output_bytes: int = 2_000_000
    disk_bytes: int = 200_000_000

    @property
    def ceilings(self) -> Ceilings:
        return Ceilings(self.memory_bytes, int(self.notebook_seconds * 2) + 30, self.disk_bytes)


@dataclass
class Outcome:
    """How the run went.

    `stops` are sentences such as "stopped after 30 s in exercise d01.4", empty is good; `withheld` names the
    exercises whose marking was interfered with; `review` lists constructs that a person should look at.
    """

    seconds: float = 0.0
    stops: list[str] = field(default_factory=list)
    withheld: list[str] = field(default_factory=list)
    review: list[str] = field(default_factory=list)
    sandboxed: bool = True


@dataclass
class Executed:
    """What came of a notebook: for each cell its outputs and execution count, and the outcome."""

    cells: list[dict[str, Any]]
    outcome: Outcome

    def into(self, notebook: NotebookNode) -> NotebookNode:
        """A copy of the notebook that was run, with the outputs in it."""
        filled = copy.deepcopy(notebook)
        for cell, came in zip(filled.cells, self.cells, strict=True):
            if cell.cell_type == "code":
                cell.outputs = [from_dict(output) for output in came["outputs"]]
                cell.execution_count = came["execution_count"]
        return filled

    def to_json(self) -> str:
        return json.dumps({"cells": self.cells, "outcome": asdict(self.outcome)})

    @classmethod
    def from_json(cls, text: str) -> Executed:
        raw = json.loads(text)
        return cls(raw["cells"], Outcome(**raw["outcome"]))


@dataclass(frozen=True)
class Job:
    """All that decides what comes of a notebook. Plain data, so that it travels to any machine.

    Attributes:
        notebook: the sanitised notebook.
        files: the other files of its folder, by relative path.
        limits: what it may use.
        probes: known-wrong answers by exercise name (`integrity`); none, and the marking is not tested.
        sandboxed: whether it runs shut in.
    """

    notebook: NotebookNode
    files: Mapping[str, bytes]
    limits: Limits
    probes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sandboxed: bool = True

    @property
    def key(self) -> str:
        """A hash of everything that decides the outcome. Points, due dates and cell ids do not."""
        parts: list[Any] = [[cell.cell_type, cell.source] for cell in self.notebook.cells]
        parts += [{name: hashlib.sha256(content).hexdigest() for name, content in sorted(self.files.items())}]
        parts += [asdict(self.limits), sorted(self.probes.items()), self.sandboxed, _versions()]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def execute(job: Job, kernels: KernelSource) -> Executed:
    """Executes all code cells in a fresh kernel, in order, going on after errors.

    A cell that was stopped or never reached carries an error output named `Stopped` that says so; the tests
    of an exercise whose marking was interfered with carry one named `Withheld`.

    Raises:
        UserError: if there is no sandbox; nothing that the notebook does raises.
    """
    notebook = copy.deepcopy(job.notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    started = time.monotonic()
    with kernels.manager(job.files, job.limits.ceilings, job.limits.disk_bytes) as (manager, folder):
        client = _Client(notebook, job, manager, resources={"metadata": {"path": str(folder)}})
        try:
            client.execute(stderr=subprocess.DEVNULL)  # the kernel's own log; a cell's stderr is an output
        except (DeadKernelError, CellTimeoutError, _TimeIsUp, RuntimeError, TimeoutError) as error:
            client.note_end(error)
    outcome = Outcome(
        round(time.monotonic() - started, 3),
        client.stops,
        client.withheld,
        integrity.review(job.notebook),
        job.sandboxed,
    )
    cells = [{"outputs": c.get("outputs", []), "execution_count": c.get("execution_count")} for c in notebook.cells]
    return Executed(json.loads(json.dumps(cells)), outcome)


class _TimeIsUp(Exception):
    """The notebook's time is used up."""


class _Client(NotebookClient):
    """nbclient with a clock for the whole notebook, a cap on output, probes, and notes on what was stopped."""

    def __init__(self, notebook: NotebookNode, job: Job, manager: Any, **kwargs: Any) -> None:
        super().__init__(notebook, km=manager, **kwargs)
        self.limits = job.limits
        self.stops: list[str] = []
        self.withheld: list[str] = []
        self.allow_errors = True
        self.interrupt_on_timeout = True
        self.raise_on_iopub_timeout = True
        self.record_timing = False
        self.startup_timeout = 120
        self.skip_cells_with_tag = "\0"  # a tag is the student's to write; none may skip a test
        self.timeout_func = self._seconds_for
        self.error_on_timeout = _stopped(f"this cell was stopped after {job.limits.cell_seconds:g} s")
        self.on_cell_executed = self._note_reply
        self._deadline = time.monotonic() + job.limits.notebook_seconds + self.startup_timeout
        self._written: dict[int, int] = {}
        self._current = 0
        self._probing = False
        exercises = exercises_of(notebook)
        self._where = {cell.index: f"exercise {e.number}" for e in exercises for cell in e.cells}
        self._probes = _plan_probes(exercises, job.probes)

    # ------------------------------------------------------------------------------------------- the clock

    def _left(self) -> float:
        return self._deadline - time.monotonic()

    def _seconds_for(self, cell: NotebookNode) -> int:
        most = PROBE_SECONDS if self._probing else self.limits.cell_seconds
        return max(1, int(min(most, self._left())))

    async def async_execute_cell(self, cell: NotebookNode, cell_index: int, *args: Any, **kwargs: Any) -> NotebookNode:
        if not self._written and cell.cell_type == "code":  # the clock starts when the kernel is there
            self._deadline = min(self._deadline, time.monotonic() + self.limits.notebook_seconds)
        self._current = cell_index
        if self._left() <= 0:
            raise _TimeIsUp
        await self._probe("before", cell_index)
        self._written[cell_index] = 0
        done = await super().async_execute_cell(cell, cell_index, *args, **kwargs)
        await self._probe("after", cell_index)
        return done

    # ------------------------------------------------------------------------------------------- outputs

    def output(
        self, outs: list[NotebookNode], msg: dict[str, Any], display_id: str | None, cell_index: int
    ) -> NotebookNode | None:
        size = sum(len(str(value)) for value in msg["content"].values())
        before = self._written.get(cell_index, 0)
        self._written[cell_index] = before + size
        if before + size <= self.limits.output_bytes:
            return super().output(outs, msg, display_id, cell_index)
        if msg["msg_type"] == "error":  # keep that it failed, not the megabytes it said
            msg["content"]["evalue"], msg["content"]["traceback"] = msg["content"]["evalue"][:2000], []
            return super().output(outs, msg, display_id, cell_index)
        if before <= self.limits.output_bytes:
            note = f"\n[output cut at {self.limits.output_bytes:,} bytes]\n"
            outs.append(NotebookNode(output_type="stream", name="stdout", text=note))
            self.stops.append(f"output cut in {self._place(cell_index)}")
        return None

    def _note_reply(self, cell: NotebookNode, cell_index: int, execute_reply: dict[str, Any]) -> None:
        """Enters an error of the reply that the outputs do not show: a stop, or a suppressed traceback."""
        content = execute_reply["content"]
        if content["status"] == "ok":
            return
        name = content.get("ename", "Aborted")
        if not any(o.output_type == "error" and o.ename == name for o in cell.outputs):
            trace = content.get("traceback") or [name]
            cell.outputs.append(
                NotebookNode(output_type="error", ename=name, evalue=content.get("evalue", ""), traceback=trace)
            )
        if name == STOPPED and not self._probing:
            self.stops.append(f"stopped after {self.limits.cell_seconds:g} s in {self._place(cell_index)}")

    def note_end(self, error: BaseException) -> None:
        """Says in every cell that was not finished why the run ended early."""
        if isinstance(error, _TimeIsUp):
            reason = f"the notebook was stopped after {self.limits.notebook_seconds:g} s"
        elif isinstance(error, CellTimeoutError):
            reason = "the notebook did not react to being interrupted and was ended"
        elif isinstance(error, DeadKernelError):
            reason = "the kernel died (it ran out of memory or time, or the code ended it)"
        else:
            reason = (
                f"the kernel could not go on ({str(error).splitlines()[0] if str(error) else type(error).__name__})"
            )
        self.stops.append(f"{reason} in {self._place(self._current)}")
        for cell in self.nb.cells[self._current :]:
            if cell.cell_type == "code" and not any(o.output_type == "error" for o in cell.outputs):
                stopped = _stopped(f"this cell did not run to its end: {self.stops[-1]}")
                cell.outputs.append(NotebookNode(output_type="error", **stopped))

    def _place(self, index: int) -> str:
        return self._where.get(index, f"cell {index + 1}")

    # ------------------------------------------------------------------------------------------- integrity

    async def _probe(self, when: str, cell_index: int) -> None:
        """Runs the exercise's tests on a known-wrong answer, in this very session; they must fail."""
        probe = self._probes.get((when, cell_index))
        if probe is None or (when == "after" and not self._has_passed(probe.exercise)):
            return
        self._probing = True
        try:
            for wrong, tests in probe.rounds():
                passed = await self._all_pass(wrong, tests, cell_index)
                if passed and probe.exercise.number not in self.withheld:
                    self.withheld.append(probe.exercise.number)
        finally:
            self._probing = False
        if probe.exercise.number in self.withheld and when == "after":
            self._withhold(probe.exercise)

    async def _all_pass(self, wrong: str, tests: list[str], cell_index: int) -> bool:
        name = f"_{random.getrandbits(48):x}"
        await self._run_aside(integrity.KEEP.format(name=name), cell_index)
        outcome = [await self._run_aside(code, cell_index) for code in (wrong, *tests)]
        await self._run_aside(integrity.PUT_BACK.format(name=name), cell_index)
        return all(outcome[1:])

    async def _run_aside(self, code: str, cell_index: int) -> bool:
        """Runs code that is no cell of the notebook; whether it ended without an error."""
        cell = NotebookNode(cell_type="code", source=code, metadata=NotebookNode(), outputs=[], execution_count=None)
        written = self._written.get(cell_index, 0)
        await super().async_execute_cell(cell, cell_index, store_history=False)
        self._written[cell_index] = written
        return not any(output.output_type == "error" for output in cell.outputs)

    def _has_passed(self, exercise: Exercise) -> bool:
        tests = [self.nb.cells[cell.index] for cell in exercise.tests]
        return any(not any(o.output_type == "error" for o in cell.outputs) for cell in tests)

    def _withhold(self, exercise: Exercise) -> None:
        for test in exercise.tests:
            cell = self.nb.cells[test.index]
            cell.outputs = [NotebookNode(output_type="error", **integrity.WITHHELD)]

    async def async_execute(self, *args: Any, **kwargs: Any) -> NotebookNode:
        notebook = await super().async_execute(*args, **kwargs)
        for exercise in exercises_of(self.nb):
            if exercise.number in self.withheld:
                self._withhold(exercise)
        return notebook


def _plan_probes(
    exercises: list[Exercise], wrong: Mapping[str, tuple[str, ...]]
) -> dict[tuple[str, int], integrity.Probe]:
    """For each exercise with known-wrong answers: before its first or after its last test, by chance, so that
    a session cannot tell a probe from the marking by counting."""
    planned = {}
    for exercise in exercises:
        if wrong.get(exercise.name) and exercise.tests:
            when = random.choice(("before", "after"))
            place = exercise.tests[0 if when == "before" else -1].index
            planned[when, place] = integrity.Probe(exercise, random.choice(wrong[exercise.name]))
    return planned


def _stopped(what: str) -> dict[str, Any]:
    return {"ename": STOPPED, "evalue": what, "traceback": [f"\x1b[1;31m{STOPPED}\x1b[0m: {what}"]}


@cache
def _versions() -> list[str]:
    return [version(package) for package in PACKAGES]
