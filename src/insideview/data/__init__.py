"""Data that ships with the course: no download, each file with its licence beside it."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import torch


def digits() -> tuple[torch.Tensor, torch.Tensor]:
    """1,797 hand-written digits, 8 by 8 pixels.

    From the test part of "Optical Recognition of Handwritten Digits" (Alpaydin & Kaynak, 1998, UCI
    Machine Learning Repository, CC BY 4.0).

    Returns:
        images: (1797, 8, 8) float32, 0 is background and 1 is full ink, in steps of 1/16.
        labels: (1797,) int64, 0 to 9.
    """
    import torch

    with (
        resources.files(__name__).joinpath("digits.npz").open("rb") as file,
        np.load(file, allow_pickle=False) as stored,
    ):
        images, labels = stored["images"], stored["labels"]
    return torch.from_numpy(images.astype(np.float32) / 16), torch.from_numpy(labels.astype(np.int64))
