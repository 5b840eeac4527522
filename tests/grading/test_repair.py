"""Whatever came back, onto the skeleton of the release: same answers, or a reason."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat import NotebookNode, from_dict
from small_course import FILES, ROOT

from insideview.course import config
from insideview.course.bank import bank_path, read_bank
from insideview.course.notebook import exercises_of, read, source_path
from insideview.errors import UserError
from insideview.grading.repair import likeness, read_any, repair
from insideview.grading.sample_class import filled, reference_answers

NAME = "d00-small"


@pytest.fixture(scope="module")
def release(released: config.Course) -> NotebookNode:
    return read(released.root / "release" / NAME / f"{NAME}.ipynb")


@pytest.fixture(scope="module")
def done(released: config.Course, release: NotebookNode) -> NotebookNode:
    """A submission with the course's own answers."""
    return filled(release, reference_answers(read(source_path(released.root, NAME))))


def answers(notebook: NotebookNode) -> dict[str, str]:
    return {
        c.metadata.nbgrader.grade_id: c.source for c in notebook.cells if c.metadata.get("nbgrader", {}).get("solution")
    }


def skeleton(notebook: NotebookNode) -> list[tuple[str, str, str]]:
    """What must be as released: the graded and locked cells, in order, tests with their text."""
    return [
        (c.metadata.nbgrader.grade_id, c.cell_type, "" if c.metadata.nbgrader.solution else c.source)
        for c in notebook.cells
        if "nbgrader" in c.metadata
    ]


def place(notebook: NotebookNode, name: str) -> int:
    return next(i for i, c in enumerate(notebook.cells) if c.metadata.get("nbgrader", {}).get("grade_id") == name)


# ------------------------------------------------------------------------------------------- tools that re-save


def colab(raw: dict[str, Any]) -> dict[str, Any]:
    """What Colab writes: version 4.0, no cell ids, its own metadata, a kernelspec without a language."""
    raw = copy.deepcopy(raw)
    raw["nbformat_minor"] = 0
    raw["metadata"] = {
        "colab": {"provenance": []},
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
        "widgets": {"x": {}},
    }
    badge = {
        "cell_type": "markdown",
        "metadata": {"id": "view-in-github", "colab_type": "text"},
        "source": ["<a href=…></a>"],
    }
    for number, cell in enumerate(raw["cells"]):
        del cell["id"]
        cell["metadata"] |= {"id": f"c{number}", "colab": {"base_uri": "https://localhost:8080/"}, "outputId": "x"}
    raw["cells"].insert(0, badge)
    return raw


def without_metadata(raw: dict[str, Any]) -> dict[str, Any]:
    """Pasted cell by cell into a fresh notebook."""
    raw = copy.deepcopy(raw)
    raw["metadata"] = {}
    raw["nbformat_minor"] = 4
    for cell in raw["cells"]:
        del cell["id"]
        cell["metadata"] = {}
    return raw


def version_3(raw: dict[str, Any]) -> dict[str, Any]:
    from nbformat import v3, v4

    return json.loads(v3.writes_json(v4.convert.downgrade(from_dict(copy.deepcopy(raw)))))


def vs_code(raw: dict[str, Any]) -> dict[str, Any]:
    raw = copy.deepcopy(raw)
    for cell in raw["cells"]:
        cell["metadata"]["vscode"] = {"languageId": "python"}
        cell["id"] = f"#VSC-{id(cell):x}"[:16]
    return raw


def joined_sources(raw: dict[str, Any]) -> dict[str, Any]:
    """Sources as one text, CRLF line ends."""
    raw = copy.deepcopy(raw)
    for cell in raw["cells"]:
        cell["source"] = "".join(cell["source"]).replace("\n", "\r\n")
    return raw


def too_new(raw: dict[str, Any]) -> dict[str, Any]:
    return {**copy.deepcopy(raw), "nbformat": 5, "nbformat_minor": 99}


@pytest.mark.parametrize(
    "tool", [colab, without_metadata, version_3, vs_code, joined_sources, too_new], ids=lambda t: t.__name__
)
@pytest.mark.parametrize(
    "encode",
    [str.encode, lambda t: t.encode("utf-8-sig"), lambda t: t.encode("utf-16")],
    ids=["utf-8", "bom", "utf-16"],
)
def test_a_round_trip_through_another_tool_loses_nothing(
    done: NotebookNode, release: NotebookNode, tool: Callable[[dict], dict], encode: Callable[[str], bytes]
) -> None:
    came = read_any(encode(json.dumps(tool(json.loads(json.dumps(done))))), "it.ipynb")
    mended = repair(came.notebook, release)
    assert answers(mended.notebook) == answers(done)
    assert skeleton(mended.notebook) == skeleton(release)
    assert likeness(came.notebook, release) == 1


