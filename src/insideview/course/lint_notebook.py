"""Lint rules on the notebook as a whole: the file, its metadata, its first and last cells, the run of exercises."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import nbformat
from nbformat.validator import iter_validate

from insideview.course.lint_subject import Problem, Subject
from insideview.course.notebook import Cell, nbgrader_metadata, role_of

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LINK = re.compile(r"https?://[^)>\s]+")
AUTHOR_YEAR = re.compile(r"[A-Z]\w+[^().\n]*[ (,](1[89]|20)\d\d[a-z]?[);]")
BULLET = re.compile(r"^ {0,3}([-*+]|\d+[.)]) ")
YEAR = re.compile(r"\b(1[89]|20)\d\d\b")
SELF_ASSESSMENT = re.compile(r"\bI (could|can)\b|\b(could|can) you\b|\bcould explain\b", re.IGNORECASE)
_FIELDS: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("grade", "solution", "locked", "task"), bool),
    "grade_id": str,
    "schema_version": int,
    "points": (int, float),
}
_CELL_TYPES = {"locked": "code", "solution": "code", "test": "code", "manual": "markdown", "task": "markdown"}

# ------------------------------------------------------------------------------------------- the file


def nbformat_version(subject: Subject) -> Iterator[Problem]:
    """The file is nbformat 4.5, the first with cell ids."""
    version = f"{subject.raw.get('nbformat')}.{subject.raw.get('nbformat_minor')}"
    if version != "4.5":
        yield subject.problem(
            f"it is nbformat {version}, not 4.5",
            "open it in JupyterLab and save it, or write it with `insideview text --write`",
        )


def notebook_schema(subject: Subject) -> Iterator[Problem]:
    """The JSON is what nbformat's schema asks for. (Ids have a rule of their own.)"""
    for message in _schema_errors(subject.raw):
        yield subject.problem(
            f"it is not a valid notebook: {message[:200]}",
            "save it from JupyterLab, or write it with `insideview text --write`",
        )


def _schema_errors(raw: dict[str, Any]) -> list[str]:
    try:
        errors = list(iter_validate(nbformat.from_dict(raw)))
    except Exception as error:  # nbformat stumbles in many ways over what is far from a notebook
        return [f"nbformat stops with {type(error).__name__}, {error}"]
    return [
        error.message
        for error in errors
        if error.message != "'id' is a required property" and list(error.path)[-1:] != ["id"]
    ]


def nbgrader_fields(subject: Subject) -> Iterator[Problem]:
    """nbgrader's metadata of a cell is a dictionary whose fields have their types."""
    for number, cell in enumerate(subject.raw.get("cells", []), start=1):
        meta = cell.get("metadata", {}).get("nbgrader", {})
        wrong = (
            [key for key, kind in _FIELDS.items() if key in meta and not isinstance(meta[key], kind)]
            if isinstance(meta, dict)
            else ["all of it"]
        )
        if wrong:
            yield subject.problem(
                f"cell {number} has nbgrader metadata of the wrong type ({', '.join(wrong)})", "set its role again"
            )


def one_notebook_in_folder(subject: Subject) -> Iterator[Problem]:
    """source/<assignment> holds one notebook, of the same name."""
    for path in sorted(subject.path.parent.rglob("*.ipynb")):
        if path != subject.path and ".ipynb_checkpoints" not in path.parts:
            yield subject.problem(f"{path.name} lies beside the notebook", "move it: an assignment is one notebook")


def kernel(subject: Subject) -> Iterator[Problem]:
    """The kernel is python3, which Jupyter and Colab have."""
    name = subject.raw["metadata"].get("kernelspec", {}).get("name")
    if name != "python3":
        yield subject.problem(f"its kernel is {name!r}", "choose the kernel Python 3 (python3)")


def notebook_metadata(subject: Subject) -> Iterator[Problem]:
    """The notebook's metadata are kernelspec, language_info and insideview.assignment, its own name."""
    metadata = subject.raw["metadata"]
    unknown = sorted(set(metadata) - {"kernelspec", "language_info", "insideview"})
    if unknown:
        yield subject.problem(
            f"its metadata has {', '.join(unknown)}", "remove what is not kernelspec, language_info or insideview"
        )
    if metadata.get("insideview") != {"assignment": subject.assignment}:
        yield subject.problem(
            f"its metadata insideview is {metadata.get('insideview')!r}",
            f"write {{'assignment': '{subject.assignment}'}}",
        )


