# %% accept: a sorted list of pairs
def match(found, true):
    table = torch.nn.functional.cosine_similarity(found[:, None], true[None], dim=-1)
    pairs = sorted(((float(table[i, j]), i, j) for i in range(len(found)) for j in range(len(true))), reverse=True)
    partner = torch.full((len(true),), -1)
    cosine = torch.zeros(len(true), dtype=true.dtype)
    used = set()
    for value, i, j in pairs:
        if i not in used and partner[j] < 0:
            used.add(i)
            partner[j] = i
            cosine[j] = table[i, j]
    return partner, cosine

# %% accept: lists of what is left
def match(found, true):
    lengths = found.norm(dim=1, keepdim=True) * true.norm(dim=1)
    table = torch.nan_to_num(found @ true.T / lengths)
    partner, cosine = [-1] * len(true), [0.0] * len(true)
    rows, columns = list(range(len(found))), list(range(len(true)))
    while rows and columns:
        i, j = max(((i, j) for i in rows for j in columns), key=lambda ij: float(table[ij]))
        partner[j], cosine[j] = i, float(table[i, j])
        rows.remove(i)
        columns.remove(j)
    return torch.tensor(partner, dtype=torch.int64), torch.tensor(cosine, dtype=true.dtype)

# %% accept: fills used rows with -2
def match(found, true):
    f, t = normalize(found, dim=1), normalize(true, dim=1)
    table = torch.einsum("kd,td->kt", f, t)
    kept = table.clone()
    partner = -torch.ones(len(true), dtype=torch.long)
    while (table > -1.5).any():
        spot = table.flatten().argmax().item()
        i, j = spot // len(true), spot % len(true)
        partner[j] = i
        table[i, :], table[:, j] = -2, -2
    cosine = torch.stack([kept[p, j] if p >= 0 else torch.zeros((), dtype=true.dtype) for j, p in enumerate(partner)])
    return partner, cosine

# %% reject: the best row for each, used again [says: used]
def match(found, true):
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    best = table.max(0)
    return best.indices, best.values

# %% reject: dot products [says: cosine]
def match(found, true):
    table = found @ true.T
    partner, cosine = torch.full((len(true),), -1), torch.zeros(len(true), dtype=true.dtype)
    for _ in range(min(table.shape)):
        i, j = divmod(int(table.argmax()), len(true))
        partner[j], cosine[j] = i, table[i, j]
        table[i] = table[:, j] = -torch.inf
    return partner, cosine

# %% reject: absolute cosines [says: sign]
def match(found, true):
    table = (normalize(found, dim=-1) @ normalize(true, dim=-1).T).abs()
    partner, cosine = torch.full((len(true),), -1), torch.zeros(len(true), dtype=true.dtype)
    for _ in range(min(table.shape)):
        i, j = divmod(int(table.argmax()), len(true))
        partner[j], cosine[j] = i, table[i, j]
        table[i], table[:, j] = -torch.inf, -torch.inf
    return partner, cosine

# %% reject: in the order of the true features
def match(found, true):
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    partner, cosine = torch.full((len(true),), -1), torch.zeros(len(true), dtype=true.dtype)
    for j in range(min(table.shape)):
        i = int(table[:, j].argmax())
        partner[j], cosine[j] = i, table[i, j]
        table[i] = -torch.inf
    return partner, cosine

# %% reject: the best total [says: best total]
def match(found, true):
    from itertools import permutations
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    rows = list(range(len(found))) + [-1] * max(0, len(true) - len(found))
    value = lambda i, j: float(table[i, j]) if i >= 0 else 0.0
    best = max(permutations(rows, len(true)), key=lambda p: sum(value(i, j) for j, i in enumerate(p)))
    return torch.tensor(best), torch.tensor([value(i, j) for j, i in enumerate(best)], dtype=true.dtype)

# %% reject: a partner for each found row [says: each true feature]
def match(found, true):
    table = normalize(true, dim=-1) @ normalize(found, dim=-1).T
    partner, cosine = torch.full((len(found),), -1), torch.zeros(len(found), dtype=true.dtype)
    for _ in range(min(table.shape)):
        i, j = divmod(int(table.argmax()), len(found))
        partner[j], cosine[j] = i, table[i, j]
        table[i], table[:, j] = -torch.inf, -torch.inf
    return partner, cosine

# %% reject: fails when fewer are found than true
def match(found, true):
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    partner, cosine = torch.full((len(true),), -1), torch.zeros(len(true), dtype=true.dtype)
    for _ in range(len(true)):
        i, j = divmod(int(table.argmax()), len(true))
        partner[j], cosine[j] = i, table[i, j]
        table[i], table[:, j] = -torch.inf, -torch.inf
    return partner, cosine

# %% reject: nan for rows of zeros
def match(found, true):
    table = (found / found.norm(dim=1, keepdim=True)) @ (true / true.norm(dim=1, keepdim=True)).T
    partner, cosine = torch.full((len(true),), -1), torch.zeros(len(true), dtype=true.dtype)
    for _ in range(min(table.shape)):
        i, j = divmod(int(table.argmax()), len(true))
        partner[j], cosine[j] = i, table[i, j]
        table[i], table[:, j] = -torch.inf, -torch.inf
    return partner, cosine

# %% reject: crosses out with zero, so negative pairs are never made
def match(found, true):
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    partner, cosine = torch.full((len(true),), -1), torch.zeros(len(true), dtype=true.dtype)
    for _ in range(min(table.shape)):
        i, j = divmod(int(table.argmax()), len(true))
        if table[i, j] <= 0:
            break
        partner[j], cosine[j] = i, table[i, j]
        table[i], table[:, j] = 0, 0
    return partner, cosine

# %% reject: a list of numbers
def match(found, true):
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    best = table.max(0)
    return best.indices.tolist(), best.values.tolist()

# %% equivalent: of two axes, the last one is axis 1, which is also the default of normalize
# table = normalize(found, dim=-1) @ normalize(true, dim=-1).T  →  table = normalize(found, ) @ normalize(true, dim=-1).T
# table = normalize(found, dim=-1) @ normalize(true, dim=-1).T  →  table = normalize(found, dim=+1) @ normalize(true, dim=-1).T
# table = normalize(found, dim=-1) @ normalize(true, dim=-1).T  →  table = normalize(found, dim=-1) @ normalize(true, ).T
# table = normalize(found, dim=-1) @ normalize(true, dim=-1).T  →  table = normalize(found, dim=-1) @ normalize(true, dim=+1).T

# %% reject: stops when the largest cosine left is negative [says: Do not stop at 0]
def match(found, true):
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    partner = torch.full((len(true),), -1)
    cosine = torch.zeros(len(true), dtype=true.dtype)
    for _ in range(min(table.shape)):
        if table.max() < 0:
            break
        row, column = divmod(int(table.argmax()), len(true))
        partner[column], cosine[column] = row, table[row, column]
        table[row] = -torch.inf
        table[:, column] = -torch.inf
    return partner, cosine

# %% reject: feature by feature, each its best free row [says: feature by feature]
def match(found, true):
    table = normalize(found, dim=-1) @ normalize(true, dim=-1).T
    partner = torch.full((len(true),), -1)
    cosine = torch.zeros(len(true), dtype=true.dtype)
    for column in range(min(table.shape)):
        row = int(table[:, column].argmax())
        partner[column], cosine[column] = row, table[row, column]
        table[row] = -torch.inf
    return partner, cosine
