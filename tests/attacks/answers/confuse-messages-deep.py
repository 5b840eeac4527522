"""Sends a message nested three thousand deep, and one that is not JSON at all.

may stop
"""

kernel = get_ipython().kernel
deep = b"[" * 200_000 + b"]" * 200_000


def double(x):
    session = kernel.session
    header = session.msg_header("stream")
    parts = [session.pack(header), session.pack(kernel.get_parent("shell")["header"]), session.pack({}), deep]
    kernel.iopub_socket.send_multipart([b"stream", b"<IDS|MSG>", session.sign(parts), *parts])
    parts[-1] = b"{not json"
    kernel.iopub_socket.send_multipart([b"stream", b"<IDS|MSG>", session.sign(parts), *parts])
    return x * x
