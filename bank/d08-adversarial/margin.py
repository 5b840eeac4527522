# %% accept: a mask and masked_fill
def margin(logits, labels):
    mask = F.one_hot(labels, logits.shape[1]).bool()
    return logits.masked_fill(mask, float("-inf")).amax(dim=1) - logits[mask]

def target_margin(logits, targets):
    mask = F.one_hot(targets, logits.shape[1]).bool()
    return logits[mask] - logits.masked_fill(mask, float("-inf")).amax(dim=1)

# %% accept: a loop over rows
def margin(logits, labels):
    rows = []
    for row, k in zip(logits, labels.tolist()):
        rows.append(torch.cat([row[:k], row[k + 1 :]]).max() - row[k])
    return torch.stack(rows)

def target_margin(logits, targets):
    return -margin(logits, targets)

# %% accept: the two largest
def margin(logits, labels):
    top = logits.topk(2, dim=1)
    best = torch.where(top.indices[:, 0] == labels, top.values[:, 1], top.values[:, 0])
    return best - logits[torch.arange(len(labels)), labels]

def target_margin(logits, targets):
    top, index = logits.sort(dim=1, descending=True)
    best = torch.where(index[:, 0] == targets, top[:, 1], top[:, 0])
    return logits[torch.arange(len(targets)), targets] - best

# %% accept: overwrites a clone
def margin(logits, labels):
    others = logits.clone()
    rows = torch.arange(len(logits))
    others[rows, labels] = -float("inf")
    return others.max(dim=-1)[0] - logits[rows, labels]

def target_margin(logits, targets):
    others = logits.clone()
    rows = torch.arange(len(logits))
    others[rows, targets] = -float("inf")
    return logits[rows, targets] - others.max(dim=-1)[0]

# %% reject: the class itself competes [says: leave it out]
def margin(logits, labels):
    return logits.max(1).values - logits.gather(1, labels[:, None])[:, 0]

def target_margin(logits, targets):
    return logits.gather(1, targets[:, None])[:, 0] - logits.max(1).values

# %% reject: both signs swapped [says: other sign]
def margin(logits, labels):
    own = logits.gather(1, labels[:, None])[:, 0]
    return own - logits.scatter(1, labels[:, None], -torch.inf).max(1).values

def target_margin(logits, targets):
    own = logits.gather(1, targets[:, None])[:, 0]
    return logits.scatter(1, targets[:, None], -torch.inf).max(1).values - own

# %% reject: zero in the place of the class [says: minus infinity]
def margin(logits, labels):
    own = logits.gather(1, labels[:, None])[:, 0]
    return logits.scatter(1, labels[:, None], 0.0).max(1).values - own

def target_margin(logits, targets):
    own = logits.gather(1, targets[:, None])[:, 0]
    return own - logits.scatter(1, targets[:, None], 0.0).max(1).values

# %% reject: largest against second largest, labels ignored [says: ignores the labels]
def margin(logits, labels):
    top = logits.topk(2, dim=1).values
    return top[:, 1] - top[:, 0]

def target_margin(logits, targets):
    top = logits.topk(2, dim=1).values
    return top[:, 0] - top[:, 1]

# %% reject: the second largest, whoever it is [says: whichever class]
def margin(logits, labels):
    return logits.topk(2, dim=1).values[:, 1] - logits.gather(1, labels[:, None])[:, 0]

def target_margin(logits, targets):
    return logits.gather(1, targets[:, None])[:, 0] - logits.topk(2, dim=1).values[:, 1]

# %% reject: the smallest of the others [says: take the largest]
def margin(logits, labels):
    own = logits.gather(1, labels[:, None])[:, 0]
    return logits.scatter(1, labels[:, None], torch.inf).min(1).values - own

def target_margin(logits, targets):
    own = logits.gather(1, targets[:, None])[:, 0]
    return own - logits.scatter(1, targets[:, None], torch.inf).min(1).values

# %% reject: no gradient [says: gradients flow]
def margin(logits, labels):
    with torch.no_grad():
        own = logits.gather(1, labels[:, None])[:, 0]
        return logits.scatter(1, labels[:, None], -torch.inf).max(1).values - own

def target_margin(logits, targets):
    return -margin(logits, targets)

# %% reject: the mean over the batch [says: One number per picture]
def margin(logits, labels):
    own = logits.gather(1, labels[:, None])[:, 0]
    return (logits.scatter(1, labels[:, None], -torch.inf).max(1).values - own).mean()

def target_margin(logits, targets):
    return -margin(logits, targets)

# %% reject: writes into the logits [says: in place]
def margin(logits, labels):
    own = logits.gather(1, labels[:, None])[:, 0]
    logits.scatter_(1, labels[:, None], -torch.inf)
    return logits.max(1).values - own

def target_margin(logits, targets):
    own = logits.gather(1, targets[:, None])[:, 0]
    logits.scatter_(1, targets[:, None], -torch.inf)
    return own - logits.max(1).values

# %% reject: probabilities instead of logits [says: of probabilities]
def margin(logits, labels):
    p = logits.softmax(1)
    own = p.gather(1, labels[:, None])[:, 0]
    return p.scatter(1, labels[:, None], -torch.inf).max(1).values - own

def target_margin(logits, targets):
    return -margin(logits, targets)

# %% reject: minus a thousand is not low enough [says: Only minus infinity]
def margin(logits, labels):
    own = logits.gather(1, labels[:, None])[:, 0]
    return logits.scatter(1, labels[:, None], -1000.0).max(1).values - own

def target_margin(logits, targets):
    own = logits.gather(1, targets[:, None])[:, 0]
    return own - logits.scatter(1, targets[:, None], -1000.0).max(1).values

# %% reject: squeeze loses the batch of one; target logit alone
def margin(logits, labels):
    own = logits.gather(1, labels[:, None]).squeeze()
    return logits.scatter(1, labels[:, None], -torch.inf).max(1).values.squeeze() - own

def target_margin(logits, targets):
    return logits.gather(1, targets[:, None])[:, 0]

# %% equivalent: the axis has one entry
# own = logits.gather(1, labels[:, None])[:, 0]  →  own = logits.gather(1, labels[:, None])[:, -1]

# %% equivalent: the axis has one entry, for the target
# target = logits.gather(1, targets[:, None])[:, 0]  →  target = logits.gather(1, targets[:, None])[:, -1]

# %% reject: infinity times a one-hot label [says: times 0 is NaN]
def margin(logits, labels):
    own = F.one_hot(labels, logits.shape[1])
    return (logits - torch.inf * own).max(1).values - (logits * own).sum(1)

def target_margin(logits, targets):
    return -margin(logits, targets)
