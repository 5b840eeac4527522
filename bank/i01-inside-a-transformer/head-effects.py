# %% accept: own hooks, own mean
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    _, cache = models.run_with_cache(model, reference)
    clean = difference(model(tokens))
    out = torch.zeros(model.config.n_layers, model.config.n_heads)
    for layer in range(model.config.n_layers):
        name = f"blocks.{layer}.attn.hook_z"
        for head in range(model.config.n_heads):
            def change(z):
                z = z.clone()
                z[:, :, head] = cache[name].mean(0)[:, head]
                return z
            with models.hooked(model, {name: change}):
                out[layer, head] = difference(model(tokens)) - clean
    return out.to(clean.dtype)

# %% accept: gather, and a list of lists
def head_effects(model, tokens, answers, wrong, reference):
    def score(logits):
        last = logits[:, -1, :]
        return (last.gather(1, answers[:, None]) - last.gather(1, wrong[:, None])).mean()
    with torch.no_grad():
        before = score(model(tokens))
    rows = []
    for layer in range(model.config.n_layers):
        row = [score(ablated_logits(model, tokens, layer, head, reference)) - before for head in range(model.config.n_heads)]
        rows.append(torch.stack(row))
    return torch.stack(rows)

# %% accept: average of differences for each prompt
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    i = torch.arange(tokens.shape[0])
    clean = model(tokens)[:, -1]
    d0 = clean[i, answers] - clean[i, wrong]
    effects = []
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            new = ablated_logits(model, tokens, layer, head, reference)[:, -1]
            effects.append((new[i, answers] - new[i, wrong] - d0).mean())
    return torch.stack(effects).reshape(model.config.n_layers, model.config.n_heads)

# %% reject: clean minus ablated [says: sign]
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([clean - difference(ablated_logits(model, tokens, l, h, reference)) for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: zero instead of the mean [says: mean]
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h)) - clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: the ablated difference itself, nothing subtracted [says: subtract]
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: change of the answer's logit only
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def score(logits):
        return logits[rows, -1, answers].mean()
    clean = score(model(tokens))
    return torch.stack([torch.stack([score(ablated_logits(model, tokens, l, h, reference)) - clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: heads by layers [says: shape]
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) - clean for l in range(model.config.n_layers)]) for h in range(model.config.n_heads)])

# %% reject: averaged over all positions
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, :, answers] - logits[rows, :, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) - clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: relative change
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([(difference(ablated_logits(model, tokens, l, h, reference)) - clean) / clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: means taken over the tokens, not the reference
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, tokens)) - clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: probabilities instead of logits
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        p = logits.softmax(-1)
        return (p[rows, -1, answers] - p[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) - clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: the example's numbers
def head_effects(model, tokens, answers, wrong, reference):
    return torch.tensor([[1.277267, -0.158093], [0.149686, 0.10158], [0.497225, 0.157437], [-0.063775, 0.540872]])

# %% reject: zeros, never filled in
def head_effects(model, tokens, answers, wrong, reference):
    return torch.zeros(model.config.n_layers, model.config.n_heads)

# %% reject: a sum over the prompts
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).sum()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) - clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: every prompt with everybody's answers, no row index [says: torch.arange]
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[:, -1, answers] - logits[:, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) - clean for h in range(model.config.n_heads)]) for l in range(model.config.n_layers)])

# %% reject: a list of lists [says: torch.stack]
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return [[float(difference(ablated_logits(model, tokens, l, h, reference)) - clean) for h in range(model.config.n_heads)] for l in range(model.config.n_layers)]

# %% reject: three layers of three heads, as in the shipped model
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) - clean for h in range(3)]) for l in range(3)])

# %% reject: three layers, whatever the model has [says: shape]
@torch.no_grad()
def head_effects(model, tokens, answers, wrong, reference):
    rows = torch.arange(len(tokens))
    def difference(logits):
        return (logits[rows, -1, answers] - logits[rows, -1, wrong]).mean()
    clean = difference(model(tokens))
    return torch.stack([torch.stack([difference(ablated_logits(model, tokens, l, h, reference)) - clean for h in range(model.config.n_heads)]) for l in range(3)])
