# %% accept: einsum over value and output matrix at once
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"][:, :, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return torch.einsum("bs,bsd,dm->bsm", a, v, model.blocks[layer].attn.W_O[head]).detach()

# %% accept: values computed again from the weights
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    block = model.blocks[layer]
    x = block.ln1(cache[f"blocks.{layer}.hook_resid_pre"])
    written = (x @ block.attn.W_V[head] + block.attn.b_V[head]) @ block.attn.W_O[head]
    return written * cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position, :, None]

# %% accept: a double loop
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"]
    p = cache[f"blocks.{layer}.attn.hook_pattern"]
    W = model.blocks[layer].attn.W_O[head]
    batch, length = v.shape[:2]
    out = torch.zeros(batch, length, W.shape[1], dtype=v.dtype)
    for b in range(batch):
        for s in range(length):
            out[b, s] = p[b, head, position, s] * (v[b, s, head] @ W)
    return out

# %% reject: sums over the sources [says: shape]
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    return cache[f"blocks.{layer}.attn.hook_result"][:, position, head]

# %% reject: query and key axes swapped
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"][:, :, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, :, position]
    return torch.einsum("bs,bsd,dm->bsm", a, v, model.blocks[layer].attn.W_O[head])

# %% reject: takes z, which is already mixed
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    z = cache[f"blocks.{layer}.attn.hook_z"][:, :, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return torch.einsum("bs,bsd,dm->bsm", a, z, model.blocks[layer].attn.W_O[head])

# %% reject: forgets the attention weights [says: pattern]
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"][:, :, head]
    return v @ model.blocks[layer].attn.W_O[head]

# %% reject: the bias of the values forgotten
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    block = model.blocks[layer]
    x = block.ln1(cache[f"blocks.{layer}.hook_resid_pre"])
    v = x @ block.attn.W_V[head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return torch.einsum("bs,bsd,dm->bsm", a, v, block.attn.W_O[head])

# %% reject: shares out the bias b_O over the sources
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"][:, :, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return a[..., None] * (v @ model.blocks[layer].attn.W_O[head] + model.blocks[layer].attn.b_O)

# %% reject: always the last position
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"][:, :, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, -1]
    return torch.einsum("bs,bsd,dm->bsm", a, v, model.blocks[layer].attn.W_O[head])

# %% reject: stays in the head's small space [says: shape]
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"][:, :, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return a[..., None] * v

# %% reject: the residual stream unnormalised times W_V
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    attn = model.blocks[layer].attn
    v = cache[f"blocks.{layer}.hook_resid_pre"] @ attn.W_V[head] + attn.b_V[head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return torch.einsum("bs,bsd,dm->bsm", a, v, attn.W_O[head])

# %% reject: shares the result out by attention alone
@torch.no_grad()
def moved_from(model, cache, layer, head, position):
    result = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return a[:, :, None] * result[:, None]

# %% reject: zeros
def moved_from(model, cache, layer, head, position):
    return torch.zeros_like(cache["hook_embed"])

# %% reject: the hints without detach [says: detach]
def moved_from(model, cache, layer, head, position):
    v = cache[f"blocks.{layer}.attn.hook_v"][:, :, head]
    a = cache[f"blocks.{layer}.attn.hook_pattern"][:, head, position]
    return torch.einsum("bs,bsd,dm->bsm", a, v, model.blocks[layer].attn.W_O[head])
