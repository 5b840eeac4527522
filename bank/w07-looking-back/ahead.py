# %% accept: a lesson, three runs, a question
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% accept: tuples, datetimes, two rules
from datetime import datetime, timedelta

written_on = datetime(2031, 3, 1)
start = datetime(2031, 3, 1)
tests = (
    plan.CheapTest(role="Auditor", what="Audit Ada's probe against a checklist of ten items", makes="Ten marks", start=start, end=start, hours=8, cost=0, good_result="Ada changes her code", stop_signal="Ada shrugs at nine of ten"),
    plan.CheapTest(role="the circle of no reader, no page", what="Post half a page in the club each Sunday", makes="Two half pages", start=start, end=start + timedelta(days=13), hours=5, cost=0, good_result="Somebody quotes one back to me", stop_signal="Both Sundays pass without a line"),
    plan.CheapTest(role="Auditor", what="Ask two auditors to rank five findings of mine", makes="Two rankings", start=datetime(2031, 4, 26), end=datetime(2031, 5, 2), hours=3.5, cost=10, good_result="They agree with me on the first", stop_signal="They call three of the five trivial"),
)
rules = (
    plan.StopRule(about="Grant applications", by=datetime(2032, 3, 1), sign="Four refusals and no comment among them", then="Ring my old manager and ask for the three-day contract", told="Ada, Tom"),
    plan.StopRule(about="Saturday work", by=datetime(2031, 3, 30), sign="My sister has cancelled our walk, or I have, twice", then="Saturdays go back to the walk, and the test moves a week", told="my sister"),
)

# %% reject: empty lists [says: no tests yet]
written_on = date(2025, 6, 1)
tests = []
rules = []

# %% reject: two tests [says: three tests]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: one role only [says: second one]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Research contributor",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: read more [says: Reading comes before a test]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Read more papers and posts about interpretability",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: Dilnoza's test [says: worked example]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write 20 questions that an operator must never get wrong, and put them to two small models",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: would never stop [says: cannot say no]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="Nothing would make me stop this",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: a month long [says: at most 14]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 7, 16),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: swapped dates [says: swapped]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 15),
        end=date(2025, 6, 9),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: begins in autumn [says: 8 weeks]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 9, 1),
        end=date(2025, 9, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: no rule [says: no rules yet]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = []

# %% reject: one rule without a list [says: square brackets]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = plan.StopRule(about="The replication", by=date(2025, 10, 1), sign="Fewer than two people have opened the repository", then="Give Fridays back to the college", told="Paulo")

# %% reject: placeholders in a rule [says: placeholder]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="tbd",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: if it does not work out [says: argued away]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="If it does not work out at all",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: if I burn out [says: section 6 is for you]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="If I am too tired or burnt out",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: do something else [says: The day after]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="I will stop and do something else",
        told="Paulo",
    ),
]

# %% reject: told nobody [says: remind you]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="nobody yet",
    ),
]

# %% reject: a rule for the past [says: not after]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 5, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: a rule in three years [says: more than a year]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2028, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: a rule without a day [says: should be a date]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by="autumn",
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]

# %% reject: Dilnoza's rule [says: worked example]
written_on = date(2025, 6, 1)
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Write Timur a page on why, and give the evenings to the energy club at school",
        told="Paulo",
    ),
]

# %% reject: no day of writing [says: written_on]
written_on = None
tests = [
    plan.CheapTest(
        role="Teaching engineer",
        what="Give my lesson on error bars to five people of the cohort",
        makes="A recording and five filled question sheets",
        start=date(2025, 6, 9),
        end=date(2025, 6, 15),
        hours=7,
        cost=0,
        good_result="Four of five read the last plot correctly",
        stop_signal="I prepare slides for the third evening and have invited nobody",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Rerun the three cheapest of my 31 runs with one change each",
        makes="A table with three rows and a cause for each",
        start=date(2025, 6, 16),
        end=date(2025, 6, 29),
        hours=12,
        cost=25,
        good_result="Two causes stand up to Paulo's questions",
        stop_signal="I start a fourth run before I have read the first",
    ),
    plan.CheapTest(
        role="Research contributor",
        what="Write out the question I am stuck on and send it to the one who answered",
        makes="One page with a minimal example",
        start=date(2025, 7, 1),
        end=date(2025, 7, 5),
        hours=4,
        cost=0,
        good_result="An answer, or I find it while I write",
        stop_signal="After two evenings the example is still longer than a screen",
    ),
]
rules = [
    plan.StopRule(
        about="The replication of figure 3",
        by=date(2025, 10, 1),
        sign="Fewer than two people outside the group have opened the repository",
        then="Put a note on top of it, and give Fridays back to the college",
        told="Paulo",
    ),
]
