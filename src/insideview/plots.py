"""The look of the course's figures: colour-blind-safe, titled with the finding or the question, readable at
notebook width on a light or a dark page. Each function draws, shows, and returns None; `alt` describes the
picture for those who do not see it. Matplotlib is imported on first use.
"""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from insideview.differences import as_numpy

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Okabe & Ito (2008), "Color Universal Design": told apart by all common kinds of colour vision.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#F0E442", "#000000")
WIDTH = 8.0  # inches: the width of a notebook cell

STYLE: dict[str, Any] = {
    "axes.grid": True,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 12,
    "axes.titleweight": "bold",
    "figure.dpi": 110,
    "figure.facecolor": "white",
    "font.size": 10,
    "grid.alpha": 0.3,
    "image.cmap": "cividis",
    "legend.frameon": False,
    "lines.linewidth": 2,
}


@contextmanager
def figure(
    title: str, *, height: float = 3.2, width: float = WIDTH, columns: int = 1, rows: int = 1, alt: str = ""
) -> Iterator[Any]:
    """A figure in the course's look: yields its axes (one, a row or column of them, or a table), then shows it.

    For pictures that the functions below do not draw:

        with plots.figure("Loss falls, then rises again", alt="two curves") as ax:
            ax.plot(losses)
    """
    import matplotlib.pyplot as plt
    from cycler import cycler

    with plt.rc_context({**STYLE, "axes.prop_cycle": cycler(color=COLOURS)}):
        fig, axes = plt.subplots(rows, columns, figsize=(width, height), layout="constrained")
        if rows * columns == 1:
            axes.set_title(title)
        else:
            fig.suptitle(title, x=0.01, ha="left", fontweight="bold", fontsize=12)
        yield axes
        show(fig, alt or title)


def show(fig: Figure, alt: str, *, fits: bool = False) -> None:
    """Displays the figure once, with `alt` as its description, and frees its memory. One that is said to fit is shown
    as large as it is; others may grow by what stands beyond their edge."""
    import matplotlib.pyplot as plt

    try:
        from IPython.display import display
    except ImportError:  # outside a notebook: `plt.show` does what the platform can
        plt.show()
    else:
        png = base64.b64encode(_as_png(fig, fits=fits)).decode()
        display({"image/png": png, "text/plain": f"[{alt}]"}, metadata={"image/png": {"alt": alt}}, raw=True)
    plt.close(fig)


