"""Runs a notebook: (notebook, files, limits) -> (outputs, outcome).

Pure: knows no database, no course folder and no global state, so that the same function serves `insideview
grade`, the formgrader's button, `nbgrader autograde`, a Dask worker on another machine, and the self-study
`insideview check`. Whatever the notebook does, there is a result: a kernel that dies or hangs ends in an
outcome with a reason, not in an exception.
"""

from __future__ import annotations

import atexit
import copy
import hashlib
import json
import random
import re
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

from insideview.course.notebook import cells_of, exercises_of
from insideview.errors import UserError
from insideview.grading import integrity
from insideview.grading.confine import Ceilings
from insideview.grading.kernels import KernelSource

STOPPED = "Stopped"  # the error name in a cell that reached a limit, or that was not reached
PROBE_SECONDS = 15
NOT_STARTED = "no kernel started for it"  # by these words the reason is known again after nbgrader has logged it
RETRY_AFTER = (0.3, 2.0)  # seconds before a notebook whose kernel broke is run again
BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
LONGEST_ERROR = 200_000  # characters of an error's words and its stack trace
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
    exercises whose marking was interfered with; `review` lists what a person should look at: odd
    constructs, and that it ran twice because its kernel broke.
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
        probes: known-wrong answers (`integrity`); none, and the marking is not tested.
        sandboxed: whether it runs shut in.
    """

    notebook: NotebookNode
    files: Mapping[str, bytes]
    limits: Limits
    probes: tuple[integrity.Known, ...] = ()
    sandboxed: bool = True

    @property
    def key(self) -> str:
        """A hash of everything that decides the outcome. Points and due dates do not; roles and names of cells do,
        since by them the probes find the tests."""
        parts: list[Any] = [[cell.node.cell_type, cell.role, cell.id, cell.source] for cell in cells_of(self.notebook)]
        parts += [{name: hashlib.sha256(content).hexdigest() for name, content in sorted(self.files.items())}]
        parts += [asdict(self.limits), [asdict(known) for known in self.probes], self.sandboxed, _versions()]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def execute(job: Job, kernels: KernelSource) -> Executed:
    """Executes all code cells in a fresh kernel, in order, going on after errors.

    A cell that was stopped or never reached carries an error output named `Stopped` that says so; the tests
    of an exercise whose marking was interfered with carry one named `Withheld`.

    Raises:
        UserError: if there is no sandbox, or (`NotStarted`) no kernel could be had; nothing that the notebook does
            raises.
    """
    started = time.monotonic()
    client = _run(job, kernels)
    for again, pause in enumerate(RETRY_AFTER):
        if client.has_begun and (again or not client.broke):
            break
        before = client
        time.sleep(pause)
        client = _run(job, kernels)  # perhaps it was not its own doing: once more, and that counts
        if not client.broke:
            client.review.append(f"ran twice: the first time {before.stops[-1]}")
    if not client.has_begun:  # the machine's failure; it must not become a mark
        raise NotStarted(f"{NOT_STARTED}, tried {1 + len(RETRY_AFTER)} times ({'; '.join(client.stops)})")
    client.withhold_marks()
    outcome = Outcome(
        round(time.monotonic() - started, 3),
        client.stops,
        client.withheld,
        client.review + integrity.review(job.notebook),
        job.sandboxed,
    )
    cells = [
        {"outputs": [o for o in c.get("outputs", []) if _is_sound(o)], "execution_count": _count(c)}
        for c in client.nb.cells
    ]
    return Executed(json.loads(json.dumps(cells)), outcome)


def _run(job: Job, kernels: KernelSource) -> _Client:
    notebook = copy.deepcopy(job.notebook)
    trains = any(cell.cell_type == "code" and "optim" in cell.source for cell in notebook.cells)
    with kernels.manager(job.files, job.limits.ceilings, job.limits.disk_bytes, trains=trains) as (manager, folder):
        client = _Client(notebook, job, manager, resources={"metadata": {"path": str(folder)}})
        try:
            client.execute(stderr=subprocess.DEVNULL)  # the kernel's own log; a cell's stderr is an output
        except UserError:
            raise
        except Exception as error:  # what a kernel sends is a submission's to forge; it must not end the batch
            client.note_end(error)
        finally:
            atexit.unregister(client._cleanup_kernel)  # nbclient forgets to, where a kernel did not come up
        return client


class NotStarted(UserError):
    """No kernel could be had, for a reason that is not the submission's. Its mark stays open."""


class _TimeIsUp(Exception):
    """The notebook's time is used up."""


