# %% accept: unit vector first, then an outer product by broadcasting
def project(x, direction):
    if direction.abs().sum() == 0:
        raise ValueError("the zero vector has no direction")
    unit = direction / direction.norm()
    return (x @ unit)[:, None] * unit

# %% accept: a projection matrix
def project(vectors, d):
    squared = (d**2).sum()
    if squared == 0:
        raise ValueError("zero")
    return vectors @ (torch.outer(d, d) / squared)

# %% accept: einsum
def project(x, direction):
    length = torch.linalg.vector_norm(direction)
    if not length > 0:
        raise ValueError("length zero")
    return torch.einsum("nd,d,e->ne", x, direction / length, direction / length)

# %% accept: a loop over the rows
def project(x, direction):
    if torch.all(direction == 0):
        raise ValueError("all entries are zero")
    return torch.stack([direction * (row.dot(direction) / direction.dot(direction)) for row in x])

# %% accept: computes in float64 and comes back
def project(x, direction):
    d = direction.double()
    if float(d @ d) == 0:
        raise ValueError("no direction")
    return ((x.double() @ d / (d @ d))[:, None] * d).to(x.dtype)

# %% reject: forgets the length [says: length]
def project(x, direction):
    if not direction.any():
        raise ValueError
    return torch.outer(x @ direction, direction)

# %% reject: divides by the length once [says: twice]
def project(x, direction):
    if not direction.any():
        raise ValueError
    return torch.outer(x @ direction / direction.norm(), direction)

# %% reject: only the coordinate [says: vector]
def project(x, direction):
    if not direction.any():
        raise ValueError
    return x @ direction / direction.norm()

# %% reject: returns the rest [says: left over]
def project(x, direction):
    if not direction.any():
        raise ValueError
    return x - torch.outer(x @ direction / (direction @ direction), direction)

# %% reject: projects the direction onto x [says: other way]
def project(x, direction):
    if not direction.any():
        raise ValueError
    return (x @ direction / (x * x).sum(1))[:, None] * x

# %% reject: the coordinate as a row, not a column
def project(x, direction):
    if not direction.any():
        raise ValueError
    unit = direction / direction.norm()
    return (x @ unit) * unit

# %% reject: accepts the zero vector
def project(x, direction):
    return torch.outer(x @ direction / (direction @ direction), direction)

# %% reject: hides the zero vector with a small number
def project(x, direction):
    unit = direction / (direction.norm() + 1e-8)
    return torch.outer(x @ unit, unit)

# %% reject: makes the direction a unit vector in place [says: in place]
def project(x, direction):
    if not direction.any():
        raise ValueError
    direction /= direction.norm()
    return torch.outer(x @ direction, direction)

# %% reject: sums over the batch
def project(x, direction):
    if not direction.any():
        raise ValueError
    return (x @ direction).sum() / (direction @ direction) * direction.expand_as(x)

# %% reject: float32 whatever comes
def project(x, direction):
    if not direction.any():
        raise ValueError
    x, direction = x.float(), direction.float()
    return torch.outer(x @ direction / (direction @ direction), direction)

# %% reject: takes the absolute value of the coordinate
def project(x, direction):
    if not direction.any():
        raise ValueError
    return torch.outer((x @ direction).abs() / (direction @ direction), direction)

# %% reject: the L1 length
def project(x, direction):
    if not direction.any():
        raise ValueError
    unit = direction / direction.abs().sum()
    return torch.outer(x @ unit, unit)

# %% reject: the example's numbers
def project(x, direction):
    if not direction.any():
        raise ValueError
    return torch.tensor([[6.6, 8.8], [0.0, 0.0], [-0.72, -0.96]])
