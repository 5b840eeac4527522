"""Listens on loopback and on an abstract socket for the notebook that runs beside it (reach-neighbour-connect)."""

import socket
import time

listening = []


def tcp():
    s = socket.socket()
    s.bind(("127.0.0.1", 39417))
    s.listen()
    listening.append(s)


def abstract():
    s = socket.socket(socket.AF_UNIX)
    s.bind("\0iv-neighbours")
    s.listen()
    listening.append(s)


for make in (tcp, abstract):
    try:
        make()
    except OSError as error:
        print("refused", error)
deadline = time.time() + 2
for s in listening:
    s.settimeout(max(0.1, deadline - time.time()))
    attempt("a neighbour came", s.accept)


def double(x):
    return x * x
