# %% accept: normalises after each observation
def posterior(prior, likelihood):
    belief = prior.clone()
    for row in likelihood:
        belief = belief * row
        # evidence may be tiny: bring the largest to 1 in two steps
        if belief.max() == 0:
            raise ValueError("impossible")
        belief = belief / belief.max()
        belief = belief / belief.sum()
    if belief.sum() == 0:
        raise ValueError("impossible")
    return belief

# %% accept: logs, maximum by hand
def posterior(prior, likelihood):
    log_w = torch.cat([prior[None], likelihood]).log().sum(dim=0)
    top = log_w.max()
    if torch.isinf(top):
        raise ValueError("nothing is left")
    w = (log_w - top).exp()
    return w / w.sum()

# %% accept: NumPy in float64 and back
def posterior(prior, likelihood):
    import numpy as np

    with np.errstate(divide="ignore"):
        logs = np.log(prior.double().numpy()) + np.log(likelihood.double().numpy()).sum(axis=0)
    best = logs.max()
    if not np.isfinite(best):
        raise ValueError("all hypotheses are ruled out")
    weights = np.exp(logs - best)
    return torch.from_numpy(weights / weights.sum()).to(prior.dtype)

# %% accept: log_softmax and exp
def posterior(prior, likelihood):
    if not ((prior > 0) & (likelihood > 0).all(0)).any():
        raise ValueError("no hypothesis allows this")
    return (prior.log() + likelihood.log().sum(0)).log_softmax(0).exp()

# %% reject: a plain product [says: Add logarithms]
def posterior(prior, likelihood):
    weight = prior * likelihood.prod(0)
    if weight.sum() == 0 and (likelihood == 0).any(0).all():
        raise ValueError("impossible")
    return weight / weight.sum()

# %% reject: a plain product, refused when it is rounded to 0 [says: rounds to 0]
def posterior(prior, likelihood):
    weight = prior * likelihood.prod(0)
    if weight.sum() == 0:
        raise ValueError("impossible")
    return weight / weight.sum()

# %% reject: the prior is ignored [says: prior is missing]
def posterior(prior, likelihood):
    return torch.softmax(likelihood.log().sum(0), dim=0)

# %% reject: not normalised [says: sum to one]
def posterior(prior, likelihood):
    return prior * likelihood.prod(0)

# %% reject: likelihoods added [says: multiplies]
def posterior(prior, likelihood):
    weight = prior * likelihood.sum(0)
    return weight / weight.sum()

# %% reject: the last observation only [says: Only the last]
def posterior(prior, likelihood):
    for row in likelihood:
        belief = prior * row
    return belief / belief.sum()

# %% reject: the first observation only [says: Only the first]
def posterior(prior, likelihood):
    belief = prior * likelihood[0]
    return belief / belief.sum()

# %% reject: the prior once for each observation [says: belongs in once]
def posterior(prior, likelihood):
    log_weight = (prior.log() + likelihood.log()).sum(0)
    return torch.softmax(log_weight, dim=0)

# %% reject: NaN instead of an error [says: ValueError]
def posterior(prior, likelihood):
    return torch.softmax(prior.log() + likelihood.log().sum(0), dim=0)

# %% reject: a small number keeps everything possible
def posterior(prior, likelihood):
    return torch.softmax((prior + 1e-12).log() + (likelihood + 1e-12).log().sum(0), dim=0)

# %% reject: refuses what is only improbable
def posterior(prior, likelihood):
    log_weight = prior.log() + likelihood.log().sum(0)
    if log_weight.max() < -100:
        raise ValueError("impossible")
    return torch.softmax(log_weight, dim=0)

# %% reject: refuses as soon as one hypothesis is ruled out
def posterior(prior, likelihood):
    log_weight = prior.log() + likelihood.log().sum(0)
    if torch.isinf(log_weight).any():
        raise ValueError("impossible")
    return torch.softmax(log_weight, dim=0)

# %% reject: the logarithms, not normalised [says: logarithms]
def posterior(prior, likelihood):
    return prior.log() + likelihood.log().sum(0)

# %% reject: sums over the hypotheses
def posterior(prior, likelihood):
    return torch.softmax(prior.log() + likelihood.log().sum(1), dim=0)

# %% reject: logs, but exponentials without the maximum
def posterior(prior, likelihood):
    weight = (prior.log() + likelihood.log().sum(0)).exp()
    if not (likelihood > 0).all(0).any():
        raise ValueError("impossible")
    return weight / weight.sum()

# %% reject: multiplies into the prior [says: in place]
def posterior(prior, likelihood):
    for row in likelihood:
        prior *= row
        prior /= prior.sum()
    return prior

# %% reject: cannot do without observations
def posterior(prior, likelihood):
    total = likelihood[0].log()
    for row in likelihood[1:]:
        total = total + row.log()
    log_weight = prior.log() + total
    if log_weight.max() == -math.inf:
        raise ValueError("impossible")
    return torch.softmax(log_weight, dim=0)

# %% equivalent: log_weight has one axis
# return torch.softmax(log_weight, dim=0)  →  return torch.softmax(log_weight, dim=-1)
