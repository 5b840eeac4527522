"""Warm kernels: a parent in the sandbox, in which the libraries are imported, forks one per notebook.

`Kernels` is what a grading process holds: it starts the parent on first use and makes kernel managers; nbclient
and ipykernel do the rest, so that outputs are what a real kernel gives.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import json
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from queue import Empty
from typing import IO, Any

import zmq
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

from insideview.errors import UserError
from insideview.grading import sandbox
from insideview.grading.confine import Ceilings
from insideview.grading.kernels import write_files

START_SECONDS = 120.0
LARGEST_MESSAGE = 400_000_000  # bytes; a kernel that sends more at once is cut off, before the grader has to hold it


class Kernels:
    """Where `execute` gets its kernels from: forks of one warm parent. Safe to use from several threads.

    A parent that died is started again. `close`, or leaving the `with` block, ends it and all kernels.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._parent: _Parent | None = None
        self._is_closed = False

    def __enter__(self) -> Kernels:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            if self._parent is not None:
                self._parent.close()
                self._parent = None

    def start(self) -> _Parent:
        """Starts the parent, if there is none, without waiting for its imports; a head start for the first notebook.

        Raises:
            UserError: if there is no sandbox.
        """
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the kernels are closed")
            if self._parent is None or not self._parent.is_alive():
                if self._parent is not None:
                    self._parent.close()
                self._parent = _Parent()
            return self._parent

    @contextlib.contextmanager
    def manager(
        self, files: Mapping[str, bytes], ceilings: Ceilings, disk_bytes: int, *, trains: bool = False
    ) -> Iterator[tuple[AsyncKernelManager, Path]]:
        """A kernel manager for one notebook, whose kernel will find `files` in its working directory.

        Raises:
            UserError: if there is no sandbox, or the parent does not come up.
        """
        parent = self.start()
        parent.wait_until_warm()
        job = parent.new_job()
        try:
            write_files(files, job.folder / "files")
            manager = _manager(parent, job, {"ceilings": asdict(ceilings), "disk": f"{disk_bytes}", "trains": trains})
            try:
                yield manager, job.folder
            finally:
                manager.context.destroy(linger=0)  # or some twenty open files a notebook would pile up
        finally:
            parent.end(job)


_shared: Kernels | None = None
_shared_lock = threading.Lock()


def shared() -> Kernels:
    """Kernels that live as long as this process, for one submission now and then, as from the formgrader."""
    global _shared
    with _shared_lock:
        if _shared is None:
            _shared = Kernels()
            atexit.register(_shared.close)
        return _shared


