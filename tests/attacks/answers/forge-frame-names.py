"""The function under test reaches into its caller's frame and replaces `check` there.

outcome: no marks
"""

import sys


class Yes:
    def __getattr__(self, name):
        return lambda *a, **k: None


def double(x):
    sys._getframe(1).f_globals["check"] = Yes()
    return x * x
