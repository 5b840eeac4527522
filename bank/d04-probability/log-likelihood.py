# %% accept: a loop over examples
def log_likelihood(logits, labels):
    found = []
    for row, label in zip(logits, labels):
        top = row.max()
        found.append(row[label] - top - torch.log(torch.exp(row - top).sum()))
    return torch.stack(found)

# %% accept: picks first, then subtracts
def log_likelihood(logits, labels):
    rows = torch.arange(len(labels))
    top = logits.max(dim=1).values
    log_sum = top + (logits - top[:, None]).exp().sum(1).log()
    return logits[rows, labels] - log_sum

# %% accept: distances to the logit of the label, pairwise logaddexp
def log_likelihood(logits, labels):
    total = logits[:, 0]
    for column in logits.T[1:]:
        total = torch.logaddexp(total, column)
    return torch.take_along_dim(logits, labels.unsqueeze(1), dim=1).squeeze(1) - total

# %% accept: one-hot mask, computed in float64
def log_likelihood(logits, labels):
    z = logits.double()
    z = z - z.max(-1, keepdim=True).values
    log_p = z - z.exp().sum(-1, keepdim=True).log()
    mask = F.one_hot(labels, logits.shape[1]).bool()
    return log_p[mask].to(logits.dtype)

# %% reject: the logarithm of a softmax [says: infinite]
def log_likelihood(logits, labels):
    p = logits.softmax(-1)
    return p.gather(-1, labels[:, None])[:, 0].log()

# %% reject: no maximum taken away [says: largest logit]
def log_likelihood(logits, labels):
    log_p = logits - logits.exp().sum(-1, keepdim=True).log()
    return log_p.gather(-1, labels[:, None])[:, 0]

# %% reject: the maximum of all logits [says: own maximum]
def log_likelihood(logits, labels):
    shifted = logits - logits.max()
    log_p = shifted - shifted.exp().sum(-1, keepdim=True).log()
    return log_p.gather(-1, labels[:, None])[:, 0]

# %% reject: averages at once [says: no mean yet]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    log_p = shifted - shifted.exp().sum(-1, keepdim=True).log()
    return log_p.gather(-1, labels[:, None]).mean()

# %% reject: the loss, with the other sign [says: sign]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    log_p = shifted - shifted.exp().sum(-1, keepdim=True).log()
    return -log_p.gather(-1, labels[:, None])[:, 0]

# %% reject: the probability [says: logarithm]
def log_likelihood(logits, labels):
    return logits.softmax(-1).gather(-1, labels[:, None])[:, 0]

# %% reject: in bits [says: bits]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    log_p = shifted - shifted.exp().sum(-1, keepdim=True).log()
    return log_p.gather(-1, labels[:, None])[:, 0] / math.log(2)

# %% reject: adds a small number inside the logarithm [says: small number]
def log_likelihood(logits, labels):
    return torch.log(logits.softmax(-1) + 1e-9).gather(-1, labels[:, None])[:, 0]

# %% reject: normalises over the batch [says: over the batch]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(0, keepdim=True)
    log_p = shifted - shifted.exp().sum(0, keepdim=True).log()
    return log_p.gather(-1, labels[:, None])[:, 0]

# %% reject: every label for every row [says: one label for each row]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    return (shifted - shifted.exp().sum(-1, keepdim=True).log())[:, labels]

# %% reject: leaves an axis of size one [says: size 1]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    return (shifted - shifted.exp().sum(-1, keepdim=True).log()).gather(-1, labels[:, None])

# %% reject: squeezes the batch of one away [says: squeeze()]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    return (shifted - shifted.exp().sum(-1, keepdim=True).log()).gather(-1, labels[:, None]).squeeze()

# %% reject: the library [says: build it yourself]
def log_likelihood(logits, labels):
    return -F.cross_entropy(logits, labels, reduction="none")

# %% reject: log_softmax of the library [says: build it yourself]
def log_likelihood(logits, labels):
    return torch.log_softmax(logits, -1)[torch.arange(len(labels)), labels]

# %% reject: the logits themselves [says: still to be taken away]
def log_likelihood(logits, labels):
    return logits.gather(-1, labels[:, None])[:, 0]

# %% reject: the likeliest class [says: likeliest class]
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    return (shifted - shifted.exp().sum(-1, keepdim=True).log()).amax(-1)

# %% reject: shifts the input in place [says: in place]
def log_likelihood(logits, labels):
    logits -= logits.amax(-1, keepdim=True)
    log_p = logits - logits.exp().sum(-1, keepdim=True).log()
    return log_p.gather(-1, labels[:, None])[:, 0]

# %% reject: forgets to shift the exponentials
def log_likelihood(logits, labels):
    shifted = logits - logits.amax(-1, keepdim=True)
    log_p = shifted - logits.exp().sum(-1, keepdim=True).log()
    return log_p.gather(-1, labels[:, None])[:, 0]

# %% reject: float32 whatever comes
def log_likelihood(logits, labels):
    shifted = (logits - logits.amax(-1, keepdim=True)).float()
    log_p = shifted - shifted.exp().sum(-1, keepdim=True).log()
    return log_p.gather(-1, labels[:, None])[:, 0].to(logits.dtype)

# %% equivalent: logits have two axes, so the last is axis 1
# shifted = logits - logits.amax(-1, keepdim=True)  →  shifted = logits - logits.amax(+1, keepdim=True)

# %% equivalent: logits have two axes, so the last is axis 1
# log_p = shifted - shifted.exp().sum(-1, keepdim=True).log()  →  log_p = shifted - shifted.exp().sum(+1, keepdim=True).log()

# %% equivalent: logits have two axes, so the last is axis 1
# return log_p.gather(-1, labels[:, None])[:, 0]  →  return log_p.gather(+1, labels[:, None])[:, 0]

# %% equivalent: one column is left, so the first is the last
# return log_p.gather(-1, labels[:, None])[:, 0]  →  return log_p.gather(-1, labels[:, None])[:, -1]
