# %% accept: patches what the block gives out, row by row
@torch.no_grad()
def stream_map(model, clean, corrupted, score):
    L, T = model.config.n_layers, clean.shape[1]
    _, cache = models.run_with_cache(model, clean)
    points = ["blocks.0.hook_resid_pre"] + [f"blocks.{k}.hook_resid_post" for k in range(L)]
    rows = []
    for point in points:
        row = []
        for t in range(T):
            mask = torch.zeros(T, 1, dtype=torch.bool)
            mask[t] = True
            with models.hooked(model, {point: lambda x, mask=mask, point=point: torch.where(mask, cache[point], x)}):
                row.append(torch.as_tensor(score(model(corrupted)), dtype=cache[point].dtype))
        rows.append(torch.stack(row))
    return torch.stack(rows)

# %% accept: own hooks, try and finally
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    modules = [model.blocks[k].hook_resid_pre for k in range(L)] + [model.blocks[L - 1].hook_resid_post]
    kept = {}
    handles = [m.register_forward_hook(lambda m_, i, o, k=k: kept.__setitem__(k, o.detach().clone())) for k, m in enumerate(modules)]
    try:
        with torch.no_grad():
            logits = model(clean)
    finally:
        for h in handles:
            h.remove()
    out = torch.empty(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, m in enumerate(modules):
        for p in range(clean.shape[1]):
            def put(m_, i, o, k=k, p=p):
                new = o.clone()
                new[:, p, :] = kept[k][:, p, :]
                return new
            handle = m.register_forward_hook(put)
            try:
                with torch.no_grad():
                    out[k, p] = float(score(model(corrupted)))
            finally:
                handle.remove()
    return out

# %% accept: mixes the two runs and continues by hand
@torch.no_grad()
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    _, a = models.run_with_cache(model, clean)
    _, b = models.run_with_cache(model, corrupted)
    pos = model.pos_embed(corrupted) if model.config.positions == "query-key" else None
    out = []
    for k in range(L + 1):
        n = f"blocks.{k}.hook_resid_pre" if k < L else f"blocks.{L - 1}.hook_resid_post"
        for p in range(clean.shape[1]):
            x = b[n].clone()
            x[:, p] = a[n][:, p]
            for block in model.blocks[k:]:
                x = block(x, pos)
            out.append(float(score(model.unembed(model.ln_final(x)))))
    return torch.tensor(out, dtype=b[n].dtype).reshape(L + 1, -1)

# %% accept: writes into an empty table of the default dtype
def stream_map(model, clean, corrupted, score):
    n_layers = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(n_layers)] + [f"blocks.{n_layers - 1}.hook_resid_post"]
    _, seen = models.run_with_cache(model, clean, names)
    table = torch.empty(n_layers + 1, clean.shape[1])
    for i, name in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x):
                x = x.clone()
                x[:, p] = seen[name][:, p]
                return x
            with torch.no_grad(), models.hooked(model, {name: change}):
                table[i, p] = score(model(corrupted))
    return table

# %% accept: a table of floats, made a tensor at the end
def stream_map(model, clean, corrupted, score):
    last = model.config.n_layers - 1
    names = ["hook_embed"] + [f"blocks.{k}.hook_resid_post" for k in range(last + 1)]
    _, seen = models.run_with_cache(model, clean)
    def one(name, p):
        def change(x):
            x[:, p] = seen[name][:, p]
            return x
        with torch.no_grad(), models.hooked(model, {name: change}):
            return float(score(model(corrupted)))
    return torch.tensor([[one(name, p) for p in range(clean.shape[1])] for name in names])

# %% accept: the dtype of the logits
def stream_map(model, clean, corrupted, score):
    n_layers = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(n_layers)] + [f"blocks.{n_layers - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    table = torch.zeros(n_layers + 1, clean.shape[1], dtype=logits.dtype)
    for i, name in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x):
                return torch.cat([x[:, :p], seen[name][:, p : p + 1], x[:, p + 1 :]], dim=1)
            with torch.no_grad(), models.hooked(model, {name: change}):
                table[i, p] = score(model(corrupted))
    return table

