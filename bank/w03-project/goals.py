# %% accept: a nurse trainer's two goals
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="Four lesson plans that a colleague teaches without asking me anything",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% accept: one goal, other, in a tuple
goals = (plan.Goal(name="Find out if I like evaluations", kind="other", reached_if="A diary of 20 evenings with a mark for each"),)

# %% accept: three goals, kinds in capitals
goals = [
    plan.Goal(name="a tool", kind="SHOW", reached_if="A package on the index with one user besides me"),
    plan.Goal(name="a note for Parliament", kind="Portfolio", reached_if="Two clerks mark its margins with questions"),
    plan.Goal(name="an opinion on audits", kind="view", reached_if="I bet 50 euros on one side with Ines"),
]

# %% reject: an empty list [says: no goals yet]
goals = []

# %% reject: four goals [says: 1 to 3]
goals = [plan.Goal(name="talk", kind="skill", reached_if="I give a talk in May to twelve people"), plan.Goal(name="patch", kind="skill", reached_if="A maintainer merges my second pull request"), plan.Goal(name="proof", kind="skill", reached_if="Two students check the lemma line by line"), plan.Goal(name="film", kind="skill", reached_if="A film of ten minutes with subtitles")]

# %% reject: kind of one's own [says: kind]
goals = [
    plan.Goal(
        name="bets in class",
        kind="fun",
        reached_if="Four lesson plans that a colleague teaches without asking me anything",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% reject: understand alignment better [says: a friend]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="I will understand AI alignment much better",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% reject: feel more confident [says: a friend]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="I feel more confident in my ML skills",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% reject: finished and good [says: a friend]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="The project is finished and good",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% reject: placeholder [says: placeholder]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="TODO",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% reject: Lucía's goal [says: worked example]
goals = [plan.Goal(name="experiment", kind="skill", reached_if="Nine training runs that differ in one number only, with a plot that my colleague reads correctly")]

# %% reject: two goals with one sign [says: says the same as]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="Four lesson plans that a colleague teaches without asking me anything",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Four lesson plans that a colleague teaches without asking me anything",
    ),
]

# %% reject: the same goal twice [says: says the same as]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="Four lesson plans that a colleague teaches without asking me anything",
    ),
    plan.Goal(
        name="bets in class",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% reject: a plain string
goals = "I want to learn and to show something"

# %% reject: one goal without a list [says: square brackets]
goals = plan.Goal(name="a tool", kind="show", reached_if="A package with one user besides me")

# %% reject: dicts instead of records
goals = [{"name": "a tool", "kind": "show", "reached_if": "A package with one user besides me"}]

# %% reject: too short to see [says: 5 or more]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="Four plans",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]

# %% reject: the rule itself [says: text of the exercise]
goals = [
    plan.Goal(
        name="bets in class",
        kind="portfolio",
        reached_if="what somebody else could see or count at the end",
    ),
    plan.Goal(
        name="learn to interview",
        kind="skill",
        reached_if="Six recorded interviews, and the last needs half the questions of the first",
    ),
]
