"""Does each lint rule fire on the fault that it is for, alone, and keep quiet about what is in order?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from insideview.course import lint as linting
from insideview.course import notebook
from insideview.course.lint_subject import Subject
from insideview.course.text import from_text
from insideview.errors import UserError

NAME = "d01-tiny"

TOP = """\
# %% [markdown] id=top
# # Tiny
# *1½ hours · builds on Python*
#
# You will be able to
#
# - write a function;
# - read a table,
#   and a long one;
# - say why.
#
# It matters because [somebody said so](https://example.org/a_(b)).

# %% id=setup locked
import random
import sys
import time
import warnings

import numpy as np
import torch

from insideview import check, seeds

seeds.everything(0)

# %% [markdown] id=idea
# ## An idea
#
# Adjust nothing. `just` is a word of code, and $just$ one of mathematics. See [Just ask](https://example.org "Just ask").
# ![a curve that falls](data:image/png;base64,AAAA)

# %% id=look
%matplotlib inline
x = (7
     % 4)
"""

EXERCISE = '''
# %% [markdown] id={name}-task
# ### Exercise d01.{number} · Twice as much
# ●●○○○ · 15 minutes · 3 points
#
# Write `{name}`.
#
# <details><summary>Hint 1</summary>What is twice?</details>
# <details><summary>Hint 2</summary>A product.</details>

# %% id={name} solution
def {name}(x: torch.Tensor, k: int = 2) -> torch.Tensor:
    """`k` times x.

    Args:
        x: (rows, columns) float tensor.
        k: how often, at least 1.

    Returns:
        (rows, columns) tensor.
    """
    ### BEGIN SOLUTION
    return k * x
    ### END SOLUTION

# %% id=test-{name} test points=2
check.equal({name}(torch.ones(2, 3)), torch.full((2, 3), 2.0), "twice one is two")

### BEGIN HIDDEN TESTS
generator = torch.Generator().manual_seed(1)
x = torch.randn(3, 4, generator=generator)
for k in (1, 3):
    check.equal({name}(x, k), sum([x] * k), "a random matrix")
### END HIDDEN TESTS

# %% id=test-{name}-2 test points=1
torch.manual_seed(0)
with check.unchanged(torch.rand(2)):
    check.true(True, "it is true")

### BEGIN HIDDEN TESTS
check.true(True, "it is still true")
### END HIDDEN TESTS
'''

END = """
# %% [markdown] id=why-task
# ### Exercise d01.5 · Why?
# ●○○○○ · 5 minutes · 3 points
#
# Say why.

# %% [markdown] id=why-rubric task points=0
# | criterion | 3 | 2 | 1 | 0 |
# |---|---|---|---|---|
# | claim | a | b | c | d |
# | reason | a | b | c | d |
# | doubt | a | b | c | d |
#
# ### BEGIN MARK SCHEME
# A strong answer: because. A weak one: so.
# ### END MARK SCHEME

# %% [markdown] id=why manual points=3
# Because.

# %% [markdown] id=end
# ## What you built
#
# - four functions
#
# ## References
#
# - Somebody (2019). [A title](https://example.org/1).
# - Another (2021). A title. https://example.org/2
#
# I could explain twice to a friend.
#
# I could write it down.
"""

BANK = """\
# %% accept: a sum
def f(x, k=2):
    return sum([x] * k)

# %% accept: einsum
def f(x, k=2):
    return torch.einsum("..., -> ...", x, torch.tensor(k))

""" + "".join(f"# %% reject: off by {n}\ndef f(x, k=2):\n    return x * k + {n}\n\n" for n in range(1, 6))

EXERCISES = ("double", "treble", "scale", "grow")


class Draft:
    """A course with one good notebook, to be spoilt before it is linted."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.text = (
            TOP + "".join(EXERCISE.format(name=name, number=k) for k, name in enumerate(EXERCISES, start=1)) + END
        )
        self.spoil_json: Callable[[dict[str, Any]], Any] = lambda raw: None
        self.bank = {f"{name}.py": BANK for name in EXERCISES}
        self.name = NAME

    def lint(self) -> list[linting.Problem]:
        raw = json.loads(json.dumps(from_text(self.text, NAME)))
        self.spoil_json(raw)
        path = notebook.source_path(self.root, self.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(raw))
        for file, text in self.bank.items():
            bank = self.root / "bank" / self.name / file
            bank.parent.mkdir(parents=True, exist_ok=True)
            bank.write_text(text)
        return linting.lint(self.root, self.name)


