"""Whether a source notebook and its bank are made as docs/authoring.md says, as far as a machine can see it.

RULES is the whole list, in the order in which problems are shown. Each rule is a function of the notebook
under lint (`Subject`) whose docstring states it; they are grouped by what they look at:

    lint_notebook    the file, its metadata, its first and last cells, the run of exercises
    lint_exercises   effort lines, points, hints, cells and their names, markers, rubrics
    lint_code        docstrings, tests' habits, what code may not do
    lint_prose       words, links, images
    lint_bank        the answers that must pass and fail
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from insideview.course import lint_bank, lint_code, lint_exercises, lint_notebook, lint_prose
from insideview.course.lint_subject import Problem, Subject

__all__ = ["RULES", "Problem", "lint"]

Rule = Callable[[Subject], Iterable[Problem]]

# A notebook that breaks one of these has no cells to speak of: the rules after it are not asked.
FIRST_RULES: tuple[Rule, ...] = (
    lint_notebook.nbformat_version,
    lint_notebook.notebook_schema,
    lint_notebook.nbgrader_fields,
)

RULES: tuple[Rule, ...] = (
    *FIRST_RULES,
    lint_notebook.one_notebook_in_folder,
    lint_notebook.kernel,
    lint_notebook.notebook_metadata,
    lint_notebook.no_outputs,
    lint_notebook.cell_ids,
    lint_notebook.grade_ids,
    lint_notebook.cell_metadata,
    lint_notebook.cell_roles,
    lint_notebook.title,
    lint_notebook.time_line,
    lint_notebook.goals,
    lint_notebook.citation,
    lint_notebook.setup,
    lint_notebook.what_you_built,
    lint_notebook.references,
    lint_notebook.self_assessment,
    lint_notebook.exercise_count,
    lint_notebook.exercise_numbers,
    lint_notebook.total_minutes,
    lint_exercises.headings,
    lint_exercises.effort_line,
    lint_exercises.points_add_up,
    lint_exercises.cell_points,
    lint_exercises.hints,
    lint_exercises.answer_cell,
    lint_exercises.test_names,
    lint_exercises.known_markers,
    lint_exercises.markers_in_pairs,
    lint_exercises.hidden_part_last,
    lint_exercises.solution_region,
    lint_exercises.visible_and_hidden,
    lint_exercises.rubric,
    lint_exercises.mark_scheme,
    lint_exercises.model_answer,
    lint_code.python,
    lint_code.docstring,
    lint_code.docstring_arguments,
    lint_code.docstring_shapes,
    lint_code.docstring_returns,
    lint_code.type_annotations,
    lint_code.tests_use_check,
    lint_code.last_statement,
    lint_code.stderr,
    lint_code.seeded,
    lint_code.timing,
    lint_code.assert_message,
    lint_code.bare_except,
    lint_code.absolute_paths,
    lint_code.downloads,
    lint_prose.banned_words,
    lint_prose.links,
    lint_prose.images,
    lint_bank.bank_file,
    lint_bank.bank_size,
    lint_bank.bank_answers_differ,
    lint_bank.bank_without_exercise,
)


def lint(root: Path, assignment: str) -> list[Problem]:
    """What is to be mended in the source notebook of `assignment` and in its bank.

    Raises:
        UserError: if there is no notebook, or what is there is not one.
    """
    subject = Subject.read(root, assignment)
    for rule in FIRST_RULES:
        if broken := list(rule(subject)):
            return broken
    return [problem for rule in RULES for problem in rule(subject)]
