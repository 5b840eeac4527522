"""Runs that can be repeated."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import torch


def everything(seed: int) -> torch.Generator:
    """Seeds Python, NumPy and torch, and has torch compute on one thread.

    One thread, because sums are taken in another order on two, and small differences grow while a
    network trains; with it, two runs on one machine agree to the last bit.

    Returns:
        A torch generator on the CPU with the same seed, for functions that take one.
    """
    import torch

    random.seed(seed)
    np.random.seed(seed % 2**32)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    return torch.Generator().manual_seed(seed)
