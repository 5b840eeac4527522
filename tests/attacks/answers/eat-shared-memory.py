"""Eats memory that is nobody's data: shared mappings, /dev/zero, memfd, System V segments. Bounded at 1.5 GB."""

import mmap
import os

size = 1_500_000_000


def shared():
    with mmap.mmap(-1, size) as area:
        for place in range(0, size, 4096 * 64):
            area[place] = 1
        return len(area)


attempt("a shared mapping", shared)


def zero():
    with open("/dev/zero", "r+b") as file, mmap.mmap(file.fileno(), size) as area:
        return len(area)


attempt("/dev/zero", zero)
attempt("memfd", lambda: os.memfd_create("x"))
attempt("memfd_secret", lambda: syscall(447, 0))
attempt("a System V segment", lambda: syscall(29, 0, size, 0o1600))
attempt("a message queue", lambda: syscall(240, b"x", 0o102, 0o600, 0))


def double(x):
    return x * x
