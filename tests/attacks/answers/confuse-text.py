"""Null bytes, lone surrogates, terminal escapes and half of a character in outputs and errors."""

print("a\0b", "\ud800", "\x1b]0;title\x07\x1b[2J", "\u202e")


def double(x):
    raise ValueError("\ud800 \0 \x1b[31m")
