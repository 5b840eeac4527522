"""Ctrl-C, heard where it does no harm."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 5.0  # seconds


@contextmanager
def held() -> Iterator[None]:
    """Keeps a Ctrl-C until the block is done; whoever presses it again after some seconds is heard at once.

    For short work in libraries that would lose it: nbgrader takes it for a failure of the submission, and an exception
    in the finaliser of a database connection is only printed.
    """
    if threading.current_thread() is not threading.main_thread():  # it is raised in the main thread only
        yield
        return
    pressed: list[float] = []

    def keep(number: int, frame: object) -> None:
        pressed.append(time.monotonic())
        if pressed[-1] - pressed[0] > PATIENCE:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, keep)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if pressed:
            signal.raise_signal(signal.SIGINT)
