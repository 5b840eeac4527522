"""Lint rules on the bank: the answers that must pass and those that must fail. (`insideview bank` tries them.)"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from pathlib import Path

from insideview.course.bank import Variant, bank_path, read_bank
from insideview.course.lint_subject import Problem, Subject
from insideview.course.notebook import Exercise
from insideview.errors import UserError


def bank_file(subject: Subject) -> Iterator[Problem]:
    """Every autograded exercise has a bank file that can be read."""
    for exercise, path in _files(subject):
        if not path.is_file():
            yield subject.problem(
                "there is no bank file",
                "write at least two accepted and five rejected answers there",
                exercise=exercise,
                file=path,
            )
            continue
        try:
            _read(path)
        except (UserError, ValueError, OSError) as error:
            yield subject.problem(
                f"the bank file cannot be read: {str(error).rstrip('.')}", "mend it", exercise=exercise, file=path
            )


def bank_size(subject: Subject) -> Iterator[Problem]:
    """A bank file has at least two accepted and five rejected answers."""
    for exercise, path, variants in _banks(subject):
        for kind, least in (("accept", 2), ("reject", 5)):
            count = sum(variant.kind == kind for variant in variants)
            if count < least:
                yield subject.problem(
                    f"the bank has {count} {kind}ed answers", f"write at least {least}", exercise=exercise, file=path
                )


def bank_answers_differ(subject: Subject) -> Iterator[Problem]:
    """No answer of a bank is the same code as another, or as the solution."""
    for exercise, path, variants in _banks(subject):
        seen = {_shape_of(cell.source): "the solution" for cell in exercise.solutions[:1]}
        for variant in variants:
            shape = _shape_of(variant.code)
            if shape and shape in seen:
                yield subject.problem(
                    f"the answer {variant.title!r} is the same code as {seen[shape]}",
                    "write another",
                    exercise=exercise,
                    file=path,
                )
            seen.setdefault(shape, repr(variant.title))


def bank_without_exercise(subject: Subject) -> Iterator[Problem]:
    """No bank file is left over."""
    known = {path for _, path in _files(subject)}
    for path in sorted((subject.root / "bank" / subject.assignment).glob("*.py")):
        if path not in known:
            yield subject.problem(
                "the bank file belongs to no autograded exercise",
                "rename it after the exercise's solution cell, or delete it",
                file=path,
            )


def _files(subject: Subject) -> list[tuple[Exercise, Path]]:
    return [
        (e, bank_path(subject.root, subject.assignment, e.name))
        for e in subject.exercises
        if e.is_autograded and e.solutions
    ]


def _banks(subject: Subject) -> Iterator[tuple[Exercise, Path, list[Variant]]]:
    """The bank files that can be read."""
    for exercise, path in _files(subject):
        try:
            yield exercise, path, _read(path)
        except (UserError, ValueError, OSError):
            continue  # `bank_file` reports it


def _read(path: Path) -> list[Variant]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a wrong answer may well be code that Python warns of
        return read_bank(path)


def _shape_of(code: str) -> str:
    """The code without comments, docstrings, types and layout; empty if it is not Python."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = ast.parse(code)
        except (SyntaxError, ValueError):
            return ""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
            node.body = node.body[1:]
        if isinstance(node, ast.FunctionDef):
            node.returns = None
        elif isinstance(node, ast.arg):
            node.annotation = None
    return ast.unparse(tree)
