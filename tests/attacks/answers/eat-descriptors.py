"""Opens files, pipes and sockets until there are no more."""

import socket

held = []
try:
    for _ in range(5000):
        held.append(socket.socketpair())
except OSError as error:
    print("refused after", len(held), error)
attempt("descriptors", lambda: 1 / (len(held) >= 2000))
held.clear()


def double(x):
    return x * x
