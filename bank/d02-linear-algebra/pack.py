# %% accept: all cosines first, then greedy
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    cosines = (unit @ unit.T).abs()
    kept = []
    for i in range(len(unit)):
        if all(float(cosines[i, j]) <= limit for j in kept):
            kept.append(i)
    return kept

# %% accept: crosses out what is too close to each one kept
def pack(candidates, limit):
    unit = torch.nn.functional.normalize(candidates, dim=1)
    alive = torch.ones(len(unit), dtype=torch.bool)
    kept = []
    for i in range(len(unit)):
        if alive[i]:
            kept.append(i)
            alive &= (unit @ unit[i]).abs() <= limit
    return kept

# %% accept: a growing stack of kept vectors
def pack(vectors, limit):
    kept, chosen = torch.zeros(0, vectors.shape[1], dtype=vectors.dtype), []
    for i, v in enumerate(vectors):
        v = v / v.norm()
        if ((kept @ v).abs() <= limit).all():
            kept = torch.cat([kept, v[None]])
            chosen.append(i)
    return chosen

# %% accept: compares squares
def pack(candidates, limit):
    kept = []
    for i, v in enumerate(candidates):
        if not any(float(v @ candidates[j]) ** 2 > limit**2 * float(v @ v) * float(candidates[j] @ candidates[j]) for j in kept):
            kept.append(i)
    return kept

# %% reject: forgets the absolute value [says: opposite]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).max()) <= limit:
            kept.append(i)
    return kept

# %% reject: compares with the last kept only [says: last]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept[-1]] @ unit[i]).abs()) <= limit:
            kept.append(i)
    return kept

# %% reject: dot products instead of cosines [says: length]
def pack(candidates, limit):
    kept = []
    for i in range(len(candidates)):
        if not kept or float((candidates[kept] @ candidates[i]).abs().max()) <= limit:
            kept.append(i)
    return kept

# %% reject: compares with every earlier candidate [says: kept]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    cosines = (unit @ unit.T).abs()
    return [i for i in range(len(unit)) if i == 0 or float(cosines[i, :i].max()) <= limit]

# %% reject: divides by the norm of the whole matrix [says: each row]
def pack(candidates, limit):
    unit = candidates / candidates.norm()
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).abs().max()) <= limit:
            kept.append(i)
    return kept

# %% reject: fits if one of the kept is far enough [says: each of the kept]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).abs().min()) <= limit:
            kept.append(i)
    return kept

# %% reject: the mean cosine is small [says: each of the kept]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).abs().mean()) <= limit:
            kept.append(i)
    return kept

# %% reject: strictly below the limit [says: equal to the limit]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).abs().max()) < limit:
            kept.append(i)
    return kept

# %% reject: returns how many [says: list]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).abs().max()) <= limit:
            kept.append(i)
    return len(kept)

# %% reject: returns the vectors
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).abs().max()) <= limit:
            kept.append(i)
    return unit[kept]

# %% reject: stops at the first that does not fit
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if kept and float((unit[kept] @ unit[i]).abs().max()) > limit:
            break
        kept.append(i)
    return kept

# %% reject: normalises columns [says: each row]
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=0, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if not kept or float((unit[kept] @ unit[i]).abs().max()) <= limit:
            kept.append(i)
    return kept

# %% reject: at most as many as dimensions
def pack(candidates, limit):
    unit = candidates / candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(unit)):
        if len(kept) < candidates.shape[1] and all(float((unit[j] @ unit[i]).abs()) <= limit for j in kept):
            kept.append(i)
    return kept

# %% reject: normalises the candidates in place [says: in place]
def pack(candidates, limit):
    candidates /= candidates.norm(dim=1, keepdim=True)
    kept = []
    for i in range(len(candidates)):
        if not kept or float((candidates[kept] @ candidates[i]).abs().max()) <= limit:
            kept.append(i)
    return kept

# %% equivalent: row 0 has the cosine 1 with itself, above any limit, so it is not kept twice
# for i in range(1, len(unit)):  →  for i in range(len(unit)):
# for i in range(1, len(unit)):  →  for i in range(0, len(unit)):
