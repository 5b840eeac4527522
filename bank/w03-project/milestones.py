# %% accept: four steps with a week's break that is explained
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% accept: datetimes in tuples, an overlap that is explained, a fifth risk
from datetime import datetime

written_on = datetime(2027, 2, 1, 9)
hours_a_week = 8
milestones = (
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=datetime(2027, 2, 14),
        end=datetime(2027, 2, 20),
        hours=7,
        chance=0.8,
        meets=("bored",),
        note="the Sunday serves both steps",
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
)
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
    plan.Risk(name="bored", area="people", story="By chart twelve I had lost all wish to invent another one", likelihood=0.2, early_sign="I tidy the folder instead of writing chart nine", prevention="Ana writes every second chart with me"),
]

# %% accept: starts on the day, three steps, one day first
written_on = date(2027, 2, 1)
hours_a_week = 10
milestones = [
    plan.Milestone(name="letter sent", observable="A letter to the authors with three questions", start=date(2027, 2, 1), end=date(2027, 2, 1), hours=2, chance=0.95, meets=["No Access", "no evenings", "lost charts"]),
    plan.Milestone(name="one figure again", observable="Their second figure, from their data, drawn by my code", start=date(2027, 2, 2), end=date(2027, 2, 8), hours=9, chance=0.5, meets=["charts too easy"]),
    plan.Milestone(name="page online", observable="A page with both figures side by side", start=date(2027, 2, 11), end=date(2027, 2, 17), hours=8, chance=0.8),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% accept: a break explained in a word
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="Carnival",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: untouched [says: no milestones yet]
written_on = None
hours_a_week = 0
milestones = []
risks = []

# %% reject: two phases [says: 3 to 10]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: the first takes a week [says: day 3]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 7),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: a step of a month [says: 7 at most]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 28),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: a silent break [says: free days]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: a silent overlap [says: before the one before it ends]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 12),
        end=date(2027, 2, 18),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: out of order [says: before the one before it ends]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 22),
        end=date(2027, 2, 28),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
        note="after a short trip",
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: dates swapped [says: swapped]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 14),
        end=date(2027, 2, 8),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: starts before it was written [says: before you wrote]
written_on = date(2027, 2, 10)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: starts in two months [says: more than 4 weeks]
written_on = date(2026, 12, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: more hours than the weeks have [says: and 3 a week give]
written_on = date(2027, 2, 1)
hours_a_week = 3
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: no hours a week [says: hours_a_week]
written_on = date(2027, 2, 1)
hours_a_week = None
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: done when it is done [says: open, count or run]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="All of the work is finished and working well",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: the literature is reviewed [says: open, count or run]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Literature review is done and written",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: dates as text [says: should be a date]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start="3 February",
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: certain [says: certain]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=1.0,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: per cent [says: per cent]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=90,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: no risks [says: no risks yet]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = []

# %% reject: three risks [says: 4 to 10]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
]

# %% reject: backups forgotten [says: no risk in]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="other",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: a risk that no step meets [says: met by no milestone]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: a risk met at the end only [says: second half]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        meets=["lost charts"],
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: meets a risk that is not there [says: no risk has this name]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too hard", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: meets as one text [says: meets should be a list]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets="no access",
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: work harder [says: That is a wish]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="I will manage my time more carefully",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: something goes wrong [says: What would you see first]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="the project gets stuck and things go wrong",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: one sign for all [says: says the same as]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=0.3,
        early_sign="Nothing new in the folder for four days",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="Nothing new in the folder for four days",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Nothing new in the folder for four days",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="Nothing new in the folder for four days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: likelihood in per cent [says: per cent]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        likelihood=30,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: Lucía's risk [says: worked example]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="One run took eleven hours instead of one, so that I had two points of nine by the end of May",
        likelihood=0.3,
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: likelihood left out [says: likelihood]
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = [
    plan.Risk(
        name="no access",
        area="resources",
        story="The hospital blocked the site, and I tested from home on a weaker model",
        early_sign="The page does not open on the ward on Wednesday",
        prevention="Ask the computer office on Monday for one account",
    ),
    plan.Risk(
        name="charts too easy",
        area="technical",
        story="Both models found all errors, so there was nothing to compare",
        likelihood=0.4,
        early_sign="All of the first five errors are found at once",
        prevention="Write errors of three sizes from the start",
    ),
    plan.Risk(
        name="no evenings",
        area="time",
        story="Two colleagues fell ill and I worked their shifts until March",
        likelihood=0.25,
        early_sign="Fewer than four hours in the log by the first Sunday",
        prevention="Promise the report to the head nurse with a date",
    ),
    plan.Risk(
        name="lost charts",
        area="backups",
        story="The stick with the charts went through the washing machine",
        likelihood=0.05,
        early_sign="The copy on the server is older than three days",
        prevention="A shared folder with versions, restored once on Friday",
    ),
]

# %% reject: risks as texts
written_on = date(2027, 2, 1)
hours_a_week = 8
milestones = [
    plan.Milestone(
        name="one chart, one model",
        observable="A page with the chart, the planted error and the reply, on Ana's desk",
        start=date(2027, 2, 3),
        end=date(2027, 2, 5),
        hours=3,
        chance=0.8,
        meets=["no access", "lost charts"],
    ),
    plan.Milestone(
        name="five charts that fool",
        observable="Five charts of which Ana finds the error in at least four",
        start=date(2027, 2, 8),
        end=date(2027, 2, 14),
        hours=6,
        chance=0.6,
        meets=["charts too easy", "no evenings"],
    ),
    plan.Milestone(
        name="twenty charts",
        observable="Twenty files in the folder, and the key in a sealed one",
        start=date(2027, 2, 15),
        end=date(2027, 2, 21),
        hours=7,
        chance=0.8,
    ),
    plan.Milestone(
        name="report read",
        observable="Two pages with the head nurse's marks in the margin",
        start=date(2027, 3, 1),
        end=date(2027, 3, 7),
        hours=6,
        chance=0.9,
        note="carnival week with the children",
    ),
]
risks = ["time", "resources", "technical", "backups"]
