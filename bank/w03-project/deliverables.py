# %% accept: the report
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "report for the ward"

# %% accept: the dominated one passes with a remark, spelt otherwise
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "Data set."

# %% accept: goals in another order, five ideas in a tuple
ideas = (
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"interviews": 0, "bets": 3},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
    plan.Deliverable(name="radio", what="Ten minutes on the local station about one planted error", serves={"bets": 0, "interviews": 1}, because="A host asks me, which is half an interview"),
    plan.Deliverable(name="letter", what="A letter of one page to the maker of the tool with three charts", serves={"bets": 1, "interviews": 1}, because="They may answer, and then I must ask back"),
)
chosen_deliverable = "lesson"

# %% reject: untouched [says: no deliverables yet]
ideas = []
chosen_deliverable = "…"

# %% reject: only the first idea [says: 3 to 5]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
]
chosen_deliverable = "report for the ward"

# %% reject: a goal is missing in one [says: same goals]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"

# %% reject: per cent instead of 0 to 3 [says: 0, 1, 2 or 3]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 90, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"

# %% reject: ticks instead of numbers [says: 0, 1, 2 or 3]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": "yes", "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"

# %% reject: serves as text [says: serves should be a dict]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves="both goals",
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"

# %% reject: serves left out [says: serves should be a dict]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"

# %% reject: a nice report [says: how many pages]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="A nice final report about my work on AI safety",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"

# %% reject: chosen is none of them [says: name of one deliverable]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "a book"

# %% reject: not chosen [says: name of one deliverable]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "…"

# %% reject: one reason for all [says: says the same as]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="It fits my goals better than the others do",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="It fits my goals better than the others do",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="It fits my goals better than the others do",
    ),
]
chosen_deliverable = "lesson"

# %% reject: placeholder [says: placeholder]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="Two pages and a table of 20 charts for the head nurse, read aloud once",
        serves={"bets": 1, "interviews": 3},
        because="TODO",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"

# %% reject: Lucía's [says: worked example]
ideas = [
    plan.Deliverable(
        name="report for the ward",
        what="A plot of nine runs and two pages for readers of i02, with code that repeats one point in ten minutes",
        serves={"bets": 1, "interviews": 3},
        because="The table comes from six interviews, and no class sees it",
    ),
    plan.Deliverable(
        name="lesson",
        what="A lesson of 45 minutes with a sheet of 12 bets for trainees in their second year",
        serves={"bets": 3, "interviews": 0},
        because="Trainees bet on charts; I ask nobody anything",
    ),
    plan.Deliverable(
        name="data set",
        what="Twenty invented charts under a free licence, with the planted errors in a second file",
        serves={"bets": 2, "interviews": 0},
        because="Others can build bets from it, when they find it",
    ),
]
chosen_deliverable = "lesson"
