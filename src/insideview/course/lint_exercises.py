"""Lint rules on single exercises: effort lines, points, hints, cells and their names, markers, rubrics."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from insideview.course import notebook as notebooks
from insideview.course.lint_subject import Problem, Subject
from insideview.course.notebook import EFFORT, HEADING, Cell, Exercise, split_hidden

MARKERS = {  # begin -> end, and the roles of cells in which the pair may stand
    notebooks.BEGIN_SOLUTION: (notebooks.END_SOLUTION, ("solution", "manual")),
    notebooks.BEGIN_HIDDEN: (notebooks.END_HIDDEN, ("test",)),
    notebooks.BEGIN_SCHEME: (notebooks.END_SCHEME, ("task",)),
}
_LIKE_A_HEADING = re.compile(r"^#+ *Exercise\b.*$", re.MULTILINE | re.IGNORECASE)
_LIKE_A_MARKER = re.compile(r"^[ \t]*#+ *(?:BEGIN|END)\b.*$", re.MULTILINE)
_SUMMARY = re.compile(r"<details>\s*<summary>(.*?)</summary>", re.DOTALL)
_RULER = re.compile(r"^[ \t]*\|?[ \t:|-]*-[ \t:|-]*\|[ \t:|-]*$", re.MULTILINE)
_MOST_HINTS = 4

# ------------------------------------------------------------------------------------------- the task


def headings(subject: Subject) -> Iterator[Problem]:
    """An exercise begins at `### Exercise <track><nn>.<k> · <title>`, one in a cell."""
    for cell in subject.cells:
        if cell.is_code:
            continue
        alike = _LIKE_A_HEADING.findall(cell.source)
        for line in alike:
            if not HEADING.match(line):
                yield subject.problem(
                    f"the heading {line!r} is not read as an exercise", "write `### Exercise d01.3 · Title`", cell
                )
        if len(alike) > 1:
            yield subject.problem(f"{len(alike)} exercises begin in one cell", "give each its own cell", cell)


def effort_line(subject: Subject) -> Iterator[Problem]:
    """The line after the heading is `●●○○○ · 10 minutes · 3 points`, with five dots."""
    for exercise in subject.exercises:
        heading = HEADING.search(exercise.cells[0].source)
        assert heading is not None  # exercises begin at headings
        line = exercise.cells[0].source[heading.end() + 1 :].partition("\n")[0]
        if not EFFORT.fullmatch(line):
            yield subject.problem(
                f"the line under the heading is {line!r}",
                "write `●●○○○ · 10 minutes · 3 points` there",
                exercise.cells[0],
            )
        elif len(line.split()[0]) != 5:
            yield subject.problem(
                f"the effort line has {len(line.split()[0])} dots", "fill ● up to five with ○", exercise.cells[0]
            )


def points_add_up(subject: Subject) -> Iterator[Problem]:
    """The points in the effort line are the sum over the exercise's cells."""
    for exercise in subject.exercises:
        if exercise.dots and exercise.stated_points != exercise.points:
            yield subject.problem(
                f"the effort line says {exercise.stated_points} points, its cells have {exercise.points:g}",
                "make them agree",
                exercise.cells[0],
            )


def cell_points(subject: Subject) -> Iterator[Problem]:
    """A test or manual cell has 1 to 5 points, a rubric none."""
    for cell in subject.cells:
        if cell.role in ("test", "manual") and not 1 <= cell.points <= 5:
            yield subject.problem(f"the cell has {cell.points:g} points", "give it 1 to 5", cell)
        if cell.role == "task" and cell.points:
            yield subject.problem(
                f"the rubric has {cell.points:g} points", "give it 0: the manual cell after it has the points", cell
            )


def hints(subject: Subject) -> Iterator[Problem]:
    """An autograded exercise has one to four `<details><summary>Hint n</summary>…</details>`, numbered from 1."""
    for exercise in subject.exercises:
        text = "\n".join(cell.source for cell in exercise.cells if not cell.is_code)
        found = [summary.strip() for summary in _SUMMARY.findall(text) if "hint" in summary.lower()]
        if exercise.is_autograded and not 1 <= len(found) <= _MOST_HINTS:
            yield subject.problem(
                f"the exercise has {len(found)} hints",
                "give one to four: a question, an idea, almost the code",
                exercise.cells[0],
            )
        elif found != [f"Hint {number}" for number in range(1, len(found) + 1)]:
            yield subject.problem(
                f"the hints are called {', '.join(found)}", "number them Hint 1, Hint 2, … in order", exercise.cells[0]
            )
        if text.count("<details>") != text.count("</details>"):
            yield subject.problem("a <details> is not closed", "close each with </details>", exercise.cells[0])


