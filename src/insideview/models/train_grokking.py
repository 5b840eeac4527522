"""How grokking.npz and grokking_curves.npz were made: `python -m insideview.models.train_grokking --write`.

Seed 0, 3,500 steps on 1,124 pairs at once, 21 s on one core (torch 2.13, CPU), 27,205 parameters; then the
memoriser, 2,000 steps from the same start without weight decay, 9 s. The weights of eleven steps and of the
memoriser are kept in half precision, the curves in single precision. The files are ours, under the course's licence.

The rate is chosen so that the wait is long; data and rate decide that, and the seed does too. Held-out accuracy with
this configuration:

    seed    at step 200    at step 2,000    at the end
    0       .16            .40              1.00 (passes .99 at step 2,910)
    1       .04            .07              1.00 at step 6,000 (passes .99 at step 4,350)
    2       .04            .09              .14 at step 4,000
    3       .24            .98              .98 at step 5,000 (hardly a wait: .96 at step 600)

With 35 % of the pairs seed 0 is at .20 after 3,400 steps. Seed 0 of these was chosen because it waits and
still finishes in half a minute. Its key frequencies are 15, 18 and 22, with 88 % of the embedding's energy.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from insideview import seeds
from insideview.models import grokking, store
from insideview.models.transformer import Block, Config, Transformer

SEED = 0
STEPS = 3500
RATE = 3e-3
DECAY = 1.0
KEPT = (0, 100, 200, 500, 1000, 1500, 2000, 2400, 2600, 2800, 3500)
MEMORISER_STEPS = 2000
EVERY = 10  # steps between two points of the curves


def train(
    seed: int,
    steps: int,
    *,
    config: Config = grokking.CONFIG,
    fraction: float = grokking.FRACTION,
    rate: float = RATE,
    decay: float = DECAY,
    kept: Sequence[int] = (),
) -> tuple[Transformer, dict[int, Transformer], dict[str, np.ndarray]]:
    """A model trained on all training pairs at every step, the loss at the last position only.

    Args:
        seed: of the initial weights and of the split.
        steps: of AdamW with betas (.9, .98); the rate warms up over ten steps.
        config: sizes; `d_vocab_out` is the modulus.
        fraction: of the pairs that are for training.
        rate, decay: of AdamW.
        kept: the steps after which a copy is kept.

    Returns:
        The model, the copies, and the curves, as in `grokking.Run`.
    """
    generator = seeds.everything(seed)
    p = config.d_out
    model = Transformer(config, generator)
    tokens, answers = grokking.pairs(p)
    shown = grokking.split(p, fraction, seed)
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    copies: dict[int, Transformer] = {}
    rows: list[list[float]] = []
    for step in range(steps + 1):
        if step % EVERY == 0:
            rows.append([step, *measure(model, tokens, answers, shown)])
        if step in kept:
            copies[step] = Transformer(config)
            copies[step].load_state_dict(model.state_dict())
        if step == steps:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 10)
        loss = cross_entropy(last_logits(model, tokens[shown]), answers[shown])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    names = ("step", "train_loss", "test_loss", "train_accuracy", "test_accuracy", "squared_norm")
    return (
        model.eval(),
        copies,
        {n: np.array(c, np.float32) for n, c in zip(names, zip(*rows, strict=True), strict=True)},
    )


def last_logits(model: Transformer, tokens: torch.Tensor) -> torch.Tensor:
    """`model(tokens)[:, -1]`, some five times faster: for one layer without LayerNorm and for tokens (a, b, =).

    The query at the last position is always the same, and what is attended to is one of p + 1 tokens at each
    position; so scores and values are computed once for each token and looked up for each pair.
    """
    [block], p = model.blocks, model.config.d_out
    assert isinstance(block, Block)
    assert model.pos_embed is not None
    assert block.mlp is not None
    attn = block.attn
    stream = model.embed.W_E + model.pos_embed.W_pos[:, None]  # [position, token, d_model]
    last = stream[2, p]
    query = torch.einsum("m,hmd->hd", last, attn.W_Q) + attn.b_Q
    keys = torch.einsum("stm,hmd->sthd", stream, attn.W_K) + attn.b_K
    values = torch.einsum("stm,hmd->sthd", stream, attn.W_V) + attn.b_V
    scores = torch.einsum("hd,sthd->sth", query, keys) / model.config.d_head**0.5
    place = torch.arange(3)
    pattern = scores[place, tokens].softmax(1)  # [pair, position, head]
    z = (pattern[..., None] * values[place, tokens]).sum(1)
    middle = last + torch.einsum("bhd,hdm->bm", z, attn.W_O) + attn.b_O
    logits: torch.Tensor = model.unembed(middle + block.mlp(middle))
    return logits


@torch.no_grad()
def measure(model: Transformer, tokens: torch.Tensor, answers: torch.Tensor, shown: torch.Tensor) -> list[float]:
    """Losses and accuracies on the training pairs and the others, and the sum of all squared weights."""
    logits = last_logits(model, tokens).double()
    losses, right = cross_entropy(logits, answers, reduction="none"), (logits.argmax(-1) == answers).double()
    norm = sum(float(w.square().sum()) for w in model.parameters())
    return [float(x[part].mean()) for x in (losses, right) for part in (shown, ~shown)] + [norm]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--write", action="store_true", help="replace grokking.npz and grokking_curves.npz")
    arguments = parser.parse_args()
    start = time.process_time()
    _, copies, curves = train(arguments.seed, STEPS, kept=KEPT)
    seconds = time.process_time() - start
    memoriser, _, control = train(arguments.seed, MEMORISER_STEPS, decay=0.0)
    half = curves["step"][np.argmax(curves["test_accuracy"] > 0.5)]
    print(f"seed {arguments.seed}: {seconds:.0f} s, half of the held-out pairs at step {half:.0f}")
    for name in ("train_loss", "test_loss", "train_accuracy", "test_accuracy"):
        print(f"  {name}: {curves[name][-1]:.4g}, without weight decay {control[name][-1]:.4g}")
    if arguments.write:
        models = nn.ModuleDict({**{f"step{step}": model for step, model in copies.items()}, "memoriser": memoriser})
        path = store.write("grokking", models)
        np.savez_compressed(path.with_name("grokking_curves.npz"), **curves)  # type: ignore[arg-type]
        for file in (path, path.with_name("grokking_curves.npz")):
            print(f"{file}: {Path(file).stat().st_size} bytes")


if __name__ == "__main__":
    main()
