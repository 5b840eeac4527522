"""Fixtures for all tests."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_course import make_course

from insideview.course import config


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> config.Course:
    """A released course with one small assignment, d00-small; not to be changed."""
    folder = tmp_path_factory.mktemp("released") / "course"
    return make_course(folder, "d00-small", settings="c.ExecuteSubmission.cell_seconds = 3")


@pytest.fixture
def course(released: config.Course, tmp_path: Path) -> config.Course:
    """The same in a folder of the test's own."""
    shutil.copytree(released.root, tmp_path / "course")
    return config.load(tmp_path / "course")


@pytest.fixture(autouse=True)
def no_figures_left_open() -> Iterator[None]:
    """Tests that look at a figure keep it open; after some twenty, matplotlib warns in whichever test comes next."""
    yield
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
