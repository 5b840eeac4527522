"""Runs a notebook: (notebook, limits) -> (executed notebook, outcome).

Pure: knows no database, no course folder and no global state, so that the same function serves `insideview
grade`, the formgrader's button, `nbgrader autograde` and the self-study `insideview check`. Whatever the
notebook does, there is a result: a kernel that dies or hangs ends in an outcome with a reason, not in an exception.
"""

from __future__ import annotations

import copy
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellControlSignal, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from insideview.course.notebook import exercises_of

STOPPED = "Stopped"  # the error name in a cell that reached a limit, or that was not reached


@dataclass(frozen=True)
class Limits:
    """What one notebook may use. Seconds are wall-clock; `output_bytes` counts all outputs of one cell."""

    cell_seconds: float = 30.0
    notebook_seconds: float = 180.0
    output_bytes: int = 2_000_000


@dataclass
class Outcome:
    """How the run went. `stops` are sentences such as "stopped after 30 s in exercise d01.4"; empty is good."""

    seconds: float = 0.0
    stops: list[str] = field(default_factory=list)


def execute(notebook: NotebookNode, limits: Limits, folder: Path) -> tuple[NotebookNode, Outcome]:
    """Executes all code cells in a fresh kernel, in order, going on after errors.

    Args:
        notebook: not changed.
        limits: what it may use; a cell that reaches its limit is interrupted and the next one runs.
        folder: the working directory of the kernel.

    Returns:
        A copy with outputs, and the outcome. A cell that was stopped or never reached carries an error
        output named `Stopped` that says so.
    """
    executed = copy.deepcopy(notebook)
    for cell in executed.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client = _Client(executed, limits, resources={"metadata": {"path": str(folder)}})
    started = time.monotonic()
    try:
        client.execute(stderr=subprocess.DEVNULL)  # the kernel's own log; a cell's stderr is an output
    except (DeadKernelError, CellTimeoutError, _TimeIsUp, CellControlSignal) as error:
        client.note_end(error)
    except RuntimeError as error:  # the kernel did not come up, or went between two cells
        client.note_end(error)
    return executed, Outcome(round(time.monotonic() - started, 2), client.stops)


class _TimeIsUp(Exception):
    """The notebook's time is used up."""


class _Client(NotebookClient):
    """nbclient with a clock for the whole notebook, a cap on output, and notes on what was stopped."""

    def __init__(self, notebook: NotebookNode, limits: Limits, **kwargs: Any) -> None:
        super().__init__(notebook, kernel_manager_class=AsyncKernelManager, **kwargs)
        self.limits = limits
        self.stops: list[str] = []
        self.allow_errors = True
        self.interrupt_on_timeout = True
        self.raise_on_iopub_timeout = True
        self.record_timing = False
        self.startup_timeout = 120
        self.skip_cells_with_tag = "\0"  # a tag is the student's to write; none may skip a test
        self.timeout_func = lambda cell: max(1, int(min(limits.cell_seconds, self._left())))
        self.error_on_timeout = _stopped(f"this cell was stopped after {limits.cell_seconds:g} s")
        self.on_cell_executed = self._note_reply
        self._deadline = time.monotonic() + limits.notebook_seconds + self.startup_timeout
        self._written: dict[int, int] = {}
        self._current = 0
        self._where = {cell.index: f"exercise {e.number}" for e in exercises_of(notebook) for cell in e.cells}

    def _left(self) -> float:
        return self._deadline - time.monotonic()

    async def async_execute_cell(self, cell: NotebookNode, cell_index: int, *args: Any, **kwargs: Any) -> NotebookNode:
        if not self._written and cell.cell_type == "code":  # the clock starts when the kernel is there
            self._deadline = min(self._deadline, time.monotonic() + self.limits.notebook_seconds)
        self._current = cell_index
        if self._left() <= 0:
            raise _TimeIsUp
        self._written[cell_index] = 0
        return await super().async_execute_cell(cell, cell_index, *args, **kwargs)

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
            outs.append(
                NotebookNode(
                    output_type="stream", name="stdout", text=f"\n[output cut at {self.limits.output_bytes:,} bytes]\n"
                )
            )
            self.stops.append(f"output cut in {self._place(cell_index)}")
        return None

    def _note_reply(self, cell: NotebookNode, cell_index: int, execute_reply: dict[str, Any]) -> None:
        """Enters an error of the reply that the outputs do not show: a stop, or a suppressed traceback."""
        content = execute_reply["content"]
        if content["status"] == "error" and not any(
            o.output_type == "error" and o.ename == content["ename"] for o in cell.outputs
        ):
            cell.outputs.append(
                NotebookNode(
                    output_type="error",
                    ename=content["ename"],
                    evalue=content["evalue"],
                    traceback=content["traceback"] or [content["ename"]],
                )
            )
        if content.get("ename") == STOPPED:
            self.stops.append(f"stopped after {self.limits.cell_seconds:g} s in {self._place(cell_index)}")

    def note_end(self, error: BaseException) -> None:
        """Says in every cell that was not finished why the run ended early."""
        if isinstance(error, _TimeIsUp):
            reason = f"the notebook was stopped after {self.limits.notebook_seconds:g} s"
        elif isinstance(error, CellTimeoutError):
            reason = "the notebook did not react to being interrupted and was ended"
        elif isinstance(error, DeadKernelError):
            reason = "the kernel died (it ran out of memory, or the code ended it)"
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


def _stopped(what: str) -> dict[str, Any]:
    return {"ename": STOPPED, "evalue": what, "traceback": [f"\x1b[1;31m{STOPPED}\x1b[0m: {what}"]}
