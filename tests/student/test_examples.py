"""The checks of the written track refuse copies of the worked examples; that works only while they know their words."""

from __future__ import annotations

import importlib
import re

import pytest
from small_course import ROOT

from insideview.course.notebook import read
from insideview.plan import examples, words

NOTEBOOKS = sorted(path.stem for path in ROOT.glob("source/w*/*.ipynb"))


def prose(name: str) -> str:
    notebook = read(ROOT / "source" / name / f"{name}.ipynb")
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_the_worked_examples_are_those_of_the_notebook(name: str) -> None:
    known = importlib.import_module(f"insideview.plan.examples.{name[:3]}")
    text = words.normalised(re.sub("</?(i|code)>", "", prose(name)))
    assert [sentence for sentence in known.EXAMPLES + known.RULES if words.normalised(sentence) not in text] == []


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_every_sentence_of_a_printed_record_is_known(name: str) -> None:
    code = "\n".join(re.findall(r"```python\n(.*?)```", prose(name), re.DOTALL))
    long = [text for text in re.findall(r'"([^"\n]+)"', code) if words.count(text) >= 6]
    assert long
    assert [text for text in long if words.normalised(text) not in examples.SENTENCES] == []
