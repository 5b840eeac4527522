"""How digits.npz was made: scikit-learn's copy of the UCI data, as bytes. `python -m insideview.data.make_digits`."""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits


def main() -> None:
    stored = load_digits()
    path = Path(__file__).with_name("digits.npz")
    np.savez_compressed(path, images=stored.images.astype(np.uint8), labels=stored.target.astype(np.uint8))
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
