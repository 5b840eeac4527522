"""The `insideview` command: each subcommand a few lines that call the module which does the work."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """The entry point. Says what to install where only the student side is there."""
    gc.set_threshold(20_000, 10, 10)  # importing makes many objects that stay: a tenth of a start went to collecting
    sys.setswitchinterval(0.0005)  # or the thread that records keeps those waiting that talk to kernels
    # jsonschema tries to import it for a check that nobody here asks for, and it takes a second, half of a start.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    try:
        from insideview.commands import run
    except ModuleNotFoundError as missing:
        if (missing.name or "").split(".")[0] not in ("typer", "rich", "nbformat", "nbclient", "IPython"):
            raise
        print(
            f"The command needs the package {missing.name}: pip install 'insideview[course]', or [grading] for instructors.",
            file=sys.stderr,
        )
        sys.exit(1)
    run()
