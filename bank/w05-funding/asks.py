# %% accept: three requests
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% accept: four in a tuple, datetimes, initials, kinds in capitals
from datetime import datetime, timedelta

written_on = datetime(2031, 1, 6)
asks = tuple(
    plan.Ask(who=who, kind=kind, ask=ask, minutes=m, sees=sees, no_is_easy=easy, by=written_on + timedelta(days=d))
    for who, kind, ask, m, sees, easy, d in [
        ("K. O.", "Verdict", "Mark which of ten sentences a layman would misread", 30, "Ten sentences, numbered", "Ten crosses tell me to stay in court, where I am needed", 0),
        ("Registrar, district court", "access", "Allow forty more sentences under the rule of 2029", 15, "The letter of 2029", "A stamp with “no” is enough, and I use published judgments", 10),
        ("My sister", "encouragement", "Ask on Sundays what the funniest mistake of the week was", 10, "Nothing but my face", "She may hang up when it bores her, and has done so", 56),
        ("Judge Ono", "REFERENCE", "Confirm on the phone that I return files on time", 5, "His own remark of 2030", "I tell him first whom I would ask next, so he may pass", 3),
    ]
)

# %% accept: two readers of one table, asked the same, one line each in another language
written_on = date(2026, 11, 22)
asks = [
    plan.Ask(who="Nodira opa", kind="reference", ask="Написать две строки: сдаю ли я вовремя", minutes=10, sees="Список заданий 2026", no_is_easy="Хватит слова «нет», тогда спрошу Ботира", by=date(2026, 11, 24)),
    plan.Ask(who="J. Tran", kind="verdict", ask="Look at 12 pairs, say keep going or stop", minutes=15, sees="Twelve pairs in English", no_is_easy="A single word, stop, saves me six months", by=date(2026, 12, 1)),
    plan.Ask(who="Lola, next door", kind="verdict", ask="Look at 12 pairs, say keep going or stop", minutes=15, sees="Twelve pairs in Uzbek", no_is_easy="If Tran has said stop, silence is enough", by=date(2026, 12, 3)),
]

# %% reject: an empty list [says: no requests yet]
written_on = None
asks = []

# %% reject: a list of names [says: plan.Ask]
written_on = date(2025, 5, 2)
asks = ['Tomi', 'Dr Nwosu', 'Eze']

# %% reject: placeholders [says: placeholder]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="TODO", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="tbd", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: be my mentor [says: when they have done it]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Could you please be my mentor for this project", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: feedback, thoughts and a little help [says: when they have done it]
written_on = date(2026, 11, 22)
asks = [
    plan.Ask(who="Nodira opa", kind="reference", ask="Give me some honest feedback on my plan", minutes=10, sees="List of assignments", no_is_easy="Just answer “rather ask Botir” and I do", by=date(2026, 11, 24)),
    plan.Ask(who="J. Tran", kind="verdict", ask="Tell me what you think about it all", minutes=15, sees="Twelve pairs in English", no_is_easy="A single word, stop, saves me six months", by=date(2026, 12, 1)),
    plan.Ask(who="Lola, next door", kind="push", ask="Help me with my project a little", minutes=15, sees="Twelve pairs in Uzbek", no_is_easy="If Tran has said stop, silence is enough", by=date(2026, 12, 3)),
]

# %% reject: pick your brain [says: when they have done it]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Have a coffee so I can pick your brain", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: a professor [says: Which one]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="A famous professor in the field", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: no pressure [says: polite]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="No pressure at all, please feel free to ignore this", by=date(2025, 5, 8)),
]

# %% reject: nobody for a verdict [says: verdict]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="feedback", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: nobody for a reference [says: reference]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="introduction", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: a kind that does not exist [says: kind should be]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="help", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: two hours [says: is a lot]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=120, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: minutes left at 0 [says: above 0]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=0, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: two requests [says: 3 to 6]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: Rosa's request [says: worked example]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Read five dialogues and tick those that no pupil would ever say", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: one person three times [says: which first]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Tomi, who shared my desk", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: one request sent round [says: this person only]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: the rule as an answer [says: text of the exercise]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="The one thing they would do", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: all on one day [says: on one day]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 5, 8)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: next year [says: more than 8 weeks]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2026, 5, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: sent before it was written [says: before the day]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by=date(2025, 4, 5)),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]

# %% reject: dates as text [says: such as date]
written_on = date(2025, 5, 2)
asks = [
    plan.Ask(who="Tomi, who shared my desk", kind="push", ask="Read one line from me every second evening, and ring if none came", minutes=5, sees="A shared page with dates", no_is_easy="Chidi has offered too, so a no only moves my dinner budget", by='Monday'),
    plan.Ask(who="Dr Nwosu, who marked my thesis", kind="reference", ask="Write four lines on how I dealt with the wrong proof in chapter 2", minutes=20, sees="Chapter 2 with her red ink", no_is_easy="If four honest lines would not help me, “better ask Eze” is what I need to hear", by=date(2025, 5, 8)),
    plan.Ask(who="Author of the logging tool", kind="verdict", ask="Say whether my plot of two seeds shows anything but noise", minutes=10, sees="One plot and its code", no_is_easy="“Noise” in one word ends this project three months early", by=date(2025, 5, 8)),
]
