"""The names task: `When Mary and John went to the kitchen , John gave the key to` … Mary.

A miniature of indirect object identification (Wang et al., 2022): two people are named, one of them is named
again, and the sentence must end with the other. Every prompt has the same 15 positions, so that averages over
prompts make sense position by position:

    0      1     2     3    4     5     6   7    8        9  10    11    12   13   14
    <bos>  When  Mary  and  John  went  to  the  kitchen  ,  John  gave  the  key  to
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from insideview.models.transformer import Config, Transformer

NAMES = ("Mary", "John", "Anna", "Paul", "Lucy", "Mark", "Emma", "Hugo", "Ruth", "Noah", "Vera", "Adam")
OPENINGS = ("When", "While", "After", "Since")
DOINGS = (("went", "to"), ("sat", "in"), ("met", "at"), ("walked", "to"))
PLACES = ("kitchen", "garden", "office", "cellar", "library", "station")
GIVINGS = ("gave", "handed", "showed", "passed")
THINGS = ("key", "book", "lamp", "cup", "map", "ring")
WORDS = (
    "<bos>",
    *OPENINGS,
    *NAMES,
    "and",
    *(verb for verb, _ in DOINGS),
    "to",
    "in",
    "at",
    "the",
    ",",
    *PLACES,
    *GIVINGS,
    *THINGS,
)

LENGTH = 15
FIRST_NAME, SECOND_NAME, REPEATED_NAME, LAST = 2, 4, 10, 14
CONFIG = Config(n_layers=3, n_heads=3, d_model=64, d_head=24, n_ctx=LENGTH, d_vocab=len(WORDS), positions="query-key")


@dataclass(frozen=True)
class Prompts:
    """A batch of prompts with their answers.

    Attributes:
        tokens: [batch, 15] int64.
        answers: [batch] int64, the name that was said once: the right next word.
        wrong: [batch] int64, the name that was said twice: the word to tell it from.
    """

    tokens: torch.Tensor
    answers: torch.Tensor
    wrong: torch.Tensor

    def __len__(self) -> int:
        return len(self.tokens)


@dataclass(frozen=True)
class Task:
    """A trained model with its words and its prompts.

    Attributes:
        model: in evaluation mode.
        words: the word of each token number.
    """

    model: Transformer
    words: tuple[str, ...] = WORDS

    def encode(self, text: str) -> torch.Tensor:
        """The tokens of a sentence, [1, position] int64; words are separated by spaces, "<bos>" is put in front.

        Raises:
            ValueError: for a word that the model does not know.
        """
        return encode(text)

    def decode(self, tokens: torch.Tensor | Sequence[int]) -> list[str]:
        """The words of a row of token numbers."""
        return [self.words[int(token)] for token in tokens]

    def prompts(self, n: int, generator: torch.Generator, *, held_out: bool | None = None) -> Prompts:
        """`n` random prompts of the task; `held_out` as in `insideview.models.names.prompts`."""
        return prompts(n, generator, held_out=held_out)


def encode(text: str) -> torch.Tensor:
    """As `Task.encode`."""
    known = {word: number for number, word in enumerate(WORDS)}
    given = text.split()
    unknown = [word for word in given if word not in known]
    if unknown:
        raise ValueError(f"the model does not know the word {unknown[0]!r}; it knows {', '.join(WORDS)}")
    return torch.tensor([[known[word] for word in (["<bos>"] * (given[:1] != ["<bos>"]) + given)]])


def prompts(n: int, generator: torch.Generator, *, held_out: bool | None = None) -> Prompts:
    """Random prompts.

    Args:
        n: how many.
        generator: where the randomness comes from.
        held_out: True takes only those ordered pairs of names that training never shows (about a fifth),
            False only the others, None all.
    """
    pairs = torch.tensor(
        [
            (i, j)
            for i in range(len(NAMES))
            for j in range(len(NAMES))
            if i != j and held_out in (None, is_held_out(i, j))
        ]
    )
    pair = pairs[torch.randint(len(pairs), (n,), generator=generator)]
    doing = torch.randint(len(DOINGS), (n,), generator=generator)
    again = torch.randint(2, (n, 1), generator=generator)
    names = _numbers(NAMES)[pair]
    repeated, answer = names.gather(1, again)[:, 0], names.gather(1, 1 - again)[:, 0]

    def one_of(words: Sequence[str]) -> torch.Tensor:
        return _numbers(words)[torch.randint(len(words), (n,), generator=generator)]

    def always(word: str) -> torch.Tensor:
        return _numbers([word]).expand(n)

    columns = [
        always("<bos>"), one_of(OPENINGS), names[:, 0], always("and"), names[:, 1],
        _numbers([verb for verb, _ in DOINGS])[doing], _numbers([word for _, word in DOINGS])[doing], always("the"), one_of(PLACES), always(","),
        repeated, one_of(GIVINGS), always("the"), one_of(THINGS), always("to"),
    ]  # fmt: skip
    return Prompts(torch.stack(columns, dim=1), answer, repeated)


def is_held_out(first: int, second: int) -> bool:
    """Whether the pair of names with these numbers, in this order, is kept from training."""
    return (first + 2 * second) % 5 == 0


def _numbers(words: Sequence[str]) -> torch.Tensor:
    return torch.tensor([WORDS.index(word) for word in words])
