# %% accept: a list of layers, stacked
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]]
    for layer in range(model.config.n_layers):
        states.append(cache[f"blocks.{layer}.hook_resid_post"])
    with torch.no_grad():
        return torch.stack([model.unembed(model.ln_final(s)) for s in states])

# %% accept: LayerNorm and unembedding written out
def logit_lens(model, cache):
    x = torch.stack([cache[f"blocks.{i}.hook_resid_pre"] for i in range(model.config.n_layers)] + [cache[f"blocks.{model.config.n_layers - 1}.hook_resid_post"]])
    ln = model.ln_final
    x = (x - x.mean(-1, keepdim=True)) / (x.var(-1, unbiased=False, keepdim=True) + ln.eps).sqrt()
    return ((x * ln.w + ln.b) @ model.unembed.W_U + model.unembed.b_U).detach()

# %% accept: torch's layer_norm, last row from the model itself
def logit_lens(model, cache):
    rows = []
    for i in range(model.config.n_layers + 1):
        x = cache[f"blocks.{i}.hook_resid_pre"] if i < model.config.n_layers else cache[f"blocks.{i - 1}.hook_resid_post"]
        x = torch.nn.functional.layer_norm(x, (x.shape[-1],), model.ln_final.w, model.ln_final.b, model.ln_final.eps)
        rows.append(torch.einsum("bpm,mv->bpv", x, model.unembed.W_U) + model.unembed.b_U)
    return torch.stack(rows, 0).detach()

# %% reject: no final LayerNorm [says: LayerNorm]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(s) for s in states])

# %% reject: the frozen scale of the last layer everywhere [says: scale]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    x = torch.stack(states)
    x = (x - x.mean(-1, keepdim=True)) / cache["ln_final.hook_scale"] * model.ln_final.w + model.ln_final.b
    return model.unembed(x)

# %% reject: forgets the row before any layer [says: shape]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(model.ln_final(s)) for s in states])

# %% reject: probabilities instead of logits [says: softmax]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(model.ln_final(s)) for s in states]).softmax(-1)

# %% reject: what each layer adds instead of the sum so far [says: hook_resid_post]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_attn_out"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(model.ln_final(s)) for s in states])

# %% reject: no bias of the unembedding [says: bias]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return torch.stack([model.ln_final(s) @ model.unembed.W_U for s in states])

# %% reject: only the last position [says: shape]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(model.ln_final(s[:, -1])) for s in states])

# %% reject: the first row from the token embedding alone
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["hook_embed"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(model.ln_final(s)) for s in states])

# %% reject: keeps the graph [says: detach]
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(model.ln_final(s)) for s in states])

# %% reject: zeros of the right shape
def logit_lens(model, cache):
    batch, position, _ = cache["hook_embed"].shape
    return torch.zeros(model.config.n_layers + 1, batch, position, model.config.d_out)

# %% reject: the model's output in every row
@torch.no_grad()
def logit_lens(model, cache):
    last = model.unembed(model.ln_final(cache[f"blocks.{model.config.n_layers - 1}.hook_resid_post"]))
    return torch.stack([last] * (model.config.n_layers + 1))

# %% reject: the stream before each layer, one layer too early [says: hook_resid_post]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["hook_embed"]] + [cache[f"blocks.{i}.hook_resid_pre"] for i in range(model.config.n_layers)]
    return torch.stack([model.unembed(model.ln_final(s)) for s in states])

# %% reject: a list of rows [says: torch.stack]
@torch.no_grad()
def logit_lens(model, cache):
    states = [cache["blocks.0.hook_resid_pre"]] + [cache[f"blocks.{i}.hook_resid_post"] for i in range(model.config.n_layers)]
    return [model.unembed(model.ln_final(s)) for s in states]
