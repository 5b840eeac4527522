"""Damaged notebooks of every kind, graded for real: the mark is never higher, and the same where the answers survive."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from small_course import make_course
from test_repair import colab, hurt, joined_sources, too_new, version_3, vs_code, without_metadata

from insideview.course import config
from insideview.course.notebook import read, source_path
from insideview.errors import UserError
from insideview.grading import marks, pipeline
from insideview.grading.repair import read_any, repair
from insideview.grading.sample_class import filled, reference_answers

NAME = "d00-small"
TOOLS = {t.__name__: t for t in (colab, without_metadata, version_3, vs_code, joined_sources, too_new)}
CELL_DAMAGE = ["delete", "duplicate", "swap", "retype", "strip", "rename", "points", "lock", "schema", "insert"]


@pytest.fixture(scope="module")
def classroom(tmp_path_factory: pytest.TempPathFactory) -> config.Course:
    return make_course(
        tmp_path_factory.mktemp("damage") / "course", NAME, settings="c.ExecuteSubmission.cell_seconds = 5"
    )


def complete(course: config.Course) -> dict[str, Any]:
    released = read(course.root / "release" / NAME / f"{NAME}.ipynb")
    return json.loads(json.dumps(filled(released, reference_answers(read(source_path(course.root, NAME))))))


def test_the_mark_is_the_same_after_every_tool_and_never_higher_after_damage(classroom: config.Course) -> None:
    whole = complete(classroom)
    files = {"undamaged": json.dumps(whole)}
    files |= {f"tool-{name.replace('_', '-')}": json.dumps(tool(whole)) for name, tool in TOOLS.items()}
    dice = random.Random(8)
    for number in range(12):
        damaged = copy.deepcopy(whole)
        for _ in range(dice.randint(1, 4)):
            hurt(damaged["cells"], dice.choice(CELL_DAMAGE), dice.randrange(200), dice.randrange(200))
        files[f"damage-{number}"] = json.dumps(damaged)
    files["truncated"] = files["undamaged"][: len(files["undamaged"]) * 2 // 3]
    files["conflict"] = files["undamaged"].replace("\n", " ") + "\n<<<<<<< a\n"
    files["empty"] = ""
    for student, text in files.items():
        path = pipeline.submitted_path(classroom, NAME, student)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    results = {r.student: r for r in pipeline.grade(classroom, NAME)}
    assert set(results) == set(files)
    assert all(r.reason for r in results.values() if r.state == "failed")
    assert {s for s, r in results.items() if r.state == "failed"} >= {"empty"}
    scores = {m.student.id: m.score for m in marks.marks(classroom, NAME)}
    assert scores["undamaged"] == 5
    assert {s: scores[s] for s in files if s.startswith("tool-")} == {f"tool-{n.replace('_', '-')}": 5 for n in TOOLS}
    assert max(scores.values()) == 5
    page = None
    for student in files:
        if results[student].state == "graded" and pipeline.repairs(classroom, NAME, student):
            list(pipeline.feedback(classroom, NAME, [student]))
            page = pipeline.feedback_path(classroom, NAME, student).read_text()
            break
    assert page is not None
    assert "Before your notebook was graded" in page


def test_nearly_all_repairable_damage_is_repaired(classroom: config.Course) -> None:
    """Repairable: every answer is still somewhere in the file, whole and once. Goal: 99 of 100 without a person."""
    whole = complete(classroom)
    released = read(classroom.root / "release" / NAME / f"{NAME}.ipynb")
    answers = {
        c["metadata"]["nbgrader"]["grade_id"]: "".join(c["source"])
        for c in whole["cells"]
        if c["metadata"].get("nbgrader", {}).get("solution")
    }
    dice = random.Random(2026)
    repairable = mended = 0
    failures = []
    for _ in range(400):
        damaged = copy.deepcopy(whole)
        steps = [
            (dice.choice(CELL_DAMAGE), dice.randrange(200), dice.randrange(200)) for _ in range(dice.randint(1, 4))
        ]
        for step in steps:
            hurt(damaged["cells"], *step)
        left = ["".join(c["source"]) for c in damaged["cells"]]
        if any(left.count(answer) != 1 for answer in answers.values()):
            continue
        repairable += 1
        try:
            came = repair(read_any(json.dumps(damaged).encode(), "it.ipynb").notebook, released).notebook
        except UserError:
            failures.append(steps)
            continue
        found = {
            c.metadata.nbgrader.grade_id: c.source for c in came.cells if c.metadata.get("nbgrader", {}).get("solution")
        }
        mended += found == answers
        if found != answers:
            failures.append(steps)
    print(f"{mended} of {repairable} repairable damages were repaired")
    assert repairable > 200
    assert mended >= 0.99 * repairable, failures[:5]
