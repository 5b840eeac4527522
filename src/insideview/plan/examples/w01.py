"""w01-inside-views: Wanjiru, an air-accident investigator."""

EXAMPLES: tuple[str, ...] = (
    "The investigators' habit of waiting for a wreck before asking what failed",
    "In nineteen years every rule that I helped to write came after a crash",
    "A near-miss register for AI that changes a rule before anybody is harmed",
    "Labs will report near misses to a shared register without being forced to",
    "Pilots began to report in numbers only once a report could not be used against them",
    "A register without such protection that gets fifty reports in its first year",
    "Will the aviation authority have published a rule on AI in maintenance records?",
    "A numbered rule in the authority's gazette with the words machine learning or artificial intelligence in its text",
    "Of 11 proposals that I have followed since 2012, 4 became rules within two years",
    "A published draft would take me to 0.4, a new director without interest to 0.05",
)

# what the fields ask for, and questions from the hints
RULES: tuple[str, ...] = (
    "many people learn much that does not help to solve the problem",
    "people who could help find no mentor, no money, no place",
    "those who already do the work lose their time to those who arrive",
    "what you have seen or read that makes the share as large as it is",
    "what would change it by ten points",
    "What did you last learn for this field, and what have you used it for since?",
    "a sentence that could be false",
    "how likely it still is if not, smaller than",
    "What exactly should be better in the world, by when?",
    "what would have to be true for that?",
    "How surprised would you be if this one turned out true all the same?",
    "which page, table or count settles it, and what it must show",
    "how often yes came in the most similar cases",
    "what would move you by ten points, and which way",
    "What will you be able to count, in one evening, on the day it is settled?",
    "How many came, by the date that was named?",
    "Will my probe pass 80 % on the second data set by 31 August, with the split written down beforehand?",
)
