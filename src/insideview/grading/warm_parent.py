"""The warm parent: runs inside the sandbox, imports what notebooks import, and forks a kernel for each of them.

`python -m insideview.grading.warm_parent CONTROL_FD JOBS_FOLDER`, started by `warm.WarmParent`. It reads one JSON
request a line from the control socket: {"op": "start" | "signal", "job": …}, and answers with events
{"job": …, "event": "started" | "refused" | "ended", …}. Each fork shuts itself in (`confine`) before it becomes
an IPython kernel, so that forks are strangers to each other and to this process.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import importlib
import json
import os
import select
import shutil
import signal
import socket
import sys
from typing import Any

from insideview.grading import confine

JOB = "/run/job"  # a notebook's own folder for sockets, as it sees it
WORK = "/run/work"  # its working directory, in memory
# What ipykernel imports only when a kernel begins: 0.06 of the 0.10 s that this takes.
OF_A_KERNEL = (
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.display",
    "IPython.extensions.storemagic",
    "ipykernel.debugger",
    "ipykernel.kernelapp",
    "tornado.platform.asyncio",
    "tornado.queues",
)
HIDDEN = {"/tmp": "64m", "/dev/shm": "64m", "/proc": "4k"}  # how much may be written there, in memory


def main() -> None:
    control = socket.socket(fileno=int(sys.argv[1]))
    jobs_folder = sys.argv[2]
    _warm_up()
    _say(control, event="warm")
    children: dict[int, str] = {}  # process id of the keeper of a kernel -> job
    kernels: dict[str, int] = {}  # job -> process id of the kernel
    wake, woken = os.pipe()
    os.set_blocking(woken, False)
    signal.set_wakeup_fd(woken)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    buffer = b""
    poll = select.poll()  # `select.select` refuses descriptors from 1024 on, and ours come from the grader
    for file in (control.fileno(), wake):
        poll.register(file, select.POLLIN)
    while True:
        ready = [file for file, _ in poll.poll()]
        if wake in ready:
            os.read(wake, 4096)
            _reap(control, children, kernels)
        if control.fileno() in ready:
            data = control.recv(1 << 16)
            if not data:
                return  # the grader is gone; so are all kernels, with this process
            *lines, buffer = (buffer + data).split(b"\n")
            for line in lines:
                request = json.loads(line)
                if request["op"] == "start":
                    if request["trains"]:
                        _prepare_training()
                    _start(control, jobs_folder, request, children, kernels, (wake, woken))
                elif request["job"] in kernels:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(kernels[request["job"]], request["signal"])


def _warm_up() -> None:
    """Imports what notebooks import, and does once what is slow the first time."""
    gc.disable()  # collecting while so much is imported takes a fifth of the time
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    for name in OF_A_KERNEL:
        with contextlib.suppress(ImportError):  # only a head start
            importlib.import_module(name)
    import einops
    import matplotlib.pyplot as plt
    import numpy as np
    import torch

    import insideview.check
    import insideview.data
    import insideview.models
    import insideview.plan
    import insideview.plots
    import insideview.seeds  # noqa: F401

    torch.set_num_threads(1)
    weight = torch.nn.Parameter(torch.ones(2, 2))
    torch.nn.functional.softmax(weight @ weight, dim=-1).sum().backward()
    torch.testing.assert_close(torch.ones(2), torch.ones(2))
    einops.rearrange(weight, "a b -> (a b)")
    np.testing.assert_allclose(np.ones(2), np.ones(2))
    fig, ax = plt.subplots(layout="constrained")
    ax.plot([0, 1])
    with open(os.devnull, "wb") as sink:
        fig.savefig(sink, format="png")
    plt.close("all")
    torch.manual_seed(torch.default_generator.initial_seed())  # as in a fresh process
    gc.freeze()
    gc.enable()


@functools.cache
def _prepare_training() -> None:
    """As `_warm_up`, for notebooks that train: the first optimiser imports torch's compiler, for a second."""
    import torch

    gc.disable()
    torch.optim.Adam([torch.nn.Parameter(torch.ones(2))])
    gc.freeze()
    gc.enable()


