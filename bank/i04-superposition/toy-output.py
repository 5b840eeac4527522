# %% accept: matmul with instances in front
def toy_output(W, b, x):
    h = x.transpose(0, 1) @ W.transpose(1, 2)
    return torch.relu(h @ W + b[:, None]).transpose(0, 1)

# %% accept: a loop over instances
def toy_output(W, b, x):
    parts = [((x[:, i] @ W[i].T) @ W[i] + b[i]).clamp(min=0) for i in range(len(W))]
    return torch.stack(parts, dim=1)

# %% accept: the product of W with itself first
def toy_output(W, b, x):
    return torch.nn.functional.relu(torch.einsum("idf,idg,sif->sig", W, W, x) + b)

# %% accept: maximum with zero
def toy_output(W, b, x):
    h = (W[None] * x[:, :, None, :]).sum(-1)
    y = (W[None] * h[..., None]).sum(2) + b
    return torch.maximum(y, torch.zeros_like(y))

# %% reject: no bias [says: bias is missing]
def toy_output(W, b, x):
    return torch.relu(torch.einsum("sid,idf->sif", torch.einsum("sif,idf->sid", x, W), W))

# %% reject: no ReLU [says: ReLU is missing]
def toy_output(W, b, x):
    return torch.einsum("sid,idf->sif", torch.einsum("sif,idf->sid", x, W), W) + b

# %% reject: bias after the ReLU [says: before the ReLU]
def toy_output(W, b, x):
    return torch.relu(torch.einsum("sid,idf->sif", torch.einsum("sif,idf->sid", x, W), W)) + b

# %% reject: ReLU in the middle too [says: hidden state has no ReLU]
def toy_output(W, b, x):
    return torch.relu(torch.einsum("sid,idf->sif", torch.relu(torch.einsum("sif,idf->sid", x, W)), W) + b)

# %% reject: the first instance's weights for all
def toy_output(W, b, x):
    return torch.relu(x @ W[0].T @ W[0] + b)

# %% reject: instances mix
def toy_output(W, b, x):
    h = torch.einsum("sif,jdf->sid", x, W)
    return torch.relu(torch.einsum("sid,idf->sif", h, W) + b)

# %% reject: detached [says: detach]
def toy_output(W, b, x):
    W, b = W.detach(), b.detach()
    return torch.relu(torch.einsum("sid,idf->sif", torch.einsum("sif,idf->sid", x, W), W) + b)

# %% reject: the read-out is detached
def toy_output(W, b, x):
    return torch.relu(torch.einsum("sid,idf->sif", torch.einsum("sif,idf->sid", x, W), W.detach()) + b)

# %% reject: gives the hidden state
def toy_output(W, b, x):
    return torch.einsum("sif,idf->sid", x, W)

# %% reject: unit columns
def toy_output(W, b, x):
    W = W / W.norm(dim=1, keepdim=True)
    return torch.relu(torch.einsum("sid,idf->sif", torch.einsum("sif,idf->sid", x, W), W) + b)
