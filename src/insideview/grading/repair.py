"""Any notebook of the assignment, however it came back, to one that nbgrader can grade.

The skeleton is the released notebook; the student's answers are put into it. Each of the student's cells is
anchored to a released cell by, in this order: grade_id, cell id, exact text, the name that it defines, likeness, and, for prose, its place.
Locked cells and tests come from the release; cells that belong to no anchor are kept where they stood. Nothing in
an answer is changed, none is invented, and everything that was done is said in one line each.

If several cells claim one exercise, all are kept in view: the last one counts, since it is the one whose
definitions hold when the test runs. Two halves of a cell that was split are joined where only the whole is Python.
"""

from __future__ import annotations

import ast
import copy
import difflib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import nbformat
from nbformat import NotebookNode

from insideview.course.notebook import Cell, cells_of
from insideview.errors import UserError

LIKE = 0.6  # share of matching text from which two cells are taken for the same
ANSWERS = ("solution", "manual")


@dataclass
class Repaired:
    """A notebook that can be graded, and what was done to get there: one line each, empty if nothing."""

    notebook: NotebookNode
    done: list[str] = field(default_factory=list)


# ------------------------------------------------------------------------------------------- from bytes to a notebook


def read_any(content: bytes, name: str) -> Repaired:
    """The notebook in `content`, whatever its encoding, version or small damage.

    Raises:
        UserError: if there is no notebook to be had from it, with the reason.
    """
    done: list[str] = []
    text = _decoded(content, name, done)
    raw = _json(text, name, done)
    if "worksheets" in raw and "cells" not in raw:
        done.append("brought from notebook version 3 to version 4")
    if isinstance(raw.get("nbformat"), int) and raw["nbformat"] > 4:
        done.append(f"read as version 4 what calls itself version {raw['nbformat']}")
        raw = {**raw, "nbformat": 4, "nbformat_minor": 5}
    if isinstance(raw.get("cells"), list):
        if not done and not nbformat.validator.isvalid(raw, version=4):
            done.append("brought into the form that notebooks have")
        raw = _usual_form(raw, done)
    try:
        notebook = nbformat.reads(json.dumps(raw), as_version=4)
    except Exception as error:  # nbformat raises many kinds
        why = (str(error).splitlines() or [type(error).__name__])[0]
        raise UserError(f"{name} is not a notebook that can be read: {why}.") from None
    if not notebook.get("cells"):
        raise UserError(f"{name} is a notebook without cells.")
    return Repaired(notebook, done)


def _decoded(content: bytes, name: str, done: list[str]) -> str:
    if not content.strip():
        raise UserError(f"{name} is empty.")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        done.append("read from UTF-16")
        text = content.decode("utf-16", errors="replace")
    else:
        if content[:3] == b"\xef\xbb\xbf":
            done.append("left out the byte-order mark")
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            done.append("read from Latin-1, since it is not UTF-8")
            text = content.decode("latin-1")
    if re.match(r"\s*<(!doctype|html)", text, re.IGNORECASE):
        raise UserError(f"{name} is a web page, not a notebook: was the page saved instead of the file?")
    if content[:2] == b"PK" or content[:4] == b"%PDF":
        kind = "a zip archive" if content[:2] == b"PK" else "a PDF"
        raise UserError(f"{name} is {kind} with the name of a notebook.")
    return text


def _json(text: str, name: str, done: list[str]) -> dict[str, Any]:
    for attempt, what in (
        (_as_it_is, None),
        (_without_conflict, "chose the upper version between conflict markers"),
        (_complete_cells, "read the cells before the place where the file breaks off"),
    ):
        try:
            raw = attempt(text)
        except (json.JSONDecodeError, RecursionError, ValueError):
            continue
        if isinstance(raw, dict) and ("cells" in raw or "worksheets" in raw):
            if what:
                done.append(what)
            return raw
        if what is None:
            raise UserError(f"{name} is not a notebook: it is JSON, but has no cells.")
    try:
        json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise UserError(f"{name} is not a notebook: it is not JSON ({error}).") from None
    raise UserError(f"{name} is not a notebook.")


