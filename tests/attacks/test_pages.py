"""What a submission's text and outputs become on the pages that students and graders open: nothing that a browser
would run. Looked at as text here; tests/browser opens the pages."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest
from attacks import NAME, SMALL, hand_in
from nbformat.v4 import new_markdown_cell
from small_course import make_course

from insideview.grading import pipeline

BAD = {
    "script": "<script>attack()</script>",
    "script-in-svg": "<svg><script>attack()</script><g onload=attack()></g></svg>",
    "iframe": '<iframe src="https://example.org/attack"></iframe>',
    "iframe-srcdoc": '<iframe srcdoc="<script>attack()</script>"></iframe>',
    "onerror": '<img src=x onerror="attack()">',
    "onclick": '<p onclick="attack()" onmouseover=attack()>x</p>',
    "javascript-link": '<a href="javascript:attack()">x</a>',
    "javascript-link-spelled": '<a href="  jAvA&#115;cript:attack()">x</a>',
    "data-link": '<a href="data:text/html,<script>attack()</script>">x</a>',
    "style-attribute": '<p style="position:fixed;inset:0;background:url(https://example.org/attack)">x</p>',
    "style": "<style>body{background:url(https://example.org/attack)}</style>",
    "form": '<form action="https://example.org/attack"><input name=a><button>x</button></form>',
    "base": '<base href="https://example.org/attack">',
    "meta": '<meta http-equiv="refresh" content="0;url=https://example.org/attack">',
    "object": '<object data="https://example.org/attack"></object><embed src="https://example.org/attack">',
    "math": '<math><mtext><table><mglyph><style><img src=x onerror="attack()">',
    "comment": "<!--><script>attack()</script>-->",
    "unclosed": "<script>attack()",
}
OUTPUTS = """
import json
from IPython.display import display
bad = json.loads({bad!r})
for name, html in bad.items():
    for kind in ("text/html", "text/markdown", "text/latex", "text/plain", "image/svg+xml"):
        display({{kind: html}}, raw=True)
display({{"application/javascript": "attack()", "text/plain": "x"}}, raw=True)
for kind in ("image/png", "image/jpeg"):
    display({{kind: 'x" onerror="attack()'}}, raw=True)
    display({{kind: "AAAA"}}, raw=True, metadata={{kind: {{"width": '1" onerror="attack()', "height": "1 onload=attack()"}}}})
display({{"application/vnd.jupyter.widget-view+json": {{"model_id": "</script><script>attack()</script>"}}}}, raw=True)
display({{"application/pdf": 'x" onerror="attack()', 'x"><script>attack()</script>': "y"}}, raw=True)
print("\\x1b[31m<script>attack()</script>", "<img src=x onerror=attack()>")
def double(x):
    raise type("<script>attack()</script>", (Exception,), {{}})("<img src=x onerror=attack()>")
"""
RUNS = {"script", "iframe", "object", "embed", "form", "base", "meta", "link", "svg", "math", "frame"}


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, str]:
    """The page of a class of two: one who hands in nothing, one who hands in all of the above."""
    course = make_course(tmp_path_factory.mktemp("pages") / "course", NAME, settings=SMALL)
    hand_in(course, "plain", {})
    path = hand_in(course, "attack", {"double": OUTPUTS.format(bad=json.dumps(BAD)), "why": "\n\n".join(BAD.values())})
    notebook = json.loads(path.read_text())
    notebook["cells"] += [dict(new_markdown_cell(text)) for text in BAD.values()]
    notebook["cells"].append(dict(new_markdown_cell('[x](javascript:attack()) ![x](x"onerror="attack()) [y]: <a>')))
    bad = '"><script>attack()</script>'
    for cell in notebook["cells"]:
        cell["metadata"]["tags"] = [bad, "x' onload=attack() '"]
        cell["metadata"]["jupyter"] = {"source_hidden": bad}
    notebook["metadata"]["title"] = f"</title>{bad}"
    notebook["metadata"]["authors"] = [{"name": bad}]
    notebook["metadata"]["language_info"] = {"name": bad, "pygments_lexer": bad, "mimetype": bad}
    notebook["metadata"]["widgets"] = {
        "application/vnd.jupyter.widget-state+json": {
            "version_major": 2,
            "version_minor": 0,
            "state": {"a": f"</script>{bad}"},
        }
    }
    notebook["cells"][-1]["attachments"] = {"a.png": {"image/png": 'x" onerror="attack()'}}
    notebook["cells"][-1]["source"] += "\n\n![a](attachment:a.png)"
    path.write_text(json.dumps(notebook))
    assert [r.state for r in pipeline.grade(course, NAME)] == ["graded"] * 2
    assert [r.state for r in pipeline.feedback(course, NAME)] == ["graded"] * 2
    return {s: pipeline.feedback_path(course, NAME, s).read_text(encoding="utf-8") for s in ("plain", "attack")}


class _Live(HTMLParser):
    """Collects what a browser might act on."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in RUNS:
            self.found.append(f"<{tag} {dict(attributes)}>")
        for name, value in attributes:
            address = re.sub(r"\s", "", value or "").lower()
            if name.startswith("on") or name in ("srcdoc", "formaction"):
                self.found.append(f"<{tag} {name}={value!r}>")
            if name in ("href", "src", "action", "data", "xlink:href") and address.startswith(
                ("javascript:", "vbscript:", "data:text")  # a picture in <img> runs no script
            ):
                self.found.append(f"<{tag} {name}={value!r}>")
            if name == "style" and "url(" in address:
                self.found.append(f"<{tag} style={value!r}>")

    def handle_data(self, data: str) -> None:
        if self.lasttag in ("script", "style") and ("attack(" in data or "example.org/attack" in data):
            self.found.append(f"in {self.lasttag}: {data[:100]}")


def live(page: str) -> list[str]:
    parser = _Live()
    parser.feed(page)
    parser.close()
    return parser.found


def test_nothing_of_a_submission_is_live_on_its_page(pages: dict[str, str]) -> None:
    own = set(live(pages["plain"]))  # what the page has itself
    added = [what for what in live(pages["attack"]) if what not in own]
    assert added == []


def test_what_was_written_is_still_to_be_read(pages: dict[str, str]) -> None:
    assert "attack()" in pages["attack"]
    assert "&lt;script&gt;" in pages["attack"]
