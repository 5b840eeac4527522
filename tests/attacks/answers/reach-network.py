"""Connects to a listener on this machine, to the outside, to an abstract socket, to a virtual machine's host."""

import socket


def tcp(host, port):
    with socket.create_connection((host, port), timeout=1) as s:
        s.sendall(b"x")


attempt("loopback", lambda: tcp("127.0.0.1", LISTENER_PORT))
attempt("loopback v6", lambda: tcp("::1", LISTENER_PORT))
attempt("a route out", lambda: tcp("192.0.2.1", 80))


def abstract():
    with socket.socket(socket.AF_UNIX) as s:
        s.settimeout(1)
        s.connect("\0ABSTRACT_NAME")


attempt("abstract socket", abstract)
for name, family in {"vsock": 40, "netlink": 16, "packet": 17, "kernel crypto": 38}.items():
    attempt(
        name,
        lambda: socket.socket(
            family,
            socket.SOCK_RAW if family in (16, 17) else socket.SOCK_SEQPACKET if family == 38 else socket.SOCK_STREAM,
        ),
    )


def double(x):
    return x * x
