"""w07-looking-back: Dilnoza, who plans power grids."""

EXAMPLES: tuple[str, ...] = (
    "Notebooks d01 to d05, alone, once the children slept",
    "On 19 February I showed my son two gradients that agreed to nine digits",
    "Five solved notebooks and a page of formulas in my own hand",
    "Three people from the cohort's chat, none of whom I have asked",
    "Send Timur half a page on Thursday and let him mark where he stops believing me",
    "A weekly forecast of grid failures, right in 41 of 52 weeks",
    "The utility's annual report, page 17",
    "Publish 52 forecasts in advance under your own name, and be lucky in most of them",
    "Run it again on open data, with a page on the eleven misses, in a public repository",
    "Evaluations for grid operators",
    "Write 20 questions that an operator must never get wrong, and put them to two small models",
    "A table of 40 answers, marked by me and by one dispatcher",
    "The dispatcher and I agree on 34 marks or more, and she asks for the file",
    "By the second Sunday I have rewritten the questions twice and run no model",
    "Fewer than two finished pages since April, or three Sundays in a row given up for it",
    "Write Timur a page on why, and give the evenings to the energy club at school",
)

# what the fields ask for, and questions from the hints
RULES: tuple[str, ...] = (
    "something that happened and shows how it felt",
    "what is there today because of it",
    "When did you last lose track of time, and when did you tidy your desk instead?",
    "A file, a habit, a person who would answer, a sentence that you can now explain",
    "the smallest step that would loosen it",
    "Half a page instead of a paper, one question instead of a mentor, one Saturday instead of a free year.",
    "What do you tell friends when they ask why you have not done it yet?",
    "what somebody who cannot do it would have to do to have the same",
    "what would make it harder to fake",
    "What would you send if somebody wrote",
    "a small piece of the real work",
    "what you would see or count on that day",
    "what you do in the week after",
    "what you would stop or change",
    "who knows of the rule, and may remind you",
    "Pages, hours on a calendar, answers from strangers, Sundays",
    "Whom do you tell, what do you give back, and what do you go towards?",
)
