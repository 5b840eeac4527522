# %% accept: masks and torch.where
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    T = tokens.shape[1]
    here = torch.ones(T, dtype=torch.bool) if position is None else torch.arange(T) == position % T
    changes = {}
    for layer in {l for l, _ in heads}:
        name = f"blocks.{layer}.attn.hook_{what}"
        chosen = torch.tensor([(layer, h) in heads for h in range(model.config.n_heads)])
        mask = (chosen[:, None] & here[None])[..., None] if what == "pattern" else (here[:, None] & chosen[None])[..., None]
        changes[name] = lambda x, mask=mask, name=name: torch.where(mask, seen[name], x)
    with torch.no_grad(), models.hooked(model, changes):
        return model(tokens)

# %% accept: own hooks, one for each head
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in {"z", "v", "pattern"}:
        raise ValueError("what?")
    kept, handles = {}, []
    modules = {l: getattr(model.blocks[l].attn, "hook_" + what) for l, _ in heads}
    with torch.no_grad():
        for l, m in modules.items():
            handles.append(m.register_forward_hook(lambda m_, i, o, l=l: kept.__setitem__(l, o.clone())))
        try:
            model(source)
        finally:
            for h in handles:
                h.remove()
        handles = []
        for l, h in heads:
            def put(m_, i, o, l=l, h=h):
                new = o.clone()
                a, b = (new, kept[l]) if what == "pattern" else (new.transpose(1, 2), kept[l].transpose(1, 2))
                if position is None:
                    a[:, h] = b[:, h]
                else:
                    a[:, h, position] = b[:, h, position]
                return new
            handles.append(modules[l].register_forward_hook(put))
        try:
            return model(tokens)
        finally:
            for h in handles:
                h.remove()

# %% accept: outputs through hook_result
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what == "z":
        what = "result"
    elif what not in ("v", "pattern"):
        raise ValueError(f"{what!r}")
    _, seen = models.run_with_cache(model, source)
    def make(layer, name):
        def change(x):
            x = x.clone()
            for l, h in heads:
                if l == layer:
                    for p in range(tokens.shape[1]) if position is None else [position]:
                        if what == "pattern":
                            x[:, h, p] = seen[name][:, h, p]
                        else:
                            x[:, p, h] = seen[name][:, p, h]
            return x
        return change
    names = [f"blocks.{l}.attn.hook_{what}" for l in range(model.config.n_layers)]
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in enumerate(names)}):
        return model(tokens)

# %% reject: tokens and source swapped [says: changed places]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, tokens)
    at = slice(None) if position is None else position
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
                x[i] = seen[n][i]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(source)

# %% reject: the hook does not return [says: return]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
                x[i] = seen[n][i]
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: all heads of the layer [says: All heads]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    names = {f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: lambda x, n=n: seen[n] for n in names}):
        return model(tokens)

# %% reject: a dict keeps only the last head of a layer [says: last head of each layer]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    def make(h, n):
        def change(x):
            x = x.clone()
            i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
            x[i] = seen[n][i]
            return x
        return change
    changes = {}
    for l, h in heads:
        n = f"blocks.{l}.attn.hook_{what}"
        changes[n] = make(h, n)
    with torch.no_grad(), models.hooked(model, changes):
        return model(tokens)

# %% reject: closures see the last layer
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    changes = {}
    for l in sorted({a for a, _ in heads}):
        n = f"blocks.{l}.attn.hook_{what}"
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
                x[i] = seen[n][i]
            return x
        changes[n] = change
    with torch.no_grad(), models.hooked(model, changes):
        return model(tokens)

# %% reject: position 0 counts as none [says: is None]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = position if position else slice(None)
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
                x[i] = seen[n][i]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: ignores the position [says: All positions]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h) if what == "pattern" else (slice(None), slice(None), h)
                x[i] = seen[n][i]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: ignores what, always the output
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                x[:, at, h] = seen[n][:, at, h]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_z" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: the head axis of the pattern wrong
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                x[:, at, h] = seen[n][:, at, h]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: position of the pattern is taken as the key [says: is the query]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h, slice(None), at) if what == "pattern" else (slice(None), at, h)
                x[i] = seen[n][i]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: anything unknown is an output [says: ValueError]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    what = what if what in ("v", "pattern") else "z"
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
                x[i] = seen[n][i]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with torch.no_grad(), models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: keeps the graph [says: detach]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    def make(l, n):
        def change(x):
            x = x.clone()
            for h in [b for a, b in heads if a == l]:
                i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
                x[i] = seen[n][i]
            return x
        return change
    names = {l: f"blocks.{l}.attn.hook_{what}" for l, _ in heads}
    with models.hooked(model, {n: make(l, n) for l, n in names.items()}):
        return model(tokens)

# %% reject: leaves its hooks on
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    _, seen = models.run_with_cache(model, source)
    at = slice(None) if position is None else position
    for l, h in heads:
        def put(m, i, x, l=l, h=h):
            x = x.clone()
            w = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
            x[w] = seen[f"blocks.{l}.attn.hook_{what}"][w]
            return x
        model.get_submodule(f"blocks.{l}.attn.hook_{what}").register_forward_hook(put)
    with torch.no_grad():
        return model(tokens)

# %% reject: each head in a run of its own, the last run returned [says: last head of the list]
def patched_logits(model, tokens, source, heads, what="z", position=None):
    if what not in ("z", "v", "pattern"):
        raise ValueError(what)
    at = slice(None) if position is None else position
    with torch.no_grad():
        logits = model(tokens)
    for l, h in heads:
        n = f"blocks.{l}.attn.hook_{what}"
        _, seen = models.run_with_cache(model, source, [n])
        def change(x):
            x = x.clone()
            i = (slice(None), h, at) if what == "pattern" else (slice(None), at, h)
            x[i] = seen[n][i]
            return x
        with torch.no_grad(), models.hooked(model, {n: change}):
            logits = model(tokens)
    return logits

# %% equivalent: without names, all activations are kept; the ones that are used are among them
# _, seen = models.run_with_cache(model, source, list(names.values()))  →  _, seen = models.run_with_cache(model, source, None)
# _, seen = models.run_with_cache(model, source, list(names.values()))  →  _, seen = models.run_with_cache(model, source, )

# %% equivalent: the tensor belongs to this forward pass alone, and nothing else reads it
# x = x.clone()  →  (left out)
