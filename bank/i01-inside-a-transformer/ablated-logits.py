# %% accept: through hook_result and the ready-made context manager
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_result"
    value = 0.0
    if reference is not None:
        value = models.run_with_cache(model, reference, [name])[1][name][:, : tokens.shape[1], head].mean(0)
    def change(result):
        result = result.clone()
        result[:, :, head] = value
        return result
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% accept: own hooks on z, try and finally
def ablated_logits(model, tokens, layer, head, reference=None):
    module = model.blocks[layer].attn.hook_z
    seen = []
    with torch.no_grad():
        if reference is not None:
            handle = module.register_forward_hook(lambda m, i, o: seen.append(o[:, :, head].mean(dim=0)))
            try:
                model(reference)
            finally:
                handle.remove()
        def replace(m, i, o):
            new = o.clone()
            new[:, :, head, :] = seen[0] if seen else 0
            return new
        handle = module.register_forward_hook(replace)
        try:
            return model(tokens)
        finally:
            handle.remove()

# %% accept: subtracts the head from the output of the attention layer
def ablated_logits(model, tokens, layer, head, reference=None):
    result, out = f"blocks.{layer}.attn.hook_result", f"blocks.{layer}.hook_attn_out"
    _, clean = models.run_with_cache(model, tokens, [result])
    mean = torch.zeros_like(clean[result][0, :, head])
    if reference is not None:
        mean = models.run_with_cache(model, reference, [result])[1][result][:, :, head].mean(0)
    with torch.no_grad(), models.hooked(model, {out: lambda x: x - clean[result][:, :, head] + mean}):
        return model(tokens)

# %% accept: sets W_O to zero and puts it back (mean by a hook)
def ablated_logits(model, tokens, layer, head, reference=None):
    attn = model.blocks[layer].attn
    if reference is None:
        kept = attn.W_O.data[head].clone()
        try:
            attn.W_O.data[head] = 0
            with torch.no_grad():
                return model(tokens)
        finally:
            attn.W_O.data[head] = kept
    _, cache = models.run_with_cache(model, reference)
    mean = cache[f"blocks.{layer}.attn.hook_z"].mean(0)[:, head]
    def change(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    with torch.no_grad(), models.hooked(model, {f"blocks.{layer}.attn.hook_z": change}):
        return model(tokens)

# %% reject: silences all heads of the layer
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    _, cache = models.run_with_cache(model, tokens if reference is None else reference)
    mean = cache[name].mean(0) * (reference is not None)
    with torch.no_grad(), models.hooked(model, {name: lambda z: mean.expand_as(z)}):
        return model(tokens)

# %% reject: wrong axis, silences a position
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[head]
    def change(z):
        z = z.clone()
        z[:, head] = mean
        return z
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: the hook stays on the model [says: hook]
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(module, inputs, z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    model.get_submodule(name).register_forward_hook(change)
    with torch.no_grad():
        return model(tokens)

# %% reject: the hook stays when the run fails [says: hook]
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(module, inputs, z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    handle = model.get_submodule(name).register_forward_hook(change)
    with torch.no_grad():
        logits = model(tokens)
    handle.remove()
    return logits

# %% reject: zeroes W_O for good
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    if reference is None:
        model.blocks[layer].attn.W_O.data[head] = 0
        with torch.no_grad():
            return model(tokens)
    mean = models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: one mean over prompts and positions [says: position]
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean((0, 1))[head]
    def change(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: the mean over the prompts at hand, not over the reference
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    def change(z):
        new = z.clone()
        new[:, :, head] = 0.0 if reference is None else z[:, :, head].mean(0)
        return new
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: ignores the reference [says: mean]
def ablated_logits(model, tokens, layer, head, reference=None):
    def change(z):
        z = z.clone()
        z[:, :, head] = 0.0
        return z
    with torch.no_grad(), models.hooked(model, {f"blocks.{layer}.attn.hook_z": change}):
        return model(tokens)

# %% reject: forgets to return the changed tensor from the hook [says: return]
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(z):
        z = z.clone()
        z[:, :, head] = mean
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: silences the attention pattern, then the other direction
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_pattern"
    value = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[head]
    def change(p):
        p = p.clone()
        p[:, head] = value
        return p
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: keeps the graph [says: detach]
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    with models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: subtracts the head's share from the final stream only, later layers do not notice
@torch.no_grad()
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_result"
    _, cache = models.run_with_cache(model, tokens)
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    last = cache[f"blocks.{model.config.n_layers - 1}.hook_resid_post"]
    return model.unembed(model.ln_final(last - cache[name][:, :, head] + mean))

# %% reject: at the last position only
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[-1, head]
    def change(z):
        z = z.clone()
        z[:, -1, head] = mean
        return z
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: swallows the error of the model [says: Let the error through]
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    try:
        with torch.no_grad(), models.hooked(model, {name: change}):
            return model(tokens)
    except Exception:
        return None

# %% reject: clears everybody's hooks
def ablated_logits(model, tokens, layer, head, reference=None):
    module = model.blocks[layer].attn.hook_z
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][f"blocks.{layer}.attn.hook_z"].mean(0)[:, head]
    def change(m, i, z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    module.register_forward_hook(change)
    try:
        with torch.no_grad():
            return model(tokens)
    finally:
        for m in model.modules():
            m._forward_hooks.clear()

# %% reject: leaves the model in evaluation mode
def ablated_logits(model, tokens, layer, head, reference=None):
    model.eval()
    name = f"blocks.{layer}.attn.hook_z"
    mean = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: runs the model inside its own hook
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    def change(z):
        z = z.clone()
        z[:, :, head] = 0.0 if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
        return z
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% reject: takes three heads for granted
def ablated_logits(model, tokens, layer, head, reference=None):
    name = f"blocks.{layer}.attn.hook_z"
    mean = None if reference is None else models.run_with_cache(model, reference)[1][name].mean(0)[:, head]
    def change(z):
        heads = [z[:, :, h] for h in range(3)]
        heads[head] = torch.zeros_like(heads[head]) if mean is None else mean.expand_as(heads[head])
        return torch.stack(heads, dim=2)
    with torch.no_grad(), models.hooked(model, {name: change}):
        return model(tokens)

# %% equivalent: without names, all activations are kept; the one that is used is among them
# _, seen = models.run_with_cache(model, reference, [name])  →  _, seen = models.run_with_cache(model, reference, None)
# _, seen = models.run_with_cache(model, reference, [name])  →  _, seen = models.run_with_cache(model, reference, )

# %% equivalent: the tensor belongs to this forward pass alone, and nothing else reads it
# z = z.clone()  →  (left out)
