"""The model of the notebook on building a transformer does what it says, and can be made again."""

from collections.abc import Iterator

import pytest
import torch

from insideview.models import echo, store, train_echo


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """Small matrices are slower on several threads."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def task() -> echo.Task:
    return echo.load()


def test_it_writes_the_letters_again(task: echo.Task) -> None:
    answer, before = train_echo.accuracy(task.model)
    assert answer > 0.999
    assert before < 0.13


def test_attention_looks_at_letters_that_are_not_asked_for(task: echo.Task) -> None:
    for instruction in "><":
        used, unused, told = train_echo.attention_to_sources(task.model, instruction).unbind(-1)
        looking = [0, 2, 3]
        assert used[looking].min() > 0.3
        assert unused[looking].min() > 0.3
        assert told[looking].max() < 0.05


@torch.no_grad()
def test_changing_them_changes_nothing(task: echo.Task) -> None:
    tokens = echo.sequences(500, torch.Generator().manual_seed(4))
    place = torch.where(tokens[:, 0] == echo.FORWARDS, 6, 1)  # what the other instruction would begin with
    rows = torch.arange(len(tokens))
    changed = tokens.clone()
    changed[rows, place] = (changed[rows, place] + 3) % 10
    logits = task.model(changed[:, : echo.FIRST_ANSWER + 1])[:, -1]
    assert (logits.argmax(-1) == tokens[:, echo.FIRST_ANSWER + 1]).float().mean() > 0.99


def test_names_of_the_weights(task: echo.Task) -> None:
    assert {"W_E", "W_pos", "W_U", "b_U", "ln_final.w", "blocks.1.attn.W_O", "blocks.0.mlp.b_in"} < set(task.weights)
    assert len(task.weights) == len(task.model.state_dict())
    assert torch.equal(task.weights["W_E"], task.model.embed.W_E)


def test_shipped_file_is_small_and_loading_draws_no_random_numbers() -> None:
    assert sum(weight.numel() for weight in store.read("echo").values()) < 30_000
    torch.manual_seed(3)
    expected = torch.rand(4)
    torch.manual_seed(3)
    echo.load()
    assert torch.equal(torch.rand(4), expected)


def test_sequences_are_as_described() -> None:
    tokens = echo.sequences(50, torch.Generator().manual_seed(1))
    assert tokens.shape == (50, echo.LENGTH)
    for row in tokens.tolist():
        letters = row[1:7]
        assert row[7] == echo.EQUALS
        assert row[8:] == (letters if row[0] == echo.FORWARDS else letters[::-1])
    only = echo.sequences(20, torch.Generator().manual_seed(1), "<")
    assert (only[:, 0] == echo.BACKWARDS).all()
    assert echo.decode(echo.encode("<cab=")[0]) == "<cab="
    with pytest.raises(ValueError, match="instruction"):
        echo.sequences(3, torch.Generator(), "=")
    with pytest.raises(ValueError, match="token"):
        echo.encode("xyz")


def test_a_short_training_learns() -> None:
    answer, before = train_echo.accuracy(train_echo.train(0, 500))
    assert answer > 0.9
    assert before < 0.15
