# %% accept: all rows drawn at once, NumPy quantiles
def mean_and_error(samples):
    import numpy as np

    if samples.shape[-1] < 2:
        raise ValueError("too few")
    a = samples.numpy()
    n = a.shape[-1]
    error = a.std(axis=-1, ddof=1) / np.sqrt(n)
    return torch.as_tensor(a.mean(axis=-1), dtype=samples.dtype), torch.as_tensor(error, dtype=samples.dtype)


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    import numpy as np

    n = arrays[0].shape[0]
    index = torch.randint(0, n, (n_resamples, n), generator=generator)
    found = [float(statistic(*[a[rows] for a in arrays])) for rows in index]
    low, high = np.quantile(found, [(1 - level) / 2, 1 - (1 - level) / 2])
    return float(low), float(high)

# %% accept: by hand, multinomial draws, sorted list
def mean_and_error(samples):
    n = samples.size(-1)
    if n <= 1:
        raise ValueError(n)
    mean = samples.sum(-1) / n
    variance = ((samples - mean.unsqueeze(-1)) ** 2).sum(-1) / (n - 1)
    return mean, torch.sqrt(variance / n)


def _quantile(ordered, share):
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    even = torch.ones(len(arrays[0]))
    results = []
    for _ in range(n_resamples):
        rows = torch.multinomial(even, len(even), replacement=True, generator=generator)
        results.append(float(statistic(*(a[rows] for a in arrays))))
    results.sort()
    return _quantile(results, (1 - level) / 2), _quantile(results, (1 + level) / 2)

# %% accept: random numbers scaled, var_mean
def mean_and_error(samples):
    if samples.shape[-1] == 1:
        raise ValueError("one value")
    variance, mean = torch.var_mean(samples, dim=-1)
    return mean, (variance / samples.shape[-1]) ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = torch.empty(n_resamples, dtype=torch.float64)
    for i in range(n_resamples):
        rows = (torch.rand(n, generator=generator, dtype=torch.float64) * n).long()
        results[i] = float(statistic(*map(lambda a: a.index_select(0, rows), arrays)))
    ends = torch.quantile(results, torch.tensor([(1 - level) / 2, (1 + level) / 2], dtype=torch.float64))
    return tuple(ends.tolist())

# %% reject: the standard deviation instead of the error [says: standard deviation, the spread]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1)


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n_resamples):
        index = torch.randint(n, (n,), generator=generator)
        results.append(float(statistic(*(a[index] for a in arrays))))
    return min(results), max(results)

# %% reject: divides by n [says: n − 1]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1, correction=0) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n_resamples):
        index = torch.randperm(n, generator=generator)
        results.append(float(statistic(*(a[index] for a in arrays))))
    q = torch.tensor(results).quantile(torch.tensor([(1 - level) / 2, (1 + level) / 2]))
    return float(q[0]), float(q[1])

# %% reject: an index for each array [says: one index]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n_resamples):
        results.append(float(statistic(*(a[torch.randint(n, (n,), generator=generator)] for a in arrays))))
    t = torch.tensor(results, dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: one value gives NaN [says: refused]
def mean_and_error(samples):
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    t = torch.tensor(
        [float(statistic(*(a[i] for a in arrays))) for i in torch.randint(n, (n_resamples, n), generator=generator)],
        dtype=torch.float64,
    )
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: means over everything, extremes instead of quantiles [says: last axis]
def mean_and_error(samples):
    n = samples.numel()
    if n < 2:
        raise ValueError
    return samples.mean(), samples.std() / n**0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n_resamples):
        index = torch.randint(n, (n,), generator=generator)
        results.append(float(statistic(*(a[index] for a in arrays))))
    return min(results), max(results)

# %% reject: without replacement [says: come twice]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n_resamples):
        index = torch.randperm(n, generator=generator)
        results.append(float(statistic(*(a[index] for a in arrays))))
    t = torch.tensor(results, dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: n_resamples rows, n times [says: once for each of 40]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n):
        index = torch.randint(n, (n_resamples,), generator=generator)
        results.append(float(statistic(*(a[index] for a in arrays))))
    t = torch.tensor(results, dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: each resample has n_resamples rows [says: as many rows]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n_resamples):
        index = torch.randint(n, (n_resamples,), generator=generator)
        results.append(float(statistic(*(a[index] for a in arrays))))
    t = torch.tensor(results, dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: draws once, outside the loop [says: new draw]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    index = torch.randint(n, (n,), generator=generator)
    results = [float(statistic(*(a[index] for a in arrays))) for _ in range(n_resamples)]
    t = torch.tensor(results, dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: ignores the generator [says: generator=generator]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = [float(statistic(*(a[i] for a in arrays))) for i in torch.randint(n, (n_resamples, n))]
    t = torch.tensor(results, dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: five per cent at each end [says: 90 % are inside]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    index = torch.randint(n, (n_resamples, n), generator=generator)
    t = torch.tensor([float(statistic(*(a[i] for a in arrays))) for i in index], dtype=torch.float64)
    return float(t.quantile(1 - level)), float(t.quantile(level))

# %% reject: mean plus and minus two standard deviations [says: quantiles of the results]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    index = torch.randint(n, (n_resamples, n), generator=generator)
    t = torch.tensor([float(statistic(*(a[i] for a in arrays))) for i in index], dtype=torch.float64)
    return float(t.mean() - 2 * t.std()), float(t.mean() + 2 * t.std())

# %% reject: the level is built in
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    index = torch.randint(n, (n_resamples, n), generator=generator)
    t = torch.tensor([float(statistic(*(a[i] for a in arrays))) for i in index], dtype=torch.float64)
    return float(t.quantile(0.025)), float(t.quantile(0.975))

# %% reject: includes the original sample as a result [says: once for each]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = [float(statistic(*arrays))]
    for _ in range(n_resamples):
        index = torch.randint(n, (n,), generator=generator)
        results.append(float(statistic(*(a[index] for a in arrays))))
    t = torch.tensor(results, dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: never draws the last row
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    index = torch.randint(max(n - 1, 1), (n_resamples, n), generator=generator)
    t = torch.tensor([float(statistic(*(a[i] for a in arrays))) for i in index], dtype=torch.float64)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% reject: takes tensors only from the statistic [says: expected Tensor]
def mean_and_error(samples):
    if samples.shape[-1] < 2:
        raise ValueError
    return samples.mean(-1), samples.std(-1) / samples.shape[-1] ** 0.5


def bootstrap_interval(statistic, arrays, n_resamples, generator, level=0.95):
    n = len(arrays[0])
    results = []
    for _ in range(n_resamples):
        index = torch.randint(n, (n,), generator=generator)
        results.append(statistic(*(a[index] for a in arrays)))
    t = torch.stack(results)
    return float(t.quantile((1 - level) / 2)), float(t.quantile((1 + level) / 2))

# %% equivalent: all arrays have the same number of rows
# n = len(arrays[0])  →  n = len(arrays[-1])
