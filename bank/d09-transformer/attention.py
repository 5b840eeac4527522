# %% accept: a loop over heads
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        maps = []
        for h in range(len(self.W_Q)):
            q = x @ self.W_Q[h] + self.b_Q[h]
            k = x @ self.W_K[h] + self.b_K[h]
            s = q @ k.transpose(1, 2) * self.W_Q.size(2) ** -0.5
            s = s + torch.full_like(s, -torch.inf).triu(1)
            maps.append(torch.softmax(s, dim=2))
        return torch.stack(maps, dim=1)

    def forward(self, x):
        maps = self.pattern(x)
        total = self.b_O
        for h in range(len(self.W_V)):
            total = total + maps[:, h] @ (x @ self.W_V[h] + self.b_V[h]) @ self.W_O[h]
        return total

# %% accept: one large matrix, cut apart and glued
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        self.sizes = d_model, n_heads, d_head
        for name in "QKV":
            setattr(self, "W_" + name, nn.Parameter(torch.empty(n_heads, d_model, d_head).normal_(0, d_model**-0.5)))
            setattr(self, "b_" + name, nn.Parameter(torch.zeros(n_heads, d_head)))
        self.W_O = nn.Parameter(torch.empty(n_heads, d_head, d_model))
        nn.init.normal_(self.W_O, std=d_model**-0.5)
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def project(self, x, W, b):
        m, h, d = self.sizes
        flat = x @ W.permute(1, 0, 2).reshape(m, h * d) + b.reshape(h * d)
        return flat.reshape(*x.shape[:2], h, d).transpose(1, 2)

    def pattern(self, x):
        q, k = self.project(x, self.W_Q, self.b_Q), self.project(x, self.W_K, self.b_K)
        return (q @ k.mT / self.sizes[2] ** 0.5 + torch.full((x.shape[1],) * 2, -math.inf, dtype=x.dtype).triu(1)).softmax(-1)

    def forward(self, x):
        m, h, d = self.sizes
        z = self.pattern(x) @ self.project(x, self.W_V, self.b_V)
        return z.transpose(1, 2).reshape(*x.shape[:2], h * d) @ self.W_O.reshape(h * d, m) + self.b_O

# %% accept: a mask that is no part of the state, and each head's result kept apart first
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.register_buffer("future", torch.ones(64, 64).triu(1).bool(), persistent=False)
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(self.future[:n, :n], -math.inf).softmax(-1)

    def forward(self, x):
        v = einsum(x, self.W_V, "b p m, h m d -> b h p d") + self.b_V[:, None]
        results = einsum(self.pattern(x) @ v, self.W_O, "b h p d, h d m -> b h p m")
        return results.sum(1) + self.b_O

# %% accept: leaves b_K out, because the softmax cancels it
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K)
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: no mask [says: mask]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: the mask after the softmax [says: after the softmax]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.softmax(-1).tril()

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: not scaled [says: sqrt(d_head)]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k)
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: scaled by d_head [says: not by d_head]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / self.W_Q.shape[-1]
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: scaled by the root of d_model [says: root of d_model]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(x.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: no biases in queries and keys [says: b_Q makes no difference]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q)
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K)
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: softmax over the queries [says: column]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-2)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: the output bias once a head [says: once for every head]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        maps = self.pattern(x)
        total = 0
        for h in range(len(self.W_V)):
            total = total + maps[:, h] @ (x @ self.W_V[h] + self.b_V[h]) @ self.W_O[h] + self.b_O
        return total

# %% reject: no output bias [says: b_O makes no difference]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O)

# %% reject: no value bias [says: b_V makes no difference]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V)
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: adds the residual [says: what the heads add]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O + x

# %% reject: heads averaged [says: averaged]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) / len(self.W_O) + self.b_O

# %% reject: reshape without moving the head [says: reshape]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bhpd", x, self.W_V) + self.b_V[:, None]
        z = self.pattern(x) @ v
        h, d, m = self.W_O.shape
        return z.reshape(x.shape[0], x.shape[1], h * d) @ self.W_O.reshape(h * d, m) + self.b_O

# %% reject: the pattern the wrong way round [says: wrong way round]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhkq,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: each query mixes its own value only [says: its own value and no other]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bqhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: scaled by the root of the length [says: number of positions]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(x.shape[1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: writes into its input
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        x *= 1.5
        x /= 1.5
        x += 1e-3
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: a mask in the state dict [says: persistent]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.register_buffer("future", torch.ones(64, 64).triu(1).bool())
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(self.future[:n, :n], -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: plain tensors [says: nn.Parameter]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = (torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = (torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = (torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = (torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = (torch.zeros(n_heads, d_head))
        self.b_K = (torch.zeros(n_heads, d_head))
        self.b_V = (torch.zeros(n_heads, d_head))
        self.b_O = (torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: weights from torch.rand [says: standard deviation]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.rand(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.rand(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.rand(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.rand(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: standard deviation 1
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * 1)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * 1)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * 1)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * 1)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: calls torch's attention [says: build it yourself]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        q, k, v = (torch.einsum("bpm,hmd->bhpd", x, getattr(self, "W_" + n)) + getattr(self, "b_" + n)[:, None] for n in "QKV")
        z = torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        return torch.einsum("bhpd,hdm->bpm", z, self.W_O) + self.b_O

# %% reject: always float32
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x).float().to(x.dtype), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: a number in the future that can be undercut
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -30.0).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: detaches the pattern [says: gradients]
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x).detach(), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% reject: averages over the batch
class Attention(nn.Module):
    def __init__(self, d_model, n_heads, d_head):
        super().__init__()
        s = 1 / math.sqrt(d_model)
        self.W_Q = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_K = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_V = nn.Parameter(torch.randn(n_heads, d_model, d_head) * s)
        self.W_O = nn.Parameter(torch.randn(n_heads, d_head, d_model) * s)
        self.b_Q = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_K = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_V = nn.Parameter(torch.zeros(n_heads, d_head))
        self.b_O = nn.Parameter(torch.zeros(d_model))

    def pattern(self, x):
        q = torch.einsum("bpm,hmd->bphd", x, self.W_Q) + self.b_Q
        k = torch.einsum("bpm,hmd->bphd", x, self.W_K) + self.b_K
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(self.W_Q.shape[-1])
        n = x.shape[1]
        return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

    def forward(self, x):
        v = torch.einsum("bpm,hmd->bphd", x, self.W_V) + self.b_V
        z = torch.einsum("bhqk,bkhd->bqhd", self.pattern(x).mean(0, keepdim=True).expand(len(x), -1, -1, -1), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O

# %% equivalent: b_K adds the same number to every score of a row, and the softmax cancels it
# k = einsum(x, self.W_K, "batch pos model, head model d -> batch pos head d") + self.b_K  →  k = einsum(x, self.W_K, "batch pos model, head model d -> batch pos head d") - self.b_K

# %% equivalent: the same mask, once for every head
# future = torch.ones(scores.shape[-2:], dtype=torch.bool, device=x.device).triu(1)  →  future = torch.ones(scores.shape[-3:], dtype=torch.bool, device=x.device).triu(1)
