"""w06-directions."""

EXAMPLES: tuple[str, ...] = ()
RULES: tuple[str, ...] = ()
