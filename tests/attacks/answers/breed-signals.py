"""Kills everything that it may signal: process 1, its group, its parent, all.

may stop
"""

import os
import signal

for target in (0, -1, os.getppid(), 2, 3):
    try:
        os.kill(target, signal.SIGTERM) if target not in (0, -1) else os.kill(target, signal.SIGURG)
    except OSError as error:
        print("refused", target, error)
os.kill(1, signal.SIGKILL)
os.kill(1, signal.SIGSTOP)
try:
    os.killpg(os.getpgrp(), signal.SIGKILL)
except OSError as error:
    print("refused", error)
print("TRIED")


def double(x):
    return x * x
