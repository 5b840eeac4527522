"""Whose is it, when, which attempt: the naming schemes of platforms, and archives that mean harm."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from insideview.course import config
from insideview.course.notebook import read, source_path
from insideview.errors import UserError
from insideview.grading import archives, intake, naming
from insideview.grading.sample_class import filled, reference_answers

NAME = "d00-small"
ROSTER = """id,first_name,last_name,email,canvas_id,moodle_id
ada,Ada,Obi,ada@example.org,4711,801
bo,Bo,"Larsen, Jr.",bo@example.org,4712,802
chen,琛,陈,chen@example.org,4713,803
dara,Dara,O’Neill,dara.oneill@example.org,,804
eva1,Eva,Müller,eva1@example.org,4715,
eva2,Eva,Müller,eva2@example.org,4716,
"""


@pytest.fixture
def classroom(course: config.Course) -> config.Course:
    course.roster.write_text(ROSTER, encoding="utf-8")
    return course


@pytest.fixture(scope="module")
def notebook(released: config.Course) -> bytes:
    filled_in = filled(
        read(released.root / "release" / NAME / f"{NAME}.ipynb"),
        reference_answers(read(source_path(released.root, NAME))),
    )
    return json.dumps(filled_in).encode()


def numbered(notebook: bytes, number: int) -> bytes:
    return notebook.replace(b"leans on it", f"leans on it {number}".encode())


def make_zip(path: Path, files: dict[str, bytes], times: dict[str, tuple[int, ...]] | None = None) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (times or {}).get(name, (2026, 11, 20, 10, 0, 0))), content)
    return path


def states(found: list[intake.Collected]) -> dict[str, tuple[str | None, str]]:
    return {item.file.split("/", 1)[-1]: (item.student, item.state) for item in found}


def submitted(course: config.Course, student: str) -> bytes:
    return (course.root / "submitted" / student / NAME / f"{NAME}.ipynb").read_bytes()


def collect(course: config.Course, *sources: Path) -> list[intake.Collected]:
    return list(intake.collect(course, NAME, *sources))


# ------------------------------------------------------------------------------------------- platforms


def test_canvas(classroom: config.Course, notebook: bytes, tmp_path: Path) -> None:
    """Names are squeezed, late ones are marked, a new attempt gets a number behind its name."""
    files = {
        "obiada_4711_900_d00-small.ipynb": numbered(notebook, 1),
        "obiada_4711_901_d00-small-1.ipynb": numbered(notebook, 2),
        "larsenjrbo_LATE_4712_902_Copy of d00-small (2).ipynb": notebook,
        "oneilldara_99_903_d00-small.ipynb": notebook,
        "stranger_98_904_d00-small.ipynb": notebook,
        "obiada_4711_905_notes.txt": b"hello",
    }
    found = collect(classroom, make_zip(tmp_path / "submissions.zip", files))
    assert states(found) == {
        "obiada_4711_900_d00-small.ipynb": ("ada", "older"),
        "obiada_4711_901_d00-small-1.ipynb": ("ada", "new"),
        "larsenjrbo_LATE_4712_902_Copy of d00-small (2).ipynb": ("bo", "new"),
        "oneilldara_99_903_d00-small.ipynb": ("dara", "new"),
        "stranger_98_904_d00-small.ipynb": (None, "refused"),
    }
    assert b"leans on it 2" in submitted(classroom, "ada")


def test_moodle_with_and_without_folders(classroom: config.Course, notebook: bytes, tmp_path: Path) -> None:
    files = {
        "Ada Obi_801_assignsubmission_file_/d00-small.ipynb": notebook,
        "Dara O’Neill_804_assignsubmission_file/whatever.ipynb": notebook,
        "陈 琛_5_assignsubmission_file_d00-small.ipynb": notebook,
        "Eva Müller_6_assignsubmission_file_/d00-small.ipynb": notebook,
        "Participant_802_assignsubmission_file_/d00-small.ipynb": notebook,
    }
    found = collect(classroom, make_zip(tmp_path / "CS101-d00-7.zip", files))
    students = {item.student for item in found if item.state == "new"}
    assert students == {"ada", "bo", "chen", "dara"}
    [refused] = [item for item in found if item.state == "refused"]
    assert "may be eva1 or eva2" in refused.reason


def test_the_exchange(classroom: config.Course, notebook: bytes, tmp_path: Path) -> None:
    for folder in (
        f"ada+{NAME}+2026-11-20 10:00:00.123456 UTC",
        f"ada+{NAME}+2026-11-20 12:00:00.123456 CET+random",
        f"bo+{NAME}+2026-11-20 10:00:00",
        "chen+d01-arrays+2026-11-20 10:00:00 UTC",
        f"dara+{NAME}+soon",
    ):
        (tmp_path / "inbound" / folder).mkdir(parents=True)
        number = 1 if "CET" in folder else 0
        (tmp_path / "inbound" / folder / f"{NAME}.ipynb").write_bytes(numbered(notebook, number))
    found = {
        item.file.split("+2026")[0]: item
        for item in collect(classroom, tmp_path / "inbound")
        if item.state == "refused"
    }
    assert "has no zone" in found[f"bo+{NAME}"].reason
    assert "was handed in for d01-arrays" in found["chen+d01-arrays"].reason
    assert b"leans on it 1" in submitted(
        classroom, "ada"
    )  # noon in Central Europe is 11 o'clock UTC, an hour later than ten
    stamp = classroom.root / "submitted" / "ada" / NAME / "timestamp.txt"
    assert stamp.read_text() == "2026-11-20 11:00:00 UTC\n"


def test_drive_folders_zips_of_zips_and_the_courses_own_pattern(
    classroom: config.Course, notebook: bytes, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    (drive / "Ada Obi").mkdir(parents=True)
    (drive / "Ada Obi" / "Copy of d00-small (2).ipynb").write_bytes(notebook)
    inner = make_zip(tmp_path / "inner.zip", {"bo/d00-small.ipynb": notebook}).read_bytes()
    outer = make_zip(tmp_path / "outer.zip", {"group-1.zip": inner})
    found = collect(classroom, drive, outer)
    assert {(item.student, item.state) for item in found} == {("ada", "new"), ("bo", "new")}
    with (classroom.root / config.FILE).open("a") as file:
        file.write('\nc.Course.file_patterns = [r"^report of (?P<who>\\w+) "]\n')
    own = tmp_path / "own"
    own.mkdir()
    (own / "report of chen 7.ipynb").write_bytes(notebook)
    assert [(i.student, i.state) for i in collect(config.load(classroom.root), own)] == [("chen", "new")]


# ------------------------------------------------------------------------------------------- rules


def test_again_changes_nothing_and_older_files_do_not_come_back(
    classroom: config.Course, notebook: bytes, tmp_path: Path
) -> None:
    first = make_zip(tmp_path / "1.zip", {"ada/a.ipynb": numbered(notebook, 1)})
    second = make_zip(
        tmp_path / "2.zip", {"ada/a.ipynb": numbered(notebook, 2)}, {"ada/a.ipynb": (2026, 11, 21, 9, 0, 0)}
    )
    assert [i.state for i in collect(classroom, first)] == ["new"]
    assert [i.state for i in collect(classroom, second)] == ["new"]
    before = {p: p.stat().st_mtime_ns for p in (classroom.root / "submitted").rglob("*")}
    assert [i.state for i in collect(classroom, second)] == ["unchanged"]
    assert [(i.state, i.reason) for i in collect(classroom, first)] == [("older", "what was collected before is later")]
    assert {p: p.stat().st_mtime_ns for p in (classroom.root / "submitted").rglob("*")} == before
    assert b"leans on it 2" in submitted(classroom, "ada")
    originals = sorted((classroom.root / "collected" / NAME / "originals").iterdir())
    assert {p.read_bytes() for p in originals} == {numbered(notebook, 1), numbered(notebook, 2)}
    manifest = intake.read_manifest(classroom, NAME)
    assert [(line.student, line.state) for line in manifest] == [("ada", "new"), ("ada", "new")]


def test_a_broken_file_counts_only_if_there_is_no_other(
    classroom: config.Course, notebook: bytes, tmp_path: Path
) -> None:
    files = {"ada/good.ipynb": notebook, "ada/later.ipynb": b"<html>", "bo/only.ipynb": b"<html>"}
    times = {"ada/later.ipynb": (2026, 11, 21, 9, 0, 0)}
    found = states(collect(classroom, make_zip(tmp_path / "x.zip", files, times)))
    assert found == {
        "ada/good.ipynb": ("ada", "new"),
        "ada/later.ipynb": ("ada", "older"),
        "bo/only.ipynb": ("bo", "broken"),
    }


def test_another_assignments_notebook_is_said_to_be_one(
    classroom: config.Course, notebook: bytes, tmp_path: Path
) -> None:
    other = json.loads(notebook)
    other["metadata"]["insideview"] = {"assignment": "d01-arrays"}
    kept = make_zip(tmp_path / "a.zip", {"ada/x.ipynb": json.dumps(other).encode()})
    assert [i.state for i in collect(classroom, kept)] == ["new"]  # its cells say more than a line of metadata
    foreign = {
        "cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "My diary"}],
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    found = collect(classroom, make_zip(tmp_path / "b.zip", {"bo/diary.ipynb": json.dumps(foreign).encode()}))
    assert [(i.state, i.reason) for i in found] == [("refused", f"it has nothing in common with {NAME}")]


def test_damage_to_the_file_is_mended_and_said(classroom: config.Course, notebook: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "in" / "ada"
    folder.mkdir(parents=True)
    (folder / "x.ipynb").write_bytes(b"\xef\xbb\xbf" + notebook)
    [item] = collect(classroom, tmp_path / "in")
    assert (item.state, item.done) == ("new", ["left out the byte-order mark"])
    json.loads(submitted(classroom, "ada"))
    assert [i.state for i in collect(classroom, tmp_path / "in")] == ["unchanged"]


# ------------------------------------------------------------------------------------------- harm


def hostile_zip(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("../../evil.ipynb", "/etc/evil.ipynb", "..\\evil.ipynb", "C:\\evil.ipynb", "ada/\x00evil.ipynb"):
            archive.writestr(name, b"{}")
        link = zipfile.ZipInfo("ada/link.ipynb")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("ada/bomb.ipynb", b"0" * 15_000_000)
        archive.writestr("Bo/X.ipynb", b"{}")
        archive.writestr("bo/x.ipynb", b"{}")
    return path


def test_archives_that_mean_harm(tmp_path: Path) -> None:
    found = {str(e.path.name): e.refusal for e in archives.entries(hostile_zip(tmp_path / "h.zip"))}
    reasons = [e.refusal for e in archives.entries(tmp_path / "h.zip")]
    assert reasons.count("its name leads out of the archive") == 4
    assert found["link.ipynb"] == "it is a link"
    assert found["bomb.ipynb"] == "it is packed too tightly to be a notebook"
    assert found["x.ipynb"] == "another file has this name, but for its letters' case"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["h.zip"]


def test_damaged_empty_locked_and_nested_archives(tmp_path: Path) -> None:
    (tmp_path / "damaged.zip").write_bytes(make_zip(tmp_path / "ok.zip", {"a": b"1" * 1000}).read_bytes()[:-30])
    make_zip(tmp_path / "empty.zip", {})
    deep = make_zip(tmp_path / "d.zip", {"a.ipynb": b"{}"}).read_bytes()
    for _ in range(4):
        deep = make_zip(tmp_path / "d.zip", {"inner.zip": deep}).read_bytes()
    locked = bytearray(make_zip(tmp_path / "locked.zip", {"ada/a.ipynb": b"{}"}).read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(signature) + offset] |= 1
    (tmp_path / "locked.zip").write_bytes(bytes(locked))

    def refusal(name: str) -> str:
        return "; ".join(e.refusal for e in archives.entries(tmp_path / name) if e.refusal)

    assert "the archive is empty" in refusal("empty.zip")
    assert "nested too deeply" in refusal("d.zip")
    assert "protected by a password" in refusal("locked.zip")
    assert "the archive is damaged" in refusal("damaged.zip")


def test_links_and_fifos_in_a_folder(classroom: config.Course, notebook: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "in" / "ada"
    folder.mkdir(parents=True)
    (folder / "link.ipynb").symlink_to(source_path(classroom.root, NAME))
    os.mkfifo(folder / "pipe.ipynb")
    (folder / "real.ipynb").write_bytes(notebook)
    found = states(collect(classroom, tmp_path / "in"))
    assert found == {"link.ipynb": (None, "refused"), "pipe.ipynb": (None, "refused"), "real.ipynb": ("ada", "new")}


def test_names_inside_an_archive_cannot_claim_another_student(
    classroom: config.Course, notebook: bytes, tmp_path: Path
) -> None:
    inner = make_zip(tmp_path / "i.zip", {f"ada+{NAME}+2030-01-01 00:00:00 UTC/x.ipynb": notebook}).read_bytes()
    found = collect(
        classroom, make_zip(tmp_path / "CS.zip", {"Bo Larsen, Jr._802_assignsubmission_file_/mine.zip": inner})
    )
    assert [item.student for item in found] == ["bo"]


def test_bad_input_is_one_sentence(classroom: config.Course, notebook: bytes, tmp_path: Path) -> None:
    empty = make_zip(tmp_path / "empty.zip", {})
    canvas = make_zip(tmp_path / "c.zip", {"obiada_4711_900_d00-small.ipynb": notebook})
    for sources, words in [((tmp_path / "nowhere",), "is not a folder"), ((empty,), "There is no notebook")]:
        with pytest.raises(UserError, match=words):
            collect(classroom, *sources)
    classroom.roster.unlink()
    with pytest.raises(UserError, match="there is no roster"):
        collect(classroom, canvas)
    classroom.roster.write_text("id\nada\nada\n")
    with pytest.raises(UserError, match="stands twice"):
        collect(classroom, canvas)


def test_names_without_accents_spaces_and_case() -> None:
    assert naming.plain("O’Neill, Dara") == "oneilldara"
    assert naming.plain("Müller") == "muller"
    claim = naming.read_name(PurePosixPath("submissions.zip/obiada_LATE_4711_900_x-2.ipynb"))
    assert claim == naming.Claim("Canvas", "obiada", "4711", 2, True)
    assert naming.read_name(PurePosixPath("x.ipynb")) is None
