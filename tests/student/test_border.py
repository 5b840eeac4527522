"""The border: what notebooks import needs numpy, torch, einops and matplotlib, and nothing else."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from small_course import ROOT

STUDENT_PYTHON = ROOT / ".venv-student" / "bin" / "python"
MODULES = ["check", "data", "differences", "models", "plan", "plots", "seeds"]
NOTEBOOK = "d01-arrays"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as students install it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    [path] = folder.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def student_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment that sees the four packages and a kernel, and nothing of the course."""
    if not STUDENT_PYTHON.exists():
        pytest.fail(".venv-student is missing: run the tests by `make test`, which installs it")
    packages = subprocess.run(
        [STUDENT_PYTHON, "-c", "import site; print(site.getsitepackages()[0])"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    folder = tmp_path_factory.mktemp("student") / "env"
    subprocess.run([STUDENT_PYTHON, "-m", "venv", str(folder)], check=True)
    # The setuptools that comes with a new environment would hide the one that torch asks for.
    subprocess.run([folder / "bin" / "python", "-m", "pip", "uninstall", "-q", "-y", "setuptools"], check=True)
    [site] = folder.glob("lib/python*/site-packages")
    (site / "four.pth").write_text(packages + "\n")
    return folder / "bin" / "python"


def run(python: Path, *arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": f"{python.parent}:/usr/bin:/bin", "HOME": str(cwd), "OMP_NUM_THREADS": "1", **environment}
    return subprocess.run([str(python), *arguments], cwd=cwd, env=env, capture_output=True, text=True, timeout=300)


def test_every_student_module_imports_with_the_four_packages(student_python: Path, wheel: Path, tmp_path: Path) -> None:
    run(
        student_python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-index",
        "--target",
        str(tmp_path / "site"),
        "--no-deps",
        str(wheel),
        cwd=tmp_path,
    )
    code = "import importlib, json, sys\n"
    code += "".join(f"importlib.import_module('insideview.{name}')\n" for name in MODULES)
    code += "print(json.dumps(sorted({m.split('.')[0] for m in sys.modules})))"
    done = run(student_python, "-c", code, cwd=tmp_path, PYTHONPATH=str(tmp_path / "site"))
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout))
    assert loaded.isdisjoint({"nbformat", "nbgrader", "nbclient", "rich", "typer", "IPython", "jinja2", "bleach"})
    assert importable(student_python, "nbformat", cwd=tmp_path) is False


def importable(python: Path, name: str, cwd: Path) -> bool:
    return run(python, "-c", f"import {name}", cwd=cwd).returncode == 0


def test_no_student_module_names_the_other_sides() -> None:
    for name in MODULES:
        base = ROOT / "src" / "insideview" / name
        for path in [base.with_suffix(".py")] if base.with_suffix(".py").exists() else base.rglob("*.py"):
            assert not re.search(r"insideview\.(course|grading|commands|cli)", path.read_text()), path


@pytest.mark.parametrize(
    "module",
    ["insideview", "insideview.check", "insideview.seeds", "insideview.data", "insideview.plots", "insideview.plan"],
)
def test_torch_is_not_imported_before_it_is_used(module: str) -> None:
    code = f"import sys, {module}; sys.exit('torch' in sys.modules or 'matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_a_release_notebook_runs_alone_in_an_empty_folder(student_python: Path, wheel: Path, tmp_path: Path) -> None:
    """As in Colab: the notebook alone, no course package; its set-up cell installs it from where it is told."""
    assert importable(student_python, "insideview", cwd=tmp_path) is False
    assert importable(student_python, "google.colab", cwd=tmp_path) is False
    work = tmp_path / "content"
    work.mkdir()
    shutil.copy(ROOT / "release" / NOTEBOOK / f"{NOTEBOOK}.ipynb", work)
    executed = execute_with(student_python, work / f"{NOTEBOOK}.ipynb", tmp_path, INSIDEVIEW_PACKAGE=str(wheel))
    errors = [
        (c["id"], o["ename"], o["evalue"])
        for c in executed["cells"]
        for o in c.get("outputs", [])
        if o["output_type"] == "error"
    ]
    setup = next(c for c in executed["cells"] if c["id"] == "setup")
    assert not [o for o in setup["outputs"] if o["output_type"] == "error"]
    assert {name for _, name, _ in errors} <= {"NotImplementedError"}, errors
    tests = [c for c in executed["cells"] if c["metadata"].get("nbgrader", {}).get("grade")]
    assert all(any(o["output_type"] == "error" for o in c["outputs"]) for c in tests if c["cell_type"] == "code")


def execute_with(python: Path, path: Path, folder: Path, **environment: str) -> dict:
    """Executes a notebook in a kernel of another environment."""
    import nbformat
    from nbclient import NotebookClient

    spec = folder / "jupyter" / "kernels" / "colab"
    spec.mkdir(parents=True)
    argv = [str(python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (spec / "kernel.json").write_text(json.dumps({"argv": argv, "display_name": "Colab-like", "language": "python"}))
    notebook = nbformat.read(path, as_version=4)
    old = dict(os.environ)
    os.environ["JUPYTER_PATH"] = str(folder / "jupyter")
    try:
        client = NotebookClient(
            notebook,
            kernel_name="colab",
            timeout=240,
            allow_errors=True,
            resources={"metadata": {"path": str(path.parent)}},
        )
        env = {
            "PATH": f"{python.parent}:/usr/bin:/bin",
            "HOME": str(folder),
            "OMP_NUM_THREADS": "1",
            "PIP_NO_INDEX": "1",
            **environment,
        }
        return client.execute(env=env)
    finally:
        os.environ.clear()
        os.environ.update(old)