class _Job:
    """One notebook's place: its folder outside, and how it stands."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder
        self.started = threading.Event()
        self.ended = threading.Event()
        self.reason = ""
        self.code: int | None = None


class _Parent:
    """The warm parent's process, seen from outside."""

    def __init__(self) -> None:
        sandbox.require()
        _clear_what_was_left()
        self._folder = Path(tempfile.mkdtemp(prefix="iv-", dir=_short_tmp()))
        self._owner = _claim(self._folder)
        self._jobs_folder = self._folder / "jobs"
        self._jobs_folder.mkdir()
        self._jobs: dict[str, _Job] = {}
        self._count = 0
        self._lock = threading.Lock()
        self._warm = threading.Event()  # or it is known that it never will be
        self._came_up = False
        self._is_heard = True  # its end of the control socket is open
        ours, theirs = socket.socketpair()
        self._control = ours
        arguments = ["-m", "insideview.grading.warm_parent", str(theirs.fileno()), str(self._jobs_folder)]
        self._log = (self._folder / "log").open("wb")
        self._process = subprocess.Popen(
            sandbox.command(arguments, self._jobs_folder),
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            pass_fds=[theirs.fileno()],
        )
        theirs.close()
        threading.Thread(target=self._listen, daemon=True).start()

    def wait_until_warm(self) -> None:
        """Raises UserError if it does not come up."""
        if not self._warm.wait(START_SECONDS) or not self._came_up:
            complaint = self._complaint()
            self.close()
            raise UserError(f"The sandboxed kernels did not start: {complaint or 'no reply in time'}.")

    def _complaint(self) -> str:
        with contextlib.suppress(OSError):
            return (self._folder / "log").read_text(errors="replace").strip().rpartition("\n")[2]
        return "they were closed"

    def is_alive(self) -> bool:
        return self._is_heard and self._process.poll() is None

    def new_job(self) -> _Job:
        with self._lock:
            self._count += 1
            job = _Job(f"{self._count}", self._jobs_folder / f"{self._count}")
            self._jobs[job.name] = job
        (job.folder / "sockets").mkdir(parents=True)
        return job

    def start(self, job: _Job, request: dict[str, Any]) -> None:
        """Has the parent fork the job's kernel. Raises RuntimeError if it cannot."""
        try:
            self._send({"op": "start", "job": job.name, **request})
        except OSError:
            job.reason = "the parent process ended"
        else:
            job.started.wait(START_SECONDS)
        if job.reason or not job.started.is_set():
            raise RuntimeError(f"the sandbox could not be closed around it: {job.reason or 'no reply in time'}")

    def signal(self, job: _Job, number: int) -> None:
        with contextlib.suppress(OSError):
            self._send({"op": "signal", "job": job.name, "signal": int(number)})

    def end(self, job: _Job) -> None:
        """Ends the job's kernel, whatever it does, and clears its folder away."""
        if job.started.is_set() and not job.reason and not job.ended.is_set():
            self.signal(job, signal.SIGKILL)
            job.ended.wait(10)
        with self._lock:
            self._jobs.pop(job.name, None)
        shutil.rmtree(job.folder, ignore_errors=True)

    def close(self) -> None:
        self._control.close()
        self._process.kill()  # bubblewrap takes everything inside with it
        self._process.wait()
        self._log.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._owner.close()

    def _send(self, request: dict[str, Any]) -> None:
        with self._lock:
            self._control.sendall(json.dumps(request).encode() + b"\n")

    def _listen(self) -> None:
        buffer = b""
        while True:
            try:
                data = self._control.recv(1 << 16)
            except OSError:
                data = b""
            if not data:
                break
            *lines, buffer = (buffer + data).split(b"\n")
            for line in lines:
                self._hear(json.loads(line))
        self._is_heard = False
        self._warm.set()
        for job in list(self._jobs.values()):  # the parent is gone, and all kernels with it
            job.reason = job.reason or ("" if job.started.is_set() else f"the parent process ended {self._complaint()}")
            job.code = 137 if job.code is None else job.code
            job.started.set()
            job.ended.set()

    def _hear(self, event: dict[str, Any]) -> None:
        if event["event"] == "warm":
            self._came_up = True
            self._warm.set()
            return
        job = self._jobs.get(event["job"])
        if job is None:
            return
        if event["event"] == "ended":
            job.code = event["code"]
            job.ended.set()
        else:
            job.reason = event.get("reason", "")
            job.started.set()


