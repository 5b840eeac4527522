# %% accept: adds minus infinity
def causal_pattern(scores):
    n = scores.size(-1)
    wall = torch.full((n, n), float("-inf"), dtype=scores.dtype).triu(1)
    return torch.softmax(scores + wall, dim=-1)

# %% accept: row by row
def causal_pattern(scores):
    out = torch.zeros_like(scores)
    for i in range(scores.shape[-1]):
        out[..., i, : i + 1] = scores[..., i, : i + 1].softmax(-1)
    return out

# %% accept: torch.where and an own softmax
def causal_pattern(scores):
    n = scores.shape[-1]
    step = torch.arange(n)
    s = torch.where(step[:, None] >= step, scores, -torch.inf)
    e = torch.exp(s - s.max(-1, keepdim=True).values)
    return e / e.sum(-1, keepdim=True)

# %% accept: the smallest number of the dtype
def causal_pattern(scores):
    ones = torch.ones_like(scores).tril()
    return scores.masked_fill(ones == 0, torch.finfo(scores.dtype).min).softmax(-1)

# %% accept: minus a milliard
def causal_pattern(scores):
    mask = torch.tril(torch.ones(scores.shape[-2], scores.shape[-1])) == 0
    return scores.masked_fill(mask, -1e9).softmax(dim=-1)

# %% reject: no mask [says: no mask]
def causal_pattern(scores):
    return scores.softmax(-1)

# %% reject: masks after the softmax [says: before the softmax]
def causal_pattern(scores):
    return scores.softmax(-1).tril()

# %% reject: masks after the softmax and rescales
def causal_pattern(scores):
    p = scores.softmax(-1).tril()
    return p / p.sum(-1, keepdim=True)

# %% reject: multiplies the scores by the mask [says: exp(0)]
def causal_pattern(scores):
    return scores.tril().softmax(-1)

# %% reject: minus ten thousand [says: -20,000]
def causal_pattern(scores):
    n = scores.shape[-1]
    return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -1e4).softmax(-1)

# %% reject: upside down [says: upside down]
def causal_pattern(scores):
    n = scores.shape[-1]
    return scores.masked_fill(torch.ones(n, n).tril(-1).bool(), -math.inf).softmax(-1)

# %% reject: hides the present too [says: look at itself]
def causal_pattern(scores):
    n = scores.shape[-1]
    return scores.masked_fill(torch.ones(n, n).triu(0).bool(), -math.inf).softmax(-1)

# %% reject: one step too far [says: off-by-one]
def causal_pattern(scores):
    n = scores.shape[-1]
    return scores.masked_fill(torch.ones(n, n).triu(2).bool(), -math.inf).softmax(-1)

# %% reject: softmax over the queries [says: column]
def causal_pattern(scores):
    n = scores.shape[-1]
    return scores.masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-2)

# %% reject: writes into the scores [says: in place]
def causal_pattern(scores):
    n = scores.shape[-1]
    return scores.masked_fill_(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

# %% reject: always float32 [says: float64]
def causal_pattern(scores):
    n = scores.shape[-1]
    return scores.float().masked_fill(torch.ones(n, n).triu(1).bool(), -math.inf).softmax(-1)

# %% reject: minus infinity times the mask
def causal_pattern(scores):
    n = scores.shape[-1]
    return (scores + torch.ones(n, n).triu(1) * -math.inf).softmax(-1)

# %% equivalent: the scores are square
# n = scores.shape[-1]  →  n = scores.shape[-2]

# %% equivalent: the tests run on the CPU, where no device need be named
# future = torch.ones(n, n, dtype=torch.bool, device=scores.device).triu(1)  →  future = torch.ones(n, n, dtype=torch.bool, device=None).triu(1)
# future = torch.ones(n, n, dtype=torch.bool, device=scores.device).triu(1)  →  future = torch.ones(n, n, dtype=torch.bool, ).triu(1)
