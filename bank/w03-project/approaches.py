# %% accept: fewest unknowns
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "unknowns"
chosen = "twenty charts by hand"

# %% accept: by hours, name in capitals
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "Hours"
chosen = "Reports of others"

# %% accept: by cost, one way without unknowns, a tie among the others
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=[],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=5,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "cost"
chosen = "reports of others"

# %% accept: a tie for the simplest
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "unknowns"
chosen = "reports of others"

# %% reject: untouched [says: no approaches yet]
approaches = []
criterion = "…"
chosen = "…"

# %% reject: two ways [says: 3 to 5]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
]
criterion = "hours"
chosen = "reports of others"

# %% reject: the favourite, not the simplest [says: is simpler]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "unknowns"
chosen = "a ward for a month"

# %% reject: by hours another is simpler [says: is simpler]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "twenty charts by hand"

# %% reject: a criterion of one's own [says: criterion]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "elegance"
chosen = "twenty charts by hand"

# %% reject: chosen is not in the list [says: name of one approach]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "a survey"

# %% reject: the position instead of the name [says: name of one approach]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = 1

# %% reject: a criterion that does not tell apart [says: tells them apart]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=0,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=0,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "cost"
chosen = "reports of others"

# %% reject: misses nothing [says: a critic ask]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="It really misses nothing at all",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "unknowns"
chosen = "twenty charts by hand"

# %% reject: unknowns as one text [says: list of texts]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns="asking a model",
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "reports of others"

# %% reject: no unknowns given [says: unknowns]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "reports of others"

# %% reject: one way three times [says: says the same as]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each and count",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Write 20 charts with one tenfold dose each and count",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Write 20 charts with one tenfold dose each and count",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "reports of others"

# %% reject: Lucía's way [says: worked example]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Train the two-layer model of i02 nine times, with 10 to 90 per cent repeated sequences, and mark the jump",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "reports of others"

# %% reject: negative cost [says: cost]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours=10,
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=-5,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "reports of others"

# %% reject: hours as text [says: hours]
approaches = [
    plan.Approach(
        name="twenty charts by hand",
        how="Write 20 charts with one tenfold dose each, ask two models, count objections",
        hours="10 h",
        cost=5,
        unknowns=["asking a model through a program"],
        shows="How often each of the two objects to a gross error",
        misses="Errors that are not gross",
    ),
    plan.Approach(
        name="reports of others",
        how="Collect what four hospitals have written about their pilots and compare",
        hours=8,
        cost=0,
        unknowns=["getting reports that are not public", "reading Finnish"],
        shows="What hospitals say went wrong in their pilots",
        misses="What they do not say",
    ),
    plan.Approach(
        name="a ward for a month",
        how="Watch nurses use the tool on one ward and note each objection and its answer",
        hours=60,
        cost=200,
        unknowns=["an ethics permission", "field notes", "night shifts with strangers"],
        shows="How objections are received by people at work",
        misses="Other wards and other tools",
    ),
]
criterion = "hours"
chosen = "reports of others"
