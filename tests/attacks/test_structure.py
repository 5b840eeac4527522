"""Attacks on a notebook's structure: metadata, cells, the JSON itself. The answer to d00.1 is right and that to d00.2
wrong, so 3 and 0 points are due; whatever was edited, a student gets no more, or is reported with a reason."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from attacks import NAME, SMALL, hand_in, reference
from nbformat.v4 import new_code_cell, new_markdown_cell
from small_course import make_course

from insideview.course import config
from insideview.grading import marks, pipeline

Notebook = dict[str, Any]
FORGE = "from insideview import check as _c\n_c.equal = lambda *a, **k: None\ndef double(x):\n    return x * x\n"
EDITS: dict[str, Callable[[Notebook], object]] = {}
GRADED = set()  # edits after which the rest must still be graded, not only reported


def edit(function: Callable[[Notebook], object]) -> Callable[[Notebook], object]:
    """Adds an edit; one whose docstring ends in "Graded." may not be refused."""
    name = function.__name__.replace("_", "-")
    EDITS[name] = function
    if (function.__doc__ or "").endswith("Graded."):
        GRADED.add(name)
    return function


def cell(notebook: Notebook, name: str) -> dict[str, Any]:
    return next(c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == name)


def meta(notebook: Notebook, name: str) -> dict[str, Any]:
    return cell(notebook, name)["metadata"]["nbgrader"]


@edit
def more_points(notebook):
    """Gives tests a hundred points. Graded."""
    for name in ("test-causal-mean", "test-double", "why"):
        meta(notebook, name)["points"] = 100


@edit
def unlocked_test(notebook):
    """Unlocks a test and takes the checks out. Graded."""
    meta(notebook, "test-double")["locked"] = False
    cell(notebook, "test-double")["source"] = "pass"


@edit
def edited_test(notebook):
    """Takes the checks out of a test. Graded."""
    cell(notebook, "test-double")["source"] = "pass"


@edit
def empty_test(notebook):
    """Empties a test. Graded."""
    cell(notebook, "test-double")["source"] = ""


@edit
def swapped_tests(notebook):
    """Swaps the names of two tests, so that what passes counts for what fails."""
    one, other = meta(notebook, "test-causal-mean"), meta(notebook, "test-double")
    one["grade_id"], other["grade_id"] = other["grade_id"], one["grade_id"]


@edit
def swapped_places(notebook):
    """Puts the test before the answer."""
    cells = notebook["cells"]
    test = cell(notebook, "test-double")
    cells.remove(test)
    cells.insert(2, test)


@edit
def deleted_test(notebook):
    """Deletes the test that it would fail."""
    notebook["cells"].remove(cell(notebook, "test-double"))


@edit
def deleted_metadata_of_a_test(notebook):
    """Strips the test's metadata, so that it is an ordinary cell."""
    cell(notebook, "test-double")["metadata"] = {}


@edit
def deleted_metadata(notebook):
    """Strips all metadata."""
    for c in notebook["cells"]:
        c["metadata"] = {}


@edit
def duplicate_cell(notebook):
    """Copies a test, metadata included, and takes the checks out of the copy that stands last."""
    test = copy.deepcopy(cell(notebook, "test-double")) | {"id": "other", "source": "pass"}
    notebook["cells"].append(test)


@edit
def duplicate_answer(notebook):
    """Splits the answer cell in two with the same name."""
    notebook["cells"].insert(4, copy.deepcopy(cell(notebook, "double")) | {"id": "other"})


@edit
def old_schema(notebook):
    """Says that the metadata is of an old version."""
    meta(notebook, "test-double")["schema_version"] = 2


@edit
def new_schema(notebook):
    """Says that the metadata is of a version to come."""
    meta(notebook, "test-double")["schema_version"] = 99


@edit
def no_schema(notebook):
    """Leaves out the version."""
    del meta(notebook, "test-double")["schema_version"]


@edit
def turned_to_text(notebook):
    """Turns the test into text, which cannot fail. Graded."""
    cell(notebook, "test-double")["cell_type"] = "markdown"
    for key in ("outputs", "execution_count"):
        cell(notebook, "test-double").pop(key, None)