def _as_it_is(text: str) -> Any:
    return json.loads(text)


def _without_conflict(text: str) -> Any:
    if "<<<<<<<" not in text:
        raise ValueError
    pattern = re.compile(
        r"^<<<<<<<[^\n]*\n(.*?)(?:^\|\|\|\|\|\|\|[^\n]*\n.*?)?^=======[^\n]*\n(.*?)^>>>>>>>[^\n]*\n?",
        re.MULTILINE | re.DOTALL,
    )
    for keep in (1, 2):
        try:
            return json.loads(pattern.sub(lambda match, keep=keep: match[keep], text))  # type: ignore[misc]
        except json.JSONDecodeError:
            continue
    raise ValueError


def _complete_cells(text: str) -> Any:
    """The cells of a file that breaks off, up to the last one that is whole."""
    start = re.search(r'"cells"\s*:\s*\[', text)
    if start is None:
        raise ValueError
    decoder, place, cells = json.JSONDecoder(), start.end(), []
    while match := re.compile(r"\s*,?\s*(?=\{)").match(text, place):
        try:
            cell, place = decoder.raw_decode(text, match.end())
        except json.JSONDecodeError:
            break
        cells.append(cell)
    if not cells:
        raise ValueError
    return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def _usual_form(raw: dict[str, Any], done: list[str]) -> dict[str, Any]:
    """Cells with a known type, text for a source, their own ids; widget state of other tools left out."""
    cells = []
    for cell in raw["cells"]:
        if not isinstance(cell, dict):
            continue
        source = cell.get("source", cell.get("input", ""))
        source = "".join(map(str, source)) if isinstance(source, list) else str(source or "")
        kind = cell.get("cell_type") if cell.get("cell_type") in ("code", "markdown", "raw") else "code"
        metadata: Any = dict(cell["metadata"]) if isinstance(cell.get("metadata"), dict) else {}
        if not _is_nbgraders(metadata.get("nbgrader", {})):
            del metadata["nbgrader"]
        plain: dict[str, Any] = {
            "cell_type": kind,
            "source": source.replace("\r\n", "\n").replace("\r", "\n"),
            "metadata": metadata,
        }
        if isinstance(cell.get("id"), str):
            plain["id"] = cell["id"]
        if kind == "code":
            plain |= {"outputs": [], "execution_count": None}
        cells.append(plain)
    seen: set[str] = set()
    for place, cell in enumerate(cells):
        if not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", cell.get("id", "")) or cell["id"] in seen:
            cell["id"] = f"cell-{place}"
        seen.add(cell["id"])
    if len(cells) < len(raw["cells"]):
        done.append(f"left out {len(raw['cells']) - len(cells)} things that are no cells")
    metadata = raw.get("metadata")
    kept = {"insideview": metadata["insideview"]} if isinstance(metadata, dict) and "insideview" in metadata else {}
    return {"cells": cells, "metadata": kept, "nbformat": 4, "nbformat_minor": 5}


def _is_nbgraders(meta: Any) -> bool:
    """Whether nbgrader's metadata of a cell have values of the kinds that they should."""
    return (
        isinstance(meta, dict)
        and isinstance(meta.get("grade_id", ""), str)
        and isinstance(meta.get("points", 0), int | float | None)
    )


# ------------------------------------------------------------------------------------------- onto the skeleton


def repair(submitted: NotebookNode, released: NotebookNode) -> Repaired:
    """The released notebook with the student's answers in it.

    Args:
        submitted: as it came; not changed.
        released: what the students were given.

    Raises:
        UserError: if it is not a notebook of this assignment.
    """
    theirs, ours = cells_of(submitted), cells_of(released)
    anchors = _anchored(theirs, ours)
    if not any(ours[place].role in (*ANSWERS, "test") for place in anchors.values()):
        raise UserError("it has no cell in common with the released notebook: is it another assignment's?")
    done: list[str] = []
    claims: dict[int, list[Cell]] = {}
    for mine, place in anchors.items():
        claims.setdefault(place, []).append(theirs[mine])
    cells: list[NotebookNode] = []
    for place, our in enumerate(ours):
        cells += _in_place(our, claims.get(place, []), done)
        cells += _strangers_after(place, theirs, anchors)
    cells[:0] = _strangers_after(-1, theirs, anchors)
    repaired = copy.deepcopy(released)
    repaired.cells = cells
    _number_ids(repaired.cells)
    return Repaired(repaired, done + _moved(anchors, theirs, ours))


