# %% accept: var and mean of torch
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.epsilon = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        var, mean = torch.var_mean(x, dim=-1, correction=0, keepdim=True)
        return (x - mean) * torch.rsqrt(var + self.epsilon) * self.w + self.b

# %% accept: moments and addcmul
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.b = nn.Parameter(torch.zeros(width))
        self.w = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, vectors):
        d = vectors.shape[-1]
        mean = vectors.sum(-1) / d
        spread = ((vectors - mean[..., None]) ** 2).sum(-1) / d
        return torch.addcmul(self.b, self.w, (vectors - mean[..., None]) / torch.sqrt(spread + self.eps)[..., None])

# %% accept: a loop over vectors
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        out = []
        for v in x.reshape(-1, x.shape[-1]):
            c = v - v.mean()
            out.append(c / (c.square().mean() + self.eps) ** 0.5 * self.w + self.b)
        return torch.stack(out).reshape(x.shape)

# %% reject: variance divided by d - 1 [says: d - 1]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        return (x - x.mean(-1, keepdim=True)) / (x.var(-1, keepdim=True) + self.eps).sqrt() * self.w + self.b

# %% reject: eps outside the root [says: inside the root]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        return (x - x.mean(-1, keepdim=True)) / (x.std(-1, keepdim=True, correction=0) + self.eps) * self.w + self.b

# %% reject: no root [says: root is missing]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        return (x - x.mean(-1, keepdim=True)) / (x.var(-1, keepdim=True, correction=0) + self.eps) * self.w + self.b

# %% reject: plain tensors instead of parameters [says: nn.Parameter]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = torch.ones(width)
        self.b = torch.zeros(width)

    def forward(self, x):
        c = x - x.mean(-1, keepdim=True)
        return c / (c.square().mean(-1, keepdim=True) + self.eps).sqrt() * self.w + self.b

# %% reject: over the batch [says: wrong axis]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        c = x - x.mean(0)
        return c / (c.square().mean(0) + self.eps).sqrt() * self.w + self.b

# %% reject: over everything [says: each vector]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        c = x - x.mean()
        return c / (c.square().mean() + self.eps).sqrt() * self.w + self.b

# %% reject: over positions and entries
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        axes = (-2, -1) if x.ndim > 2 else (-1,)
        c = x - x.mean(axes, keepdim=True)
        return c / (c.square().mean(axes, keepdim=True) + self.eps).sqrt() * self.w + self.b

# %% reject: no shift [says: b makes no difference]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        c = x - x.mean(-1, keepdim=True)
        return c / (c.square().mean(-1, keepdim=True) + self.eps).sqrt() * self.w

# %% reject: shift before the gain [says: b comes last]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        c = x - x.mean(-1, keepdim=True)
        return (c / (c.square().mean(-1, keepdim=True) + self.eps).sqrt() + self.b) * self.w

# %% reject: calls torch's own [says: build it yourself]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        return torch.nn.functional.layer_norm(x, x.shape[-1:], self.w, self.b, self.eps)

# %% reject: ignores eps [says: eps makes no difference]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        c = x - x.mean(-1, keepdim=True)
        return c / c.square().mean(-1, keepdim=True).sqrt() * self.w + self.b

# %% reject: writes into its input [says: in place]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        x -= x.mean(-1, keepdim=True)
        return x / (x.square().mean(-1, keepdim=True) + self.eps).sqrt() * self.w + self.b

# %% reject: named as torch names them
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        c = x - x.mean(-1, keepdim=True)
        return c / (c.square().mean(-1, keepdim=True) + self.eps).sqrt() * self.weight + self.bias

# %% reject: detaches the statistics [says: gradients]
class LayerNorm(nn.Module):
    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.w = nn.Parameter(torch.ones(width))
        self.b = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        with torch.no_grad():
            mean = x.mean(-1, keepdim=True)
            var = x.var(-1, correction=0, keepdim=True)
        return (x - mean) / (var + self.eps).sqrt() * self.w + self.b
