# %% accept: a folder, a branch and forty nurses
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% accept: a tuple, datetimes, easy to fake and honest about it
from datetime import datetime

written_on = datetime(2031, 3, 1)
portfolio = (
    plan.Evidence(what="Probe demo from the Christmas hackathon", where="https://example.org/probe", to_fake="An afternoon with somebody else's library would do, honestly", rung=4, seen_by="Two judges", next_rung="Add the control task that the judges asked for", by=datetime(2031, 4, 1)),
    plan.Evidence(what="Half a grant budget, abandoned", where="nowhere yet", to_fake="Anybody with a spreadsheet could type one in ten minutes", rung=1, next_rung="Ask Ada which line she would strike first", by=datetime(2031, 3, 9)),
    plan.Evidence(what="Four summaries for the debate club", where="Shared drive of the club", to_fake="Let a language model summarise, until Ada asks a question", rung=3, next_rung="One original author reads a summary and corrects it", by=datetime(2031, 8, 30)),
    plan.Evidence(what="Chess club archive, 1,900 games cleaned", where="Club server", to_fake="Spend the 200 evenings that it took me", rung=4, seen_by="the federation", next_rung="Publish the cleaning script with tests", by=datetime(2031, 5, 5)),
)

# %% accept: a public notebook, Portuguese, something easy to fake
written_on = date(2026, 11, 22)
portfolio = [
    plan.Evidence(what="270 dosage answers, marked", where="a public notebook", to_fake="Mark 270 answers at random and hope that nobody opens ten", rung=3, next_rung="Zuleica marks fifty of them blind and we publish the agreement", by=date(2026, 12, 20)),
    plan.Evidence(what="Lista de medicamentos parecidos", where="On the wall of ward B", to_fake="Copiar a lista de outro hospital e ter sorte", rung=4, seen_by="the nurses of ward B", next_rung="Pedir ao ministério um comentário por escrito", by=date(2027, 2, 1)),
    plan.Evidence(what="Six solved notebooks", where="my laptop", to_fake="Easy: copy the answers from somebody in the cohort", rung=2, next_rung="Explain d04 to the reading group without notes", by=date(2026, 12, 8)),
]

# %% reject: a private repository where anybody can look [says: for you alone]
written_on = date(2026, 11, 22)
portfolio = [
    plan.Evidence(what="270 dosage answers, marked", where="a private repository", to_fake="Mark 270 answers at random and hope that nobody opens ten", rung=3, next_rung="Zuleica marks fifty of them blind and we publish the agreement", by=date(2026, 12, 20)),
    plan.Evidence(what="Lista de medicamentos parecidos", where="On the wall of ward B", to_fake="Copiar a lista de outro hospital e ter sorte", rung=4, seen_by="the nurses of ward B", next_rung="Pedir ao ministério um comentário por escrito", by=date(2027, 2, 1)),
    plan.Evidence(what="Six solved notebooks", where="my laptop", to_fake="Easy: copy the answers from somebody in the cohort", rung=2, next_rung="Explain d04 to the reading group without notes", by=date(2026, 12, 8)),
]

# %% reject: better and more visible [says: Which piece]
written_on = date(2026, 11, 22)
portfolio = [
    plan.Evidence(what="270 dosage answers, marked", where="a public notebook", to_fake="Mark 270 answers at random and hope that nobody opens ten", rung=3, next_rung="Make it better and more visible", by=date(2026, 12, 20)),
    plan.Evidence(what="Lista de medicamentos parecidos", where="On the wall of ward B", to_fake="Copiar a lista de outro hospital e ter sorte", rung=4, seen_by="the nurses of ward B", next_rung="Pedir ao ministério um comentário por escrito", by=date(2027, 2, 1)),
    plan.Evidence(what="Six solved notebooks", where="my laptop", to_fake="Easy: copy the answers from somebody in the cohort", rung=2, next_rung="Explain d04 to the reading group without notes", by=date(2026, 12, 8)),
]

# %% reject: an empty list [says: no pieces of evidence yet]
written_on = date(2025, 6, 1)
portfolio = []

# %% reject: placeholders [says: placeholder]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="your answer here",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: texts instead of records [says: should be plan.Evidence]
written_on = date(2025, 6, 1)
portfolio = ['my notebook', 'my course', 'my degree']

# %% reject: two pieces [says: 3 to 6]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
]

# %% reject: Dilnoza's forecast [says: worked example]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="A weekly forecast of grid failures, right in 41 of 52 weeks",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: skills instead of things [says: skill or a subject]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="Good knowledge of Python and machine learning",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: hard to fake [says: have to do, or buy]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="It would be very hard to fake this",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: public on a laptop [says: for you alone]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="On my own laptop",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: checked by nobody named [says: seen_by]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: checked by some people [says: seen_by]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="some people",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: a rung as text [says: whole number from 1]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung="2",
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: rung seven [says: whole number from 1]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=7,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: one way to fake for two [says: says the same]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: publish it somewhere [says: Which piece]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="I will publish my work online somewhere",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: no date [says: should be a date]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=None,
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: by a day before the plan [says: not after]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 5, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]

# %% reject: in two years [says: more than 26 weeks]
written_on = date(2025, 6, 1)
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2027, 9, 1),
    ),
]

# %% reject: no day of writing [says: written_on]
written_on = None
portfolio = [
    plan.Evidence(
        what="Notebook i02, with one extra ablation",
        where="GitHub, branch extra",
        to_fake="Copy the notebook, and guess what the extra ablation would show",
        rung=3,
        next_rung="Paulo reruns the ablation on his own checkpoint and files what differs",
        by=date(2025, 6, 20),
    ),
    plan.Evidence(
        what="31 failed grokking runs with logs",
        where="a folder at home",
        to_fake="Pay for 31 runs and then still have to say why each failed",
        rung=2,
        next_rung="A two-page note: nine causes, ordered by hours lost, sent to the study group",
        by=date(2025, 7, 4),
    ),
    plan.Evidence(
        what="Taught statistics to 40 nurses for three years",
        where="Course pages of the college",
        to_fake="Stand before forty tired nurses each Friday and be asked back twice",
        rung=5,
        seen_by="Head of training, thirty years in the post",
        next_rung="Give one of these lessons, on error bars, to the cohort",
        by=date(2025, 9, 1),
    ),
]