def likeness(submitted: NotebookNode, released: NotebookNode) -> float:
    """The share of the released answer and test cells that the notebook has, 0 to 1."""
    ours = cells_of(released)
    wanted = {place for place, cell in enumerate(ours) if cell.role in (*ANSWERS, "test")}
    found = set(_anchored(cells_of(submitted), ours).values())
    return len(found & wanted) / len(wanted) if wanted else 0.0


def _anchored(theirs: list[Cell], ours: list[Cell]) -> dict[int, int]:
    """For each of the student's cells, by index, the released cell that it stands for."""
    anchors: dict[int, int] = {}
    by_name = {cell.id: place for place, cell in enumerate(ours)}
    by_text = {cell.source.strip(): place for place, cell in reversed(list(enumerate(ours))) if cell.source.strip()}
    for mine, cell in enumerate(theirs):
        grade_id = (
            cell.node.metadata.get("nbgrader", {}).get("grade_id")
            if isinstance(cell.node.metadata.get("nbgrader", {}), dict)
            else None
        )
        place = by_name.get(grade_id or cell.node.get("id", ""))
        if place is None:
            place = by_text.get(cell.source.strip())
        if place is not None:
            anchors[mine] = place
    _anchor_by(_defines_the_same, theirs, ours, anchors)
    _anchor_by(_is_like, theirs, ours, anchors)
    _anchor_by_place(theirs, ours, anchors)
    return anchors


def _anchor_by(same: Any, theirs: list[Cell], ours: list[Cell], anchors: dict[int, int]) -> None:
    """Anchors what has no anchor to the released cells that nothing stands for yet, best match first."""
    taken = set(anchors.values())
    pairs = [
        (score, mine, place)
        for place, our in enumerate(ours)
        if place not in taken
        for mine, their in enumerate(theirs)
        if mine not in anchors and (score := same(their, our)) >= LIKE
    ]
    for _, mine, place in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        if mine not in anchors and place not in anchors.values():
            anchors[mine] = place


def _anchor_by_place(theirs: list[Cell], ours: list[Cell], anchors: dict[int, int]) -> None:
    """Anchors an answer that nothing else tells: the cell of its kind right behind the cell that stands before it;
    or the only text that is left over, if one prose answer is."""
    at = {place: mine for mine, place in anchors.items()}
    for place, our in enumerate(ours):
        after = at.get(place - 1, len(theirs)) + 1
        free = place not in at and after < len(theirs) and after not in anchors
        if our.role in ANSWERS and free and theirs[after].is_code == our.is_code:
            anchors[after] = place
    open_places = [p for p, our in enumerate(ours) if our.role == "manual" and p not in anchors.values()]
    left_over = [m for m, cell in enumerate(theirs) if m not in anchors and not cell.is_code and cell.source.strip()]
    if len(open_places) == len(left_over) == 1:
        anchors[left_over[0]] = open_places[0]


def _defines_the_same(their: Cell, our: Cell) -> float:
    if our.role != "solution":
        return 0.0
    wanted = _defined(our.source)
    return len(wanted & _defined(their.source)) / len(wanted) if wanted else 0.0