def _start(
    control: socket.socket,
    jobs_folder: str,
    request: dict[str, Any],
    children: dict[int, str],
    kernels: dict[str, int],
    wake: tuple[int, int],
) -> None:
    """Forks a keeper, which enters namespaces of its own and forks the kernel as their first process."""
    told, tell = os.pipe()
    keeper = os.fork()
    if keeper == 0:
        os.close(told)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        try:
            _keep(f"{jobs_folder}/{request['job']}", request, tell)
        except BaseException as error:
            with contextlib.suppress(OSError):
                os.write(tell, f"!{type(error).__name__}: {error}".encode()[:500])
        finally:
            os._exit(70)
    os.close(tell)
    with os.fdopen(told, "rb") as pipe:
        answer = pipe.read().decode()
    children[keeper] = request["job"]
    if answer.isdigit():
        kernels[request["job"]] = int(answer)
        _say(control, event="started", job=request["job"])
    else:
        _say(control, event="refused", job=request["job"], reason=answer.lstrip("!") or "the fork ended at once")


def _keep(job_folder: str, request: dict[str, Any], tell: int) -> None:
    confine.die_with_parent()
    os.setsid()
    confine.own_namespaces()
    kernel = os.fork()
    if kernel == 0:
        os.close(tell)
        try:
            _become_kernel(job_folder, request)
        finally:
            os._exit(71)
    os.write(tell, str(kernel).encode())
    os.close(tell)
    confine.close_all_but(())
    _, status = os.waitpid(kernel, 0)
    # How it ended travels as an exit code: 128 + signal, or the code itself.
    os._exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))


def _become_kernel(job_folder: str, request: dict[str, Any]) -> None:
    """The first process of the new namespaces: arranges what it may see, then serves the notebook."""
    confine.die_with_parent()
    confine.set_limits(confine.Ceilings(**request["ceilings"]))
    confine.cover("/run/work", size=request["disk"], mode="700")
    files = os.path.join(job_folder, "files")
    if os.path.isdir(files):
        shutil.copytree(files, WORK, dirs_exist_ok=True)
    confine.bind(os.path.join(job_folder, "sockets"), JOB)
    confine.cover(os.path.dirname(job_folder))
    confine.make_read_only("/dev")  # or notebooks that run beside each other would meet there
    code = {path: os.open(path, os.O_PATH) for path in _own_code() if path.startswith("/tmp/")}
    for path, size in HIDDEN.items():
        if path == "/proc":
            _show_again(code)
        confine.cover(path, size=size, mode="1777")
    confine.make_read_only("/proc")
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    confine.close_all_but((0, 1, 2))
    os.environ.update(request["environment"], HOME="/tmp", TMPDIR="/tmp")
    os.chdir(WORK)
    _serve({**request["connection"], "ip": f"{JOB}/k"})


def _own_code() -> set[str]:
    """Where the interpreter, its packages and ours lie."""
    import insideview

    return {sys.prefix, sys.base_prefix, os.path.dirname(insideview.__file__)}


def _show_again(folders: dict[str, int]) -> None:
    """Binds folders, held open, to where they were before /tmp was covered; for a course that lies there."""
    for path, fd in sorted(folders.items()):
        os.makedirs(path, exist_ok=True)
        confine.bind(f"/proc/self/fd/{fd}", path)


def _serve(connection: dict[str, Any]) -> None:
    from ipykernel.kernelapp import IPKernelApp

    file = "/tmp/kernel.json"
    with open(file, "w") as handle:
        json.dump(connection, handle)
    app = IPKernelApp.instance(connection_file=file, log_level=50, no_stdout=False, quiet=True)
    app.initialize(["--HistoryManager.enabled=False", "--IPKernelApp.ignore_cwd=True"])
    os.unlink(file)
    confine.make_read_only(JOB)
    confine.give_up_privileges()
    app.start()


def _reap(control: socket.socket, children: dict[int, str], kernels: dict[str, int]) -> None:
    for process in list(children):
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            job = children.pop(process)
            kernels.pop(job, None)
            code = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
            _say(control, event="ended", job=job, code=code)


def _say(control: socket.socket, **event: Any) -> None:
    control.sendall(json.dumps(event).encode() + b"\n")


if __name__ == "__main__":
    main()
