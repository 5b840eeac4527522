# %% accept: gather, sums for means
def recovery(logits, clean, corrupted, answers, wrong):
    def d(x):
        last = x[:, -1]
        return (last.gather(1, answers[:, None]) - last.gather(1, wrong[:, None])).squeeze(1)
    p, c, x = d(logits), d(clean), d(corrupted)
    return (p - x).sum() / (c - x).sum(), (p - x) / (c - x)

# %% accept: a loop, overall as a float tensor
def recovery(logits, clean, corrupted, answers, wrong):
    each, top, low = [], 0.0, 0.0
    for b in range(len(answers)):
        p, c, x = (run[b, -1, answers[b]] - run[b, -1, wrong[b]] for run in (logits, clean, corrupted))
        each.append((p - x) / (c - x))
        top, low = top + (p - x), low + (c - x)
    return top / low, torch.stack(each)

# %% accept: one stacked tensor and take_along_dim
def recovery(logits, clean, corrupted, answers, wrong):
    runs = torch.stack([logits, clean, corrupted])[:, :, -1]
    pick = torch.stack([answers, wrong], dim=-1).expand(3, -1, -1)
    both = torch.take_along_dim(runs, pick, dim=-1)
    p, c, x = both[..., 0] - both[..., 1]
    return (p.mean() - x.mean()) / (c.mean() - x.mean()), (p - x) / (c - x)

# %% accept: overall as a Python float
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, clean, corrupted))
    return ((p.mean() - x.mean()) / (c.mean() - x.mean())).item(), (p - x) / (c - x)

# %% reject: the mean of the ratios [says: mean of the ratios]
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, clean, corrupted))
    each = (p - x) / (c - x)
    return each.mean(), each

# %% reject: clean and corrupted swapped [says: changed places]
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, corrupted, clean))
    return (p - x).mean() / (c - x).mean(), (p - x) / (c - x)

# %% reject: not normalised [says: divided]
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, clean, corrupted))
    return (p - x).mean(), p - x

# %% reject: divided by the clean difference only
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, clean, corrupted))
    return (p - x).mean() / c.mean(), (p - x) / c

# %% reject: probabilities [says: not probabilities]
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run.softmax(-1)[r, -1, answers] - run.softmax(-1)[r, -1, wrong] for run in (logits, clean, corrupted))
    return (p - x).mean() / (c - x).mean(), (p - x) / (c - x)

# %% reject: all positions
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, :, answers].mean(-1) - run[r, :, wrong].mean(-1) for run in (logits, clean, corrupted))
    return (p - x).mean() / (c - x).mean(), (p - x) / (c - x)

# %% reject: the first position
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, 0, answers] - run[r, 0, wrong] for run in (logits, clean, corrupted))
    return (p - x).mean() / (c - x).mean(), (p - x) / (c - x)

# %% reject: only the logit of the answer
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] for run in (logits, clean, corrupted))
    return (p - x).mean() / (c - x).mean(), (p - x) / (c - x)

# %% reject: clipped to between 0 and 1
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, clean, corrupted))
    return ((p - x).mean() / (c - x).mean()).clamp(0, 1), ((p - x) / (c - x)).clamp(0, 1)

# %% reject: overall only [says: two things]
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, clean, corrupted))
    return (p - x).mean() / (c - x).mean()

# %% reject: the order of the two turned round [says: overall` first]
def recovery(logits, clean, corrupted, answers, wrong):
    r = torch.arange(len(answers))
    p, c, x = (run[r, -1, answers] - run[r, -1, wrong] for run in (logits, clean, corrupted))
    return (p - x) / (c - x), (p - x).mean() / (c - x).mean()

# %% reject: the numbers of the example
def recovery(logits, clean, corrupted, answers, wrong):
    return torch.tensor(1 / 12), torch.tensor([0.5, 0.0])
