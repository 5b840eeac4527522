"""Is a short text filled in, in the student's own words, and specific enough to act on?

This looks at the surface only: placeholders, length, repetition, stock phrases, the worked example's own
sentences. Whether a reason is a good one is for a reader to say, by the rubric.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from insideview.differences import describe
from insideview.plan.examples import LONG, RULES, SENTENCES
from insideview.plan.wording import normalised as normalised

ALIKE = 0.8  # share of words, in the same order, from which a text is the example with a word exchanged


@dataclass(frozen=True)
class Stock:
    """Words of which no answer can consist alone, and what to say when one does.

    Args:
        words: a text of these words only says nothing yet; one other word, a name or a number, is enough to pass.
        remark: what the student reads.
        one_of: where given, the text must also have one of these; they count among `words`.
    """

    words: frozenset[str]
    remark: str
    one_of: frozenset[str] = frozenset()

    def covers(self, text: str) -> bool:
        """Whether a normalised text consists of stock words only."""
        found = set(text.split())
        return found <= self.words | self.one_of and (not self.one_of or bool(found & self.one_of))


def vocabulary(text: str) -> frozenset[str]:
    return frozenset(text.split())


def stock(words: str, remark: str, *, one_of: str = "") -> Stock:
    return Stock(vocabulary(words), remark, vocabulary(one_of))


NOTHING = stock(
    "it this that there is are would can could i think of at all any reason reasons speak speaks against come comes to mind really absolutely",
    "A sheet on which nothing can count against a plan is no test of it. What would a friend who doubts it say?",
    one_of="nothing no none nobody",
)
_PLACEHOLDERS = frozenset(
    {
        "todo",
        "tbd",
        "tba",
        "tbc",
        "fixme",
        "x",
        "xx",
        "xxx",
        "na",
        "none",
        "nothing",
        "nil",
        "unknown",
        "placeholder",
        "test",
        "asdf",
        "idk",
        "text",
        "string",
        "n a",
        "don t know",
        "i don t know",
        "not sure",
        "no idea",
        "to do",
        "to be decided",
        "to be determined",
        "to be confirmed",
        "fill in",
        "fill me in",
        "your answer here",
    }
)
_PLACEHOLDER_INSIDE = re.compile(
    r"\b(TODO|FIXME|XXX)\b|(?i:lorem ipsum|fill (this|me) in|your (answer|text|reason) here)"
)  # “todo” is also Spanish, and “TBD by parliament” is an answer
_RULE_END = re.compile(r"\b\d+ words? or more\b.*", re.DOTALL)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_WITHOUT_SPACES = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]"
)  # Japanese, Chinese, Korean, Thai
_SMALL = frozenset(
    {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "my", "i", "as", "is", "by", "from"}
)


_NUMBERS = vocabulary(
    "zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred number "
    "first second third fourth fifth once twice junior senior lead principal staff head chief deputy assistant"
)
_ROWS = ("qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm")  # of keyboards
_RUN = 4


def content(text: str) -> frozenset[str]:
    """The words that carry the meaning, in no order: two texts with the same are one said twice."""
    return frozenset(normalised(text).split()) - _SMALL


def beyond_numbers(text: str, besides: frozenset[str] = frozenset()) -> frozenset[str]:
    """`content` without numbers, ranks (junior, senior …) and the words in `besides`."""
    return frozenset(word for word in content(text) - _NUMBERS - besides if not word[0].isdigit())


def without_placeholders(text: str) -> str:
    """`text` without “TODO”, “fill in here” and the like."""
    return _PLACEHOLDER_INSIDE.sub(" ", text)


def is_noise(text: str) -> bool:
    """Whether most of three words or more are keys pressed at random: “asdf sdfgh lkjh”."""
    found = re.findall(r"[^\W\d_]+", text)
    return len(found) >= 3 and sum(map(_is_noise, found)) > len(found) / 2


def _is_noise(word: str) -> bool:
    if len(word) < _RUN or not word.isascii() or not word.islower():  # other alphabets and abbreviations are fine
        return False
    runs = {word[i : i + _RUN] for i in range(len(word) - _RUN + 1)}
    return not set(word) & set("aeiouyw") or any(run in row or run in row[::-1] for run in runs for row in _ROWS)


def choice(value: Any) -> str:
    """One of a few words, however it is written: “Not yet”, “not_yet” and “not yet” are one."""
    return normalised(value.replace("_", " ")) if isinstance(value, str) else ""


def count(text: str) -> int:
    """How many words; in scripts without spaces, two characters count as one."""
    return len(_WORD.findall(_WITHOUT_SPACES.sub(" ", text))) + (len(_WITHOUT_SPACES.findall(text)) + 1) // 2


def problem(text: Any, at_least: int, stocks: Sequence[Stock] = ()) -> str | None:
    """What keeps `text` from being a specific answer of `at_least` words, as the student should read it.

    Args:
        text: what the student wrote.
        at_least: the number of words asked for.
        stocks: stock words of which the answer must not consist alone.

    Returns:
        The end of a sentence that begins with the name of the field, or None when nothing is wrong.
    """
    if not isinstance(text, str):
        return f"should be text in quotes, not {describe(text)}"
    plain = normalised(text)
    if not plain:
        return "is still empty"
    if plain in _PLACEHOLDERS or _PLACEHOLDER_INSIDE.search(text):
        return f"still holds a placeholder (“{shortened(text)}”): put your own words there"
    if plain in SENTENCES:
        return "is the worked example's own sentence: what is yours?"
    if _is_copy(plain):
        return f"is the worked example's sentence with a word or two exchanged (“{shortened(text)}”): what is yours?"
    if _RULE_END.sub("", plain).strip() in RULES:
        return f"is the text of the exercise (“{shortened(text)}”): what is your answer to it?"
    for empty in stocks:
        if empty.covers(plain):
            return f"says “{shortened(text)}”. {empty.remark}"
    words = count(text)
    if words < at_least:
        return (
            f"has {words} word{'s' * (words != 1)} (“{shortened(text)}”); {at_least} or more leave room to be specific"
        )
    different = len(set(plain.split()))
    if (different < at_least / 2 or different <= words / 3) and not _WITHOUT_SPACES.search(text):
        return f"says the same words again and again (“{shortened(text)}”)"
    if is_noise(text):
        return f"does not read like words yet (“{shortened(text)}”)"
    return None


def _is_copy(plain: str) -> bool:
    """Whether a normalised text has nearly all words of a long example, in its order."""
    found = plain.split()
    return any(
        abs(len(found) - len(example)) <= len(example) // 3
        and SequenceMatcher(None, found, example, autojunk=False).ratio() >= ALIKE
        for example in LONG
    )


def shortened(text: str, length: int = 48) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
