# %% accept: a lawyer's four concerns
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% accept: a tuple of seven, thirds as floats, keys in capitals and with underscores
concerns = (
    plan.Concern(mode="Irrelevant Skills", percent=100 / 3, because="I learnt three frameworks and have used none since June", moves_if="One of the three turns up in a safety paper that I read"),
    plan.Concern(mode="newcomers_not_enabled", percent=100 / 3, because="Lagos has two meetups and not a single paid place", moves_if="A paid fellowship opens within 500 km of here"),
    plan.Concern(mode="researchers distracted", percent=100 / 3 - 20, because="Those I know turn off their mail in the mornings", moves_if="A lab closes its doors to visitors for a year"),
    plan.Concern(mode="Nurses deferring to whoever wears the coat", percent=5, because="On our ward a wrong dose was repeated four times", moves_if="A junior publicly corrects a famous author and is thanked"),
    plan.Concern(mode="Money from a single donor dries up", percent=5, because="In 2022 one collapse ended forty grants at once", moves_if="No donor pays for more than a fifth of the field"),
    plan.Concern(mode="Everybody moves to the same two cities", percent=5, because="Eleven of twelve speakers last month came from there", moves_if="A hub in Nairobi publishes more than ten papers"),
    plan.Concern(mode="Papers are written and nobody reruns them", percent=5, because="Of six repositories that I cloned, two ran", moves_if="A journal pays for one rerun of each accepted paper"),
)

# %% accept: a share of nought, in German
concerns = [
    plan.Concern(mode="irrelevant skills", percent=55, because="In meinem Kurs haben zwölf von fünfzehn nur Produkte gebaut", moves_if="Eine Umfrage, nach der mehr als die Hälfte das Gelernte nutzt"),
    plan.Concern(mode="newcomers not enabled", percent=25, because="Auf sechs Bewerbungen kam bisher eine einzige Antwort", moves_if="Ein Mentorenprogramm mit hundert Plätzen in Europa"),
    plan.Concern(mode="researchers distracted", percent=0, because="Wer gestört wird, sagt es, und niemand hat es gesagt", moves_if="Zwei Forscherinnen schreiben darüber einen offenen Brief"),
    plan.Concern(mode="Handwerker reparieren, was sie nicht verstanden haben", percent=20, because="In der Werkstatt tauschen wir Teile, bis es läuft", moves_if="Ein Team veröffentlicht drei gescheiterte Erklärungen"),
]

# %% reject: an empty list [says: no concerns yet]
concerns = []

# %% reject: the three given ones only [says: 4 to 7]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
]

# %% reject: one given failure left out [says: not judged yet]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="Judges who quote a benchmark without opening it",
        percent=10,
        because="Two rulings last year cite an accuracy that no table contains",
        moves_if="A court asks an expert to rerun one table",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: shares make 110 [says: make 110]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=30,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: parts of one instead of per cent [says: multiply by 100]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=0.4,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=0.3,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=0.1,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=0.2,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: no reasons [says: because is still empty]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: it feels important [says: What have you seen or read]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="I think this is a really big problem",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: new evidence would move it [says: Which single result or event]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="if there is new evidence about it",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: more information would move it [says: Which single result or event]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="More information about the field",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: Wanjiru's own concern [says: worked example]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="The investigators' habit of waiting for a wreck before asking what failed",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: one reason for two failures [says: says the same]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: a placeholder left in [says: placeholder]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=40,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="TODO find something that would move this one",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: a dict of numbers [says: expected a list]
concerns = {"irrelevant skills": 70, "newcomers not enabled": 20, "researchers distracted": 10}

# %% reject: a negative share [says: from 0 to 100]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent=-10,
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=80,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]

# %% reject: percent as text [says: should be a number]
concerns = [
    plan.Concern(
        mode="irrelevant skills",
        percent="40 %",
        because="In our ministry's summer school nine of ten hours went to tuning models for customer letters",
        moves_if="Next year's programme has a day on evaluations and people choose it",
    ),
    plan.Concern(
        mode="newcomers not enabled",
        percent=30,
        because="My two best trainees looked for a mentor for eight months and went to a bank",
        moves_if="Both find a place within a month when I ask again in autumn",
    ),
    plan.Concern(
        mode="researchers distracted",
        percent=10,
        because="A team in Lyon told me that they now spend one day a week on interviews",
        moves_if="They hire somebody for it and still complain about lost days",
    ),
    plan.Concern(
        mode="Lawyers treating a definition as if it were a safeguard",
        percent=20,
        because="Three drafts I reviewed in spring define a system for four pages and test it in no line",
        moves_if="One regulator rejects a filing because its test was weak",
    ),
]