# %% reject: the other direction [says: other way round]
def stream_map(model, clean, corrupted, score):
    clean, corrupted = corrupted, clean
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[:, p] = seen[n][:, p]
                return x
            with torch.no_grad(), models.hooked(model, {n: change}):
                out[k, p] = score(model(corrupted))
    return out

# %% reject: the hook does not return [says: return]
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[:, p] = seen[n][:, p]
            with torch.no_grad(), models.hooked(model, {n: change}):
                out[k, p] = score(model(corrupted))
    return out

# %% reject: all positions at once [says: positions]
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            with torch.no_grad(), models.hooked(model, {n: lambda x, n=n: seen[n]}):
                out[k, p] = score(model(corrupted))
    return out

# %% reject: only n_layers rows [says: shape]
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[:, p] = seen[n][:, p]
                return x
            with torch.no_grad(), models.hooked(model, {n: change}):
                out[k, p] = score(model(corrupted))
    return out

# %% reject: the batch axis in place of the position
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[p % len(x)] = seen[n][p % len(x)]
                return x
            with torch.no_grad(), models.hooked(model, {n: change}):
                out[k, p] = score(model(corrupted))
    return out

# %% reject: patches what each attention layer adds, not the stream
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = ["blocks.0.hook_resid_pre"] + [f"blocks.{k}.hook_attn_out" for k in range(L)]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[:, p] = seen[n][:, p]
                return x
            with torch.no_grad(), models.hooked(model, {n: change}):
                out[k, p] = score(model(corrupted))
    return out

# %% reject: patches after LayerNorm
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.ln1" for k in range(L)] + ["ln_final"]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[:, p] = seen[n][:, p]
                return x
            with torch.no_grad(), models.hooked(model, {n: change}):
                out[k, p] = score(model(corrupted))
    return out

# %% reject: hooks made in a list see the last name only
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    changes = []
    for n in names:
        for p in range(clean.shape[1]):
            def change(x):
                x = x.clone()
                x[:, p] = seen[n][:, p]
                return x
            changes.append((n, change))
    out = []
    for n_, change in changes:
        with torch.no_grad(), models.hooked(model, {n_: change}):
            out.append(float(score(model(corrupted))))
    return torch.tensor(out, dtype=logits.dtype).reshape(L + 1, -1)

# %% reject: leaves its hooks on [says: hook]
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    state = {}
    for n in names:
        def put(m, i, x, n=n):
            if state.get("n") != n:
                return None
            x = x.clone()
            x[:, state["p"]] = seen[n][:, state["p"]]
            return x
        model.get_submodule(n).register_forward_hook(put)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            state.update(n=n, p=p)
            with torch.no_grad():
                out[k, p] = score(model(corrupted))
    state.clear()
    return out

# %% reject: keeps the graph [says: detach]
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    _, seen = models.run_with_cache(model, clean, names)
    rows = []
    for n in names:
        row = []
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[:, p] = seen[n][:, p]
                return x
            with models.hooked(model, {n: change}):
                row.append(score(model(corrupted)))
        rows.append(torch.stack(row))
    return torch.stack(rows)

# %% reject: leaves the old patch in place while it goes on to the next position
def stream_map(model, clean, corrupted, score):
    L = model.config.n_layers
    names = [f"blocks.{k}.hook_resid_pre" for k in range(L)] + [f"blocks.{L - 1}.hook_resid_post"]
    logits, seen = models.run_with_cache(model, clean, names)
    out = torch.zeros(L + 1, clean.shape[1], dtype=logits.dtype)
    for k, n in enumerate(names):
        for p in range(clean.shape[1]):
            def change(x, n=n, p=p):
                x = x.clone()
                x[:, : p + 1] = seen[n][:, : p + 1]
                return x
            with torch.no_grad(), models.hooked(model, {n: change}):
                out[k, p] = score(model(corrupted))
    return out

# %% equivalent: without names, all activations are kept; the ones that are used are among them
# _, seen = models.run_with_cache(model, clean, names)  →  _, seen = models.run_with_cache(model, clean, None)
# _, seen = models.run_with_cache(model, clean, names)  →  _, seen = models.run_with_cache(model, clean, )

# %% equivalent: the tensor belongs to this forward pass alone, and nothing else reads it
# x = x.clone()  →  (left out)
