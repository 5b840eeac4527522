"""Reads the environment, open descriptors and other processes' memory."""

import os

attempt("environment", lambda: {"CANARY_VARIABLE": 1}[[k for k, v in os.environ.items() if "CANARY_VALUE" in v][0]])
odd = [fd for fd in range(1000) if _path(fd)] if "_path" in globals() else []


def kind(fd):
    try:
        return os.fstat(fd)
    except OSError:
        return None


import stat

files = [fd for fd in range(1000) if kind(fd) and stat.S_ISREG(kind(fd).st_mode)]
folders = [fd for fd in range(1000) if kind(fd) and stat.S_ISDIR(kind(fd).st_mode)]
attempt("an inherited file", lambda: 1 / len(files))
attempt("an inherited folder", lambda: 1 / len(folders))
attempt("other processes", lambda: [int(p) for p in os.listdir("/proc") if p.isdigit()][0])
attempt("ptrace", lambda: syscall(101, 16, 1, 0, 0))
attempt("ptrace me", lambda: syscall(101, 0, 0, 0, 0))
attempt("process_vm_readv", lambda: syscall(310, 1, 0, 0, 0, 0, 0))
attempt("pidfd_getfd", lambda: syscall(438, 3, 0, 0))
attempt("kcmp", lambda: syscall(312, 1, 1, 0, 0, 0))


def double(x):
    return x * x
