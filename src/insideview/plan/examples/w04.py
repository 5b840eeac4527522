"""w04-paper."""

EXAMPLES: tuple[str, ...] = ()
RULES: tuple[str, ...] = ()
