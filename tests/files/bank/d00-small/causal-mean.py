# %% accept: a loop over time
def causal_mean(x, k):
    if k < 1:
        raise ValueError("k")
    return torch.stack([x[..., max(0, t - k + 1) : t + 1].mean(-1) for t in range(x.shape[-1])], dim=-1)

# %% reject: divides by k at the start too [says: half of it]
def causal_mean(x, k):
    if k < 1:
        raise ValueError("k")
    return torch.stack([x[..., max(0, t - k + 1) : t + 1].sum(-1) / k for t in range(x.shape[-1])], dim=-1)

# %% reject: works for windows up to three
def causal_mean(x, k):
    if k < 1:
        raise ValueError("k")
    k = min(k, 3)
    return torch.stack([x[..., max(0, t - k + 1) : t + 1].mean(-1) for t in range(x.shape[-1])], dim=-1)

# %% reject: runs for ever [not a probe]
def causal_mean(x, k):
    while True:
        pass

# %% reject: ends the process [not a probe]
import os
def causal_mean(x, k):
    os._exit(0)

# %% reject: eats the memory [not a probe]
def causal_mean(x, k):
    return torch.ones(3_000_000_000)
