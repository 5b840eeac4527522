"""Weights on disk: one compressed .npz of plain arrays for each model, read without pickle."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from pathlib import Path

import numpy as np
import torch
from torch import nn

from insideview.models import names
from insideview.models.transformer import Transformer


def load(name: str) -> names.Task:
    """A trained model that ships with the course, with its words and prompts.

    Args:
        name: "names", the only one so far; see `insideview.models.names`.

    Raises:
        ValueError: for another name.
    """
    if name != "names":
        raise ValueError(f'there is no model {name!r}; the course ships "names"')
    model = Transformer(names.CONFIG)
    model.load_state_dict(read(name))
    return names.Task(model.eval())


def read(name: str) -> dict[str, torch.Tensor]:
    """The weights of `<name>.npz` as float32 tensors."""
    with (
        resources.files(__package__).joinpath(f"{name}.npz").open("rb") as file,
        np.load(file, allow_pickle=False) as stored,
    ):
        return {key: torch.from_numpy(stored[key].astype(np.float32)) for key in stored.files}


def write(name: str, model: nn.Module) -> Path:
    """Writes the model's weights as `<name>.npz`, in half precision, beside this file."""
    path = Path(__file__).with_name(f"{name}.npz")
    arrays: Mapping[str, np.ndarray] = {
        key: value.detach().numpy().astype(np.float16) for key, value in model.state_dict().items()
    }
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    return path
