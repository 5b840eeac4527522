"""A source notebook as plain text, and back: for reviewing, and for writing in an editor.

The text is the percent format, with a cell's id, role and points in its first line:

    # %% [markdown] id=softmax-task
    # ### Exercise d01.3 · Row-wise softmax
    # %% id=softmax solution
    def softmax(x): ...
    # %% id=test-softmax test points=3
    check.equal(...)

Notebooks stay the source; nothing is kept as text.
"""

from __future__ import annotations

import re

import nbformat
from nbformat import NotebookNode

from insideview.course.notebook import ROLES, cells_of, nbgrader_metadata
from insideview.errors import UserError

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
_HEADER = re.compile(r"^# %%(?P<markdown> \[markdown\])? *(?P<rest>.*)$")


def to_text(notebook: NotebookNode) -> str:
    """The notebook as percent-format text."""
    parts = []
    for cell in cells_of(notebook):
        words = ["# %%"] + ["[markdown]"] * (not cell.is_code) + [f"id={cell.id}"]
        if cell.role in ROLES:
            words.append(cell.role)
        if cell.role in ("test", "manual", "task"):
            words.append(f"points={cell.points:g}")
        body = cell.source if cell.is_code else "\n".join(f"# {line}".rstrip() for line in cell.source.split("\n"))
        parts.append(" ".join(words) + "\n" + body + "\n")
    return "\n".join(parts)


def from_text(text: str, name: str) -> NotebookNode:
    """The notebook that `text` describes; `name` is its assignment, kept in the metadata.

    Raises:
        UserError: for an unknown word in a cell's first line, or an id that is missing or used twice.
    """
    notebook = nbformat.v4.new_notebook()
    notebook.nbformat_minor = 5
    notebook.metadata = NotebookNode(
        {"kernelspec": KERNELSPEC, "language_info": {"name": "python"}, "insideview": {"assignment": name}}
    )
    seen: set[str] = set()
    for number, header, body in _cells(text):
        cell = _cell(header, body, f"{name}, line {number}")
        if cell.id in seen:
            raise UserError(f"{name}, line {number}: the id {cell.id!r} is used twice; give one of the cells another.")
        seen.add(cell.id)
        notebook.cells.append(cell)
    return notebook


def _cells(text: str) -> list[tuple[int, re.Match[str], str]]:
    found: list[tuple[int, re.Match[str], list[str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        header = _HEADER.match(line)
        if header:
            found.append((number, header, []))
        elif found:
            found[-1][2].append(line)
    return [(number, header, "\n".join(lines).strip("\n")) for number, header, lines in found]


def _cell(header: re.Match[str], body: str, where: str) -> NotebookNode:
    cell_id, role, points = "", None, None
    for word in header["rest"].split():
        if word.startswith("id="):
            cell_id = word[3:]
        elif word.startswith("points="):
            points = float(word[7:])
        elif word in ROLES:
            role = word
        else:
            raise UserError(f"{where}: {word!r} is not a role; use id=…, points=…, or one of {', '.join(ROLES)}.")
    if not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", cell_id):
        raise UserError(
            f"{where}: the cell needs an id of letters, digits and hyphens, as in `# %% id=softmax solution`."
        )
    if header["markdown"]:
        source = "\n".join(re.sub(r"^# ?", "", line) for line in body.split("\n"))
        cell = nbformat.v4.new_markdown_cell(source)
    else:
        cell = nbformat.v4.new_code_cell(body)
    cell.id = cell_id
    if role:
        cell.metadata["nbgrader"] = nbgrader_metadata(role, cell_id, points)
    return cell
