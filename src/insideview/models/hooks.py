"""Looking at and changing what passes through a model while it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn

Change = Callable[[torch.Tensor], torch.Tensor | None]


def hook_names(model: nn.Module) -> list[str]:
    """The names of the model's hook points, such as "blocks.0.attn.hook_pattern", in the order of the modules."""
    return [name for name, _ in model.named_modules() if name.rsplit(".", 1)[-1].startswith("hook_")]


def hook_count(model: nn.Module) -> int:
    """How many forward hooks hang on the model's modules; 0 for a model as it was loaded."""
    return sum(len(module._forward_hooks) + len(module._forward_pre_hooks) for module in model.modules())


@contextmanager
def hooked(model: nn.Module, changes: Mapping[str, Change]) -> Iterator[None]:
    """Inside the block, each named module's output goes through a function first; after it, never again.

        def silence(z):                       # [batch, position, head, d_head]
            z = z.clone()
            z[:, :, 1] = 0.0
            return z

        with models.hooked(model, {"blocks.0.attn.hook_z": silence}):
            logits = model(tokens)

    Args:
        model: any module.
        changes: for each module's name, a function of its output. What it returns takes the output's place;
            None leaves the output as it was.

    Raises:
        KeyError: if the model has no module of a name.
    """
    modules = _modules(model, list(changes))
    handles = []
    try:
        for name, change in changes.items():
            handles.append(
                modules[name].register_forward_hook(lambda module, inputs, output, change=change: change(output))
            )
        yield
    finally:
        for handle in handles:
            handle.remove()


def run_with_cache(
    model: nn.Module, tokens: torch.Tensor, names: list[str] | None = None
) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
    """Runs the model once, without gradients, and keeps what passed the hook points.

    Args:
        model: called as `model(tokens)`.
        tokens: [batch, position] int64.
        names: modules to record; by default all hook points.

    Returns:
        The logits, and a dict from name to a copy of that module's output.

    Raises:
        KeyError: if the model has no module of a name.
    """
    cache: dict[str, torch.Tensor] = {}

    def keep(name: str) -> Change:
        def change(output: torch.Tensor) -> None:
            cache[name] = output.detach().clone()

        return change

    names = hook_names(model) if names is None else names
    with torch.no_grad(), hooked(model, {name: keep(name) for name in names}):
        logits = model(tokens)
    return logits, cache


def _modules(model: nn.Module, names: list[str]) -> dict[str, Any]:
    modules = dict(model.named_modules())
    missing = [name for name in names if name not in modules]
    if missing:
        raise KeyError(f"the model has no module {missing[0]!r}; its hook points are {', '.join(hook_names(model))}")
    return modules
