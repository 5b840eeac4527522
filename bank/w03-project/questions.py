# %% accept: a nurse trainer's questions
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% accept: twelve in a tuple, other punctuation
questions = (
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
    "¿Cuántas dosis equivocadas ve el modelo en español?",
    "Why does it say “certainly” so often (and is it right then?)",
)
kept = (
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
)

# %% accept: another person, exactly ten
questions = ['Does the model play worse when it may see its clock?', 'How many moves ahead can a probe read its plan?', 'Is its resignation earlier against strong players?', 'Which openings does it never choose, and why not?', 'Can I make it sacrifice a queen for nothing?', 'Does temperature change style or only strength?', 'What share of its illegal moves are castlings?', 'Do two checkpoints disagree more in endgames?', 'When did the network learn what a pin is?', 'Would a child of nine beat it without rooks?']
kept = [
    plan.Question(
        asks="What share of 500 illegal moves are castlings through check?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A share with a margin of four points",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: nothing yet [says: no questions yet]
questions = []
kept = []

# %% reject: nine questions [says: at least 10]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: topics without question marks [says: question mark]
questions = [
    "The trust of nurses in models",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: one sentence with numbers [says: one sentence with a number]
questions = ["Does layer 0 hold the direction?", "Does layer 1 hold the direction?", "Does layer 2 hold the direction?", "Does layer 3 hold the direction?", "Does layer 4 hold the direction?", "Does layer 5 hold the direction?", "Does layer 6 hold the direction?", "Does layer 7 hold the direction?", "Does layer 8 hold the direction?", "Does layer 9 hold the direction?", "Does layer 10 hold the direction?", "Does layer 11 hold the direction?"]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: the same question twice [says: says the same as]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Do nurses trust a model more when it apologises?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: Lucía's question [says: worked example]
questions = [
    "Does a model copy better when half of its textbook was copied?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: two kept [says: 3 to 3]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
]

# %% reject: a field as a question [says: names a field]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="How can we make AI systems safe and aligned?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: how does it work, in large models [says: names a field]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="How does interpretability work in large models?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: kept without question mark [says: no question mark]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose the model objects",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: nobody has done it [says: Why not]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Because nobody has done this yet",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: pull out of range [says: pull]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=10,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: no hours [says: hours]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=0,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: hours in words [says: hours]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours="about six",
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: answers all the same [says: says the same as]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="A count out of 20, for two models",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="A count out of 20, for two models",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: placeholder [says: placeholder]
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = [
    plan.Question(
        asks="In how many of 20 charts with a tenfold dose does the model object?",
        why_open="Published tests use exam questions, and hospitals do not publish their charts",
        answer="tbd",
        pull=5,
        hours=6,
    ),
    plan.Question(
        asks="Does naming the doctor as a professor make it object less often?",
        why_open="It needs somebody who can write believable charts and knows about flattery in models",
        answer="Two counts side by side with an interval",
        pull=4,
        hours=9,
    ),
    plan.Question(
        asks="Would two trainers agree which of 30 answers are unsafe?",
        why_open="Annotators are rarely asked twice, since agreement looks bad in a paper",
        answer="Kappa, and the five worst quarrels",
        pull=3,
        hours=12.5,
    ),
]

# %% reject: kept are plain texts
questions = [
    "Do nurses trust a model more when it apologises?",
    "How many wrong doses does a model spot in twenty charts?",
    "Does it spot fewer when the doctor is named?",
    "Who is blamed in the ten newest incident reports?",
    "Which words make the model ask back?",
    "Would two trainers mark the same answer as unsafe?",
    "Does a longer chart hide an error better?",
    "Is the Spanish version as careful as the English one?",
    "What happens if the unit is missing?",
    "Can students tell a made-up source from a real one?",
]
kept = ["Do nurses trust a model more when it apologises?", "How many wrong doses does a model spot in twenty charts?", "Does it spot fewer when the doctor is named?"]
