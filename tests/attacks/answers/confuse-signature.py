"""Sends messages with a wrong signature, twice the same one, and frames that are no message.

may stop
"""

kernel = get_ipython().kernel


def double(x):
    socket = kernel.iopub_socket
    socket.send_multipart([b"stream"])
    socket.send_multipart([b"stream", b"<IDS|MSG>", b"00", b"{}", b"{}", b"{}", b"{}"])
    socket.send_multipart([b"<IDS|MSG>", b"\xff\xff"])
    return x * x
