"""One small transformer for the whole interpretability track, in plain PyTorch.

Names and shapes follow TransformerLens (Nanda & Bloom, 2022) and, behind it, "A Mathematical Framework for
Transformer Circuits" (Elhage et al., 2021): a residual stream that every layer reads and adds to, and heads
whose outputs are kept apart until they are added. Every intermediate result passes through a module of its
own, named `hook_…`, that returns its input: an ordinary PyTorch forward hook on it sees the result, and may
replace it by returning another.

    model = Transformer(Config(n_layers=2, n_heads=4, d_model=64, d_head=16, n_ctx=20, d_vocab=40))
    logits = model(tokens)                                       # [batch, position, vocabulary]
    model.blocks[0].attn.hook_pattern.register_forward_hook(...)  # [batch, head, query, key]
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import torch
from einops import einsum
from torch import nn

Positions = Literal["learned", "query-key", "rotary"]


@dataclass(frozen=True)
class Config:
    """The sizes and choices that make a model.

    Attributes:
        n_layers: blocks, one after another.
        n_heads: attention heads in each block.
        d_model: width of the residual stream.
        d_head: width of a head's queries, keys and values.
        n_ctx: the longest sequence.
        d_vocab: tokens that can go in.
        d_mlp: neurons of each block's MLP; 0 leaves the MLPs out (attention only).
        d_vocab_out: tokens that can come out; 0 means `d_vocab`.
        normalise: LayerNorm before each attention, each MLP and the unembedding; False leaves it out.
        positions: how the model knows the order. "learned": a vector for each position is added to the
            embedding. "query-key": such a vector is added only where queries and keys are computed, so the
            residual stream itself holds no positions (Press et al., 2021, "Shortformer"). "rotary": queries
            and keys are turned by an angle that grows with the position (Su et al., 2021).
        rotary_base: the base of the angles.
        activation: "relu" or "gelu", in the MLPs.
    """

    n_layers: int
    n_heads: int
    d_model: int
    d_head: int
    n_ctx: int
    d_vocab: int
    d_mlp: int = 0
    d_vocab_out: int = 0
    normalise: bool = True
    positions: Positions = "learned"
    rotary_base: float = 100.0
    activation: Literal["relu", "gelu"] = "relu"

    def __post_init__(self) -> None:
        if min(self.n_layers, self.n_heads, self.d_model, self.d_head, self.n_ctx, self.d_vocab) < 1:
            raise ValueError(f"every size must be at least 1: {self}")
        if min(self.d_mlp, self.d_vocab_out) < 0:
            raise ValueError(f"d_mlp and d_vocab_out must not be negative: {self}")
        if self.positions not in ("learned", "query-key", "rotary"):
            raise ValueError(f'positions must be "learned", "query-key" or "rotary", got {self.positions!r}')
        if self.positions == "rotary" and self.d_head % 2:
            raise ValueError(f"rotary positions need an even d_head, got {self.d_head}")
        if self.activation not in ("relu", "gelu"):
            raise ValueError(f'activation must be "relu" or "gelu", got {self.activation!r}')

    @property
    def d_out(self) -> int:
        """The number of tokens that can come out."""
        return self.d_vocab_out or self.d_vocab


class LayerNorm(nn.Module):
    """Each vector minus its mean, divided by its standard deviation, times a gain `w`, plus a bias `b`.

    `hook_scale` sees the divisor, [..., 1]; `hook_normalized` the vector before gain and bias.
    """

    def __init__(self, width: int, eps: float = 1e-5) -> None:
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))
        self.hook_scale = nn.Identity()
        self.hook_normalized = nn.Identity()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[..., width] to [..., width]."""
        centred = x - x.mean(-1, keepdim=True)
        scale: torch.Tensor = self.hook_scale((centred.square().mean(-1, keepdim=True) + self.eps).sqrt())
        normalized: torch.Tensor = self.hook_normalized(centred / scale)
        return normalized * self.w + self.b


class Embed(nn.Module):
    """A vector for each token: the rows of `W_E` [d_vocab, d_model]."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.W_E = nn.Parameter(torch.empty(config.d_vocab, config.d_model))

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """[batch, position] whole numbers to [batch, position, d_model]."""
        return self.W_E[tokens]


class PosEmbed(nn.Module):
    """A vector for each position: the rows of `W_pos` [n_ctx, d_model]."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.W_pos = nn.Parameter(torch.empty(config.n_ctx, config.d_model))

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """[batch, position] to [batch, position, d_model]; the same for every sequence."""
        batch, length = tokens.shape
        return self.W_pos[:length].expand(batch, -1, -1)


