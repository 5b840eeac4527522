"""What came of notebooks that have run, by the hash of all that decided it: nothing is run twice."""

from __future__ import annotations

import json
from pathlib import Path

from insideview.grading.execute import Executed


class Cache:
    """Executed notebooks in a folder. An entry is there whole or not at all, also after a crash."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Executed | None:
        """What is remembered under `key`; None for nothing, or for an entry that cannot be read."""
        try:
            return Executed.from_json(self._path(key).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, json.JSONDecodeError, KeyError, TypeError):
            return None

    def __contains__(self, key: str) -> bool:
        return self._path(key).is_file()

    def put(self, key: str, executed: Executed) -> None:
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(executed.to_json(), encoding="utf-8")
        part.replace(path)

    def drop(self, key: str) -> None:
        self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"
