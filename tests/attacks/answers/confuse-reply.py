"""Answers its own execute request with replies that no kernel would send.

may stop
"""

kernel = get_ipython().kernel


async def do_execute(code, silent, *a, **k):
    return {"status": "error", "ename": {"a": 1}, "evalue": 5, "traceback": "abc", "execution_count": "x"}


kernel.do_execute = do_execute


def double(x):
    return x * x
