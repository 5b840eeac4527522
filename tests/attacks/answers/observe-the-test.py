"""Finds the expected value in the caller's source and returns it. The code under test can see its test: not prevented, listed for review.

outcome: not prevented
"""

import ast
import sys


def double(x):
    frame = sys._getframe(1)
    import linecache

    tree = ast.parse("".join(linecache.getlines(frame.f_code.co_filename)))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and getattr(node.func, "attr", "") == "equal"
            and node.lineno <= frame.f_lineno <= node.end_lineno
        ):
            return eval(ast.unparse(node.args[1]), frame.f_globals)
    return x * x