Spoil = Callable[[Draft], Any]


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(tmp_path)


def text(old: str, new: str) -> Spoil:
    """Replaces the first `old` of the notebook's text."""

    def spoil(draft: Draft) -> None:
        assert old in draft.text
        draft.text = draft.text.replace(old, new, 1)

    return spoil


def raw(change: Callable[[dict[str, Any]], Any]) -> Spoil:
    """Changes the notebook's JSON."""
    return lambda draft: setattr(draft, "spoil_json", change)


def cell(name: str, change: Callable[[dict[str, Any]], Any]) -> Spoil:
    """Changes the JSON of one cell."""
    return raw(lambda notebook: change(next(c for c in notebook["cells"] if c["id"] == name)))


def bank(old: str, new: str) -> Spoil:
    """Replaces the first `old` in the bank of the first exercise."""
    return lambda draft: draft.bank.update({"double.py": BANK.replace(old, new, 1)})


def in_test(line: str) -> Spoil:
    """Adds a line to the front of the first test."""
    return text("check.equal(double(torch.ones(2, 3))", f"{line}\ncheck.equal(double(torch.ones(2, 3))")


def in_text(line: str) -> Spoil:
    return text("# Adjust nothing.", f"# {line}")


def in_code(line: str) -> Spoil:
    return text("x = (7\n", f"{line}\nx = (7\n")


def all_of(*spoils: Spoil) -> Spoil:
    def spoil(draft: Draft) -> None:
        for one in spoils:
            one(draft)

    return spoil


def cut(start: str, end: str) -> Spoil:
    """Takes away from the first `start` up to the `end` after it."""

    def spoil(draft: Draft) -> None:
        begin = draft.text.index(start)
        draft.text = draft.text[:begin] + draft.text[draft.text.index(end, begin) :]

    return spoil


def beside(draft: Draft) -> None:
    path = notebook.source_path(draft.root, NAME).with_name("old.ipynb")
    path.parent.mkdir(parents=True)
    path.write_text("{}")


FIRST_HINT = "# <details><summary>Hint 1</summary>What is twice?</details>\n"
SECOND_HINT = "# <details><summary>Hint 2</summary>A product.</details>\n"
WITH = 'with check.unchanged(torch.rand(2)):\n    check.true(True, "it is true")'
EINSUM = BANK[BANK.index("# %% accept: einsum") : BANK.index("# %% reject")]
LAST_REJECTED = BANK[BANK.index("# %% reject: off by 5") :]

