"""Markdown to HTML for formgrader and feedback pages, with nothing in it that a browser would run.

A submission's markdown is shown in the grader's browser, at the address of the Jupyter server: a script in it
would act as the grader. nbconvert's `sanitize_html` covers outputs; this filter covers markdown.
"""

from __future__ import annotations

import html
from typing import Any

import bleach
from jinja2 import pass_context
from nbconvert.exporters import HTMLExporter
from nbconvert.filters.markdown_mistune import InvalidNotebook

TAGS = {
    *bleach.ALLOWED_TAGS,
    *[
        "p",
        "br",
        "hr",
        "div",
        "span",
        "pre",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "del",
        "sup",
        "sub",
        "img",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
    ],
}
ATTRIBUTES = {"a": ["href", "title"], "th": ["align"], "td": ["align"], "details": ["open"], "abbr": ["title"]}
PROTOCOLS = {*bleach.ALLOWED_PROTOCOLS, "data"}


def _is_allowed(tag: str, name: str, value: str) -> bool:
    """No ids, which the formgrader looks cells up by; pictures only if they are in the notebook itself, so that
    opening a page fetches nothing from outside; `data:` for pictures alone."""
    if tag == "img" and name == "src":
        return value.startswith(("data:image/png", "data:image/jpeg", "data:image/gif"))
    if value.strip().lower().startswith("data:"):
        return False
    return name in ("class", "alt") or name in ATTRIBUTES.get(tag, [])


_exporter = HTMLExporter()


@pass_context
def markdown2html(context: Any, source: str) -> str:
    """`source` as HTML with the allowed tags only. Never raises: what cannot be rendered is shown as text."""
    try:
        rendered = _exporter.markdown2html(context, source)
    except InvalidNotebook as error:  # for one, a picture whose attachment is not there
        rendered = f"<p>[{html.escape(str(error))}]</p><pre>{html.escape(source)}</pre>"
    return bleach.clean(rendered, tags=TAGS, attributes=_is_allowed, protocols=PROTOCOLS)
