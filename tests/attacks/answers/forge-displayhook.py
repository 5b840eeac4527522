"""Displays a value, which stock nbgrader takes for partial credit, and then fails.

outcome: no marks
"""


def double(x):
    get_ipython().displayhook(2.0)
    get_ipython().displayhook("full marks")
    return x * x
