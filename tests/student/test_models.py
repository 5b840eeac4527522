"""The models that ship with the course do what their notebooks say, and can be made again."""

import math
from collections.abc import Iterator

import pytest
import torch

from insideview import models
from insideview.models import names, store, train_names
from insideview.models.transformer import Positions

SHAPES = [
    models.Config(n_layers=2, n_heads=3, d_model=20, d_head=4, n_ctx=9, d_vocab=11, d_mlp=7, positions="learned"),
    models.Config(n_layers=1, n_heads=2, d_model=12, d_head=6, n_ctx=7, d_vocab=5, positions="query-key"),
    models.Config(
        n_layers=3,
        n_heads=1,
        d_model=10,
        d_head=8,
        n_ctx=6,
        d_vocab=13,
        d_vocab_out=4,
        d_mlp=5,
        normalise=False,
        positions="rotary",
        activation="gelu",
    ),
]


def a_model(config: models.Config, seed: int = 0) -> models.Transformer:
    return models.random_model(config, seed).double()


def some_tokens(config: models.Config, batch: int = 3) -> torch.Tensor:
    return torch.randint(config.d_vocab, (batch, config.n_ctx), generator=torch.Generator().manual_seed(1))


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """Small matrices are slower on several threads."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def task() -> models.Task:
    return models.load("names")


def test_shipped_model_solves_fresh_prompts_and_unseen_pairs(task: models.Task) -> None:
    assert train_names.accuracy(task.model, held_out=False, seed=7) > 0.99
    assert train_names.accuracy(task.model, held_out=True, seed=7) > 0.99


def test_shipped_file_is_small_and_holds_no_objects() -> None:
    weights = store.read("names")
    assert sum(w.numel() for w in weights.values()) == 63_155
    assert all(w.dtype == torch.float32 for w in weights.values())


def test_heads_are_those_the_notebook_names(task: models.Task) -> None:
    prompts = task.prompts(400, torch.Generator().manual_seed(3))
    row = torch.arange(len(prompts))

    def difference(logits: torch.Tensor) -> torch.Tensor:
        return (logits[row, -1, prompts.answers] - logits[row, -1, prompts.wrong]).mean()

    logits, cache = models.run_with_cache(task.model, prompts.tokens)
    change = torch.zeros(3, 3)
    for layer in range(3):
        for head in range(3):
            name = f"blocks.{layer}.attn.hook_z"
            mean = cache[name].mean(0)

            def replace(z: torch.Tensor, head: int = head, mean: torch.Tensor = mean) -> torch.Tensor:
                z = z.clone()
                z[:, :, head] = mean[:, head]
                return z

            with torch.no_grad(), models.hooked(task.model, {name: replace}):
                change[layer, head] = difference(task.model(prompts.tokens)) - difference(logits)
    assert divmod(int(change.argmin()), 3) == (0, 1)
    assert change[0, 1] < -4
    assert divmod(int(change.argmax()), 3) == (1, 2)
    assert change[1, 2] > 0.5
    assert cache["blocks.2.attn.hook_pattern"][:, 1, names.LAST, names.REPEATED_NAME].mean() > 0.8


def test_prompts_read_as_described(task: models.Task) -> None:
    prompts = task.prompts(200, torch.Generator().manual_seed(0))
    assert prompts.tokens.shape == (200, names.LENGTH)
    for row, answer, wrong in zip(prompts.tokens, prompts.answers, prompts.wrong, strict=True):
        first, second, again = (row[p] for p in (names.FIRST_NAME, names.SECOND_NAME, names.REPEATED_NAME))
        assert first != second
        assert again == wrong
        assert {int(first), int(second)} == {int(answer), int(wrong)}
    sentence = task.decode(prompts.tokens[0])
    assert torch.equal(task.encode(" ".join(sentence)), prompts.tokens[:1])
    assert torch.equal(task.encode(" ".join(sentence[1:])), prompts.tokens[:1])
    same = task.prompts(200, torch.Generator().manual_seed(0))
    assert torch.equal(same.tokens, prompts.tokens)


def test_held_out_pairs_stay_out() -> None:
    shown = names.prompts(2000, torch.Generator().manual_seed(0), held_out=False).tokens
    kept = names.prompts(2000, torch.Generator().manual_seed(0), held_out=True).tokens
    assert not {tuple(p) for p in shown[:, [2, 4]].tolist()} & {tuple(p) for p in kept[:, [2, 4]].tolist()}


def test_unknown_words_and_models_are_refused(task: models.Task) -> None:
    with pytest.raises(ValueError, match="Zoe"):
        task.encode("When Zoe and John")
    with pytest.raises(ValueError, match="no model"):
        models.load("gpt2")


@pytest.mark.parametrize("config", SHAPES)
def test_parts_of_the_stream_sum_to_its_end(config: models.Config) -> None:
    model, tokens = a_model(config), some_tokens(config)
    logits, cache = models.run_with_cache(model, tokens)
    total = cache["hook_embed"] + (cache["hook_pos_embed"] if config.positions == "learned" else 0)
    for layer, block in enumerate(model.blocks):
        total = total + cache[f"blocks.{layer}.attn.hook_result"].sum(2) + block.attn.b_O  # type: ignore[union-attr, operator]
        total = total + cache.get(f"blocks.{layer}.hook_mlp_out", 0)
    torch.testing.assert_close(total, cache[f"blocks.{config.n_layers - 1}.hook_resid_post"])
    torch.testing.assert_close(model.unembed(model.ln_final(total)), logits)
    assert logits.shape == (3, config.n_ctx, config.d_out)


@pytest.mark.parametrize("config", SHAPES)
def test_attention_is_causal_and_agrees_with_a_slow_loop(config: models.Config) -> None:
    model, tokens = a_model(config), some_tokens(config)
    _, cache = models.run_with_cache(model, tokens)
    attention = model.blocks[0].attn
    for name, values in cache.items():
        if name.endswith("hook_pattern"):
            assert torch.equal(values.triu(1), torch.zeros_like(values))
            torch.testing.assert_close(values.sum(-1), torch.ones_like(values[..., 0]))
    q, k, v = (cache[f"blocks.0.attn.hook_{kind}"] for kind in "qkv")
    for head in range(config.n_heads):
        for query in range(config.n_ctx):
            scores = torch.stack([(q[1, query, head] * k[1, key, head]).sum() for key in range(query + 1)]) / math.sqrt(
                config.d_head
            )
            weights = scores.exp() / scores.exp().sum()
            z = sum(w * v[1, key, head] for key, w in enumerate(weights))
            torch.testing.assert_close(
                cache["blocks.0.attn.hook_result"][1, query, head], z @ attention.W_O[head].detach()
            )  # type: ignore[union-attr, operator, index]


@pytest.mark.parametrize("positions", ["learned", "query-key", "rotary"])
def test_future_does_not_matter_and_order_does(positions: Positions) -> None:
    config = models.Config(n_layers=2, n_heads=2, d_model=16, d_head=4, n_ctx=6, d_vocab=9, positions=positions)
    model = a_model(config)
    tokens = torch.tensor([[1, 2, 3, 4, 5, 6]])
    before = model(tokens)
    torch.testing.assert_close(model(torch.tensor([[1, 2, 3, 4, 8, 7]]))[:, :4], before[:, :4])
    assert not torch.allclose(model(torch.tensor([[2, 1, 3, 4, 5, 6]]))[:, -1], before[:, -1])


def test_rotary_scores_depend_on_the_distance_only() -> None:
    from insideview.models.transformer import rotate

    x = torch.randn(1, 1, 1, 8, generator=torch.Generator().manual_seed(0), dtype=torch.float64).expand(1, 10, 1, 8)
    turned = rotate(x, 100.0)[0, :, 0]
    scores = turned @ turned.T
    torch.testing.assert_close(scores.diagonal(3), scores[0, 3].expand(7))
    torch.testing.assert_close(turned.norm(dim=-1), x[0, :, 0].norm(dim=-1))


def test_hooks_go_even_when_the_model_fails(task: models.Task) -> None:
    def fail(value: torch.Tensor) -> None:
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"), models.hooked(task.model, {"hook_embed": fail}):
        task.model(task.encode("When Mary"))
    with pytest.raises(KeyError, match="hook_nothing"):
        models.run_with_cache(task.model, task.encode("When"), ["hook_nothing"])
    assert models.hook_count(task.model) == 0


def test_impossible_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="even"):
        models.Config(n_layers=1, n_heads=1, d_model=4, d_head=3, n_ctx=4, d_vocab=4, positions="rotary")
    with pytest.raises(ValueError, match="at least 1"):
        models.Config(n_layers=0, n_heads=1, d_model=4, d_head=3, n_ctx=4, d_vocab=4)
    with pytest.raises(ValueError, match="positions"):
        a_model(SHAPES[1])(torch.zeros(2, 99, dtype=torch.long))


def test_a_short_training_run_learns_and_repeats() -> None:
    model = train_names.train(seed=5, steps=250)
    assert train_names.accuracy(model, held_out=False) > 0.95
    once, twice = (train_names.train(seed=6, steps=4).state_dict() for _ in range(2))
    assert all(torch.equal(once[key], twice[key]) for key in once)
