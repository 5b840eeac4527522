"""w05-funding."""

EXAMPLES: tuple[str, ...] = ()
RULES: tuple[str, ...] = ()
