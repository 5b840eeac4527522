"""The subcommands of `insideview`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from insideview.errors import UserError

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
console = Console()

Root = Annotated[Path, typer.Option("--course", help="The course folder, with course_config.py.")]
HERE = Path()


@app.command()
def text(
    name: str,
    root: Root = HERE,
    write: Annotated[Path | None, typer.Option(help="Make the source notebook from this text file.")] = None,
) -> None:
    """Print a source notebook as plain text, or make it from such text."""
    from insideview.course import notebook, text

    path = notebook.source_path(root, name)
    if write is None:
        print(text.to_text(notebook.read(path)))
        return
    notebook.write(text.from_text(write.read_text(encoding="utf-8"), name), path)
    console.print(f"{path} written")


@app.command()
def bank(name: str, root: Root = HERE) -> None:
    from insideview.course import bank

    verdicts = bank.run(root, [name])
    for v in verdicts:
        print("ok  " if v.is_right else "BAD ", v.exercise, v.kind, "|", v.title, "|", v.caught_by, "|", v.message.replace("\n", "\n        "))
    print(sum(v.is_right for v in verdicts), "of", len(verdicts), "as they should be")
    if not all(v.is_right for v in verdicts):
        raise typer.Exit(1)


def run() -> None:
    """Runs the command line; a UserError is one sentence on stderr and exit code 1."""
    try:
        app()
    except UserError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        print("Stopped. Run the same command again to go on.", file=sys.stderr)
        sys.exit(130)
