"""Makes every later cell take its whole time.

stops: stopped after
"""

import time

get_ipython().events.register("pre_run_cell", lambda *a: time.sleep(60))


def double(x):
    return x * x
