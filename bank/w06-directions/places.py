# %% accept: a teacher
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% accept: other capitals, a direction twice, places elsewhere than the author
places = [
    plan.Place(
        direction="Threat models",
        level="civilisation",
        when="evolving",
        question="Who still owns a switch after fifty years of outsourcing it?",
    ),
    plan.Place(
        direction="Evaluations",
        level="lab",
        when="making",
        question="Whose signature stops a release if the score is one point short?",
    ),
    plan.Place(
        direction="Scalable oversight",
        level="person with AI",
        when="running",
        question="How does a nurse notice that both assistants agree on a mistake?",
    ),
    plan.Place(
        direction="interpretability",
        level="one_model",
        when="Running",
        question="Could a monitor on hidden states ring before the text appears?",
    ),
    plan.Place(
        direction="Interpretability",
        level="one model",
        when="making",
        question="After which step does the copying circuit stand?",
    ),
    plan.Place(
        direction="alignment theory",
        level="many AIs",
        when="design",
        question="When do bargaining programs with open source code cooperate?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="running",
        question="Does last month’s patch hold against this month’s prompt?",
    ),
    plan.Place(
        direction="translation of rules",
        level="group",
        when="making",
        question="What is lost when an English policy is applied to questions in Yoruba?",
    ),
    plan.Place(
        direction="retraining of inspectors",
        level="person with AI",
        when="design",
        question="Which ten skills should an inspector never leave to the tool?",
    ),
]

# %% accept: a tuple, built in a loop
rows = [
    ("licence boards", "civilisation", "evolving", "What keeps a licence board from serving those it licenses after twenty years?"),
    ("school councils", "group", "running", "Can forty parents overrule a marking system, and within how many days?"),
    ("threat models", "many AIs", "running", "Which shared supplier would fail for all hospitals on one night?"),
    ("adversarial training", "one model", "making", "How many rounds of attack until the attackers run out of ideas?"),
    ("evaluations", "one model", "running", "Do two offices that run this test on Tuesday get the same verdict?"),
    ("alignment theory", "one model", "design", "Under which definition is a copied agent still the same agent?"),
    ("interpretability", "one model", "design", "Which parts of a network are shared by two skills that we believed apart?"),
    ("scalable oversight", "one model", "making", "Does a critic that points at one sentence help a tired marker find the error?"),
]
places = tuple(plan.Place(direction=d, level=l, when=w, question=q) for d, l, w, q in rows)

# %% reject: empty list [says: no places yet]
places = []

# %% reject: only the six [says: 8 to 12]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
]

# %% reject: theory is missing [says: not placed yet: alignment theory]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="decision theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: nothing beyond the six [says: stay empty]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="evaluations",
        level="lab",
        when="running",
        question="Who may look at the scores before the sales team does?",
    ),
    plan.Place(
        direction="interpretability",
        level="lab",
        when="making",
        question="Which tools does the training team itself use each week?",
    ),
]

# %% reject: a wide name [says: Which piece of it]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="AI governance",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: a level of their own [says: level should be one of]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="school",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: no time [says: when should be one of]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: empty question [says: question is still empty]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: a slogan for a question [says: question of the whole field]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="How can we make sure that AI models are safe?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: three words [says: 6 or more]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Who grades whom?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: one question for two [says: says the same as]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
]

# %% reject: the question of the task [says: text of the exercise]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="a question that work in this square asks",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can forty parents overrule a marking system, and within how many days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: the example [says: own sentence]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="When twelve shipping lines let agents bid for one crane, who notices that the bids have stopped making sense?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: the example with a number changed [says: word or two exchanged]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="When ten shipping lines let agents bid for one crane, who notices that the bids have stopped making sense?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="What keeps a licence board from serving those it licenses after twenty years?",
    ),
]

# %% reject: one sentence with numbers exchanged [says: a number exchanged]
places = [
    plan.Place(
        direction="scalable oversight",
        level="one model",
        when="making",
        question="Does a critic that points at one sentence help a tired marker find the error?",
    ),
    plan.Place(
        direction="interpretability",
        level="one model",
        when="design",
        question="Which parts of a network are shared by two skills that we believed apart?",
    ),
    plan.Place(
        direction="alignment theory",
        level="one model",
        when="design",
        question="Under which definition is a copied agent still the same agent?",
    ),
    plan.Place(
        direction="evaluations",
        level="one model",
        when="running",
        question="Do two offices that run this test on Tuesday get the same verdict?",
    ),
    plan.Place(
        direction="adversarial training",
        level="one model",
        when="making",
        question="How many rounds of attack until the attackers run out of ideas?",
    ),
    plan.Place(
        direction="threat models",
        level="many AIs",
        when="running",
        question="Which shared supplier would fail for all hospitals on one night?",
    ),
    plan.Place(
        direction="school councils",
        level="group",
        when="running",
        question="Can 40 parents overrule a marking system in 3 days?",
    ),
    plan.Place(
        direction="licence boards",
        level="civilisation",
        when="evolving",
        question="Can 60 parents overrule a marking system in 5 days?",
    ),
]

# %% reject: tuples instead of places [says: should be plan.Place]
places = [("scalable oversight", "one model", "making", "Does a critic help?")] * 8

# %% reject: one text [says: expected a list]
places = "scalable oversight: one model, making"
