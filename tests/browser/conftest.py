"""A tiny released course, JupyterLab in it, and a page of a real Chromium. The course is shared: each test has its own students."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from stage import CHROMIUM_MISSING, TINY, TINY_COURSE, WINDOW, Lab, chromium, chromium_path, jupyter_lab, make_course

from insideview.course.config import Course


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    return make_course(tmp_path_factory.mktemp("course"), TINY_COURSE, [TINY])


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if chromium_path() is None:
        if os.environ.get("CI"):
            pytest.fail(CHROMIUM_MISSING)
        pytest.skip(CHROMIUM_MISSING)
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def lab(browser: Browser, course: Course, home: Path) -> Iterator[Lab]:
    with jupyter_lab(course, home) as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=WINDOW)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()
