"""Every setting of the course. Plain `nbgrader`, `jupyter lab` and `insideview`, started in this folder, read it.

It is read again on every formgrader request: keep it free of side effects.
"""

from pathlib import Path

c = get_config()  # noqa: F821  (given by traitlets)
root = Path(__file__).parent.resolve()

# --------------------------------------------------------------------------------------------- the course

c.CourseDirectory.course_id = "inside-view"
c.CourseDirectory.root = str(root)

# In the order in which they are taught. `due` may be None, or a date and time with its zone.
c.Course.assignments = [
    {"name": "d01-arrays", "due": None},
    {"name": "d02-linear-algebra", "due": None},
    {"name": "d03-autograd", "due": None},
    {"name": "d04-probability", "due": None},
    {"name": "d05-training", "due": None},
    {"name": "d06-optimisers", "due": None},
    {"name": "d07-convnets", "due": None},
    {"name": "d08-adversarial", "due": None},
    {"name": "d09-transformer", "due": None},
    {"name": "i01-inside-a-transformer", "due": None},
    {"name": "i02-induction-heads", "due": None},
    {"name": "i03-patching", "due": None},
    {"name": "i04-superposition", "due": None},
    {"name": "i05-grokking", "due": None},
    {"name": "w01-inside-views", "due": None},
    {"name": "w02-career", "due": None},
    {"name": "w03-project", "due": None},
    {"name": "w04-paper", "due": None},
    {"name": "w05-funding", "due": None},
    {"name": "w06-directions", "due": None},
    {"name": "w07-looking-back", "due": None},
]

# The public address of the repository, as in "https://github.com/OWNER/REPOSITORY". From it the release step
# builds the Colab badges and the line that installs the course package in Colab. While it is empty, notebooks
# are released without both, and work wherever the package is installed.
c.CourseAddress.repository = ""
c.CourseAddress.tag = "v0.1.0"

# Who takes part: a CSV with the columns id, first_name, last_name, email (all but id may be empty), and for files
# from a platform what it calls the student: canvas_id, moodle_id, sis_id, sis_login_id.
c.Course.roster = "students.csv"

# Names of handed-in files that follow no known scheme: regular expressions with a group `who`.
c.Course.file_patterns = []

# --------------------------------------------------------------------------------------------- grading

# What one submission may use. A cell that reaches its limit is interrupted and the next one runs.
c.ExecuteSubmission.cell_seconds = 30
c.ExecuteSubmission.notebook_seconds = 180
c.ExecuteSubmission.memory_bytes = 2_000_000_000  # beyond the imported libraries
c.ExecuteSubmission.output_bytes = 2_000_000  # of one cell

# What a late hand-in costs: this share of the reached marks for each day begun, after the time of grace.
# Extensions for single students: a CSV with the columns student_id, assignment, hours.
c.AssignLatePenalties.plugin_class = "insideview.grading.late.LatePenalty"
c.LatePenalty.per_day = 0.0
c.LatePenalty.grace_minutes = 15
c.Course.extensions = "extensions.csv"

# Canvas puts marks into the right column by the assignment's number there: {"d01-arrays": 12345}.
c.Course.canvas_assignments = {}

# --------------------------------------------------------------------------------------------- nbgrader's steps
# Its own steps by name, ours where they are ours: so the formgrader buttons, `nbgrader autograde` and
# `insideview grade` do the same.

c.GenerateAssignment.preprocessors = [
    "insideview.course.release.CourseAddress",
    "nbgrader.preprocessors.LockCells",
    "nbgrader.preprocessors.ClearSolutions",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",  # keeps the hidden tests in the gradebook, so before they are cleared
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Autograde.sanitize_preprocessors = [
    "nbgrader.preprocessors.ClearOutput",
    "insideview.grading.nbgrader_steps.RepairSubmission",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
]  # CheckCellMetadata has nothing to find: RepairSubmission takes all metadata from the release, which was checked
c.Autograde.autograde_preprocessors = [
    "insideview.grading.nbgrader_steps.ExecuteSubmission",
    "nbgrader.preprocessors.LimitOutput",
    "insideview.grading.nbgrader_steps.SaveMarks",
    "nbgrader.preprocessors.AssignLatePenalties",
]
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "insideview.grading.nbgrader_steps.WriteFeedback",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]
c.GenerateFeedback.exporter_class = "insideview.grading.feedback_page.FeedbackExporter"
c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\nraise NotImplementedError()"}

# What a student wrote must not run in a grader's browser: outputs and markdown are sanitised on every page.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {"markdown2html": "insideview.grading.safe_html.markdown2html"}

# The nbgrader exchange serves classes that share one machine; set it to the folder that they share.
c.Exchange.root = str(root / ".insideview" / "exchange")
