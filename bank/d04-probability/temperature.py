# %% accept: ternary search in 1 / T
def fit_temperature(logits, labels):
    def loss(inverse):
        return float(F.cross_entropy(logits.double() * inverse, labels))

    low, high = 1 / 20, 1 / 0.05
    for _ in range(60):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if loss(a) < loss(b):
            high = b
        else:
            low = a
    return 2 / (low + high)

# %% accept: a coarse and a fine grid by hand
def fit_temperature(logits, labels):
    def loss(t):
        log_p = (logits.double() / t).log_softmax(-1)
        return -log_p[torch.arange(len(labels)), labels].sum().item()

    grid = [0.05 * 400 ** (i / 100) for i in range(101)]
    best = min(grid, key=loss)
    fine = [min(20.0, max(0.05, best * 1.06 ** (i / 20))) for i in range(-20, 21)]
    return min(fine, key=loss)

# %% accept: LBFGS on the logarithm of T
def fit_temperature(logits, labels):
    z = logits.detach().double()
    log_t = torch.zeros((), dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([log_t], max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        search.zero_grad()
        loss = F.cross_entropy(z / log_t.exp(), labels)
        loss.backward()
        return loss

    search.step(closure)
    return min(20.0, max(0.05, float(log_t.exp())))

# %% accept: bisection on the slope
def fit_temperature(logits, labels):
    z = logits.double()
    target = z.gather(1, labels[:, None]).mean()
    low, high = 0.05, 20.0
    for _ in range(80):
        t = (low * high) ** 0.5
        mean = (torch.softmax(z / t, 1) * z).sum(1).mean()
        if mean > target:
            low = t
        else:
            high = t
    return (low * high) ** 0.5

# %% accept: 701 temperatures in float32
def fit_temperature(logits, labels):
    ts = torch.exp(torch.linspace(math.log(0.05), math.log(20), 701))
    losses = torch.stack([F.cross_entropy(logits / t, labels) for t in ts])
    return ts[losses.argmin()].item()

# %% reject: multiplies by T [says: divided by T]
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), math.log10(20), 1000, dtype=torch.float64)
    losses = torch.stack([F.cross_entropy(logits.double() * t, labels) for t in ts])
    return float(ts[losses.argmin()])

# %% reject: steps of equal size [says: equal ratio]
def fit_temperature(logits, labels):
    ts = torch.linspace(0.05, 20, 400, dtype=torch.float64)
    losses = torch.stack([F.cross_entropy(logits.double() / t, labels) for t in ts])
    return float(ts[losses.argmin()])

# %% reject: too few temperatures [says: not within 1 %]
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), math.log10(20), 60, dtype=torch.float64)
    losses = torch.stack([F.cross_entropy(logits.double() / t, labels) for t in ts])
    return float(ts[losses.argmin()])

# %% reject: keeps the worst [says: smallest cross-entropy]
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), math.log10(20), 1000, dtype=torch.float64)
    losses = torch.stack([F.cross_entropy(logits.double() / t, labels) for t in ts])
    return float(ts[losses.argmax()])

# %% reject: gives the loss, not the temperature
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), math.log10(20), 1000, dtype=torch.float64)
    return float(min(F.cross_entropy(logits.double() / t, labels) for t in ts))

# %% reject: never below 1 [says: below 1]
def fit_temperature(logits, labels):
    ts = torch.logspace(0, math.log10(20), 1000, dtype=torch.float64)
    losses = torch.stack([F.cross_entropy(logits.double() / t, labels) for t in ts])
    return float(ts[losses.argmin()])

# %% reject: stops at 10
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), 1, 1000, dtype=torch.float64)
    losses = torch.stack([F.cross_entropy(logits.double() / t, labels) for t in ts])
    return float(ts[losses.argmin()])

# %% reject: makes mean confidence equal to accuracy [says: smallest cross-entropy decides]
def fit_temperature(logits, labels):
    right = (logits.argmax(-1) == labels).double().mean()
    ts = torch.logspace(math.log10(0.05), math.log10(20), 1000, dtype=torch.float64)
    gaps = torch.stack([((logits.double() / t).softmax(-1).amax(-1).mean() - right).abs() for t in ts])
    return float(ts[gaps.argmin()])

# %% reject: scales the probabilities
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), math.log10(20), 1000, dtype=torch.float64)
    p = logits.double().softmax(-1)
    losses = torch.stack([F.cross_entropy(p / t, labels) for t in ts])
    return float(ts[losses.argmin()])

# %% reject: squared error instead of cross-entropy [says: squared error]
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), math.log10(20), 1000, dtype=torch.float64)
    one = F.one_hot(labels, logits.shape[1])
    losses = torch.stack([(((logits.double() / t).softmax(-1) - one) ** 2).sum(-1).mean() for t in ts])
    return float(ts[losses.argmin()])

# %% reject: divides the logits in place [says: in place]
def fit_temperature(logits, labels):
    best, best_t, last = math.inf, 1.0, 1.0
    for i in range(1000):
        t = 0.05 * 400 ** (i / 999)
        logits *= last
        logits /= t
        last = t
        loss = float(F.cross_entropy(logits, labels))
        if loss < best:
            best, best_t = loss, t
    return best_t

# %% reject: gradient descent on T that stops early
def fit_temperature(logits, labels):
    t = torch.ones((), requires_grad=True)
    for _ in range(50):
        (slope,) = torch.autograd.grad(F.cross_entropy(logits / t, labels), t)
        t = (t - 0.1 * slope).detach().requires_grad_()
    return float(t.clamp(0.05, 20))

# %% reject: a tensor, not a float [says: Python float]
def fit_temperature(logits, labels):
    ts = torch.logspace(math.log10(0.05), math.log10(20), 1000, dtype=torch.float64)
    losses = torch.stack([F.cross_entropy(logits.double() / t, labels) for t in ts])
    return ts[losses.argmin()]

# %% equivalent: the order of the candidates does not matter
# temperatures = torch.logspace(math.log10(0.05), math.log10(20), 1000)  →  temperatures = torch.logspace(math.log10(20), math.log10(0.05), 1000)

# %% equivalent: steps of 0.6 % are within 1 % either way
# temperatures = torch.logspace(math.log10(0.05), math.log10(20), 1000)  →  temperatures = torch.logspace(math.log10(0.05), math.log10(20), 1001)

# %% equivalent: steps of 0.6 % are within 1 % either way
# temperatures = torch.logspace(math.log10(0.05), math.log10(20), 1000)  →  temperatures = torch.logspace(math.log10(0.05), math.log10(20), 999)
