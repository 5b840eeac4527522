"""w03-project."""

EXAMPLES: tuple[str, ...] = ()
RULES: tuple[str, ...] = ()