def no_outputs(subject: Subject) -> Iterator[Problem]:
    """No cell has outputs or an execution count."""
    for cell in subject.cells:
        if cell.node.get("outputs") or cell.node.get("execution_count") is not None:
            yield subject.problem(
                "the cell has outputs or an execution count", "clear all outputs before you save", cell
            )


# ------------------------------------------------------------------------------------------- cells


def cell_ids(subject: Subject) -> Iterator[Problem]:
    """Every cell has an id of lower-case words with hyphens, and no two the same."""
    ids = [cell.get("id", "") for cell in subject.raw["cells"]]
    for number, name in enumerate(ids, start=1):
        if not isinstance(name, str) or not ID.fullmatch(name):
            yield subject.problem(f"cell {number} has the id {name!r}", "give it one of lower-case words with hyphens")
    for name, count in Counter(filter(None, map(str, ids))).items():
        if count > 1:
            yield subject.problem(f"{count} cells have the id {name!r}", "give each its own")


def grade_ids(subject: Subject) -> Iterator[Problem]:
    """The grade_id of a cell is its id: submissions are matched by the one, read by the other."""
    for raw in subject.raw["cells"]:
        meta = raw["metadata"].get("nbgrader")
        if meta and meta.get("grade_id") != raw.get("id"):
            yield subject.problem(
                f"cell {raw.get('id')!r} has the grade_id {meta.get('grade_id')!r}", "make both the same"
            )


def cell_metadata(subject: Subject) -> Iterator[Problem]:
    """A cell's metadata is nbgrader's or nothing."""
    for cell in subject.cells:
        unknown = sorted(set(cell.node.metadata) - {"nbgrader"})
        if unknown:
            yield subject.problem(f"the cell's metadata has {', '.join(unknown)}", "remove all but nbgrader", cell)


def cell_roles(subject: Subject) -> Iterator[Problem]:
    """nbgrader's metadata (schema 3) is that of one of the course's roles, on the right kind of cell."""
    for cell in subject.cells:
        meta = cell.node.metadata.get("nbgrader")
        if not meta:
            continue
        wanted = nbgrader_metadata(role_of(cell.node), meta.get("grade_id", ""), meta.get("points", 0))
        different = sorted(
            key for key in {*wanted, *meta} if wanted.get(key) != meta.get(key) or (key in wanted) != (key in meta)
        )
        if different:
            yield subject.problem(
                f"its nbgrader metadata is not that of a {cell.role} cell ({', '.join(different)})",
                "set its role again",
                cell,
            )
        elif cell.node.cell_type != _CELL_TYPES[cell.role]:
            yield subject.problem(
                f"a {cell.role} cell is {cell.node.cell_type}", f"make it {_CELL_TYPES[cell.role]}", cell
            )


# ------------------------------------------------------------------------------------------- top and set-up


def title(subject: Subject) -> Iterator[Problem]:
    """The first cell is `top`, markdown that anyone may edit, and begins with `# Title`."""
    first = subject.cells[0] if subject.cells else None
    if first is None or first.id != "top" or first.role != "text":
        yield subject.problem(
            "the first cell is not a markdown cell `top`", "begin with `# %% [markdown] id=top`", first
        )
    elif not re.match(r"# \S", first.source):
        yield subject.problem("the notebook has no title in its first line", "begin the cell with `# Title`", first)


def time_line(subject: Subject) -> Iterator[Problem]:
    """The top has a line with the time and what the notebook builds on."""
    for cell in _top(subject):
        if not re.search(r"^.*\b(hours?|minutes)\b.*\bbuilds on\b", cell.source, re.MULTILINE | re.IGNORECASE):
            yield subject.problem(
                "there is no line with time and foundations", "write `*2 hours · builds on …*` under the title", cell
            )


def goals(subject: Subject) -> Iterator[Problem]:
    """The top says "You will be able to", with three to five bullets."""
    for cell in _top(subject):
        _, phrase, rest = cell.source.partition("You will be able to")
        count = _first_list(rest.partition("\n")[2])
        if not 3 <= count <= 5:
            what = f"“You will be able to” has {count} bullets" if phrase else "“You will be able to” is missing"
            yield subject.problem(what, "list three to five things to do", cell)


def citation(subject: Subject) -> Iterator[Problem]:
    """The top cites a source, by a link or as Author (year)."""
    for cell in _top(subject):
        if not LINK.search(cell.source) and not AUTHOR_YEAR.search(cell.source):
            yield subject.problem(
                "the top cites no source",
                "say why it matters for alignment, and who says so: Author (year) or a link",
                cell,
            )


