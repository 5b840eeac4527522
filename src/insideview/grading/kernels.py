"""Where `execute` gets its kernels: sandboxed forks (`warm.Kernels`), or, for code that is trusted, fresh ones."""

from __future__ import annotations

import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from jupyter_client.manager import AsyncKernelManager

from insideview.errors import UserError
from insideview.grading.confine import Ceilings


class KernelSource(Protocol):
    """Gives out one kernel manager at a time to each caller; safe to use from several threads."""

    def manager(
        self, files: Mapping[str, bytes], ceilings: Ceilings, disk_bytes: int, *, trains: bool = False
    ) -> AbstractContextManager[tuple[AsyncKernelManager, Path]]:
        """A manager whose kernel will find `files` in its working directory, and that directory as seen outside.

        That the notebook `trains` is a hint, that an optimiser will be asked for.
        """
        ...


class TrustedKernels:
    """Fresh kernels with the rights of whoever runs this: for one's own notebook, or by --trust-submissions.

    Args:
        folder: the working directory; by default a temporary one with the files in it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @contextmanager
    def manager(
        self, files: Mapping[str, bytes], ceilings: Ceilings, disk_bytes: int, *, trains: bool = False
    ) -> Iterator[tuple[AsyncKernelManager, Path]]:
        with tempfile.TemporaryDirectory(prefix="iv-") as temporary:
            write_files(files, Path(temporary, "work"))
            manager = AsyncKernelManager(kernel_name="python3", connection_file=str(Path(temporary, "kernel.json")))
            yield manager, self._folder or Path(temporary, "work")


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Puts the files into `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def handed_in_files(folder: Path, at_most: int) -> dict[str, bytes]:
    """The files of a submission, as `read_files`.

    Raises:
        UserError: if one of them is a link or no regular file, or if together they have more than `at_most` bytes.
    """
    refuse_links(folder)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".ipynb")
    if size > at_most:
        raise UserError(f"The files handed in have {size:,} bytes; {at_most:,} are allowed.")
    return read_files(folder)


def refuse_links(folder: Path) -> None:
    """Raises UserError if anything that was handed in is a link, which would be followed to wherever it points, or
    neither a file nor a folder."""
    for path in folder.rglob("*"):
        mode = path.lstat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            kind = "a link" if stat.S_ISLNK(mode) else "not a regular file"
            raise UserError(f"{path.relative_to(folder)}, which was handed in, is {kind}: put a file in its place.")


def read_files(folder: Path) -> dict[str, bytes]:
    """The regular files of a submission that its notebook may read: no links, no hidden files, no notebooks
    (they hold the hidden tests)."""
    found = {}
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in relative.parts)
        if path.is_symlink() or not path.is_file() or hidden or path.suffix == ".ipynb" or path.name == "timestamp.txt":
            continue
        found[relative.as_posix()] = path.read_bytes()
    return found
