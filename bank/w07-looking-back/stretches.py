# %% accept: an evening course and a painted flat
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% accept: a tuple, datetimes, five stretches, all overlapping
from datetime import datetime

written_on = datetime(2031, 3, 1, 20, 0)
day = datetime(2030, 12, 24)
stretches = (
    plan.Stretch(what="One Christmas hackathon", start=day, end=day, hours=14, felt=2, moment="At 3 a.m. the probe worked and I woke my flatmate", left="A demo online"),
    plan.Stretch(what="d05 to d07", start=datetime(2031, 1, 2), end=datetime(2031, 2, 1), hours=20.5, felt=0, moment="I did the exercises in the bus, one stop each", left="Three solved notebooks"),
    plan.Stretch(what="Debate club reading", start=datetime(2031, 1, 2), end=datetime(2031, 2, 27), hours=8, felt=0, moment="Ada fell asleep during my summary and I could not blame her", left="Four summaries"),
    plan.Stretch(what="Failed grant draft", start=datetime(2031, 2, 3), end=datetime(2031, 3, 1), hours=30, felt=-2, moment="I opened the file, saw the budget table, and closed it, eleven days in a row", left="Half a budget"),
    plan.Stretch(what="Sick at home", start=datetime(2031, 2, 10), end=datetime(2031, 2, 14), hours=1, felt=-1, moment="I listened to one podcast twice because I remembered none of it", left="A long list of podcasts"),
)

# %% accept: in Portuguese and German, a pause of zero hours, one word for what is left of it
written_on = date(2026, 11, 22)
stretches = [
    plan.Stretch(what="Notebooks d01 a d06", start=date(2026, 5, 4), end=date(2026, 6, 28), hours=52.5, felt=1, moment="Esqueci o arroz no fogão enquanto o teste passava", left="seis notebooks"),
    plan.Stretch(what="Nichts, nur Inventur", start=date(2026, 7, 1), end=date(2026, 8, 9), hours=0, felt=0, moment="Ich klappte den Laptop auf und gleich wieder zu", left="Nothing."),
    plan.Stretch(what="Reading group, Tuesdays", start=date(2026, 6, 2), end=date(2026, 9, 29), hours=30, felt=2, moment="Odair laughed at my question and could not answer it", left="Odair, who answers"),
    plan.Stretch(what="Two applications", start=date(2026, 10, 12), end=date(2026, 10, 30), hours=14, felt=-2, moment="I tidied the spice drawer on the evening before the deadline", left="Nothing that I could open"),
]

# %% reject: zero hours everywhere [says: every stretch has 0 hours]
written_on = date(2026, 11, 22)
stretches = [
    plan.Stretch(what="Notebooks d01 to d06", start=date(2026, 5, 4), end=date(2026, 6, 28), hours=0, felt=1, moment="I forgot the rice on the stove while a test went green", left="Six notebooks"),
    plan.Stretch(what="Holidays and inventory", start=date(2026, 7, 1), end=date(2026, 8, 9), hours=0, felt=0, moment="I opened the laptop once and closed it again", left="Nothing"),
    plan.Stretch(what="Reading group, Tuesdays", start=date(2026, 6, 2), end=date(2026, 9, 29), hours=0, felt=2, moment="Odair laughed at my question and could not answer it", left="Odair, who answers"),
    plan.Stretch(what="Two applications", start=date(2026, 10, 12), end=date(2026, 10, 30), hours=0, felt=-2, moment="I tidied the spice drawer on the evening before the deadline", left="One refusal"),
]

# %% reject: an empty list [says: no stretches yet]
written_on = date(2025, 6, 1)
stretches = []

# %% reject: placeholders [says: placeholder]
written_on = date(2025, 6, 1)
stretches = [plan.Stretch(what='TODO', moment='...', left='x')] * 4

# %% reject: one stretch without a list [says: square brackets]
written_on = date(2025, 6, 1)
stretches = plan.Stretch(what='Everything in one half year', moment='I did the exercises in the bus, one stop each', left='Three solved notebooks', start=date(2025, 1, 1), end=date(2025, 5, 1), hours=40, felt=1)

# %% reject: three stretches only [says: 4 to 10]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
]

# %% reject: Dilnoza's moment [says: worked example]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="On 19 February I showed my son two gradients that agreed to nine digits",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: Dilnoza's moment with words exchanged [says: word or two exchanged]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="On 3 March I showed my son two gradients that agreed to nine digits",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: adjectives for a moment [says: That names the feeling]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="It was very stressful and hard but interesting",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: learned a lot [says: open, send or repeat]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="I learned a lot of new things",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: felt in words [says: -2 to 2]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt="bad",
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: felt out of ten [says: -2 to 2]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=7,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: start and end swapped [says: swapped]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 13),
        end=date(2025, 4, 7),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: ends after the day of writing [says: Take the part that is past]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 7, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: dates as text [says: should be a date]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start="13 January",
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: hours that do not fit [says: do not fit between]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=900,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: one moment for two stretches [says: says the same]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="Nothing that I could open",
    ),
]

# %% reject: no day of writing [says: written_on]
written_on = None
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="I sat before the first mail for two hours and then cleaned the oven",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]

# %% reject: the text of the exercise [says: text of the exercise]
written_on = date(2025, 6, 1)
stretches = [
    plan.Stretch(
        what="Evening course, sessions 1 to 7",
        start=date(2025, 1, 13),
        end=date(2025, 3, 10),
        hours=40,
        felt=1,
        moment="In session 4 Paulo asked me to explain debate again, and then he explained it better",
        left="My notes, and a group that still meets",
    ),
    plan.Stretch(
        what="Tried to replicate a grokking figure",
        start=date(2025, 2, 20),
        end=date(2025, 4, 6),
        hours=55,
        felt=-1,
        moment="On the last Sunday of March I restarted the run for the ninth time without changing anything",
        left="A folder of 31 failed runs",
    ),
    plan.Stretch(
        what="Wrote to six researchers",
        start=date(2025, 4, 7),
        end=date(2025, 4, 13),
        hours=9,
        felt=-2,
        moment="Something that happened and shows how it felt",
        left="One answer, with a question in it",
    ),
    plan.Stretch(
        what="Read nothing, painted the flat",
        start=date(2025, 4, 14),
        end=date(2025, 5, 31),
        hours=60,
        felt=2,
        moment="I noticed on a Wednesday that I had not thought of deadlines since the weekend",
        left="Nothing that I could open",
    ),
]
