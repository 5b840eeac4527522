# %% accept: from the table of dot products
def dimensionality(W):
    dots = W.transpose(1, 2) @ W
    own = dots.diagonal(dim1=1, dim2=2)
    return torch.nan_to_num(own**2 / (dots**2).sum(-1))

# %% accept: loops
def dimensionality(W):
    D = torch.zeros(W.shape[0], W.shape[2], dtype=W.dtype)
    for i in range(len(W)):
        for f in range(W.shape[2]):
            w = W[i, :, f]
            if w.any():
                D[i, f] = w.dot(w) / ((w / w.norm()) @ W[i]).square().sum()
    return D

# %% accept: normalize
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    below = (unit.mT @ W).square().sum(-1)
    return W.square().sum(1) / below.masked_fill(below == 0, 1.0)

# %% reject: leaves itself out of the sum [says: j = i]
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    dots = (unit.mT @ W).square()
    return W.square().sum(1) / (dots.sum(-1) - dots.diagonal(dim1=1, dim2=2))

# %% reject: upside down [says: upside down]
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    return (unit.mT @ W).square().sum(-1) / W.square().sum(1)

# %% reject: not normalised [says: by its length]
def dimensionality(W):
    return W.square().sum(1) / (W.mT @ W).square().sum(-1)

# %% reject: both normalised
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    return W.square().sum(1) / (unit.mT @ unit).square().sum(-1)

# %% reject: both normalised and length 1 above
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    return 1 / (unit.mT @ unit).square().sum(-1)

# %% reject: sums, then squares
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    return W.square().sum(1) / (unit.mT @ W).sum(-1).square()

# %% reject: length instead of squared length
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    below = (unit.mT @ W).square().sum(-1)
    return W.norm(dim=1) / torch.where(below == 0, 1, below)

# %% reject: nan for a column of zeros [says: 0 / 0]
def dimensionality(W):
    unit = W / W.norm(dim=1, keepdim=True)
    return W.square().sum(1) / (unit.mT @ W).square().sum(-1)

# %% reject: the unit vector on the other side
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=1)
    below = (W.mT @ unit).square().sum(-1)
    return W.square().sum(1) / torch.where(below == 0, 1, below)

# %% reject: rows instead of columns
def dimensionality(W):
    unit = torch.nn.functional.normalize(W, dim=2)
    below = (unit @ W.mT).square().sum(-1)
    return W.square().sum(2) / torch.where(below == 0, 1, below)

# %% reject: in place
def dimensionality(W):
    own = W.square().sum(1)
    W2 = W.clone()
    W /= W.norm(dim=1, keepdim=True).clamp(min=1e-12)
    below = (W.mT @ W2).square().sum(-1)
    return own / torch.where(below == 0, 1, below)

# %% equivalent: 0 divided by any number is 0
# unit = W / torch.where(length == 0, 1, length)[:, None]  →  unit = W / torch.where(length == 0, 2, length)[:, None]
# return length**2 / torch.where(shared == 0, 1, shared)  →  return length**2 / torch.where(shared == 0, 2, shared)
