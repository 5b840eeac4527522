# %% accept: powers of two
def softmax(x, dim):
    powers = torch.exp2((x - x.max(dim, keepdim=True)[0]) * math.log2(math.e))
    return powers / powers.sum(dim=dim, keepdim=True)

# %% accept: moves the axis to the end and back
def softmax(x, dim):
    y = x.movedim(dim, -1)
    top, _ = y.max(-1)
    e = torch.exp(y - top[..., None])
    return (e / e.sum(-1)[..., None]).movedim(-1, dim)

# %% accept: subtracts its own log of the sum
def softmax(x, dim):
    top = x.max(dim=dim, keepdim=True).values
    log_sum = torch.log(torch.exp(x - top).sum(dim, keepdim=True)) + top
    return torch.exp(x - log_sum)

# %% accept: a loop over rows
def softmax(x, dim):
    y = x.transpose(dim, -1)
    rows = []
    for row in y.reshape(-1, y.shape[-1]):
        e = torch.exp(row - row.max())
        rows.append(e / e.sum())
    return torch.stack(rows).reshape(y.shape).transpose(dim, -1)

# %% reject: no maximum taken away [says: overflow]
def softmax(x, dim):
    return x.exp() / x.exp().sum(dim, keepdim=True)

# %% reject: the maximum of the whole tensor [says: its own maximum]
def softmax(x, dim):
    e = (x - x.max()).exp()
    return e / e.sum(dim, keepdim=True)

# %% reject: forgets keepdim in the sum [says: missing in the sum]
def softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return e / e.sum(dim)

# %% reject: always the last axis [says: dim]
def softmax(x, dim):
    e = (x - x.amax(-1, keepdim=True)).exp()
    return e / e.sum(-1, keepdim=True)

# %% reject: always the first axis
def softmax(x, dim=0):
    e = (x - x.amax(0, keepdim=True)).exp()
    return e / e.sum(0, keepdim=True)

# %% reject: sums over everything [says: one along dim]
def softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return e / e.sum()

# %% reject: calls the library [says: build it yourself]
def softmax(x, dim):
    return torch.softmax(x, dim=dim)

# %% reject: calls the method of the tensor [says: build it yourself]
def softmax(x, dim):
    return x.softmax(dim)

# %% reject: clamps large values
def softmax(x, dim):
    e = x.clamp(max=50).exp()
    return e / e.sum(dim, keepdim=True)

# %% reject: writes into its input [says: in place]
def softmax(x, dim):
    x -= x.amax(dim, keepdim=True)
    return x.exp() / x.exp().sum(dim, keepdim=True)

# %% reject: gives the logarithm
def softmax(x, dim):
    y = x - x.amax(dim, keepdim=True)
    return y - y.exp().sum(dim, keepdim=True).log()

# %% reject: adds a small number to the sum
def softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return e / (e.sum(dim, keepdim=True) + 1e-5)

# %% reject: computes in float32
def softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).float().exp()
    return (e / e.sum(dim, keepdim=True)).to(x.dtype)

# %% reject: takes the mean away instead of the maximum
def softmax(x, dim):
    e = (x - x.mean(dim, keepdim=True)).exp()
    return e / e.sum(dim, keepdim=True)

# %% reject: normalises without the exponential
def softmax(x, dim):
    return x / x.sum(dim, keepdim=True)

# %% reject: two axes only
def softmax(x, dim):
    if dim in (1, -1):
        e = (x - x.amax(1)[:, None]).exp()
        return e / e.sum(1)[:, None]
    e = (x - x.amax(0)).exp()
    return e / e.sum(0)

# %% reject: forgets keepdim in the maximum [says: missing in the maximum]
def softmax(x, dim):
    e = (x - x.amax(dim)).exp()
    return e / e.sum(dim, keepdim=True)

# %% reject: forgets keepdim in the maximum and in the sum [says: missing in both]
def softmax(x, dim):
    e = torch.exp(x - x.max(dim).values)
    return e / e.sum(dim)

# %% reject: no maximum, and no keepdim in the sum [says: is missing]
def softmax(x, dim):
    return x.exp() / x.exp().sum(dim)
