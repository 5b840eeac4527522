"""Ignores the interrupt and runs for ever.

stops: did not react
"""

import signal
import time

signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    try:
        time.sleep(1)
    except BaseException:
        pass


def double(x):
    return x * x
