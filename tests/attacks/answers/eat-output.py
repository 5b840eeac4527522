"""Prints without end.

may stop
"""

while True:
    print("x" * 10_000)


def double(x):
    return x * x
