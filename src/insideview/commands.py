"""The subcommands of `insideview`: each reads its arguments, calls the module that does the work, and shows the result."""

from __future__ import annotations

import json
import math
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from insideview.errors import UserError

if TYPE_CHECKING:
    from insideview.course.config import Course
    from insideview.grading.selfcheck import Checked

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="The Inside View course: its notebooks, and the way from a submission to a mark.",
)
_WIDTH = None if sys.stdout.isatty() else 160  # in a file or a pipe, lines are not folded at 80
console = Console(width=_WIDTH)
notes = Console(stderr=True, width=_WIDTH)
T = TypeVar("T")

Root = Annotated[Path, typer.Option("--course", help="The course folder, with course_config.py.")]
Assignment = Annotated[str | None, typer.Argument(help="An assignment such as d01-arrays; all if left out.")]
Student = Annotated[str | None, typer.Option(help="Only this student's submission.")]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
HERE = Path()

# ------------------------------------------------------------------------------------------- making the notebooks


@app.command()
def release(
    name: Assignment = None,
    root: Root = HERE,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; fail if release/ is not what source/ gives.")
    ] = False,
) -> None:
    """Build release/ from source/."""
    from insideview.course import release as releasing

    course = _course(root)
    names = course.select(name)
    releasing.check_source_exists(course, names)
    if check:
        work = _bar(releasing.outdated(course, names), len(names), "comparing")
        outdated = [path for paths in work for path in paths]
        if outdated:
            raise UserError(
                f"release/ is not what source/ gives: {', '.join(str(p.relative_to(course.root)) for p in outdated)}; run `insideview release`."
            )
        console.print(f"release/ is up to date ({len(names)} assignments).")
        return
    for _ in _bar(releasing.release(course, names), len(names), "releasing"):
        pass
    console.print(f"{', '.join(names)}: in release/")
    if not releasing.is_public(course):
        notes.print(
            "The repository's public address is not set (c.CourseAddress.repository in course_config.py): no Colab badges, no install line."
        )


@app.command()
def lint(name: Assignment = None, root: Root = HERE) -> None:
    """Check that source notebooks are made as docs/authoring.md says."""
    from insideview.course import lint as linting

    course = _course(root)
    names = course.select(name)
    problems = [problem for assignment in names for problem in linting.lint(course.root, assignment)]
    for problem in problems:
        print(problem)
    if problems:
        raise UserError(f"{len(problems)} to mend.")
    console.print(f"In order: {', '.join(names)}.")


@app.command()
def bank(
    name: Assignment = None,
    root: Root = HERE,
    as_json: Json = False,
    messages: Annotated[bool, typer.Option(help="Show what each rejected answer is told.")] = False,
) -> None:
    """Try every answer in the bank: the accepted must pass, the rejected must fail."""
    from insideview.course import bank as banking

    course = _course(root)
    names = course.select(name)
    with _progress() as bar:
        task = bar.add_task("bank", total=sum(banking.count(course.root, assignment) for assignment in names))
        verdicts = banking.run(course.root, names, on_verdict=lambda verdict: bar.advance(task))
    if as_json:
        print(json.dumps([asdict(v) | {"is_right": v.is_right} for v in verdicts], indent=1))
    else:
        _show_bank(verdicts, messages)
    wrong = [v for v in verdicts if not v.is_right]
    for v in wrong:
        notes.print(
            f"{v.assignment} {v.exercise}: “{v.title}” should {v.duty}; {v.message or 'it passed'}",
            highlight=False,
            markup=False,
        )
    if wrong:
        raise UserError(f"{len(wrong)} of {len(verdicts)} answers are not told apart as they should be.")


@app.command()
def prove(name: Assignment = None, root: Root = HERE, as_json: Json = False) -> None:
    """Show that each exercise stands alone, gives no free points, and notices small changes of its solution."""
    from insideview.course import proof

    course = _course(root)
    names = course.select(name)
    with _progress() as bar:
        task = bar.add_task("proof", total=sum(proof.count(course.root, assignment) for assignment in names))
        found = proof.prove(course.root, names, on_verdict=lambda verdict: bar.advance(task))
    if as_json:
        print(json.dumps([asdict(p) | {"holds": p.holds} for p in found], indent=1))
    else:
        _show_proof(found)
    for p in found:
        who = f"{p.assignment} {p.exercise}"
        if not p.alone and not p.builds_on:
            notes.print(f"{who}: does not pass with only itself solved", highlight=False)
        for title in p.free:
            notes.print(f"{who}: gives points for nothing: {title}", highlight=False, markup=False)
        for title in p.survivors:
            notes.print(f"{who}: a change goes unnoticed: {title}", highlight=False, markup=False)
    if not all(p.holds for p in found):
        raise UserError(
            f"{sum(not p.holds for p in found)} of {len(found)} exercises have a gap: write a better test, or declare the mutant equivalent in the bank file."
        )


