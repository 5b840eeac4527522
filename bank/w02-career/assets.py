# %% accept: a civil servant's eleven assets and two pairs
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% accept: a nurse's list split from lines, three pairs that share skills
assets = """
Night shifts for six years without a mistake in dosage
Trained eleven new nurses
Swedish and Arabic
A union that lends me a meeting room
R scripts that made our rota, 2022
Calm when three alarms ring
A patient group of 200 who read my posts
Half a physics degree, 2009 to 2011
A flat that is paid for
Chess at 1900, so patience with long analysis
""".strip().split("\n")

pairs = (
    plan.SkillPair(first="Bedside nursing", second="Writing R", you_have="both", who_needs_it="Teams that test triage models on real wards",
                   why_rare="The training for the one leaves no evenings for the other, and pays for neither"),
    plan.SkillPair(first="Union organising", second="Model evaluation", you_have="first", who_needs_it="Workplaces that must agree on monitoring software",
                   why_rare="The two groups hardly meet, and each thinks the other is on the wrong side"),
    plan.SkillPair(first="Bedside nursing", second="Model evaluation", you_have="first", who_needs_it="Whoever signs off the first ward assistants",
                   why_rare="Evaluators work in cities with laboratories and nurses work where the patients are"),
)

# %% accept: exactly ten, exactly two, traits with evidence behind them
assets = [
    "Team player: five seasons as a captain",
    "Fast learner: Danish to B2 in a year",
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% accept: short and exact
assets = [
    "UK passport",
    "Fluent Polish",
    "No debts",
    "Two published op-eds",
    "Savings for seven months without pay",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Taught algebra in 2021",
    "Taught algebra in 2022",
]
pairs = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Law",
        second="Swahili",
        why_rare="No school near me teaches both",
        who_needs_it="Courts in Mombasa",
        you_have="first",
    ),
]

# %% reject: an empty list [says: no assets yet]
assets = []
pairs = []

# %% reject: nine assets [says: at least 10]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: ten traits that anybody could claim [says: Where did it show]
assets = [
    "hard-working and motivated person",
    "a good communicator",
    "fast learner",
    "very good communication skills",
    "team player",
    "people skills",
    "being creative",
    "problem solving",
    "attention to detail",
    "leadership skills",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: one trait among concrete ones [says: anyone could write]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "I am a quick learner",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: one asset twice in other order [says: says the same as]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "French (working), German fluent",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: single words [says: 1 word]
assets = [
    "Python",
    "Excel",
    "German",
    "French",
    "writing",
    "maths",
    "friends",
    "savings",
    "time",
    "patience",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: filled up with placeholders [says: placeholder]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "TODO",
    "tbd",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: one string with commas [says: quotes of its own]
assets = "four years of drafting, German, French, Python, savings, friends, maths, writing, time, patience"
pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: one pair [says: at least 2]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
]

# %% reject: a pair turned round [says: whichever skill comes first]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Reading training curves",
        second="Drafting legal text",
        why_rare="Committees want certainty, and curves only ever come with error bars on them",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
]

# %% reject: a skill paired with itself [says: same skill]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Negotiations, chairing",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: rare because it is rare [says: restates]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="This combination is really very very hard to find in the field",
        who_needs_it="Standards bodies that decide on test methods",
        you_have="first",
    ),
]

# %% reject: nobody named who needs it [says: still empty]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        you_have="first",
    ),
]

# %% reject: repeats the worked example [says: worked example]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Reading noisy incident records",
        second="Explaining risk to people without statistics",
        why_rare="Analysts rarely face a room of doctors, and those who do seldom clean the data themselves",
        who_needs_it="Regulators who must defend a decision in public",
        you_have="both",
    ),
]

# %% reject: pairs as tuples of strings [says: plan.SkillPair]
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [("Drafting legal text", "Reading training curves"), ("Chairing negotiations", "Threat modelling")]

# %% reject: you_have as a number
assets = [
    "Four years of drafting regulations that passed",
    "Fluent German, working French",
    "A minister's office that answers my emails",
    "Statistics minor, 2016, best mark in sampling",
    "Savings for seven months without pay",
    "Two published op-eds on procurement",
    "Can read a 300-page report in a day",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Chaired 40 hostile meetings",
]

pairs = [
    plan.SkillPair(
        first="Drafting legal text",
        second="Reading training curves",
        why_rare="Law schools skip statistics, and engineers seldom sit through a committee stage",
        who_needs_it="Any authority that must define a large training run",
        you_have="first",
    ),
    plan.SkillPair(
        first="Chairing negotiations",
        second="Threat modelling",
        why_rare="People who like systems to be airtight tend to dislike the compromises of a meeting",
        who_needs_it="Standards bodies that decide on test methods",
        you_have=1,
    ),
]

# %% reject: one asset with ten numbers [says: a number exchanged]
assets = [f"{n} years of experience" for n in range(1, 11)]
pairs = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Law",
        second="Swahili",
        why_rare="No school near me teaches both",
        who_needs_it="Courts in Mombasa",
        you_have="first",
    ),
]

# %% reject: skill number nought to nine [says: a number exchanged]
assets = [f"Skill number {n} of mine" for n in range(10)]
pairs = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Law",
        second="Swahili",
        why_rare="No school near me teaches both",
        who_needs_it="Courts in Mombasa",
        you_have="first",
    ),
]

# %% reject: ten traits in sentences [says: Where did it show]
assets = [
    "Works hard always",
    "Curious about everything",
    "I learn fast",
    "passionate about AI safety",
    "I am a team player",
    "very good with people",
    "excellent communication skills",
    "reliable and organised",
    "I love problem solving",
    "smart and creative",
]
pairs = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Law",
        second="Swahili",
        why_rare="No school near me teaches both",
        who_needs_it="Courts in Mombasa",
        you_have="first",
    ),
]

# %% reject: one skill under two names [says: same skill]
assets = [
    "UK passport",
    "Fluent Polish",
    "No debts",
    "Two published op-eds",
    "Savings for seven months without pay",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Taught algebra in 2021",
    "Taught algebra in 2022",
]
pairs = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Model validation work",
        second="Validation of models",
        why_rare="No school near me teaches both",
        who_needs_it="Courts in Mombasa",
        you_have="first",
    ),
]

# %% reject: rare because few have both [says: restates]
assets = [
    "UK passport",
    "Fluent Polish",
    "No debts",
    "Two published op-eds",
    "Savings for seven months without pay",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Taught algebra in 2021",
    "Taught algebra in 2022",
]
pairs = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Law",
        second="Swahili",
        why_rare="Few people have both of these skills at the same time",
        who_needs_it="Courts in Mombasa",
        you_have="first",
    ),
]

# %% reject: keys pressed at random [says: like words]
assets = [
    "UK passport",
    "Fluent Polish",
    "No debts",
    "asdf sdfgh xcvb",
    "Savings for seven months without pay",
    "Python since January, one scraper in use",
    "Ran a budget of 2 million euros",
    "A sister who is a compiler engineer",
    "Taught algebra in 2021",
    "Taught algebra in 2022",
]
pairs = [
    plan.SkillPair(
        first="Nursing",
        second="Statistics",
        why_rare="They hate each other and never meet",
        who_needs_it="The AI Office",
        you_have="Both",
    ),
    plan.SkillPair(
        first="Law",
        second="Swahili",
        why_rare="No school near me teaches both",
        who_needs_it="Courts in Mombasa",
        you_have="first",
    ),
]
