"""A plan to bring to others: a student's answers and charts as one readable document, without scaffolding or code.

    notebook ── plan_of ──▶ Plan ── html_of ──▶ HTML ── write ──▶ .html, .docx (pandoc) or .pdf (a browser that is there)

Records are read from the text of the answer cells, so nothing is run; charts are those that the notebook has
saved. Nothing leaves the machine.
"""

from __future__ import annotations

import ast
import dataclasses
import html
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import mistune
from jinja2 import Environment, PackageLoader
from nbformat import NotebookNode

from insideview import plan
from insideview.course.notebook import Cell, Exercise, exercises_of, read
from insideview.errors import UserError
from insideview.plan import wording

FORMATS = ("html", "docx", "pdf")
PLACEHOLDER = "YOUR ANSWER HERE"
STUB = "raise NotImplementedError()"
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)


@dataclass(frozen=True)
class Record:
    """A filled record such as `plan.Role(…)`: its fields in the order of its definition, empty ones left out."""

    kind: str
    fields: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Chart:
    """A picture that the notebook drew; `alt` says what it shows."""

    png: str
    alt: str


@dataclass(frozen=True)
class Part:
    """One exercise's answers, as HTML fragments and charts in the notebook's order."""

    number: str
    title: str
    content: tuple[str | Chart, ...]


@dataclass(frozen=True)
class Plan:
    """A plan to share; `left_out` says of each exercise that is not in it why."""

    title: str
    parts: tuple[Part, ...]
    left_out: tuple[tuple[str, str], ...]


def plan_of(path: Path, without: Collection[str] = ()) -> Plan:
    """The plan in a notebook.

    Args:
        path: the student's notebook, saved after it was run.
        without: numbers of exercises to leave out, such as "w02.3".

    Raises:
        UserError: if there is no notebook, no such exercise, or nothing is answered yet.
    """
    notebook = read(path)
    exercises = exercises_of(notebook)
    if unknown := set(without) - {exercise.number for exercise in exercises}:
        numbers = ", ".join(exercise.number for exercise in exercises)
        raise UserError(f"There is no exercise {', '.join(sorted(unknown))} in {path.name}: it has {numbers}.")
    parts, left_out = [], []
    known: dict[str, Any] = {}
    for exercise in exercises:
        content = tuple(_content(exercise, known))
        label = f"{exercise.number} {exercise.title}"
        if exercise.number in without:
            left_out.append((label, "as you asked"))
        elif all(_is_code(cell) for cell in exercise.solutions) and not exercise.manual:
            left_out.append((label, "it is code"))
        elif not any(isinstance(piece, str) for piece in content):
            left_out.append((label, "not answered yet"))
        else:
            parts.append(Part(exercise.number, exercise.title, content))
    if not parts:
        raise UserError(f"Nothing is answered in {path.name} yet, so there is nothing to share.")
    return Plan(_title(notebook) or path.stem, tuple(parts), tuple(left_out))


def html_of(shared: Plan, name: str = "", on: date | None = None) -> str:
    """The plan as one HTML page with its pictures in it; no script, nothing fetched."""
    environment = Environment(loader=PackageLoader("insideview.course", "templates"), autoescape=True)
    return environment.get_template("share.html.j2").render(
        plan=shared, name=name, on=wording.day(on) if on else "", is_chart=lambda piece: isinstance(piece, Chart)
    )


def write(page: str, out: Path) -> None:
    """Writes the page as .html, .docx or .pdf, by the end of `out`'s name; whole or not at all.

    Raises:
        UserError: if what the format needs is not there.
    """
    makers: dict[str, Callable[[str, Path], None]] = {".html": _write_html, ".docx": _write_docx, ".pdf": _write_pdf}
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / f"plan{out.suffix}"
        makers[out.suffix](page, made)
        out.parent.mkdir(parents=True, exist_ok=True)
        part = out.with_name(f".{out.name}.part")
        shutil.copyfile(made, part)
        part.replace(out)


# ------------------------------------------------------------------------------------------- what was answered


def _content(exercise: Exercise, known: dict[str, Any]) -> Iterator[str | Chart]:
    """Answers and charts of an exercise; `known` are the values assigned so far, by name, and is added to."""
    for cell in exercise.cells:
        if cell.role == "manual" and (text := cell.source.replace(PLACEHOLDER, "").strip()):
            yield _prose(text, cell.node.get("attachments", {}))
        elif cell.role == "solution" and not _is_code(cell) and STUB not in cell.source:
            yield from _answers(cell.source, known)
        elif cell.role == "code":
            yield from _charts(cell.node)


