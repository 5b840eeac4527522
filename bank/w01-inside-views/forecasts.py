# %% accept: a civil servant's four forecasts, horizons and an implication
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% accept: horizons alone are a relation
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = []

# %% accept: exclusive answers that make one, with rounding; a tuple; capitals
written_on = date(2027, 1, 10)


def f(name, question, kind, p, by, yes_if, base_rate, moves_if):
    return plan.Forecast(name=name, question=question, kind=kind, probability=p, by=by, yes_if=yes_if, base_rate=base_rate, moves_if=moves_if)


forecasts = (
    f("A", "Will team A have the best score on the open board?", "World", 0.1, date(2027, 6, 1), "The board's archive of 1 June, top row, ties by date", "Team A led in 1 of 12 months", "A paper from them in March: 0.2"),
    f("B", "Will team B have the best score on that board?", "world", 0.2, date(2027, 6, 1), "Same archive, the first row must show the name of team B", "Team B led in 3 of 12 months", "If they lose their engineer: 0.05"),
    f("other", "Will any third team lead the open board then?", "world", 0.7, date(2027, 6, 1), "Same archive, the first row shows neither A nor B", "Others led in 8 of 12 months", "A merger of the next two teams down to 0.5"),
    f("mine", "Will my own rerun stay within two points of the paper?", " Technical ", 0.4, date(2027, 3, 1), "Table 2 of the paper against the log of seeds 0 to 4", "3 of 8 reruns in our club did", "A difference above 4 at a tenth of the data: 0.15"),
)
relations = plan.Exclusive(["a", "b", "OTHER"], one_must=True)

# %% reject: an empty list [says: no forecasts yet]
written_on = date(2025, 5, 5)
forecasts = []
relations = []

# %% reject: the day of writing is missing [says: written_on should be a date]
written_on = None
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: three forecasts [says: 4 to 8]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
]
relations = []

# %% reject: only about the world [says: none of them is]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="world",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="world",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: settled before it was written [says: Which day in the future]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2024, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: nothing is settled within a year [says: more than a year after]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2040, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2045, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2040, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2041, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: settled when experts agree [says: Which page, table or count]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="if most experts in the field generally agree that it happened",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: no base rate [says: base_rate is still empty]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: a base rate without figures [says: no figures]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="Such comparisons usually agree in our audit office",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: a year is no base rate [says: only a year]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="Since 2019 such comparisons usually agree with us",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: a question that asks when [says: not answered by yes or no]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="When will two parsers written apart agree on the logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="four of the nine comparisons in our audit office agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: new information would move it [says: Which single result or event]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="if there is any new information about it",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: per cent [says: looks like per cent]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: certain [says: What would surprise you]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=1.0,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: a date as text [says: by should be a date]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by="31.12.2025",
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: a longer horizon less likely [says: has happened by the second]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.25,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: A and B likelier than B [says: cannot come true without]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.8,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: exclusive answers that make more than one [says: is more than 1]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Exclusive(["desk-2026", "logs-agree"])]

# %% reject: one must come true, and they make less than one [says: What have you left out]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Exclusive(["desk-2025", "logs-agree"], one_must=True)]

# %% reject: a relation with a name that no forecast has [says: no forecast is called]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "parsers agree")]

# %% reject: no relation at all [says: tied to another]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have somebody at the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The telephone list of December shows one name under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = []

# %% reject: relations as a sentence [says: relations should be a list]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = "the later one is likelier"

# %% reject: two forecasts of one name [says: both called]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = []

# %% reject: Wanjiru's question [says: worked example]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will the aviation authority have published a rule on AI in maintenance records?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: placeholders [says: placeholder]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="TODO 3 of 10",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: a kind of its own [says: kind should be]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="policy",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="The court's yearly report names the parser, and the script prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]

# %% reject: the test is the same for two different questions [says: says the same]
written_on = date(2025, 5, 5)
forecasts = [
    plan.Forecast(
        name="desk-2025",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.3,
        by=date(2025, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 3 were filled within a year",
        moves_if="A rise of the pay by a third would take me to 0.5",
    ),
    plan.Forecast(
        name="desk-2026",
        question="Will the ministry have filled both posts of the compute desk?",
        kind="world",
        probability=0.55,
        by=date(2026, 12, 31),
        yes_if="The staff list on the ministry's page shows two names under the desk",
        base_rate="Of 9 posts for engineers since 2021, 5 were filled within two years",
        moves_if="A rise of the pay by a third would take me to 0.7",
    ),
    plan.Forecast(
        name="logs-agree",
        question="Will two parsers written apart agree on 95 % of 200 training logs?",
        kind="technical",
        probability=0.65,
        by=date(2025, 9, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="In 4 of 6 such comparisons in our audit office the rows agreed",
        moves_if="Fewer than 15 equal rows among the first 20 would take me to 0.35",
    ),
    plan.Forecast(
        name="logs-agree-and-used",
        question="Will the parsers agree and the court of auditors adopt one of them?",
        kind="technical",
        probability=0.2,
        by=date(2026, 6, 30),
        yes_if="A script in our repository compares both outputs row by row and prints 190 or more",
        base_rate="The court adopted 2 of 7 tools that were offered to it",
        moves_if="An invitation to show it there would take me to 0.35",
    ),
]
relations = [plan.Implies("logs-agree-and-used", "logs-agree")]