# rule, what is spoilt, words of the problem
BREAKAGES: list[tuple[str, Spoil, str]] = [
    ("nbformat_version", raw(lambda n: n.update(nbformat_minor=4)), "nbformat 4.4"),
    ("notebook_schema", cell("look", lambda c: c.pop("source")), "'source' is a required property"),
    ("notebook_schema", cell("look", lambda c: c.pop("cell_type")), "not a valid notebook"),
    (
        "nbgrader_fields",
        cell("test-double", lambda c: c["metadata"]["nbgrader"].update(points="two")),
        "wrong type (points)",
    ),
    ("nbgrader_fields", cell("test-double", lambda c: c["metadata"].update(nbgrader="test")), "wrong type (all of it)"),
    ("one_notebook_in_folder", beside, "old.ipynb lies beside"),
    ("kernel", raw(lambda n: n["metadata"]["kernelspec"].update(name="conda-env")), "kernel is 'conda-env'"),
    ("notebook_metadata", raw(lambda n: n["metadata"].update(colab={})), "metadata has colab"),
    ("notebook_metadata", raw(lambda n: n["metadata"].update(insideview={"assignment": "d02-other"})), "d02-other"),
    ("no_outputs", cell("look", lambda c: c.update(execution_count=3)), "outputs or an execution count"),
    (
        "no_outputs",
        cell("look", lambda c: c.update(outputs=[{"output_type": "stream", "name": "stdout", "text": "7"}])),
        "outputs",
    ),
    ("cell_ids", text("id=look", "id=Look_here"), "has the id 'Look_here'"),
    ("cell_ids", cell("look", lambda c: c.pop("id")), "has the id ''"),
    ("cell_ids", cell("look", lambda c: c.update(id="idea")), "2 cells have the id 'idea'"),
    ("grade_ids", cell("test-double", lambda c: c.update(id="test-first")), "grade_id 'test-double'"),
    ("cell_metadata", cell("look", lambda c: c["metadata"].update(tags=["x"])), "metadata has tags"),
    ("cell_roles", cell("setup", lambda c: c["metadata"]["nbgrader"].update(schema_version=2)), "schema_version"),
    ("cell_roles", cell("test-double", lambda c: c["metadata"]["nbgrader"].update(checksum="0")), "checksum"),
    ("cell_roles", text("# %% [markdown] id=idea", "# %% [markdown] id=idea locked"), "a locked cell is markdown"),
    ("title", text("# # Tiny", "# Tiny"), "no title"),
    (
        "title",
        text("# %% [markdown] id=top", "# %% [markdown] id=zero\n# Hello\n\n# %% [markdown] id=top"),
        "first cell is not",
    ),
    ("time_line", text(" · builds on Python", ""), "time and foundations"),
    ("goals", text("# - read a table,\n#   and a long one;\n", ""), "has 2 bullets"),
    ("goals", text("You will be able to", "You will learn"), "“You will be able to” is missing"),
    ("citation", text("[somebody said so](https://example.org/a_(b))", "I say so"), "cites no source"),
    ("setup", text("seeds.everything(0)", "torch.manual_seed(0)"), "does not seed"),
    ("setup", text("# %% id=setup locked", "# %% id=setup"), "no locked cell `setup`"),
    ("what_you_built", text("# - four functions\n", "# four functions\n"), "`## What you built` has no list"),
    ("what_you_built", text("## What you built", "## The end"), "no section `## What you built`"),
    ("references", text("Another (2021)", "Another"), "has 1 entries"),
    ("self_assessment", text("# I could write it down.", "# The end."), "self-assessment"),
    (
        "exercise_count",
        all_of(
            cut("# %% [markdown] id=grow-task", "# %% [markdown] id=why-task"),
            text("d01.5", "d01.4"),
            text("15 min", "25 min"),
            lambda d: d.bank.pop("grow.py"),
        ),
        "has 4 exercises",
    ),
    ("exercise_numbers", text("d01.3", "d01.4"), "exercise 3 is numbered d01.4"),
    ("exercise_numbers", text("d01.3", "d02.3"), "exercise 3 is numbered d02.3"),
    ("total_minutes", text("15 minutes", "5 minutes"), "take 55 minutes"),
    ("headings", in_text("### Exercise 9: more"), "not read as an exercise"),
    ("headings", text("# Write `double`.", "# ### Exercise d01.2 · Again"), "2 exercises begin in one cell"),
    ("effort_line", text("●●○○○", "●●○○"), "4 dots"),
    (
        "effort_line",
        text("# ●○○○○ · 5 minutes · 3 points\n", "#\n# ●○○○○ · 5 minutes · 3 points\n"),
        "the line under the heading is ''",
    ),
    ("points_add_up", text("3 points", "4 points"), "says 4 points, its cells have 3"),
    ("cell_points", all_of(text("3 points", "8 points"), text("points=2", "points=7")), "has 7 points"),
    (
        "cell_points",
        all_of(text("5 minutes · 3 points\n#\n# Say", "5 minutes · 4 points\n#\n# Say"), text("points=0", "points=1")),
        "rubric has 1 points",
    ),
    ("hints", all_of(text(FIRST_HINT, ""), text(SECOND_HINT, "")), "0 hints"),
    ("hints", text(SECOND_HINT, SECOND_HINT * 4), "5 hints"),
    ("hints", text("Hint 2", "Hint 3"), "called Hint 1, Hint 3"),
    ("hints", text("A product.</details>", "A product."), "not closed"),
    (
        "answer_cell",
        all_of(
            cut("# %% [markdown] id=why manual", "# %% [markdown] id=end"),
            text("5 minutes · 3 points\n#\n# Say", "5 minutes · 0 points\n#\n# Say"),
        ),
        "no answer cell",
    ),
    (
        "answer_cell",
        text(
            "# %% [markdown] id=why-rubric",
            "# %% id=extra solution\n### BEGIN SOLUTION\n1\n### END SOLUTION\n\n# %% [markdown] id=why-rubric",
        ),
        "nothing tests",
    ),
    (
        "answer_cell",
        text("# %% id=look\n", "# %% id=test-look test points=1\ncheck.true(True, '')\n\n# %% id=look\n"),
        "belongs to no exercise",
    ),
    ("test_names", text("id=test-double-2", "id=test-double-3"), "called test-double-3"),
    ("test_names", text("id=test-double ", "id=tests-of-double "), "called tests-of-double"),
    (
        "known_markers",
        text("check.equal(double", "### BEGIN HIDDEN TEST\ncheck.equal(double"),
        "'### BEGIN HIDDEN TEST' is not a marker",
    ),
    ("known_markers", text("x = (7\n", "### BEGIN SOLUTION\n### END SOLUTION\nx = (7\n"), "stands in a code cell"),
    ("markers_in_pairs", text("### END HIDDEN TESTS", ""), "do not pair up"),
    (
        "markers_in_pairs",
        text("### END MARK SCHEME", "### END MARK SCHEME\n# ### BEGIN MARK SCHEME\n# ### END MARK SCHEME"),
        "2 times",
    ),
    ("hidden_part_last", text("### END HIDDEN TESTS", "### END HIDDEN TESTS\ncheck.true(True, '')"), "code follows"),
    (
        "solution_region",
        all_of(text("    ### BEGIN SOLUTION\n", ""), text("    ### END SOLUTION\n", "")),
        "0 solution regions",
    ),
    (
        "solution_region",
        text("    ### END SOLUTION", "    ### END SOLUTION\n    ### BEGIN SOLUTION\n    ### END SOLUTION"),
        "2 solution regions",
    ),
    (
        "visible_and_hidden",
        text('check.equal(double(torch.ones(2, 3)), torch.full((2, 3), 2.0), "twice one is two")\n', ""),
        "no visible part",
    ),
    ("visible_and_hidden", cut("### BEGIN HIDDEN TESTS", "# %% id=test-double-2"), "no hidden part"),
    ("rubric", text("# | doubt | a | b | c | d |\n", ""), "no table of three criteria"),
    (
        "rubric",
        text(
            "# | criterion | 3 | 2 | 1 | 0 |\n# |---|---|---|---|---|",
            "# | criterion | 2 | 1 | 0 |\n# |---|---|---|---|",
        ),
        "four levels",
    ),
    ("rubric", cut("# %% [markdown] id=why-rubric", "# %% [markdown] id=why manual"), "no rubric comes before"),
    ("mark_scheme", text("A weak one: so.", ""), "no strong and no weak"),
    ("model_answer", text("# Because.\n", ""), "is empty"),
    ("python", in_code("def ("), "is not Python (line 2)"),
    ("python", in_test('print("\\d")'), "makes Python warn"),
    (
        "python",
        text(
            "    ### BEGIN SOLUTION\n    return k * x\n", "    if True:\n    ### BEGIN SOLUTION\n        return k * x\n"
        ),
        "what students get of the code is not Python",
    ),
    ("docstring", cut('    """`k` times x.', "    ### BEGIN SOLUTION"), "double has no docstring"),
    (
        "docstring",
        text("# %% id=double solution\n", "# %% id=double solution\nclass Twice:\n    pass\n\n"),
        "class Twice has no docstring",
    ),
    (
        "docstring_arguments",
        all_of(text("        k: how often, at least 1.\n", ""), text("`k` times x.", "Many times x.")),
        "says nothing of k",
    ),
    ("docstring_arguments", text("    Args:\n", "    What comes in:\n"), "has no Args"),
    ("docstring_shapes", text("x: (rows, columns) float tensor.", "x: a float tensor."), "states no shape of x"),
    ("docstring_shapes", text("        (rows, columns) tensor.", "        a tensor."), "no shape of what it returns"),
    ("docstring_returns", text("    Returns:\n", "    Gives:\n"), "has no Returns"),
    ("type_annotations", text("k: int = 2", "k=2"), "no type for k"),
    ("type_annotations", text(") -> torch.Tensor:", "):"), "no type for what it returns"),
    (
        "tests_use_check",
        all_of(
            text(WITH, "assert True, 'it is true'"),
            text('check.true(True, "it is still true")', "assert True, 'it is'"),
        ),
        "does not use check",
    ),
    ("last_statement", text('"a random matrix")\n', '"a random matrix")\nx.sum()\n'), "ends in the value of `x.sum()`"),
    ("last_statement", text('"twice one is two")\n', '"twice one is two")\n0\n'), "ends in the value of `0`"),
    ("stderr", in_test('print("no", file=sys.stderr)'), "sys.stderr"),
    ("stderr", text("    return k * x", '    warnings.warn("no")\n    return k * x'), "the solution writes to stderr"),
    ("seeded", in_test("x = torch.randn(2)"), "`torch.randn(2)` is not seeded"),
    ("seeded", in_test("x = torch.empty(2).normal_()"), "is not seeded"),
    ("seeded", in_test("x = np.random.rand(2)"), "np.random.rand(2)"),
    ("seeded", in_test("x = np.random.default_rng()"), "np.random.default_rng()"),
    ("seeded", in_test("x = random.randint(0, 1)"), "random.randint(0, 1)"),
    ("timing", in_test("start = time.perf_counter()"), "measures time"),
    ("timing", in_test("%timeit double(x)"), "with a magic"),
    ("assert_message", in_test("assert True"), "asserts without a message"),
    ("bare_except", in_code("try:\n    pass\nexcept:\n    pass"), "bare except"),
    ("absolute_paths", in_code("path = '/home/me/data'"), "'/home/me/data'"),
    ("absolute_paths", in_code("path = 'C:\\\\data'"), "names the path"),
    ("absolute_paths", in_code("!ls /content"), "'/content'"),
    ("downloads", in_code("import urllib.request\nurllib.request.urlretrieve('https://example.org')"), "downloads"),
    ("downloads", in_code("from torchvision import datasets\ndatasets.MNIST('.')"), "downloads"),
    ("downloads", in_code("!pip install einops"), "installs or downloads"),
    ("banned_words", in_text("Just do it."), "says “just”"),
    ("banned_words", in_text("Of course it is."), "says “of course”"),
    ("links", in_text("[here](htps://example.org)"), "'htps://example.org' is not a web address"),
    ("links", in_text("[here](https://example.org/a b)"), "is not a web address"),
    ("links", in_text("[here](../d02/d02.ipynb)"), "is not a web address"),
    ("links", in_text("[](https://example.org)"), "has no words"),
    ("links", in_text("[here] (https://example.org)"), "space before its address"),
    ("links", in_text("See http://localhost:8888/tree."), "leads nowhere"),
    ("images", text("![a curve that falls]", "![]"), "no alternative text"),
    ("images", in_text('<img src="a.png" alt="">'), "no alternative text"),
    ("bank_file", lambda d: d.bank.pop("double.py"), "there is no bank file"),
    ("bank_file", bank("# %% accept: a sum", "# %% maybe: a sum"), "cannot be read"),
    ("bank_size", bank(EINSUM, ""), "1 accepted answers"),
    ("bank_size", bank(LAST_REJECTED, ""), "4 rejected answers"),
    ("bank_answers_differ", bank("x * k + 2", "x * k + 1  # again"), "'off by 2' is the same code as 'off by 1'"),
    (
        "bank_answers_differ",
        bank("def f(x, k=2):\n    return sum([x] * k)", "def double(x, k=2):\n    return k * x"),
        "the same code as the solution",
    ),
    ("bank_without_exercise", lambda d: d.bank.update({"halve.py": BANK}), "belongs to no autograded exercise"),
]

