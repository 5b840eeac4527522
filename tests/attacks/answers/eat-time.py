"""Runs for ever.

stops: stopped after 3 s
"""

while True:
    pass


def double(x):
    return x * x
