# %% accept: a civil servant's two tests
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% accept: datetimes in a tuple, three tests, an interview with numbers
from datetime import datetime, timedelta

written_on = datetime(2031, 12, 30, 9, 15)
start = datetime(2032, 1, 5)
tests = (
    plan.CheapTest(role="Verification engineer", what="Prove that a 60-line access check never returns True for an expired key", makes="A proof script in a public repository", start=start, end=start + timedelta(days=13),
                   hours=20.5, cost=0, good_result="The proof goes through, or it shows me a bug that I then fix", stop_signal="After ten hours I still guess at what the prover wants from me"),
    plan.CheapTest(role="Keeper of negative results", what="Rerun one published failure from its own code and write two pages on what differed", makes="Two pages with one table", start=start, end=start,
                   hours=9, cost=3.5, good_result="Its author answers that I have found the cause", stop_signal="By the evening I have not got the code to start, and do not mind"),
    plan.CheapTest(role="Research engineer, oversight", what="Interview three research engineers with five questions about their last failed run, then write up one run as if it were mine", makes="One page that two of the three mark for errors", start=start, end=start + timedelta(days=6),
                   hours=6, cost=12, good_result="They correct details but not the order of steps", stop_signal="They all say that the page misses what the week is like"),
)

# %% accept: two tests of one role and one of another, fourteen days, one starts on the day
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 1),
        end=date(2025, 9, 14),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Ask both agencies' clerks to fill in my form for five old cases each",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 10, 20),
        end=date(2025, 10, 24),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
]

# %% accept: short and exact
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Ask Petra and Jo to mark my form",
        makes="A two-page memo",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="Petra says yes",
        stop_signal="Petra says no",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="The officer answers my letter",
        stop_signal="The officer does not answer my letter",
    ),
]

# %% reject: an empty list [says: no tests yet]
written_on = date(2025, 9, 1)
tests = []

# %% reject: one test [says: 2 to 5]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
]

# %% reject: talk to people [says: in your hands]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Talk to people who work in the field",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: network at conferences [says: in your hands]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Network with people at conferences about policy",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: read more [says: Reading comes before a test]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Read more papers and posts about AI governance",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: take a course [says: Which piece of work]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Take an online course on machine learning",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: only one role is tested [says: second one]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: no stop signal [says: stop_signal is still empty]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: I would not stop [says: cannot say no]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Nothing would make me give this up",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: it goes well [says: either way]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="I will really enjoy it and learn a lot",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: the stop signal repeats the good result [says: says the same as]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="At least 24 of the 30 fit the form, and I start the second agency unasked",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: takes a month [says: at most 14]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 10, 8),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: fifteen days, one too many [says: 15 days]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 22),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: ends before it starts [says: swapped]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 19),
        end=date(2025, 9, 8),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: starts before the plan was written [says: before you wrote]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 8, 25),
        end=date(2025, 8, 29),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: starts next year [says: more than 8 weeks]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2026, 3, 2),
        end=date(2026, 3, 6),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: dates as text [says: such as date(]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start="2025-09-08",
        end="2025-09-19",
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: no dates at all [says: should be a date]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: sixty hours in two days [says: sleep]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 9),
        hours=60,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: hours left at zero [says: above 0]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: the cost is left out [says: 0 is fine]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: repeats the worked example [says: worked example]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Classify 40 public AI incident reports by cause with a scheme of my own, twice, a week apart",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: read on the internet [says: Reading comes before]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Read more about it on the internet",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: coffee with someone [says: in your hands]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Have coffee with someone from policy",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: think about whether [says: Reading comes before]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Think about whether I would like this job",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: Noor's test with 50 for 40 [says: worked example]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Classify 50 public AI incident reports by cause with a scheme of my own, twice, a week apart",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: something to show [says: What is it]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="something that I can show",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="Fewer than 15 fit, or I find reasons to put it off three evenings running",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: no reason to stop [says: cannot say no]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="There is no reason I would stop",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]

# %% reject: stops if it does not fit [says: either way]
written_on = date(2025, 9, 1)
tests = [
    plan.CheapTest(
        role="Secretary of a shared register",
        what="Turn 30 published incident reports from two agencies into one common form",
        makes="A table of 30 rows and a list of fields that would not fit",
        start=date(2025, 9, 8),
        end=date(2025, 9, 19),
        hours=12,
        cost=0,
        good_result="At least 24 of the 30 fit the form, and I start the second agency unasked",
        stop_signal="If it does not fit me then",
    ),
    plan.CheapTest(
        role="Compute-policy adviser",
        what="Draft a two-page reporting rule with a threshold and have two engineers attack it",
        makes="Two pages, and their list of holes",
        start=date(2025, 9, 22),
        end=date(2025, 10, 3),
        hours=10,
        cost=40,
        good_result="They find holes that I can close within a day",
        stop_signal="I cannot follow their objections after an hour of asking",
    ),
]
