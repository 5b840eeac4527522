"""The small trained models that the interpretability notebooks open, and the class they are made of.

    names = models.load("names")                             # a model, its words, and a maker of prompts
    prompts = names.prompts(64, torch.Generator().manual_seed(0))
    logits, cache = models.run_with_cache(names.model, prompts.tokens)
    cache["blocks.2.attn.hook_pattern"]                      # [batch, head, query, key]

The names of modules and hook points follow TransformerLens; the weights are our own, made by the training
script that lies beside each file.
"""

from insideview.models.hooks import hook_count, hook_names, hooked, run_with_cache
from insideview.models.names import Prompts, Task
from insideview.models.store import load
from insideview.models.transformer import Config, Transformer, random_model

__all__ = [
    "Config",
    "Prompts",
    "Task",
    "Transformer",
    "hook_count",
    "hook_names",
    "hooked",
    "load",
    "random_model",
    "run_with_cache",
]
