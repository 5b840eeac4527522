# %% accept: matrix product, ties by isclose
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% accept: loops over plain lists
def weighted_scores(scores, weights):
    total = sum(weights)
    if min(weights) < 0 or total == 0:
        raise ValueError("bad weights")
    out = []
    for row in scores:
        s = 0.0
        for value, weight in zip(row, weights):
            s += value * weight / total
        out.append(s)
    return np.array(out)


def share_on_top(scores, weightings):
    share = np.zeros(len(scores))
    for weights in weightings:
        totals = weighted_scores(scores, weights)
        winners = [i for i, t in enumerate(totals) if max(totals) - t < 1e-9]
        for i in winners:
            share[i] += 1 / len(winners)
    return share / len(weightings)

# %% accept: np.average and einsum with rounding
def weighted_scores(scores, weights):
    if any(w < 0 for w in weights) or not any(weights):
        raise ValueError("weights")
    return np.average(np.array(scores, dtype=float), axis=1, weights=np.array(weights, dtype=float))


def share_on_top(scores, weightings):
    s, w = np.asarray(scores, dtype=np.float64), np.asarray(weightings, dtype=np.float64)
    totals = np.einsum("rc,nc->nr", s, w / w.sum(1, keepdims=True)).round(9)
    won = totals == totals.max(1, keepdims=True)
    return (won / won.sum(1)[:, None]).sum(0) / len(w)

# %% reject: forgets to divide by the sum of the weights [says: sum of the weights]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: divides by the number of criteria [says: number of criteria]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / len(weights)


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: ignores the weights [says: do the weights]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores.mean(axis=1)


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: sums over roles instead of criteria
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return weights[: len(scores)] @ scores / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: divides the scores in place
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    scores *= weights / weights.sum()
    return scores.sum(axis=1)


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: normalises the weights in place
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    weights /= weights.sum()
    return scores @ weights


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: accepts a negative weight [says: ValueError]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: accepts weights that are all 0 [says: ValueError]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any():
        raise ValueError("weights must not be negative, and not all 0")
    with np.errstate(all="ignore"):
        return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: returns the ranks, not the scores
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return np.argsort(-(scores @ weights / weights.sum()))


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: the first of a tie takes all [says: tie]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    return np.bincount(totals.argmax(axis=1), minlength=len(scores)) / len(weightings)

# %% reject: both of a tie count in full [says: tie]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return on_top.mean(axis=0)

# %% reject: ties by exact equality of floats [says: last bit]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = totals == totals.max(axis=1, keepdims=True)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: ties by == in a loop [says: last bit]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    shares = np.zeros(len(scores))
    for weights in weightings:
        totals = weighted_scores(scores, weights)
        on_top = totals == totals.max()
        shares += on_top / on_top.sum()
    return shares / len(weightings)

# %% reject: isclose with its default relative tolerance [says: rtol=0]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True))
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: isclose with atol only [says: rtol=0]
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: lists are not turned into arrays [says: lists work too]
def weighted_scores(scores, weights):
    if min(weights) < 0 or sum(weights) == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / sum(weights)


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(np.array(scores), np.array(w)) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: counts instead of shares
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).sum(axis=0)

# %% reject: the mean score instead of the share on top
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    return np.array([weighted_scores(scores, w) for w in weightings]).mean(axis=0)

# %% reject: per cent instead of shares
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return 100 * (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% reject: leaves out roles that are never on top
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    return scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    result = (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)
    return result[result > 0]

# %% reject: nothing returned
def weighted_scores(scores, weights):
    scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)
    if (weights < 0).any() or weights.sum() == 0:
        raise ValueError("weights must not be negative, and not all 0")
    result = scores @ weights / weights.sum()


def share_on_top(scores, weightings):
    totals = np.array([weighted_scores(scores, w) for w in weightings])
    on_top = np.isclose(totals, totals.max(axis=1, keepdims=True), rtol=0, atol=1e-9)
    return (on_top / on_top.sum(axis=1, keepdims=True)).mean(axis=0)

# %% equivalent: whole numbers give the same weighted mean, the division makes floats of them
# scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)  →  scores, weights = np.asarray(scores, dtype=None), np.asarray(weights, dtype=float)
# scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)  →  scores, weights = np.asarray(scores, ), np.asarray(weights, dtype=float)
# scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)  →  scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=None)
# scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, dtype=float)  →  scores, weights = np.asarray(scores, dtype=float), np.asarray(weights, )

# %% equivalent: a total that is below the best by exactly 1e-9 does not occur
# on_top = totals > totals.max() - 1e-9  →  on_top = totals >= totals.max() - 1e-9