def _is_like(their: Cell, our: Cell) -> float:
    if not their.source.strip() or not our.source.strip():
        return 0.0
    matcher = difflib.SequenceMatcher(None, their.source, our.source, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= LIKE else 0.0


def _defined(source: str) -> set[str]:
    """Names that a cell defines or assigns at its top level; by pattern where it is no Python."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set(re.findall(r"^(?:def|class) (\w+)", source, re.MULTILINE))
    names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    targets = [t for node in tree.body if isinstance(node, ast.Assign) for t in node.targets]
    return names | {target.id for target in targets if isinstance(target, ast.Name)}


def _in_place(our: Cell, claims: list[Cell], done: list[str]) -> list[NotebookNode]:
    """What stands where the released cell `our` stood: it, with the answer of the last claim in it."""
    cell = copy.deepcopy(our.node)
    if our.role in ANSWERS:
        return _answered(our, cell, claims, done)
    if our.role in ("test", "locked", "task"):
        if not claims:
            done.append(f"put back the {our.role} cell {our.id}, which was missing")
        elif any(c.source.strip() != our.source.strip() for c in claims):
            done.append(f"put back the {our.role} cell {our.id} as it was released")
        elif len(claims) > 1:
            done.append(f"left out {len(claims) - 1} copies of the {our.role} cell {our.id}")
        return [cell]
    return [_plain(claim) for claim in claims]  # the course's own text and examples: as the student left them, or gone


def _answered(our: Cell, cell: NotebookNode, claims: list[Cell], done: list[str]) -> list[NotebookNode]:
    if not claims:
        done.append(f"the answer cell {our.id} was missing; the empty one of the release stands in its place")
        return [cell]
    if len(claims) > 1 and (joined := _joined(our, claims)) is not None:
        done.append(f"joined the {len(claims)} parts of the answer {our.id}")
        cell.source = joined
        return [cell]
    *others, last = claims
    cell.source = last.source
    if last.node.cell_type != our.node.cell_type:
        done.append(f"made the answer {our.id} a {our.node.cell_type} cell again")
    if not _has_metadata(last):
        done.append(f"recognised the answer {our.id}, whose metadata was lost")
    if others:
        done.append(f"{len(claims)} cells claim the answer {our.id}: all are kept, the last one counts")
    return [*(_plain(other) for other in others), cell]


def _joined(our: Cell, claims: list[Cell]) -> str | None:
    """The parts of a cell that was split, as one, if only together they are Python."""
    if not our.is_code or all(_is_python(claim.source) for claim in claims):
        return None
    for glue in ("\n", ""):
        whole = glue.join(claim.source for claim in claims)
        if _is_python(whole):
            return whole
    return None


def _is_python(source: str) -> bool:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _has_metadata(cell: Cell) -> bool:
    return bool(cell.node.metadata.get("nbgrader")) or not re.fullmatch(r"cell-\d+", cell.node.get("id", "cell-0"))


def _strangers_after(place: int, theirs: list[Cell], anchors: dict[int, int]) -> Iterable[NotebookNode]:
    """The student's own cells that followed the released cell at `place` (-1: that came before all)."""
    found, last = [], -1
    for mine, cell in enumerate(theirs):
        if mine in anchors:
            last = anchors[mine]
        elif last == place and cell.source.strip():
            found.append(_plain(cell))
    return found


def _plain(cell: Cell) -> NotebookNode:
    """A cell that carries nothing but its text."""
    kind = cell.node.cell_type if cell.node.cell_type in ("code", "markdown") else "raw"
    plain = NotebookNode(cell_type=kind, id=cell.node.get("id") or cell.id, metadata=NotebookNode(), source=cell.source)
    if kind == "code":
        plain.update(execution_count=None, outputs=[])
    return plain


def _number_ids(cells: list[NotebookNode]) -> None:
    """Gives a cell whose id stands twice another; released cells keep theirs."""
    taken = {cell.metadata["nbgrader"]["grade_id"] for cell in cells if "nbgrader" in cell.metadata}
    for place, cell in enumerate(cells):
        if "nbgrader" in cell.metadata:
            cell["id"] = cell.metadata["nbgrader"]["grade_id"]
            continue
        if cell["id"] in taken or not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", cell["id"]):
            cell["id"] = f"kept-{place}"
        taken.add(cell["id"])


def _moved(anchors: dict[int, int], theirs: list[Cell], ours: list[Cell]) -> list[str]:
    """A line for answers that stood elsewhere than in the release."""
    order = [place for mine, place in sorted(anchors.items()) if ours[place].role in ANSWERS]
    return ["put the answers back into the order of the release"] if order != sorted(order) else []
