"""source/ to release/: what students get. nbgrader does it; the course adds its address.

`CourseAddress` is a step in nbgrader's own list (course_config.py), so that the formgrader's Generate button
and `nbgrader generate_assignment` give the same bytes as `insideview release`.
"""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from insideview.course import config
from insideview.course.notebook import read, source_path
from insideview.errors import UserError

BADGE = "[![Open in Colab](https://colab.research.google.com/assets/colab-badge.svg)](https://colab.research.google.com/github/{place}/blob/{tag}/release/{name}/{name}.ipynb)"

SETUP = """# Where the course package is missing, as in Colab, this installs it; elsewhere it does nothing.
import importlib.util, os, subprocess, sys

if importlib.util.find_spec("insideview") is None:
    package = os.environ.get("INSIDEVIEW_PACKAGE", "{package}")
    if not package:
        raise RuntimeError("The package insideview is not installed: run `pip install .` in the course folder, or set INSIDEVIEW_PACKAGE.")
    pip = subprocess.run([sys.executable, "-m", "pip", "install", "-q", package], capture_output=True, text=True)
    if pip.returncode:
        raise RuntimeError("insideview could not be installed. Check the connection and run this cell again.\\n" + pip.stderr[-1500:])
    importlib.invalidate_caches()

"""


class CourseAddress(NbGraderPreprocessor):
    """Puts the Colab badge under the title and the install lines before the set-up cell."""

    repository = Unicode("", help="Public address, https://github.com/OWNER/REPOSITORY; empty while unknown.").tag(
        config=True
    )
    tag = Unicode("main", help="The git tag or branch that notebooks are opened and installed from.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        name = resources["nbgrader"]["notebook"]
        for cell in nb.cells:
            if cell.get("id") == "top" and self.repository.startswith("https://github.com/"):
                place = self.repository.removeprefix("https://github.com/").strip("/").removesuffix(".git")
                title, _, rest = cell.source.partition("\n")
                cell.source = f"{title}\n\n{BADGE.format(place=place, tag=self.tag, name=name)}\n{rest}"
            if cell.get("id") == "setup":
                package = f"insideview @ git+{self.repository}@{self.tag}" if self.repository else ""
                cell.source = SETUP.format(package=package) + cell.source
        return nb, resources


def release(course: config.Course, names: Iterable[str]) -> Iterator[str]:
    """Builds release/ for each assignment and enters its cells into the gradebook; yields names as they are done.

    Raises:
        UserError: for a source notebook that is missing or that nbgrader refuses.
    """
    from insideview.grading.nbgrader_api import NbGrader

    grader = NbGrader(course)
    for name in names:
        read(source_path(course.root, name))  # a clear sentence if it is missing or broken
        grader.generate_assignment(name)
        yield name


def is_public(course: config.Course) -> bool:
    """Whether the repository's public address is set."""
    return bool(course.traitlets.CourseAddress.get("repository", ""))


def outdated(course: config.Course, names: Iterable[str]) -> Iterator[list[Path]]:
    """For each assignment the files in release/ that differ from what source/ gives. Nothing in the course changes."""
    names = list(names)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "course")
        copy_course(course.root, copy, names)
        for name in release(config.load(copy), names):
            yield [course.root / path for path in _differences(course.root, copy, name)]


def copy_course(root: Path, to: Path, names: Iterable[str]) -> None:
    """A course folder of its own at `to`, with the settings and the sources of the assignments, no student data."""
    to.mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copytree(
            root / "source" / name,
            to / "source" / name,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns(".ipynb_checkpoints"),
        )
    shutil.copy2(root / config.FILE, to / config.FILE)


def _differences(root: Path, copy: Path, name: str) -> list[Path]:
    files = {
        path.relative_to(base)
        for base in (root, copy)
        for path in (base / "release" / name).rglob("*")
        if path.is_file() and ".ipynb_checkpoints" not in path.parts
    }
    return [
        file
        for file in sorted(files)
        if not (
            (root / file).is_file() and (copy / file).is_file() and filecmp.cmp(root / file, copy / file, shallow=False)
        )
    ]


def check_source_exists(course: config.Course, names: Iterable[str]) -> None:
    """Raises UserError for the first assignment without a source notebook."""
    for name in names:
        if not source_path(course.root, name).is_file():
            raise UserError(
                f"{source_path(course.root, name)} is missing: the course names {name}, but there is no source notebook."
            )
