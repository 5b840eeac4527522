"""w07-looking-back."""

EXAMPLES: tuple[str, ...] = ()
RULES: tuple[str, ...] = ()
