"""w05-funding: Rosa, a physics teacher in Arequipa."""

from __future__ import annotations

EXAMPLES: tuple[str, ...] = (
    "Twelve lessons a week, bought out",
    "The school's letter of 3 February names this sum",
    "Two teachers who mark dialogues",
    "Forty hours at the union's rate for exam marking",
    "The sol moved by 6 % last year, and the model is billed in dollars",
    "The union's accountant reads the terms with me on 9 March, before I sign",
    "I keep all lessons but two, and test one kind of question on Saturdays",
    "Two tutoring companies run my 300 dialogues before a release",
    "One of them answered my letter in January and asked for the file format",
    "Sixty dialogues in a public folder, each marked by two teachers",
    "I halve the number of topics and tell the funder on the same day",
    "Dr Salas, linguistics, San Agustín",
    "Read four dialogues and tick those that no pupil would ever say",
    "Four dialogues on one page",
    "Four ticks are a full answer, and save me the month of August",
)

# what the fields ask for, and questions from the hints
RULES: tuple[str, ...] = (
    "where the number comes from",
    "what could cost more, or why you add nothing",
    "what you found out about taxes and insurance on a grant, or whom you ask by when",
    "what you do in this future",
    "what you do, with what, for whom",
    "what happens if nobody pays, to your work and to the question itself",
    "what is true after this step and was not before",
    "something seen, said, counted or read",
    "what another person could look at",
    "what you do if it is not there",
    "a name, initials, or a role at one place",
    "the one thing they would do",
    "what of yours they have in front of them",
    "how you make a no easy to say",
    "What did you really spend last month?",
    "What would you drop first, and would the rest still be worth doing?",
    "What would they do on the next day that they would not have done?",
    "Who has already seen you work, and would remember one thing you did?",
    "What can this person do in ten minutes that would take you ten hours?",
)
