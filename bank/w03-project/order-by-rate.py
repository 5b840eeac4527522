# %% accept: loops and sorted
import math


def expected_hours(success, hours):
    total, reached = 0.0, 1.0
    for p, h in zip(success, hours):
        if not 0 < p <= 1 or not h > 0:
            raise ValueError("bad step")
        total += reached * h
        reached *= p
    return float(total)


def order_by_rate(success, hours):
    return sorted(range(len(hours)), key=lambda i: math.log(1 / success[i]) / hours[i], reverse=True)

# %% accept: from the last step backwards
def expected_hours(success, hours):
    steps = list(zip(map(float, success), map(float, hours)))
    if any(p <= 0 or p > 1 or h <= 0 for p, h in steps):
        raise ValueError("chances lie in (0, 1], hours above 0")
    rest = 0.0
    for p, h in reversed(steps):
        rest = h + p * rest
    return rest


def order_by_rate(success, hours):
    rates = [-np.log(p) / h for p, h in zip(success, hours)]
    return [i for _, i in sorted((-r, i) for i, r in enumerate(rates))]

# %% accept: cumprod shifted by roll, hours per unit of information
def expected_hours(success, hours):
    p, h = np.array(success, dtype=float), np.array(hours, dtype=float)
    if p.min() <= 0 or p.max() > 1 or h.min() <= 0:
        raise ValueError("steps")
    reached = np.roll(np.cumprod(p), 1)
    reached[0] = 1
    return (reached * h).sum().item()


def order_by_rate(success, hours):
    p, h = np.array(success, dtype=float), np.array(hours, dtype=float)
    return [int(i) for i in np.lexsort((np.arange(len(p)), np.log(p) / h))]

# %% reject: adds all the hours [says: all the hours]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(hours.sum())


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: a step pays only if it works itself [says: works itself]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.cumprod(success)
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: only the step just before counts [says: both before it]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], success[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: chances of failure instead of success
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(1 - success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: sorts the steps first [says: as given]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    order = np.argsort(success / hours)
    success, hours = success[order], hours[order]
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: multiplies the caller's array in place
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    hours *= np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(hours.sum())


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: no ValueError [says: ValueError]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: accepts a chance of 0 [says: chance of 0]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success < 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: accepts no hours [says: no hours]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: refuses a sure step
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success >= 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: lists are not arrays [says: lists work too]
def expected_hours(success, hours):
    if min(success) <= 0 or max(success) > 1 or min(hours) <= 0:
        raise ValueError("steps")
    return float(np.concatenate([[1.0], success.cumprod()[:-1]]) @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: lowest rate first [says: sort upwards]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(rate, kind="stable").tolist()

# %% reject: likeliest failure first [says: divide by the hours]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float))
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: quickest first [says: sort upwards]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = 1 / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: by failure chance per hour [says: 1 - p]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = (1 - np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: multiplies by the hours [says: per hour]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) * np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable").tolist()

# %% reject: ranks instead of positions [says: position of a step]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(np.argsort(-rate, kind="stable")).tolist()

# %% reject: counts from one [says: counted from 0]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return (np.argsort(-rate, kind="stable") + 1).tolist()

# %% reject: an array [says: tolist]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(-rate, kind="stable")

# %% reject: ties turned round [says: keeps their order]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return np.argsort(rate, kind="stable")[::-1].tolist()

# %% reject: the rates, sorted
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    return sorted(rate.tolist(), reverse=True)

# %% reject: lists are not arrays in the order [says: lists work too]
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    return np.argsort(np.log(success) / (1.0 * hours), kind="stable").tolist()

# %% reject: nothing returned
def expected_hours(success, hours):
    success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)
    if (success <= 0).any() or (success > 1).any() or (hours <= 0).any():
        raise ValueError("chances above 0 and at most 1, hours above 0")
    reached = np.concatenate([[1.0], np.cumprod(success)[:-1]])
    return float(reached @ hours)


def order_by_rate(success, hours):
    rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)
    result = np.argsort(-rate, kind="stable").tolist()

# %% equivalent: whole numbers give the same products and rates, the division or the leading 1.0 makes floats of them
# success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)  →  success, hours = np.asarray(success, dtype=None), np.asarray(hours, dtype=float)
# success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)  →  success, hours = np.asarray(success, ), np.asarray(hours, dtype=float)
# success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)  →  success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=None)
# success, hours = np.asarray(success, dtype=float), np.asarray(hours, dtype=float)  →  success, hours = np.asarray(success, dtype=float), np.asarray(hours, )
# rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)  →  rate = np.log(1 / np.asarray(success, dtype=None)) / np.asarray(hours, dtype=float)
# rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)  →  rate = np.log(1 / np.asarray(success, )) / np.asarray(hours, dtype=float)
# rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)  →  rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=None)
# rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, dtype=float)  →  rate = np.log(1 / np.asarray(success, dtype=float)) / np.asarray(hours, )
