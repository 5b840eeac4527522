"""The shipped grokking run shows what its notebook says, and its training script learns."""

import pytest
import torch
from torch.nn.functional import cross_entropy

from insideview import models
from insideview.models import grokking, train_grokking

KEY = [15, 18, 22]


def shares(table: torch.Tensor) -> torch.Tensor:
    energy = (grokking.waves(len(table), range(1, (len(table) + 1) // 2)) @ table.double()).square().sum(1)
    return energy.reshape(-1, 2).sum(1) / energy.sum()


def right(run: grokking.Run, logits: torch.Tensor) -> float:
    return float((logits.argmax(-1) == run.answers)[~run.train].float().mean())


def test_run_memorises_early_and_generalises_late() -> None:
    run = grokking.load()
    first = {
        what: int(run.curves["step"][(run.curves[f"{what}_accuracy"] > 0.99).nonzero()[0]])
        for what in ("train", "test")
    }
    assert first["train"] < 200 < 2500 < first["test"]
    assert run.steps == train_grokking.KEPT
    assert right(run, run.logits(run.model)) > 0.995
    assert right(run, run.logits(run.memoriser)) < 0.3
    logits = run.logits(run.at(200))
    assert float(cross_entropy(logits[run.train], run.answers[run.train])) < 0.05


def test_key_frequencies_and_measures_are_those_of_the_notebook() -> None:
    run = grokking.load()
    final = shares(run.model.embed.W_E[: grokking.P].detach())
    assert sorted((final.topk(3).indices + 1).tolist()) == KEY
    assert 0.86 < float(final.topk(3).values.sum()) < 0.9
    logits = run.logits(run.at(1000)).double()
    assert 0.3 < right(run, logits) < 0.35
    part = grokking.sum_part(logits, KEY)
    assert 0.75 < right(run, part + logits.mean(0)) < 0.85
    assert float(cross_entropy((logits - part)[run.train], run.answers[run.train])) > 2


def test_sum_part_is_a_projection_on_waves_of_the_sum() -> None:
    p = 7
    logits = torch.randn(p * p, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    part = grokking.sum_part(logits, [1, 3])
    torch.testing.assert_close(grokking.sum_part(part, [1, 3]), part)
    torch.testing.assert_close(grokking.sum_part(part, [2]), torch.zeros_like(part))
    sums = grokking.pairs(p)[1]
    for s in range(p):
        assert float(part[sums == s].std(0).max()) < 1e-12


def test_fast_logits_are_those_of_the_model() -> None:
    config = models.Config(
        n_layers=1, n_heads=2, d_model=10, d_head=3, n_ctx=3, d_vocab=6, d_vocab_out=5, d_mlp=7, normalise=False
    )
    model = models.random_model(config, seed=4)
    tokens, _ = grokking.pairs(5)
    torch.testing.assert_close(train_grokking.last_logits(model, tokens), model(tokens)[:, -1])


def test_a_short_run_memorises() -> None:
    _, copies, curves = train_grokking.train(5, 200, kept=(0, 100))
    assert curves["train_accuracy"][-1] > 0.99
    assert curves["test_accuracy"][-1] < 0.5
    assert sorted(copies) == [0, 100]


def test_unknown_step_is_named() -> None:
    run = grokking.load()
    with pytest.raises(ValueError, match="step 7"):
        run.at(7)
