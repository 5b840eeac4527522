# %% accept: normalises first, then multiplies
def power_iteration(matrix, start, steps):
    v = start / torch.linalg.norm(start)
    i = 0
    while i < steps:
        v = torch.mv(matrix, v)
        v = v / torch.linalg.norm(v)
        i += 1
    return torch.dot(v, torch.mv(matrix, v)), v

# %% accept: torch's normalize and einsum
def power_iteration(matrix, start, steps):
    vector = torch.nn.functional.normalize(start, dim=0)
    for _ in range(steps):
        vector = torch.nn.functional.normalize(torch.einsum("ij,j->i", matrix, vector), dim=0)
    return torch.einsum("i,ij,j->", vector, matrix, vector).item(), vector

# %% accept: a column vector inside
def power_iteration(m, s, steps):
    v = s.clone().reshape(-1, 1)
    for _ in range(steps):
        v = v / v.norm()
        v = m @ v
    v = v / v.norm()
    return float((v.T @ m @ v).item()), v.reshape(-1)

# %% accept: float64 inside
def power_iteration(matrix, start, steps):
    big, v = matrix.double(), start.double()
    v = v / v.norm()
    for _ in range(steps):
        v = big @ v
        v = v / v.norm()
    return float(v @ big @ v), v.to(matrix.dtype)

# %% reject: the length instead of the eigenvalue [says: length]
def power_iteration(matrix, start, steps):
    v = start / start.norm()
    for _ in range(steps):
        v = matrix @ v
        v = v / v.norm()
    return float((matrix @ v).norm()), v

# %% reject: the length of the last product
def power_iteration(matrix, start, steps):
    v = start / start.norm()
    length = v.norm()
    for _ in range(steps):
        v = matrix @ v
        length = v.norm()
        v = v / length
    return float(length), v

# %% reject: never normalises [says: length 1]
def power_iteration(matrix, start, steps):
    v = start
    for _ in range(steps):
        v = matrix @ v
    return float(v @ matrix @ v / (v @ v)), v

# %% reject: normalises at the end only, overflows
def power_iteration(matrix, start, steps):
    v = start
    for _ in range(steps):
        v = matrix @ v
    v = v / v.norm()
    return float(v @ matrix @ v), v

# %% reject: one step too many [says: one step]
def power_iteration(matrix, start, steps):
    v = start / start.norm()
    for _ in range(steps + 1):
        v = matrix @ v
        v = v / v.norm()
    return float(v @ matrix @ v), v

# %% reject: one step too few
def power_iteration(matrix, start, steps):
    v = start / start.norm()
    for _ in range(1, steps):
        v = matrix @ v
        v = v / v.norm()
    return float(v @ matrix @ v), v

# %% reject: normalises by the largest entry
def power_iteration(matrix, start, steps):
    v = start / start.abs().max()
    for _ in range(steps):
        v = matrix @ v
        v = v / v.abs().max()
    return float(v @ matrix @ v / (v @ v)), v

# %% reject: starts from ones [says: start]
def power_iteration(matrix, start, steps):
    v = torch.ones(len(matrix), dtype=matrix.dtype)
    v = v / v.norm()
    for _ in range(steps):
        v = matrix @ v
        v = v / v.norm()
    return float(v @ matrix @ v), v

# %% reject: multiplies elementwise
def power_iteration(matrix, start, steps):
    v = start / start.norm()
    for _ in range(steps):
        v = (matrix * v).sum(0)
        v = v / v.norm()
    return float(v @ matrix @ v), v

# %% reject: the exact eigenvector
def power_iteration(matrix, start, steps):
    values, vectors = torch.linalg.eigh(matrix)
    top = values.abs().argmax()
    return float(values[top]), vectors[:, top]

# %% reject: changes start in place [says: in place]
def power_iteration(matrix, start, steps):
    start /= start.norm()
    v = start
    for _ in range(steps):
        v = matrix @ v
        v = v / v.norm()
    return float(v @ matrix @ v), v

# %% reject: vector before value [says: value first]
def power_iteration(matrix, start, steps):
    v = start / start.norm()
    for _ in range(steps):
        v = matrix @ v
        v = v / v.norm()
    return v, float(v @ matrix @ v)

# %% reject: zero steps return start as it is
def power_iteration(matrix, start, steps):
    v = start
    for _ in range(steps):
        v = matrix @ v
        v = v / v.norm()
    return float(v @ matrix @ v), v

# %% reject: makes the vector point up
def power_iteration(matrix, start, steps):
    v = start / start.norm()
    for _ in range(steps):
        v = matrix @ v
        v = v.abs() / v.norm()
    return float(v @ matrix @ v), v
