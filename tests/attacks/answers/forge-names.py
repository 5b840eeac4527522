"""Raises errors called Stopped and Withheld, and prints the ticks of the checks.

outcome: no marks
"""


class Stopped(Exception):
    pass


class Withheld(Exception):
    pass


def double(x):
    print("✓ every value is doubled")
    raise Withheld("the marking was interfered with")
