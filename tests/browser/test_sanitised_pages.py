"""What a student wrote is shown to graders at the address of the Jupyter server. Nothing in it may run there, nor in feedback."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from playwright.sync_api import Page, expect
from stage import TINY, Lab, answered, solved, submission_address, submit

from insideview.course.config import Course
from insideview.grading import pipeline

pytestmark = pytest.mark.filterwarnings(
    "ignore:Your element with mimetype", "ignore:No lexer found"
)  # nbconvert, of what it leaves out

HONEST = "The honest part of the answer."


def hit(name: str) -> str:
    """A script that says its name where the test hears it, from every frame."""
    return f"console.log('HIT {name}')"


MARKUP = {  # each runs in a page that does not clean it; the control test shows so
    "script": f"<script>{hit('script')}</script>",
    "image": f'<img src="no-such-image" onerror="{hit("image")}">',
    "svg": f'<svg onload="{hit("svg")}"></svg>',
    "details": f'<details open ontoggle="{hit("details")}"><summary>more</summary>text</details>',
    "frame": f'<iframe srcdoc="<script>{hit("frame")}</script>"></iframe>',
    "focus": f'<input autofocus onfocus="{hit("focus")}">',
    "style": f'<style>@keyframes k{{}}</style><b style="animation: k 1s" onanimationstart="{hit("style")}">bold</b>',
}
LINKS = f"""
[a link](javascript:{hit("link")})
<a href="javascript:{hit("html-link")}">another</a>
<a href="&#106;avascript:{hit("entity-link")}">and another</a>
<a href="data:text/html,<script>1</script>">data</a>
"""
BREAKOUT = f'"></script></title></style><script>{hit("breakout")}</script>'

SHOWS = f"""
from IPython.display import HTML, SVG, IFrame, Image, Javascript, Latex, Markdown, display
for text in {list(MARKUP.values())!r}:
    display(HTML(text), Markdown(text), Latex(text))
    print(text)
display(Javascript({hit("javascript")!r}), SVG("<svg xmlns='http://www.w3.org/2000/svg'><script>{hit("svg-script")}</script></svg>"))
display(IFrame("data:text/html,<script>{hit("data-frame")}</script>", 100, 100), HTML('''{LINKS}'''))
broken = {BREAKOUT!r}
display({{"image/png": broken, "text/plain": broken}}, {{"image/jpeg": broken}}, {{"image/svg+xml": broken}}, raw=True)
display({{"image/png": "aGVsbG8="}}, raw=True, metadata={{"image/png": {{"alt": broken, "width": broken, "height": broken}}}})
display({{"application/vnd.jupyter.widget-view+json": {{"model_id": broken}}}}, raw=True)
display({{"text/html": {MARKUP["script"]!r}}}, raw=True, metadata={{"text/html": {{"isolated": True}}, "isolated": True, "class": broken}})
raise type(broken, (Exception,), {{}})(broken)
"""


def hostile(course: Course) -> NotebookNode:
    prose = "\n\n".join(
        [HONEST, *MARKUP.values(), LINKS, f"`{BREAKOUT}`", f"$${BREAKOUT}$$", f"![{BREAKOUT}]({BREAKOUT})"]
    )
    notebook = answered(course, TINY, {**solved(course, TINY), "why": prose, "show-double": SHOWS})
    widget = {
        "state": {"x": {"model_name": BREAKOUT, "state": {"text": BREAKOUT}}},
        "version_major": 2,
        "version_minor": 0,
    }
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": widget}
    notebook.metadata["title"] = BREAKOUT
    notebook.metadata["authors"] = [{"name": BREAKOUT}]
    notebook.metadata["language_info"] = {
        "name": "python",
        "pygments_lexer": BREAKOUT,
        "file_extension": BREAKOUT,
        "codemirror_mode": BREAKOUT,
    }
    extra = nbformat.v4.new_markdown_cell(
        prose, metadata={"tags": [BREAKOUT], "slideshow": {"slide_type": BREAKOUT}}, id="extra"
    )
    extra.attachments = {"a.png": {"image/png": BREAKOUT}}
    extra.source += "\n\n![there](attachment:a.png)"
    missing = nbformat.v4.new_markdown_cell(f"{HONEST} ![gone](attachment:gone.png) {MARKUP['script']}", id="missing")
    code = nbformat.v4.new_code_cell(
        f"%%javascript\n{hit('magic')}", metadata={"tags": [BREAKOUT], "magics_language": BREAKOUT}, id="code"
    )
    raw = nbformat.v4.new_raw_cell(
        MARKUP["script"], metadata={"format": "text/html", "raw_mimetype": "text/html"}, id="raw"
    )
    notebook.cells += [extra, missing, code, raw]
    return notebook


@pytest.fixture(scope="module")
def graded(lab: Lab) -> Lab:
    course = lab.course
    submit(course, TINY, "mallory", hostile(course))
    [result] = pipeline.grade(course, TINY, ["mallory"])
    assert result.state == pipeline.GRADED, result.reason
    [written] = pipeline.feedback(course, TINY, ["mallory"])
    assert written.state == pipeline.GRADED, written.reason
    return lab


@pytest.fixture
def hits(page: Page) -> set[str]:
    """The names of the scripts that have run in the page."""
    heard: set[str] = set()
    page.on(
        "console",
        lambda message: heard.add(message.text.removeprefix("HIT ")) if message.text.startswith("HIT ") else None,
    )
    return heard


def test_the_markup_would_run_if_it_were_not_cleaned(page: Page, hits: set[str], tmp_path: Path) -> None:
    """The control: what the other tests listen for can be heard."""
    path = tmp_path / "control.html"
    path.write_text("<title>control</title>" + "".join(MARKUP.values()), encoding="utf-8")
    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    assert hits == set(MARKUP)


@pytest.mark.parametrize("where", ["formgrader", "feedback"])
def test_nothing_that_a_student_wrote_runs(page: Page, hits: set[str], graded: Lab, where: str) -> None:
    course = graded.course
    feedback = pipeline.feedback_path(course, TINY, "mallory").as_uri()
    page.goto(graded.url + submission_address(course, TINY, "mallory") if where == "formgrader" else feedback)
    expect(page.get_by_text(HONEST).first).to_be_visible()
    page.wait_for_load_state("networkidle")  # pictures that are not there have failed by now
    attributes = page.evaluate(
        "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => [a.name, a.value]))"
    )
    assert not hits
    assert not [value for name, value in attributes if name.startswith("on") and "HIT" in value]
    assert page.locator("a[href^='javascript:' i], iframe[srcdoc], object, embed").count() == 0