# what is in order, though it looks like a fault
IN_ORDER: list[Spoil] = [
    in_text("It is adjusted, and unjust; easily said."),
    in_text("```python\n# just = '/home'\n# ```"),
    in_text("See <https://example.org>, [below](#idea) and [a wiki page](https://en.wikipedia.org/wiki/A_(b))."),
    in_text("[![a badge](https://example.org/b.svg)](https://example.org)"),
    in_text('<img src="a.png" alt="a curve">'),
    in_text("It costs $5 or $6; $x[i](t)$ is a formula."),
    text("%matplotlib inline", "%%time"),
    in_code("address = 'https://example.org/content/home/x'\nfraction = 'km/home'\ntext = 'X:\\n'"),
    in_code("try:\n    pass\nexcept ValueError:\n    pass"),
    in_test("print(torch.randperm(3, generator=torch.Generator().manual_seed(0)))"),
    in_test("rng = np.random.default_rng(0)\nx = rng.normal()"),
    in_test("np.random.seed(0)\nx = np.random.rand(2)"),
    in_test("time = 3"),
    in_test("warnings.simplefilter('ignore')"),
    in_test("assert True, 'it is so'"),
    all_of(
        text(WITH, "from insideview import plan\n\nplan.check_roles([])"),
        text('check.true(True, "it is still true")', "plan.check_roles([])"),
    ),
    text(
        "x: (rows, columns) float tensor.\n        k: how often, at least 1.",
        "x, k: tensor with one axis, and how often.",
    ),
    text("# %% id=test-double-2 test", "# %% id=shown\nprint(1)\n\n# %% id=test-double-2 test"),
    text("### BEGIN HIDDEN TESTS\ngenerator", "### BEGIN HIDDEN TESTS\nimport torch\ngenerator"),
    text("[somebody said so](https://example.org/a_(b))", "Somebody (2019) said so"),
    text(
        "# I could explain twice to a friend.\n#\n# I could write it down.",
        "# Now I could, from memory,\n#\n# - explain twice;\n# - write it down.",
    ),
    text(
        "# I could explain twice to a friend.\n#\n# I could write it down.",
        "# Could you explain twice?\n#\n# Could you write it down?",
    ),
    text("# I could explain", "# ## Ask yourself\n#\n# I could explain"),
]


