"""What lies in a folder or a zip, as (path, bytes): only regular files, inside bounds, each refusal with a reason.

Nothing is ever extracted to disk by the names in an archive.
"""

from __future__ import annotations

import io
import os
import re
import stat
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from insideview.errors import UserError

LARGEST = 20_000_000  # bytes of one file
MOST_BYTES = 2_000_000_000  # of everything in one source
MOST_FILES = 20_000
STEEPEST = 200  # how many times smaller than its content a compressed file may be
DEEPEST = 2  # zips in zips


@dataclass(frozen=True)
class Entry:
    """One file that was handed in, or (with a `refusal`) one that is not taken.

    `path` is relative to the source; for a file in an archive it begins with the archive's path. `when` is
    what the file system or the archive says.
    """

    path: PurePosixPath
    content: bytes
    when: datetime
    refusal: str = ""


def entries(source: Path) -> Iterator[Entry]:
    """The files of a folder, a zip, or a single notebook, those of zips inside them included; sorted.

    Raises:
        UserError: if `source` is none of these, or cannot be read.
    """
    if source.is_symlink() or not source.exists():
        raise UserError(f"{source} is not a folder, a zip or a notebook.")
    if source.is_file():
        yield from _file(source, PurePosixPath(source.name), _Budget())
        return
    if not os.access(source, os.R_OK | os.X_OK):
        raise UserError(f"{source} cannot be read: check its permissions.")
    budget = _Budget()
    for path in sorted(source.rglob("*")):
        relative = PurePosixPath(path.relative_to(source).as_posix())
        if path.is_dir() and not path.is_symlink():
            continue
        yield from _file(path, relative, budget)


class _Budget:
    """What one source may still take."""

    def __init__(self) -> None:
        self.bytes, self.files = MOST_BYTES, MOST_FILES

    def refuses(self, size: int) -> str:
        self.files -= 1
        if self.files < 0:
            return f"there are more than {MOST_FILES:,} files"
        if size > LARGEST:
            return f"it is larger than {LARGEST // 1_000_000} MB"
        self.bytes -= size
        return f"everything together is larger than {MOST_BYTES // 1_000_000} MB" if self.bytes < 0 else ""


def _file(path: Path, name: PurePosixPath, budget: _Budget) -> Iterator[Entry]:
    try:
        status = path.lstat()
        when = datetime.fromtimestamp(status.st_mtime, UTC)
        if not stat.S_ISREG(status.st_mode):
            yield Entry(name, b"", when, "it is a link or not a regular file")
            return
        if path.suffix.lower() == ".zip":
            yield from _zip(path.read_bytes(), name, budget, depth=1)
            return
        refusal = budget.refuses(status.st_size)
        yield Entry(name, b"" if refusal else path.read_bytes(), when, refusal)
    except OSError as error:
        yield Entry(name, b"", datetime.now(UTC), f"it cannot be read ({error.strerror})")


def _zip(content: bytes, name: PurePosixPath, budget: _Budget, depth: int) -> Iterator[Entry]:
    now = datetime.now(UTC)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        yield Entry(name, b"", now, f"the archive is damaged ({error})")
        return
    if not [member for member in members if not member.is_dir()]:
        yield Entry(name, b"", now, "the archive is empty")
    seen: set[str] = set()
    for member in sorted(members, key=lambda m: m.filename):
        if member.is_dir():
            continue
        path = name / _safe(member.filename)
        when = _time_of(member)
        refusal = _refusal(member, seen) or budget.refuses(member.file_size)
        if refusal:
            yield Entry(path, b"", when, refusal)
            continue
        try:
            with archive.open(member) as file:
                data = file.read(LARGEST + 1)  # the size in the directory may lie
        except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
            yield Entry(path, b"", when, f"it cannot be unpacked ({str(error) or type(error).__name__})")
            continue
        if len(data) > LARGEST:
            yield Entry(path, b"", when, f"it is larger than {LARGEST // 1_000_000} MB")
        elif path.suffix.lower() == ".zip" and data[:2] == b"PK":
            inner = (
                _zip(data, path, budget, depth + 1)
                if depth < DEEPEST
                else [Entry(path, b"", when, "zips are nested too deeply")]
            )
            yield from inner
        else:
            yield Entry(path, data, when)


def _refusal(member: zipfile.ZipInfo, seen: set[str]) -> str:
    parts = PurePosixPath(member.filename.replace("\\", "/")).parts
    if member.filename.startswith(("/", "\\")) or ".." in parts or re.match(r"[A-Za-z]:", member.filename):
        return "its name leads out of the archive"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "it is a link"
    if member.flag_bits & 1:
        return "it is protected by a password"
    if member.file_size > 1_000_000 and member.file_size > STEEPEST * max(member.compress_size, 1):
        return "it is packed too tightly to be a notebook"
    folded = unicodedata.normalize("NFKC", member.filename).casefold()
    if folded in seen:
        return "another file has this name, but for its letters' case"
    seen.add(folded)
    return ""


def _safe(name: str) -> PurePosixPath:
    """A name for messages: without what leads elsewhere and what cannot be printed."""
    clean = "".join(c if c.isprintable() else "�" for c in unicodedata.normalize("NFC", name.replace("\\", "/")))
    return PurePosixPath(*(part for part in PurePosixPath(clean).parts if part not in ("/", "..")))


def _time_of(member: zipfile.ZipInfo) -> datetime:
    try:
        return datetime(*member.date_time, tzinfo=UTC)
    except ValueError:
        return datetime(1980, 1, 1, tzinfo=UTC)
