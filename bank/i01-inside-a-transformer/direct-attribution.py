# %% accept: one direction, centred, then dot products
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {}
    for name, x in parts.items():
        y = (x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w
        result[name] = torch.einsum("bm,bm->b", y, direction)
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% accept: all logits of each part, then picked
def direct_attribution(model, parts, scale, answers, wrong):
    rows = torch.arange(len(answers))
    out = {}
    for name in parts:
        x = parts[name]
        logits = ((x - x.mean(dim=1)[:, None]) * model.ln_final.w / scale) @ model.unembed.W_U
        out[name] = (logits[rows, answers] - logits[rows, wrong]).detach()
    constant = model.ln_final.b @ model.unembed.W_U + model.unembed.b_U
    out["final bias"] = (constant[answers] - constant[wrong]).detach()
    return out

# %% accept: a loop over prompts
def direct_attribution(model, parts, scale, answers, wrong):
    W, g, b = model.unembed.W_U.detach(), model.ln_final.w.detach(), model.ln_final.b.detach()
    out = {name: [] for name in [*parts, "final bias"]}
    for i in range(len(answers)):
        d = W[:, answers[i]] - W[:, wrong[i]]
        pulled = d * g
        pulled = pulled - pulled.mean()
        for name, x in parts.items():
            out[name].append(torch.dot(x[i], pulled) / scale[i, 0])
        out["final bias"].append(torch.dot(b, d) + (model.unembed.b_U[answers[i]] - model.unembed.b_U[wrong[i]]).detach())
    return {name: torch.stack(values) for name, values in out.items()}

# %% reject: each part through the whole LayerNorm, scale not frozen [says: scale]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {}
    for name, x in parts.items():
        y = (x - x.mean(-1, keepdim=True)) / (x.var(-1, unbiased=False, keepdim=True) + model.ln_final.eps).sqrt() * model.ln_final.w
        result[name] = (y * direction).sum(-1)
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: no LayerNorm at all
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: (x * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: forgets to subtract the mean [says: mean]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: (x / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: adds the bias of the LayerNorm to every part [says: bias]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {}
    for name, x in parts.items():
        y = (x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w + model.ln_final.b
        result[name] = (y * direction).sum(-1)
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: the sign the wrong way round [says: sign]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, wrong] - model.unembed.W_U[:, answers]).T
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[wrong] - model.unembed.b_U[answers]
    return result

# %% reject: the logit of the answer alone
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = model.unembed.W_U[:, answers].T
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers]
    return result

# %% reject: averages over the prompts [says: shape]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1).mean() for name, x in parts.items()}
    result["final bias"] = (direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]).mean()
    return result

# %% reject: the bias of the unembedding forgotten [says: b_U]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b
    return result

# %% reject: the mean over the batch is subtracted
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: ((x - x.mean(0, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: writes into the parts
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {}
    for name, x in parts.items():
        x -= x.mean(-1, keepdim=True)
        x /= scale
        result[name] = (x * model.ln_final.w * direction).sum(-1)
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: returns the sum only
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    total = sum(parts.values())
    return (model.ln_final(total) * direction).sum(-1) + model.unembed.b_U[answers] - model.unembed.b_U[wrong]

# %% reject: the scale computed from the parts, not the one given
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    total = sum(parts.values())
    scale = (total.var(-1, unbiased=False, keepdim=True) + model.ln_final.eps).sqrt()
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: shares out the final bias over the parts and reports zero
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    bias = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) + bias / len(parts) for name, x in parts.items()}
    result["final bias"] = torch.zeros_like(bias)
    return result

# %% reject: the hints without no_grad [says: no_grad]
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {}
    for name, x in parts.items():
        result[name] = ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1)
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: each part through ln_final, all biases in the final bias too [says: own scale]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: (model.ln_final(x) * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: each part through ln_final, only b_U in the final bias [says: own scale]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: (model.ln_final(x) * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: each part through ln_final and unembed [says: own scale]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    rows = torch.arange(len(answers))
    result = {}
    for name, x in parts.items():
        logits = model.unembed(model.ln_final(x))
        result[name] = logits[rows, answers] - logits[rows, wrong]
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: the direction flipped, the bias of the unembedding not [says: b_U]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, wrong] - model.unembed.W_U[:, answers]).T
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[answers] - model.unembed.b_U[wrong]
    return result

# %% reject: the bias of the unembedding flipped [says: b_U]
@torch.no_grad()
def direct_attribution(model, parts, scale, answers, wrong):
    direction = (model.unembed.W_U[:, answers] - model.unembed.W_U[:, wrong]).T
    result = {name: ((x - x.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1) for name, x in parts.items()}
    result["final bias"] = direction @ model.ln_final.b + model.unembed.b_U[wrong] - model.unembed.b_U[answers]
    return result

# %% equivalent: the parts are [prompt, width] here, so axis 1 is the last one
# name: ((part - part.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1)  →  name: ((part - part.mean(+1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1)
# name: ((part - part.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(-1)  →  name: ((part - part.mean(-1, keepdim=True)) / scale * model.ln_final.w * direction).sum(+1)
