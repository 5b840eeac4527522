# %% accept: log-probabilities by hand
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    rows = torch.arange(len(answers))

    def loss(z, mask):
        return float(-z.log_softmax(-1)[rows, answers][mask].mean())

    return loss(part + logits.mean(0, keepdim=True), ~shown), loss(logits - part, shown)

# %% accept: a projection of one's own
def progress_measures(logits, answers, shown, frequencies):
    p = math.isqrt(len(logits))
    s = (torch.arange(p)[:, None] + torch.arange(p)).flatten().double()
    waves = [f(2 * math.pi * k * s / p) * math.sqrt(2) / p for k in frequencies for f in (torch.cos, torch.sin)]
    Q = torch.stack(waves).to(logits.dtype)
    part = Q.T @ (Q @ logits)
    kept = torch.ones_like(logits) * logits.mean(dim=0) + part
    held = torch.logical_not(shown)
    a = torch.nn.functional.nll_loss(kept[held].log_softmax(1), answers[held])
    b = torch.nn.functional.nll_loss((logits - part)[shown].log_softmax(1), answers[shown])
    return float(a), float(b)

# %% accept: in double precision throughout
def progress_measures(logits, answers, shown, frequencies):
    z = logits.double()
    turning = grokking.sum_part(z, frequencies)
    constant = z.sum(0) / z.shape[0]
    each_restricted = cross_entropy(constant + turning, answers, reduction="none")
    each_excluded = cross_entropy(z - turning, answers, reduction="none")
    return each_restricted[shown == False].mean().item(), each_excluded[shown].mean().item()  # noqa: E712

# %% reject: the two swapped [says: changed places]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[~shown], answers[~shown])
    excluded = cross_entropy((logits - part)[shown], answers[shown])
    return excluded.item(), restricted.item()

# %% reject: restricted without the mean [says: mean]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part)[~shown], answers[~shown])
    excluded = cross_entropy((logits - part)[shown], answers[shown])
    return restricted.item(), excluded.item()

# %% reject: restricted on the training pairs [says: held-out]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[shown], answers[shown])
    excluded = cross_entropy((logits - part)[shown], answers[shown])
    return restricted.item(), excluded.item()

# %% reject: restricted on all pairs [says: all pairs]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0)), answers)
    excluded = cross_entropy((logits - part)[shown], answers[shown])
    return restricted.item(), excluded.item()

# %% reject: excluded on the held-out pairs [says: training]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[~shown], answers[~shown])
    excluded = cross_entropy((logits - part)[~shown], answers[~shown])
    return restricted.item(), excluded.item()

# %% reject: excluded on all pairs [says: all pairs]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[~shown], answers[~shown])
    excluded = cross_entropy((logits - part), answers)
    return restricted.item(), excluded.item()

# %% reject: excluded loses the mean too [says: mean of each logit is gone]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[~shown], answers[~shown])
    excluded = cross_entropy((logits - part - logits.mean(0))[shown], answers[shown])
    return restricted.item(), excluded.item()

# %% reject: mean over the answers
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(1, keepdim=True))[~shown], answers[~shown])
    excluded = cross_entropy((logits - part)[shown], answers[shown])
    return restricted.item(), excluded.item()

# %% reject: mean over the held-out pairs only [says: held-out or not]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits[~shown].mean(0))[~shown], answers[~shown])
    excluded = cross_entropy((logits - part)[shown], answers[shown])
    return restricted.item(), excluded.item()

# %% reject: sum in place of mean
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[~shown], answers[~shown], reduction="sum")
    excluded = cross_entropy((logits - part)[shown], answers[shown], reduction="sum")
    return restricted.item(), excluded.item()

# %% reject: tensors in place of numbers [says: item]
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[~shown], answers[~shown])
    excluded = cross_entropy((logits - part)[shown], answers[shown])
    return restricted, excluded

# %% reject: excluded takes the mean and the part from the wrong side
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0))[~shown], answers[~shown])
    excluded = cross_entropy((part - logits)[shown], answers[shown])
    return restricted.item(), excluded.item()

# %% reject: probabilities put into the cross-entropy
def progress_measures(logits, answers, shown, frequencies):
    part = grokking.sum_part(logits, frequencies)
    restricted = cross_entropy((part + logits.mean(0)).softmax(-1)[~shown], answers[~shown])
    excluded = cross_entropy((logits - part).softmax(-1)[shown], answers[shown])
    return restricted.item(), excluded.item()
