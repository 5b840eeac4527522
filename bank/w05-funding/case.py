# %% accept: a graduate's three links
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% accept: to learn, six links in a tuple, datetimes, eight checkpoints would be too many
from datetime import datetime

written_on = datetime(2031, 1, 6)
case = plan.Case(
    project="Collect 400 mistranslated warnings from court files and test three models on them",
    otherwise="I keep interpreting five days a week, and the files go to the archive in 2033 unread",
    links=tuple(
        plan.ChainLink(leads_to=to, because=why, chance=p)
        for to, why, p in [
            ("The court lets me copy 400 sentences", "The registrar allowed forty in 2029", 0.7),
            ("I can run a model on all of them", "Notebook d10 took me two weekends, not one", 0.9),
            ("Three errors repeat across models", "They did in eleven of my forty", 0.6),
            ("The bar association prints them", "Its journal took my last note within a month", 0.5),
        ]
    ),
    start=datetime(2031, 4, 1),
    end=datetime(2032, 3, 31),
    checkpoints=[
        plan.Checkpoint(by=datetime(2031, 5, 1), shows="The registrar's written permission", if_not="Published judgments only, 150 of them"),
        plan.Checkpoint(by=datetime(2031, 8, 1), shows="200 sentences in a table", if_not="Stop at 200 in October"),
        plan.Checkpoint(by=datetime(2031, 11, 1), shows="All sentences, first model run", if_not="One model instead of three"),
        plan.Checkpoint(by=datetime(2032, 1, 31), shows="A draft that Judge Ono has marked", if_not="Post the table without a draft"),
    ],
)

# %% reject: nothing filled in [says: no case yet]
written_on = None
case = None

# %% reject: empty record [says: no links yet]
written_on = date(2025, 5, 2)
case = plan.Case()

# %% reject: placeholders [says: placeholder]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="TODO", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="tbd", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: safer AI [says: Who does what differently]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="AI alignment research makes progress and the world is safer", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: nothing happens without it [says: Evenings, a smaller version]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Nothing at all would happen without the grant",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: per cent instead of shares [says: Write 70 % as 0.7]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: certain [says: 0.01 to 0.99]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=1.0),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: two links [says: 3 to 6]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: one reason for all [says: says the same]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="Two took me eleven days on a borrowed laptop", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: Rosa's link with other numbers [says: worked example]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Three tutoring companies run my 500 dialogues before a release", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: the rule as an answer [says: text of the exercise]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="What you do, with what, for whom",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: will work harder [says: Which part is dropped]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="I will try and work harder"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: dates as text [says: such as date]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by='22 August', shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: out of order [says: order of date]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 7, 10), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: nothing to see for two months [says: within 31]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 8, 20), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: after the end [says: after the end]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 10, 3), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: end before start [says: swapped]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 6, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: begins before it is written [says: before you write]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 4, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 4, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 6, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: four months without anything to see [says: in between]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2026, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 8, 22), shows="A candidate cause with a control run", if_not="I write up the failure instead of looking further"),
        plan.Checkpoint(by=date(2026, 1, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)

# %% reject: two checkpoints [says: 3 to 8]
written_on = date(2025, 5, 2)
case = plan.Case(
    project="Find out why one seed in five does not grok, with code that strangers can rerun",
    otherwise="Weekends until Christmas, three seeds instead of ten; a group in Leipzig looks at something close",
    links=[
        plan.ChainLink(leads_to="Ten seeds with full logs are public", because="Two took me eleven days on a borrowed laptop", chance=0.85),
        plan.ChainLink(leads_to="One cause separates the seeds that fail", because="The norm at step 2,000 differs in the two I have", chance=0.3),
        plan.ChainLink(leads_to="Somebody cites the cause when choosing an initialisation", because="Two of nine authors I wrote to asked for the logs", chance=0.25),
    ],
    start=date(2025, 7, 1),
    end=date(2025, 9, 26),
    checkpoints=[
        plan.Checkpoint(by=date(2025, 7, 18), shows="Four seeds, logs and one plot", if_not="Smaller modulus, and a post that says so"),
        plan.Checkpoint(by=date(2025, 9, 26), shows="A post of 1,500 words that one stranger has rerun", if_not="Raw logs go public with a list of what is missing"),
    ],
)
