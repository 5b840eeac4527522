"""Raises an error with megabytes of name and words."""


def double(x):
    raise type("E" * 3_000_000, (Exception,), {})("x" * 3_000_000)
