"""A new exercise to fill in: its cells in the source notebook, and its bank file."""

from __future__ import annotations

import re
from pathlib import Path

from insideview.course.bank import bank_path
from insideview.course.notebook import cells_of, exercises_of, read, source_path, write
from insideview.course.text import from_text
from insideview.errors import UserError

CELLS = '''# %% [markdown] id={name}-task
# ### Exercise {number} · {title}
# ●●○○○ · 10 minutes · 3 points
#
# What to write, in exact terms. An example that can be checked by hand.
#
# <details><summary>Hint 1</summary>A question.</details>
# <details><summary>Hint 2</summary>An idea.</details>
# <details><summary>Hint 3</summary>Almost the code, never the answer.</details>
# %% id={name} solution
def {function}(x: torch.Tensor) -> torch.Tensor:
    """What comes out, in one line.

    Args:
        x: (rows, columns) float tensor; unchanged on return.

    Returns:
        (rows, columns) tensor with the dtype of `x`.
    """
    ### BEGIN SOLUTION
    return x
    ### END SOLUTION
# %% id=test-{name} test points=3
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
with check.unchanged(x):
    check.equal({function}(x), x, "the example from the text")

### BEGIN HIDDEN TESTS
import torch
from insideview import check

generator = torch.Generator().manual_seed(1)
for shape in [(3, 5), (1, 4)]:
    x = torch.randn(shape, generator=generator, dtype=torch.float64)
    check.equal({function}(x.clone()), x, "random matrices")
### END HIDDEN TESTS
'''
BANK = """# At least two right answers written otherwise, and five wrong ones that a person would write.
# Each section is the whole solution cell:
#
#     # %% accept: a loop
#     # %% reject: the wrong axis [says: words of the message]
"""


def add(root: Path, assignment: str, name: str, title: str) -> list[Path]:
    """Adds an exercise before the end of a source notebook; returns the files that were written.

    Raises:
        UserError: if there is no such notebook, or the name is taken or not of the right form.
    """
    path = source_path(root, assignment)
    notebook = read(path)
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        raise UserError(f"{name!r} is not an exercise's name: use lower-case words with hyphens, as in causal-mean.")
    taken = {cell.id for cell in cells_of(notebook)}
    bank = bank_path(root, assignment, name)
    if {name, f"{name}-task", f"test-{name}"} & taken or bank.exists():
        raise UserError(f"{assignment} has an exercise {name!r} already; choose another name.")
    number = f"{assignment.split('-')[0]}.{len(exercises_of(notebook)) + 1}"
    text = CELLS.format(name=name, number=number, title=title, function=name.replace("-", "_"))
    cells = from_text(text, assignment).cells
    place = next(
        (i for i, cell in enumerate(notebook.cells) if cell.source.startswith("## What you built")), len(notebook.cells)
    )
    notebook.cells[place:place] = cells
    bank.parent.mkdir(parents=True, exist_ok=True)
    bank.write_text(BANK, encoding="utf-8")
    write(notebook, path)
    return [path, bank]
