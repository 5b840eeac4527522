# %% accept: rows by their norm
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% accept: einsum and absolute values
def sae_pass(sae, h):
    pre = torch.einsum("sd,dk->sk", h - sae["b_dec"], sae["W_enc"]) + sae["b_enc"]
    latents = pre.clamp(min=0)
    rows = torch.nn.functional.normalize(sae["W_dec"], p=2, dim=1)
    return latents, torch.einsum("sk,kd->sd", latents, rows) + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return torch.linalg.vector_norm(h - rebuilt, dim=-1).pow(2).mean() + price * latents.abs().sum(-1).mean()

# %% accept: the lengths divide the latents
def sae_pass(sae, h):
    latents = torch.nn.functional.relu(h @ sae["W_enc"] - sae["b_dec"] @ sae["W_enc"] + sae["b_enc"])
    lengths = sae["W_dec"].square().sum(1).sqrt()
    return latents, (latents / lengths) @ sae["W_dec"] + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    total = 0
    for s in range(len(h)):
        total = total + ((h[s] - rebuilt[s]) ** 2).sum() + price * latents[s].sum()
    return total / len(h)

# %% reject: b_dec not subtracted [says: Subtract b_dec]
def sae_pass(sae, h):
    latents = torch.relu(h @ sae["W_enc"] + sae["b_enc"])
    return latents, latents @ normalize(sae["W_dec"], dim=-1) + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: no ReLU [says: ReLU]
def sae_pass(sae, h):
    latents = (h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"]
    return latents, latents @ normalize(sae["W_dec"], dim=-1) + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: rows not scaled [says: length 1]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    return latents, latents @ sae["W_dec"] + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: columns scaled [says: columns]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    return latents, latents @ normalize(sae["W_dec"], dim=0) + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: b_dec not added [says: Add b_dec]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    return latents, latents @ normalize(sae["W_dec"], dim=-1)

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: encoder bias forgotten [says: bias is missing]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"])
    return latents, latents @ normalize(sae["W_dec"], dim=-1) + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: scales the stored rows
def sae_pass(sae, h):
    sae["W_dec"].data = normalize(sae["W_dec"].data, dim=-1)
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    return latents, latents @ sae["W_dec"] + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: detaches the scaled rows [says: detach]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    return latents, latents @ normalize(sae["W_dec"].detach(), dim=-1) + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: ties the decoder to the encoder
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    return latents, latents @ normalize(sae["W_enc"].T, dim=-1) + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: returns them the other way round
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    return latents @ normalize(sae["W_dec"], dim=-1) + sae["b_dec"], latents

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: the lengths are held constant, so the gradient is wrong
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].detach().norm(dim=-1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt).square().sum(1) + price * latents.sum(1)).mean()

# %% reject: means everywhere
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).mean() + price * latents.mean()

# %% reject: sums everywhere [says: mean]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).sum() + price * latents.sum()

# %% reject: price on the error [says: price]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return price * ((h - rebuilt) ** 2).sum(-1).mean() + latents.sum(-1).mean()

# %% reject: mean of latents
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).sum(-1).mean() + price * latents.mean()

# %% reject: mean squared error
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).mean() + price * latents.sum(-1).mean()

# %% reject: squared latents [says: squares]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).sum(-1).mean() + price * (latents ** 2).sum(-1).mean()

# %% reject: no price
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).sum(-1).mean()

# %% reject: one loss for each sample [says: One number]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).sum(-1) + price * latents.sum(-1)

# %% reject: detached latents [says: detach]
def sae_pass(sae, h):
    latents = torch.relu((h - sae["b_dec"]) @ sae["W_enc"] + sae["b_enc"])
    rows = sae["W_dec"] / sae["W_dec"].norm(dim=1, keepdim=True)
    return latents, latents @ rows + sae["b_dec"]

def sae_loss(h, latents, rebuilt, price):
    return ((h - rebuilt) ** 2).sum(-1).mean() + price * latents.detach().sum(-1).mean()

# %% equivalent: of two axes, the last one is axis 1, which is also the default of normalize
# return latents, latents @ normalize(sae["W_dec"], dim=-1) + sae["b_dec"]  →  return latents, latents @ normalize(sae["W_dec"], ) + sae["b_dec"]
# return latents, latents @ normalize(sae["W_dec"], dim=-1) + sae["b_dec"]  →  return latents, latents @ normalize(sae["W_dec"], dim=+1) + sae["b_dec"]
# return ((h - rebuilt) ** 2).sum(-1).mean() + price * latents.sum(-1).mean()  →  return ((h - rebuilt) ** 2).sum(+1).mean() + price * latents.sum(-1).mean()
# return ((h - rebuilt) ** 2).sum(-1).mean() + price * latents.sum(-1).mean()  →  return ((h - rebuilt) ** 2).sum(-1).mean() + price * latents.sum(+1).mean()
