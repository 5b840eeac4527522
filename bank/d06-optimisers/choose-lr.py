# %% accept: plain Python
def choose_lr(validation, test):
    rows = validation.tolist()
    best, place = -1.0, None
    for i, row in enumerate(rows):
        if any(v != v for v in row):
            continue
        mean = sum(row) / len(row)
        if mean > best + 1e-9:
            best, place = mean, i
    if place is None:
        raise ValueError("every learning rate has a run that diverged")
    found = test[place].tolist()
    mean = sum(found) / len(found)
    return place, mean, math.sqrt(sum((v - mean) ** 2 for v in found) / (len(found) - 1))

# %% accept: argmax after nan_to_num, tensors back
def choose_lr(validation, test):
    means = validation.mean(dim=1).nan_to_num(-1.0)
    if (means < 0).all():
        raise ValueError("nothing to choose from")
    best = means.argmax()
    return best, test[best].mean(), test[best].std()

# %% accept: numpy
def choose_lr(validation, test):
    import numpy as np

    means = np.asarray(validation).mean(1)
    if np.isnan(means).all():
        raise ValueError
    best = int(np.nanargmax(means))
    kept = np.asarray(test)[best]
    return best, kept.mean(), kept.std(ddof=1)

# %% reject: leaves out the runs that diverged [says: survivors]
def choose_lr(validation, test):
    means = validation.nanmean(1)
    if means.isnan().all():
        raise ValueError
    best = int(means.nan_to_num(-1).argmax())
    return best, float(test[best].nanmean()), float(test[best].std())

# %% reject: argmax takes nan for the largest [says: nan]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).argmax())
    return best, float(test[best].mean()), float(test[best].std())

# %% reject: counts a run that diverged as zero [says: out]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.nan_to_num(0.0).mean(1).argmax())
    return best, float(test[best].nan_to_num(0.0).mean()), float(test[best].nan_to_num(0.0).std())

# %% reject: chooses by the test data [says: test]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(test.mean(1).nan_to_num(-1).argmax())
    return best, float(test[best].mean()), float(test[best].std())

# %% reject: reports the validation accuracy [says: validation]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).nan_to_num(-1).argmax())
    return best, float(validation[best].mean()), float(validation[best].std())

# %% reject: chooses by the best seed [says: seed]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).isnan().logical_not().mul(validation.max(1).values.nan_to_num(0)).argmax())
    return best, float(test[best].mean()), float(test[best].std())

# %% reject: reports the best seed [says: best seed]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).nan_to_num(-1).argmax())
    return best, float(test[best].max()), float(test[best].std())

# %% reject: divides by n in the standard deviation [says: n - 1]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).nan_to_num(-1).argmax())
    return best, float(test[best].mean()), float(test[best].std(correction=0))

# %% reject: the standard error instead of the standard deviation [says: standard error]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).nan_to_num(-1).argmax())
    return best, float(test[best].mean()), float(test[best].std() / test.shape[1] ** 0.5)

# %% reject: the variance [says: variance]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).nan_to_num(-1).argmax())
    return best, float(test[best].mean()), float(test[best].var())

# %% reject: the lowest instead of the highest [says: highest]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(1).nan_to_num(2.0).argmin())
    return best, float(test[best].mean()), float(test[best].std())

# %% reject: averages over the learning rates [says: row]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    best = int(validation.mean(0).nan_to_num(-1).argmax())
    return best, float(test[:, best].mean()), float(test[:, best].std())

# %% reject: the last of several equally good ones
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    means = validation.mean(1).nan_to_num(-1)
    best = max(i for i in range(len(means)) if means[i] == means.max())
    return best, float(test[best].mean()), float(test[best].std())

# %% reject: gives an answer when nothing is left
def choose_lr(validation, test):
    best = int(validation.mean(1).nan_to_num(-1).argmax())
    return best, float(test[best].mean()), float(test[best].std())

# %% reject: overwrites the nan in the table [says: in place]
def choose_lr(validation, test):
    if validation.isnan().any(1).all():
        raise ValueError
    validation[validation.isnan().any(1)] = -1.0
    best = int(validation.mean(1).argmax())
    return best, float(test[best].mean()), float(test[best].std())

# %% equivalent: any mark below zero loses against every accuracy
# means = validation.mean(dim=1).nan_to_num(-1.0)  →  means = validation.mean(dim=1).nan_to_num(-2.0)