class Unembed(nn.Module):
    """From the residual stream to a score for each token: `W_U` [d_model, d_vocab] and `b_U` [d_vocab]."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.W_U = nn.Parameter(torch.empty(config.d_model, config.d_out))
        self.b_U = nn.Parameter(torch.zeros(config.d_out))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[..., d_model] to [..., d_vocab]."""
        return x @ self.W_U + self.b_U


class Attention(nn.Module):
    """Causal self-attention, every head apart.

    Parameters: `W_Q`, `W_K`, `W_V` [head, d_model, d_head] with `b_Q`, `b_K`, `b_V` [head, d_head]; `W_O`
    [head, d_head, d_model] with one `b_O` [d_model].

    Hook points, in order: `hook_q`, `hook_k`, `hook_v` [batch, position, head, d_head]; `hook_attn_scores`
    (minus infinity in the future) and `hook_pattern` [batch, head, query, key]; `hook_z` [batch, position,
    head, d_head], the values mixed by the pattern; `hook_result` [batch, position, head, d_model], what each
    head adds to the residual stream. The module's output is the sum of the results plus `b_O`.
    """

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        heads, wide, narrow = config.n_heads, config.d_model, config.d_head
        self.W_Q = nn.Parameter(torch.empty(heads, wide, narrow))
        self.W_K = nn.Parameter(torch.empty(heads, wide, narrow))
        self.W_V = nn.Parameter(torch.empty(heads, wide, narrow))
        self.W_O = nn.Parameter(torch.empty(heads, narrow, wide))
        self.b_Q = nn.Parameter(torch.zeros(heads, narrow))
        self.b_K = nn.Parameter(torch.zeros(heads, narrow))
        self.b_V = nn.Parameter(torch.zeros(heads, narrow))
        self.b_O = nn.Parameter(torch.zeros(wide))
        self.hook_q = nn.Identity()
        self.hook_k = nn.Identity()
        self.hook_v = nn.Identity()
        self.hook_attn_scores = nn.Identity()
        self.hook_pattern = nn.Identity()
        self.hook_z = nn.Identity()
        self.hook_result = nn.Identity()

    def forward(self, x: torch.Tensor, pos_embed: torch.Tensor | None = None) -> torch.Tensor:
        """What the heads add to the residual stream.

        Args:
            x: [batch, position, d_model], already normalised.
            pos_embed: [batch, position, d_model] added for queries and keys only, or None.

        Returns:
            [batch, position, d_model].
        """
        where = x if pos_embed is None else x + pos_embed
        q, k = self._project(where, self.W_Q, self.b_Q), self._project(where, self.W_K, self.b_K)
        if self.config.positions == "rotary":
            q, k = rotate(q, self.config.rotary_base), rotate(k, self.config.rotary_base)
        q, k = self.hook_q(q), self.hook_k(k)
        v = self.hook_v(self._project(x, self.W_V, self.b_V))
        scores = einsum(q, k, "batch query head d, batch key head d -> batch head query key") / math.sqrt(
            self.config.d_head
        )
        length = x.shape[1]
        future = torch.ones(length, length, dtype=torch.bool, device=x.device).triu(1)
        scores = self.hook_attn_scores(scores.masked_fill(future, -math.inf))
        pattern = self.hook_pattern(scores.softmax(-1))
        z = self.hook_z(einsum(pattern, v, "batch head query key, batch key head d -> batch query head d"))
        result = self.hook_result(einsum(z, self.W_O, "batch pos head d, head d model -> batch pos head model"))
        return result.sum(2) + self.b_O

    @staticmethod
    def _project(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        return einsum(x, weight, "batch pos model, head model d -> batch pos head d") + bias


class MLP(nn.Module):
    """Two linear maps with a nonlinearity between: `W_in` [d_model, d_mlp], `b_in`, `W_out` [d_mlp, d_model], `b_out`.

    `hook_pre` and `hook_post` see the neurons [batch, position, d_mlp] before and after the nonlinearity.
    """

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.W_in = nn.Parameter(torch.empty(config.d_model, config.d_mlp))
        self.b_in = nn.Parameter(torch.zeros(config.d_mlp))
        self.W_out = nn.Parameter(torch.empty(config.d_mlp, config.d_model))
        self.b_out = nn.Parameter(torch.zeros(config.d_model))
        self.activation = nn.functional.relu if config.activation == "relu" else nn.functional.gelu
        self.hook_pre = nn.Identity()
        self.hook_post = nn.Identity()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[..., d_model], already normalised, to [..., d_model]."""
        post: torch.Tensor = self.hook_post(self.activation(self.hook_pre(x @ self.W_in + self.b_in)))
        return post @ self.W_out + self.b_out


class Block(nn.Module):
    """One layer: attention reads the residual stream and adds to it, then the MLP (if any) does.

    Hook points [batch, position, d_model]: `hook_resid_pre`, `hook_attn_out`, and with an MLP `hook_resid_mid`,
    `hook_mlp_out`; then `hook_resid_post`. `mlp` and `ln2` are None in an attention-only model.
    """

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.ln1: nn.Module = LayerNorm(config.d_model) if config.normalise else nn.Identity()
        self.attn = Attention(config)
        self.hook_resid_pre = nn.Identity()
        self.hook_attn_out = nn.Identity()
        self.ln2: nn.Module | None = None
        self.mlp: MLP | None = None
        if config.d_mlp:
            self.ln2 = LayerNorm(config.d_model) if config.normalise else nn.Identity()
            self.mlp = MLP(config)
            self.hook_resid_mid = nn.Identity()
            self.hook_mlp_out = nn.Identity()
        self.hook_resid_post = nn.Identity()

    def forward(self, resid: torch.Tensor, pos_embed: torch.Tensor | None = None) -> torch.Tensor:
        """[batch, position, d_model] to [batch, position, d_model]."""
        resid = self.hook_resid_pre(resid)
        resid = resid + self.hook_attn_out(self.attn(self.ln1(resid), pos_embed))
        if self.mlp is not None and self.ln2 is not None:
            resid = self.hook_resid_mid(resid)
            resid = resid + self.hook_mlp_out(self.mlp(self.ln2(resid)))
        post: torch.Tensor = self.hook_resid_post(resid)
        return post


class Transformer(nn.Module):
    """A decoder-only transformer: `embed`, `pos_embed`, `blocks`, `ln_final`, `unembed`.

    `hook_embed` and `hook_pos_embed` see what enters the residual stream. `pos_embed` is None for rotary
    positions; with positions in queries and keys only, it is there but not part of the stream.

    Args:
        config: sizes and choices.
        generator: what the initial weights are drawn from; by default torch's own.
    """

    def __init__(self, config: Config, generator: torch.Generator | None = None) -> None:
        super().__init__()
        self.config = config
        self.embed = Embed(config)
        self.hook_embed = nn.Identity()
        self.pos_embed: PosEmbed | None = None
        if config.positions != "rotary":
            self.pos_embed = PosEmbed(config)
            self.hook_pos_embed = nn.Identity()
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.n_layers))
        self.ln_final: nn.Module = LayerNorm(config.d_model) if config.normalise else nn.Identity()
        self.unembed = Unembed(config)
        self._initialise(generator)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Scores for the next token.

        Args:
            tokens: [batch, position] int64, at most `n_ctx` positions.

        Returns:
            [batch, position, d_vocab] logits.

        Raises:
            ValueError: if `tokens` has another number of axes or too many positions.
        """
        if tokens.ndim != 2 or tokens.shape[1] > self.config.n_ctx:
            raise ValueError(
                f"tokens must be [batch, position] with at most {self.config.n_ctx} positions, got shape {tuple(tokens.shape)}"
            )
        resid: torch.Tensor = self.hook_embed(self.embed(tokens))
        pos_embed: torch.Tensor | None = None
        if self.pos_embed is not None:
            pos_embed = self.hook_pos_embed(self.pos_embed(tokens))
            if self.config.positions == "learned":
                resid, pos_embed = resid + pos_embed, None
        for block in self.blocks:
            resid = block(resid, pos_embed)
        logits: torch.Tensor = self.unembed(self.ln_final(resid))
        return logits

    def _initialise(self, generator: torch.Generator | None) -> None:
        """Weights normal with standard deviation 0.8 / sqrt(d_model); biases 0 and gains 1, as they are."""
        with torch.no_grad():
            for name, parameter in self.named_parameters():
                if name.rsplit(".", 1)[-1].startswith("W_"):
                    parameter.normal_(0.0, 0.8 * self.config.d_model**-0.5, generator=generator)


def random_model(config: Config, seed: int) -> Transformer:
    """A model that has learned nothing, for tests and controls: biases and gains are random too.

    Args:
        config: sizes and choices.
        seed: the same seed gives the same weights.
    """
    generator = torch.Generator().manual_seed(seed)
    model = Transformer(config, generator)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.3)
    return model.eval()


def rotate(x: torch.Tensor, base: float) -> torch.Tensor:
    """Rotary positions: each pair of coordinates turned by an angle proportional to the position.

    Args:
        x: [batch, position, head, d_head] queries or keys, d_head even.
        base: pair i turns by position / base ** (2 i / d_head).

    Returns:
        The same shape.
    """
    _, length, _, width = x.shape
    rates = base ** (-torch.arange(0, width, 2, dtype=x.dtype, device=x.device) / width)
    angles = (torch.arange(length, dtype=x.dtype, device=x.device)[:, None] * rates)[:, None, :]
    first, second = x[..., : width // 2], x[..., width // 2 :]
    return torch.cat(
        [first * angles.cos() - second * angles.sin(), first * angles.sin() + second * angles.cos()], dim=-1
    )
