"""The one error that users meet."""


class UserError(Exception):
    """Something the user can mend. The text is one sentence: what, where, what to do next.

    The command line prints it without a stack trace and exits with 1.
    """
