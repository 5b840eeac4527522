"""The worked examples and the rules that the notebooks print. An answer that repeats one of them is sent back.

One module a notebook, with EXAMPLES (sentences of the worked example) and RULES (what fields ask for, questions
from hints). `tests/student/test_examples.py` keeps them equal to the notebooks' text.
"""

from __future__ import annotations

from insideview.plan.examples import w01, w02, w03, w04, w05, w06, w07
from insideview.plan.wording import normalised

_NOTEBOOKS = (w01, w02, w03, w04, w05, w06, w07)


SENTENCES = frozenset(normalised(sentence) for notebook in _NOTEBOOKS for sentence in notebook.EXAMPLES)
RULES = frozenset(normalised(sentence) for notebook in _NOTEBOOKS for sentence in notebook.RULES)
# an example this long with a word or two exchanged is still the example; short ones are refused only to the letter
LONG = tuple(sentence.split() for sentence in sorted(SENTENCES) if len(sentence.split()) >= 9)
