"""Many notebooks at once: on the cores of this machine, or on a Dask cluster. The same pure function either way."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from insideview.errors import UserError
from insideview.grading import interrupt
from insideview.grading.execute import Executed, Job, NotStarted, execute
from insideview.grading.kernels import KernelSource, TrustedKernels
from insideview.grading.warm import Kernels

Waiting = Callable[[], Executed | None]


class Runner(Protocol):
    """Something that executes jobs beside each other."""

    width: int  # how many at a time

    def submit(self, job: Job) -> Waiting:
        """Begins to run a job; what is given back waits for what comes of it, None if it could not be run there."""
        ...


def runner(jobs: int | None, scheduler: str | None, *, sandboxed: bool) -> AbstractContextManager[Runner]:
    """A runner: the cluster at `scheduler` if given, else `jobs` kernels at a time here (default: all cores)."""
    if scheduler:
        return _on_cluster(scheduler)
    return _here(jobs or os.cpu_count() or 1, sandboxed=sandboxed)


def in_order(runner: Runner, jobs: Iterable[tuple[Any, Job | None]]) -> Iterator[tuple[Any, Executed | None]]:
    """Executes the jobs, a bounded number ahead of what is consumed, and yields (label, result) in their order.

    A label without a job passes through. Memory stays flat, however many there are.
    """
    waiting: deque[tuple[Any, Waiting | None]] = deque()
    for label, job in jobs:
        waiting.append((label, runner.submit(job) if job is not None else None))
        if len(waiting) > 2 * runner.width:
            yield _first(waiting)
    while waiting:
        yield _first(waiting)


def _first(waiting: deque[tuple[Any, Waiting | None]]) -> tuple[Any, Executed | None]:
    label, wait = waiting.popleft()
    return label, wait() if wait is not None else None


class _Pool:
    def __init__(self, width: int, pool: ThreadPoolExecutor, run: Callable[[Job], Executed]) -> None:
        self.width, self._pool, self._run = width, pool, run

    def submit(self, job: Job) -> Waiting:
        future = self._pool.submit(self._run, job)
        return lambda: _came_of(future)


def _came_of(future: Future[Executed]) -> Executed | None:
    """What came of a job. One that could not even be run is left to nbgrader's own run, which meets and reports the
    same for this student alone."""
    try:
        return future.result()
    except NotStarted:
        return None
    except UserError:
        raise
    except Exception:
        return None


@contextmanager
def _here(width: int, *, sandboxed: bool) -> Iterator[Runner]:
    with Kernels() as warm:
        kernels: KernelSource = warm if sandboxed else TrustedKernels()
        if sandboxed:
            warm.start()
        pool = ThreadPoolExecutor(width)
        try:
            yield _Pool(width, pool, lambda job: execute(job, kernels))
        finally:  # also when interrupted: what runs now is ended, not waited for
            with interrupt.held():
                pool.shutdown(wait=False, cancel_futures=True)
                warm.close()
                pool.shutdown(wait=True)


# ------------------------------------------------------------------------------------------- on a cluster

_worker_kernels: Kernels | None = None
_worker_lock = threading.Lock()


def execute_on_worker(job: Job) -> str:
    """What a Dask worker runs: the same `execute`, with a warm parent that the worker keeps. Gives JSON."""
    global _worker_kernels
    with _worker_lock:
        if _worker_kernels is None:
            _worker_kernels = Kernels()
    return execute(job, _worker_kernels if job.sandboxed else TrustedKernels()).to_json()


@contextmanager
def _on_cluster(address: str) -> Iterator[Runner]:
    try:
        from distributed import Client
    except ImportError:
        raise UserError(
            "Grading on a Dask cluster needs the extra `cluster`: pip install 'insideview[cluster]'."
        ) from None
    try:
        client = Client(address, timeout=5, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UserError(
            f"There is no Dask scheduler at {address} ({str(error).splitlines()[0]}): check the address, or leave out --scheduler."
        ) from None
    with client:
        width = sum(client.nthreads().values())
        if not width:
            raise UserError(f"The Dask scheduler at {address} has no workers: start some with `dask worker {address}`.")
        yield _Cluster(width, client)


class _Cluster:
    def __init__(self, width: int, client: Any) -> None:
        self.width, self._client = width, client

    def submit(self, job: Job) -> Waiting:
        future = self._client.submit(execute_on_worker, job, key=f"insideview-{job.key}", pure=False)
        return lambda: _received(future)


def _received(future: Any) -> Executed | None:
    """What a worker sent. A notebook that several workers did not survive is left to be run here.

    Raises:
        UserError: if the cluster cannot run notebooks.
    """
    from distributed import KilledWorker

    try:
        return Executed.from_json(future.result())
    except (KilledWorker, NotStarted):
        return None
    except UserError:
        raise
    except Exception as error:  # whatever a worker's environment raises
        first = (str(error).splitlines() or [""])[0]
        raise UserError(
            f"The Dask cluster could not run a notebook ({type(error).__name__}: {first}): check that its workers have "
            "the same insideview installed and are still there."
        ) from None