@app.command()
def new(
    name: str,
    exercise: str,
    title: Annotated[str, typer.Option(help="The exercise's title.")] = "Title",
    root: Root = HERE,
) -> None:
    """Add an exercise to fill in to a source notebook: its cells, and its bank file."""
    from insideview.course import scaffold

    course = _course(root)
    [assignment] = course.select(name)
    for path in scaffold.add(course.root, assignment, exercise, title):
        console.print(f"{path} written")
    console.print("Now fill the bank, then the cells; `insideview lint` and `insideview bank` say what is missing.")


@app.command()
def text(
    name: str,
    root: Root = HERE,
    write: Annotated[Path | None, typer.Option(help="Make the source notebook from this text file.")] = None,
) -> None:
    """Print a source notebook as plain text, or make it from such text."""
    from insideview.course import notebook
    from insideview.course import text as texts

    path = notebook.source_path(root, name)
    if write is None:
        print(texts.to_text(notebook.read(path)))
        return
    if not write.is_file():
        raise UserError(f"There is no text file {write}.")
    notebook.write(texts.from_text(write.read_text(encoding="utf-8"), name), path)
    console.print(f"{path} written")


# ------------------------------------------------------------------------------------------- from submission to mark


@app.command()
def collect(name: str, sources: list[Path], root: Root = HERE) -> None:
    """Take in what was handed in: Canvas and Moodle zips, folders of Colab files, the nbgrader exchange."""
    from insideview.grading import intake

    course = _course(root)
    [assignment] = course.select(name)
    found = list(intake.collect(course, assignment, *sources))
    for item in found:
        lines = [f"{item.state}, {item.reason}"] if item.reason else []
        for line in lines + item.done:
            notes.print(f"{item.file}: {line}", highlight=False, markup=False)
    counts = {
        state: sum(item.state == state for item in found)
        for state in ("new", "unchanged", "older", "broken", "refused")
    }
    console.print(f"{assignment}: " + ", ".join(f"{n} {state}" for state, n in counts.items() if n))


@app.command()
def status(name: str, root: Root = HERE) -> None:
    """Show where every student stands: handed in, repaired, graded, to mark, feedback."""
    from insideview.grading import status as standing

    course = _course(root)
    [assignment] = course.select(name)
    table = Table(
        "student",
        "handed in",
        "attempts",
        "repairs",
        "marks",
        "to mark",
        "feedback",
        title=assignment,
        title_justify="left",
        box=None,
    )
    for row in standing.standings(course, assignment):
        counts = (str(row.attempts or ""), str(row.repaired or ""), row.graded, str(row.needs_marking or ""))
        table.add_row(row.student, row.handed_in or "–", *counts, "written" if row.feedback else "")
    console.print(table)


@app.command()
def grade(
    name: Assignment = None,
    root: Root = HERE,
    student: Student = None,
    force: Annotated[bool, typer.Option(help="Grade again what has not changed.")] = False,
    jobs: Annotated[int | None, typer.Option(min=1, help="How many run at a time; all cores by default.")] = None,
    scheduler: Annotated[
        str | None, typer.Option(help="Run on the Dask cluster at this address, tcp://host:port.")
    ] = None,
    trust: Annotated[
        bool, typer.Option("--trust-submissions", help="Run without a sandbox, with your own rights.")
    ] = False,
    verbose: Annotated[bool, typer.Option(help="One line for every submission.")] = False,
    as_json: Json = False,
) -> None:
    """Autograde the submissions."""
    from insideview.grading import intake, pipeline

    course = _course(root)
    if trust:
        course.traitlets.ExecuteSubmission.trust_submissions = True
        notes.print("Submissions run without a sandbox, with your own rights; their results say so.")
    everything = []
    for assignment in course.select(name):
        try:
            students = intake.submissions(course, assignment, student)
        except UserError:
            if name is not None:
                raise
            continue  # of all assignments, those that somebody handed in
        work = pipeline.grade(course, assignment, students, force=force, jobs=jobs, scheduler=scheduler)
        found = []
        for result in _bar(work, len(students), assignment):
            found.append(result)
            if verbose and not as_json:
                notes.print(f"{assignment} {result.student}: {result.state}, {result.seconds:.1f} s", highlight=False)
        everything += [asdict(result) | {"assignment": assignment} for result in found]
        if not as_json:
            _show_grading(assignment, found)
    if as_json:
        print(json.dumps(everything, indent=1))
    if not everything:
        raise UserError(
            f"There are no submissions in {course.root / 'submitted'}: run `insideview collect ASSIGNMENT FOLDER` first."
        )


