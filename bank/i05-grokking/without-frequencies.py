# %% accept: a new model and a state dict
def without_frequencies(model, frequencies):
    state = {name: value.clone() for name, value in model.state_dict().items()}
    p = state["embed.W_E"].shape[0] - 1
    for k in frequencies:
        q = grokking.waves(p, [k]).to(state["embed.W_E"])
        state["embed.W_E"][:p] -= q.T @ q @ state["embed.W_E"][:p]
    new = models.Transformer(model.config).to(state["embed.W_E"].dtype)
    new.load_state_dict(state)
    return new.train(model.training)

# %% accept: Fourier transform along the numbers
def without_frequencies(model, frequencies):
    new = copy.deepcopy(model)
    W = new.embed.W_E.data
    F = torch.fft.rfft(W[:-1], dim=0)
    F[list(frequencies)] = 0
    W[:-1] = torch.fft.irfft(F, n=len(W) - 1, dim=0)
    return new

# %% accept: waves by hand, one at a time
def without_frequencies(model, frequencies):
    p = model.config.d_vocab - 1
    old = model.embed.W_E.detach()
    rows = old.clone()
    x = torch.arange(p, dtype=torch.float64)
    for k in frequencies:
        for f in (torch.cos, torch.sin):
            w = f(2 * math.pi * k * x / p).to(old.dtype)
            rows[:p] = rows[:p] - torch.outer(w, w @ rows[:p]) * 2 / p
    result = copy.deepcopy(model)
    result.embed.W_E = torch.nn.Parameter(rows)
    return result

# %% reject: writes into the model itself
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = model
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: shallow copy
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.copy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: shares the other weights [says: deepcopy]
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    for name, module in model.named_children():
        if name != "embed":
            setattr(changed, name, module)
    with torch.no_grad():
        waves = grokking.waves(p, frequencies).to(changed.embed.W_E.dtype)
        changed.embed.W_E[:p] -= waves.T @ (waves @ changed.embed.W_E[:p])
    return changed

# %% reject: keeps these frequencies only [says: keeps]
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table.copy_(waves.T @ (waves @ table))
    return changed

# %% reject: treats = as a number [says: =]
def without_frequencies(model, frequencies):
    p = model.config.d_vocab
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: zeroes the row of =
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table -= waves.T @ (waves @ table)
    changed.embed.W_E.data[p] = 0
    return changed

# %% reject: takes the mean too [says: mean]
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table -= table.mean(0)
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: changes a clone that nobody uses [says: Nothing has changed]
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p].clone()
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: cosines only
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies)[0::2].to(table.dtype)
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: the first frequency only
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies[:1]).to(table.dtype)
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: removes dimensions of the stream
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table[:, frequencies] = 0
    return changed

# %% reject: returns the table
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        table -= waves.T @ (waves @ table)
    return changed.embed.W_E

# %% reject: also cuts the unembedding
def without_frequencies(model, frequencies):
    p = model.config.d_out
    changed = copy.deepcopy(model)
    with torch.no_grad():
        table = changed.embed.W_E[:p]
        waves = grokking.waves(p, frequencies).to(table.dtype)
        changed.unembed.W_U -= (changed.unembed.W_U @ waves.T) @ waves
        table -= waves.T @ (waves @ table)
    return changed

# %% reject: waves stay in float64 [says: dtype]
def without_frequencies(model, frequencies):
    changed = copy.deepcopy(model)
    p = model.config.d_out
    waves = grokking.waves(p, frequencies)
    with torch.no_grad():
        table = changed.embed.W_E[:p].double()
        changed.embed.W_E = torch.nn.Parameter(torch.cat([table - waves.T @ (waves @ table), changed.embed.W_E[p:].double()]))
    return changed