@pytest.mark.parametrize("name", config.load(ROOT).names)
@pytest.mark.parametrize(
    "tool", [colab, without_metadata, version_3, vs_code, joined_sources], ids=lambda t: t.__name__
)
def test_every_release_notebook_survives_every_tool(name: str, tool: Callable[[dict], dict]) -> None:
    """With answers from the bank in it: the same cells run and the same prose is read, so the marks are the same."""
    release = read(ROOT / "release" / name / f"{name}.ipynb")
    source = read(source_path(ROOT, name))
    given = reference_answers(source)
    for exercise in exercises_of(source):
        if exercise.is_autograded:
            variants = read_bank(bank_path(ROOT, name, exercise.name))
            given[exercise.name] = next(v.code for v in variants if v.kind == "accept").rstrip()
    whole = filled(release, given)
    came = read_any(json.dumps(tool(json.loads(json.dumps(whole)))).encode(), "it.ipynb")
    mended = repair(came.notebook, release)
    assert answers(mended.notebook) == answers(whole)
    assert skeleton(mended.notebook) == skeleton(release)


def test_an_undamaged_notebook_is_left_as_it_is(done: NotebookNode, release: NotebookNode) -> None:
    mended = repair(done, release)
    assert mended.done == []
    assert mended.notebook == done


# ------------------------------------------------------------------------------------------- damage by hand


def test_a_deleted_test_is_put_back(done: NotebookNode, release: NotebookNode) -> None:
    hurt = copy.deepcopy(done)
    del hurt.cells[place(hurt, "test-double")]
    mended = repair(hurt, release)
    assert mended.done == ["put back the test cell test-double, which was missing"]
    assert skeleton(mended.notebook) == skeleton(release)


def test_an_answer_as_text_is_code_again(done: NotebookNode, release: NotebookNode) -> None:
    hurt = copy.deepcopy(done)
    cell = hurt.cells[place(hurt, "double")]
    hurt.cells[place(hurt, "double")] = from_dict(
        {"cell_type": "markdown", "source": cell.source, "metadata": cell.metadata, "id": "double"}
    )
    mended = repair(hurt, release)
    assert mended.done == ["made the answer double a code cell again"]
    assert answers(mended.notebook) == answers(done)


def test_of_two_answers_the_last_counts_and_both_are_kept(done: NotebookNode, release: NotebookNode) -> None:
    hurt = copy.deepcopy(done)
    twin = copy.deepcopy(hurt.cells[place(hurt, "double")])
    twin.source = twin.source.replace("return 2 * x", "return x + x")
    hurt.cells.insert(place(hurt, "double") + 1, twin)
    mended = repair(hurt, release)
    assert mended.done == ["2 cells claim the answer double: all are kept, the last one counts"]
    assert "return x + x" in answers(mended.notebook)["double"]
    assert sum("return 2 * x" in c.source for c in mended.notebook.cells) == 1


def test_a_split_answer_is_joined(done: NotebookNode, release: NotebookNode) -> None:
    hurt = copy.deepcopy(done)
    at = place(hurt, "double")
    first, second = copy.deepcopy(hurt.cells[at]), copy.deepcopy(hurt.cells[at])
    head, tail = first.source.split("\n", 1)
    first.source, second.source = head, tail
    hurt.cells[at : at + 1] = [first, second]
    mended = repair(hurt, release)
    assert mended.done == ["joined the 2 parts of the answer double"]
    assert answers(mended.notebook) == answers(done)


def test_an_edited_test_is_put_back_and_own_cells_stay_where_they_were(
    done: NotebookNode, release: NotebookNode
) -> None:
    hurt = copy.deepcopy(done)
    hurt.cells[place(hurt, "test-double")].source = "pass"
    hurt.cells.insert(
        place(hurt, "double"),
        from_dict(
            {
                "cell_type": "code",
                "id": "mine",
                "source": "helper = 3",
                "metadata": {},
                "outputs": [],
                "execution_count": None,
            }
        ),
    )
    mended = repair(hurt, release)
    assert "put back the test cell test-double as it was released" in mended.done
    assert mended.notebook.cells[place(mended.notebook, "double") - 1].source == "helper = 3"


def test_no_answer_is_invented(done: NotebookNode, release: NotebookNode) -> None:
    hurt = copy.deepcopy(done)
    del hurt.cells[place(hurt, "double")]
    mended = repair(hurt, release)
    assert mended.done == ["the answer cell double was missing; the empty one of the release stands in its place"]
    assert answers(mended.notebook)["double"] == answers(release)["double"]


