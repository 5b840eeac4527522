# %% accept: three sources of three kinds
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% accept: a fourth one, in a tuple, arXiv number alone
sources = (
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
    plan.Source(title="Discovering Language Model Behaviors", authors="Perez", year=2022, link="arXiv:2212.09251", found="Larger models repeat the stated view of a user more often", leaves_open="Medical charts; the views there are political and philosophical"),
)

# %% accept: an old book, year as a float
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=1911.0,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% accept: an arXiv number without its name, an old one, an ISBN, an essay of 1763
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="cs/0112017",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=1763,
        link="ISBN 978-0-262-03384-8",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: nothing yet [says: no sources yet]
sources = []

# %% reject: two sources [says: at least 3]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
]

# %% reject: more research is needed [says: a reader not answer]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Much more research work is needed",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: leaves nothing open [says: next question]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="It really leaves nothing open at all",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: no link [says: link is still empty]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: a link one cannot follow [says: to follow]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="found it on Google",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: the year as text [says: year]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year="recent",
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: the same source three times [says: says the same as]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
]

# %% reject: one finding for two [says: says the same as]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="Assistants change right answers when the user doubts them",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: Lucía's source [says: worked example]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="Assistants change right answers when the user doubts them",
        leaves_open="Whether the window moves when the amount of repetition in the text is changed on purpose",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]

# %% reject: titles only [says: found is still empty]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
    ),
]

# %% reject: links only
sources = ["https://arxiv.org/abs/2310.13548", "https://arxiv.org/abs/2212.09251", "https://arxiv.org/abs/2309.07045"]

# %% reject: placeholder [says: placeholder]
sources = [
    plan.Source(
        title="Towards Understanding Sycophancy in Language Models",
        authors="Sharma and others",
        year=2023,
        link="https://arxiv.org/abs/2310.13548",
        found="TODO: read this one again",
        leaves_open="Whether a rank, without any doubt voiced, does the same",
    ),
    plan.Source(
        title="Large language models encode clinical knowledge",
        authors="Singhal et al.",
        year=2023,
        link="doi:10.1038/s41586-023-06291-2",
        found="High marks on exam questions, and gaps that doctors found by reading",
        leaves_open="How it reads a chart that holds a planted error",
    ),
    plan.Source(
        title="A letter of the hospital pharmacists",
        authors="Association of pharmacists",
        year=2024,
        link="www.example.org/letter.pdf",
        found="Tenfold doses are the commonest grave slip in 312 reports",
        leaves_open="Nothing in it concerns models; the slips are those of people",
    ),
]
