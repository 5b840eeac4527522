"""Updates displays of other cells, to replace what stands in a test cell.

outcome: no marks
"""

from IPython.display import display, update_display

display("mine", display_id="shared")


def double(x):
    display("in the test", display_id="shared")
    get_ipython().events.register(
        "post_run_cell", lambda *a: update_display("✓ every value is doubled", display_id="shared")
    )
    return x * x