def names(values: list[Any]) -> list[str]:
    """Short names for the cases of a parametrised test."""
    return [f"{value[0] if isinstance(value, tuple) else 'case'}-{number}" for number, value in enumerate(values)]


def test_a_good_notebook_has_no_problems(draft: Draft) -> None:
    assert [str(problem) for problem in draft.lint()] == []


@pytest.mark.parametrize("spoil", IN_ORDER, ids=names(IN_ORDER))
def test_what_only_looks_like_a_fault_passes(draft: Draft, spoil: Spoil) -> None:
    spoil(draft)
    assert [str(problem) for problem in draft.lint()] == []


@pytest.mark.parametrize(("rule", "spoil", "says"), BREAKAGES, ids=names(BREAKAGES))
def test_each_fault_is_reported_once_by_its_rule(draft: Draft, rule: str, spoil: Spoil, says: str) -> None:
    spoil(draft)
    [problem] = draft.lint()
    assert says in problem.what
    assert problem.do
    [function] = [r for r in linting.RULES if r.__name__ == rule]
    assert list(function(Subject.read(draft.root, draft.name))) == [problem]


def test_every_rule_has_been_seen_to_fire() -> None:
    assert [rule.__name__ for rule in linting.RULES] == list(dict.fromkeys(rule for rule, _, _ in BREAKAGES))


