"""The course's steps in nbgrader's lists (course_config.py names them): run, mark, explain.

Each is thin: the work is in `execute` and `mark`, which know nothing of nbgrader.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_output
from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades
from traitlets import Bool, Float, Integer
from traitlets.config import Config

from insideview.course.notebook import BEGIN_HIDDEN, END_HIDDEN, read, split_hidden, without_region
from insideview.errors import UserError
from insideview.grading import feedback_page, integrity, mark, warm, written
from insideview.grading.cache import Cache
from insideview.grading.execute import Job, Limits, execute
from insideview.grading.kernels import TrustedKernels, handed_in_files, read_files
from insideview.grading.repair import repair

REPAIRS = "insideview_repairs"  # key of the notebook metadata that says what was repaired, one line each
OUTCOME = "insideview_outcome"  # key of the notebook metadata that carries the outcome to feedback and reports


class RepairSubmission(NbGraderPreprocessor):
    """Puts the student's answers onto the skeleton of the release, whatever happened to the notebook on the way.

    First of the sanitising steps; what was done goes with the notebook into reports and feedback.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        name = resources["nbgrader"]["assignment"]
        folder = Path(str(self.config.CourseDirectory.get("root") or "."))
        repaired = repair(nb, read(folder / "release" / name / f"{name}.ipynb"))
        repaired.notebook.metadata[REPAIRS] = repaired.done
        return repaired.notebook, resources


class ExecuteSubmission(NbGraderPreprocessor):
    """Runs the sanitised notebook, shut in, within the limits of course_config.py.

    `insideview grade` has run it ahead, many at a time; then what came of it is in the cache. The formgrader's
    button and `nbgrader autograde` find nothing there and run it now, by the same function.
    """

    cell_seconds = Float(30.0, help="Wall-clock seconds that one cell may take.").tag(config=True)
    notebook_seconds = Float(180.0, help="Wall-clock seconds that all cells together may take.").tag(config=True)
    memory_bytes = Integer(2_000_000_000, help="Memory beyond the imported libraries.").tag(config=True)
    output_bytes = Integer(2_000_000, help="Bytes of output that one cell may write.").tag(config=True)
    disk_bytes = Integer(200_000_000, help="Bytes that its working directory, in memory, may hold.").tag(config=True)
    trust_submissions = Bool(False, help="Run without a sandbox, with your own rights.").tag(config=True)

    def job_of(self, nb: NotebookNode, assignment: str, files: dict[str, bytes], root: Path) -> Job:
        """The sanitised notebook with all that decides what comes of it.

        Raises:
            UserError: if its cells do not have the form of cells.
        """
        for number, cell in enumerate(nb.cells, start=1):
            if not isinstance(cell.source, str) or cell.cell_type not in ("code", "markdown", "raw"):
                raise UserError(f"Cell {number} is not a cell of a notebook: its type or its source is damaged.")
        limits = Limits(self.cell_seconds, self.notebook_seconds, self.memory_bytes, self.output_bytes, self.disk_bytes)
        probes = integrity.known_wrong(root, assignment)
        return Job(nb, files, limits, probes, sandboxed=not self.trust_submissions)

    def files_of(self, root: Path, student: str, assignment: str) -> dict[str, bytes]:
        """The files that its notebook finds: those handed in, and over them those of the source.

        Raises:
            UserError: if what was handed in may not be read; nbgrader copies whatever a link points to.
        """
        handed_in = handed_in_files(root / "submitted" / student / assignment, self.disk_bytes)
        return handed_in | read_files(root / "source" / assignment)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        root, names = course_root(self.config, resources), resources["nbgrader"]
        files = self.files_of(root, names["student"], names["assignment"])
        job = self.job_of(nb, names["assignment"], files, root)
        remembered = cache_of(root)
        executed = remembered.get(job.key)
        if executed is None:
            executed = execute(job, warm.shared() if job.sandboxed else TrustedKernels())
            remembered.put(job.key, executed)
        outcome = executed.outcome
        for line in outcome.stops:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], line)
        filled = executed.into(nb)
        filled.metadata.pop("widgets", None)  # state that a student's own editor left; pages would read it
        filled.metadata[OUTCOME] = {
            "seconds": outcome.seconds,
            "stops": outcome.stops,
            "withheld": outcome.withheld,
            "review": outcome.review,
            "sandboxed": outcome.sandboxed,
        }
        return filled, resources