class _Client(NotebookClient):
    """nbclient with a clock for the whole notebook, a cap on output, probes, and notes on what was stopped."""

    def __init__(self, notebook: NotebookNode, job: Job, manager: Any, **kwargs: Any) -> None:
        super().__init__(notebook, km=manager, **kwargs)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
        self.limits = job.limits
        self.stops: list[str] = []
        self.broke = False  # the kernel died, or what it sent did not arrive
        self.withheld: list[str] = []
        self.review: list[str] = []
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
        self._where = {cell.index: f"exercise {e.number}" for e in exercises_of(notebook) for cell in e.cells}
        self._tests = {cell.index for cell in cells_of(notebook) if cell.role == "test"}
        self._probes = integrity.plan(job.probes, notebook)

    @property
    def has_begun(self) -> bool:
        """Whether any cell was sent to the kernel, or there is none."""
        return bool(self._written) or all(cell.cell_type != "code" for cell in self.nb.cells)

    # ------------------------------------------------------------------------------------------- the clock

    def _left(self) -> float:
        return self._deadline - time.monotonic()

    def _seconds_for(self, cell: NotebookNode) -> int:
        most = min(PROBE_SECONDS, self.limits.cell_seconds) if self._probing else self.limits.cell_seconds
        return max(1, int(min(most, self._left())))

    def _mind_the_clock(self) -> None:
        if self._left() <= 0:
            raise _TimeIsUp

    async def async_execute_cell(self, cell: NotebookNode, cell_index: int, *args: Any, **kwargs: Any) -> NotebookNode:
        if not self._written and cell.cell_type == "code":  # the clock starts when the kernel is there
            self._deadline = min(self._deadline, time.monotonic() + self.limits.notebook_seconds)
        self._current = cell_index
        self._mind_the_clock()
        for probe in self._probes:
            if cell_index == probe.places[0]:
                await self._ask(probe, probe.before())
        self._written[cell_index] = 0
        # A test leaves nothing in the session's history: it may be hidden, and a probe must look the same.
        kwargs["store_history"] = cell_index not in self._tests
        done = await super().async_execute_cell(cell, cell_index, *args, **kwargs)
        for probe in self._probes:
            if cell_index == probe.places[-1] and self._has_passed(probe):
                await self._ask(probe, probe.after())
        return done

    # ------------------------------------------------------------------------------------------- outputs

    def process_message(self, msg: dict[str, Any], cell: NotebookNode, cell_index: int) -> NotebookNode | None:
        """As nbclient's, for messages that may be forged: what is malformed is dropped, what is large is cut, and
        no state of widgets is kept."""
        kind = str(msg["msg_type"])
        if kind.startswith("comm") or not isinstance(msg["content"], dict):
            return None
        if kind == "update_display_data" and not self._has_room(msg, cell.outputs, cell_index):
            return None
        try:
            return super().process_message(msg, cell, cell_index)
        except (KeyError, TypeError, AttributeError, ValueError):
            return None

    def output(
        self, outs: list[NotebookNode], msg: dict[str, Any], display_id: str | None, cell_index: int
    ) -> NotebookNode | None:
        if msg["msg_type"] == "error":
            outs.append(_error(msg["content"]))
            return None
        if not self._has_room(msg, outs, cell_index):
            return None
        return super().output(outs, msg, display_id, cell_index)

    def _has_room(self, msg: dict[str, Any], outs: list[NotebookNode], cell_index: int) -> bool:
        """Whether the cell may still write this much; notes once that it may not. An update counts for each place
        that it may stand in."""
        places = len(outs) + 1 if msg["msg_type"] == "update_display_data" else 1
        size = places * (100 + sum(len(str(value)) for value in msg["content"].values()))
        before = self._written.get(cell_index, 0)
        self._written[cell_index] = before + size
        if before + size > self.limits.output_bytes >= before:
            note = f"\n[output cut at {self.limits.output_bytes:,} bytes]\n"
            outs.append(NotebookNode(output_type="stream", name="stdout", text=note))
            if not self._probing:
                self.stops.append(f"output cut in {self._place(cell_index)}")
        return before + size <= self.limits.output_bytes

    def _note_reply(self, cell: NotebookNode, cell_index: int, execute_reply: dict[str, Any]) -> None:
        """Enters an error of the reply that the outputs do not show: a stop, or a suppressed traceback."""
        content = execute_reply["content"]
        if content["status"] == "ok":
            return
        error = _error(content)
        if not any(o.output_type == "error" and o.ename == error.ename for o in cell.outputs):
            cell.outputs.append(error)
        if error.ename == STOPPED and not self._probing:
            self.stops.append(f"stopped after {self.limits.cell_seconds:g} s in {self._place(cell_index)}")

    def note_end(self, error: BaseException) -> None:
        """Says in every cell that was not finished why the run ended early."""
        if isinstance(error, _TimeIsUp):
            reason = f"the notebook was stopped after {self.limits.notebook_seconds:g} s"
        elif isinstance(error, CellTimeoutError):
            self.broke = "IOPub" in str(error)  # its reply came and its outputs did not
            reason = "the notebook did not react to being interrupted and was ended"
        elif isinstance(error, DeadKernelError):
            self.broke = True
            reason = "the kernel died (it ran out of memory or time, or the code ended it)"
        else:
            self.broke = True
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

    async def _ask(self, probe: integrity.Probe, rounds: list[integrity.Round]) -> None:
        """Runs the exercise's tests on known-wrong answers, in this very session; they must fail."""
        self._probing = True
        try:
            for question in rounds:
                if await self._all_pass(question, probe.places[0]) and probe.number not in self.withheld:
                    self.withheld.append(probe.number)
        finally:
            self._probing = False

    async def _all_pass(self, question: integrity.Round, cell_index: int) -> bool:
        name = f"_{random.getrandbits(48):x}"
        set_up = [integrity.KEEP.format(name=name), question.wrong]
        if question.functions:
            set_up.append(integrity.CALLED_TOO.format(name=name, functions=question.functions))
        await self._run_aside("\n".join(set_up), cell_index)
        passed = True
        for test in question.tests:
            passed = passed and await self._run_aside(test, cell_index)
        await self._run_aside(integrity.PUT_BACK.format(name=name), cell_index)
        return passed

    async def _run_aside(self, code: str, cell_index: int) -> bool:
        """Runs code that is no cell of the notebook; whether it ended without an error."""
        cell = NotebookNode(cell_type="code", source=code, metadata=NotebookNode(), outputs=[], execution_count=None)
        self._mind_the_clock()
        written, executed, kept = self._written.get(cell_index, 0), self.code_cells_executed, self.nb.cells[cell_index]
        await super().async_execute_cell(cell, cell_index, store_history=False)
        self._written[cell_index], self.code_cells_executed, self.nb.cells[cell_index] = written, executed, kept
        return not any(output.output_type == "error" for output in cell.outputs)

    def _has_passed(self, probe: integrity.Probe) -> bool:
        tests = [self.nb.cells[place] for place in probe.places]
        return any(not any(o.output_type == "error" for o in cell.outputs) for cell in tests)

    def withhold_marks(self) -> None:
        """Puts into every test of an exercise whose marking was interfered with that it was. However the run ended."""
        for probe in self._probes:
            if probe.number in self.withheld:
                for place in probe.places:
                    self.nb.cells[place].outputs = [NotebookNode(output_type="error", **integrity.WITHHELD)]


