"""Sends messages that no kernel would: contents missing, of the wrong kind, deep, with a wrong signature.

may stop
"""

kernel = get_ipython().kernel
parent = kernel.get_parent("shell")


def send(kind, content, session=kernel.session):
    session.send(kernel.iopub_socket, kind, content, parent=parent)


deep = 0
for _ in range(3000):
    deep = [deep]


def double(x):
    send("stream", {})
    send("stream", {"name": 5, "text": ["a"]})
    send("display_data", {"data": 5, "metadata": "x", "transient": {"display_id": "d"}})
    send("display_data", {"data": {"text/plain": {"a": 1}, "image/png": 5, "text/html": None}, "metadata": {}})
    send(
        "display_data",
        {"data": {"text/plain": "x"}, "metadata": {"width": "1 onload=x"}, "transient": {"display_id": {"a": 1}}},
    )
    send("execute_result", {"data": {}, "metadata": {}, "execution_count": "many"})
    send("error", {"ename": None, "evalue": 5, "traceback": "x"})
    send("error", {})
    send("status", {})
    send("comm_open", {})
    send("nonsense", [])
    send("stream", [1, 2])
    return x * x
