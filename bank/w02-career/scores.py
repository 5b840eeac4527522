# %% accept: a civil servant's scores
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000", against="I dislike chasing people who do not answer"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% accept: built by loops, weights as fractions in another order
names = ["Verification engineer", "ML engineer outside alignment", "Research engineer, oversight", "Keeper of negative results"]
values = [[5, 2, 4], [2, 5, 3], [4, 4, 4], [3, 4, 4]]
evidence = [
    ["Two audits in 2023 found keys left in logs", "Gave up on Coq after chapter three, twice", "Read the seL4 paper on a holiday by choice"],
    ["Nobody in the field asked me for recommenders", "Promoted in 2021 and in 2024 for exactly this", "Good days and bad ones, about half each"],
    ["Three hiring posts name this gap this year", "Reproduced a debate result in nine evenings", "Told two friends about it without being asked"],
    ["Of 40 replications I found, six were published", "I keep lab notes that strangers have used", "Spent a Sunday on someone else's dead end"],
]
scores = {
    name: {criterion: plan.Score(value, text) for criterion, value, text in zip(plan.CRITERIA, row, texts)}
    for name, row, texts in zip(names, values, evidence)
}
top = scores["Research engineer, oversight"]
top["importance"] = plan.Score(4, top["importance"].evidence, against="Labs may stop publishing what these teams find")
weights = {"excitement": 0.2, "fit": 0.4, "importance": 0.4}

# %% accept: an excitement weight of zero
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 2, 'fit': 3, 'excitement': 0}

# %% accept: no evidence on fit yet, so 3 for every role, as a hint advises
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(3, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(3, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000", against="I dislike chasing people who do not answer"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% accept: nothing excites, which is a finding
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(2, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000", against="I dislike chasing people who do not answer"),
        "excitement": plan.Score(2, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: an empty dict [says: no scores yet]
scores = {}
weights = {}

# %% reject: bare numbers without evidence [says: feeling with a number]
scores = {
    "Compute-policy adviser": {
        "importance": 4,
        "fit": 5,
        "excitement": 3,
    },
    "Procurement auditor for public AI": {
        "importance": 3,
        "fit": 4,
        "excitement": 2,
    },
    "Secretary of a shared register": {
        "importance": 5,
        "fit": 3,
        "excitement": 5,
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: two roles [says: 3 to 5]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: a score of 7 [says: from 1 to 5]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(7, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: a score of three and a half [says: whole number]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(3.5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: a score as a word [says: whole number]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score("high", "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: excitement left out of one role [says: missing: excitement]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: evidence is a feeling [says: What happened]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(4, "I think it sounds really very interesting to me"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: evidence too short to say anything [says: 4 or more]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "good at contracts"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: one sentence for two scores [says: says the same as]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "Sketched the form on a train and missed my stop", against="I dislike chasing people who do not answer"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: nothing against the favourite [says: against]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: nothing against one of two that tie [says: Procurement auditor]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(3, "My last two drafts passed without a technical amendment"),
        "excitement": plan.Score(5, "I put off a holiday for the consultation in May", against="The month after that I did not open the file once"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(5, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(3, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(2, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(4, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 2, 'fit': 2, 'excitement': 2}

# %% accept: every role equally important, which is a finding
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(5, "Three of five interviewees said no drafter could read a scaling law", against="Perhaps I only meet people who share my view"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(5, "The city bought two systems last year with no test at all", against="Perhaps I only meet people who share my view"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first", against="Perhaps I only meet people who share my view"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: a negative weight [says: 0 or more]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000", against="I dislike chasing people who do not answer"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': -1, 'excitement': 2}

# %% reject: all weights zero [says: all weights are 0]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000", against="I dislike chasing people who do not answer"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 0, 'fit': 0, 'excitement': 0}

# %% reject: weights as a list [says: dict]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = [3, 2, 2]

# %% reject: repeats the worked example [says: worked example]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="I have never had to explain a FLOP to anyone"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000"),
        "excitement": plan.Score(5, "I stay late for a strange table, and put off the report that explains it"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}

# %% reject: one sentence for all cells [says: exchanged]
scores = {
    name: {c: plan.Score(v, f"The {c} of {name} is quite like that", against="I dislike chasing people") for v, c in zip(row, plan.CRITERIA)}
    for name, row in {"Role A": (5, 1, 3), "Role B": (3, 4, 2), "Role C": (1, 2, 5)}.items()
}
weights = {"importance": 3, "fit": 3, "excitement": 2}

# %% reject: nothing speaks against it [says: on which nothing]
scores = {
    "Compute-policy adviser": {
        "importance": plan.Score(4, "Three of five interviewees said no drafter could read a scaling law"),
        "fit": plan.Score(5, "My last two drafts passed without a technical amendment", against="nothing speaks against it at all"),
        "excitement": plan.Score(3, "I put off the consultation reply for nine days in May"),
    },
    "Procurement auditor for public AI": {
        "importance": plan.Score(3, "The city bought two systems last year with no test at all"),
        "fit": plan.Score(4, "Found a missing clause worth 300,000 in a tender in 2022"),
        "excitement": plan.Score(2, "By contract twelve I was counting pages until lunch"),
    },
    "Secretary of a shared register": {
        "importance": plan.Score(5, "Four agencies told me of one failure, each as its first"),
        "fit": plan.Score(3, "I ran a register of 60 entries, never one of 6,000", against="There is no reason against it"),
        "excitement": plan.Score(5, "Sketched the form on a train and missed my stop"),
    },
}
weights = {'importance': 3, 'fit': 2, 'excitement': 2}