def test_another_assignment_is_said_to_be_one(release: NotebookNode) -> None:
    other = from_dict(
        {
            "cells": [
                {
                    "cell_type": "code",
                    "id": "a",
                    "source": "print(1)",
                    "metadata": {},
                    "outputs": [],
                    "execution_count": None,
                }
            ],
            "metadata": {},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )
    assert likeness(other, release) == 0
    with pytest.raises(UserError, match="another assignment"):
        repair(other, release)


# ------------------------------------------------------------------------------------------- damage to the file


def test_conflict_markers_and_truncation_in_the_file(done: NotebookNode, release: NotebookNode) -> None:
    text = json.dumps(json.loads(json.dumps(done)), indent=1)
    line = next(line for line in text.split("\n") if "return 2 * x" in line)
    conflict = text.replace(line, f"<<<<<<< HEAD\n{line}\n=======\n{line.replace('2', '3')}\n>>>>>>> theirs")
    came = read_any(conflict.encode(), "it.ipynb")
    assert came.done == ["chose the upper version between conflict markers"]
    assert answers(repair(came.notebook, release).notebook) == answers(done)
    cut = text[: text.index('"id": "why-task"')]
    came = read_any(cut.encode(), "it.ipynb")
    assert came.done == ["read the cells before the place where the file breaks off"]
    assert answers(repair(came.notebook, release).notebook)["double"] == answers(done)["double"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"  \n", "is empty"),
        (b"<!DOCTYPE html><html>", "is a web page"),
        (b"PK\x03\x04rest", "is a zip archive"),
        (b"%PDF-1.7", "is a PDF"),
        (b"[]", "is not a notebook"),
        (b'{"a": 1}', "has no cells"),
        (b'{"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}', "without cells"),
        (b'{"cells": [', "is not JSON"),
        (b"\x00\x01\x02", "is not a notebook"),
    ],
)
def test_what_is_no_notebook_gets_a_reason(content: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words) as caught:
        read_any(content, "it.ipynb")
    assert "\n" not in str(caught.value)


# ------------------------------------------------------------------------------------------- damage by chance

KINDS = st.sampled_from(
    ["delete", "duplicate", "swap", "retype", "strip", "rename", "points", "lock", "schema", "insert"]
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)
@given(damage=st.lists(st.tuples(KINDS, st.integers(0, 200), st.integers(0, 200)), min_size=1, max_size=6))
def test_random_damage_never_crashes_and_never_changes_the_tests(
    done: NotebookNode, release: NotebookNode, damage: list[tuple[str, int, int]]
) -> None:
    raw = json.loads(json.dumps(done))
    for kind, first, second in damage:
        hurt(raw["cells"], kind, first, second)
    try:
        mended = repair(read_any(json.dumps(raw).encode(), "it.ipynb").notebook, release)
    except UserError:  # nothing of the assignment is left: a reason, not a crash
        return
    assert skeleton(mended.notebook) == skeleton(release)
    written = {c.source for c in done.cells} | {"", "own = 1"}
    for name, source in answers(mended.notebook).items():  # an answer of the student's, or the stub: nothing else
        assert source in written or source == answers(release)[name]
    ids = [c.id for c in mended.notebook.cells]
    assert len(ids) == len(set(ids))


def hurt(cells: list[dict[str, Any]], kind: str, first: int, second: int) -> None:
    if not cells:
        return
    first, second = first % len(cells), second % len(cells)
    cell = cells[first]
    meta = cell["metadata"].get("nbgrader", {})
    if kind == "delete":
        del cells[first]
    elif kind == "duplicate":
        cells.insert(second, copy.deepcopy(cell))
    elif kind == "swap":
        cells[first], cells[second] = cells[second], cells[first]
    elif kind == "retype":
        cell["cell_type"] = "markdown" if cell["cell_type"] == "code" else "code"
    elif kind == "strip":
        cell["metadata"] = {}
        cell.pop("id", None)
    elif kind == "rename":
        meta["grade_id"] = "nonsense"
    elif kind == "points":
        meta["points"] = 1000
    elif kind == "lock":
        meta["locked"], meta["grade"] = not meta.get("locked"), not meta.get("grade")
    elif kind == "schema":
        meta["schema_version"] = 99
    else:
        cells.insert(
            first, {"cell_type": "code", "source": "own = 1", "metadata": {}, "outputs": [], "execution_count": None}
        )


def test_the_small_course_is_there() -> None:
    assert (FILES / f"{NAME}.txt").exists()
