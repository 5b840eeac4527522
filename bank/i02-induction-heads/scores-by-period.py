# %% accept: fancy indexing
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% accept: diagonal
def scores_by_period(model, batches):
    c = model.config
    out = torch.zeros(len(batches), c.n_layers, c.n_heads, dtype=model.embed.W_E.dtype)
    for i, tokens in enumerate(batches):
        n = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        for layer in range(c.n_layers):
            p = cache[f"blocks.{layer}.attn.hook_pattern"]
            out[i, layer] = p.diagonal(-(n - 1), dim1=-2, dim2=-1)[..., 1:].mean(-1).mean(0)
    return out

# %% accept: own hooks and loops
def scores_by_period(model, batches):
    result = []
    for tokens in batches:
        n = tokens.shape[1] // 2
        layers = []
        for block in model.blocks:
            seen = []
            handle = block.attn.hook_pattern.register_forward_hook(lambda m, i, o: seen.append(o.detach().clone()))
            try:
                with torch.no_grad():
                    model(tokens)
            finally:
                handle.remove()
            layers.append(sum(seen[0][:, :, q, q - n + 1].mean(0) for q in range(n, 2 * n)) / n)
        result.append(torch.stack(layers))
    return torch.stack(result)

# %% reject: the same offset for every period
def scores_by_period(model, batches):
    rows = []
    offset = batches[0].shape[1] // 2 - 1
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - offset].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: offset n instead of n - 1 [says: after]
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: offset n + 1
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, (query - period - 1).clamp(min=0)].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: first copy too [says: second]
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period - 1, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: only the last query
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(2 * period - 1, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: heads averaged away [says: shape]
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].mean() for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: layer 1 only
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].mean((0, 2)) for layer in [model.config.n_layers - 1]]))
    return torch.stack(rows)

# %% reject: key as query
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query - period + 1, query].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: layers last
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows).transpose(1, 2)

# %% reject: skips the last query
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period - 1)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].mean((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: one sequence of each batch
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1][0].mean(-1) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: takes the maximum
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        period = tokens.shape[1] // 2
        _, cache = models.run_with_cache(model, tokens)
        query = torch.arange(period, 2 * period)
        rows.append(torch.stack([cache[f"blocks.{layer}.attn.hook_pattern"][:, :, query, query - period + 1].amax((0, 2)) for layer in range(model.config.n_layers)]))
    return torch.stack(rows)

# %% reject: follows the match, as in exercise 1 [says: exercise 1]
def scores_by_period(model, batches):
    rows = []
    for tokens in batches:
        _, cache = models.run_with_cache(model, tokens)
        layers = []
        for layer in range(model.config.n_layers):
            pattern, values = cache[f"blocks.{layer}.attn.hook_pattern"], []
            for b, line in enumerate(tokens.tolist()):
                for q in range(len(line)):
                    earlier = [j for j in range(q) if line[j] == line[q]]
                    if earlier:
                        values.append(pattern[b, :, q, earlier[-1] + 1])
            layers.append(torch.stack(values).mean(0))
        rows.append(torch.stack(layers))
    return torch.stack(rows)