# ------------------------------------------------------------------------------------------- its cells


def answer_cell(subject: Subject) -> Iterator[Problem]:
    """An exercise has an answer cell, and a solution cell comes before its tests."""
    for exercise in subject.exercises:
        if not exercise.solutions and not exercise.manual:
            yield subject.problem(
                "the exercise has no answer cell", "add a solution or a manual cell", exercise.cells[0]
            )
        elif exercise.tests and not (exercise.solutions and exercise.solutions[0].index < exercise.tests[0].index):
            yield subject.problem(
                "no solution cell comes before the test", "put the solution cell first", exercise.tests[0]
            )
        elif exercise.solutions and not exercise.tests:
            yield subject.problem(
                "nothing tests the solution cell",
                f"add a cell `test-{exercise.solutions[0].id}`",
                exercise.solutions[0],
            )
    inside = {cell.index for exercise in subject.exercises for cell in exercise.cells}
    for cell in subject.cells:
        if cell.role in ("solution", "test", "manual") and cell.index not in inside:
            yield subject.problem(
                f"the {cell.role} cell belongs to no exercise", "put it under the exercise's heading", cell
            )


def test_names(subject: Subject) -> Iterator[Problem]:
    """The tests of solution cell `softmax` are `test-softmax`, `test-softmax-2`, …, in order."""
    for exercise in subject.exercises:
        used: dict[str, int] = {}
        for test in exercise.tests:
            owners = [cell.id for cell in exercise.solutions if re.fullmatch(rf"test-{cell.id}(-\d+)?", test.id)]
            name = max(owners, key=len, default=exercise.name)
            used[name] = used.get(name, 0) + 1
            wanted = f"test-{name}" + (f"-{used[name]}" if used[name] > 1 else "")
            if test.id != wanted:
                yield subject.problem(f"the test cell of {name} is called {test.id}", f"call it {wanted}", test)


# ------------------------------------------------------------------------------------------- markers


def known_markers(subject: Subject) -> Iterator[Problem]:
    """Only the three pairs of markers are used, each in the cells for which it is meant."""
    known = [marker for begin, (end, _) in MARKERS.items() for marker in (begin, end)]
    for cell in subject.cells:
        for line in map(str.strip, _LIKE_A_MARKER.findall(cell.source)):
            if line not in known:
                yield subject.problem(f"{line!r} is not a marker", f"write one of {', '.join(known)}", cell)
            elif line in MARKERS and cell.role not in MARKERS[line][1]:
                yield subject.problem(
                    f"{line!r} stands in a {cell.role} cell",
                    f"use it in {' and '.join(MARKERS[line][1])} cells only",
                    cell,
                )


