"""From handed-in files to marks, feedback and exports, with real kernels and real nbgrader."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from small_course import make_course

from insideview.course import config
from insideview.course.notebook import read, source_path, write
from insideview.errors import UserError
from insideview.grading import intake, marks, pipeline, report, sample_class

NAME = "d00-small"


@pytest.fixture(scope="module")
def graded(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[config.Course, list[intake.Collected], list[pipeline.Graded]]:
    """The sample class of six, collected and graded once for the tests of this file that only look."""
    course = make_course(
        tmp_path_factory.mktemp("class") / "course", NAME, settings="c.ExecuteSubmission.cell_seconds = 3"
    )
    sample_class.write_roster(course.roster)
    sample_class.make(course.root, [NAME], course.root / "handed-in")
    collected = list(intake.collect(course, NAME, course.root / "handed-in" / NAME))
    return course, collected, list(pipeline.grade(course, NAME))


def scores(course: config.Course) -> dict[str, list[float]]:
    return {m.student.id: [e.score for e in m.exercises] for m in marks.marks(course, NAME)}


def test_each_of_the_class_gets_what_is_due(graded) -> None:
    course, collected, results = graded
    assert {c.student: c.state for c in collected} == dict.fromkeys(["ada", "bo", "chen", "dara", "emil"], "new") | {
        "fay": "broken"
    }
    assert {r.student: r.state for r in results} == dict.fromkeys(["ada", "bo", "chen", "dara", "emil"], "graded") | {
        "fay": "failed"
    }
    assert scores(course) == {
        "ada": [3, 2, 0],
        "bo": [3, 2, 0],
        "chen": [3, 0, 0],
        "dara": [0, 0, 0],
        "emil": [3, 0, 0],
    }


def test_a_broken_submission_is_reported_with_name_and_reason(graded) -> None:
    course, _, results = graded
    [fay] = [r for r in results if r.student == "fay"]
    assert "is a web page, not a notebook" in fay.reason
    assert pipeline.failures(course, NAME) == {"fay": fay.reason}


def test_a_cell_that_runs_for_ever_costs_its_own_exercise_only(graded) -> None:
    _, _, results = graded
    [emil] = [r for r in results if r.student == "emil"]
    assert emil.stops == ["stopped after 3 s in exercise d00.2"]


def test_only_prose_waits_for_a_person(graded) -> None:
    course, _, _ = graded
    waiting = {m.student.id: [e.number for e in m.exercises if e.needs_marking] for m in marks.marks(course, NAME)}
    assert waiting == {"ada": ["d00.3"], "bo": ["d00.3"], "chen": ["d00.3"], "dara": [], "emil": ["d00.3"]}


def test_nothing_is_graded_twice_and_a_change_is_graded_again(course: config.Course) -> None:
    put(course, "ada", {})
    put(course, "bo", {})
    assert [r.state for r in pipeline.grade(course, NAME)] == ["graded", "graded"]
    assert [r.state for r in pipeline.grade(course, NAME)] == ["unchanged", "unchanged"]
    put(course, "bo", {"double": "def double(x):\n    return x + x"})
    assert [r.state for r in pipeline.grade(course, NAME)] == ["unchanged", "graded"]
    assert scores(course)["bo"] == [0, 2, 0]
    assert [r.state for r in pipeline.grade(course, NAME, ["ada"], force=True)] == ["graded"]


def test_a_mark_that_a_person_gave_stays(course: config.Course) -> None:
    put(course, "ada", {"why": "Because of leakage."})
    list(pipeline.grade(course, NAME))
    with pipeline.NbGrader(course).gradebook() as gradebook:
        gradebook.find_grade("why", NAME, NAME, "ada").manual_score = 3.0
        gradebook.db.commit()
    list(pipeline.grade(course, NAME, force=True))
    assert scores(course)["ada"] == [0, 0, 3]


def test_feedback_tells_what_failed_and_keeps_what_is_hidden(course: config.Course) -> None:
    crashing = "def causal_mean(x, k):\n    if k < 0:\n        raise RuntimeError('boom')\n    return x"
    put(course, "ada", {"causal-mean": crashing, "double": "while True: pass"})
    list(pipeline.grade(course, NAME))
    assert [r.state for r in pipeline.feedback(course, NAME)] == ["graded"]
    assert [r.state for r in pipeline.feedback(course, NAME)] == ["unchanged"]
    page = pipeline.feedback_path(course, NAME, "ada").read_text()
    assert "the mean of the last two values" in page
    assert "stopped after 3 s in exercise d00.2" in page
    assert "SECRET" not in page
    autograded = pipeline.autograded_path(course, NAME, "ada").read_text()
    assert "SECRET_OF_THE_HIDDEN_TEST" in autograded  # it was there to be kept back


def test_stderr_costs_nothing_and_a_dead_kernel_is_an_outcome(course: config.Course) -> None:
    noisy = "import sys, warnings\ndef double(x):\n    warnings.warn('noise')\n    print('noise', file=sys.stderr)\n    return 2 * x"
    put(course, "ada", {"double": noisy})
    put(course, "bo", {"causal-mean": reference(course)["causal-mean"], "double": "import os\nos._exit(1)"})
    results = {r.student: r for r in pipeline.grade(course, NAME)}
    assert results["bo"].state == "graded"
    assert any("kernel died" in stop and "d00.2" in stop for stop in results["bo"].stops)
    assert scores(course) == {"ada": [0, 2, 0], "bo": [3, 0, 0]}


def test_tags_and_displayed_values_earn_nothing(course: config.Course) -> None:
    path = put(course, "ada", {"double": "def double(x):\n    get_ipython().displayhook('full marks')\n    return x"})
    notebook = read(path)
    for cell in notebook.cells:
        cell.metadata["tags"] = ["skip-execution"]
    write(notebook, path)
    list(pipeline.grade(course, NAME))
    assert scores(course)["ada"] == [0, 0, 0]


def test_endless_output_is_cut(course: config.Course) -> None:
    put(course, "ada", {"double": "while True: print('x' * 10_000)"})
    [result] = pipeline.grade(course, NAME)
    assert "output cut in exercise d00.2" in result.stops
    assert pipeline.autograded_path(course, NAME, "ada").stat().st_size < 4_000_000


def test_export_quotes_names_and_defuses_formulas(graded, tmp_path: Path) -> None:
    course, _, _ = graded
    total, single = marks.export(course, [NAME], tmp_path)
    rows = {row["student_id"]: row for row in csv.DictReader(total.open(encoding="utf-8", newline=""))}
    assert rows["bo"]["last_name"] == "Larsen, Jr."
    assert rows["chen"]["first_name"] == "琛"
    assert (rows["chen"]["score"], rows["chen"]["max_score"], rows["chen"]["exercises_to_mark"]) == ("3", "9", "1")
    assert len(list(csv.DictReader(single.open(encoding="utf-8", newline="")))) == 5 * 3
    assert marks._harmless("=1+1") == "'=1+1"


def test_the_report_shows_the_class(graded) -> None:
    course, _, _ = graded
    [path] = report.write(course, [NAME])
    page = path.read_text(encoding="utf-8")
    for words in (
        "fay</b> was not graded",
        "stopped after 3 s in exercise d00.2",
        "琛",
        "every value is doubled",
        "<svg",
    ):
        assert words in page, words
    before = page
    list(report.write(course, [NAME]))
    assert path.read_text(encoding="utf-8") == before


def test_bad_input_is_one_sentence(course: config.Course, tmp_path: Path) -> None:
    for call, words in [
        (lambda: intake.submissions(course, NAME), "There are no submissions"),
        (lambda: list(intake.collect(course, NAME, tmp_path / "nowhere")), "is not a folder, a zip or a notebook"),
        (lambda: list(intake.collect(course, NAME, course.root / "bank")), "There is no notebook"),
        (lambda: marks.export(course, [NAME], tmp_path), "No marks to export"),
        (lambda: list(report.write(course, [NAME])), "Nothing is graded yet"),
    ]:
        with pytest.raises(UserError, match=words) as caught:
            call()
        assert "\n" not in str(caught.value)
    put(course, "ada", {})
    with pytest.raises(UserError, match="'zoe' has handed in nothing"):
        intake.submissions(course, NAME, "zoe")


def test_an_assignment_that_was_not_released_is_said_to_be_so(tmp_path: Path, course: config.Course) -> None:
    (course.root / "gradebook.db").unlink()
    put(course, "ada", {})
    with pytest.raises(UserError, match="run `insideview release d00-small` first"):
        list(pipeline.grade(course, NAME))


def test_a_damaged_gradebook_is_said_to_be_so(course: config.Course) -> None:
    put(course, "ada", {})
    (course.root / "gradebook.db").write_bytes(b"not a database" * 100)
    with pytest.raises(UserError, match="cannot be used"):
        list(pipeline.grade(course, NAME))


def test_the_roster(course: config.Course, tmp_path: Path) -> None:
    course.roster.write_text("id,first_name\nada,Ada\nada,Ada\n")
    with pytest.raises(UserError, match="line 3: the student id 'ada' stands twice"):
        intake.read_roster(course.roster)
    course.roster.write_text("id,first_name\n../x,Ada\n")
    with pytest.raises(UserError, match="is not a student id"):
        intake.read_roster(course.roster)


def reference(course: config.Course) -> dict[str, str]:
    return sample_class.reference_answers(read(source_path(course.root, NAME)))


def put(course: config.Course, student: str, answers: dict[str, str]) -> Path:
    """A submission with these answers, the rest untouched."""
    released = read(course.root / "release" / NAME / f"{NAME}.ipynb")
    path = pipeline.submitted_path(course, NAME, student)
    write(sample_class.filled(released, answers), path)
    return path
