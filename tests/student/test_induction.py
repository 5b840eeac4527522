"""The models of the notebook on induction heads do what it says, and can be made again."""

from collections.abc import Iterator

import pytest
import torch

from insideview import models
from insideview.models import induction, store, train_induction


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """Small matrices are slower on several threads."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def zoo() -> induction.Zoo:
    return induction.load()


def repeated(period: int, n: int = 200) -> torch.Tensor:
    return induction.repeated(n, period, torch.Generator().manual_seed(5))


def test_two_layers_copy_and_one_does_not(zoo: induction.Zoo) -> None:
    assert train_induction.second_copy(zoo.two_layer, repeated(12))[1] > 0.97
    assert train_induction.second_copy(zoo.one_layer, repeated(12))[1] < 0.2


def test_the_two_heads(zoo: induction.Zoo) -> None:
    for period in (9, 12, 16):
        scores = train_induction.induction_scores(zoo.two_layer, repeated(period))
        assert scores[1, 0] > 0.85
        assert scores[[0, 0, 1], [0, 1, 1]].max() < 0.25
    _, cache = models.run_with_cache(zoo.two_layer, repeated(12))
    previous = cache["blocks.0.attn.hook_pattern"].diagonal(-1, 2, 3).mean((0, 2))
    assert previous[1] > 0.55
    assert previous[0] < 0.05


def test_without_its_heads_it_cannot_copy(zoo: induction.Zoo) -> None:
    tokens = repeated(12)
    for layer, head, needed in [(0, 0, True), (0, 1, True), (1, 0, True), (1, 1, False)]:

        def silence(z: torch.Tensor, head: int = head) -> torch.Tensor:
            z = z.clone()
            z[:, :, head] = z.mean(0)[:, head]
            return z

        with models.hooked(zoo.two_layer, {f"blocks.{layer}.attn.hook_z": silence}):
            loss, _ = train_induction.second_copy(zoo.two_layer, tokens)
        assert loss > 3.5 if needed else loss < 0.3


def test_the_fixed_model_looks_at_a_distance(zoo: induction.Zoo) -> None:
    assert train_induction.second_copy(zoo.fixed, repeated(16))[1] > 0.97
    assert train_induction.induction_scores(zoo.fixed, repeated(16)).max() > 0.85
    assert train_induction.second_copy(zoo.fixed, repeated(15))[1] < 0.1
    assert train_induction.induction_scores(zoo.fixed, repeated(15)).max() < 0.2


def test_the_change_is_sudden(zoo: induction.Zoo) -> None:
    assert list(zoo.checkpoints)[:-1] == list(induction.CHECKPOINTS)
    assert zoo.checkpoints[int(zoo.curve_steps[-1])] is zoo.two_layer
    curve = dict(zip(zoo.curve_steps.tolist(), zoo.two_layer_curve.tolist(), strict=True))
    assert curve[200] > 4
    assert curve[400] < 0.8
    assert zoo.one_layer_curve.min() > 3
    score = {
        step: float(train_induction.induction_scores(m, repeated(12))[1, 0]) for step, m in zoo.checkpoints.items()
    }
    assert score[200] < 0.2
    assert score[400] > 0.8


def test_shipped_file_is_small_and_loading_draws_no_random_numbers() -> None:
    assert sum(weight.numel() for weight in store.read("induction").values()) < 400_000
    torch.manual_seed(3)
    expected = torch.rand(4)
    torch.manual_seed(3)
    induction.load()
    assert torch.equal(torch.rand(4), expected)


def test_sequences_are_as_described() -> None:
    tokens = repeated(11, 50)
    assert tokens.shape == (50, 22)
    assert torch.equal(tokens[:, :11], tokens[:, 11:])
    assert all(len(set(row)) == 11 for row in tokens.tolist())
    for row in induction.scattered(300, torch.Generator().manual_seed(1)).tolist():
        again = [place for place, token in enumerate(row) if token in row[:place]]
        assert 8 <= len(again) <= 16
        assert again == list(range(again[0], again[0] + len(again)))
        first = [row.index(row[place]) for place in again]
        assert first == list(range(first[0], first[0] + len(again)))
    with pytest.raises(ValueError, match="period"):
        induction.repeated(3, 17, torch.Generator())


def test_a_short_training_learns() -> None:
    """The fixed-period model to its end, as it is the quickest; the main one for a few steps."""
    fixed, _, curve = train_induction.train(induction.FIXED, train_induction.fixed_sequences, 3, 200)
    assert train_induction.second_copy(fixed, repeated(16))[1] > 0.9
    assert len(curve) == 9
    _, kept, curve = train_induction.train(induction.TWO_LAYER, induction.scattered, 0, 900, stop=25, keep=(0, 25))
    assert curve[1] < curve[0] - 0.1
    assert not torch.equal(kept[0]["embed.W_E"], kept[25]["embed.W_E"])
