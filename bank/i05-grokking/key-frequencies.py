# %% accept: loops
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% accept: the fast Fourier transform
def frequency_shares(table):
    power = torch.fft.rfft(table.to(torch.float64), dim=0).abs().pow(2)
    power = power.sum(dim=1)[1:]
    return power / power.sum()


def key_frequencies(shares, enough):
    values, order = torch.sort(shares, descending=True)
    for n in range(1, len(shares) + 1):
        if values[:n].sum() >= enough:
            return sorted((order[:n] + 1).tolist())

# %% accept: NumPy inside, plain lists outside
import numpy as np


def frequency_shares(table):
    t = table.numpy().astype(np.float64)
    f = np.fft.fft(t, axis=0)[1 : (len(t) + 1) // 2]
    e = (f.real**2 + f.imag**2).sum(axis=1)
    return torch.from_numpy(e / e.sum())


def key_frequencies(shares, enough):
    left = {k: float(s) for k, s in enumerate(shares, start=1)}
    picked = []
    while sum(float(shares[k - 1]) for k in picked) < enough:
        best = max(left, key=left.get)
        picked.append(best)
        del left[best]
    picked.sort()
    return picked

# %% accept: single-precision angles, as torch.arange gives them
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p)
    energy = []
    for k in range(1, (p + 1) // 2):
        angle = 2 * math.pi * k * x / p
        coefficients = torch.stack([angle.cos(), angle.sin()]).double() @ table.double()
        energy.append(coefficients.square().sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    total, picked = 0.0, []
    for i in shares.argsort(descending=True).tolist():
        picked.append(i + 1)
        total += shares[i].item()
        if total >= enough:
            return sorted(picked)

# %% reject: amplitude in place of energy [says: amplitude]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append(torch.sqrt(c**2 + s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: shares not divided [says: divided]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy * 2 / p


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: constant counted in the total [says: constant]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy * 2 / p / table.double().square().sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: cosine and sine counted apart [says: together]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy += [(c**2).sum(), (s**2).sum()]
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: only the cosines
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: waves along the wrong axis, square tables only
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double().T
        s = torch.sin(2 * math.pi * k * x / p) @ table.double().T
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: single precision stays [says: float64]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return (energy / energy.sum()).to(table.dtype)


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: takes the mean off the table in place
def frequency_shares(table):
    p = len(table)
    table -= table.mean(0)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: counted from 0 [says: counted from 0]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i)
        total += float(shares[i])
        if total >= enough:
            break
    return sorted(found)

# %% reject: largest first, not ascending [says: ascending]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return found

# %% reject: stops one too early [says: One too few]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        total += float(shares[i])
        if total >= enough and found:
            break
        found.append(i + 1)
    return sorted(found)

# %% reject: more than enough only [says: at least]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total > enough:
            break
    return sorted(found)

# %% reject: every frequency above a threshold
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    return [i + 1 for i in range(len(shares)) if shares[i] > (1 - enough) / 2]

# %% reject: entries are tensors [says: int]
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    found, total = [], 0.0
    for i in sorted(range(len(shares)), key=lambda i: -float(shares[i])):
        found.append(i + 1)
        total += float(shares[i])
        if total >= enough:
            break
    return [torch.tensor(k) for k in sorted(found)]

# %% reject: always three
def frequency_shares(table):
    p = len(table)
    x = torch.arange(p, dtype=torch.float64)
    energy = []
    for k in range(1, (p - 1) // 2 + 1):
        c = torch.cos(2 * math.pi * k * x / p) @ table.double()
        s = torch.sin(2 * math.pi * k * x / p) @ table.double()
        energy.append((c**2).sum() + (s**2).sum())
    energy = torch.stack(energy)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    return sorted((shares.topk(3).indices + 1).tolist())

# %% reject: sizes in place of squares [says: sum of sizes]
def frequency_shares(table):
    p = len(table)
    coefficients = grokking.waves(p, range(1, (p + 1) // 2)) @ table.double()
    energy = coefficients.abs().sum(1).reshape(-1, 2).sum(1)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    order = shares.argsort(descending=True)
    count = int((shares[order].cumsum(0) < enough).sum()) + 1
    return sorted(int(i) + 1 for i in order[:count])

# %% reject: paired from the constant on [says: paired]
def frequency_shares(table):
    p = len(table)
    constant = torch.full((1, p), 1 / math.sqrt(p), dtype=torch.float64)
    basis = torch.cat([constant, grokking.waves(p, range(1, (p + 1) // 2))])
    energy = (basis @ table.double()).square().sum(1)[:-1].reshape(-1, 2).sum(1)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    order = shares.argsort(descending=True)
    count = int((shares[order].cumsum(0) < enough).sum()) + 1
    return sorted(int(i) + 1 for i in order[:count])

# %% reject: begins with frequency 1 [says: largest share]
def frequency_shares(table):
    p = len(table)
    coefficients = grokking.waves(p, range(1, (p + 1) // 2)) @ table.double()
    energy = coefficients.square().sum(1).reshape(-1, 2).sum(1)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    picked, total = [], 0.0
    for k, share in enumerate(shares.tolist(), start=1):
        picked.append(k)
        total += share
        if total >= enough:
            break
    return picked

# %% reject: each share must be enough by itself [says: No single share]
def frequency_shares(table):
    p = len(table)
    coefficients = grokking.waves(p, range(1, (p + 1) // 2)) @ table.double()
    energy = coefficients.square().sum(1).reshape(-1, 2).sum(1)
    return energy / energy.sum()


def key_frequencies(shares, enough):
    return [k for k, share in enumerate(shares.tolist(), start=1) if share >= enough]

# %% equivalent: p is odd, so that both have the same half
# coefficients = grokking.waves(p, range(1, (p + 1) // 2)) @ table.double()  →  coefficients = grokking.waves(p, range(1, (p + 2) // 2)) @ table.double()

# %% equivalent: the same axis: the shares have one
# count = int((shares[order].cumsum(0) < enough).sum()) + 1  →  count = int((shares[order].cumsum(-1) < enough).sum()) + 1
