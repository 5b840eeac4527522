# %% accept: loops over forecasts and outcomes
def other_losses(p, q):
    n, outcomes = q.shape
    losses = {name: torch.zeros(n, dtype=q.dtype) for name in ("linear", "brier", "error")}
    for i in range(n):
        named = int(q[i].argmax())
        for k in range(outcomes):
            losses["linear"][i] += p[k] * (1 - q[i, k])
            losses["brier"][i] += p[k] * sum((q[i, j] - (1.0 if j == k else 0.0)) ** 2 for j in range(outcomes))
            losses["error"][i] += p[k] * (named != k)
    return losses

# %% accept: closed forms
def other_losses(p, q):
    mean_q = (p * q).sum(1)
    return {
        "linear": 1 - mean_q,
        "brier": (q**2).sum(1) - 2 * mean_q + 1,
        "error": 1 - p[q.max(1).indices],
    }

# %% accept: one-hot and einsum
def other_losses(p, q):
    one = F.one_hot(torch.arange(p.shape[0]), p.shape[0]).to(q)
    gap = one[None, :, :] - q[:, None, :]
    wrong = (q.argmax(-1)[:, None] != torch.arange(len(p))).to(q.dtype)
    return {
        "error": wrong @ p,
        "brier": torch.einsum("nkj,nkj,k->n", gap, gap, p),
        "linear": torch.einsum("k,nk->n", p, 1 - q),
    }

# %% reject: squared distance to p [says: single outcome]
def other_losses(p, q):
    return {"linear": 1 - q @ p, "brier": ((q - p) ** 2).sum(-1), "error": 1 - p[q.argmax(-1)]}

# %% reject: only the entry of what happened [says: all outcomes j]
def other_losses(p, q):
    return {"linear": 1 - q @ p, "brier": ((1 - q) ** 2) @ p, "error": 1 - p[q.argmax(-1)]}

# %% reject: mean over j [says: mean over j]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).mean(-1)
    return {"linear": 1 - q @ p, "brier": squared @ p, "error": 1 - p[q.argmax(-1)]}

# %% reject: plain mean over what can happen [says: weight]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": (1 - q).mean(-1), "brier": squared.mean(-1), "error": 1 - p[q.argmax(-1)]}

# %% reject: linear is the distance to p [says: distance between q and p]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": (q - p).abs().sum(-1), "brier": squared @ p, "error": 1 - p[q.argmax(-1)]}

# %% reject: the mean probability instead of the loss [says: 1 minus]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": q @ p, "brier": squared @ p, "error": p[q.argmax(-1)]}

# %% reject: accuracy instead of error [says: right answers]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": 1 - q @ p, "brier": squared @ p, "error": p[q.argmax(-1)]}

# %% reject: error as the forecast believes [says: Ask p]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": 1 - q @ p, "brier": squared @ p, "error": 1 - q.max(-1).values}

# %% reject: same name as the truth or not [says: even the best answer]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": 1 - q @ p, "brier": squared @ p, "error": (q.argmax(-1) != p.argmax()).to(q.dtype)}

# %% reject: error of the likeliest outcome of p [says: its own largest]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": 1 - q @ p, "brier": squared @ p, "error": (1 - p.max()).repeat(len(q))}

# %% reject: identity in float32 only
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p))) ** 2).sum(-1)
    return {"linear": 1 - q @ p, "brier": (squared.float() @ p.float()), "error": 1 - p[q.argmax(-1)]}

# %% reject: absolute instead of squared [says: squares]
def other_losses(p, q):
    squared = (q[:, None] - torch.eye(len(p), dtype=q.dtype)).abs().sum(-1)
    return {"linear": 1 - q @ p, "brier": squared @ p, "error": 1 - p[q.argmax(-1)]}

# %% reject: averages over the forecasts [says: each forecast]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return {"linear": (1 - q @ p).mean(), "brier": (squared @ p).mean(), "error": (1 - p[q.argmax(-1)]).mean()}

# %% reject: a tuple instead of a dict [says: dict]
def other_losses(p, q):
    squared = ((q[:, None] - torch.eye(len(p), dtype=q.dtype)) ** 2).sum(-1)
    return 1 - q @ p, squared @ p, 1 - p[q.argmax(-1)]

# %% reject: the example's numbers
def other_losses(p, q):
    return {"linear": torch.tensor([0.6, 0.69]), "brier": torch.tensor([0.64, 1.04]), "error": torch.tensor([0.5, 0.7])}

# %% equivalent: zeros and ones are exact in float32, and the difference takes the wider dtype
# happened = torch.eye(len(p), dtype=q.dtype)  →  happened = torch.eye(len(p), dtype=None)

# %% equivalent: zeros and ones are exact in float32, and the difference takes the wider dtype
# happened = torch.eye(len(p), dtype=q.dtype)  →  happened = torch.eye(len(p), )

# %% equivalent: q has two axes, so the last is axis 1
# return {"linear": 1 - q @ p, "brier": squared @ p, "error": 1 - p[q.argmax(-1)]}  →  return {"linear": 1 - q @ p, "brier": squared @ p, "error": 1 - p[q.argmax(+1)]}