def course_root(config: Config, resources: dict[str, Any]) -> Path:
    """The course folder: nbgrader's setting, or its usual place, beside autograded/<student>/<assignment>."""
    return Path(
        str(config.CourseDirectory.get("root") or Path(resources["metadata"]["path"], "..", "..", "..").resolve())
    )


def cache_of(root: Path) -> Cache:
    """The course's cache of executed notebooks."""
    return Cache(root / ".insideview" / "executed")


class SaveMarks(SaveAutoGrades):
    """nbgrader's SaveAutoGrades with the course's rule for what earns points (`mark`)."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        names = resources["nbgrader"]
        self._nothing_to_mark: dict[str, str] = {}
        self._answers = written.Answers(course_root(self.config, resources), names["assignment"], names["student"])
        done = super().preprocess(nb, resources)
        self._answers.keep(nb)
        return done

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], cell_index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        if utils.is_task(cell) and not cell.metadata["nbgrader"]["points"]:
            self._settle(cell, 0.0)  # a rubric earns nothing itself, so nobody need mark it
        return super().preprocess_cell(cell, resources, cell_index)

    def _add_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        if cell.cell_type != "code" or utils.is_solution(cell):
            self._add_written(cell, resources)
            return
        withheld = any(error.ename == integrity.WITHHELD["ename"] for error in mark.errors(cell))
        points = float(cell.metadata["nbgrader"]["points"])
        self._settle(cell, points if mark.has_passed(cell) else 0.0, look=withheld)

    def _add_written(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        """An answer that a person marks. One that says nothing needs nobody; a mark stands while its answer does."""
        if problem := written.says_nothing(cell.source):
            self._settle(cell, 0.0)
            self._nothing_to_mark[cell.metadata["nbgrader"]["grade_id"]] = problem
            return
        grade = self._grade_of(cell)
        stands = grade.manual_score is not None and not grade.needs_manual_grade
        super()._add_score(cell, resources)
        if stands and self._answers.is_as_marked(cell):
            grade.needs_manual_grade = False
            self.gradebook.db.commit()

    def _add_comment(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        super()._add_comment(cell, resources)
        names = cell.metadata["nbgrader"]["grade_id"], self.notebook_id, self.assignment_id, self.student_id
        if problem := self._nothing_to_mark.get(names[0]):
            self.gradebook.find_comment(*names).auto_comment = problem
            self.gradebook.db.commit()

    def _grade_of(self, cell: NotebookNode) -> Any:
        grade_id = cell.metadata["nbgrader"]["grade_id"]
        return self.gradebook.find_grade(grade_id, self.notebook_id, self.assignment_id, self.student_id)

    def _settle(self, cell: NotebookNode, score: float, *, look: bool = False) -> None:
        grade = self._grade_of(cell)
        grade.auto_score = score
        grade.needs_manual_grade = look or grade.manual_score is not None  # a person's mark is looked at again
        self.gradebook.db.commit()


class WriteFeedback(NbGraderPreprocessor):
    """What the student may see: what failed, in words; not the hidden tests, not the mark scheme for graders."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        resources["feedback"] = feedback_page.collect(nb, self._waiting(resources["nbgrader"]))
        stops = nb.metadata.get(OUTCOME, {}).get("stops", [])
        hidden = _hidden_lines(nb)
        for cell in nb.cells:
            if _is_hidden_test(cell):
                cell.source = without_region(cell.source, BEGIN_HIDDEN, END_HIDDEN, "# (hidden tests)\n")
                _keep_words_only(cell)
            if cell.cell_type == "code":
                cell.outputs = [_without(hidden, output) for output in cell.outputs]
            if cell.cell_type == "markdown" and utils.is_task(cell):
                scheme = r"### BEGIN MARK SCHEME.*?(### END MARK SCHEME|\Z)"
                cell.source = re.sub(scheme, "", cell.source, flags=re.DOTALL)
        repairs = nb.metadata.get(REPAIRS, [])
        if repairs:
            before = "Your notebook came back somewhat changed. Your answers were kept as you wrote them; this was done first:"
            nb.cells.insert(
                0, new_markdown_cell(f"**Before your notebook was graded.** {before}\n\n{_as_list(repairs)}")
            )
        if stops:
            after = "Cells after a stop may not have run; they earned no points."
            nb.cells.insert(
                0, new_markdown_cell(f"**While your notebook was graded:**\n\n{_as_list(stops)}\n\n{after}")
            )
        return nb, resources

    def _waiting(self, names: dict[str, str]) -> set[str]:
        """The cells that a person has yet to mark."""
        with Gradebook(names["db_url"]) as gradebook:
            submitted = gradebook.find_submission_notebook(names["notebook"], names["assignment"], names["student"])
            return {grade.name for grade in submitted.grades if grade.needs_manual_grade}


