"""A bomb of processes, bounded: forks in a loop from several threads."""

import os
import threading

came = []


def bomb():
    for _ in range(50):
        try:
            child = os.fork()
        except OSError:
            continue
        if child == 0:
            import time

            time.sleep(5)
            os._exit(0)
        came.append(child)


threads = [threading.Thread(target=bomb) for _ in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
attempt("a bomb", lambda: 1 / len(came))


def double(x):
    return x * x
