"""Eats memory: bytearrays, then numpy, then torch. Bounded at 2 GB."""

import numpy as np
import torch

for name, make in {
    "bytearray": lambda: bytearray(600_000_000),
    "numpy": lambda: np.ones(100_000_000),
    "torch": lambda: torch.ones(100_000_000),
}.items():
    attempt(name, lambda: make() is None)


def double(x):
    return x * x
