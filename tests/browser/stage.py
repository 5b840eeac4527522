"""What the browser tests and the screenshots need: a course folder, JupyterLab in it, Chromium before it."""

from __future__ import annotations

import contextlib
import copy
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect, sync_playwright

from insideview.course import config
from insideview.course.notebook import read, source_path, write
from insideview.course.release import release

REPOSITORY = Path(__file__).resolve().parents[2]
TINY_COURSE = REPOSITORY / "tests" / "files" / "tiny"
TINY = "d00-tiny"
CHROMIUM_MISSING = "chromium is missing: apt-get install chromium"
CHROMIUM = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # the pages are tried as they are offline
    *(["--no-sandbox"] if os.geteuid() == 0 else []),
]
WINDOW = ViewportSize(width=1400, height=900)
PROGRAMS = Path(sys.executable).parent
_NUMBERED = re.compile(r"\[\d+\]")
MARK = "INSIDEVIEW_BROWSER_TEST"  # every process of a lab carries it in its environment


# --------------------------------------------------------------------------------------------- the course


def make_course(root: Path, template: Path, names: Iterable[str]) -> config.Course:
    """A released course in `root`: the sources of `template`, and the repository's own settings for `names`."""
    names = list(names)
    for name in names:
        shutil.copytree(
            template / "source" / name, root / "source" / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints")
        )
    settings = (REPOSITORY / config.FILE).read_text(encoding="utf-8")
    entries = [{"name": name, "due": None} for name in names]
    (root / config.FILE).write_text(f"{settings}\n\nc.Course.assignments = {entries!r}\n", encoding="utf-8")
    course = config.load(root)
    for _ in release(course, names):
        pass
    return course


def release_path(course: config.Course, name: str) -> Path:
    return course.root / "release" / name / f"{name}.ipynb"


def answered(course: config.Course, name: str, answers: Mapping[str, str]) -> NotebookNode:
    """The released notebook with the cells of these ids filled in."""
    notebook = copy.deepcopy(read(release_path(course, name)))
    cells = {cell.id: cell for cell in notebook.cells}
    for cell_id, source in answers.items():
        cells[cell_id].source = source
    return notebook


def solved(course: config.Course, name: str) -> dict[str, str]:
    """The reference answers of an assignment, by cell id."""
    cells = read(source_path(course.root, name)).cells
    answers = {cell.id: cell.source for cell in cells if cell.metadata.get("nbgrader", {}).get("solution")}
    markers = re.compile(r"^ *### (BEGIN|END) SOLUTION *\n?", re.MULTILINE)
    return {cell_id: markers.sub("", source).rstrip() for cell_id, source in answers.items()}


def submit(course: config.Course, name: str, student: str, notebook: NotebookNode) -> None:
    write(notebook, course.root / "submitted" / student / name / f"{name}.ipynb")


@contextlib.contextmanager
def gradebook(course: config.Course) -> Iterator[Gradebook]:
    with Gradebook(f"sqlite:///{course.root / 'gradebook.db'}", course.course_id) as book:
        yield book


def submission_address(course: config.Course, name: str, student: str) -> str:
    """Where formgrader shows the submission."""
    with gradebook(course) as book:
        return f"/formgrader/submissions/{book.find_submission_notebook(name, name, student).id}/"


# --------------------------------------------------------------------------------------------- the server


def environment(home: Path) -> dict[str, str]:
    """For programs that must neither see nor change the settings of whoever runs the tests. JupyterLab asks nothing about news."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("JUPYTER", "IPYTHON", "INSIDEVIEW", "NBGRADER", "MPL"))
    }
    folders = {f"JUPYTER_{kind}_DIR": str(home / "jupyter" / kind.lower()) for kind in ("CONFIG", "DATA", "RUNTIME")}
    settings = (
        home
        / "jupyter"
        / "config"
        / "lab"
        / "user-settings"
        / "@jupyterlab"
        / "apputils-extension"
        / "notification.jupyterlab-settings"
    )
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"fetchNews": "false", "checkForUpdates": false, "doNotDisturbMode": true}')
    # nbgrader finds `alembic`, and Jupyter its subcommands, on PATH.
    return {
        **kept,
        **folders,
        "HOME": str(home),
        "PATH": os.pathsep.join([str(PROGRAMS), kept.get("PATH", os.defpath)]),
    }


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab. `log` is what it writes."""

    url: str
    course: config.Course
    log: Path


