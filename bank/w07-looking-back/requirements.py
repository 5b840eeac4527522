# %% accept: a hospital and three links
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% accept: a tuple, no circle, an end to begin at
requirements = (
    plan.Requirement(name="Visa", kind="other", needs=(), state="some", have="Student visa until August 2028", step="Book the appointment at the immigration office", hours=1),
    plan.Requirement(name="Stipend", kind="Funding", needs=["visa"], state="enough", have="900 a month from the department", step="Renew the form that Ms Iyer sent", hours=2),
    plan.Requirement(name="Afternoons", kind="time", needs=["stipend"], state="some", have="Three afternoons since the teaching ended", step="Decline the second tutorial group by Friday noon", hours=0.5),
    plan.Requirement(name="Linear algebra", kind="knowledge", needs=["afternoons"], state="enough", have="Grade A and two years of tutoring it", step="Keep the Thursday tutorial for one term", hours=12),
    plan.Requirement(name="A replication", kind="results", needs=["afternoons", "linear algebra", "linear algebra"], state="None", have="A repository with an empty readme", step="Reproduce the first point of figure 2 only", hours=6),
    plan.Requirement(name="Reading group", kind="relationships", needs=[], state="some", have="Mina and Tom, every second Wednesday", step="Bring one page of my own on the 14th", hours=3),
)
circle = []
first = "a replication"

# %% accept: a circle read from elsewhere, in other case
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=[ "rent", "Survival  analysis" ],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ("Mondays", "survival analysis")
first = "survival analysis"

# %% reject: an empty list [says: no requirements yet]
requirements = []
circle = []
first = ""

# %% reject: placeholders [says: placeholder]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="TODO",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: a dictionary instead of records [says: expected a list]
requirements = {"results": ["time"], "time": ["money"], "money": ["results"]}
circle = ["results", "time", "money"]
first = "time"

# %% reject: Dilnoza's step [says: worked example]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Timur half a page on Thursday and let him mark where he stops believing me",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: find a mentor [says: names the requirement again]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="I need to find a good mentor",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: get funding [says: names the requirement again]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Apply for more funding and grants soon",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: work harder [says: names the requirement again]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Work harder and make more time",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: not enough of it [says: A number, a name or a date]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="I still have not enough",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: a step of two months [says: at most 12]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=300,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: a step without hours [says: above 0]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=0,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: a need that nobody has [says: no requirement has that name]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["working code"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: everything needs everything [says: at most hold it up]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays", "rent", "a co-author"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: needs as one text [says: square brackets]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs="a co-author",
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: needs itself [says: needs itself]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["Mondays"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: two of one name [says: already one called]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="Rent",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: a state of its own [says: "enough", "some" or "none"]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="little",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: a kind of its own [says: kind should be one of]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="output",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: money left out [says: funding]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="other",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: nothing needs anything [says: no requirement needs another]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=[],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=[],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=[],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=[],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=[],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: one step for two [says: says the same]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Run the loader on ten simulated records",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: the circle against the arrows [says: does not need]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["code that runs", "a co-author", "data access"]
first = "code that runs"

# %% reject: the start repeated at the end [says: twice]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs", "data access"]
first = "code that runs"

# %% reject: no circle named although there is one [says: circle is empty]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = []
first = "code that runs"

# %% reject: a step off the circle [says: does not lie on the circle]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "Mondays"

# %% reject: first left empty [says: name of one requirement]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = ""

# %% reject: begins where there is enough [says: you have enough]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="enough",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = ["data access", "a co-author", "code that runs"]
first = "code that runs"

# %% reject: a circle of one text [says: list of names]
requirements = [
    plan.Requirement(
        name="data access",
        kind="other",
        needs=["a co-author"],
        state="none",
        have="The blank request form of the hospital",
        step="Ask the data office which of its twelve fields decide",
        hours=1,
    ),
    plan.Requirement(
        name="a co-author",
        kind="relationships",
        needs=["code that runs"],
        state="none",
        have="Dr Osei knows my name from one seminar",
        step="Send Dr Osei the simulated figure with one question",
        hours=2,
    ),
    plan.Requirement(
        name="code that runs",
        kind="results",
        needs=["data access", "survival analysis", "Mondays"],
        state="some",
        have="A loader, written in March, never run",
        step="Run the loader on ten simulated records",
        hours=4,
    ),
    plan.Requirement(
        name="survival analysis",
        kind="knowledge",
        needs=["Mondays"],
        state="some",
        have="Chapters one to three of Collett, with exercises",
        step="Solve exercise 4.2 and compare with the appendix",
        hours=3,
    ),
    plan.Requirement(
        name="Mondays",
        kind="time",
        needs=["rent"],
        state="some",
        have="Two Mondays a month, traded with Jan",
        step="Offer Jan the Easter shifts for two more Mondays",
        hours=0.5,
    ),
    plan.Requirement(
        name="rent",
        kind="funding",
        needs=[],
        state="enough",
        have="Sixty per cent at the clinic until 2027",
        step="Put the contract's end date into the calendar",
        hours=0.2,
    ),
]
circle = "data access"
first = "code that runs"
