"""A Jupyter server extension: formgrader shows the marks that are in the gradebook now.

nbgrader's formgrader keeps one database session for as long as the server lives, and what it has read once it shows
for ever: a submission graded again from the command line keeps its old state on the page, and a mark that is entered
there may not be written, since the session believes that nothing changed. So each request begins by reading again.
etc/jupyter/jupyter_server_config.d/insideview.json switches it on.
"""

from __future__ import annotations

from typing import Any


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(app: Any) -> None:
    try:
        from nbgrader.server_extensions.formgrader.base import BaseHandler
    except ImportError:  # a student's installation: there is no formgrader
        return
    kept = BaseHandler.gradebook.fget

    def gradebook(handler: Any) -> Any:
        book = kept(handler)
        if not getattr(handler, "_has_read_again", False):  # a handler lives for one request
            handler._has_read_again = True
            book.db.rollback()
        return book

    BaseHandler.gradebook = property(gradebook)