def test_every_rule_says_what_it_asks() -> None:
    assert all(rule.__doc__ for rule in linting.RULES)


def test_a_problem_is_one_line_that_says_where(draft: Draft) -> None:
    in_test("x = torch.randn(2)")(draft)
    [problem] = draft.lint()
    assert (
        str(problem)
        == "source/d01-tiny/d01-tiny.ipynb · d01.1 · test-double: `torch.randn(2)` is not seeded; pass a generator with a fixed seed."
    )


def test_a_problem_with_line_breaks_is_still_one_line() -> None:
    assert str(linting.Problem("a.ipynb", "", "", "two\nlines", "mend\nthem")) == "a.ipynb: two lines; mend them."


def test_a_notebook_full_of_faults_is_reported_not_raised(draft: Draft) -> None:
    for spoil in (
        in_code("def ("),
        in_test("f("),
        text("    return k * x", "    return ("),
        text("### END HIDDEN TESTS", ""),
        bank("sum(", "sum((("),
        text("## References", "##"),
    ):
        spoil(draft)
    assert len(draft.lint()) >= 6


def test_an_empty_notebook_is_reported_not_raised(draft: Draft) -> None:
    raw(lambda n: n["cells"].clear())(draft)
    assert any("the notebook has 0 exercises" in problem.what for problem in draft.lint())


def test_a_written_track_needs_no_hidden_part(draft: Draft) -> None:
    draft.name = "w01-tiny"
    draft.text = draft.text.replace("d01.", "w01.")
    cut("### BEGIN HIDDEN TESTS", "# %% id=test-double-2")(draft)
    raw(lambda n: n["metadata"]["insideview"].update(assignment="w01-tiny"))(draft)
    assert draft.lint() == []


def test_a_class_may_have_a_region_for_each_method(draft: Draft) -> None:
    two = """    ### BEGIN SOLUTION
    return k * x
    ### END SOLUTION


class Pair:
    \"\"\"Two numbers, `a` and `b`.\"\"\"

    def __init__(self, a: float, b: float) -> None:
        ### BEGIN SOLUTION
        self.a, self.b = a, b
        ### END SOLUTION

    def total(self) -> float:
        \"\"\"Their sum.\"\"\"
        ### BEGIN SOLUTION
        return self.a + self.b
        ### END SOLUTION

    def __add__(self, other: torch.Tensor) -> torch.Tensor:
        \"\"\"Element by element.\"\"\"
        return self.total() + other
"""
    text("    ### BEGIN SOLUTION\n    return k * x\n    ### END SOLUTION\n", two)(draft)
    assert [str(problem) for problem in draft.lint()] == []


def test_a_missing_notebook_is_the_users_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no notebook"):
        linting.lint(tmp_path, NAME)