def markers_in_pairs(subject: Subject) -> Iterator[Problem]:
    """Each BEGIN is followed by its END before another BEGIN; a test has at most one hidden part, a rubric one mark scheme."""
    for cell in subject.cells:
        for begin, (end, _) in MARKERS.items():
            found = _markers(cell, begin, end)
            if found != [begin, end] * (len(found) // 2):
                yield subject.problem(f"{begin!r} and {end!r} do not pair up", "give each BEGIN its END", cell)
            elif len(found) > 2 and begin != notebooks.BEGIN_SOLUTION:
                yield subject.problem(f"{begin!r} stands there {len(found) // 2} times", "make it one part", cell)


def hidden_part_last(subject: Subject) -> Iterator[Problem]:
    """Nothing follows the hidden part of a test: it would be shown, and the bank would not run it."""
    for cell in subject.cells:
        if cell.role == "test" and cell.source.partition(notebooks.END_HIDDEN)[2].strip():
            yield subject.problem("code follows the hidden part", "move it before the hidden part or into it", cell)


def solution_region(subject: Subject) -> Iterator[Problem]:
    """A solution cell has a region `### BEGIN SOLUTION` … `### END SOLUTION`: one, or at most one for each function and method."""
    for code in subject.code_with_role("solution"):
        count = len(_markers(code.cell, notebooks.BEGIN_SOLUTION, notebooks.END_SOLUTION)) // 2
        most = max(1, sum(isinstance(node, ast.FunctionDef) for node in code.nodes))
        if not 1 <= count <= most:
            yield subject.problem(
                f"the solution cell has {count} solution regions",
                "mark what students are to write, once for each function",
                code.cell,
            )


def visible_and_hidden(subject: Subject) -> Iterator[Problem]:
    """A test of a function or class has a visible part, and outside the written track a hidden part too."""
    for exercise in subject.exercises:
        for cell in exercise.tests:
            visible, hidden = (_has_code(part) for part in split_hidden(cell.source))
            if not visible and _defines(subject, exercise):
                yield subject.problem(
                    "the test has no visible part",
                    "teach the contract there: shape, dtype, an example by hand, an edge case",
                    cell,
                )
            if not hidden and _defines(subject, exercise) and not subject.assignment.startswith("w"):
                yield subject.problem(
                    "the test has no hidden part",
                    "add one: other sizes, an independent reference, the wrong answers that people give",
                    cell,
                )


def _markers(cell: Cell, *wanted: str) -> list[str]:
    return [line.strip() for line in cell.source.split("\n") if line.strip() in wanted]


def _has_code(text: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n"))


def _defines(subject: Subject, exercise: Exercise) -> bool:
    """Whether the student writes a function or a class, not a value."""
    return any(
        isinstance(node, ast.FunctionDef | ast.ClassDef)
        for code in subject.code
        if code.cell in exercise.solutions
        for node in code.nodes
    )


# ------------------------------------------------------------------------------------------- written answers


def rubric(subject: Subject) -> Iterator[Problem]:
    """Before a manual cell students see a rubric (task cell): a table of three or more criteria and four levels."""
    for exercise, manual in _manual_cells(subject):
        task = _task_before(exercise, manual)
        if task is None:
            yield subject.problem(
                "no rubric comes before the written answer",
                f"add `# %% [markdown] id={manual.id}-rubric task points=0`",
                manual,
            )
            continue
        shown = notebooks.without_region(task.source, notebooks.BEGIN_SCHEME, notebooks.END_SCHEME)
        if not any(rows >= 3 and columns >= 5 for rows, columns in _tables(shown)):
            yield subject.problem(
                "the rubric has no table of three criteria with four levels",
                "put each criterion in a row, its levels in four columns",
                task,
            )


def mark_scheme(subject: Subject) -> Iterator[Problem]:
    """A rubric has a mark scheme for graders, with a strong and a weak answer."""
    for cell in subject.cells:
        if cell.role != "task":
            continue
        scheme = cell.source.partition(notebooks.BEGIN_SCHEME)[2].partition(notebooks.END_SCHEME)[0].lower()
        if "strong" not in scheme or "weak" not in scheme:
            yield subject.problem(
                "the mark scheme shows no strong and no weak answer",
                "give both between ### BEGIN MARK SCHEME and ### END MARK SCHEME",
                cell,
            )


def model_answer(subject: Subject) -> Iterator[Problem]:
    """In the source a manual cell holds a model answer."""
    for _, manual in _manual_cells(subject):
        if not manual.source.strip():
            yield subject.problem("the written answer is empty", "write a model answer; students do not get it", manual)


def _manual_cells(subject: Subject) -> Iterator[tuple[Exercise, Cell]]:
    return ((exercise, cell) for exercise in subject.exercises for cell in exercise.manual)


def _task_before(exercise: Exercise, manual: Cell) -> Cell | None:
    """The rubric nearest before a manual cell; one rubric may serve several answers."""
    return next((cell for cell in reversed(exercise.cells) if cell.role == "task" and cell.index < manual.index), None)


def _tables(text: str) -> Iterator[tuple[int, int]]:
    """(rows without header, columns) of each markdown table."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _RULER.fullmatch(line):
            rows = 0
            while number + 1 + rows < len(lines) and "|" in lines[number + 1 + rows]:
                rows += 1
            yield rows, line.strip().strip("|").count("|") + 1
