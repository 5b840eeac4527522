# %% accept: two runs
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% accept: from hook_result, with own hooks
def cut_path(model, tokens, head, into, reference):
    with torch.no_grad():
        mean = models.run_with_cache(model, reference)[1]["blocks.0.attn.hook_result"][:, :, head].mean(0)
        point = getattr(model.blocks[1].attn, "hook_" + into)
        box = {}
        def silence(module, inputs, output):
            output = output.clone()
            output[:, :, head, :] = mean
            return output
        def keep(module, inputs, output):
            box["x"] = output.clone()
        a = model.blocks[0].attn.hook_result.register_forward_hook(silence)
        b = point.register_forward_hook(keep)
        try:
            model(tokens)
        finally:
            a.remove(); b.remove()
        c = point.register_forward_hook(lambda module, inputs, output: box["x"])
        try:
            return model(tokens)
        finally:
            c.remove()

# %% accept: the other way round: everything clean is put back into an ablated run
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    _, clean = models.run_with_cache(model, tokens)
    mean = models.run_with_cache(model, reference)[1]["blocks.0.attn.hook_z"].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    changes = {"blocks.0.attn.hook_z": silence}
    for other in {"q", "k", "v"} - {into}:
        name = f"blocks.1.attn.hook_{other}"
        changes[name] = lambda x, name=name: clean[name]
    with models.hooked(model, changes):
        _, part = models.run_with_cache(model, tokens, ["blocks.1.attn"])
    # the stream itself is clean; only what layer 1's heads write comes from the cut run
    with models.hooked(model, {"blocks.1.attn": lambda out: part["blocks.1.attn"]}):
        return model(tokens)

# %% reject: plain ablation: every path is cut [says: every path]
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {where: silence}):
        return model(tokens)

# %% reject: always cuts the keys
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_k"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% reject: cuts queries for keys and keys for queries
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{dict(q='k', k='q', v='v')[into]}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% reject: zeros instead of the mean [says: mean]
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = 0.0
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% reject: mean over tokens [says: reference]
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, tokens, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% reject: all heads of layer 0
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:] = seen[where].mean(0)
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% reject: zeroes the keys themselves
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    with models.hooked(model, {f"blocks.1.attn.hook_{into}": torch.zeros_like}):
        return model(tokens)

# %% reject: cuts only that head of layer 1 as well
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    def swap(clean):
        clean = clean.clone()
        clean[:, :, head] = without[name][:, :, head]
        return clean
    with models.hooked(model, {name: swap}):
        return model(tokens)

# %% reject: nothing is put in: the clean logits [says: changed]
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: None}):
        return model(tokens)

# %% reject: mean over positions as well [says: each position]
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean((0, 1))[head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% reject: last position only
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)[:, -1]

# %% reject: leaves hooks on the model
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    mean = seen[where].mean(0)[:, head]
    def silence(z):
        z = z.clone()
        z[:, :, head] = mean
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    model.get_submodule(name).register_forward_hook(lambda m, i, o: without[name])
    return model(tokens)

# %% reject: keeps the tensor from an undisturbed run [says: disturbed run]
@torch.no_grad()
def cut_path(model, tokens, head, into, reference):
    name = f"blocks.1.attn.hook_{into}"
    _, kept = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: kept[name]}):
        return model(tokens)

# %% reject: with gradients [says: no_grad]
def cut_path(model, tokens, head, into, reference):
    where = "blocks.0.attn.hook_z"
    _, seen = models.run_with_cache(model, reference, [where])
    def silence(z):
        z = z.clone()
        z[:, :, head] = seen[where].mean(0)[:, head]
        return z
    name = f"blocks.1.attn.hook_{into}"
    with models.hooked(model, {where: silence}):
        _, without = models.run_with_cache(model, tokens, [name])
    with models.hooked(model, {name: lambda clean: without[name]}):
        return model(tokens)

# %% equivalent: the hooked tensor belongs to this run alone; nothing else reads it
# z = z.clone()  →  (left out)

# %% equivalent: without names, all activations are kept; the one that is used is among them
# _, seen = models.run_with_cache(model, reference, [source])  →  _, seen = models.run_with_cache(model, reference, None)
# _, seen = models.run_with_cache(model, reference, [source])  →  _, seen = models.run_with_cache(model, reference, )
# _, kept = models.run_with_cache(model, tokens, [target])  →  _, kept = models.run_with_cache(model, tokens, None)
# _, kept = models.run_with_cache(model, tokens, [target])  →  _, kept = models.run_with_cache(model, tokens, )
