"""Takes the pictures of the docs from the course's own notebooks, as a student and a grader see them.

python tests/browser/screenshots.py                  # both, to docs/images
python tests/browser/screenshots.py --to /tmp validate
"""

from __future__ import annotations

import argparse
import logging
import tempfile
from pathlib import Path

from nbclient import NotebookClient
from playwright.sync_api import Browser, Page, ViewportSize, expect
from stage import (
    REPOSITORY,
    WINDOW,
    Lab,
    Notebook,
    answered,
    chromium,
    jupyter_lab,
    make_course,
    open_for_marking,
    save,
    solved,
    submission_address,
    submit,
)

from insideview.course.bank import bank_path, read_bank
from insideview.course.config import Course
from insideview.course.notebook import write
from insideview.grading import pipeline

TECHNICAL, WRITTEN = "d01-arrays", "w02-career"
WRONG = "softmax"  # the exercise whose first wrong answer of the bank the student gave
ON_SCREEN = "plot-class-means"  # the cell whose picture is to be seen below the dialog
MARKED = "likes"  # the written answer that is being marked
POINTS, COMMENT = (
    "2",
    "Moments 2, Reasons 2, Goals 2. Two moments that you can date: good. What would a week with more of the first look like?",
)


def validate(browser: Browser, lab: Lab, file: Path) -> None:
    """JupyterLab with a plot of the student's, and the dialog that says what is wrong with another answer."""
    course = lab.course
    wrong = next(v for v in read_bank(bank_path(REPOSITORY, TECHNICAL, WRONG)) if v.kind == "reject")
    notebook = answered(course, TECHNICAL, {**solved(course, TECHNICAL), WRONG: wrong.code})
    path = course.root / "my work" / f"{TECHNICAL}.ipynb"
    path.parent.mkdir()
    NotebookClient(notebook, allow_errors=True, resources={"metadata": {"path": str(path.parent)}}).execute()
    write(notebook, path)
    page = _page(browser)
    opened = Notebook(page, lab, path)
    page.locator(".jp-SideBar.jp-mod-left .lm-TabBar-tab.lm-mod-current").click()  # closes the file browser
    opened.cell(ON_SCREEN).scroll_into_view_if_needed()
    opened.validate().locator(".jp-Dialog-body").evaluate(
        "body => body.scrollTo(0, body.scrollHeight)"
    )  # to what is wrong
    opened.cell(ON_SCREEN).locator(".jp-Cell-outputArea").evaluate("output => output.scrollIntoView({block: 'end'})")
    page.add_style_tag(content=".jp-Dialog { border: none; }")
    page.screenshot(path=file)
    page.context.close()


def formgrader(browser: Browser, lab: Lab, file: Path) -> None:
    """The grader's page with a rubric, the student's answer, points and a comment."""
    course = lab.course
    submit(course, WRITTEN, "tomasz", answered(course, WRITTEN, solved(course, WRITTEN)))
    [result] = pipeline.grade(course, WRITTEN, ["tomasz"])
    if result.state != pipeline.GRADED:
        raise RuntimeError(result.reason)
    page = _page(browser, zoom=0.8)
    address = lab.url + submission_address(course, WRITTEN, "tomasz")
    open_for_marking(page, address)
    save(page, f"#{MARKED}", POINTS, "grade")
    save(page, f"#{MARKED}-comment", COMMENT, "comment")
    open_for_marking(page, address)  # again: a field that was entered makes the page scroll
    rubric = page.locator(f".nbgrader_cell:has(#{MARKED}-rubric)")
    rubric.evaluate("cell => window.scrollTo(0, cell.getBoundingClientRect().top + window.scrollY - 80)")
    expect(rubric).to_be_in_viewport()
    page.screenshot(path=file)
    page.context.close()


def _page(browser: Browser, zoom: float = 1.0) -> Page:
    """A page whose picture is 1400 by 900 pixels."""
    window = ViewportSize(width=round(WINDOW["width"] / zoom), height=round(WINDOW["height"] / zoom))
    return browser.new_context(viewport=window, device_scale_factor=zoom, reduced_motion="reduce").new_page()


PICTURES = {"validate": (validate, TECHNICAL), "formgrader": (formgrader, WRITTEN)}


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the pictures of the docs.")
    parser.add_argument("pictures", nargs="*", metavar="PICTURE", help=f"{' or '.join(PICTURES)}; all if left out")
    parser.add_argument(
        "--to", type=Path, default=REPOSITORY / "docs" / "images", help="the folder, docs/images by default"
    )
    arguments = parser.parse_args()
    wanted = {name: PICTURES[name] for name in arguments.pictures or PICTURES}
    arguments.to.mkdir(parents=True, exist_ok=True)
    logging.disable(logging.CRITICAL)  # nbgrader's notes
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        home = Path(folder, "home")
        home.mkdir()
        course: Course = make_course(Path(folder, "course"), REPOSITORY, [name for _, name in wanted.values()])
        with jupyter_lab(course, home) as lab:
            for name, (take, _) in wanted.items():
                file = arguments.to / f"{name}.png"
                take(browser, lab, file)
                print(f"{file} written, {file.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
