# %% accept: calibration, read on
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% accept: in Spanish, from a dict, and stopped
import numpy
fields = dict(paper="Gao, Schulman and Hilton, 2022", question="¿Cuánto se puede empujar una recompensa aprendida?", category="Leyes empíricas, sin teoremas", context="Stiennon 2020, y Goodhart",
    correctness="El modelo de oro es otro modelo, no personas", contributions="Dos fórmulas de la distancia KL para best-of-n y para RL", clarity="Bien hasta el apéndice; allí me perdí", minutes=numpy.float64(12.5))
card = plan.FirstPass(**fields, verdict="Stop", because="Quería personas, y aquí juzga una red")

# %% accept: short and exact
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="Benchmark of nine networks",
    context="Answers Platt 1999",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=15,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% accept: a water engineer, with all authors' year in brackets and half minutes
card = plan.FirstPass(
    paper="Guo et al. (2017)",
    question="When our leak detector says 90 per cent, may I send a crew out on that?",
    category="Empirical study, with one simple fix proposed",
    context="Platt scaling; Niculescu-Mizil and Caruana (2005), who found small nets well calibrated",
    correctness="That expected calibration error with 15 bins measures what matters, and is not an artefact of binning",
    contributions="Deep nets of 2016 are overconfident; dividing logits by one temperature mostly repairs it",
    clarity="Figure 1 says it all. Lost me at the matrix and vector scaling formulas",
    minutes=12.5,
    verdict="read on",
    because="It measures just what I want to know, but only on pictures and texts",
)

# %% reject: nothing there [says: no card yet]
card = None

# %% reject: empty fields [says: still empty]
card = plan.FirstPass()

# %% reject: placeholders from the comment [says: empty]
card = plan.FirstPass(paper="…", question="…", category="…", context="…", correctness="…", contributions="…", clarity="…", minutes=5, verdict="…", because="…")

# %% reject: a dict [says: plan.FirstPass]
card = {"paper": "Guo 2017", "question": "May I believe it?"}

# %% reject: a paper without a year [says: no year]
card = plan.FirstPass(
    paper="Calibration of networks",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: praise for any paper [says: fits any paper]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="The results seem valid and very convincing overall",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: clarity is only well written [says: clarity]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Very clear and well written",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: an hour is no first pass [says: second pass]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=60,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: no minutes [says: minutes]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=0,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: minutes in words [says: minutes]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes="ten",
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: maybe [says: verdict]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="maybe",
    because="Table 1 answers my question with numbers",
)

# %% reject: one sentence for two fields [says: says the same]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="A measurement study with one simple repair",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: the question is copied from the example [says: worked example]
card = plan.FirstPass(
    paper="Guo 2017",
    question="Why would a deeper network fit its own training data worse than a shallow one?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: the rule instead of an answer [says: text of the exercise]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="measured against your question",
)

# %% reject: because it is interesting [says: fits any paper]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="It is very interesting and important",
)

# %% reject: a question for any paper [says: asked of any paper]
card = plan.FirstPass(
    paper="Guo 2017",
    question="What is this paper all about?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="That the held-out images come from the same source as the test images",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)

# %% reject: the assumptions look sound [says: fits any paper]
card = plan.FirstPass(
    paper="Guo 2017",
    question="May I believe a network that says it is 90 per cent sure?",
    category="A measurement study with one simple repair",
    context="Platt scaling, and LeNet as the old standard",
    correctness="The assumptions look sound to me overall",
    contributions="Newer networks are less calibrated, and one number mends most of it",
    clarity="Figure 1 at once; the binning formula took three readings",
    minutes=8,
    verdict="read on",
    because="Table 1 answers my question with numbers",
)
