"""Pictures side by side: each pixel where it belongs, and no word beyond the edge."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import matplotlib.image
import numpy as np
import pytest
import torch

from insideview import plots

Drawn = Callable[..., tuple[Any, np.ndarray]]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Calls `plots.images`; gives its figure, and the picture that is shown as (height, width, 3)."""
    shown: list[tuple[Any, np.ndarray]] = []

    def keep(fig: Any, alt: str, *, fits: bool = False) -> None:
        png = plots._as_png(fig, fits=fits)
        shown.append((fig, matplotlib.image.imread(io.BytesIO(png), format="png")[..., :3]))

    monkeypatch.setattr(plots, "show", keep)

    def draw(pictures: Any, **options: Any) -> tuple[Any, np.ndarray]:
        plots.images(pictures, **options)
        return shown[-1]

    return draw


@pytest.mark.parametrize("count", [1, 3, 20])
def test_no_word_stands_beyond_the_edge(drawn: Drawn, count: int) -> None:
    title = "A finding that takes many more words than a few small pictures are wide, as findings sometimes do"
    fig, picture = drawn(torch.rand(count, 8, 8), titles=range(count), title=title)
    height, width = picture.shape[:2]
    assert [text.get_text() for text in fig.texts] == [title, *map(str, range(count))]
    for text in fig.texts:
        box = text.get_window_extent()
        assert box.x0 >= 0, text
        assert box.y0 >= 0, text
        assert box.x1 <= width, text
        assert box.y1 <= height, text


def test_pixels_stand_where_they_belong(drawn: Drawn) -> None:
    """Two rows of one picture: its black and white pixels come out as squares, upright, in their order."""
    first = np.array([[0.0, 1.0], [1.0, 1.0]])
    _, picture = drawn([first, 1 - first], columns=1)
    black = (picture < 0.01).all(axis=2)
    rows, columns = np.nonzero(black)
    side = round((black.sum() / 4) ** 0.5)  # one black square in the first picture, three in the second
    assert black.sum() == 4 * side**2
    top, left = rows.min(), columns.min()
    assert black[top : top + side, left : left + side].all()
    assert not black[top : top + side, left + side :].any()
    below = rows[rows > top + side].min()
    assert black[below : below + side, left + side : left + 2 * side].all()
    assert not black[below : below + side, left : left + side].any()
    assert black[below + side : below + 2 * side, left : left + 2 * side].all()
