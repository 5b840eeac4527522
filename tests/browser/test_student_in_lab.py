"""A student's evening: write an answer, read what the test says, press Validate."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Page, expect
from stage import TINY, Lab, Notebook, release_path

from insideview.course.notebook import write

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
SQUARED = "def double(x):\n    return x**2"
DOUBLED = "def double(x):\n    return x + x"


@pytest.fixture
def notebook(page: Page, lab: Lab) -> Notebook:
    path = lab.course.root / "students" / "ada" / f"{TINY}.ipynb"
    path.parent.mkdir(parents=True)
    shutil.copy(release_path(lab.course, TINY), path)
    return Notebook(page, lab, path)


def test_a_wrong_and_a_right_answer_and_validate(notebook: Notebook) -> None:
    notebook.run("setup")
    notebook.write("double", SQUARED)
    notebook.run("test-double")
    said = notebook.output("test-double")
    expect(said).to_contain_text("✗ each value is doubled")
    expect(said).to_contain_text("Did you square the values?")
    expect(said).to_contain_text("the test: check.equal(doubled")
    assert "Traceback" not in said.inner_text()
    assert "site-packages" not in said.inner_text()
    assert len(said.inner_text().strip().splitlines()) < 10, said.inner_text()

    dialog = notebook.validate()
    expect(dialog.locator(".validation-failed")).to_be_visible()
    expect(dialog).to_contain_text("Did you square the values?")
    expect(dialog).to_contain_text("You did not provide a response.")  # the written answer
    notebook.close_dialog()

    notebook.write("double", DOUBLED)
    notebook.run("test-double")
    expect(said).to_contain_text("✓ each value is doubled")
    expect(said).not_to_contain_text("✗")
    notebook.write_prose("why", "It saves the loop.")
    dialog = notebook.validate()
    expect(dialog.locator(".validation-success")).to_be_visible()
    expect(dialog).to_contain_text("Success! Your notebook passes all the tests.")
    notebook.close_dialog()


def test_the_timer_runs_in_the_browser_and_holds_up_nothing(page: Page, lab: Lab) -> None:
    cells = [
        nbformat.v4.new_code_cell("from insideview import plan\n\nplan.timer(minutes=5)", id="timer"),
        nbformat.v4.new_code_cell("print(6 * 7)", id="after"),
    ]
    path = lab.course.root / "students" / "ada" / "timer.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), path)
    notebook = Notebook(page, lab, Path(path))
    notebook.run("timer")
    said = notebook.output("timer")
    expect(said).to_contain_text("Set a timer for 5 minutes")
    bar = said.locator(".widget-hprogress .progress-bar, .jupyter-widget-hprogress .progress-bar").first
    before = bar.evaluate("bar => bar.style.width")
    said.locator(".jupyter-widget-play button, .widget-play button").first.click()
    notebook.run("after")  # while it runs
    expect(notebook.output("after")).to_contain_text("42")
    page.wait_for_function("([bar, before]) => bar.style.width !== before", arg=[bar.element_handle(), before])