def setup(subject: Subject) -> Iterator[Problem]:
    """A locked code cell `setup`, before the exercises, seeds with seeds.everything(number)."""
    cell = next((c for c in subject.cells if c.id == "setup"), None)
    if (
        cell is None
        or cell.role != "locked"
        or (subject.exercises and cell.index > subject.exercises[0].cells[0].index)
    ):
        yield subject.problem(
            "there is no locked cell `setup` before the exercises", "write `# %% id=setup locked` after the top", cell
        )
    elif not any(_is_seeding(subject, node) for code in subject.code if code.cell is cell for node in code.nodes):
        yield subject.problem("the set-up does not seed", "call seeds.everything(0) there", cell)


def _is_seeding(subject: Subject, node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or subject.full_name(node.func) != "insideview.seeds.everything":
        return False
    return len(node.args) == 1 and isinstance(node.args[0], ast.Constant)


def _top(subject: Subject) -> list[Cell]:
    return [cell for cell in subject.cells if cell.id == "top"]


def _first_list(text: str) -> int:
    """How many items the first list of `text` has, if nothing but blank lines stands before it."""
    count = 0
    for line in text.split("\n"):
        if BULLET.match(line):
            count += 1
        elif line.strip() and not (count and line.startswith(" ")):
            break
    return count


# ------------------------------------------------------------------------------------------- the end


def what_you_built(subject: Subject) -> Iterator[Problem]:
    """The end begins with `## What you built` and a list."""
    section = _section(subject, "What you built")
    if not any(BULLET.match(line) for line in section):
        what = "`## What you built` has no list" if section else "there is no section `## What you built`"
        yield subject.problem(what, "list there what the student has built")


def references(subject: Subject) -> Iterator[Problem]:
    """`## References` has at least two entries with year and link."""
    section = _section(subject, "References")
    count = sum(bool(LINK.search(line) and YEAR.search(LINK.sub("", line))) for line in section)
    if count < 2:
        yield subject.problem(
            f"`## References` has {count} entries with year and link",
            "give at least two, each with author, year, title, link in one line",
        )


def self_assessment(subject: Subject) -> Iterator[Problem]:
    """The end has two lines of self-assessment: two with "I could" or "could you", or a list after one."""
    end = _end(subject)
    said = [number for number, line in enumerate(end) if SELF_ASSESSMENT.search(line)]
    listed = sum(_first_list("\n".join(end[number + 1 :])) for number in said if not BULLET.match(end[number]))
    if len(said) + listed < 2:
        yield subject.problem(
            "the end has no two lines of self-assessment", "write two lines such as “I could explain … to a friend”"
        )


def _end(subject: Subject) -> list[str]:
    """The lines of markdown from `## What you built` on; all of them if there is no such section."""
    text = "\n\n".join(cell.source for cell in subject.cells if not cell.is_code)
    found = re.search(r"^## What you built", text, re.MULTILINE)
    return text[found.start() if found else 0 :].split("\n")


def _section(subject: Subject, heading: str) -> list[str]:
    """The lines under `## heading`, to the next heading of that depth."""
    text = "\n\n".join(cell.source for cell in subject.cells if not cell.is_code)
    found = re.search(rf"^## {heading}[^\n]*\n(.*?)(?=^##? |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[1].split("\n") if found else []


# ------------------------------------------------------------------------------------------- the exercises together


def exercise_count(subject: Subject) -> Iterator[Problem]:
    """A notebook has five to nine exercises."""
    if not 5 <= len(subject.exercises) <= 9:
        yield subject.problem(f"the notebook has {len(subject.exercises)} exercises", "make it five to nine")


def exercise_numbers(subject: Subject) -> Iterator[Problem]:
    """Exercises are numbered from 1 in order, after the notebook's own track and number."""
    prefix = subject.assignment.split("-")[0]
    for position, exercise in enumerate(subject.exercises, start=1):
        if exercise.number != f"{prefix}.{position}":
            yield subject.problem(
                f"exercise {position} is numbered {exercise.number}",
                f"number it {prefix}.{position}",
                exercise.cells[0],
            )


def total_minutes(subject: Subject) -> Iterator[Problem]:
    """The exercises take one to three and a third hours together."""
    total = sum(exercise.minutes for exercise in subject.exercises)
    if not 60 <= total <= 200:
        yield subject.problem(
            f"the exercises take {total} minutes together", "make it 60 to 200, and say honestly how long each takes"
        )