class ForkProvisioner(KernelProvisionerBase):
    """jupyter_client's view of a kernel that the warm parent forks."""

    def __init__(self, fork_parent: _Parent, job: _Job, request: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._fork_parent, self._job, self._request = fork_parent, job, request
        self._manager: Any = kwargs["parent"]

    @property
    def has_process(self) -> bool:
        return self._job.started.is_set() and not self._job.ended.is_set()

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        self._manager.write_connection_file()
        return {"cmd": [], "env": {}}

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        info = self._manager.get_connection_info()
        plain = {key: value.decode() if isinstance(value, bytes) else value for key, value in info.items()}
        await asyncio.to_thread(self._fork_parent.start, self._job, {**self._request, "connection": plain})
        self.connection_info = info
        return info

    async def poll(self) -> int | None:
        return (self._job.code or 0) if self._job.ended.is_set() else None

    async def wait(self) -> int | None:
        while not self._job.ended.is_set():
            await asyncio.sleep(0.01)
        return self._job.code

    async def send_signal(self, signum: int) -> None:
        self._fork_parent.signal(self._job, signum)

    async def kill(self, restart: bool = False) -> None:
        self._fork_parent.signal(self._job, signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        self._fork_parent.signal(self._job, signal.SIGKILL)

    async def cleanup(self, restart: bool = False) -> None:
        pass


class _Client(AsyncKernelClient):
    """jupyter_client's client without its wait for 0.2 s of silence before the first cell, and without heartbeats:
    the end of a fork is heard from its parent, and their threads keep files open after the last beat."""

    def start_channels(self, *args: Any, **kwargs: Any) -> None:
        assert self.parent is not None
        self.context = self.parent.context  # closed with the manager; one of its own would be left open
        super().start_channels(*args, **{**kwargs, "hb": False})

    async def _async_wait_for_ready(self, timeout: float | None = None) -> None:
        """Returns when the kernel answers and its outputs arrive. Raises RuntimeError if it dies, or does not answer."""
        end = time.monotonic() + (timeout or START_SECONDS)
        while time.monotonic() < end and await self._async_is_alive():
            request = self.kernel_info()
            with contextlib.suppress(Empty):
                reply = await self.shell_channel.get_msg(timeout=1)
                self._handle_kernel_info_reply(reply)
                while True:  # outputs are connected once it is heard how this request ended
                    message = await self.iopub_channel.get_msg(timeout=0.02)
                    if (
                        message["parent_header"].get("msg_id") == request
                        and message["content"].get("execution_state") == "idle"
                    ):
                        return
        raise RuntimeError("it died or did not answer when it began")

    wait_for_ready = _async_wait_for_ready


def _manager(parent: _Parent, job: _Job, request: dict[str, Any]) -> AsyncKernelManager:
    """A manager whose sockets and connection file lie in the job's own folder, by absolute paths: the defaults
    lie in the working directory and collide as soon as two kernels run at once."""
    manager = AsyncKernelManager(
        transport="ipc",
        ip=str(job.folder / "sockets" / "k"),
        connection_file=str(job.folder / "kernel.json"),
        transport_encryption="disabled",  # the sockets are in a folder of our own
        client_factory=_Client,
    )
    manager.context.setsockopt(zmq.MAXMSGSIZE, LARGEST_MESSAGE)
    # A kernel spec in name only: the command is the provisioner's business.
    manager._kernel_spec = KernelSpec(argv=["-"], display_name="sandboxed", language="python", interrupt_mode="signal")
    request = {**request, "environment": {"NBGRADER_EXECUTION": "autograde"}}
    manager.provisioner = ForkProvisioner(
        parent, job, request, parent=manager, kernel_id=job.name, kernel_spec=manager._kernel_spec
    )
    return manager


def _clear_what_was_left() -> None:
    """Removes the folders of graders that were killed: nobody else does."""
    import fcntl  # there is none on Windows, where this module is imported and never used

    for owner in Path(_short_tmp()).glob("iv-*/owner"):
        try:
            with owner.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(owner.parent, ignore_errors=True)
        except OSError:  # its grader lives and holds the lock, or it is another user's
            continue


def _claim(folder: Path) -> IO[bytes]:
    """Marks the folder as in use, by a lock that ends with this process however it ends, seen from every container."""
    import fcntl

    claim = (folder / "owner.new").open("wb")
    fcntl.flock(claim, fcntl.LOCK_EX)
    (folder / "owner.new").rename(folder / "owner")  # only now is it looked at
    return claim


def _short_tmp() -> str:
    """A folder whose name leaves room: a socket's path may have 107 characters."""
    folder = tempfile.gettempdir()
    return folder if len(folder) < 50 else "/tmp"
