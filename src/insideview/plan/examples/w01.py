"""w01-inside-views."""

EXAMPLES: tuple[str, ...] = ()
RULES: tuple[str, ...] = ()
