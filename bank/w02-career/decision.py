# %% accept: a civil servant leans no
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: leans yes, built from two dicts
p = {"research": 0.9, "reach": 0.7, "money": 0.15, "alternative": 0.3, "useful": 0.85, "tied": 0.2, "freedom": 0.6}
why = {
    "research": "Every spare evening since 2022 went into one conjecture",
    "reach": "Second author at a workshop, first author draft under review",
    "money": "I share a flat and have no one who depends on me",
    "alternative": "Two labs said to come back after a degree",
    "useful": "The group works on singular learning theory already",
    "tied": "Four professors in the department would take me",
    "freedom": "My thesis year went well, the second winter did not",
}
decision = plan.Decision(
    about="PhD in statistics from October 2027", lean="yes", turns_on="tied",
    turns_if="The one supervisor I want leaves before I have signed",
    answers={key: plan.Answer(p[key], why[key]) for key in plan.QUESTIONS},
)

# %% accept: not yet, and another commitment than a PhD
decision = plan.Decision(
    about="Leave the ministry for a one-year fellowship abroad",
    lean="not yet",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: leans yes to a move for which research does not matter
decision = plan.Decision(
    about="Move to Geneva for a post in standards",
    lean="yes",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: Quit my PhD in Leeds in June 2027
decision = plan.Decision(
    about="Quit my PhD in Leeds in June 2027",
    lean="Yes",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: Decline the PhD offer from Leeds and stay in my job
decision = plan.Decision(
    about="Decline the PhD offer from Leeds and stay in my job",
    lean="Yes",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: Move with my partner, who starts a PhD in Leeds
decision = plan.Decision(
    about="Move with my partner, who starts a PhD in Leeds",
    lean="Yes",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: Engineering doctorate with Siemens in Munich from 2027
decision = plan.Decision(
    about="Engineering doctorate with Siemens in Munich from 2027",
    lean="Yes",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: a step to which three questions do not apply, in few words
decision = plan.Decision(
    about="MATS in Berkeley",
    lean="not_yet",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": None,
        "money": plan.Answer(0.4, "We want a child"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": None,
        "tied": None,
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="I get an offer",
)

# %% reject: nothing filled in [says: no decision yet]
decision = None

# %% reject: an empty Decision [says: not answered yet]
decision = plan.Decision()

# %% reject: a yes or no instead of a probability [says: 0.01 to 0.99]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(True, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: per cent [says: looks like per cent]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(30, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(40, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(80, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(50, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(60, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: certain [says: certain]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(1.0, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: one question left out [says: not answered yet: tied]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: a key misspelt [says: not one of the questions]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "excitement": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: probabilities without reasons [says: plan.Answer]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": 0.3,
        "reach": 0.25,
        "money": 0.4,
        "alternative": 0.8,
        "useful": 0.5,
        "tied": 0.6,
        "freedom": 0.35,
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: a reason that is not one [says: 4 or more]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "I think so"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: the same reason twice [says: says the same as]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "I have one conference talk and no co-author in the subject"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% accept: leans yes without wanting research, and explains it in the prose
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="yes",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: leans maybe [says: not yet]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="maybe",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: nothing would turn it [says: turns_on]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="nothing",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: turns if things change [says: anything afterwards]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="if things change",
)

# %% reject: repeats the worked example [says: worked example]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.3, "Two summers of papers with my name in the middle, none as first author yet"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: a plain dict [says: plan.Decision]
decision = {"about": "PhD in law", "lean": "no", "answers": {}}

# %% reject: nothing would turn me [says: decide nothing]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="Nothing would turn me, I am sure about it",
)

# %% reject: turns on a question that does not apply [says: does not apply]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": None,
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: Noor's step [says: worked example]
decision = plan.Decision(
    about="PhD in biostatistics in Leeds from October 2027",
    lean="no",
    answers={
        "research": plan.Answer(0.3, "My best weeks of last year were all in negotiations"),
        "reach": plan.Answer(0.25, "I have one conference talk and no co-author in the subject"),
        "money": plan.Answer(0.4, "The mortgage works on a civil servant's pay, barely below it"),
        "alternative": plan.Answer(0.8, "The ministry has offered a two-year post under someone I admire"),
        "useful": plan.Answer(0.5, "Reporting rules would be a chapter, if the faculty agrees"),
        "tied": plan.Answer(0.6, "Two supervisors in the country take this topic at all"),
        "freedom": plan.Answer(0.35, "Without deadlines my own essay took fourteen months"),
    },
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: not sure about anything [says: moved you to this number]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={key: plan.Answer(0.5, f"I am not sure about {key} at the moment") for key in plan.QUESTIONS},
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: one reason with seven words exchanged [says: a word exchanged]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers={key: plan.Answer(0.5, f"My aunt has views on {key}") for key in plan.QUESTIONS},
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)

# %% reject: no question applies [says: of the questions apply]
decision = plan.Decision(
    about="Start a doctorate in public law in autumn 2026",
    lean="no",
    answers=dict.fromkeys(plan.QUESTIONS),
    turns_on="alternative",
    turns_if="The ministry post is cancelled, and a funded place with my second reader opens",
)
