"""The bank: for each exercise, answers that must pass and answers that must fail; and the proof that they do.

One run of the reference serves a whole notebook: a worker process (`bank_worker`) executes the cells in order,
and at each exercise forks a child per variant, which tries the variant and the exercise's tests and ends.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from insideview.check import UNHELD
from insideview.course.notebook import Exercise, exercises_of, read, source_path, split_hidden
from insideview.errors import UserError

_HEADER = re.compile(
    r"^# %% (?P<kind>\w+): (?P<title>.+?)(?: \[says: (?P<says>.+?)\])?(?P<aside> \[not a probe\])?\s*$"
)


@dataclass(frozen=True)
class Variant:
    """One answer of the bank: the whole text of the solution cell.

    `says`: words that the message must contain when a visible test rejects it. `is_probe`: whether it may be
    run in a submission's session to see that the marking works (`grading.integrity`); one that hangs may not.
    """

    kind: str  # "accept" or "reject"
    title: str
    code: str
    says: str | None = None
    is_probe: bool = True


@dataclass(frozen=True)
class Verdict:
    """What became of one variant.

    `caught_by` is "visible" or "hidden" (which part of the tests failed first), "answer" (the cell itself
    failed), "ended" (it hung, exited or ate the memory) or None when it passed.
    """

    assignment: str
    exercise: str
    kind: str
    title: str
    passed: bool
    caught_by: str | None = None
    message: str = ""
    says: str | None = None

    @property
    def duty(self) -> str:
        """What the tests should have made of this variant."""
        if self.kind == "accept":
            return "pass"
        if self.passed:
            return "fail"
        return f"be told about {self.says!r}" if not self._is_worded else "be told what was expected and what came"

    @property
    def is_right(self) -> bool:
        """Whether the tests told the truth about this variant, in the words that the bank asks for."""
        if self.kind == "accept":
            return self.passed
        return not self.passed and self._is_worded and self._is_clear

    @property
    def _is_worded(self) -> bool:
        return not self.says or self.caught_by != "visible" or self.says.lower() in self.message.lower()

    @property
    def _is_clear(self) -> bool:
        """Whether a visible check says more than which property failed."""
        if self.caught_by != "visible" or not self.message.startswith("✗"):
            return True  # an error of the answer's own, which Python words
        return any(line.strip() not in ("", UNHELD) for line in self.message.splitlines()[1:])


def bank_path(root: Path, assignment: str, exercise: str) -> Path:
    return root / "bank" / assignment / f"{exercise}.py"


def read_bank(path: Path) -> list[Variant]:
    """The variants in a bank file (percent format, `# %% accept: title` or `# %% reject: title`).

    Raises:
        UserError: if there is no file, a first line is of no known kind, a title stands twice, or the
            code has a syntax error.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UserError(
            f"There is no bank file {path}: write at least two accepted and five rejected answers there."
        ) from None
    variants: list[Variant] = []
    for number, header, code in _sections(text):
        if header.startswith("# %% equivalent: "):
            continue
        match = _HEADER.match(header)
        if not match or match["kind"] not in ("accept", "reject"):
            raise UserError(
                f"{path}, line {number}: begin each answer with `# %% accept: title` or `# %% reject: title`, not {header!r}."
            )
        if any(v.title == match["title"] for v in variants):
            raise UserError(
                f"{path}, line {number}: two answers are called {match['title']!r}; give one another title."
            )
        try:
            compile(code, str(path), "exec")
        except SyntaxError as error:
            raise UserError(
                f"{path}, line {number + (error.lineno or 0)}: the answer {match['title']!r} is not Python: {error.msg}."
            ) from None
        variants.append(Variant(match["kind"], match["title"], code, match["says"], not match["aside"]))
    return variants


def _sections(text: str) -> Iterator[tuple[int, str, str]]:
    """(line number, header line, code) of each `# %%` section."""
    lines = text.split("\n")
    starts = [i for i, line in enumerate(lines) if line.startswith("# %%")]
    for start, end in itertools.pairwise([*starts, len(lines)]):
        yield start + 1, lines[start], "\n".join(lines[start + 1 : end]).strip("\n") + "\n"