@edit
def turned_to_raw_without_ids(notebook):
    """Turns the test into a raw cell, in a notebook of a version without cell ids."""
    turned_to_text(notebook)
    cell(notebook, "test-double")["cell_type"] = "raw"
    notebook["nbformat_minor"] = 2
    for c in notebook["cells"]:
        c.pop("id", None)


@edit
def answer_as_text(notebook):
    """Turns the answer into text. Graded."""
    c = cell(notebook, "double")
    c["cell_type"] = "markdown"
    for key in ("outputs", "execution_count"):
        c.pop(key, None)


@edit
def no_grade(notebook):
    """Says that the test is not graded."""
    meta(notebook, "test-double")["grade"] = False


@edit
def turned_to_answer(notebook):
    """Says that the test is an answer."""
    meta(notebook, "test-double").update(solution=True, locked=False)


@edit
def answer_as_test(notebook):
    """Says that the answer is graded."""
    meta(notebook, "double").update(grade=True, points=50)


@edit
def renamed_test(notebook):
    """Renames a test."""
    meta(notebook, "test-double")["grade_id"] = "test-of-mine"


@edit
def extra_test(notebook):
    """Adds a test of its own, worth a hundred points."""
    extra = copy.deepcopy(cell(notebook, "test-double")) | {"id": "extra", "source": "pass"}
    extra["metadata"]["nbgrader"].update(grade_id="extra", points=100)
    notebook["cells"].append(extra)


@edit
def odd_points(notebook):
    """Writes points that are no number."""
    meta(notebook, "test-double")["points"] = "abc"


@edit
def odd_metadata(notebook):
    """Writes metadata of the wrong kind."""
    cell(notebook, "double")["metadata"]["nbgrader"] = [1, 2]


@edit
def skip_tags(notebook):
    """Tags every cell to be skipped, or to be let off errors. Graded."""
    for c in notebook["cells"]:
        c["metadata"]["tags"] = ["skip-execution", "raises-exception", "\0"]


@edit
def odd_tags(notebook):
    """Writes tags that are no list."""
    cell(notebook, "test-double")["metadata"]["tags"] = {"a": 5}
    cell(notebook, "double")["metadata"]["tags"] = 7


@edit
def kernelspec(notebook):
    """Asks for another kernel. Graded."""
    notebook["metadata"]["kernelspec"] = {"name": "bash", "display_name": "x", "language": "bash"}


@edit
def saved_outputs(notebook):
    """Hands in outputs of tests that passed. Graded."""
    for c in notebook["cells"]:
        if c["cell_type"] == "code":
            c["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "✓ every value is doubled\n"}]
            c["execution_count"] = 4


@edit
def forged_outcome(notebook):
    """Writes what the grader writes into the notebook's metadata. Graded."""
    notebook["metadata"]["insideview_outcome"] = {"stops": [], "withheld": [], "review": [], "seconds": "x"}


@edit
def no_headings_forging(notebook):
    """Deletes the headings by which exercises are told apart, and patches the comparison. Graded."""
    for c in notebook["cells"]:
        if c["cell_type"] == "markdown":
            c["source"] = "nothing"
    cell(notebook, "double")["source"] = FORGE


@edit
def more_headings_forging(notebook):
    """Puts a heading between answer and test, and patches the comparison. Graded."""
    place = notebook["cells"].index(cell(notebook, "test-double"))
    notebook["cells"].insert(place, dict(new_markdown_cell("### Exercise d00.9 · Mine\n\n# Another part")))
    cell(notebook, "double")["source"] = FORGE


@edit
def prepared_cache_forging(notebook):
    """The same text as more-headings-forging without the metadata: what came of it must not be taken for the other's."""
    more_headings_forging(notebook)
    cell(notebook, "test-double")["metadata"] = {}


@edit
def thousands_of_cells(notebook):
    """Adds two thousand cells that do nothing. Graded."""
    notebook["cells"] += [dict(new_markdown_cell("x")) for _ in range(2000)]


@edit
def markers_of_hidden_tests(notebook):
    """Writes twenty thousand marks of hidden tests, on which a search would go back and forth. Graded."""
    notebook["cells"].append(dict(new_code_cell("### BEGIN HIDDEN TESTS\n" * 20_000)))
    notebook["cells"].append(dict(new_markdown_cell("### BEGIN MARK SCHEME\n" * 20_000)))


@edit
def markdown_bomb(notebook):
    """Writes text that is slow to render."""
    notebook["cells"].append(dict(new_markdown_cell("[" * 20_000)))
    notebook["cells"].append(dict(new_markdown_cell("*a " * 10_000 + "\n\n" + "> " * 500 + "x")))


@edit
def surrogates(notebook):
    """Half characters in source and text."""
    cell(notebook, "double")["source"] = "x = '\ud800'"
    cell(notebook, "why")["source"] = "\ud800 \0"


@edit
def null_bytes(notebook):
    """Null bytes in source. Graded."""
    cell(notebook, "double")["source"] = "x = 1\0"


@edit
def source_null(notebook):
    """A cell without source."""
    cell(notebook, "double")["source"] = None


@edit
def cells_of_another_kind(notebook):
    """Cells of a kind that there is not."""
    cell(notebook, "test-double")["cell_type"] = "heading"


@edit
def newer_format(notebook):
    """A notebook of format 5."""
    notebook["nbformat"] = 5


@edit
def older_format(notebook):
    """A notebook that says it is of format 3."""
    notebook["nbformat"] = 3


@edit
def no_notebook_metadata(notebook):
    """No metadata of the notebook."""
    del notebook["metadata"]


@edit
def widgets(notebook):
    """State of widgets that is no state. Graded."""
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"version_major": 2}}


