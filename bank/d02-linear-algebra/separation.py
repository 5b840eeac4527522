# %% accept: the variance between, weighted by class size
def separation(scores, labels):
    mean = scores.mean(0)
    between = torch.zeros_like(mean)
    for c in labels.unique():
        group = scores[labels == c]
        between = between + len(group) * (group.mean(0) - mean) ** 2
    return between / ((scores - mean) ** 2).sum(0)

# %% accept: the squared correlation with the label
def separation(scores, labels):
    y = labels.to(scores.dtype)
    y = y - y.mean()
    s = scores - scores.mean(0)
    return (s * y[:, None]).sum(0) ** 2 / ((s**2).sum(0) * (y**2).sum())

# %% accept: a fit of the class means, by least squares
def separation(scores, labels):
    indicator = (labels[:, None] == labels.unique()).to(scores.dtype)
    means = (indicator.T @ scores) / indicator.sum(0)[:, None]
    left = ((scores - indicator @ means) ** 2).sum(0)
    return 1 - left / ((scores - scores.mean(0)) ** 2).sum(0)

# %% accept: column by column with plain floats
def separation(scores, labels):
    result = []
    for j in range(scores.shape[1]):
        column = scores[:, j].tolist()
        groups = {}
        for value, c in zip(column, labels.tolist()):
            groups.setdefault(c, []).append(value)
        mean = sum(column) / len(column)
        total = sum((v - mean) ** 2 for v in column)
        within = sum((v - sum(g) / len(g)) ** 2 for g in groups.values() for v in g)
        result.append((total - within) / total)
    return torch.tensor(result, dtype=scores.dtype)

# %% accept: population variances weighted by size
def separation(scores, labels):
    within = sum(
        scores[labels == c].var(0, unbiased=False) * (labels == c).sum() for c in (labels.min(), labels.max())
    )
    return 1 - within / (scores.var(0, unbiased=False) * len(scores))

# %% reject: the share within [says: within]
def separation(scores, labels):
    within = sum(((scores[labels == c] - scores[labels == c].mean(0)) ** 2).sum(0) for c in labels.unique())
    return within / ((scores - scores.mean(0)) ** 2).sum(0)

# %% reject: not weighted by class size
def separation(scores, labels):
    mean = scores.mean(0)
    between = sum((scores[labels == c].mean(0) - mean) ** 2 for c in labels.unique())
    return between / ((scores - mean) ** 2).mean(0)

# %% reject: the mean of the class variances
def separation(scores, labels):
    within = torch.stack([scores[labels == c].var(0, unbiased=False) for c in labels.unique()]).mean(0)
    return 1 - within / scores.var(0, unbiased=False)

# %% reject: adds up the averages of the classes [says: sums of squares]
def separation(scores, labels):
    within = 0
    for c in labels.unique():
        group = scores[labels == c]
        within = within + ((group - group.mean(0)) ** 2).mean(0)
    return 1 - within / ((scores - scores.mean(0)) ** 2).mean(0)

# %% reject: between over within
def separation(scores, labels):
    within = sum(((scores[labels == c] - scores[labels == c].mean(0)) ** 2).sum(0) for c in labels.unique())
    return ((scores - scores.mean(0)) ** 2).sum(0) / within - 1

# %% reject: one number for all coordinates [says: each coordinate]
def separation(scores, labels):
    within = sum(((scores[labels == c] - scores[labels == c].mean(0)) ** 2).sum() for c in labels.unique())
    return 1 - within / ((scores - scores.mean(0)) ** 2).sum()

# %% reject: classes 0 and 1 only [says: any two]
def separation(scores, labels):
    within = sum(((scores[labels == c] - scores[labels == c].mean(0)) ** 2).sum(0) for c in (0, 1))
    return 1 - within / ((scores - scores.mean(0)) ** 2).sum(0)

# %% reject: forgets the mean in the total
def separation(scores, labels):
    within = sum(((scores[labels == c] - scores[labels == c].mean(0)) ** 2).sum(0) for c in labels.unique())
    return 1 - within / (scores**2).sum(0)

# %% reject: the correlation, not squared
def separation(scores, labels):
    y = labels.to(scores.dtype)
    y = y - y.mean()
    s = scores - scores.mean(0)
    return ((s * y[:, None]).sum(0) / ((s**2).sum(0) * (y**2).sum()).sqrt()).abs()

# %% reject: the distance of the means in standard deviations
def separation(scores, labels):
    a, b = (scores[labels == c].mean(0) for c in labels.unique())
    return (a - b).abs() / scores.std(0)

# %% reject: one mean for all coordinates of a class [says: its own mean]
def separation(scores, labels):
    within = sum(((scores[labels == c] - scores[labels == c].mean()) ** 2).sum(0) for c in labels.unique())
    return 1 - within / ((scores - scores.mean(0)) ** 2).sum(0)

# %% reject: sample variances, n - 1 in each class [says: single example]
def separation(scores, labels):
    within = sum(scores[labels == c].var(0) * (labels == c).sum() for c in labels.unique())
    return 1 - within / (scores.var(0) * len(scores))

# %% reject: sums over the coordinates [says: axis 0]
def separation(scores, labels):
    within = sum(((scores[labels == c] - scores[labels == c].mean(0)) ** 2).sum(1).sum() for c in labels.unique())
    return 1 - within / ((scores - scores.mean(0)) ** 2).sum(0)

# %% reject: the example's numbers
def separation(scores, labels):
    return torch.tensor([12 / 13, 0.0])

# %% equivalent: with exactly two classes, the others of one class are the other class
# groups = [scores[labels == c] for c in labels.unique()]  →  groups = [scores[labels != c] for c in labels.unique()]
