# %% accept: a projection matrix
def outputs_without(W, b, x, direction):
    if (direction == 0).all():
        raise ValueError("zero direction")
    P = torch.eye(len(direction), dtype=W.dtype) - torch.outer(direction, direction) / direction.dot(direction)
    return torch.relu(x @ W.T @ P @ W + b)

# %% accept: a loop over samples
def outputs_without(W, b, x, direction):
    if float(direction.norm()) == 0.0:
        raise ValueError("zero direction")
    rows = []
    for sample in x:
        h = W @ sample
        h = h - direction * (h @ direction) / (direction @ direction)
        rows.append((W.T @ h + b).clamp(min=0))
    return torch.stack(rows)

# %% accept: the writing columns lose the direction
def outputs_without(W, b, x, direction):
    if not torch.count_nonzero(direction):
        raise ValueError("zero direction")
    u = torch.nn.functional.normalize(direction, dim=0)
    written = W - torch.outer(u, u @ W)
    return torch.nn.functional.relu(torch.einsum("sf,df,dg->sg", x, written, W) + b)

# %% reject: direction not scaled [says: length]
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    h = x @ W.T
    h = h - (h @ direction)[:, None] * direction
    return torch.relu(h @ W + b)

# %% reject: subtracts the unit vector
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    return torch.relu((x @ W.T - direction / direction.norm()) @ W + b)

# %% reject: keeps the part along the direction [says: subtracted]
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    u = direction / direction.norm()
    return torch.relu((x @ W.T @ u)[:, None] * u @ W + b)

# %% reject: removes nothing [says: Nothing]
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    return torch.relu(x @ W.T @ W + b)

# %% reject: subtracts the sum over samples
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    u = direction / direction.norm()
    h = x @ W.T
    return torch.relu((h - (h @ u).sum() * u) @ W + b)

# %% reject: no bias [says: bias]
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    u = direction / direction.norm()
    h = x @ W.T
    return torch.relu((h - (h @ u)[:, None] * u) @ W)

# %% reject: no ReLU [says: ReLU]
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    u = direction / direction.norm()
    h = x @ W.T
    return (h - (h @ u)[:, None] * u) @ W + b

# %% reject: accepts a direction of zeros
def outputs_without(W, b, x, direction):
    u = torch.nn.functional.normalize(direction, dim=0)
    h = x @ W.T
    return torch.relu((h - (h @ u)[:, None] * u) @ W + b)

# %% reject: removes it from the reading and the sign of one side only
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    u = direction / direction.norm()
    h = x @ W.T
    return torch.relu((h - (h @ u).abs()[:, None] * u) @ W + b)

# %% reject: reflects instead of removing
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    u = direction / direction.norm()
    h = x @ W.T
    return torch.relu((h - 2 * (h @ u)[:, None] * u) @ W + b)

# %% reject: changes the direction in place
def outputs_without(W, b, x, direction):
    if not direction.any():
        raise ValueError
    direction /= direction.norm()
    h = x @ W.T
    return torch.relu((h - (h @ direction)[:, None] * direction) @ W + b)

# %% reject: refuses a direction with any zero
def outputs_without(W, b, x, direction):
    if not direction.all():
        raise ValueError
    u = direction / direction.norm()
    h = x @ W.T
    return torch.relu((h - (h @ u)[:, None] * u) @ W + b)
