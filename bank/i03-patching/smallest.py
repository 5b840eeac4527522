# %% accept: sorts all subsets
def smallest_circuit(heads, score, least):
    subsets = [s for n in range(len(heads) + 1) for s in itertools.combinations(heads, n)]
    passing = [(len(s), -float(score(s)), i, s) for i, s in enumerate(subsets)]
    passing = [entry for entry in passing if -entry[1] >= least]
    if not passing:
        raise ValueError("none passes")
    return min(passing)[3]

# %% accept: bit masks
def smallest_circuit(heads, score, least):
    best = None
    for mask in range(2 ** len(heads)):
        subset = tuple(h for i, h in enumerate(heads) if mask >> i & 1)
        value = score(subset)
        if value >= least and (best is None or (len(subset), -value) < best[0]):
            best = ((len(subset), -value), subset)
    if best is None:
        raise ValueError(f"no subset reaches {least}")
    return best[1]

# %% accept: plain loops with a running best
def smallest_circuit(heads, score, least):
    n = 0
    while n <= len(heads):
        best, top = None, None
        for subset in itertools.combinations(heads, n):
            s = score(subset)
            if top is None or s > top:
                best, top = subset, s
        if top >= least:
            return best
        n += 1
    raise ValueError("no circuit")

# %% reject: the first that passes [says: first pair]
def smallest_circuit(heads, score, least):
    for size in range(len(heads) + 1):
        for subset in itertools.combinations(heads, size):
            if score(subset) >= least:
                return subset
    raise ValueError("none")

# %% reject: greedy, one head at a time
def smallest_circuit(heads, score, least):
    chosen = ()
    while score(chosen) < least:
        left = [h for h in heads if h not in chosen]
        if not left:
            raise ValueError("none")
        options = [tuple(x for x in heads if x in chosen or x == h) for h in left]
        chosen = max(options, key=score)
    return chosen

# %% reject: removes heads one at a time from the whole
def smallest_circuit(heads, score, least):
    chosen = tuple(heads)
    if score(chosen) < least:
        raise ValueError("none")
    while chosen:
        options = [tuple(x for x in chosen if x != h) for h in chosen]
        best = max(options, key=score)
        if score(best) < least:
            break
        chosen = best
    return chosen

# %% reject: the highest score of all [says: highest score of all]
def smallest_circuit(heads, score, least):
    subsets = [s for n in range(len(heads) + 1) for s in itertools.combinations(heads, n)]
    best = max(subsets, key=score)
    if score(best) < least:
        raise ValueError("none")
    return best

# %% reject: strictly more than least [says: >=]
def smallest_circuit(heads, score, least):
    for size in range(len(heads) + 1):
        best = max(itertools.combinations(heads, size), key=score)
        if score(best) > least:
            return best
    raise ValueError("none")

# %% reject: forgets the empty set [says: size 0]
def smallest_circuit(heads, score, least):
    for size in range(1, len(heads) + 1):
        best = max(itertools.combinations(heads, size), key=score)
        if score(best) >= least:
            return best
    raise ValueError("none")

# %% reject: never tries all heads
def smallest_circuit(heads, score, least):
    for size in range(len(heads)):
        best = max(itertools.combinations(heads, size), key=score)
        if score(best) >= least:
            return best
    raise ValueError("none")

# %% reject: returns None when nothing passes [says: ValueError]
def smallest_circuit(heads, score, least):
    for size in range(len(heads) + 1):
        best = max(itertools.combinations(heads, size), key=score)
        if score(best) >= least:
            return best

# %% reject: gives everything when nothing passes [says: ValueError]
def smallest_circuit(heads, score, least):
    for size in range(len(heads) + 1):
        best = max(itertools.combinations(heads, size), key=score)
        if score(best) >= least:
            return best
    return tuple(heads)

# %% reject: the best heads one by one, by their own scores
def smallest_circuit(heads, score, least):
    ranked = sorted(heads, key=lambda h: -score((h,)))
    for size in range(len(heads) + 1):
        subset = tuple(h for h in heads if h in ranked[:size])
        if score(subset) >= least:
            return subset
    raise ValueError("none")

# %% reject: the score in place of the set
def smallest_circuit(heads, score, least):
    for size in range(len(heads) + 1):
        best = max(itertools.combinations(heads, size), key=score)
        if score(best) >= least:
            return score(best)
    raise ValueError("none")

# %% equivalent: there is no subset larger than all heads, and the maximum of nothing raises the same ValueError
# for size in range(len(heads) + 1):  →  for size in range(len(heads) + 2):
