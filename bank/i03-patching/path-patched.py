# %% accept: computes the receiver's inputs from the changed stream by calling the layer's own parts
@torch.no_grad()
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("the sender must come first")
    r = f"blocks.{sender[0]}.attn.hook_result"
    _, a = models.run_with_cache(model, tokens)
    _, b = models.run_with_cache(model, source)
    block = model.blocks[receiver[0]]
    x = a[f"blocks.{receiver[0]}.hook_resid_pre"] + b[r][:, :, sender[1]] - a[r][:, :, sender[1]]
    pos = model.pos_embed(tokens) if model.config.positions == "query-key" else None
    new = {}
    def keep(letter):
        def hook(y):
            new[letter] = y.clone()
        return hook
    with models.hooked(block.attn, {f"hook_{c}": keep(c) for c in "qkv"}):
        block.attn(block.ln1(x), pos)
    def put(letter):
        def hook(y):
            y = y.clone()
            y[:, :, receiver[1]] = new[letter][:, :, receiver[1]]
            return y
        return hook
    with models.hooked(block.attn, {f"hook_{c}": put(c) for c in inputs}):
        return model(tokens)

# %% accept: holds all other heads and MLPs at their own values
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    (ls, hs), (lr, hr) = sender, receiver
    if not ls < lr:
        raise ValueError("layers")
    _, a = models.run_with_cache(model, tokens)
    _, b = models.run_with_cache(model, source)
    hold = {}
    for l in range(lr):
        n = f"blocks.{l}.attn.hook_result"
        value = a[n].clone()
        if l == ls:
            value[:, :, hs] = b[n][:, :, hs]
        hold[n] = lambda x, value=value: value
        if model.config.d_mlp:
            m = f"blocks.{l}.hook_mlp_out"
            hold[m] = lambda x, m=m: a[m]
    with models.hooked(model, hold):
        _, seen = models.run_with_cache(model, tokens)
    changes = {}
    for c in inputs:
        n = f"blocks.{lr}.attn.hook_{c}"
        value = a[n].clone()
        value[:, :, hr] = seen[n][:, :, hr]
        changes[n] = lambda x, value=value: value
    with torch.no_grad(), models.hooked(model, changes):
        return model(tokens)

# %% accept: the same steps with the change added to the input of LayerNorm only
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError
    n = f"blocks.{sender[0]}.attn.hook_z"
    z = [models.run_with_cache(model, t, [n])[1][n][:, :, sender[1]] for t in (tokens, source)]
    with torch.no_grad():
        delta = (z[1] - z[0]) @ model.blocks[sender[0]].attn.W_O[sender[1]]
    names = ["blocks.%d.attn.hook_%s" % (receiver[0], c) for c in inputs]
    handle = model.blocks[receiver[0]].ln1.register_forward_pre_hook(lambda m, args: (args[0] + delta,))
    try:
        _, seen = models.run_with_cache(model, tokens, names)
    finally:
        handle.remove()
    def put(n):
        def change(x):
            out = list(x.unbind(2))
            out[receiver[1]] = seen[n][:, :, receiver[1]]
            return torch.stack(out, 2)
        return change
    with torch.no_grad(), models.hooked(model, {n: put(n) for n in names}):
        return model(tokens)

# %% reject: activation patching of the sender [says: activation patching]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_z"
    _, seen = models.run_with_cache(model, source, [n])
    def change(z):
        z = z.clone()
        z[:, :, sender[1]] = seen[n][:, :, sender[1]]
        return z
    with torch.no_grad(), models.hooked(model, {n: change}):
        return model(tokens)

# %% reject: the layers between answer to the change [says: Layer 1]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_z"
    _, seen = models.run_with_cache(model, source, [n])
    def change(z):
        z = z.clone()
        z[:, :, sender[1]] = seen[n][:, :, sender[1]]
        return z
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    with models.hooked(model, {n: change}):
        _, new = models.run_with_cache(model, tokens, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with torch.no_grad(), models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% reject: every head of the receiver's layer gets the new input [says: receiver only]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_result"
    a, b = (models.run_with_cache(model, t, [n])[1][n][:, :, sender[1]] for t in (tokens, source))
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    with models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x - a + b}):
        _, new = models.run_with_cache(model, tokens, names)
    with torch.no_grad(), models.hooked(model, {m: lambda x, m=m: new[m] for m in names}):
        return model(tokens)

