"""Sends the state of widgets, which a client keeps: a hundred times a megabyte.

may stop
"""

kernel = get_ipython().kernel
for number in range(100):
    kernel.session.send(
        kernel.iopub_socket,
        "comm_open",
        {"comm_id": str(number), "target_name": "jupyter.widget", "data": {"state": {"x": "y" * 1_000_000}}},
        parent=kernel.get_parent("shell"),
    )


def double(x):
    return x * x
