"""Asks the person at the keyboard."""

try:
    print("GOT IT:", input("password?"))
except Exception as error:
    print("refused", type(error).__name__)


def double(x):
    return x * x
