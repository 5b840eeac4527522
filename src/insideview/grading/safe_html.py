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
ATTRIBUTES = {
    **bleach.ALLOWED_ATTRIBUTES,
    "*": ["class", "id"],
    "img": ["src", "alt"],
    "th": ["align"],
    "td": ["align"],
    "details": ["open"],
}
PROTOCOLS = {*bleach.ALLOWED_PROTOCOLS, "data"}

_exporter = HTMLExporter()


@pass_context
def markdown2html(context: Any, source: str) -> str:
    """`source` as HTML with the allowed tags only. Never raises: what cannot be rendered is shown as text."""
    try:
        rendered = _exporter.markdown2html(context, source)
    except InvalidNotebook as error:  # for one, a picture whose attachment is not there
        rendered = f"<p>[{html.escape(str(error))}]</p><pre>{html.escape(source)}</pre>"
    return bleach.clean(rendered, tags=TAGS, attributes=ATTRIBUTES, protocols=PROTOCOLS)