def _error(content: Mapping[str, Any]) -> NotebookNode:
    """The error that a message tells of: that it failed, but not the megabytes it may have said."""
    name, value = str(content.get("ename", "Aborted"))[:200], str(content.get("evalue", ""))
    trace = content.get("traceback")
    lines = [str(line) for line in trace] if isinstance(trace, list) else []
    if len(value) + sum(map(len, lines)) > LONGEST_ERROR:
        value, lines = value[:2000], []
    return NotebookNode(output_type="error", ename=name, evalue=value, traceback=lines or [name])


def _is_sound(output: NotebookNode) -> bool:
    """Whether an output has the form that the notebook format asks for."""
    kind = output.get("output_type")
    if kind == "error":
        return True  # made by `_error`
    if kind == "stream":
        return output.get("name") in ("stdout", "stderr") and isinstance(output.get("text"), str)
    data, metadata = output.get("data"), output.get("metadata")
    if not isinstance(data, dict) or not isinstance(metadata, dict):
        return False
    output["metadata"] = {kind: size for kind, size in metadata.items() if _is_size(size)}
    count = output.get("execution_count")
    return (count is None or type(count) is int) and all(_is_shown_safely(*item) for item in data.items())


def _is_shown_safely(kind: str, value: Any) -> bool:
    """Whether pages can show it: they put the text of pictures between quotation marks as it is."""
    if kind.endswith("json"):
        return True
    picture = kind.startswith("image/") and kind != "image/svg+xml"
    return isinstance(value, str) and (not picture or bool(BASE64.fullmatch(value)))


def _is_size(value: Any) -> bool:
    """Whether it is what a picture says of its size, which pages show as it is too."""
    return isinstance(value, dict) and all(type(number) in (int, float) for number in value.values())


def _count(cell: NotebookNode) -> int | None:
    count = cell.get("execution_count")
    return count if type(count) is int else None


def _stopped(what: str) -> dict[str, Any]:
    return {"ename": STOPPED, "evalue": what, "traceback": [f"\x1b[1;31m{STOPPED}\x1b[0m: {what}"]}


@cache
def _versions() -> list[str]:
    return [version(package) for package in PACKAGES]
