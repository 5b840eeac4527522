"""A timer for exercises that say “set a timer”. It never holds up a notebook."""

from __future__ import annotations

import importlib


def timer(minutes: int = 5) -> None:
    """Shows a bar that fills in `minutes` once its button is pressed; a line of text where widgets are missing.

    The bar runs in the browser: the kernel stays free, and nothing happens until somebody presses play.
    """
    text = f"Set a timer for {minutes} minutes, and write until it rings."
    try:
        widgets = importlib.import_module("ipywidgets")
        display = importlib.import_module("IPython.display").display
        play = widgets.Play(min=0, max=60 * minutes, interval=1000, description="start")
        bar = widgets.IntProgress(min=0, max=60 * minutes, description=f"{minutes} minutes")
        widgets.jslink((play, "value"), (bar, "value"))
        box = widgets.HBox([play, bar])
    except Exception:  # no widgets, or a version without these: the text serves
        print(text)
        return
    print(text)
    display(box)
