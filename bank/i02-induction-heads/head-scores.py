# %% accept: loops
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / count

# %% accept: gather on the last match
def previous_token_score(pattern):
    return pattern.diagonal(offset=-1, dim1=2, dim2=3).mean(dim=(0, 2))

def induction_score(pattern, tokens):
    same = (tokens.unsqueeze(2) == tokens.unsqueeze(1)).long().tril(-1)
    place = torch.arange(1, tokens.shape[1] + 1)
    last = (same * place).max(-1).values          # 0 where there is none, otherwise the key after the match
    seen = last > 0
    if seen.sum() == 0:
        raise ValueError("no repeat")
    b, q = seen.nonzero(as_tuple=True)
    return pattern[b, :, q, last[b, q]].mean(0)

# %% accept: einsum with a mask
import numpy as np
def previous_token_score(pattern):
    n = pattern.shape[-1]
    mask = torch.diag(torch.ones(n - 1, dtype=pattern.dtype), -1)
    return torch.einsum("bhqk,qk->h", pattern, mask) / (pattern.shape[0] * (n - 1))

def induction_score(pattern, tokens):
    batch, length = tokens.shape
    mask = np.zeros((batch, length, length))
    for row, line in enumerate(tokens.tolist()):
        where = {}
        for q, token in enumerate(line):
            if token in where:
                mask[row, q, where[token] + 1] = 1
            where[token] = q
    if not mask.any():
        raise ValueError("nothing repeats")
    mask = torch.as_tensor(mask, dtype=pattern.dtype)
    return torch.einsum("bhqk,bqk->h", pattern, mask) / mask.sum()

# %% reject: attends to the match itself, not to the token after it [says: after]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1]]
                count += 1
    if count == 0:
        raise ValueError("none")
    return totals / count

# %% reject: first occurrence instead of the last [says: last]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[0] + 1]
                count += 1
    if count == 0:
        raise ValueError("none")
    return totals / count

# %% reject: divides by all queries [says: divide]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / tokens.numel()

# %% reject: assumes that the second half repeats the first
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    n = tokens.shape[1] // 2
    q = torch.arange(n, 2 * n)
    if not (tokens[:, :n] == tokens[:, n:2 * n]).any():
        raise ValueError
    return pattern[:, :, q, q - n + 1].mean((0, 2))

# %% reject: one token too far
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, min(earlier[-1] + 2, q)]
                count += 1
    if count == 0:
        raise ValueError("none")
    return totals / count

# %% reject: mean per sequence first, then over sequences [says: within each sequence]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    rows = []
    for b in range(tokens.shape[0]):
        values = []
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                values.append(pattern[b, :, q, earlier[-1] + 1])
        if values:
            rows.append(torch.stack(values).mean(0))
    if not rows:
        raise ValueError
    return torch.stack(rows).mean(0)

# %% reject: sums over all occurrences [says: add up]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + sum(pattern[b, :, q, j + 1] for j in earlier)
                count += 1
    if count == 0:
        raise ValueError("none")
    return totals / count

# %% reject: no error when nothing repeats [says: ValueError]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    return totals / count

# %% reject: counts the token itself as its earlier occurrence
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q + 1) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, min(earlier[-1] + 1, q)]
                count += 1
    if count == 0:
        raise ValueError("none")
    return totals / count

# %% reject: only the first sequence of the batch
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(1):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / count

# %% reject: query and key swapped
def previous_token_score(pattern):
    query = torch.arange(1, pattern.shape[-1])
    return pattern[:, :, query - 1, query].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / count

# %% reject: previous token averaged over all queries [says: first query]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].sum((0, 2)) / (pattern.shape[0] * length)

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / count

# %% reject: previous token looks at the query itself [says: itself]
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / count

# %% reject: previous token mixes the heads
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean()

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / count

# %% reject: previous token for each sequence, not averaged
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean(2)

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return totals / count

# %% reject: skips the first position of a copy, also for tokens next to each other
def previous_token_score(pattern):
    length = pattern.shape[-1]
    query = torch.arange(1, length)
    return pattern[:, :, query, query - 1].mean((0, 2))

def induction_score(pattern, tokens):
    totals, count = torch.zeros_like(pattern[0, :, 0, 0]), 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q - 1) if tokens[b, j] == tokens[b, q]]
            if earlier:
                totals = totals + pattern[b, :, q, earlier[-1] + 1]
                count += 1
    if count == 0:
        raise ValueError("none")
    return totals / count

# %% reject: the running sum is float32 whatever the pattern [says: new_zeros]
def previous_token_score(pattern):
    return pattern.diagonal(offset=-1, dim1=2, dim2=3).mean((0, 2))

def induction_score(pattern, tokens):
    total = torch.zeros(pattern.shape[1])
    count = 0
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            last = None
            for j in range(q):
                if tokens[b, j] == tokens[b, q]:
                    last = j
            if last is not None:
                total += pattern[b, :, q, last + 1]
                count += 1
    if count == 0:
        raise ValueError("no token comes twice")
    return total / count

# %% reject: averages over all occurrences [says: average over all earlier]
def previous_token_score(pattern):
    return pattern.diagonal(offset=-1, dim1=2, dim2=3).mean((0, 2))

def induction_score(pattern, tokens):
    values = []
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            values += [pattern[b, :, q, j + 1] for j in range(q) if tokens[b, j] == tokens[b, q]]
    if not values:
        raise ValueError("no token comes twice")
    return torch.stack(values).mean(0)

# %% reject: leaves out matches right before the query [says: right before]
def previous_token_score(pattern):
    return pattern.diagonal(offset=-1, dim1=2, dim2=3).mean((0, 2))

def induction_score(pattern, tokens):
    values = []
    for b in range(tokens.shape[0]):
        for q in range(tokens.shape[1]):
            earlier = [j for j in range(q) if tokens[b, j] == tokens[b, q]]
            if earlier and earlier[-1] < q - 1:
                values.append(pattern[b, :, q, earlier[-1] + 1])
    if not values:
        raise ValueError("no token comes twice")
    return torch.stack(values).mean(0)

# %% equivalent: only whether there is a match is read from the filling
# last = torch.where(same.tril(-1), position, -1).amax(-1)  # [batch, query]; -1 where there is no match  →  last = torch.where(same.tril(-1), position, -2).amax(-1)  # [batch, query]; -1 where there is no match
