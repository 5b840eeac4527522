"""`insideview share`: the student's answers and charts, and nothing else."""

from __future__ import annotations

import base64
import re
import shutil
from pathlib import Path

import nbformat
import pypandoc
import pytest
from small_course import ROOT
from typer.testing import CliRunner

from insideview.commands import app
from insideview.course import share
from insideview.course.notebook import exercises_of, read, write
from insideview.errors import UserError
from insideview.grading import sample_class

NAME = "w02-career"
PNG = base64.b64encode(
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc```\0\0\0\4\0\1\xf6\x178U\0\0\0\0IEND\xaeB`\x82"
).decode()


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """The reference's answers in the release, with a chart in each cell that draws one."""
    source = read(ROOT / "source" / NAME / f"{NAME}.ipynb")
    filled = sample_class.filled(
        read(ROOT / "release" / NAME / f"{NAME}.ipynb"), sample_class.reference_answers(source)
    )
    for cell in filled.cells:
        if cell.cell_type == "code" and cell.source.startswith("plan.draw"):
            metadata = {"image/png": {"alt": 'bars <of> "scores"'}}
            cell.outputs = [nbformat.v4.new_output("display_data", {"image/png": PNG}, metadata=metadata)]
    path = tmp_path / f"{NAME}.ipynb"
    write(filled, path)
    return path


def test_answers_and_charts_and_nothing_else(notebook: Path) -> None:
    plan = share.plan_of(notebook)
    page = share.html_of(plan, name="Tom <b>")
    for words in ("Evaluations engineer", "Why it matters", "9 March 2026", "I like finding the one cause", "Marek"):
        assert words in page
    for scaffolding in ("Rubric", "Hint 1", "check_roles", "def ", "import ", "MARK SCHEME", "plan.Role", "Noor", "✓"):
        assert scaffolding not in page
    assert page.count("data:image/png;base64") == 4
    assert "<script" not in page
    assert "Tom &lt;b&gt;" in page
    assert not re.findall(r"""(?:src|href)=["'](?!data:)""", page)  # nothing is fetched
    assert ("w02.4 A ranking under many weightings", "it is code") in plan.left_out
    numbers = {exercise.number for exercise in exercises_of(read(notebook))}
    assert {part.number for part in plan.parts} | {label.split()[0] for label, _ in plan.left_out} == numbers


def test_tags_in_an_answer_are_text(notebook: Path) -> None:
    filled = read(notebook)
    cell = next(cell for cell in filled.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "likes")
    cell.source = "<script>alert(1)</script>\n\nText <img src=x onerror=alert(1)> [a](javascript:alert(1)) **bold**"
    write(filled, notebook)
    page = share.html_of(share.plan_of(notebook))
    assert "<script" not in page
    assert "<img src=x" not in page
    assert not re.search("""=["']javascript:""", page)
    assert "<strong>bold</strong>" in page


def test_records_are_read_and_not_run(notebook: Path, tmp_path: Path) -> None:
    filled = read(notebook)
    cell = next(cell for cell in filled.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == "assets")
    trap = tmp_path / "trap"
    cell.source = f"NAME = 'Keeps bees'\nassets = [NAME, open({str(trap)!r}, 'w').name, -3, 12_000, 4 * 13]\npairs = [plan.SkillPair('Bees', 'Code')]\nmore = [plan.SkillPair('Bees', 'Code'), plan.SkillPair(second='Law', first='Juggling')]"
    write(filled, notebook)
    page = share.html_of(share.plan_of(notebook))
    assert not trap.exists()
    assert "Keeps bees" in page
    assert "−3" in page
    assert "12,000" in page
    assert page.count("(computed in the notebook)") == 2  # no code, and nothing that was not written down
    assert "<h4>Bees</h4>" in page
    assert "<tr><th>Second</th><td>Code</td></tr>" in page  # a single record: its fields below one another
    assert "<tr><th>Juggling</th><td>Law</td></tr>" in page  # several short ones: rows of one table


@pytest.mark.parametrize("to", share.FORMATS)
def test_each_format_opens(notebook: Path, to: str) -> None:
    result = CliRunner().invoke(app, ["share", str(notebook), "--to", to, "--without", "w02.3", "--name", "Tomasz"])
    assert result.exit_code == 0, result.output
    made = notebook.with_name(f"{NAME}-plan.{to}")
    assert "w02.1 Roles you could have" in result.output
    assert "left out: w02.3 Likes, dislikes, goals (as you asked)" in result.output
    assert "Nothing was sent anywhere" in result.output
    if to == "docx":
        text = pypandoc.convert_file(str(made), "plain")
        assert "Evaluations engineer" in text
        assert "Tomasz" in text
        assert "finding the one cause" not in text
    elif to == "pdf":
        assert made.read_bytes().startswith(b"%PDF")
        assert made.stat().st_size > 20_000
    else:
        assert "finding the one cause" not in made.read_text()
    assert sorted(path.name for path in notebook.parent.iterdir()) == sorted([notebook.name, made.name])


def test_bad_input_is_one_sentence_and_leaves_nothing(notebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match=r"no exercise w02\.9.*it has w02\.1"):
        share.plan_of(notebook, without=["w02.9"])
    untouched = notebook.with_name("untouched.ipynb")
    shutil.copyfile(ROOT / "release" / NAME / f"{NAME}.ipynb", untouched)
    with pytest.raises(UserError, match="Nothing is answered"):
        share.plan_of(untouched)
    with pytest.raises(UserError, match="There is no notebook"):
        share.plan_of(notebook.with_name("gone.ipynb"))
    monkeypatch.setattr(share, "BROWSERS", ("no-such-browser",))
    with pytest.raises(UserError, match="share as HTML"):
        share.write("<p>x</p>", notebook.with_name("plan.pdf"))
    assert not list(notebook.parent.glob("*plan*"))
