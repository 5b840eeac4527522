"""Shows one display two thousand times and then makes it large, everywhere at once.

may stop
"""

from IPython.display import display, update_display

for _ in range(500):
    display("x", display_id="a")
update_display("y" * 1_000_000, display_id="a")


def double(x):
    return x * x
