# %% accept: an evaluation, by an interpreter
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% accept: a rule, first step on the same day, powers written in two ways
written_on = date(2027, 1, 31)
proposal = plan.Proposal(
    kind="rule",
    topic="Report of stolen weights",
    level_1="Theft of model weights should not stay a secret",
    level_2="Firms should report such thefts to somebody, as banks report breaches",
    level_3="Within a deadline a firm reports to an office that may warn others; open: from which size of model, how fast, and what stays sealed",
    level_4="A firm that trained a model with more than 10²⁵ FLOP reports each copy that left its own machines within 72 hours to the national computer emergency team, on a form of five fields, sealed for a year",
    threshold="10^25 FLOP of training, all stages added up",
    form=["time of discovery", "which weights", "way out, if known", "who was told", "contact by night"],
    checked_by="Court of auditors, with read access to the tickets",
    on_failure="For each day of delay the firm pays 50,000, doubled if another firm was hit the same way in the meantime",
    evasions=[
        plan.Evasion(
            how="Call it a test of our own red team, afterwards",
            cost="A forged ticket, found if anybody asks the red team",
            response="Planned tests are announced to the office on the day before, or count as thefts",
        ),
        plan.Evasion(
            how="Keep the weights in a subsidiary that trained nothing",
            cost="A contract and two lawyers",
            response="Whoever holds the weights has the duty, whoever trained them",
        ),
    ],
    owner="Duty officer of the emergency team",
    cost="Two posts at the office, and 3 hours for each report",
    first_step="Fill the five fields for three thefts that became public and note what is missing",
    first_day=date(2027, 1, 31),
)

# %% accept: a request to a lab, fields as a tuple, a datetime
from datetime import datetime

written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="Lab_ask",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=("version", "language", "marks"),
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=datetime(2026, 9, 29, 8, 30),
)

# %% reject: nothing [says: no proposal yet]
written_on = date(2026, 9, 1)
proposal = None

# %% reject: the proposal in a list [says: leave out the square brackets]
written_on = date(2026, 9, 1)
proposal = [plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)]

# %% reject: one text [says: expected plan.Proposal]
written_on = date(2026, 9, 1)
proposal = "Labs should test their models before they release them"

# %% reject: another kind [says: kind should be]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="idea",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: level 4 empty [says: level_4 is still empty]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: level 4 has an X [says: the letter X]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in three languages; a model fails if more than X of the requests are answered usably, marked by two readers",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: level 4 says what level 3 says [says: left open]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: a slogan on level 4 [says: goal still]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="All labs must test their AI models and make sure that the models are safe and responsible before they are deployed, and governments should regulate and monitor them",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: level 4 in six words [says: 20 or more]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Ask 150 requests in three languages",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: a threshold without a number [says: no number in figures]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="when too many are answered",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: another number than level 4 [says: number of the threshold]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 9 usable answers of 200 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: a form of two fields [says: at least 3]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version", "language"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: the form as one text [says: list of fields]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form="version, language, marks",
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: one field three times [says: says the same as]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version", "version", "version"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: an independent third party [says: Which one]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="An independent third party",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: appropriate measures [says: What happens first]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="Appropriate measures are taken against the company",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: one evasion [says: at least 2]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: an evasion without a list [says: put square brackets]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=plan.Evasion(
        how="Train refusals on the published half of the requests",
        cost="An afternoon of two engineers",
        response="Of the 150 only 30 are ever published, and they do not count",
    ),
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: more audits [says: changes in the text]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="More frequent audits and stricter monitoring",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: they might cheat [says: step by step]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="The lab could cheat and hide it",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: the same answer twice [says: says the same as]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: an evasion that costs nothing said [says: cost is still empty]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: the owner checks [says: checks their own work]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Translation service of the university hospital",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: somebody at the lab [says: Which one]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Someone at the company",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: a cost without a number [says: cost has no number]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="a few hours of readers",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: contact people [says: To whom]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Contact labs and raise awareness about the proposal",
    first_day=date(2026, 9, 14),
)

# %% reject: first day before it was written [says: before you wrote]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 8, 14),
)

# %% reject: first day next year [says: more than 28 days]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 30),
)

# %% reject: a date as text [says: should be a date]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day="2026-09-14",
)

# %% reject: no date of writing [says: written_on]
written_on = None
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="That language is switched off for the release until a second run passes, at the earliest after 14 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)

# %% reject: the example [says: own sentence]
written_on = date(2026, 9, 1)
proposal = plan.Proposal(
    kind="evaluation",
    topic="Refusals in the languages of our clinic",
    level_1="Models should refuse dangerous requests in every language",
    level_2="Before a release, refusals should be tested in small languages and not in English alone",
    level_3="A fixed set of requests is translated, asked, and marked by two people; open: which languages, how many requests, which rate passes",
    level_4="Before each release 150 frozen requests are asked in Kurdish, Yoruba and Khmer; a model fails in a language if more than 6 of the 150 are answered usably, marked by two readers with a key",
    threshold="More than 6 usable answers of 150 in a language",
    form=["version of the model", "language", "two marks per request", "disputed items"],
    checked_by="Translation service of the university hospital",
    on_failure="The drawn rack stays sealed and switched off until the owner explains the difference, at most 10 days",
    evasions=[
        plan.Evasion(
            how="Train refusals on the published half of the requests",
            cost="An afternoon of two engineers",
            response="Of the 150 only 30 are ever published, and they do not count",
        ),
        plan.Evasion(
            how="Make the model refuse anything that is asked in Khmer",
            cost="Users in that language leave within weeks",
            response="Thirty harmless requests are mixed in, and more than 5 refusals fail as well",
        ),
    ],
    owner="Release manager at the vendor",
    cost="About 40 hours of readers for each release",
    first_step="Translate ten harmless and ten refused requests with Bopha and mark them apart from each other",
    first_day=date(2026, 9, 14),
)
