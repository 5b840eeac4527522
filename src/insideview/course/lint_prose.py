"""Lint rules on markdown: words, links, images."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from insideview.course.lint_subject import Problem, Subject
from insideview.course.notebook import Cell

_CODE = re.compile(
    r"^ *(```|~~~).*?^ *\1[^\n]*$|(`+)(?!`).*?(?<!`)\2(?!`)|<(code|pre)>.*?</\3>", re.MULTILINE | re.DOTALL
)
_MATH = re.compile(r"\$\$.*?\$\$|(?<![\\\w])\$[^$\n]+\$", re.DOTALL)
_LABEL = r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]"
_TARGET = r"\(((?:[^()\n]|\([^()\n]*\))*)\)"
_LINK = re.compile(rf"(?<!!){_LABEL}{_TARGET}")
_IMAGE = re.compile(rf"!{_LABEL}{_TARGET}")
_IMG = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_ALT = re.compile(r"\balt\s*=\s*(?:\"[^\"]*\S[^\"]*\"|'[^']*\S[^']*')", re.IGNORECASE)
_APART = re.compile(r"\]\s+\(https?:[^)]*\)")
_BARE = re.compile(r"https?:/*[^\s)>\]\"']*")
_BANNED = re.compile(r"\b(simply|obviously|just|trivially|of\s+course)\b", re.IGNORECASE)


def banned_words(subject: Subject) -> Iterator[Problem]:
    """Prose never says "simply", "obviously", "just", "trivially", "of course". Titles of links may."""
    for cell in _markdown(subject):
        for match in _BANNED.finditer(_BARE.sub("", _LINK.sub("", _prose(cell)))):
            yield subject.problem(f"the text says “{match[0].lower()}”", "leave the word out", cell)


def links(subject: Subject) -> Iterator[Problem]:
    """Links are `[words](https://host/…)`, or to a heading of the same notebook; no address is this machine's."""
    for cell in _markdown(subject):
        text = _prose(cell)
        for label, target in _LINK.findall(text):
            address = re.sub(r"""\s+("[^"]*"|'[^']*')$""", "", target.strip())
            if not label.strip():
                yield subject.problem(f"the link to {address} has no words", "write what the reader finds there", cell)
            if not address.startswith(("#", "mailto:")) and not _is_web_address(address):
                yield subject.problem(
                    f"the link {target!r} is not a web address", "write https://host/… without spaces", cell
                )
        for apart in _APART.findall(text):
            yield subject.problem(f"the link {apart!r} has a space before its address", "write [words](address)", cell)
        for bare in _BARE.findall(_LINK.sub("", text)):
            if not _is_web_address(bare):
                yield subject.problem(f"the address {bare!r} leads nowhere", "write a public https:// address", cell)


def images(subject: Subject) -> Iterator[Problem]:
    """Every image has alternative text, for those who do not see it."""
    for cell in _markdown(subject):
        text = _prose(cell)
        silent = [target for label, target in _IMAGE.findall(text) if not label.strip()]
        silent += [tag for tag in _IMG.findall(text) if not _ALT.search(tag)]
        for image in silent:
            yield subject.problem(
                f"the image {image[:60]!r} has no alternative text", "say in it what the picture shows", cell
            )


def _markdown(subject: Subject) -> list[Cell]:
    return [cell for cell in subject.cells if not cell.is_code]


def _prose(cell: Cell) -> str:
    """The text without code and formulas."""
    return _MATH.sub(" ", _CODE.sub(" ", cell.source))


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and not re.search(r"\s", address)
        and "." in host.strip(".")
        and not host.startswith(("127.", "0.0.0.0"))
    )
