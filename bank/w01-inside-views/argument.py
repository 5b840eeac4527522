# %% accept: a civil servant's five claims
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% accept: nine claims in a tuple, one shared by two, names in other capitals
def c(name, says, below, p, q, because, breaks_if):
    return plan.Claim(name=name, says=says, rests_on=tuple(below), probability=p, otherwise=q, because=because, breaks_if=breaks_if)


claims = (
    c("Goal", "In ten years hospitals switch off a failing model within one day", ["Alarm", "Authority"], 0.9, 0.1, "Ours took three weeks, with neither of the two in place", "A hospital with both that still takes over a week"),
    c("Alarm", "A failing model is noticed within hours by somebody on shift", ["Counts", "Staff"], 0.8, 0.2, "The pump alarms of 2019 were noticed in a median of two hours", "Ten planted failures of which fewer than five are noticed"),
    c("Authority", "Whoever notices may switch it off without asking", ["staff", "Law"], 0.7, 0.3, "Charge nurses have that right for pumps in six of our nine wards", "A nurse who is disciplined for doing it"),
    c("Counts", "Errors are counted where they happen and not in a yearly audit", ["Form"], 0.6, 0.1, "Two wards began in March and have not stopped", "Both wards stop within the year"),
    c("Staff", "There are enough people on a night shift to look at a screen", [], 0.5, 0, "Rosters since January show a gap in 11 of 30 nights", "A roster with gaps in more than 20 nights"),
    c("Law", "The law treats switching off as safe for the one who does it", [], 0.6, 0, "A lawyer of the union told me that two rulings point this way", "A ruling against somebody who acted in good faith"),
    c("Form", "Reporting an error takes less than two minutes at the bedside", ["Tablet"], 0.8, 0.1, "I timed nine colleagues with a paper form at four minutes", "A version that still takes more than three"),
    c("Tablet", "Every bed has a working tablet with that form", ["Money"], 0.9, 0.05, "The tender of April names one for each bed", "A count in May that finds fewer than eight in ten"),
    c("Money", "The district pays for devices two years in a row", [], 0.7, 0, "It did so in 3 of the last 5 years", "The budget of next year without that line"),
)

# %% accept: all links a chain without other ways, in Portuguese
textos = [
    ("fim", "Até 2033 um auditor externo impede pelo menos um lançamento perigoso", "Em aviação isto aconteceu sete vezes em dez anos", "Cinco auditorias negativas seguidas de lançamento na mesma semana"),
    ("acesso", "Os auditores recebem o modelo completo e não só respostas", "Dois laboratórios já o permitiram uma vez", "Nenhum contrato novo com acesso até 2028"),
    ("perícia", "Há pelo menos trinta pessoas fora dos laboratórios capazes de o ler", "Contei dezanove autores sem vínculo em 2025", "Menos de dez desses autores ainda publicam em 2027"),
    ("salário", "Uma instituição pública paga metade do que paga um laboratório", "O instituto de Londres paga cerca disso", "Metade da equipa sai no primeiro ano"),
    ("vontade", "Um governo aceita pagar isso durante cinco anos", "Em dois de cinco casos parecidos pagou", "Um corte de mais de um terço no orçamento"),
]
claims = []
for i, (nome, diz, porque, cai) in enumerate(textos):
    abaixo = [textos[i + 1][0]] if i < 4 else []
    claims.append(plan.Claim(name=nome, says=diz, rests_on=abaixo, probability=0.5 + i / 20, because=porque, breaks_if=cai))

# %% reject: an empty list [says: no claims yet]
claims = []

# %% reject: two claims [says: 5 to 9]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
]

# %% reject: a conclusion that rests on a claim nobody made [says: no claim has that name]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "the minister asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: a circle [says: circle]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        rests_on=["ministry asks"],
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: two conclusions [says: nothing rests on]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: everything carries the conclusion directly [says: every claim carries]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "power is metered", "ministry asks", "people are hired"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        probability=0.7,
        otherwise=0,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        probability=0.5,
        otherwise=0,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: one name twice [says: already a claim]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="ministry asks",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: text instead of a list in rests_on [says: square brackets]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on="people are hired",
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: labels instead of sentences [says: leave room]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Power metering",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: per cent [says: looks like per cent]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=60,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: certain [says: from 0.01 to 0.99]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=1,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: no numbers at all [says: from 0.01 to 0.99]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: does not depend on what it rests on [says: does not rest on that]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.7,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: an otherwise for a claim that rests on nothing [says: rests on nothing]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        otherwise=0.1,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: otherwise below nought [says: otherwise should be]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=-0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: common sense [says: What have you seen, read, counted]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="it is really just common sense",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: evidence against it [says: Which observation]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="if there is strong evidence against it",
    ),
]

# %% reject: nothing would break it [says: Which observation]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="Nothing could make me give it up",
    ),
]

# %% reject: one reason for two claims [says: says the same]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: Wanjiru's claim with two words exchanged [says: worked example]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Banks will report near misses to a common register without being forced to",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: placeholders [says: placeholder]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="TODO look this one up again",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]

# %% reject: a dict of claims [says: expected a list]
claims = {"law helps": 0.6, "runs are seen": 0.7}

# %% reject: ten claims [says: 5 to 9]
claims = [
    plan.Claim(
        name="law helps",
        says="By 2032 a reporting duty has changed how at least one large training run was done",
        rests_on=["runs are seen", "ministry asks"],
        probability=0.6,
        otherwise=0.05,
        because="In finance two of three reporting duties changed what banks did within six years",
        breaks_if="Four years of reports on file, and no letter that asks for a change",
    ),
    plan.Claim(
        name="runs are seen",
        says="An authority knows of nine in ten runs above the threshold before they end",
        rests_on=["power is metered"],
        probability=0.7,
        otherwise=0.2,
        because="The operators I asked can name each customer above ten megawatts",
        breaks_if="A run above the threshold that is found a year later by journalists",
    ),
    plan.Claim(
        name="power is metered",
        says="Data centres report power by customer and not only by building",
        probability=0.5,
        because="Two of the four contracts I have read oblige them to",
        breaks_if="The directive of 2027 keeps the building as its smallest unit",
    ),
    plan.Claim(
        name="ministry asks",
        says="Somebody in the ministry reads the reports and dares to ask a question",
        rests_on=["people are hired"],
        probability=0.5,
        otherwise=0.1,
        because="A guess between 0.3 and 0.7; our nuclear desk asks, our chemicals desk never did",
        breaks_if="A year in which the desk sends fewer than three questions",
    ),
    plan.Claim(
        name="people are hired",
        says="The desk has at least two people who have trained a network themselves",
        probability=0.4,
        because="The advert of last May had one applicant, at a third of market pay",
        breaks_if="A second advert at the same pay that stays empty",
    ),
]
claims += [
    plan.Claim(name=f"extra {i}", says=f"The office number {i} opens its files within {i} months", probability=0.5, because=f"Office {i} did so in {i} of nine years", breaks_if=f"A refusal by office {i} in two years running")
    for i in range(5)
]
