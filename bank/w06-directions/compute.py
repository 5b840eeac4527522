# %% accept: seconds first, exp and log
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if utilisation <= 0 or utilisation > 1:
        raise ValueError("a share")
    seconds = days * 24 * 60 * 60
    return seconds * utilisation * peak_flop_per_second * accelerators


def effective_compute(flop, months, halving_months):
    if not halving_months > 0:
        raise ValueError("above 0")
    return flop * math.exp(math.log(2) * months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log(yearly_growth) / 12 + math.log(2) / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return math.log(2) / rate

# %% accept: with NumPy, and halvings of the requirement
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not (0 < utilisation <= 1):
        raise ValueError(utilisation)
    return float(np.prod([accelerators, peak_flop_per_second, utilisation, days, 86400.0]))


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError(halving_months)
    return flop / 0.5 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    in_a_year = yearly_growth * 2 ** (12 / halving_months)
    if in_a_year <= 1:
        raise ValueError("stands still")
    return 12 / np.log2(in_a_year)

# %% accept: times put together like resistors in parallel
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if utilisation > 1 or utilisation <= 0:
        raise ValueError("utilisation")
    total = accelerators * peak_flop_per_second
    total *= utilisation
    return total * 86400 * days


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving_months")
    return flop * pow(2.0, months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    if math.log2(yearly_growth) + 12 / halving_months <= 0:
        raise ValueError("never")
    if yearly_growth == 1:
        return float(halving_months)
    return 1 / (math.log2(yearly_growth) / 12 + 1 / halving_months)

# %% reject: utilisation forgotten [says: share that is really used]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: an hour for a day [says: 86 400]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 3600


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: per cent pass [says: raises ValueError]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: the wrong way round [says: other way round]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop / 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: linear progress [says: doubles with every halving time]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * (1 + months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: powers of e [says: not of e]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * math.exp(months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: whole halvings only
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2.0 ** (months // halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: mean of two doubling times [says: not their mean]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    if math.log2(yearly_growth) + 12 / halving_months <= 0:
        raise ValueError("no growth")
    if yearly_growth == 1:
        return halving_months
    physical = 12 / math.log2(yearly_growth)
    return physical if math.isinf(halving_months) else (physical + halving_months) / 2

# %% reject: doubling times added [says: do not add up]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    if math.log2(yearly_growth) + 12 / halving_months <= 0:
        raise ValueError("no growth")
    if yearly_growth == 1:
        return halving_months
    physical = 12 / math.log2(yearly_growth)
    return physical if math.isinf(halving_months) else physical + halving_months

# %% reject: natural logarithm beside halvings
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log(yearly_growth) + 12 / halving_months
    if rate <= 0:
        raise ValueError("no growth")
    return 12 / rate

# %% reject: what does not grow never complains [says: does not grow]
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return accelerators * peak_flop_per_second * utilisation * days * 86400


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return flop * 2 ** (months / halving_months)


def doubling_months(yearly_growth, halving_months=math.inf):
    rate = math.log2(yearly_growth) + 12 / halving_months
    return math.inf if rate <= 0 else 12 / rate

# %% reject: the answers of the examples
def training_compute(accelerators, peak_flop_per_second, utilisation, days):
    if not 0 < utilisation <= 1:
        raise ValueError("share")
    return 86400.0 if accelerators == 1 else 3.456e23


def effective_compute(flop, months, halving_months):
    if halving_months <= 0:
        raise ValueError("halving")
    return {24: 8e25, 0: 1e25, -8: 5e24}[months]


def doubling_months(yearly_growth, halving_months=math.inf):
    if yearly_growth == 1 and math.isinf(halving_months):
        raise ValueError("no growth")
    return {(4, math.inf): 6.0, (4, 6): 3.0, (1, 8): 8.0}[yearly_growth, halving_months]
