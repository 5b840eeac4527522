# %% accept: a sum of outer products
def rank_k(matrix, k):
    if k < 0:
        raise ValueError("k must not be negative")
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    result = torch.zeros_like(matrix)
    for i in range(min(k, s.shape[-1])):
        result = result + s[..., i, None, None] * u[..., :, i, None] * vh[..., i, None, :]
    return result

# %% accept: zeroes the small singular values, full matrices
def rank_k(matrix, k):
    if k < 0:
        raise ValueError(k)
    u, s, vh = torch.linalg.svd(matrix)
    s = s.clone()
    s[..., k:] = 0
    n = s.shape[-1]
    return torch.einsum("...mi,...i,...in->...mn", u[..., :n], s, vh[..., :n, :])

# %% accept: projects onto the top right singular vectors
def rank_k(picture, k):
    if k <= -1:
        raise ValueError("negative")
    basis = torch.linalg.svd(picture, full_matrices=False).Vh[..., :k, :]
    return picture @ basis.mT @ basis

# %% accept: diag_embed, one slice at a time, float64 inside
def rank_k(matrix, k):
    if k < 0:
        raise ValueError("k")
    flat = matrix.reshape(-1, *matrix.shape[-2:]).double()
    done = []
    for one in flat:
        u, s, vh = torch.linalg.svd(one, full_matrices=False)
        done.append(u[:, :k] @ torch.diag(s[:k]) @ vh[:k])
    return torch.stack(done).reshape(matrix.shape).to(matrix.dtype)

# %% reject: keeps the smallest [says: largest]
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    n = s.shape[-1] - k
    return (u[..., n:] * s[..., None, n:]) @ vh[..., n:, :]

# %% reject: takes vh for v [says: already transposed]
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    return (u[..., :k] * s[..., None, :k]) @ vh.mT[..., :k, :]

# %% reject: leaves the singular values out [says: singular values]
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    return u[..., :k] @ vh[..., :k, :]

# %% reject: one matrix only
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    return u[:, :k] @ torch.diag(s[:k]) @ vh[:k]

# %% reject: drops k instead of keeping k [says: do not drop]
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    n = max(s.shape[-1] - k, 0)
    return (u[..., :n] * s[..., None, :n]) @ vh[..., :n, :]

# %% reject: centres first, as PCA does [says: centre]
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    mean = matrix.mean(-2, keepdim=True)
    u, s, vh = torch.linalg.svd(matrix - mean, full_matrices=False)
    return (u[..., :k] * s[..., None, :k]) @ vh[..., :k, :] + mean

# %% reject: the k-th term alone
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    if k == 0:
        return torch.zeros_like(matrix)
    i = min(k, s.shape[-1]) - 1
    return s[..., i, None, None] * u[..., :, i, None] * vh[..., i, None, :]

# %% reject: a negative k slices from the end
def rank_k(matrix, k):
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    return (u[..., :k] * s[..., None, :k]) @ vh[..., :k, :]

# %% reject: refuses k = 0
def rank_k(matrix, k):
    if k < 1:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    return (u[..., :k] * s[..., None, :k]) @ vh[..., :k, :]

# %% reject: fails when k exceeds the rank
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    out = torch.zeros_like(matrix)
    for i in range(k):
        out = out + s[..., i, None, None] * u[..., :, i, None] * vh[..., i, None, :]
    return out

# %% reject: the first k rows and columns
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    out = torch.zeros_like(matrix)
    out[..., :k, :] = matrix[..., :k, :]
    return out

# %% reject: squares the singular values
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    return (u[..., :k] * s[..., None, :k] ** 2) @ vh[..., :k, :]

# %% reject: singular values from the first of the stack
def rank_k(matrix, k):
    if k < 0:
        raise ValueError
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    first = s.reshape(-1, s.shape[-1])[0]
    return (u[..., :k] * first[:k]) @ vh[..., :k, :]
