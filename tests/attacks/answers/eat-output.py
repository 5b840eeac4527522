"""Prints without end.

stops: output cut
"""

while True:
    print("x" * 10_000)


def double(x):
    return x * x
