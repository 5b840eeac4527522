# %% accept: a loop over the lists, then one division
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% accept: padded arrays and a cumulative sum
def runway_months(savings, income, costs):
    e, c = np.ravel(np.asarray(income, dtype=float)), np.ravel(np.asarray(costs, dtype=float))
    if savings < 0 or not e.size or not c.size or np.any(e < 0) or np.any(c < 0):
        raise ValueError("bad amounts")
    n = max(e.size, c.size)
    change = np.pad(e, (0, n - e.size), mode="edge") - np.pad(c, (0, n - c.size), mode="edge")
    balance = savings + np.concatenate([[0.0], np.cumsum(change)])
    below = np.flatnonzero(balance < 0)
    if below.size:
        m = below[0] - 1
    elif change[-1] < 0:
        m = n
    else:
        return np.inf
    return m + balance[m] / -change[min(m, n - 1)]

# %% accept: recursion, one month at a time until the lists are over
def runway_months(savings, income, costs):
    def listed(flow):
        return [flow] if isinstance(flow, (int, float)) else list(flow)

    income, costs = listed(income), listed(costs)
    if savings < 0 or not income or not costs or any(x < 0 for x in income + costs):
        raise ValueError("amounts must be 0 or more")
    change = income[0] - costs[0]
    steady = len(income) == 1 and len(costs) == 1
    if savings + change < 0 or (steady and change < 0):
        return savings / -change
    if steady:
        return math.inf
    return 1 + runway_months(savings + change, income[1:] or income, costs[1:] or costs)

# %% reject: ignores income [says: Does income count]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = 0
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: whole months only [says: whole months]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income + costs) < 0:
        raise ValueError
    left = savings
    for month in range(10000):
        left += income[min(month, len(income) - 1)] - costs[min(month, len(costs) - 1)]
        if left < 0:
            return month
    return math.inf

# %% reject: rounds up [says: in proportion]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + math.ceil(left / (loss - gain))
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + math.ceil(left / (loss - gain))

# %% reject: the mean of the lists [says: the order matters]
def runway_months(savings, income, costs):
    if savings < 0 or np.size(income) == 0 or np.size(costs) == 0 or np.min(income) < 0 or np.min(costs) < 0:
        raise ValueError
    gap = np.mean(costs) - np.mean(income)
    return savings / gap if gap > 0 else math.inf

# %% reject: the list begins again after its end [says: begun again]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income + costs) < 0:
        raise ValueError
    left = savings
    for month in range(3000):
        gain, loss = income[month % len(income)], costs[month % len(costs)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
    return math.inf

# %% reject: divides by zero at break-even [says: divides by 0]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain > loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: never looks at the balance within the lists [says: Before the 900]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if month > 1e9:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: reaching zero counts as the end [says: exactly 0 is left]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss <= 0 and loss > gain:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: no refusal of negative amounts [says: ValueError]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: looks at the first cost only when refusing [says: negative amount in a list]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or income[0] < 0 or costs[0] < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: an income list shorter than the costs counts as 0 after its end
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[month] if month < len(income) else (0 if len(income) > 1 else income[0])
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: reads the list of the shorter length only [says: quarter of the third]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < min(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: uses up the list it was given [says: leaves its input]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = costs if isinstance(costs, list) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    costs_given = costs
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            found = month + left / (loss - gain)
            costs.sort()
            return found
        left += gain - loss
        month += 1
    while len(costs_given) > 1:
        costs_given.pop(0)
    if gain >= loss:
        return float("inf")
    return month + left / (loss - gain)

# %% reject: None when it never ends [says: never ends]
def runway_months(savings, income, costs):
    income = list(income) if isinstance(income, (list, tuple)) else [income]
    costs = list(costs) if isinstance(costs, (list, tuple)) else [costs]
    if savings < 0 or not income or not costs or min(income) < 0 or min(costs) < 0:
        raise ValueError("negative amount or empty list")
    left, month = savings, 0
    while month < max(len(income), len(costs)):
        gain = income[min(month, len(income) - 1)]
        loss = costs[min(month, len(costs) - 1)]
        if left + gain - loss < 0:
            return month + left / (loss - gain)
        left += gain - loss
        month += 1
    if gain >= loss:
        return None
    return month + left / (loss - gain)

# %% equivalent: whole numbers stay whole, and the sums are the same
# income, costs = (np.atleast_1d(np.asarray(flow, dtype=float)) for flow in (income, costs))  →  income, costs = (np.atleast_1d(np.asarray(flow, dtype=None)) for flow in (income, costs))
# income, costs = (np.atleast_1d(np.asarray(flow, dtype=float)) for flow in (income, costs))  →  income, costs = (np.atleast_1d(np.asarray(flow, )) for flow in (income, costs))

# %% equivalent: the larger and the smaller of two do not depend on their order
# left, months = float(savings), max(len(income), len(costs))  →  left, months = float(savings), max(len(costs), len(income))
# change = float(income[min(month, len(income) - 1)] - costs[min(month, len(costs) - 1)])  →  change = float(income[min(len(income) - 1, month)] - costs[min(month, len(costs) - 1)])
# change = float(income[min(month, len(income) - 1)] - costs[min(month, len(costs) - 1)])  →  change = float(income[min(month, len(income) - 1)] - costs[min(len(costs) - 1, month)])