TEXTS = {
    "not-json": "{",
    "empty": "",
    "a-list": "[]",
    "a-number": "7",
    "deep": "[" * 100_000,
    "html": "<html>",
    "numbers": '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": 5}',
    "no-cells": '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []}',
}


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    course = make_course(tmp_path_factory.mktemp("structure") / "course", NAME, settings=SMALL)
    answers = {"causal-mean": reference(course)["causal-mean"], "double": "def double(x):\n    return x * x"}
    for name, change in EDITS.items():
        path = hand_in(course, name, answers)
        notebook = json.loads(path.read_text())
        change(notebook)
        path.write_text(json.dumps(notebook))
    for name, text in TEXTS.items():
        hand_in(course, name, answers).write_text(text)
    for student in ("a-honest", "zz-honest"):
        hand_in(course, student, reference(course))
    return course, {r.student: r for r in pipeline.grade(course, NAME)}


def scores(course: config.Course) -> dict[str, list[float]]:
    return {m.student.id: [e.score for e in m.exercises] for m in marks.marks(course, NAME)}


@pytest.mark.parametrize("name", [*EDITS, *TEXTS])
def test_an_edit_gains_nothing_or_is_reported(graded, name: str) -> None:
    course, results = graded
    result = results[name]
    score = scores(course).get(name, [0, 0, 0])
    assert all(got <= due for got, due in zip(score, [3, 0, 0], strict=True)), score
    if result.state == "failed":
        assert name not in GRADED, result.reason
        assert len(result.reason) > 20, result.reason
        assert "\n" not in result.reason
        assert "Traceback" not in result.reason
        assert not pipeline.autograded_path(course, NAME, name).exists()
        assert score == [0, 0, 0]
    elif name in GRADED:
        assert score == [3, 0, 0]
    if name.endswith("forging") and name in GRADED:
        assert result.withheld == ["d00.2"]


def test_the_honest_are_graded(graded) -> None:
    course, _ = graded
    assert [scores(course)[s] for s in ("a-honest", "zz-honest")] == [[3, 2, 0]] * 2


def test_every_graded_one_gets_a_page(graded) -> None:
    course, results = graded
    pages = {r.student: r for r in pipeline.feedback(course, NAME)}
    for student, result in results.items():
        assert pages[student].state == result.state, pages[student].reason
        page = pipeline.feedback_path(course, NAME, student)
        assert not page.exists() or "SECRET_OF_THE" not in page.read_text()