@app.command()
def feedback(name: Assignment = None, root: Root = HERE, student: Student = None) -> None:
    """Write the feedback pages of graded submissions."""
    from insideview.grading import intake, pipeline

    course = _course(root)
    for assignment in course.select(name):
        try:
            students = intake.submissions(course, assignment, student)
        except UserError:
            if name is not None:
                raise
            continue
        found = list(_bar(pipeline.feedback(course, assignment, students), len(students), assignment))
        written = [r for r in found if r.state == pipeline.GRADED]
        for result in found:
            if result.state == pipeline.FAILED:
                notes.print(
                    f"{assignment} {result.student}: no feedback, {result.reason}", highlight=False, markup=False
                )
        console.print(f"{assignment}: {len(written)} pages in feedback/")


@app.command()
def export(
    name: Assignment = None,
    root: Root = HERE,
    to: Annotated[Path | None, typer.Option(help="Folder for the CSV files; exports/ by default.")] = None,
    platform: Annotated[str, typer.Option("--for", help="For a gradebook: nbgrader, canvas or moodle.")] = "",
) -> None:
    """Write the marks as CSV: one line a submission and one an exercise, or as a platform's gradebook takes them."""
    from insideview.grading import gradebooks, marks

    course = _course(root)
    names, folder = course.select(name), to or course.root / "exports"
    for path in gradebooks.write(course, names, platform, folder) if platform else marks.export(course, names, folder):
        console.print(f"{path} written")


@app.command()
def marks(name: Assignment = None, root: Root = HERE) -> None:
    """Show the marks."""
    from insideview.grading import marks as marking
    from insideview.grading import pipeline

    course = _course(root)
    for assignment in course.select(name):
        found = marking.marks(course, assignment)
        failed = pipeline.failures(course, assignment) if found else {}
        _show_marks(assignment, found, failed)


@app.command()
def report(name: Assignment = None, root: Root = HERE) -> None:
    """Write the class report: marks, each exercise's share passed, what went wrong most."""
    from insideview.grading import report as reporting

    course = _course(root)
    names = course.select(name)
    for path in _bar(reporting.write(course, names), len(names), "reports"):
        console.print(f"{path} written")


@app.command()
def demo(
    root: Root = HERE,
    to: Annotated[Path | None, typer.Option(help="Folder of the demonstration; demo/ by default.")] = None,
    whole: Annotated[bool, typer.Option("--all", help="All notebooks, not only the first of each track.")] = False,
) -> None:
    """Take a class of six, made from the bank, from source to graded, returned and exported."""
    from insideview.grading import demo as demonstration
    from insideview.grading import marks as marking
    from insideview.grading import pipeline
    from insideview.grading.sample_class import PEOPLE

    course = demonstration.prepare(root, to or root / "demo", whole=whole)
    submissions = len(course.names) * len(PEOPLE)
    built = list(_bar(demonstration.build_release(course), len(course.names), "release"))
    demonstration.hand_in(course)
    taken = list(_bar(demonstration.collect(course), submissions, "collect"))
    graded = list(_bar(demonstration.grade(course), submissions, "grade"))
    written = list(_bar(demonstration.give_feedback(course), submissions, "feedback"))
    paths = demonstration.write_out(course)
    fresh = [r for r in graded if r.state == pipeline.GRADED]
    for assignment in course.names:
        _show_marks(assignment, marking.marks(course, assignment), pipeline.failures(course, assignment))
    console.print(
        f"\nreleased {len(built)}, collected {sum(c.state == 'new' for c in taken)} new, graded {len(fresh)}, feedback pages {sum(r.state == pipeline.GRADED for r in written)}",
        highlight=False,
    )
    if fresh:
        console.print(f"{sum(r.seconds for r in fresh) / len(fresh):.1f} s a submission, mean", highlight=False)
    for path in [*paths, *(course.root / "feedback" / "ada" / name / f"{name}.html" for name in course.names)]:
        console.print(f"  {path}", highlight=False)


# ------------------------------------------------------------------------------------------- self-study


