"""The model of the notebook on building a transformer: it writes six letters again, forwards or backwards.

The first token is the instruction, `>` for "as they stand" and `<` for "from the last to the first"; six random
letters follow, then `=`, then the answer:

    0  1 2 3 4 5 6  7  8 9 ...
    >  c a b j d e  =  c a b j d e
    <  c a b j d e  =  e d j b a c

Letters may repeat. The model reads all tokens but the last and says at each position what comes next. Positions 0 to 5
cannot know it; from position 6 on there is a right answer, and from position 7 on it is a letter.

    task = echo.load()
    tokens = echo.sequences(100, torch.Generator().manual_seed(0))           # [100, 14]
    logits = task.model(tokens[:, :-1])                                      # [100, 13, 13]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from insideview.models import store
from insideview.models.transformer import Config, Transformer

LETTERS = "abcdefghij"
WORDS = (*LETTERS, ">", "<", "=")
FORWARDS, BACKWARDS, EQUALS = 10, 11, 12
N_LETTERS = 6
FIRST_ANSWER = N_LETTERS + 1  # the position of `=`, at which the model says the first letter of the answer
LENGTH = 2 * N_LETTERS + 2
CONFIG = Config(
    n_layers=2,
    n_heads=4,
    d_model=32,
    d_head=8,
    n_ctx=LENGTH - 1,
    d_vocab=len(WORDS),
    d_mlp=64,
    positions="learned",
    activation="gelu",
)


@dataclass(frozen=True)
class Task:
    """The trained model with its words.

    Attributes:
        model: in evaluation mode.
        weights: its weights under the names that the notebook gives them: those of the model without the
            prefixes "embed.", "pos_embed." and "unembed.".
        words: the word of each token number.
    """

    model: Transformer
    weights: dict[str, torch.Tensor]
    words: tuple[str, ...] = WORDS


def load() -> Task:
    """The model that ships with the course; see `insideview.models.train_echo`."""
    with torch.random.fork_rng(devices=[]):  # a new model draws weights; the caller's random numbers stay as they are
        model = Transformer(CONFIG)
    weights = store.read("echo")
    model.load_state_dict(weights)
    return Task(model.eval(), {plain_name(name): value for name, value in weights.items()})


def plain_name(name: str) -> str:
    """`embed.W_E` is `W_E` in the notebook, and so on; the names inside blocks are the same."""
    for prefix in ("embed.", "pos_embed.", "unembed."):
        if name.startswith(prefix):
            return name.removeprefix(prefix)
    return name


def sequences(n: int, generator: torch.Generator, instruction: str | None = None) -> torch.Tensor:
    """Random sequences with their answers.

    Args:
        n: how many.
        generator: what they are drawn from.
        instruction: ">" or "<"; by default either, at random.

    Returns:
        [n, 14] int64.

    Raises:
        ValueError: for another instruction.
    """
    if instruction not in (None, ">", "<"):
        raise ValueError(f'the instruction must be ">" or "<", got {instruction!r}')
    letters = torch.randint(len(LETTERS), (n, N_LETTERS), generator=generator)
    backwards = torch.randint(2, (n, 1), generator=generator)
    if instruction is not None:
        backwards = torch.full_like(backwards, int(instruction == "<"))
    answers = torch.where(backwards.bool(), letters.flip(1), letters)
    return torch.cat([FORWARDS + backwards, letters, torch.full((n, 1), EQUALS), answers], dim=1)


def encode(text: str) -> torch.Tensor:
    """The token numbers of a text such as ">cab", [1, position] int64.

    Raises:
        ValueError: for a character that is no token.
    """
    unknown = [character for character in text if character not in WORDS]
    if unknown:
        raise ValueError(f"there is no token {unknown[0]!r}; the tokens are {' '.join(WORDS)}")
    return torch.tensor([[WORDS.index(character) for character in text]])


def decode(tokens: torch.Tensor | Sequence[int]) -> str:
    """The text of a row of token numbers."""
    return "".join(WORDS[int(token)] for token in tokens)
