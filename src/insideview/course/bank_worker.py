"""The process behind `bank.run`: runs one notebook, forks at each exercise, prints a verdict a line as JSON.

`python -m insideview.course.bank_worker PLAN.json`
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import os
import resource
import select
import signal
import sys
import time
import warnings
from typing import Any

from IPython.core.interactiveshell import InteractiveShell

MEMORY = 4 * 2**30  # bytes of data that a variant may hold


def main() -> None:
    with open(sys.argv[1]) as file:
        job = json.load(file)
    out = os.fdopen(os.dup(1), "w", buffering=1)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)  # what notebooks print is not a verdict
    warnings.simplefilter("ignore")
    shell = InteractiveShell.instance(colors="nocolor")
    for step in job["steps"]:
        if "exercise" not in step:
            problem = _execute(shell, step["code"])
            if problem and not step.get("may_fail"):
                out.write(json.dumps({"failed": step["cell"], "message": problem}) + "\n")
                return
            continue
        gc.freeze()  # children share the pages of what is there
        for variant in step["variants"]:
            verdict = _in_child(lambda v=variant, s=step: _try(shell, v, s), job["timeout"])
            out.write(
                json.dumps(
                    {
                        "exercise": step["exercise"],
                        "kind": variant["kind"],
                        "title": variant["title"],
                        "says": variant["says"],
                        **verdict,
                    }
                )
                + "\n"
            )


def _try(shell: InteractiveShell, variant: dict[str, Any], step: dict[str, Any]) -> dict[str, Any]:
    problem = _execute(shell, variant["code"])
    if problem:
        return {"passed": False, "caught_by": "answer", "message": problem}
    for code in step["between"]:
        _execute(shell, code)
    if variant.get("each"):  # whether it gets the points of any test cell, not whether it passes them all
        return {"passed": any(_problem_of(shell, parts) is None for parts in step["tests"])}
    for parts in step["tests"]:
        verdict = _problem_of(shell, parts)
        if verdict:
            return verdict
    return {"passed": True}


def _problem_of(shell: InteractiveShell, parts: list[str]) -> dict[str, Any] | None:
    """The verdict if a test cell, given as its visible and hidden part, fails; None if it passes."""
    for part, code in zip(("visible", "hidden"), parts, strict=True):
        shell.user_ns["insideview_part"] = part
        problem = _execute(shell, code) if code.strip() else None
        if problem:
            return {"passed": False, "caught_by": part, "message": problem}
    return None


def _execute(shell: InteractiveShell, code: str) -> str | None:
    """Runs a cell; what went wrong in a few lines, or None."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        result = shell.run_cell(code, store_history=False, silent=False)
    error = result.error_before_exec or result.error_in_exec
    if error is None:
        return None
    return str(error) if type(error).__name__ == "CheckFailure" else f"{type(error).__name__}: {error}"


def _in_child(task: Any, timeout: float) -> dict[str, Any]:
    """The result of `task()` in a forked child; a child that hangs, exits or dies is a result too."""
    receive, send = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(receive)
        os.setpgid(0, 0)
        resource.setrlimit(resource.RLIMIT_DATA, (_data_now() + MEMORY, resource.RLIM_INFINITY))
        reply = {"passed": False, "caught_by": "ended", "message": "the answer ended the process"}
        try:
            reply = task()
        finally:
            os.write(send, json.dumps(reply).encode()[:60_000])
            os._exit(0)
    os.close(send)
    text, ended = _read_until(receive, time.monotonic() + timeout)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    try:
        return dict(json.loads(text))
    except json.JSONDecodeError:
        reason = "the process ended without an answer" if ended else f"stopped after {timeout:g} s"
        return {"passed": False, "caught_by": "ended", "message": reason}


def _read_until(pipe: int, deadline: float) -> tuple[bytes, bool]:
    """What came through the pipe, and whether it was closed before the deadline."""
    chunks: list[bytes] = []
    with os.fdopen(pipe, "rb", buffering=0) as file:
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([file], [], [], left)[0]:
                break
            chunk = file.read(65536)
            if not chunk:
                return b"".join(chunks), True
            chunks.append(chunk)
    return b"".join(chunks), False


def _data_now() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[5]) * resource.getpagesize()


if __name__ == "__main__":
    main()
