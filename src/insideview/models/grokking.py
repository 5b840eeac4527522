"""Addition modulo 53: a small transformer that first learns its training pairs by heart, and much later adds.

A miniature of Nanda et al. (2023), "Progress measures for grokking via mechanistic interpretability". Every input
has three tokens: the numbers a and b, and a sign `=` (token 53). The answer is read at the last position.

    run = grokking.load()
    run.curves["test_accuracy"]                    # over run.curves["step"]
    run.logits(run.at(800))                        # [p * p, p], for all pairs

The weights and curves are our own, made by `train_grokking`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from insideview.models import store
from insideview.models.transformer import Config, Transformer

P = 53
CONFIG = Config(
    n_layers=1,
    n_heads=4,
    d_model=48,
    d_head=12,
    n_ctx=3,
    d_vocab=P + 1,
    d_vocab_out=P,
    d_mlp=128,
    normalise=False,
)
FRACTION = 0.4  # of all pairs are for training
SPLIT_SEED = 0


@dataclass(frozen=True)
class Run:
    """One training run, kept.

    Attributes:
        tokens: [p * p, 3] int64, all pairs (a, b) in the order 00, 01, 02, …, each followed by `=`.
        answers: [p * p] int64, (a + b) mod p.
        train: [p * p] bool, the pairs that training showed; all others are held out.
        steps: at which the weights were kept.
        checkpoints: the model at each of these steps, in evaluation mode.
        memoriser: a model of the same start that was trained without weight decay.
        curves: "step", "train_loss", "test_loss", "train_accuracy", "test_accuracy", "squared_norm", each [n].
    """

    tokens: torch.Tensor
    answers: torch.Tensor
    train: torch.Tensor
    steps: tuple[int, ...]
    checkpoints: tuple[Transformer, ...]
    memoriser: Transformer
    curves: dict[str, torch.Tensor]

    @property
    def model(self) -> Transformer:
        """The model at the end."""
        return self.checkpoints[-1]

    def at(self, step: int) -> Transformer:
        """The model at one of `steps`.

        Raises:
            ValueError: if no weights were kept at that step.
        """
        if step not in self.steps:
            raise ValueError(f"no weights were kept at step {step}; there are {', '.join(map(str, self.steps))}")
        return self.checkpoints[self.steps.index(step)]

    @torch.no_grad()
    def logits(self, model: Transformer) -> torch.Tensor:
        """What a model answers to every pair, [p * p, p], without gradients."""
        logits: torch.Tensor = model(self.tokens)[:, -1]
        return logits


def load() -> Run:
    """The run that ships with the course."""
    tokens, answers = pairs(P)
    weights = store.read("grokking")
    names = dict.fromkeys(key.split(".", 1)[0] for key in weights)

    def model(name: str) -> Transformer:
        made = Transformer(CONFIG)
        prefix = name + "."
        made.load_state_dict({k.removeprefix(prefix): v for k, v in weights.items() if k.startswith(prefix)})
        return made.eval()

    steps = sorted(int(name.removeprefix("step")) for name in names if name.startswith("step"))
    return Run(
        tokens=tokens,
        answers=answers,
        train=split(P, FRACTION, SPLIT_SEED),
        steps=tuple(steps),
        checkpoints=tuple(model(f"step{step}") for step in steps),
        memoriser=model("memoriser"),
        curves=store.read("grokking_curves"),
    )


def pairs(p: int) -> tuple[torch.Tensor, torch.Tensor]:
    """All pairs of numbers below p with their sums.

    Returns:
        [p * p, 3] int64 tokens (a, b, =) in the order 00, 01, 02, …, where `=` is token p; and [p * p] int64
        answers, (a + b) mod p.
    """
    a = torch.arange(p).repeat_interleave(p)
    b = torch.arange(p).repeat(p)
    return torch.stack([a, b, torch.full_like(a, p)], dim=1), (a + b) % p


def split(p: int, fraction: float, seed: int) -> torch.Tensor:
    """[p * p] bool: a random share of the pairs, true for training."""
    order = torch.randperm(p * p, generator=torch.Generator().manual_seed(seed))
    train = torch.zeros(p * p, dtype=torch.bool)
    train[order[: round(fraction * p * p)]] = True
    return train


def waves(p: int, frequencies: Sequence[int]) -> torch.Tensor:
    """Cosine and sine of each frequency as unit vectors over the numbers 0 … p - 1.

    Args:
        p: an odd modulus.
        frequencies: different whole numbers from 1 to (p - 1) / 2.

    Returns:
        [2 * len(frequencies), p] float64: cos(2πkx/p) and then sin(2πkx/p) for each k in turn, orthonormal rows.
    """
    k = torch.tensor(list(frequencies), dtype=torch.float64)
    angles = 2 * math.pi * k[:, None] * torch.arange(p) / p
    return torch.stack([angles.cos(), angles.sin()], dim=1).reshape(-1, p) * math.sqrt(2 / p)


def sum_part(logits: torch.Tensor, frequencies: Sequence[int]) -> torch.Tensor:
    """The part of the logits that turns with a + b at the given frequencies.

    Each answer's logit is a function of the pair (a, b). This keeps its projection on cos(2πk(a+b)/p) and
    sin(2πk(a+b)/p) for every k.

    Args:
        logits: [p * p, n] over all pairs in the order of `pairs`.
        frequencies: different whole numbers from 1 to (p - 1) / 2.

    Returns:
        The same shape and dtype.
    """
    p = math.isqrt(len(logits))
    directions = (waves(p, frequencies)[:, pairs(p)[1]] / math.sqrt(p)).to(logits.dtype)
    return directions.T @ (directions @ logits)
