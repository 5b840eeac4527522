# %% accept: a hook on every layer
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% accept: one hook for each layer that is named, log-probabilities gathered
def copy_loss(model, tokens, heads, reference):
    n = tokens.shape[1] // 2
    changes = {}
    for layer in {layer for layer, _ in heads}:
        name = f"blocks.{layer}.attn.hook_result"
        mean = models.run_with_cache(model, reference, [name])[1][name].mean(0)
        chosen = [h for l, h in heads if l == layer]
        def change(r, mean=mean, chosen=chosen):
            r = r.clone()
            r[:, :, chosen] = mean[:, chosen]
            return r
        changes[name] = change
    with torch.no_grad(), models.hooked(model, changes):
        logp = torch.log_softmax(model(tokens), -1)
    total = 0.0
    for i in range(n, 2 * n - 1):
        total = total - logp[torch.arange(len(tokens)), i, tokens[:, i + 1]].mean()
    return total / (n - 1)

# %% accept: own hooks, returned as a float
def copy_loss(model, tokens, heads, reference):
    with torch.no_grad():
        store = {}
        def keep(layer):
            def hook(m, i, o):
                store[layer] = o.mean(0)
            return hook
        handles = [b.attn.hook_z.register_forward_hook(keep(k)) for k, b in enumerate(model.blocks)]
        try:
            model(reference)
        finally:
            [h.remove() for h in handles]
        def put(layer):
            def hook(m, i, o):
                mask = torch.zeros(o.shape[2], dtype=torch.bool)
                for l, h in heads:
                    if l == layer:
                        mask[h] = True
                return torch.where(mask[None, None, :, None], store[layer].expand_as(o), o)
            return hook
        handles = [b.attn.hook_z.register_forward_hook(put(k)) for k, b in enumerate(model.blocks)]
        try:
            logits = model(tokens)
        finally:
            [h.remove() for h in handles]
        n = tokens.shape[1] // 2
        p = logits.softmax(-1)[:, n:-1].gather(2, tokens[:, n + 1:, None])
        return float(-p.log().mean())

# %% reject: zeros instead of the mean [says: mean]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = 0.0
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: averages over positions too [says: position]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean((0, 1))[h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: the mean over tokens, not over reference [says: reference]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, tokens)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: loss over the whole sequence [says: second]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, :-1].flatten(0, 1), tokens[:, 1:].flatten())

# %% reject: counts the first token of the second copy, which cannot be known [says: first]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n - 1:-1].flatten(0, 1), tokens[:, n:].flatten())

# %% reject: only the first head of the list
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads[:1]:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: forgets the layer: silences the head in every layer
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if True:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: the whole layer falls silent [says: beside the listed]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: compares with the token at the same place [says: next]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n + 1:].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: leaves a hook on the model
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    for layer in range(model.config.n_layers):
        model.blocks[layer].attn.hook_z.register_forward_hook(lambda m, i, o, layer=layer: silence(layer)(o))
    logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: returns one number for each sequence
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten(), reduction="none").reshape(len(tokens), -1).mean(1)

# %% reject: returns nothing
def copy_loss(model, tokens, heads, reference):
    pass

# %% reject: the hook returns nothing, nothing changes [says: changed]
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: cuts the weights and never restores them
@torch.no_grad()
def copy_loss(model, tokens, heads, reference):
    for l, h in heads:
        model.blocks[l].attn.W_O[h] = 0.0
    logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: one hook for each head: the second of a layer takes the first one's place [says: share a hook point]
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    changes = {}
    for layer, head in heads:
        name = f"blocks.{layer}.attn.hook_z"
        def change(z, name=name, head=head):
            z = z.clone()
            z[:, :, head] = seen[name].mean(0)[:, head]
            return z
        changes[name] = change
    n = tokens.shape[1] // 2
    with torch.no_grad(), models.hooked(model, changes):
        logits = model(tokens)
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: hooks made in a loop all see its last layer [says: inside a loop]
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    changes = {}
    for layer in sorted({layer for layer, _ in heads}):
        name = f"blocks.{layer}.attn.hook_z"
        chosen = [h for l, h in heads if l == layer]
        def change(z):
            z = z.clone()
            z[:, :, chosen] = seen[name].mean(0)[:, chosen]
            return z
        changes[name] = change
    n = tokens.shape[1] // 2
    with torch.no_grad(), models.hooked(model, changes):
        logits = model(tokens)
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% reject: not detached [says: detached]
def copy_loss(model, tokens, heads, reference):
    _, seen = models.run_with_cache(model, reference)
    def silence(layer):
        def change(z):
            z = z.clone()
            for l, h in heads:
                if l == layer:
                    z[:, :, h] = seen[f"blocks.{layer}.attn.hook_z"].mean(0)[:, h]
            return z
        return change
    with models.hooked(model, {f"blocks.{layer}.attn.hook_z": silence(layer) for layer in range(model.config.n_layers)}):
        logits = model(tokens)
    n = tokens.shape[1] // 2
    return torch.nn.functional.cross_entropy(logits[:, n:-1].flatten(0, 1), tokens[:, n + 1:].flatten())

# %% equivalent: the hooked tensor belongs to this run alone; nothing else reads it
# z = z.clone()  →  (left out)

# %% equivalent: the length is even, so that counting from the end gives the same place
# period = tokens.shape[1] // 2  →  period = tokens.shape[1] // -2