@contextlib.contextmanager
def jupyter_lab(course: config.Course, home: Path) -> Iterator[Lab]:
    """JupyterLab as the course's guide starts it, in the course folder; stopped with all that it started."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    mark = uuid.uuid4().hex
    log = home / "lab.log"
    command = [
        *(
            str(PROGRAMS / "jupyter"),
            "lab",
            "--no-browser",
            "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={port}",
            "--ServerApp.port_retries=0",
        ),
        *("--IdentityProvider.token=", "--ServerApp.password="),
        *(["--allow-root"] if os.geteuid() == 0 else []),
    ]
    lab = Lab(f"http://127.0.0.1:{port}", course, log)
    with log.open("wb") as out:
        variables = {**environment(home), MARK: mark}
        server = subprocess.Popen(
            command,
            cwd=course.root,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    try:
        _wait_until_it_answers(lab, server)
        yield lab
    finally:
        left = _stop(server, mark)
    assert not left, f"still running after JupyterLab was stopped: {left}"


def _wait_until_it_answers(lab: Lab, server: subprocess.Popen[bytes], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        with contextlib.suppress(OSError, urllib.error.URLError), urllib.request.urlopen(f"{lab.url}/api", timeout=5):
            return
        time.sleep(0.2)
    raise RuntimeError(f"JupyterLab did not start:\n{lab.log.read_text(errors='replace')[-3000:]}")


def _stop(server: subprocess.Popen[bytes], mark: str) -> list[psutil.Process]:
    """Asks the server, which ends its kernels; then ends whatever has not gone. Gives what is left even so."""
    begun = set(psutil.Process(server.pid).children(recursive=True)) if server.poll() is None else set()
    server.send_signal(signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        server.wait(20)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGKILL)
    server.wait(5)
    _, stubborn = psutil.wait_procs(begun | _marked(mark), timeout=5)
    for process in stubborn:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(stubborn, timeout=5)
    return [
        process
        for process in begun | _marked(mark)
        if process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    ]


def _marked(mark: str) -> set[psutil.Process]:
    """The live processes of one lab, also those that have left its group, as kernels do."""
    found = set()
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.environ().get(MARK) == mark and process.status() != psutil.STATUS_ZOMBIE:
                found.add(process)
    return found


# --------------------------------------------------------------------------------------------- the browser


def chromium_path() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    path = chromium_path()
    if path is None:
        raise RuntimeError(CHROMIUM_MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM)
        try:
            yield browser
        finally:
            browser.close()


class Notebook:
    """A notebook open in JupyterLab, with its cells by id."""

    def __init__(self, page: Page, lab: Lab, path: Path) -> None:
        self.page = page
        self._ids = [cell.id for cell in read(path).cells]
        page.goto(f"{lab.url}/lab/tree/{path.relative_to(lab.course.root).as_posix()}?reset")
        page.locator(".jp-NotebookPanel .jp-Notebook .jp-Cell").first.wait_for(timeout=60_000)
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        """Until the kernel has said that it is idle; the indicator in the toolbar shows idle before there is one."""
        self.page.locator("#jp-main-statusbar").get_by_text("| Idle").wait_for(timeout=60_000)

    def cell(self, cell_id: str) -> Locator:
        return self.page.locator(".jp-Notebook .jp-Cell").nth(self._ids.index(cell_id))

    def output(self, cell_id: str) -> Locator:
        return self.cell(cell_id).locator(".jp-Cell-outputArea")

    def write(self, cell_id: str, source: str) -> None:
        """Replaces a code cell's text and runs it."""
        self._replace(self.cell(cell_id), source)
        self.wait_until_run(cell_id)

    def write_prose(self, cell_id: str, source: str) -> None:
        cell = self.cell(cell_id)
        cell.locator(".jp-RenderedMarkdown").click()
        self.page.keyboard.press("Enter")
        self._replace(cell, source)
        cell.locator(".jp-RenderedMarkdown").wait_for()

    def run(self, cell_id: str) -> None:
        """Runs a cell, which may be read-only."""
        before = self.cell(cell_id).locator(".jp-InputPrompt").inner_text()
        self.cell(cell_id).locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        expect(self.cell(cell_id).locator(".jp-InputPrompt")).not_to_have_text(before, timeout=30_000)
        self.wait_until_run(cell_id)

    def wait_until_run(self, cell_id: str) -> None:
        expect(self.cell(cell_id).locator(".jp-InputPrompt")).to_contain_text(_NUMBERED, timeout=30_000)

    def validate(self) -> Locator:
        """Presses Validate and gives the dialog."""
        self.page.locator(".jp-NotebookPanel-toolbar .validate-button").click()
        dialog = self.page.locator(".jp-Dialog")
        expect(dialog).to_contain_text("Validation Results", timeout=60_000)
        return dialog

    def close_dialog(self) -> None:
        self.page.locator(".jp-Dialog .jp-mod-accept").click()
        expect(self.page.locator(".jp-Dialog")).to_have_count(0)

    def _replace(self, cell: Locator, source: str) -> None:
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(source)
        self.page.keyboard.press("Control+Enter")


def open_for_marking(page: Page, address: str) -> None:
    """Opens a submission in formgrader, and waits until it can be marked."""
    page.goto(address)
    wait_until_markable(page)


def wait_until_markable(page: Page) -> None:
    page.wait_for_function(
        '() => typeof formgrader !== "undefined" && formgrader.grades?.loaded && formgrader.comments?.loaded'
    )


def save(page: Page, field: str, value: str, kind: str) -> None:
    """Fills in a field of formgrader's; leaving it saves a "grade" or a "comment"."""
    page.locator(field).fill(value)
    with page.expect_response(
        lambda response: f"/formgrader/api/{kind}/" in response.url and response.request.method != "GET"
    ) as saved:
        page.locator(field).blur()
    assert saved.value.ok
