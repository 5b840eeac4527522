"""Prints one line of 20 MB.

stops: output cut
"""

print("x" * 20_000_000)


def double(x):
    return x * x
