# %% accept: eigenvectors of the covariance
def pca(x, k):
    mean = x.mean(dim=0)
    centred = x - mean
    values, vectors = torch.linalg.eigh(centred.T @ centred / len(x))
    order = values.argsort(descending=True)[:k]
    return mean, vectors[:, order].T, values[order] / values.sum()

# %% accept: svd of the transposed matrix, shares from the coordinates
def pca(data, k):
    m = data.sum(0) / data.shape[0]
    z = data - m
    u, s, vh = torch.linalg.svd(z.T, full_matrices=False)
    directions = u[:, :k].T
    return m, directions, (z @ directions.T).pow(2).sum(0) / z.pow(2).sum()

# %% accept: torch.cov
def pca(x, k):
    cov = torch.cov(x.T).reshape(x.shape[1], x.shape[1])
    values, vectors = torch.linalg.eigh(cov)
    return x.mean(0), vectors.flip(1)[:, :k].T, values.flip(0)[:k] / torch.trace(cov)

# %% accept: NumPy in float64
def pca(x, k):
    import numpy as np

    a = x.double().numpy()
    mean = a.mean(axis=0)
    _, s, vt = np.linalg.svd(a - mean, full_matrices=False)
    shares = s**2 / np.sum(s**2)
    return tuple(torch.from_numpy(p.copy()).to(x.dtype) for p in (mean, -vt[:k], shares[:k]))

# %% reject: forgets to centre [says: centre]
def pca(x, k):
    _, s, vh = torch.linalg.svd(x, full_matrices=False)
    return x.mean(0), vh[:k], (s**2 / (s**2).sum())[:k]

# %% reject: centres each example instead of each feature [says: feature]
def pca(x, k):
    z = x - x.mean(1, keepdim=True)
    _, s, vh = torch.linalg.svd(z, full_matrices=False)
    return x.mean(1), vh[:k], (s**2 / (s**2).sum())[:k]

# %% reject: columns of vh [says: rows]
def pca(x, k):
    mean = x.mean(0)
    _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, vh[:, :k].T, (s**2 / (s**2).sum())[:k]

# %% reject: directions as columns
def pca(x, k):
    mean = x.mean(0)
    _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, vh[:k].T, (s**2 / (s**2).sum())[:k]

# %% reject: the left singular vectors
def pca(x, k):
    mean = x.mean(0)
    u, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, u[:, :k].T, (s**2 / (s**2).sum())[:k]

# %% reject: shares of the singular values [says: square]
def pca(x, k):
    mean = x.mean(0)
    _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, vh[:k], (s / s.sum())[:k]

# %% reject: shares among the first k only [says: all]
def pca(x, k):
    mean = x.mean(0)
    _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, vh[:k], s[:k] ** 2 / (s[:k] ** 2).sum()

# %% reject: variances, not shares [says: total]
def pca(x, k):
    mean = x.mean(0)
    _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, vh[:k], s[:k] ** 2 / len(x)

# %% reject: running totals
def pca(x, k):
    mean = x.mean(0)
    _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, vh[:k], (s**2 / (s**2).sum()).cumsum(0)[:k]

# %% reject: the smallest eigenvalues first [says: largest]
def pca(x, k):
    mean = x.mean(0)
    z = x - mean
    values, vectors = torch.linalg.eigh(z.T @ z)
    return mean, vectors[:, :k].T, values[:k] / values.sum()

# %% reject: the last k, in ascending order
def pca(x, k):
    mean = x.mean(0)
    z = x - mean
    values, vectors = torch.linalg.eigh(z.T @ z)
    return mean, vectors[:, -k:].T, values[-k:] / values.sum()

# %% reject: standardises the features
def pca(x, k):
    mean = x.mean(0)
    z = (x - mean) / (x.std(0) + 1e-9)
    _, s, vh = torch.linalg.svd(z, full_matrices=False)
    return mean, vh[:k], (s**2 / (s**2).sum())[:k]

# %% reject: directions as long as their singular values
def pca(x, k):
    mean = x.mean(0)
    _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)
    return mean, s[:k, None] * vh[:k], (s**2 / (s**2).sum())[:k]

# %% reject: centres x in place [says: in place]
def pca(x, k):
    mean = x.mean(0)
    x -= mean
    _, s, vh = torch.linalg.svd(x, full_matrices=False)
    return mean, vh[:k], (s**2 / (s**2).sum())[:k]

# %% reject: the mean of everything
def pca(x, k):
    z = x - x.mean()
    _, s, vh = torch.linalg.svd(z, full_matrices=False)
    return x.mean(0), vh[:k], (s**2 / (s**2).sum())[:k]

# %% equivalent: the full V has more rows, but the first k are the same; only time and memory differ
# _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)  →  _, s, vh = torch.linalg.svd(x - mean, )
# _, s, vh = torch.linalg.svd(x - mean, full_matrices=False)  →  _, s, vh = torch.linalg.svd(x - mean, full_matrices=True)