@app.command("check")
def check_notebook(path: Path) -> None:
    """Run your notebook in a clean kernel and show how each exercise stands."""
    from insideview.grading import selfcheck

    [checked] = _bar((selfcheck.check(p) for p in [path]), 1, f"running {path.name}")
    _show_checked(checked)


@app.command()
def share(
    notebook: Path,
    to: Annotated[str, typer.Option(help="html, docx (Word, Google Docs) or pdf.")] = "html",
    out: Annotated[Path | None, typer.Option(help="Where to write it; by default beside the notebook.")] = None,
    without: Annotated[list[str] | None, typer.Option(help="Leave out an exercise, such as w02.3; repeatable.")] = None,
    name: Annotated[str, typer.Option(help="Your name, to stand under the title.")] = "",
) -> None:
    """Make a document of your answers and charts, to bring to others. It stays on this machine."""
    from datetime import date

    from insideview.course import share as sharing

    if to not in sharing.FORMATS:
        raise UserError(f"--to {to} is not one of {', '.join(sharing.FORMATS)}.")
    path = (out or notebook.with_name(f"{notebook.stem}-plan.{to}")).with_suffix(f".{to}")
    plan = sharing.plan_of(notebook, without or ())
    sharing.write(sharing.html_of(plan, name, date.today()), path)
    console.print(f"{path} holds:", highlight=False)
    for part in plan.parts:
        charts = sum(not isinstance(piece, str) for piece in part.content)
        drawn = f", {charts} chart{'s' * (charts > 1)}" if charts else ""
        console.print(f"  {part.number} {part.title}{drawn}", highlight=False)
    for label, why in plan.left_out:
        console.print(f"  left out: {label} ({why})", style="dim", highlight=False)
    if not any(not isinstance(piece, str) for part in plan.parts for piece in part.content):
        console.print("It has no charts: run all cells of the notebook, save it, and share again.", highlight=False)
    console.print("Read it once before you pass it on. Nothing was sent anywhere.", highlight=False)


@app.command()
def progress(folder: Annotated[Path, typer.Argument(help="Where your notebooks lie.")] = HERE) -> None:
    """The same for every notebook of the course in a folder."""
    from insideview.grading import selfcheck

    paths = selfcheck.course_notebooks(folder)
    table = Table("notebook", "passed", "failed", "not attempted", "by rubric", "points", box=None)
    for checked in _bar(selfcheck.progress(paths), len(paths), "running"):
        count = [
            sum(r.state == state for r in checked.results)
            for state in ("passed", "failed", "not attempted", "by rubric")
        ]
        table.add_row(checked.path.stem, *map(str, count), f"{checked.points:g} / {checked.possible:g}")
    console.print(table)


# ------------------------------------------------------------------------------------------- how it is shown


def _course(root: Path) -> Course:
    from insideview.course.config import load

    return load(root)


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=notes,
        transient=True,
        disable=not notes.is_terminal,
    )


