# %% accept: one frequency after another
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% accept: least squares by lstsq
def clock_fit(logits, frequencies):
    p = math.isqrt(len(logits))
    y = logits.to(torch.float64)
    y = y - y.mean(-1, keepdim=True)
    a = torch.arange(p)[:, None, None]
    b = torch.arange(p)[None, :, None]
    c = torch.arange(p)[None, None, :]
    turn = (a + b - c).double() * 2 * math.pi / p
    X = torch.stack([(k * turn).cos().flatten() for k in frequencies], dim=1)
    alpha = torch.linalg.lstsq(X, y.reshape(-1, 1)).solution.flatten()
    rest = y.flatten() - X @ alpha
    return alpha, float(1 - (rest @ rest) / (y.flatten() @ y.flatten()))

# %% accept: share from the squared weights
def clock_fit(logits, frequencies):
    p = logits.shape[-1]
    y = logits.double().reshape(p, p, p)
    y = y - y.mean(2, keepdim=True)
    i = torch.arange(p)
    d = (i[:, None, None] + i[None, :, None] - i[None, None, :]) % p
    by_turn = torch.stack([y[d == r].sum() for r in range(p)])
    angle = 2 * math.pi * torch.arange(p, dtype=torch.float64) / p
    weights = torch.stack([(by_turn * (k * angle).cos()).sum() * 2 / p**3 for k in frequencies])
    return weights, (weights.square().sum() * p**3 / 2 / y.square().sum()).item()

# %% accept: single-precision angles, as the hints give them
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    sums = torch.arange(p).repeat_interleave(p) + torch.arange(p).repeat(p)
    angle = 2 * math.pi * (sums[:, None] - torch.arange(p)) / p
    fit, weights = 0, torch.zeros(len(frequencies), dtype=torch.float64)
    for i, k in enumerate(frequencies):
        wave = (k * angle).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights[i] = alpha
        fit = fit + alpha * wave
    return weights, float(1 - ((y - fit) ** 2).sum() / (y**2).sum())

# %% reject: half the weight [says: p³/2]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: divides by the number of pairs [says: p³/2]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**2
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: mean over the pairs taken off, not over the answers [says: row by row]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(0, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: nothing taken off [says: mean]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double()
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: plus c [says: minus]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] + number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: weights sorted by frequency
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack([weights[i] for i in sorted(range(len(weights)), key=lambda i: frequencies[i])]), share.item()

# %% reject: absolute weights
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha.abs())
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: the share left over [says: left over]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: root of the share [says: root]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.sqrt().item()

# %% reject: share as a tensor [says: item]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share

# %% reject: weights as a list [says: torch.stack]
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return [float(x) for x in weights], share.item()

# %% reject: dtype of the input
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights).to(logits.dtype), share.item()

# %% reject: changes the logits
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    logits -= logits.mean(1, keepdim=True)
    y = logits.double()
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: the last hand alone explains
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = alpha * wave
    share = 1 - (y - fit).square().sum() / y.square().sum()
    return torch.stack(weights), share.item()

# %% reject: share with the signs of a correlation
def clock_fit(logits, frequencies):
    p = logits.shape[1]
    y = logits.double() - logits.double().mean(1, keepdim=True)
    number = torch.arange(p, dtype=torch.float64)
    sums = (number[:, None] + number).flatten()
    fit = torch.zeros_like(y)
    weights = []
    for k in frequencies:
        wave = (2 * math.pi * k * (sums[:, None] - number) / p).cos()
        alpha = 2 * (y * wave).sum() / p**3
        weights.append(alpha)
        fit = fit + alpha * wave
    share = (y * fit).sum() / (y.norm() * fit.norm())
    return torch.stack(weights), share.item()

# %% equivalent: the cosine is even
# angle = 2 * math.pi * (sums[:, None] - number) / p  →  angle = -2 * math.pi * (sums[:, None] - number) / p
