# %% accept: the inverse of the Gram matrix
def least_squares(a, y, ridge=0.0):
    gram = a.T @ a
    gram = gram + ridge * torch.eye(len(gram), dtype=a.dtype)
    return torch.linalg.inv(gram) @ (a.T @ y)

# %% accept: Cholesky
def least_squares(a, y, ridge=0.0):
    gram = torch.einsum("ni,nj->ij", a, a)
    gram.diagonal().add_(ridge)
    return torch.cholesky_solve(a.mT @ y, torch.linalg.cholesky(gram))

# %% accept: QR of the matrix with the ridge as extra rows
def least_squares(design, targets, ridge=0.0):
    d = design.shape[1]
    rows = torch.cat([design, ridge**0.5 * torch.eye(d, dtype=design.dtype)])
    due = torch.cat([targets, targets.new_zeros(d, targets.shape[1])])
    q, r = torch.linalg.qr(rows)
    return torch.linalg.solve_triangular(r, q.T @ due, upper=True)

# %% accept: singular values
def least_squares(a, y, ridge=0.0):
    u, s, vh = torch.linalg.svd(a, full_matrices=False)
    return vh.T @ ((s / (s**2 + ridge))[:, None] * (u.T @ y))

# %% accept: one target at a time, in float64
def least_squares(a, y, ridge=0.0):
    big = a.double()
    gram = big.T @ big + torch.diag(torch.full((a.shape[1],), float(ridge), dtype=torch.float64))
    columns = [torch.linalg.solve(gram, big.T @ y[:, j].double()) for j in range(y.shape[1])]
    return torch.stack(columns, dim=1).to(a.dtype)

# %% reject: forgets the ridge [says: ridge]
def least_squares(a, y, ridge=0.0):
    return torch.linalg.solve(a.T @ a, a.T @ y)

# %% reject: adds the ridge to every entry
def least_squares(a, y, ridge=0.0):
    return torch.linalg.solve(a.T @ a + ridge, a.T @ y)

# %% reject: squares the ridge [says: as it is]
def least_squares(a, y, ridge=0.0):
    return torch.linalg.solve(a.T @ a + ridge**2 * torch.eye(a.shape[1], dtype=a.dtype), a.T @ y)

# %% reject: the ridge times the number of examples [says: as it is]
def least_squares(a, y, ridge=0.0):
    return torch.linalg.solve(a.T @ a + len(a) * ridge * torch.eye(a.shape[1], dtype=a.dtype), a.T @ y)

# %% reject: subtracts the ridge [says: subtracted]
def least_squares(a, y, ridge=0.0):
    return torch.linalg.solve(a.T @ a - ridge * torch.eye(a.shape[1], dtype=a.dtype), a.T @ y)

# %% reject: adds the ridge to the examples' products
def least_squares(a, y, ridge=0.0):
    return torch.linalg.solve(a @ a.T + ridge * torch.eye(len(a), dtype=a.dtype), a @ y)

# %% reject: the inverse of a itself
def least_squares(a, y, ridge=0.0):
    return torch.linalg.inv(a) @ y

# %% reject: forgets the Gram matrix [says: Gram]
def least_squares(a, y, ridge=0.0):
    return a.T @ y

# %% reject: returns the fit, not the weights [says: weights]
def least_squares(a, y, ridge=0.0):
    gram = a.T @ a + ridge * torch.eye(a.shape[1], dtype=a.dtype)
    return a @ torch.linalg.solve(gram, a.T @ y)

# %% reject: weights transposed
def least_squares(a, y, ridge=0.0):
    gram = a.T @ a + ridge * torch.eye(a.shape[1], dtype=a.dtype)
    return torch.linalg.solve(gram, a.T @ y).T

# %% reject: calls lstsq [says: build it yourself]
def least_squares(a, y, ridge=0.0):
    d = a.shape[1]
    rows = torch.cat([a, ridge**0.5 * torch.eye(d, dtype=a.dtype)])
    return torch.linalg.lstsq(rows, torch.cat([y, y.new_zeros(d, y.shape[1])])).solution

# %% reject: adds a column of ones of its own
def least_squares(a, y, ridge=0.0):
    a = torch.cat([a, torch.ones(len(a), 1, dtype=a.dtype)], 1)
    return torch.linalg.solve(a.T @ a + ridge * torch.eye(a.shape[1], dtype=a.dtype), a.T @ y)

# %% reject: centres first [says: centring]
def least_squares(a, y, ridge=0.0):
    a = a - a.mean(0)
    return torch.linalg.solve(a.T @ a + (ridge + 1e-6) * torch.eye(a.shape[1], dtype=a.dtype), a.T @ y)

# %% reject: always a little ridge
def least_squares(a, y, ridge=0.0):
    return torch.linalg.solve(a.T @ a + (ridge + 0.01) * torch.eye(a.shape[1], dtype=a.dtype), a.T @ y)

# %% reject: one target only
def least_squares(a, y, ridge=0.0):
    gram = a.T @ a + ridge * torch.eye(a.shape[1], dtype=a.dtype)
    return torch.linalg.solve(gram, a.T @ y[:, 0])[:, None]

# %% reject: the identity is float32 [says: float64]
def least_squares(a, y, ridge=0.0):
    gram = (a.T @ a).float() + ridge * torch.eye(a.shape[1])
    return torch.linalg.solve(gram, (a.T @ y).float())

# %% equivalent: a float32 identity rounds the ridge in its eighth digit; the result is float64 and far within any use
# gram = a.T @ a + ridge * torch.eye(a.shape[1], dtype=a.dtype)  →  gram = a.T @ a + ridge * torch.eye(a.shape[1], dtype=None)
# gram = a.T @ a + ridge * torch.eye(a.shape[1], dtype=a.dtype)  →  gram = a.T @ a + ridge * torch.eye(a.shape[1], )
