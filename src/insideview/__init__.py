"""Inside View: hands-on first steps into AI alignment work.

Notebooks import from here: `check` says what is wrong with an answer, `plots` draws, `seeds` makes
runs repeatable, `data` and `models` bring what ships with the course, `plan` serves the written track.
`insideview.course` makes and proves the notebooks and `insideview.grading` takes submissions to marks;
neither is ever imported from the student side.
"""

__version__ = "0.1.0"
