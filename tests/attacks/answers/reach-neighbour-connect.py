"""Connects to the notebook that runs beside it."""

import socket
import time


def tcp():
    socket.create_connection(("127.0.0.1", 39417), timeout=1)


def abstract():
    s = socket.socket(socket.AF_UNIX)
    s.connect("\0iv-neighbours")


deadline = time.time() + 2
while time.time() < deadline:
    for call in (tcp, abstract):
        try:
            call()
        except OSError:
            pass
        else:
            print("GOT IT: a neighbour")
    time.sleep(0.05)


def double(x):
    return x * x