def run(
    root: Path,
    assignments: Iterable[str],
    *,
    jobs: int | None = None,
    timeout: float = 30.0,
    on_verdict: Callable[[Verdict], None] = lambda verdict: None,
) -> list[Verdict]:
    """Tries every variant of every autograded exercise of the assignments, notebooks side by side.

    Args:
        jobs: notebooks at a time; by default as many as there are cores.
        timeout: seconds that one variant with its tests may take.
        on_verdict: called for each verdict as it comes, from a worker thread.

    Raises:
        UserError: for a bank file that cannot be read or that belongs to no exercise, and for a
            reference that does not run.
    """
    plans = [(assignment, plan(root, assignment)) for assignment in assignments]
    return run_plans(plans, jobs=jobs, timeout=timeout, on_verdict=on_verdict)


def run_plans(
    plans: list[tuple[str, list[dict]]],
    *,
    jobs: int | None = None,
    timeout: float = 30.0,
    on_verdict: Callable[[Verdict], None] = lambda verdict: None,
) -> list[Verdict]:
    """Carries out what `plan` (or `proof`) laid out for each (assignment, steps); otherwise as `run`."""
    with ThreadPoolExecutor(jobs or os.cpu_count() or 1) as pool:
        batches = pool.map(lambda item: _run_one(item[0], item[1], timeout, on_verdict), plans)
        return [verdict for batch in batches for verdict in batch]


def count(root: Path, assignment: str) -> int:
    """How many variants the bank of an assignment holds."""
    return sum(len(step["variants"]) for step in plan(root, assignment) if "variants" in step)


def plan(root: Path, assignment: str) -> list[dict]:
    """What the worker is to do: cells to run, and at each exercise the variants to try.

    Raises:
        UserError: as `run`.
    """
    path = source_path(root, assignment)
    notebook = read(path)
    exercises = {e.solutions[0].index: e for e in exercises_of(notebook) if e.is_autograded and e.solutions}
    known = {e.name for e in exercises.values()}
    for file in sorted((root / "bank" / assignment).glob("*.py")):
        if file.stem not in known:
            raise UserError(
                f"{file} belongs to no exercise of {assignment}; its autograded exercises are {', '.join(sorted(known))}."
            )
    steps: list[dict] = []
    for index, cell in enumerate(notebook.cells):
        if index in exercises:
            exercise = exercises[index]
            variants = [asdict(v) for v in read_bank(bank_path(root, assignment, exercise.name))]
            steps.append(exercise_step(exercise, variants))
        if cell.cell_type == "code" and cell.source.strip():
            steps.append(
                {
                    "cell": cell.metadata.get("nbgrader", {}).get("grade_id") or cell.get("id", str(index)),
                    "code": cell.source,
                }
            )
    return steps


def exercise_step(exercise: Exercise, variants: list[dict]) -> dict:
    """What the worker is to do at an exercise: try each variant with the exercise's tests."""
    first = exercise.solutions[0].index
    between = [c.source for c in exercise.cells if c.is_code and first < c.index and c.role in ("solution", "locked")]
    tests = [list(split_hidden(cell.source)) for cell in exercise.tests]
    return {"exercise": exercise.name, "variants": variants, "between": between, "tests": tests}


def equivalents(path: Path) -> dict[str, str]:
    """Mutants of the solution that are as right as it is, declared in the bank file: title -> reason.

    # %% equivalent: the reason
    # the line of the solution  →  what the mutant makes of it
    """
    if not path.is_file():
        return {}
    found = {}
    for _, header, code in _sections(path.read_text(encoding="utf-8")):
        if header.startswith("# %% equivalent: "):
            for line in code.strip().splitlines():
                found[line.removeprefix("# ").strip()] = header.removeprefix("# %% equivalent: ").strip()
    return found


def _run_one(
    assignment: str, steps: list[dict], timeout: float, on_verdict: Callable[[Verdict], None]
) -> list[Verdict]:
    verdicts = []
    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder, "plan.json")
        job.write_text(json.dumps({"steps": steps, "timeout": timeout}))
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "MPLBACKEND": "module://matplotlib_inline.backend_inline"}
        command = [sys.executable, "-m", "insideview.course.bank_worker", str(job)]
        with subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as worker:
            assert worker.stdout is not None
            assert worker.stderr is not None
            for line in worker.stdout:
                reply = json.loads(line)
                if "failed" in reply:
                    raise UserError(
                        f"The reference of {assignment} fails in cell {reply['failed']!r}: {reply['message']}"
                    )
                verdicts.append(Verdict(assignment, **reply))
                on_verdict(verdicts[-1])
            complaint = worker.stderr.read()
        if worker.returncode:
            last = complaint.strip().splitlines()[-1:] or ["no message"]
            raise UserError(f"The bank run of {assignment} ended early (exit {worker.returncode}): {last[0]}.")
    return verdicts
