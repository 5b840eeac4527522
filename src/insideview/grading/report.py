"""The class report: one HTML page an assignment, complete in itself, for the instructor's eyes."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import correlation, fmean
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, select_autoescape

from insideview import plots
from insideview.course.config import Course
from insideview.course.notebook import exercises_of, read, source_path
from insideview.errors import UserError
from insideview.grading import mark, pipeline, rubrics
from insideview.grading.marks import SubmissionMark, comments, marks
from insideview.grading.nbgrader_steps import OUTCOME

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@dataclass(frozen=True)
class ExerciseRow:
    """One exercise over the class. Shares are of graded submissions, 0 to 1; `messages` are (text, count).

    `discrimination` is the point-biserial correlation of passing with the marks of the rest, for exercises that a
    person marks the plain correlation; None for fewer than five submissions or where all are alike.
    """

    number: str
    title: str
    possible: float
    mean: float
    passed: float | None
    attempted: float
    discrimination: float | None
    to_mark: int
    messages: list[tuple[str, int]]


def write(course: Course, assignments: Iterable[str]) -> Iterator[Path]:
    """Writes reports/<assignment>.html for each assignment with graded submissions; yields the paths.

    Raises:
        UserError: if nothing is graded in any of them.
    """
    written = 0
    for assignment in assignments:
        found = marks(course, assignment)
        if found:
            written += 1
            yield _write_one(course, assignment, found)
    if not written:
        raise UserError("Nothing is graded yet: run `insideview grade` first.")


def _write_one(course: Course, assignment: str, found: list[SubmissionMark]) -> Path:
    failed = pipeline.failures(course, assignment)
    found = [m for m in found if m.student.id not in failed]
    results, stops, seconds = _read_autograded(course, assignment, found)
    rows = _exercise_rows(course, assignment, found, results)
    page = (
        _environment()
        .get_template("report.html.j2")
        .render(
            assignment=assignment,
            marks=found,
            failed=failed,
            stops=stops,
            repairs={
                m.student.id: lines for m in found if (lines := pipeline.repairs(course, assignment, m.student.id))
            },
            rows=rows,
            rubric=_rubric_rows(course, assignment, comments(course, assignment)),
            mean=fmean(m.total for m in found) if found else 0.0,
            possible=found[0].possible if found else 0.0,
            to_mark=sum(m.needs_marking for m in found),
            seconds=fmean(seconds) if seconds else 0.0,
            totals_svg=_totals_svg(found) if found else "",
            passed_svg=_passed_svg(rows) if found else "",
        )
    )
    path = course.root / "reports" / f"{assignment}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(page, encoding="utf-8")
    part.replace(path)
    return path


def _read_autograded(
    course: Course, assignment: str, found: list[SubmissionMark]
) -> tuple[dict[str, list[mark.Result]], dict[str, list[str]], list[float]]:
    """Results and stops by student, and the seconds that each run took."""
    results, stops, seconds = {}, {}, []
    for student in (m.student.id for m in found):
        path = pipeline.autograded_path(course, assignment, student)
        if not path.is_file():
            continue
        notebook = read(path)
        outcome = notebook.metadata.get(OUTCOME, {})
        results[student] = mark.results(notebook)
        seconds.append(float(outcome.get("seconds", 0.0)))
        if outcome.get("stops"):
            stops[student] = list(outcome["stops"])
    return results, stops, seconds


def _exercise_rows(
    course: Course, assignment: str, found: list[SubmissionMark], results: dict[str, list[mark.Result]]
) -> list[ExerciseRow]:
    rows = []
    for exercise in exercises_of(read(source_path(course.root, assignment))):
        own = [r for rs in results.values() for r in rs if r.exercise.number == exercise.number]
        scores = [e for m in found for e in m.exercises if e.number == exercise.number]
        if not scores or not own:
            continue
        said = Counter(r.message.split("\n")[0].removeprefix("✗ ") for r in own if r.message)
        rows.append(
            ExerciseRow(
                exercise.number,
                exercise.title,
                scores[0].possible,
                fmean(e.score for e in scores),
                sum(r.state == mark.PASSED for r in own) / len(own) if exercise.is_autograded else None,
                sum(r.state != mark.NOT_ATTEMPTED for r in own) / len(own),
                _discrimination(found, exercise.number),
                sum(e.needs_marking for e in scores),
                said.most_common(3),
            )
        )
    return rows


def _discrimination(found: list[SubmissionMark], number: str) -> float | None:
    """How well an exercise tells strong from weak: Lord & Novick (1968), ch. 15, against the rest of the marks."""
    pairs = [(e.score, m.score - e.score) for m in found for e in m.exercises if e.number == number]
    own, rest = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    if len(pairs) < 5 or len(set(own)) < 2 or len(set(rest)) < 2:
        return None
    return correlation(own, rest)


@dataclass(frozen=True)
class RubricRow:
    """One criterion of a rubric: the levels that graders wrote into their comments."""

    number: str
    criterion: str
    levels: list[int]


def _rubric_rows(course: Course, assignment: str, comments: dict[str, list[str]]) -> list[RubricRow]:
    """The levels by criterion, read from comments such as "Moments 3, Reasons 2" on the answer cells."""
    given: dict[tuple[str, str], list[int]] = {}
    for exercise in exercises_of(read(source_path(course.root, assignment))):
        for cell in exercise.manual:
            rubric = rubrics.rubric_of(exercise, cell)
            for marked in (m for text in comments.get(cell.id, []) for m in rubrics.levels(rubric, text)):
                given.setdefault((exercise.number, marked.criterion.name), []).append(marked.level)
    return [RubricRow(number, criterion, sorted(levels)) for (number, criterion), levels in given.items()]


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("insideview.grading", "templates"),
        autoescape=select_autoescape(default=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["percent"] = lambda share: "–" if share is None else f"{share:.0%}"
    environment.filters["signed"] = lambda number: "–" if number is None else f"{number:+.2f}"
    environment.filters["points"] = lambda number: f"{number:.3g}"
    return environment


def _totals_svg(found: list[SubmissionMark]) -> str:
    def draw(ax: Axes) -> None:
        possible = found[0].possible or 1.0
        ax.hist(
            [m.total / possible * 100 for m in found], bins=range(0, 101, 10), color=plots.COLOURS[0], edgecolor="white"
        )
        ax.set(
            xlabel="marks (% of the maximum, waiting ones count 0)",
            ylabel="submissions",
            xlim=(0, 100),
            title="How the marks are spread",
        )
        ax.locator_params(axis="y", integer=True)

    return _svg(draw)


def _passed_svg(rows: list[ExerciseRow]) -> str:
    def draw(ax: Axes) -> None:
        shares = [row.passed if row.passed is not None else row.mean / (row.possible or 1.0) for row in rows]
        colours = [plots.COLOURS[0] if row.passed is not None else plots.COLOURS[5] for row in rows]
        ax.bar(range(len(rows)), [100 * s for s in shares], color=colours)
        ax.set_xticks(range(len(rows)), [row.number.split(".")[1] for row in rows])
        ax.set(
            xlabel="exercise (light: marked by rubric, mean points)",
            ylabel="passed (%)",
            ylim=(0, 100),
            title="Which exercises are passed",
        )

    return _svg(draw)


def _svg(draw: Any) -> str:
    """An SVG picture in the course's look, the same bytes for the same data."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context({**plots.STYLE, "svg.hashsalt": "insideview", "svg.fonttype": "none"}):
        figure = Figure(figsize=(5.2, 3.0), layout="constrained")
        draw(figure.subplots())
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None})
    return out.getvalue()[out.getvalue().index("<svg") :]
