# %% accept: a graduate who replicates grokking
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% accept: yen, tuples, datetimes, no contingency, lasts in every future
from datetime import datetime

written_on = datetime(2031, 1, 6, 21, 30)
budget = plan.Budget(
    currency="JPY",
    start=datetime(2031, 4, 1),
    months=12,
    items=(
        plan.BudgetItem(what="One court day less a week", amount=88000, per="Month", why="Four days at the ministry's published fee"),
        plan.BudgetItem(what="National pension, own share", amount=17500, per="month", why="Bill of last June"),
        plan.BudgetItem(what="Evening course in statistics", amount=132000, per="once", why="Hokkaido open university, catalogue page 14"),
        plan.BudgetItem(what="Sapporo to Tokyo, twice", amount=61000, per="once", why="Ferry and night bus, fares checked today"),
    ),
    contingency=0,
    contingency_why="My sister lends me the van if a train falls out",
    taxes="Asked the ward office on 20 December: miscellaneous income, declared by March",
    total=1459000,
)
money = plan.Money(
    currency="JPY",
    start=datetime(2031, 3, 1),
    savings=0,
    reserve=0,
    futures=(
        plan.Future(name="Granted", grant=1459000, arrives=2, income=(260000, 172000), costs=(240000, 250000), then="Fridays for the corpus of mistranslated warnings"),
        plan.Future(name="Half granted", grant=700000, arrives=2, income=[260000, 220000], costs=240000, then="Every second Friday, and no course this year"),
        plan.Future(name="refused", grant=0, income=260000, costs=240000, then="All court days stay; Sundays from nine to noon"),
    ),
)

# %% accept: total rounded within one per cent
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1060000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1060000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% accept: lives with parents, half of the items replace pay, millions, other languages
written_on = date(2026, 11, 22)
budget = plan.Budget(
    currency="UZS",
    start=date(2027, 2, 1),
    months=6,
    items=[
        plan.BudgetItem(what="Два судебных дня в неделю", amount=4_800_000, per="month", why="Договор 2026 года, 600 тысяч за день"),
        plan.BudgetItem(what="Разметчик", amount=6_000_000, per="once", why="60 soat, soatiga 100 ming soʻm"),
        plan.BudgetItem(what="GPU", amount=650_000, per="month", why="Vast.ai price list, about 50 dollars"),
        plan.BudgetItem(what="Ноутбук", amount=5_500_000, per="once", why="OLX, три объявления, среднее из них"),
    ],
    contingency=0,
    contingency_why="Цены закреплены в договорах до августа",
    taxes="Спрошу бухгалтера бюро до 10 декабря",
    total=44_200_000,
)
money = plan.Money(
    currency="UZS",
    start=date(2027, 1, 1),
    savings=8_000_000,
    reserve=2_000_000,
    futures=[
        plan.Future(name="granted", grant=44_200_000, arrives=3, income=[5_000_000, 200_000], costs=[2_000_000, 2_000_000, 14_300_000, 2_800_000], then="Два дня в неделю, остальное в суде"),
        plan.Future(name="half granted", grant=22_000_000, arrives=3, income=[5_000_000, 2_600_000], costs=[2_000_000, 2_000_000, 8_000_000, 2_400_000], then="Один день, без ноутбука, половина пар"),
        plan.Future(name="refused", grant=0, income=5_000_000, costs=2_000_000, then="По субботам, сорок пар, без разметчика"),
    ],
)

# %% reject: nothing filled in [says: no budget yet]
written_on = None
budget = None
money = None

# %% reject: a dict instead of the record [says: plan.Budget]
written_on = date(2025, 5, 2)
budget = {'rent': 210000}
money = {'savings': 3}

# %% reject: placeholders everywhere [says: placeholder]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="TODO", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="tbd", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: the sum forgets the months [says: Is a month]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=465750,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=465750, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=232875, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: the sum forgets the contingency [says: contingency]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=915000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=915000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=457500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: contingency in per cent [says: Write 10 % as 0.1]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: needed for the project [says: Where does the number come from]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="It is needed for the project"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: taxes will be paid [says: In many countries]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="I will take care of the taxes myself",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: Rosa's items [says: worked example]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="The school's letter of 3 February names this sum"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: amounts as text [says: number above 0]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount='96,000 NGN', per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: starts before it was written [says: the past]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 4, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: a currency sign [says: three capital letters]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="₦",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="₦",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: per week [says: per should be]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="week", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: two lines the same [says: there twice]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Food and rent, Enugu", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: three items [says: 4 to 15]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=990900,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=990900, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=495450, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: the example's rule as an answer [says: text of the exercise]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Where the number comes from"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: money in another currency [says: Choose one]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="USD",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: the granted sum is not the total [says: budget asks for]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=900000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: half is nine tenths [says: half of]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=947700, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: refused, and yet something arrives [says: Nothing arrives]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=100000, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: hopes for the best [says: Monday]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="Apply elsewhere and hope for the best"),
    ],
)

# %% reject: no future of refusal [says: refused]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="postponed", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: dry before the grant comes [says: bridges the gap]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=6, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: spends less than the budget says [says: the items included]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=120000, then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: forgot that people eat [says: costs are 0]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=0, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: one sentence for all futures [says: says the same]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="The call centre from July, one seed each weekend"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: two futures [says: 3 to 3]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 6, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)

# %% reject: the chart begins after the budget [says: before your money does]
written_on = date(2025, 5, 2)
budget = plan.Budget(
    currency="NGN",
    start=date(2025, 7, 1),
    months=3,
    items=[
        plan.BudgetItem(what="Rent and food in Enugu", amount=210000, per="month", why="My ledger for January to April, averaged"),
        plan.BudgetItem(what="Diesel for the generator", amount=45000, per="month", why="Nine hours a week without mains, at April's pump price"),
        plan.BudgetItem(what="GPU hours on a rented card", amount=96000, per="once", why="60 hours at the price shown on 30 April"),
        plan.BudgetItem(what="Second-hand monitor", amount=54000, per="once", why="Two offers in the university market"),
    ],
    contingency=0.15,
    contingency_why="The naira lost a tenth in each of two past quarters",
    taxes="The tax desk on campus says to declare it in March; they want the letter",
    total=1053000,
)
money = plan.Money(
    currency="NGN",
    start=date(2025, 9, 1),
    savings=300000,
    reserve=80000,
    futures=[
        plan.Future(name="granted", grant=1053000, arrives=2, income=60000, costs=[215000, 405000, 270000, 260000, 215000], then="Full weeks on the seeds until September, then the teaching post"),
        plan.Future(name="half granted", grant=526500, arrives=2, income=90000, costs=[215000, 300000, 215000], then="Three seeds instead of ten, and tutoring on two evenings"),
        plan.Future(name="refused", grant=0, income=[60000, 180000], costs=205000, then="The call centre from July, one seed each weekend"),
    ],
)
