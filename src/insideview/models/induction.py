"""The models of the notebook on induction heads, and the sequences they read.

Tokens are the numbers 0 to 63 and mean nothing. In `repeated` sequences a row of different tokens comes twice, so that
the first half cannot be predicted and the second can be copied. All models are attention-only.

    zoo = induction.load()
    tokens = induction.repeated(200, 12, torch.Generator().manual_seed(0))      # [200, 24]
    logits = zoo.two_layer(tokens)
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

from insideview.models import store
from insideview.models.transformer import Config, Transformer

VOCABULARY = 64
LENGTH = 32
FIXED_PERIOD = 16
CHECKPOINTS = (0, 200, 250, 300, 350, 400)  # steps; the finished model is one more

TWO_LAYER = Config(
    n_layers=2,
    n_heads=2,
    d_model=64,
    d_head=32,
    n_ctx=LENGTH,
    d_vocab=VOCABULARY,
    positions="rotary",
    rotary_base=100.0,
)
ONE_LAYER = Config(
    n_layers=1,
    n_heads=2,
    d_model=64,
    d_head=32,
    n_ctx=LENGTH,
    d_vocab=VOCABULARY,
    positions="rotary",
    rotary_base=100.0,
)
FIXED = Config(n_layers=2, n_heads=2, d_model=32, d_head=16, n_ctx=LENGTH, d_vocab=VOCABULARY, positions="learned")


@dataclass(frozen=True)
class Zoo:
    """The trained models.

    Attributes:
        two_layer: two layers of two heads, trained on `scattered` sequences.
        one_layer: one layer of two heads, trained on the same.
        fixed: two layers of two heads with learned positions, trained on `repeated` ones of period 16 only.
        checkpoints: `two_layer` at some steps of its training; the last is `two_layer` itself.
        curve_steps: [n] int64, the steps at which the two curves were taken.
        two_layer_curve, one_layer_curve: [n] loss on the second copy of `repeated` sequences of period 12.
    """

    two_layer: Transformer
    one_layer: Transformer
    fixed: Transformer
    checkpoints: dict[int, Transformer]
    curve_steps: torch.Tensor
    two_layer_curve: torch.Tensor
    one_layer_curve: torch.Tensor


class Shipped(nn.Module):
    """What lies in induction.npz: the models side by side, and the curves as buffers."""

    def __init__(self, steps: int, points: int) -> None:
        super().__init__()
        self.steps = steps
        self.models = nn.ModuleDict(
            {
                "one_layer": Transformer(ONE_LAYER),
                "fixed": Transformer(FIXED),
                **{f"step{step}": Transformer(TWO_LAYER) for step in (*CHECKPOINTS, steps)},
            }
        )
        for name in ("curve_steps", "two_layer_curve", "one_layer_curve"):
            self.register_buffer(name, torch.zeros(points))


def load() -> Zoo:
    """The models and curves that ship with the course; see `insideview.models.train_induction`."""
    weights = store.read("induction")
    curve_steps = weights["curve_steps"].long()
    steps = int(curve_steps[-1])
    with torch.random.fork_rng(devices=[]):  # a new model draws weights; the caller's random numbers stay as they are
        shipped = Shipped(steps, len(curve_steps))
    shipped.load_state_dict(weights)
    found = {name: model.eval() for name, model in shipped.models.items() if isinstance(model, Transformer)}
    checkpoints = {step: found[f"step{step}"] for step in (*CHECKPOINTS, steps)}
    return Zoo(
        two_layer=checkpoints[steps],
        one_layer=found["one_layer"],
        fixed=found["fixed"],
        checkpoints=checkpoints,
        curve_steps=curve_steps,
        two_layer_curve=weights["two_layer_curve"],
        one_layer_curve=weights["one_layer_curve"],
    )


def different(n: int, length: int, generator: torch.Generator) -> torch.Tensor:
    """Rows of random tokens, no token twice in a row.

    Returns:
        [n, length] int64, `length` at most 64.
    """
    return torch.rand(n, VOCABULARY, generator=generator).argsort(-1)[:, :length]


def repeated(n: int, period: int, generator: torch.Generator) -> torch.Tensor:
    """Rows of `period` different random tokens, each row twice, one copy right after the other.

    Args:
        n: rows.
        period: from 1 to 16, because the models read at most 32 tokens.
        generator: what the tokens are drawn from.

    Returns:
        [n, 2 * period] int64.

    Raises:
        ValueError: for another period.
    """
    if not 1 <= period <= LENGTH // 2:
        raise ValueError(f"the period must be from 1 to {LENGTH // 2}, got {period}")
    half = different(n, period, generator)
    return torch.cat([half, half], dim=1)


def scattered(n: int, generator: torch.Generator) -> torch.Tensor:
    """What `two_layer` and `one_layer` were trained on: 32 different random tokens, but one stretch comes twice.

    The stretch has 8 to 16 tokens. Where it begins, and how many other tokens stand between its two copies, is random.

    Returns:
        [n, 32] int64.
    """
    tokens = different(n, LENGTH, generator)
    size = torch.randint(8, 17, (n, 1), generator=generator)
    share = torch.rand(n, 2, generator=generator)
    first = (share[:, :1] * (LENGTH - 2 * size + 1)).long()
    second = first + size + (share[:, 1:] * (LENGTH - 2 * size - first + 1)).long()
    position = torch.arange(LENGTH)[None]
    inside = (position >= second) & (position < second + size)
    return tokens.gather(1, torch.where(inside, position - second + first, position))