def _bar(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    with _progress() as bar:
        yield from bar.track(items, total=total, description=what)


def _show_bank(verdicts: list, messages: bool) -> None:
    table = Table(
        "assignment",
        "exercise",
        "accepted",
        "rejected",
        "by a visible test",
        "by a hidden one only",
        "otherwise",
        "as they should be",
        box=None,
    )
    for assignment, exercise in dict.fromkeys((v.assignment, v.exercise) for v in verdicts):
        mine = [v for v in verdicts if (v.assignment, v.exercise) == (assignment, exercise)]
        rejected = [v for v in mine if v.kind == "reject"]
        by = [sum(v.caught_by == part for v in rejected) for part in ("visible", "hidden")]
        table.add_row(
            assignment,
            exercise,
            str(len(mine) - len(rejected)),
            str(len(rejected)),
            *map(str, by),
            str(len(rejected) - sum(by)),
            f"{sum(v.is_right for v in mine)} of {len(mine)}",
        )
    console.print(table)
    if messages:
        for v in verdicts:
            if v.kind == "reject":
                console.print(
                    f"\n{v.assignment} · {v.exercise} · {v.title} ({v.caught_by or 'passed'})",
                    style="bold",
                    highlight=False,
                    markup=False,
                )
                console.print(v.message, highlight=False, markup=False)


def _show_proof(found: list) -> None:
    table = Table(
        "assignment",
        "exercise",
        "stands alone",
        "free answers",
        "of them with points",
        "mutants",
        "noticed",
        "equivalent",
        "unnoticed",
        box=None,
    )
    for p in found:
        alone = "yes" if p.alone else f"builds on: {p.builds_on}" if p.builds_on else "NO"
        counts = (p.free_tried, len(p.free), p.mutants, p.killed, p.equivalent, len(p.survivors))
        table.add_row(p.assignment, p.exercise, alone, *map(str, counts))
    console.print(table)
    tried, killed, equivalent = (sum(getattr(p, name) for p in found) for name in ("mutants", "killed", "equivalent"))
    if tried > equivalent:
        console.print(
            f"{killed} of {tried - equivalent} mutants that are not equivalent were noticed ({killed / (tried - equivalent):.1%}).",
            highlight=False,
        )


def _show_grading(assignment: str, found: list) -> None:
    counts = {state: sum(r.state == state for r in found) for state in ("graded", "unchanged", "failed")}
    console.print(f"{assignment}: " + ", ".join(f"{n} {state}" for state, n in counts.items() if n))
    for result in found:
        lines = [f"not graded: {result.reason}"] if result.state == "failed" else []
        lines += result.stops
        lines += [
            f"the marking of exercise {number} was interfered with; its points are withheld"
            for number in result.withheld
        ]
        lines += [f"to review: {', '.join(result.review)}"] if result.review else []
        for line in lines:
            console.print(f"  {result.student}: {line}", highlight=False, markup=False)


def _show_marks(assignment: str, found: list, failed: dict[str, str]) -> None:
    if not found:
        return
    numbers = list(dict.fromkeys(e.number for m in found for e in m.exercises))
    table = Table(
        "student",
        *[n.split(".")[1] for n in numbers],
        "total",
        "to mark",
        title=assignment,
        title_justify="left",
        box=None,
    )
    for m in found:
        if m.student.id in failed:
            continue
        by = {e.number: e for e in m.exercises}
        table.add_row(
            m.student.id,
            *[f"{by[n].score:g}/{by[n].possible:g}{'*' if by[n].needs_marking else ''}" for n in numbers],
            f"{m.total:g} / {m.possible:g}",
            str(m.needs_marking),
        )
    for student in failed:
        table.add_row(student, *["–"] * len(numbers), "not graded", "")
    console.print(table)
    for student, reason in failed.items():
        console.print(f"  {student}: {reason}", highlight=False, markup=False)
    if any(m.needs_marking for m in found):
        console.print("  * a person still has to mark it (formgrader)", highlight=False)


def _show_checked(checked: Checked) -> None:
    table = Table("exercise", "", "points", "prose", box=None)
    for result in checked.results:
        sign = {
            "passed": "✓ passed",
            "failed": "✗ failed",
            "not attempted": "· not attempted",
            "by rubric": "… by rubric",
        }[result.state]
        prose = ("written" if result.prose_written else "not written") if result.by_rubric else ""
        table.add_row(
            f"{result.exercise.number} {result.exercise.title}",
            sign,
            f"{result.points:g} / {result.possible:g}" if result.possible else "",
            f"{prose}, {result.by_rubric:g} by rubric" if prose else "",
        )
    console.print(table)
    for result in checked.results:
        if result.message:
            console.print(
                f"\n{result.exercise.number} {result.exercise.title}", style="bold", highlight=False, markup=False
            )
            console.print(result.message, highlight=False, markup=False)
    for stop in checked.stops:
        console.print(stop, highlight=False, markup=False)
    console.print(f"\n{checked.points:g} of {checked.possible:g} points that a machine can give.", highlight=False)


def run() -> None:
    """Runs the command line; a UserError is one sentence on stderr and exit code 1."""
    signal.signal(signal.SIGINT, _interrupt_once())
    try:
        app()
    except UserError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    except (KeyboardInterrupt, SystemExit) as end:
        if isinstance(end, SystemExit) and end.code != 130:  # 130 is what typer makes of Ctrl-C
            raise
        print("Stopped. Run the same command again to go on.", file=sys.stderr)
        sys.exit(130)
    except OSError as error:
        print(
            f"{error.strerror or error}: {error.filename or ''}. Check that it is there, that you may write it, and that the disk is not full.",
            file=sys.stderr,
        )
        sys.exit(1)


def _interrupt_once() -> Callable[[int, object], None]:
    """A handler for Ctrl-C that does not hear it again for some seconds: ending what runs takes a moment, and a second
    one would come in its way, or find nobody to catch it."""
    heard = -math.inf

    def handle(number: int, frame: object) -> None:
        nonlocal heard
        before, heard = heard, time.monotonic()
        if heard - before > 5:
            raise KeyboardInterrupt

    return handle
