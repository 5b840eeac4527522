# %% accept: all changes as one large batch
def influence(f, x, other, tol=1e-6):
    batch, n = x.shape[:2]
    big = x.repeat(n, *[1] * (x.ndim - 1)).reshape(n, *x.shape).clone()
    for j in range(n):
        big[j, :, j] = other[:, j]
    with torch.no_grad():
        base = f(x)
        after = torch.stack([f(member) for member in big])
    moved = (after - base).abs() > tol
    return moved.reshape(n, batch, n, -1).any(3).any(1).T

# %% accept: torch.where and the largest difference
def influence(f, x, other, tol=1e-6):
    n = x.size(1)
    steps = torch.arange(n).reshape(1, n, *[1] * (x.dim() - 2))
    base = f(x).detach()
    table = torch.zeros(n, n, dtype=torch.bool)
    for j in range(n):
        new = f(torch.where(steps == j, other, x)).detach()
        for i in range(n):
            table[i, j] = (new[:, i] - base[:, i]).abs().max() > tol
    return table

# %% accept: cuts the sequence and joins it again
def influence(function, x, other, tol=1e-6):
    rows = []
    for j in range(x.shape[1]):
        mixed = torch.cat([x[:, :j], other[:, j : j + 1], x[:, j + 1 :]], dim=1)
        gap = abs(function(mixed).detach() - function(x).detach()).double()
        rows.append([bool((gap[:, i] > tol).any()) for i in range(x.shape[1])])
    return torch.tensor(rows).T

# %% reject: transposed [says: transposed]
def influence(f, x, other, tol=1e-6):
    rows = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            rows.append(((f(y) - f(x)).abs() > tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(rows)

# %% reject: earlier changes stay [says: fresh copy]
def influence(f, x, other, tol=1e-6):
    columns = []
    y = x.clone()
    with torch.no_grad():
        for j in range(x.shape[1]):
            y[:, j] = other[:, j]
            columns.append(((f(y) - f(x)).abs() > tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1)

# %% reject: replaces everything from j on [says: position j alone]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j:] = other[:, j:]
            columns.append(((f(y) - f(x)).abs() > tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1)

# %% reject: no absolute value [says: smaller number]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append(((f(y) - f(x)) > tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1)

# %% reject: writes into x [says: fresh copy]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        base = f(x)
        for j in range(x.shape[1]):
            y = x
            y[:, j] = other[:, j]
            columns.append(((f(y) - base).abs() > tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1)

# %% reject: first member of the batch only [says: any member]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append(((f(y) - f(x)).abs() > tol)[0].flatten(1).any(1))
    return torch.stack(columns, 1)

# %% reject: sums before it compares [says: any entry]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append((f(y) - f(x)).movedim(1, 0).flatten(1).sum(1).abs() > tol)
    return torch.stack(columns, 1)

# %% reject: all entries must move [says: any entry]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append(((f(y) - f(x)).abs() > tol).movedim(1, 0).flatten(1).all(1))
    return torch.stack(columns, 1)

# %% reject: one trailing axis, taken for granted [says: nothing follows the position]
def influence(f, x, other, tol=1e-6):
    n = x.shape[1]
    table = torch.zeros(n, n, dtype=torch.bool)
    base = f(x)
    for j in range(n):
        changed = x.clone()
        changed[:, j] = other[:, j]
        moved = ((f(changed) - base).abs() > tol).any(-1)
        table[:, j] = moved.any(0) if moved.ndim == 2 else moved.any()
    return table

# %% reject: all of two trailing axes must move [says: two axes follow]
def influence(f, x, other, tol=1e-6):
    n = x.shape[1]
    table = torch.zeros(n, n, dtype=torch.bool)
    base = f(x)
    for j in range(n):
        changed = x.clone()
        changed[:, j] = other[:, j]
        moved = (f(changed) - base).abs() > tol
        if moved.ndim == 4:
            moved = moved.any(-1).all(-1)
        elif moved.ndim == 3:
            moved = moved.any(-1)
        table[:, j] = moved.any(0)
    return table

# %% reject: three axes only
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j, :] = other[:, j, :]
            columns.append(((f(y) - f(x)).abs() > tol).any(-1).any(0))
    return torch.stack(columns, 1)

# %% reject: ignores tol [says: tol]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append((f(y) != f(x)).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1)

# %% reject: assumes that the future has no influence [says: the future included]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append(((f(y) - f(x)).abs() > tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1).tril()

# %% reject: adds other instead of putting it in place
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = x[:, j] + other[:, j]
            columns.append(((f(y) - f(x)).abs() > tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1)

# %% reject: sizes instead of yes and no [says: yes or no]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append((f(y) - f(x)).abs().movedim(1, 0).flatten(1).amax(1))
    return torch.stack(columns, 1)

# %% reject: counts a move of exactly tol [says: more than tol]
def influence(f, x, other, tol=1e-6):
    columns = []
    with torch.no_grad():
        for j in range(x.shape[1]):
            y = x.clone()
            y[:, j] = other[:, j]
            columns.append(((f(y) - f(x)).abs() >= tol).movedim(1, 0).flatten(1).any(1))
    return torch.stack(columns, 1)

# %% equivalent: of two neighbouring axes it does not matter which one moves
# columns.append(moved.movedim(1, 0).flatten(1).any(1))  →  columns.append(moved.movedim(0, 1).flatten(1).any(1))
