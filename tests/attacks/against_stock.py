"""What plain nbgrader does with the same attacks: `python tests/attacks/against_stock.py [NAME …] > stock.json`. No test; takes
minutes.

Grades the answers of answers/ and the edits of test_structure.py with nbgrader's default configuration, in a course of
its own under /tmp, and prints for each what came of it. All of it runs inside bubblewrap: no network, nothing
writable but a /tmp that goes with it. Attacks that could still harm the machine (SKIPPED) are not run.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

SKIPPED = (
    "breed-",
    "eat-",
    "reach-neighbour",
    "reach-memory",  # run once; its ptrace halts the sandbox, which then has to be ended by hand
    "reach-namespaces",
    "confuse-crash",
    "confuse-messages-deep",
    "confuse-signature",
)
NAME = "d00-small"
HERE = Path(__file__).resolve().parent


def main() -> None:
    if "--inside" in sys.argv:
        grade()
        return
    from insideview.grading.sandbox import _bwrap

    words = [_bwrap(), "--unshare-all", "--die-with-parent", "--new-session", "--ro-bind", "/", "/", "--dev", "/dev"]
    words += ["--proc", "/proc", "--tmpfs", "/tmp", "--setenv", "HOME", "/tmp", "--chdir", "/tmp"]
    words += ["--setenv", "CANARY_VARIABLE", "CANARY_VALUE_OF_THE_GRADER"]
    words += [
        "--cap-drop",
        "ALL",
        "prlimit",
        f"--data={4 << 30}",
        f"--fsize={1 << 30}",
        sys.executable,
        str(HERE / "against_stock.py"),
        "--inside",
        *sys.argv[1:],
    ]
    sys.exit(subprocess.run(words).returncode)


def grade() -> None:
    sys.path[:0] = [str(HERE), str(HERE.parent)]
    os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ.get('PATH', '')}"
    import test_structure
    from attacks import hand_in, read_attacks, reference
    from nbgrader.apps import NbGraderAPI
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config

    from insideview.course import config, text
    from insideview.course.notebook import write

    root = Path("/tmp/course")
    write(
        text.from_text((HERE.parent / "files" / f"{NAME}.txt").read_text(), NAME),
        root / "source" / NAME / f"{NAME}.ipynb",
    )
    Path("/tmp/iv-canary").write_text("CANARY_OUTSIDE")
    settings = Config()
    settings.CourseDirectory.root = str(root)
    settings.Execute.timeout = 10
    api = NbGraderAPI(CourseDirectory(config=settings), config=settings)
    api.log_level = logging.ERROR
    os.chdir(root)
    assert api.generate_assignment(NAME)["success"]
    course = config.Course(root=root, course_id="", assignments=[], roster=root / "none", traitlets=settings)
    places = {
        "COURSE_ROOT": str(root),
        "CANARY_FILE": "/tmp/iv-canary",
        "CANARY_NAME": "iv-canary",
        "LISTENER_PORT": "9",
        "ABSTRACT_NAME": "none",
    }
    handed_in = []
    for attack in read_attacks():
        if not attack.name.startswith(SKIPPED):
            cells = attack.cells
            for word, place in places.items():
                cells = [cell.replace(word, place) for cell in cells]
            hand_in(course, attack.name, {"double": cells[0]}, tuple(cells[1:]))
            handed_in.append((attack.name, 0))
    honest = reference(course)
    for name, change in test_structure.EDITS.items():
        path = hand_in(
            course, name, {"causal-mean": honest["causal-mean"], "double": "def double(x):\n    return x * x"}
        )
        notebook = json.loads(path.read_text())
        change(notebook)
        path.write_text(json.dumps(notebook))
        handed_in.append((name, 3))
    wanted = sys.argv[sys.argv.index("--inside") + 1 :]
    for name, due in handed_in:
        if wanted and name not in wanted:
            continue
        reply = api.autograde(NAME, name, force=True)
        line = {"name": name, "due": due, "graded": reply["success"]}
        if not reply["success"]:
            wrong = [text for text in (reply.get("log") or "").splitlines() if "Error" in text or "Exception" in text]
            line["reason"] = (wrong or [str(reply.get("error"))[:200]])[-1][:200]
        else:
            with api.gradebook as gradebook:
                grades = [g for n in gradebook.find_submission(NAME, name).notebooks for g in n.grades]
                line |= {"points": sum(g.score for g in grades if g.name != "why")}
                line |= {"for a person": [g.name for g in grades if g.needs_manual_grade and g.name != "why"]}
            outputs = json.dumps(
                [
                    c.get("outputs")
                    for c in json.loads((root / "autograded" / name / NAME / f"{NAME}.ipynb").read_text())["cells"]
                ]
            )
            line["reached"] = outputs.count("GOT IT:")
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
