"""Writes where it may not: the package, the interpreter, the sockets' folder, the course; replaces the sockets."""

import os
import sys

import insideview

for path in (
    "COURSE_ROOT/x",
    "CANARY_FILE",
    os.path.dirname(insideview.__file__) + "/x.py",
    sys.prefix + "/x",
    "/run/job/x",
    "/run/x",
    "/usr/x",
    "/etc/x",
    "/proc/x",
    "/dev/x",
):
    attempt(f"write {path}", lambda: open(path, "w"))
attempt("unlink a socket", lambda: os.unlink("/run/job/k-1"))
attempt("rename the sockets", lambda: os.rename("/run/job", "/run/work/job"))
os.symlink("COURSE_ROOT/gradebook.db", "link")
attempt("through a link", lambda: open("link", "r+"))
attempt("a device", lambda: os.mknod("disk", 0o60666, os.makedev(8, 0)))


def double(x):
    return x * x
