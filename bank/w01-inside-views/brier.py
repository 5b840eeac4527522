# %% accept: arrays and a mean
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% accept: loops over plain lists
def brier(probabilities, outcomes):
    if np.shape(probabilities) != np.shape(outcomes) or len(probabilities) == 0:
        raise ValueError("lengths differ")
    total = 0.0
    for p, o in zip(probabilities, outcomes):
        if not 0 <= p <= 1 or o not in (0, 1):
            raise ValueError(f"cannot score {p} against {o}")
        total += (p - 1) ** 2 if o else p**2
    return total / len(probabilities)


def expected_brier(said, true):
    return true * (said - 1) ** 2 + (1 - true) * said**2

# %% accept: distance from the truth plus what honest ignorance costs
def brier(probabilities, outcomes):
    p, o = np.array(probabilities, dtype=np.float64), np.array(outcomes, dtype=np.float64)
    if p.shape != o.shape or not p.size:
        raise ValueError("shape")
    if np.isnan(p).any() or p.min() < 0 or p.max() > 1 or set(o.tolist()) - {0.0, 1.0}:
        raise ValueError("range")
    return np.dot((p - o).ravel(), (p - o).ravel()) / p.size


def expected_brier(said, true):
    return (np.array(said, dtype=float) - true) ** 2 + true * (1 - true)

# %% accept: a helper for one forecast, nan refused by comparison
def cost(said, came):
    return np.square(said - came)


def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or len(p) < 1 or not np.all(np.abs(p - 0.5) <= 0.5) or not np.all(o * (1 - o) == 0):
        raise ValueError("cannot be scored")
    return cost(p, o).mean()


def expected_brier(said, true):
    said = np.asarray(said, float)
    return np.average([cost(said, 1), cost(said, 0)], axis=0, weights=[true, 1 - true])

# %% reject: the sum [says: twice the score]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).sum())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: distance without the square [says: not squared]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(np.abs(p - o).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: the root of the mean [says: square root]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean() ** 0.5)


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: yes and no swapped [says: swapped]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((1 - p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: nothing is refused [says: raises ValueError]
def brier(probabilities, outcomes):
    return float(np.mean((np.asarray(probabilities, dtype=float) - np.asarray(outcomes, dtype=float)) ** 2))


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: broadcasts one outcome over all forecasts [says: one outcome for two]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.size == 0 or o.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: checks the length only
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if len(p) != len(o) or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: accepts per cent [says: per cent]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: accepts negative probabilities
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not (p <= 1).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: lets nan through
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if (p < 0).any() or (p > 1).any() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: outcomes may be anything from 0 to 1
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or (o < 0).any() or (o > 1).any():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: rounds outcomes to whole numbers
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes).astype(int)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: the expected score is the squared distance [says: squared distance]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    return (np.asarray(said) - true) ** 2

# %% reject: costs swapped between the cases [says: Which cost]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said)
    return true * said**2 + (1 - true) * (1 - said) ** 2

# %% reject: averages the array away [says: an array]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return np.mean(true * (1 - said) ** 2 + (1 - true) * said**2)

# %% reject: numbers only
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = float(said)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: works in place on what was given
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float(((p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    wrong = said
    wrong *= said
    return true * (1 - 2 * wrong**0.5 + wrong) + (1 - true) * wrong

# %% reject: both outcomes counted, as in 1950 [says: both outcomes]
def brier(probabilities, outcomes):
    p, o = np.asarray(probabilities, dtype=float), np.asarray(outcomes, dtype=float)
    if p.shape != o.shape or p.size == 0:
        raise ValueError("one outcome for each forecast")
    if not ((p >= 0) & (p <= 1)).all() or not np.isin(o, (0, 1)).all():
        raise ValueError("out of range")
    return float((2 * (p - o) ** 2).mean())


def expected_brier(said, true):
    said = np.asarray(said, dtype=float)
    return true * (1 - said) ** 2 + (1 - true) * said**2

# %% reject: the answer for the example only
def brier(probabilities, outcomes):
    return 0.085


def expected_brier(said, true):
    return 0.33
