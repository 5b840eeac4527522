# %% accept: einsum, weight filled in place
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(n_out, n_in).normal_(0.0, (2 / n_in) ** 0.5, generator=generator))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return torch.einsum("...i,oi->...o", x, self.weight) + self.bias

# %% accept: the library's initialiser
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(n_out))
        self.weight = nn.Parameter(torch.empty((n_out, n_in)))
        nn.init.kaiming_normal_(self.weight, generator=generator)

    def forward(self, inputs):
        return torch.matmul(inputs, self.weight.transpose(0, 1)).add(self.bias)

# %% accept: products and sums, drawn transposed
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super(Linear, self).__init__()
        w = torch.randn((n_in, n_out), generator=generator) / (n_in / 2) ** 0.5
        self.register_parameter("weight", nn.Parameter(w.T.contiguous()))
        self.register_parameter("bias", nn.Parameter(torch.zeros(n_out)))

    def forward(self, x):
        return (x[..., None, :] * self.weight).sum(-1) + self.bias

# %% accept: weight not contiguous, extra attributes
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.n_in, self.n_out = n_in, n_out
        std = math.sqrt(2.0 / n_in)
        self.weight = nn.Parameter(torch.normal(0.0, std, (n_out, n_in), generator=generator))
        self.bias = nn.Parameter(torch.zeros((n_out,)))

    def forward(self, x):
        return self.bias + x @ self.weight.t()

# %% reject: plain tensors, not parameters [says: nn.Parameter]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in)
        self.bias = torch.zeros(n_out)

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: weight stored as (n_in, n_out)
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_in, n_out, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight + self.bias

# %% reject: the bias is forgotten in forward [says: bias is missing]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T

# %% reject: the bias is not a parameter [says: bias]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = torch.zeros(n_out)

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: inherits from nn.Linear [says: build it yourself]
class Linear(nn.Linear):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__(n_in, n_out)
        with torch.no_grad():
            self.weight.normal_(0, math.sqrt(2 / n_in), generator=generator)
            self.bias.zero_()

# %% reject: calls F.linear [says: build it yourself]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias)

# %% reject: uses .data in forward [says: cut]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.data.T + self.bias

# %% reject: weights not scaled [says: not scaled]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: zero weights [says: at random]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(n_out, n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: the root is missing [says: root]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * 2 / n_in)
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: one over the root of n_in [says: factor 2]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) / math.sqrt(n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: n_out in the scale [says: n_out]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_out))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: uniform weights of the same spread [says: uniform]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        bound = math.sqrt(6 / n_in)
        self.weight = nn.Parameter((2 * torch.rand(n_out, n_in, generator=generator) - 1) * bound)
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: ignores the generator [says: same seed]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: seeds inside [says: seed]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        torch.manual_seed(0)
        self.weight = nn.Parameter(torch.randn(n_out, n_in) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: a new generator when none is given [says: torch.Generator()]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        generator = generator or torch.Generator()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: random biases [says: biases]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.randn(n_out, generator=generator) * 0.01)

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: a batch of vectors only
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return torch.addmm(self.bias, x, self.weight.T)

# %% reject: flattens the leading axes
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x.reshape(-1, x.shape[-1]) @ self.weight.T + self.bias

# %% reject: forgets super().__init__
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        self.weight = nn.Parameter(torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias

# %% reject: takes its parameters from an nn.Linear [says: build it yourself]
class Linear(nn.Module):
    def __init__(self, n_in, n_out, generator=None):
        super().__init__()
        inner = nn.Linear(n_in, n_out)
        self.weight, self.bias = inner.weight, inner.bias
        with torch.no_grad():
            self.weight.normal_(0, math.sqrt(2 / n_in), generator=generator)
            self.bias.zero_()

    def forward(self, x):
        return x @ self.weight.T + self.bias
