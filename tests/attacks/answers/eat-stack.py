"""Recurses without end, in Python and in C.

may stop
"""

import sys


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError:
    print("refused")
sys.setrecursionlimit(10**7)
deep(0)


def double(x):
    return x * x
