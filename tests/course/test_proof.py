"""Independence, free answers, mutants: on a small course with gaps made on purpose."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from small_course import FILES, make_course

from insideview.course import bank, config, proof, scaffold
from insideview.course.free_points import free_answers
from insideview.course.lint import lint
from insideview.course.mutants import mutants
from insideview.course.notebook import exercises_of, read, source_path, write
from insideview.errors import UserError

SOLUTION = """def scores(q, k):
    \"\"\"Scores.\"\"\"
    out = einsum(q, k, "b i d, b j d -> b i j")
    out = out / q.shape[-1] ** 0.5
    return out.softmax(dim=-1)
"""


def test_mutants_change_one_thing_each() -> None:
    made = mutants(SOLUTION)
    changed = {m.after for m in made}
    for line in (
        'out = einsum(q, k, "b i d, b j d -> b j i")',
        'out = einsum(k, q, "b i d, b j d -> b i j")',
        "out = out * q.shape[-1] ** 0.5",
        "out = out / q.shape[-1] ** 1.5",
        "return out.softmax(dim=+1)",
        "",
    ):
        assert line in changed, line
    assert len({m.code for m in made}) == len(made)
    for mutant in made:
        assert ast.dump(ast.parse(mutant.code)) != ast.dump(ast.parse(SOLUTION))


def test_messages_types_and_docstrings_are_left_alone() -> None:
    code = 'def f(x: int = 0) -> int:\n    """Doc 1."""\n    if x < 1:\n        raise ValueError(f"at least {1}, got {x}")\n    return x\n'
    for mutant in mutants(code):
        assert "Doc 1." in mutant.code
        assert 'raise ValueError(f"at least {1}, got {x}")' in mutant.code or "raise" not in mutant.code


def test_free_answers_are_cells_that_run() -> None:
    titles = [title for title, code in free_answers(SOLUTION) if compile(code, title, "exec")]
    assert "zeros in the right form" in titles
    assert "gives argument 2 back" in titles
    assert [title for title, _ in free_answers("roles = [1]")] == ["an empty cell"]


def test_the_proof_holds_for_a_sound_exercise(course: config.Course) -> None:
    first, second = proof.prove(course.root, ["d00-small"], timeout=5)
    assert (first.exercise, first.alone, first.free) == ("causal-mean", True, ())
    assert first.mutants > 10
    assert second.holds


def test_gaps_are_found(course: config.Course) -> None:
    path = source_path(course.root, "d00-small")
    notebook = read(path)
    by_id = {cell.id: cell for cell in notebook.cells}
    by_id[
        "test-double"
    ].source = 'check.shape(double(torch.ones(2)), (2,), "as many as before")\n### BEGIN HIDDEN TESTS\ncheck.shape(double(torch.eye(3)), (3, 3), "as many as before")\n### END HIDDEN TESTS'
    write(notebook, path)
    second = proof.prove(course.root, ["d00-small"], timeout=5)[1]
    assert "gives argument 1 back" in second.free
    assert "zeros in the right form" in second.free
    assert any("3 * x" in title for title in second.survivors)
    assert not second.holds


def test_what_is_declared_is_let_pass(course: config.Course) -> None:
    path = source_path(course.root, "d00-small")
    notebook = read(path)
    by_id = {cell.id: cell for cell in notebook.cells}
    by_id["double"].source = by_id["double"].source.replace("return 2 * x", "return 2 * causal_mean(x, 1)")
    write(notebook, path)
    undeclared = proof.prove(course.root, ["d00-small"], timeout=5)[1]
    assert not undeclared.alone
    assert not undeclared.holds
    by_id["double-task"].source += "\n<!-- builds on causal-mean: it is about it -->"
    write(notebook, path)
    exercise = proof.prove(course.root, ["d00-small"], timeout=5)[1]
    assert (exercise.alone, exercise.builds_on, exercise.holds) == (False, "it is about it", True)
    file = bank.bank_path(course.root, "d00-small", "double")
    file.write_text(file.read_text() + "\n# %% equivalent: a reason\n# a  →  b\n")
    assert bank.equivalents(file) == {"a  →  b": "a reason"}
    assert len(bank.read_bank(file)) == 2


def test_a_message_that_says_too_little_is_found(course: config.Course) -> None:
    path = source_path(course.root, "d00-small")
    notebook = read(path)
    test = next(cell for cell in notebook.cells if cell.id == "test-double")
    test.source = 'check.true(bool((double(torch.tensor([1.0, 3.0])) == torch.tensor([2.0, 6.0])).all()), "doubled")'
    write(notebook, path)
    file = bank.bank_path(course.root, "d00-small", "double")
    file.write_text(file.read_text().replace(" [says: expected 2.0]", ""))
    [wrong] = [v for v in bank.run(course.root, ["d00-small"], timeout=3) if not v.is_right]
    assert (wrong.title, wrong.duty) == ("squares", "be told what was expected and what came")


def test_a_new_exercise_is_scaffolded(tmp_path: Path) -> None:
    course = make_course(tmp_path / "course", "d00-small")
    paths = scaffold.add(course.root, "d00-small", "moving-sum", "A moving sum")
    assert [p.name for p in paths] == ["d00-small.ipynb", "moving-sum.py"]
    last = exercises_of(read(paths[0]))[-1]
    assert (last.number, last.title, last.name, last.points) == ("d00.4", "A moving sum", "moving-sum", 3)
    assert any("moving-sum" in str(p) and "accepted" in str(p) for p in lint(course.root, "d00-small"))
    with pytest.raises(UserError, match="has an exercise 'moving-sum' already"):
        scaffold.add(course.root, "d00-small", "moving-sum", "Again")
    with pytest.raises(UserError, match="is not an exercise's name"):
        scaffold.add(course.root, "d00-small", "Moving Sum", "Again")
    assert (FILES / "d00-small.txt").exists()
