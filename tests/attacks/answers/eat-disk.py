"""Fills every place where it may write, in memory: bytes, then empty files. Bounded."""

import os
import time

written = 0
for folder in ("/run/work", "/tmp", "/dev/shm", "/proc", "/run", "/dev"):
    try:
        with open(folder + "/full", "wb") as file:
            while written < 1_000_000_000:
                written += file.write(bytes(1_000_000))
                file.flush()
    except OSError as error:
        print(folder, written, error)
attempt("more than the sum of what is allowed", lambda: 1 / (written > 260_000_000))
attempt("a sparse file", lambda: os.truncate("/tmp/full", 10**12))
os.unlink("/tmp/full")
count, end = 0, time.time() + 1.5
try:
    os.makedirs("/tmp/many")
    while count < 60_000 and time.time() < end:
        open(f"/tmp/many/{count}", "w").close()
        count += 1
except OSError as error:
    print("refused after", count, error)
attempt("as many files as it likes", lambda: 1 / (count >= 30_000))


def double(x):
    return x * x
