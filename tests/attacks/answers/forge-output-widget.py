"""Opens an Output widget, which takes over what the test cell shows, error included.

outcome: no marks
"""

kernel = get_ipython().kernel


def double(x):
    parent = kernel.get_parent("shell")
    send = lambda kind, content: kernel.session.send(kernel.iopub_socket, kind, content, parent=parent)
    state = {
        "_model_name": "OutputModel",
        "_model_module": "@jupyter-widgets/output",
        "msg_id": parent["header"]["msg_id"],
        "outputs": [],
    }
    send("comm_open", {"comm_id": "w1", "target_name": "jupyter.widget", "data": {"state": state}})
    send("comm_msg", {"comm_id": "w1", "data": {"method": "update", "state": state}})
    return x * x
