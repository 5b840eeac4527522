"""What the tests share: the course itself, and small courses of their own."""

from __future__ import annotations

import shutil
from pathlib import Path

from insideview.course import config, release, text
from insideview.course.notebook import write

ROOT = Path(__file__).parent.parent
FILES = Path(__file__).parent / "files"


def make_course(folder: Path, *names: str, settings: str = "") -> config.Course:
    """A course of small notebooks from tests/files/<name>.txt, released, with their banks."""
    entries = ", ".join(f"{{'name': {name!r}, 'due': None}}" for name in names)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / config.FILE).write_text(
        (ROOT / config.FILE).read_text() + f"\nc.Course.assignments = [{entries}]\n{settings}\n"
    )
    for name in names:
        write(text.from_text((FILES / f"{name}.txt").read_text(), name), folder / "source" / name / f"{name}.ipynb")
        if (FILES / "bank" / name).is_dir():
            shutil.copytree(FILES / "bank" / name, folder / "bank" / name)
    course = config.load(folder)
    assert list(release.release(course, names)) == list(names)
    return course
