"""Crashes the interpreter: reads address 0. No core may be left.

stops: the kernel died
"""

import ctypes

ctypes.string_at(0)


def double(x):
    return x * x