def _is_code(cell: Cell) -> bool:
    """Whether the answer is a program: it defines something, where a record is assigned."""
    try:
        tree = ast.parse(cell.source)
    except (SyntaxError, ValueError, RecursionError):
        return False
    return any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in tree.body)


def _answers(source: str, known: dict[str, Any]) -> Iterator[str]:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return
    found: dict[str, Any] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = _value(node.value, {**known, **found})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            found[node.target.id] = _value(node.value, {**known, **found})
    known.update(found)
    filled = {name: value for name, value in found.items() if not _is_empty(value)}
    for name, value in filled.items():
        heading = f"<h3>{html.escape(_words(name))}</h3>" if len(filled) > 1 else ""
        yield heading + _as_html(value)


def _value(node: ast.expr, known: dict[str, Any]) -> Any:
    """What an expression stands for, without running it: text, numbers, dates, lists, dictionaries, records."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name) and node.id in known:
        return known[node.id]
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return [_value(item, known) for item in node.elts]
    if isinstance(node, ast.Dict):
        pairs = zip(node.keys, node.values, strict=True)
        return {_plain(_value(key, known)): _value(value, known) for key, value in pairs if key is not None}
    if isinstance(node, ast.Call):
        return _called(node, known)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return f"−{node.operand.value!r}"
    if isinstance(node, ast.BinOp | ast.Subscript | ast.Attribute | ast.JoinedStr | ast.Name):
        return "(computed in the notebook)"
    return ast.unparse(node)


def _called(node: ast.Call, known: dict[str, Any]) -> Any:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    values = [_value(argument, known) for argument in node.args]
    if name == "date" and len(values) == 3 and all(isinstance(value, int) for value in values):
        try:
            return date(*values)
        except ValueError:
            return ast.unparse(node)
    if name in ("dict", "list", "tuple"):
        named = {keyword.arg: _value(keyword.value, known) for keyword in node.keywords if keyword.arg}
        return named if name == "dict" else (values[0] if values else [])
    kind = getattr(plan, name, None)
    if not (isinstance(kind, type) and dataclasses.is_dataclass(kind)):
        return "(computed in the notebook)"
    names = [f.name for f in dataclasses.fields(kind)]
    fields = dict(zip(names, values, strict=False))
    fields |= {keyword.arg: _value(keyword.value, known) for keyword in node.keywords if keyword.arg}
    ordered = sorted(fields, key=lambda field: names.index(field) if field in names else len(names))
    return Record(name, tuple((field, fields[field]) for field in ordered if not _is_empty(fields[field])))


def _is_empty(value: Any) -> bool:
    return value is None or value is ... or (isinstance(value, str | list | dict) and not value)


def _charts(node: NotebookNode) -> Iterator[Chart]:
    for output in node.get("outputs", []):
        png = output.get("data", {}).get("image/png")
        if isinstance(png, str):
            told = output.get("metadata", {}).get("image/png", {})
            yield Chart("".join(png.split()), str(told.get("alt", "")) if isinstance(told, dict) else "")


def _title(notebook: NotebookNode) -> str:
    texts = (cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    return next((line[2:].strip() for text in texts for line in text.splitlines() if line.startswith("# ")), "")


# ------------------------------------------------------------------------------------------- as HTML


def _prose(text: str, attachments: Any) -> str:
    """Markdown as HTML. Tags in it are shown as text, so that a page from somebody else holds nothing that runs."""
    for name, kinds in attachments.items() if isinstance(attachments, dict) else ():
        for kind, content in kinds.items():
            text = text.replace(f"attachment:{name}", f"data:{kind};base64,{''.join(str(content).split())}")
    rendered = mistune.create_markdown(escape=True, plugins=["table", "strikethrough", "task_lists"])(text)
    return f'<div class="prose">{rendered}</div>'


def _as_html(value: Any) -> str:
    if isinstance(value, Record):
        return _definitions(value.fields)
    if isinstance(value, list) and value and all(isinstance(item, Record) for item in value):
        return _table(value) if _fits_a_table(value) else "".join(_titled(item) for item in value)
    if isinstance(value, list | dict) and all(isinstance(item, int | float) for item in _items(value)):
        shown = (
            [f"{key}: {_plain(item)}" for key, item in value.items()] if isinstance(value, dict) else map(_plain, value)
        )
        return html.escape(" · ".join(shown))
    if isinstance(value, list):
        return "<ul>" + "".join(f"<li>{_as_html(item)}</li>" for item in value) + "</ul>"
    if isinstance(value, dict) and all(isinstance(item, Record) for item in value.values()):
        return _table([Record("", (("", _words(key)), *item.fields)) for key, item in value.items()])
    if isinstance(value, dict) and any(isinstance(item, dict | list | Record) for item in value.values()):
        return "".join(f"<h4>{html.escape(_words(key))}</h4>{_as_html(item)}" for key, item in value.items())
    if isinstance(value, dict):
        return _definitions(tuple(value.items()))
    return html.escape(_plain(value))


def _items(value: list[Any] | dict[str, Any]) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value


def _titled(record: Record) -> str:
    """A record of a list: under its first field, if that is short, the others."""
    (_, first), *rest = record.fields or (("", ""),)
    if isinstance(first, str) and len(first) <= 140 and rest:
        return f"<h4>{html.escape(first)}</h4>{_definitions(tuple(rest))}"
    return _definitions(record.fields)


def _definitions(fields: tuple[tuple[str, Any], ...]) -> str:
    rows = "".join(f"<tr><th>{html.escape(_words(name))}</th><td>{_as_html(value)}</td></tr>" for name, value in fields)
    return f'<table class="fields"><tbody>{rows}</tbody></table>'


def _fits_a_table(records: list[Record]) -> bool:
    """Whether they read well as rows: a few columns with short texts in them."""
    columns = {name for record in records for name, _ in record.fields}
    texts = [value for record in records for _, value in record.fields]
    plain = all(isinstance(text, str | int | float | date) for text in texts)
    return len(records) > 1 and len(columns) <= 4 and plain and all(len(_plain(text)) <= 75 for text in texts)


def _table(records: list[Record]) -> str:
    """Records as a table: a row each, a column for each field that any of them has; the first heads its row."""
    columns = list(dict.fromkeys(name for record in records for name, _ in record.fields))
    head = "".join(f"<th>{html.escape(_words(name))}</th>" for name in columns)
    rows = ""
    for record in records:
        fields = dict(record.fields)
        first, *others = (_as_html(fields.get(name, "")) for name in columns)
        rows += f"<tr><th>{first}</th>" + "".join(f"<td>{text}</td>" for text in others) + "</tr>"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _words(name: object) -> str:
    """A name from code as a heading: `why_it_matters` is “Why it matters”."""
    text = str(name).replace("_", " ")
    return text[:1].upper() + text[1:]


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return wording.day(value)
    return f"{value:,}" if isinstance(value, int) and abs(value) >= 10_000 else str(value)


# ------------------------------------------------------------------------------------------- as a file


def _write_html(page: str, out: Path) -> None:
    out.write_text(page, encoding="utf-8")


def _write_docx(page: str, out: Path) -> None:
    try:
        import pypandoc
    except ImportError:
        raise UserError(
            "A .docx needs pandoc: pip install pypandoc-binary. Or share as HTML, which Word opens too."
        ) from None
    try:
        pypandoc.convert_text(page, "docx", format="html", outputfile=str(out))
    except (OSError, RuntimeError) as error:
        raise UserError(f"pandoc could not write the .docx ({str(error).splitlines()[0]}): share as HTML.") from None


def _write_pdf(page: str, out: Path) -> None:
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise UserError(
            "A PDF needs Chromium, Chrome or Edge, and none was found: share as HTML, open it in your browser, and "
            "print it to a PDF there."
        )
    source = out.with_suffix(".html")
    _write_html(page, source)
    profile = out.parent / "profile"
    options = ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
    options += ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []  # chromium refuses root else
    command = [browser, *options, f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={out}"]
    try:
        done = subprocess.run([*command, source.as_uri()], capture_output=True, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UserError(f"{Path(browser).name} could not print the PDF ({error}): share as HTML.") from None
    if done.returncode or not out.is_file():
        raise UserError(f"{Path(browser).name} could not print the PDF: share as HTML, and print it from your browser.")
