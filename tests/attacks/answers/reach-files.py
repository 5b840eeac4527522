"""Looks for the course, the hidden tests, other submissions and a secret file, by path and by walking the file system."""

import os

for path in (
    "COURSE_ROOT",
    "COURSE_ROOT/source",
    "COURSE_ROOT/gradebook.db",
    "COURSE_ROOT/submitted",
    "COURSE_ROOT/bank",
    "CANARY_FILE",
    "/work/shared",
    "/home",
    "/etc/passwd",
    "/var",
    "/proc/1/root/etc/shadow",
    "/proc/self/environ",
    "/proc/1/mem",
):
    attempt(path, lambda: os.stat(path))
found = []
for top, folders, files in os.walk("/"):
    if top.startswith(("/usr", "/dev", "/lib")) or top.endswith("site-packages"):
        folders[:] = []
        continue
    found += [os.path.join(top, f) for f in files if f in ("gradebook.db", "d00-small.ipynb", "CANARY_NAME")]
attempt("walk", lambda: 1 / len(found))


def double(x):
    return x * x
