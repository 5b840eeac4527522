# %% accept: through hook_result, with a mask
def only_heads(model, tokens, keep, reference):
    keep = {tuple(pair) for pair in keep}
    _, seen = models.run_with_cache(model, reference)
    changes = {}
    for l in range(model.config.n_layers):
        n = f"blocks.{l}.attn.hook_result"
        loud = torch.tensor([(l, h) in keep for h in range(model.config.n_heads)])
        changes[n] = lambda r, n=n, loud=loud: torch.where(loud[:, None], r, seen[n].mean(0))
    with torch.no_grad(), models.hooked(model, changes):
        return model(tokens)

# %% accept: own hooks, a list of silent heads
def only_heads(model, tokens, keep, reference):
    means, handles = [], []
    modules = [block.attn.hook_z for block in model.blocks]
    with torch.no_grad():
        for m in modules:
            handles.append(m.register_forward_hook(lambda m_, i, o: means.append(o.mean(dim=0))))
        try:
            model(reference)
        finally:
            for h in handles:
                h.remove()
        handles = []
        for l, m in enumerate(modules):
            def put(m_, i, o, l=l):
                heads = [o[:, :, h] if (l, h) in keep else means[l][:, h].expand(len(o), -1, -1) for h in range(o.shape[2])]
                return torch.stack(heads, dim=2)
            handles.append(m.register_forward_hook(put))
        try:
            return model(tokens)
        finally:
            for h in handles:
                h.remove()

# %% accept: replaces the output of the attention layer
@torch.no_grad()
def only_heads(model, tokens, keep, reference):
    _, seen = models.run_with_cache(model, reference)
    changes, now = {}, {}
    for l, block in enumerate(model.blocks):
        n = f"blocks.{l}.attn.hook_result"
        def note(r, l=l):
            now[l] = r.clone()
        def rebuild(out, l=l, n=n, block=block):
            total = block.attn.b_O.expand_as(out).clone()
            for h in range(model.config.n_heads):
                total += now[l][:, :, h] if (l, h) in keep else seen[n][:, :, h].mean(0)
            return total
        changes[n] = note
        changes[f"blocks.{l}.hook_attn_out"] = rebuild
    with models.hooked(model, changes):
        return model(tokens)

# %% reject: silences the heads in keep [says: silence the others]
def only_heads(model, tokens, keep, reference):
    names = [f"blocks.{l}.attn.hook_z" for l in range(model.config.n_layers)]
    _, seen = models.run_with_cache(model, reference, names)
    def make(l):
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) in keep:
                    z[:, :, h] = seen[names[l]].mean(0)[:, h]
            return z
        return change
    with torch.no_grad(), models.hooked(model, {n: make(l) for l, n in enumerate(names)}):
        return model(tokens)

# %% reject: zeros in place of means [says: zero]
def only_heads(model, tokens, keep, reference):
    names = [f"blocks.{l}.attn.hook_z" for l in range(model.config.n_layers)]
    def make(l):
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = 0.0
            return z
        return change
    with torch.no_grad(), models.hooked(model, {n: make(l) for l, n in enumerate(names)}):
        return model(tokens)

# %% reject: one mean over prompts and positions [says: positions]
def only_heads(model, tokens, keep, reference):
    names = [f"blocks.{l}.attn.hook_z" for l in range(model.config.n_layers)]
    _, seen = models.run_with_cache(model, reference, names)
    def make(l):
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = seen[names[l]].mean((0, 1))[h]
            return z
        return change
    with torch.no_grad(), models.hooked(model, {n: make(l) for l, n in enumerate(names)}):
        return model(tokens)

# %% reject: the mean over the prompts at hand [says: reference]
def only_heads(model, tokens, keep, reference):
    names = [f"blocks.{l}.attn.hook_z" for l in range(model.config.n_layers)]
    _, seen = models.run_with_cache(model, tokens, names)
    def make(l):
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = seen[names[l]].mean(0)[:, h]
            return z
        return change
    with torch.no_grad(), models.hooked(model, {n: make(l) for l, n in enumerate(names)}):
        return model(tokens)

# %% reject: the mean of the running, already ablated, model
def only_heads(model, tokens, keep, reference):
    names = [f"blocks.{l}.attn.hook_z" for l in range(model.config.n_layers)]
    means = {}
    def make(l):
        def change(z):
            z = z.clone()
            m = means[l] if l in means else means.setdefault(l, z.mean(0))
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = m[:, h]
            return z
        return change
    with torch.no_grad(), models.hooked(model, {n: make(l) for l, n in enumerate(names)}):
        model(reference)
        return model(tokens)

# %% reject: only layers in which a head is kept are touched
def only_heads(model, tokens, keep, reference):
    names = {l: f"blocks.{l}.attn.hook_z" for l, _ in keep}
    _, seen = models.run_with_cache(model, reference, list(names.values()))
    def make(l):
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = seen[names[l]].mean(0)[:, h]
            return z
        return change
    with torch.no_grad(), models.hooked(model, {n: make(l) for l, n in names.items()}):
        return model(tokens)

# %% reject: the hook does not return [says: return]
def only_heads(model, tokens, keep, reference):
    names = [f"blocks.{l}.attn.hook_z" for l in range(model.config.n_layers)]
    _, seen = models.run_with_cache(model, reference, names)
    def make(l):
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = seen[names[l]].mean(0)[:, h]
        return change
    with torch.no_grad(), models.hooked(model, {n: make(l) for l, n in enumerate(names)}):
        return model(tokens)

# %% reject: closures see the last layer
def only_heads(model, tokens, keep, reference):
    changes = {}
    _, seen = models.run_with_cache(model, reference)
    for l in range(model.config.n_layers):
        n = f"blocks.{l}.attn.hook_z"
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = seen[n].mean(0)[:, h]
            return z
        changes[n] = change
    with torch.no_grad(), models.hooked(model, changes):
        return model(tokens)

# %% reject: keeps the graph [says: detach]
def only_heads(model, tokens, keep, reference):
    names = [f"blocks.{l}.attn.hook_z" for l in range(model.config.n_layers)]
    _, seen = models.run_with_cache(model, reference, names)
    def make(l):
        def change(z):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = seen[names[l]].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {n: make(l) for l, n in enumerate(names)}):
        return model(tokens)

# %% reject: leaves its hooks on
def only_heads(model, tokens, keep, reference):
    _, seen = models.run_with_cache(model, reference)
    for l in range(model.config.n_layers):
        n = f"blocks.{l}.attn.hook_z"
        def change(m, i, z, l=l, n=n):
            z = z.clone()
            for h in range(z.shape[2]):
                if (l, h) not in keep:
                    z[:, :, h] = seen[n].mean(0)[:, h]
            return z
        model.get_submodule(n).register_forward_hook(change)
    with torch.no_grad():
        return model(tokens)

# %% equivalent: without names, all activations are kept; the ones that are used are among them
# _, seen = models.run_with_cache(model, reference, names)  →  _, seen = models.run_with_cache(model, reference, None)
# _, seen = models.run_with_cache(model, reference, names)  →  _, seen = models.run_with_cache(model, reference, )

# %% equivalent: the tensor belongs to this forward pass alone, and nothing else reads it
# z = z.clone()  →  (left out)