def _as_png(fig: Figure, *, fits: bool = False) -> bytes:
    """The figure drawn once: `savefig` and IPython lay it out and draw it twice, and drawing is most of what a
    notebook of the course takes. If it `fits`, nothing stands beyond its edge, and it is not measured either."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    buffer = io.BytesIO()
    engine = fig.get_layout_engine()
    if engine is not None:
        engine.execute(fig)
        fig.set_layout_engine("none")
    if fits or (engine is not None and _is_within(fig.get_tightbbox(), fig.bbox_inches)):
        FigureCanvasAgg(fig).print_png(buffer, pil_kwargs={"compress_level": 1})
    else:
        fig.savefig(buffer, format="png", bbox_inches="tight")
    return buffer.getvalue()


def _is_within(inner: Any, outer: Any) -> bool:
    return bool(inner.x0 >= 0 and inner.y0 >= 0 and inner.x1 <= outer.x1 and inner.y1 <= outer.y1)


def images(
    pictures: Any, titles: Sequence[object] | None = None, *, title: str = "", columns: int = 10, alt: str = ""
) -> None:
    """Grey pictures side by side.

    Args:
        pictures: (n, height, width) tensor or array, or a list of (height, width); dark is small.
        titles: one short text above each picture.
        title: the finding or the question.
        columns: how many stand in a row.
    """
    import matplotlib.pyplot as plt
    import numpy as np
    from matplotlib.transforms import IdentityTransform

    shown = [as_numpy(picture) for picture in pictures]
    columns = min(columns, len(shown))
    rows = math.ceil(len(shown) / columns)
    low, high = min(p.min() for p in shown), max(p.max() for p in shown)
    # One image for all pictures, frames included, and no axes: with them drawing takes many times as long.
    dpi = STYLE["figure.dpi"]
    width = min(WIDTH, max(4.0, 1.6 * columns))  # a few pictures are not blown up to the whole width
    tall, wide = max(p.shape[0] for p in shown), max(p.shape[1] for p in shown)
    zoom = max(1, round(width * dpi / (columns * wide * 1.1)))  # screen pixels of a picture's pixel
    gap = max(4, round(0.1 * wide * zoom))
    head = gap if titles is None else 24
    cell_tall, cell_wide = tall * zoom + head, wide * zoom + gap
    canvas = np.ones((rows * cell_tall + 1, columns * cell_wide))  # white
    for place, picture in enumerate(shown):
        top, left = place // columns * cell_tall + head, place % columns * cell_wide
        height, length = (zoom * size for size in picture.shape)
        canvas[top - 1 : top + height + 1, left : left + length + 2] = 0.53  # a frame: white would run into the page
        grey = (picture - low) / (high - low or 1)
        canvas[top : top + height, left + 1 : left + length + 1] = grey.repeat(zoom, 0).repeat(zoom, 1)
    with plt.rc_context(STYLE):
        fig = plt.figure(layout="none")
        in_pixels: dict[str, Any] = {"transform": IdentityTransform()}
        margin = 6
        heading = fig.text(margin, 0, title, va="bottom", fontsize=12, fontweight="bold", **in_pixels)
        said = heading.get_window_extent()
        heading.set_y(canvas.shape[0] + 2 * margin)
        fig.figimage(canvas, margin, margin, cmap="gray", vmin=0, vmax=1, origin="upper")
        for place, text in enumerate(titles or ()):
            middle = margin + place % columns * cell_wide + shown[place].shape[1] * zoom / 2
            above = margin + canvas.shape[0] - (place // columns * cell_tall + head - 5)
            fig.text(middle, above, str(text), ha="center", va="bottom", fontsize=9, **in_pixels)
        fig.set_size_inches(
            (max(canvas.shape[1], said.width) + 2 * margin) / dpi, (canvas.shape[0] + said.height + 3 * margin) / dpi
        )
        show(fig, alt or title, fits=True)


def heatmap(
    values: Any,
    *,
    title: str,
    xlabel: str,
    ylabel: str,
    xticks: Sequence[object] | None = None,
    yticks: Sequence[object] | None = None,
    centred: bool = False,
    annotate: bool | None = None,
    height: float | None = None,
    colour_label: str = "",
    alt: str = "",
) -> None:
    """A matrix as colours, the first row on top.

    Args:
        values: (rows, columns) tensor or array.
        xticks, yticks: names of columns and rows.
        centred: zero is white, negative blue, positive red, both ends at the same distance.
        annotate: write the numbers into the cells; by default when there are at most 80.
    """
    matrix = as_numpy(values)
    rows, columns = matrix.shape
    annotate = matrix.size <= 80 if annotate is None else annotate
    with figure(title, height=height or min(6.0, 1.2 + 0.42 * rows), alt=alt) as ax:
        _heatmap_on(ax, matrix, centred, annotate, colour_label)
        ax.set(xlabel=xlabel, ylabel=ylabel)
        ax.set_xticks(
            range(columns) if xticks is not None or columns <= 16 else range(0, columns, max(1, columns // 10))
        )
        ax.set_yticks(range(rows) if yticks is not None or rows <= 16 else range(0, rows, max(1, rows // 10)))
        if xticks is not None:
            ax.set_xticklabels(
                [str(t) for t in xticks], rotation=0 if max(len(str(t)) for t in xticks) < 6 else 45, ha="center"
            )
        if yticks is not None:
            ax.set_yticklabels([str(t) for t in yticks])


def _heatmap_on(ax: Any, matrix: Any, centred: bool, annotate: bool, colour_label: str) -> None:
    limit = float(abs(matrix).max()) or 1.0
    picture = ax.imshow(
        matrix,
        aspect="auto",
        cmap="RdBu_r" if centred else "cividis",
        vmin=-limit if centred else None,
        vmax=limit if centred else None,
    )
    ax.grid(False)
    ax.figure.colorbar(picture, ax=ax, label=colour_label)
    if annotate:
        for (row, column), value in _entries(matrix):
            red, green, blue, _ = picture.cmap(picture.norm(value))
            ink = "black" if 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 else "white"
            ax.text(column, row, f"{value:.2g}", ha="center", va="center", color=ink, fontsize=8, in_layout=False)


def _entries(matrix: Any) -> Iterator[tuple[tuple[int, int], float]]:
    for row in range(matrix.shape[0]):
        for column in range(matrix.shape[1]):
            yield (row, column), float(matrix[row, column])


def lines(
    series: Mapping[str, Any],
    *,
    title: str,
    xlabel: str,
    ylabel: str,
    x: Any = None,
    xlog: bool = False,
    ylog: bool = False,
    markers: bool = False,
    height: float = 3.2,
    alt: str = "",
) -> None:
    """Curves over a common x (by default 0, 1, 2, …), or each a pair (x, y); told apart by colour and dash."""
    dashes = ("-", "--", "-.", ":")
    with figure(title, height=height, alt=alt) as ax:
        for place, (name, curve) in enumerate(series.items()):
            xs, ys = curve if isinstance(curve, tuple) else (range(len(curve)) if x is None else x, curve)
            xs = as_numpy(xs) if hasattr(xs, "shape") else list(xs)
            ys = as_numpy(ys) if hasattr(ys, "shape") else list(ys)
            ax.plot(
                xs,
                ys,
                linestyle=dashes[place // len(COLOURS) % 4 if len(series) > len(COLOURS) else place % 4],
                marker="o" if markers else None,
                label=name,
            )
        ax.set(xlabel=xlabel, ylabel=ylabel)
        if xlog:
            ax.set_xscale("log")
        if ylog:
            ax.set_yscale("log")
        if len(series) > 1:
            ax.legend()


def bars(
    values: Mapping[str, float],
    *,
    title: str,
    ylabel: str,
    xlabel: str = "",
    reference: float | None = None,
    reference_label: str = "",
    height: float = 3.2,
    alt: str = "",
) -> None:
    """One bar a name; `reference` draws a dashed line to compare with."""
    names = list(values)
    with figure(title, height=height, alt=alt) as ax:
        ax.bar(range(len(names)), [float(v) for v in values.values()], color=COLOURS[0])
        ax.axhline(0, color="black", linewidth=0.8)
        if reference is not None:
            ax.axhline(reference, color=COLOURS[3], linestyle="--", label=reference_label)
            if reference_label:
                ax.legend()
        ax.set(xlabel=xlabel, ylabel=ylabel)
        ax.set_xticks(range(len(names)))
        ax.set_xticklabels(
            names,
            rotation=0 if max(map(len, names)) * len(names) < 90 else 40,
            ha="center" if max(map(len, names)) * len(names) < 90 else "right",
        )
        ax.grid(axis="x", visible=False)
