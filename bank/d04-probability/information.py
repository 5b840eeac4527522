# %% accept: torch.where around the logarithm
def entropy(p):
    safe = torch.where(p > 0, p, torch.ones_like(p))
    return -(p * safe.log()).sum(dim=-1)


def cross_entropy(p, q):
    p, q = torch.broadcast_tensors(p, q)
    terms = torch.where(p > 0, -p * q.log(), torch.zeros_like(p))
    return terms.sum(dim=-1)


def kl(p, q):
    p, q = torch.broadcast_tensors(p, q)
    return torch.where(p > 0, p * (p.log() - q.log()), torch.zeros_like(p)).sum(-1)

# %% accept: built from each other, special functions
def entropy(p):
    return torch.special.entr(p).sum(-1)


def cross_entropy(p, q):
    return -torch.special.xlogy(p, q).sum(-1)


def kl(p, q):
    return cross_entropy(p, q) - entropy(p)

# %% accept: loops over the rows
def _rows(f, p, q):
    p, q = torch.broadcast_tensors(p, q)
    flat = [f(a, b) for a, b in zip(p.reshape(-1, p.shape[-1]).tolist(), q.reshape(-1, q.shape[-1]).tolist())]
    return torch.tensor(flat, dtype=p.dtype).reshape(p.shape[:-1])


def _log(v):
    return math.log(v) if v > 0 else -math.inf


def entropy(p):
    return _rows(lambda a, b: -sum(x * math.log(x) for x in a if x > 0), p, p)


def cross_entropy(p, q):
    return _rows(lambda a, b: -sum(x * _log(y) for x, y in zip(a, b) if x > 0), p, q)


def kl(p, q):
    return _rows(lambda a, b: sum(x * (_log(x) - _log(y)) for x, y in zip(a, b) if x > 0), p, q)

# %% accept: NaN of 0 log 0 replaced, infinity kept
def entropy(p):
    return -(p * p.log()).nan_to_num(nan=0.0).sum(-1)


def cross_entropy(p, q):
    return -(p * q.log()).nan_to_num(nan=0.0, posinf=math.inf, neginf=-math.inf).sum(-1)


def kl(p, q):
    return (p * (p / q).log()).nan_to_num(nan=0.0, posinf=math.inf, neginf=-math.inf).sum(-1)

# %% reject: NaN at 0 log 0 [says: xlogy]
def entropy(p):
    return -(p * p.log()).sum(-1)


def cross_entropy(p, q):
    return -(p * q.log()).sum(-1)


def kl(p, q):
    return (p * (p / q).log()).sum(-1)

# %% reject: bits [says: natural]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1) / math.log(2)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(-1) / math.log(2)


def kl(p, q):
    return cross_entropy(p, q) - entropy(p)

# %% reject: cross-entropy and KL the wrong way round [says: swapped]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    return -torch.xlogy(q, p).sum(-1)


def kl(p, q):
    return (torch.xlogy(q, q) - torch.xlogy(q, p)).sum(-1)

# %% reject: only the KL divergence is reversed [says: swapped]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(-1)


def kl(p, q):
    return cross_entropy(q, p) - entropy(q)

# %% reject: a small number in the logarithm [says: impossible]
def entropy(p):
    return -(p * (p + 1e-9).log()).sum(-1)


def cross_entropy(p, q):
    return -(p * (q + 1e-9).log()).sum(-1)


def kl(p, q):
    return (p * ((p + 1e-9) / (q + 1e-9)).log()).sum(-1)

# %% reject: a small number in the KL only [says: q bounded from below]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(-1)


def kl(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q.clamp(min=1e-8))).sum(-1)

# %% reject: infinite terms left out too [says: only the terms]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    terms = -p * q.log()
    return torch.where(terms.isfinite(), terms, torch.zeros_like(terms)).sum(-1)


def kl(p, q):
    terms = p * (p / q).log()
    return torch.where(terms.isfinite(), terms, torch.zeros_like(terms)).sum(-1)

# %% reject: the logarithm of p / q, with 0 / 0 in it [says: 0 / 0]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(-1)


def kl(p, q):
    return torch.xlogy(p, p / q).sum(-1)

# %% reject: infinity replaced by the largest number [says: nan_to_num]
def entropy(p):
    return -torch.nan_to_num(p * p.log()).sum(-1)


def cross_entropy(p, q):
    return -torch.nan_to_num(p * q.log()).sum(-1)


def kl(p, q):
    return torch.nan_to_num(p * (p / q).log()).sum(-1)

# %% reject: sums over everything [says: last axis]
def entropy(p):
    return -torch.xlogy(p, p).sum()


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum()


def kl(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum()

# %% reject: mean over the outcomes [says: mean]
def entropy(p):
    return -torch.xlogy(p, p).mean(-1)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).mean(-1)


def kl(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).mean(-1)

# %% reject: the sign [says: sign]
def entropy(p):
    return torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    return torch.xlogy(p, q).sum(-1)


def kl(p, q):
    return (torch.xlogy(p, q) - torch.xlogy(p, p)).sum(-1)

# %% reject: absolute values in the KL [says: bsolute]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(-1)


def kl(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).abs().sum(-1)

# %% reject: KL is the cross-entropy [says: entropy of p is still in it]
def entropy(p):
    return -torch.xlogy(p, p).sum(-1)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(-1)


def kl(p, q):
    return cross_entropy(p, q)

# %% reject: the library's KL with its arguments swapped [says: swapped]
def entropy(p):
    return torch.distributions.Categorical(p).entropy()


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(-1)


def kl(p, q):
    return F.kl_div(p.log(), q, reduction="none").sum(-1)

# %% reject: surprises not weighted [says: not weighted]
def entropy(p):
    return -p.log().sum(-1)


def cross_entropy(p, q):
    return -q.log().sum(-1)


def kl(p, q):
    return (p / q).log().sum(-1)

# %% reject: axis 0
def entropy(p):
    return -torch.xlogy(p, p).sum(0)


def cross_entropy(p, q):
    return -torch.xlogy(p, q).sum(0)


def kl(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum(0)

# %% reject: normalises as logits
def entropy(p):
    p = p.softmax(-1)
    return -(p * p.log()).sum(-1)


def cross_entropy(p, q):
    return -(p * q.log_softmax(-1)).sum(-1)


def kl(p, q):
    return cross_entropy(p, q) - entropy(p)