# %% reject: the changed stream goes on to the end [says: throw its logits away]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_result"
    a, b = (models.run_with_cache(model, t, [n])[1][n][:, :, sender[1]] for t in (tokens, source))
    with torch.no_grad(), models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x - a + b}):
        return model(tokens)

# %% reject: the receiver's inputs from the whole source run
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    _, new = models.run_with_cache(model, source, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with torch.no_grad(), models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% reject: tokens and source swapped [says: changed places]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    tokens, source = source, tokens
    n = f"blocks.{sender[0]}.attn.hook_result"
    a, b = (models.run_with_cache(model, t, [n])[1][n][:, :, sender[1]] for t in (tokens, source))
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    with models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x - a + b}):
        _, new = models.run_with_cache(model, tokens, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with torch.no_grad(), models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% reject: adds the source output without taking the old one away [says: minus what it writes]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_result"
    b = models.run_with_cache(model, source, [n])[1][n][:, :, sender[1]]
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    with models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x + b}):
        _, new = models.run_with_cache(model, tokens, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with torch.no_grad(), models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% reject: always all three inputs [says: All three]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_result"
    a, b = (models.run_with_cache(model, t, [n])[1][n][:, :, sender[1]] for t in (tokens, source))
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in "qkv"]
    with models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x - a + b}):
        _, new = models.run_with_cache(model, tokens, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with torch.no_grad(), models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% reject: LayerNorm's scale frozen at its old value
@torch.no_grad()
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_result"
    s = f"blocks.{receiver[0]}.ln1.hook_scale"
    _, mine = models.run_with_cache(model, tokens, [n, s])
    b = models.run_with_cache(model, source, [n])[1][n][:, :, sender[1]]
    a = mine[n][:, :, sender[1]]
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    with models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x - a + b, s: lambda x: mine[s]}):
        _, new = models.run_with_cache(model, tokens, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% reject: any order of layers [says: ValueError]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    n = f"blocks.{sender[0]}.attn.hook_result"
    a, b = (models.run_with_cache(model, t, [n])[1][n][:, :, sender[1]] for t in (tokens, source))
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    with models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x - a + b}):
        _, new = models.run_with_cache(model, tokens, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with torch.no_grad(), models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% reject: keeps the graph [says: detach]
def path_patched(model, tokens, source, sender, receiver, inputs="qkv"):
    if sender[0] >= receiver[0]:
        raise ValueError("order")
    n = f"blocks.{sender[0]}.attn.hook_result"
    a, b = (models.run_with_cache(model, t, [n])[1][n][:, :, sender[1]] for t in (tokens, source))
    names = [f"blocks.{receiver[0]}.attn.hook_{c}" for c in inputs]
    with models.hooked(model, {f"blocks.{receiver[0]}.hook_resid_pre": lambda x: x - a + b}):
        _, new = models.run_with_cache(model, tokens, names)
    def put(m):
        def hook(x):
            x = x.clone()
            x[:, :, receiver[1]] = new[m][:, :, receiver[1]]
            return x
        return hook
    with models.hooked(model, {m: put(m) for m in names}):
        return model(tokens)

# %% equivalent: the tensor belongs to this forward pass alone, and nothing else reads it
# x = x.clone()  →  (left out)

# %% equivalent: without names, all activations are kept; the ones that are used are among them
# before, after = (models.run_with_cache(model, x, [name])[1][name][:, :, sent] for x in (tokens, source))  →  before, after = (models.run_with_cache(model, x, None)[1][name][:, :, sent] for x in (tokens, source))
# before, after = (models.run_with_cache(model, x, [name])[1][name][:, :, sent] for x in (tokens, source))  →  before, after = (models.run_with_cache(model, x, )[1][name][:, :, sent] for x in (tokens, source))
# _, seen = models.run_with_cache(model, tokens, names)  →  _, seen = models.run_with_cache(model, tokens, None)
# _, seen = models.run_with_cache(model, tokens, names)  →  _, seen = models.run_with_cache(model, tokens, )
