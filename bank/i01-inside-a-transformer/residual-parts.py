# %% accept: head outputs recomputed from z and W_O
def residual_parts(model, cache, position):
    out = {"embed": model.embed.W_E.detach()[0:0]}
    out["embed"] = cache["hook_embed"][:, position]
    if model.config.positions == "learned":
        out["pos"] = cache["hook_pos_embed"][:, position]
    for l, block in enumerate(model.blocks):
        z = cache[f"blocks.{l}.attn.hook_z"][:, position]
        batch = z.shape[0]
        for h in range(model.config.n_heads):
            out[f"L{l}H{h}"] = (z[:, h] @ block.attn.W_O[h]).detach()
        out[f"L{l} bias"] = block.attn.b_O.detach().repeat(batch, 1)
        if model.config.d_mlp:
            out[f"L{l} MLP"] = cache[f"blocks.{l}.hook_mlp_out"][:, position]
    return out

# %% accept: the bias found as a difference
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        heads = cache[f"blocks.{layer}.attn.hook_result"][:, position]
        for head, vector in enumerate(heads.unbind(1)):
            parts[f"L{layer}H{head}"] = vector
        parts[f"L{layer} bias"] = cache[f"blocks.{layer}.hook_attn_out"][:, position] - heads.sum(1)
        key = f"blocks.{layer}.hook_mlp_out"
        if key in cache:
            parts[f"L{layer} MLP"] = cache[key][:, position]
    return parts

# %% accept: parts in another order
def residual_parts(model, cache, position):
    parts = {}
    for layer in reversed(range(len(model.blocks))):
        if model.blocks[layer].mlp is not None:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position, :].clone()
        r = cache[f"blocks.{layer}.attn.hook_result"]
        parts[f"L{layer} bias"] = torch.zeros_like(r[:, position, 0]) + model.blocks[layer].attn.b_O.data
        for head in range(r.shape[2]):
            parts[f"L{layer}H{head}"] = r[:, position, head].clone()
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    parts["embed"] = cache["hook_embed"][:, position]
    return parts

# %% reject: forgets the attention bias [says: bias]
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: counts the layers twice by taking the stream after each
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_resid_post"][:, position]
    return parts

# %% reject: forgets the positions
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: adds positions that never enter the stream [says: config.positions]
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if "hook_pos_embed" in cache:
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: always the last position
def residual_parts(model, cache, position):
    position = -1
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: bias without the batch axis [says: shape]
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach()
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: indexes heads as the position axis
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, head, position % model.config.n_heads]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: forgets the MLPs since the shipped model has none
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
    return parts

# %% reject: everything in one part
def residual_parts(model, cache, position):
    return {"embed": cache[f"blocks.{model.config.n_layers - 1}.hook_resid_post"][:, position]}

# %% reject: changes the cache by summing in place
def residual_parts(model, cache, position):
    embed = cache["hook_embed"]
    parts = {}
    if model.config.positions == "learned":
        embed += cache["hook_pos_embed"]
        parts["pos"] = torch.zeros_like(embed[:, position])
    parts["embed"] = embed[:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: the bias is still a parameter [says: detach]
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(model.config.n_heads):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts

# %% reject: three heads, as in the shipped model
def residual_parts(model, cache, position):
    parts = {"embed": cache["hook_embed"][:, position]}
    if model.config.positions == "learned":
        parts["pos"] = cache["hook_pos_embed"][:, position]
    for layer in range(model.config.n_layers):
        for head in range(3):
            parts[f"L{layer}H{head}"] = cache[f"blocks.{layer}.attn.hook_result"][:, position, head]
        parts[f"L{layer} bias"] = model.blocks[layer].attn.b_O.detach().expand_as(parts["embed"])
        if model.config.d_mlp:
            parts[f"L{layer} MLP"] = cache[f"blocks.{layer}.hook_mlp_out"][:, position]
    return parts
