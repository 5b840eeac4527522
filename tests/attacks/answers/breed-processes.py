"""Starts processes in every way it knows: fork, subprocess, multiprocessing, posix_spawn, raw clone, clone3, x32 and vfork numbers."""

import multiprocessing
import os
import subprocess
import sys


def fork():
    child = os.fork()
    if child == 0:
        os._exit(0)
    return child


attempt("fork", fork)
attempt("forkpty", os.forkpty)
attempt("subprocess", lambda: subprocess.run([sys.executable, "-c", "pass"], check=True))
attempt("shell", lambda: 1 / (os.system("true") == 0))
attempt("posix_spawn", lambda: os.posix_spawn("/bin/true", ["true"], {}))
attempt("exec", lambda: os.execv("/bin/true", ["true"]))


def process():
    p = multiprocessing.get_context("fork").Process(target=print)
    p.start()


attempt("multiprocessing", process)


def raw(number, *arguments):
    came = syscall(number, *arguments)
    if came == 0:
        os._exit(0)
    return came


attempt("clone", lambda: raw(56, 17, 0, 0, 0, 0))
attempt("clone with a namespace", lambda: raw(56, 17 | 0x10000000, 0, 0, 0, 0))
attempt("clone3", lambda: raw(435, 0, 88))
attempt("vfork", lambda: raw(58))
attempt("x32 fork", lambda: raw(57 | 0x40000000))
attempt("x32 execveat", lambda: raw(545 | 0x40000000))


def double(x):
    return x * x