def _as_list(lines: list[str]) -> str:
    return "\n".join(f"- {html.escape(line)}" for line in lines)


def _is_hidden_test(cell: NotebookNode) -> bool:
    return cell.cell_type == "code" and utils.is_grade(cell) and BEGIN_HIDDEN in cell.source


def _hidden_lines(nb: NotebookNode) -> set[str]:
    """The lines that stand in hidden tests and nowhere else, without their spaces; not those too short to tell."""
    tests = [cell.source for cell in nb.cells if _is_hidden_test(cell)]
    shown = [without_region(source, BEGIN_HIDDEN, END_HIDDEN) for source in tests]
    shown += [cell.source for cell in nb.cells if not _is_hidden_test(cell)]
    hidden = {_squeezed(line) for source in tests for line in split_hidden(source)[1].splitlines()}
    return {line for line in hidden - {_squeezed(line) for s in shown for line in s.splitlines()} if len(line) > 8}


def _squeezed(text: str) -> str:
    """`text` without spaces, colours and the marks of quoting: what is left of it however it was printed."""
    return re.sub(r"\x1b\[[0-9;]*m|\\n|[\s\\\"']+", "", html.unescape(text))


def _without(hidden: set[str], output: NotebookNode) -> NotebookNode:
    """The output, or a note in its place if lines of hidden tests stand in it: the code under test can see them."""
    said = _squeezed("\n".join(_texts(output)))
    if not any(line in said for line in hidden):
        return output
    return new_output("stream", name="stdout", text="[left out: it shows hidden tests]\n")


def _texts(value: Any) -> Iterator[str]:
    """All the texts in an output, however deep."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    else:
        yield str(value)


def _keep_words_only(cell: NotebookNode) -> None:
    """Of a hidden test's output, the ticks of its checks and the words of its error. A stack trace shows lines of
    the test, and what the code under test prints may show anything."""
    printed = "".join(o.text for o in cell.outputs if o.output_type == "stream" and o.name == "stdout")
    ticks = "".join(f"{line}\n" for line in printed.splitlines() if line.startswith("✓ "))
    cell.outputs = [new_output("stream", name="stdout", text=ticks)] * bool(ticks) + mark.errors(cell)
    for error in mark.errors(cell):
        words = error.evalue if error.ename == "CheckFailure" else f"{error.ename}: {error.evalue}"
        first, *rest = words.splitlines() or [error.ename]
        error.traceback = [f"\x1b[1;31m{first}\x1b[0m", *rest]
