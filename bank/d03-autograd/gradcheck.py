# %% accept: named steps, einsum for the inner products
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    weights = rng.standard_normal(np.shape(value))
    result = []
    for i, array in enumerate(arrays):
        towards = rng.standard_normal(array.shape)

        def along(t):
            moved = list(arrays)
            moved[i] = array + t * towards
            return np.sum(weights * op(*moved)[0])

        measured = (along(step) - along(-step)) / (2 * step)
        claimed = np.sum(rules[i](weights) * towards)
        scale = max(abs(measured), abs(claimed), 1e-3)
        result.append(float(abs(measured - claimed) / scale))
    return result

# %% accept: the whole numerical gradient of the weighted sum, then a direction
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    directions = [rng.normal(size=a.shape) for a in arrays]
    errors = []
    for k in range(len(arrays)):
        numeric = 0.0
        for place in np.ndindex(arrays[k].shape):
            up, down = arrays[k].copy(), arrays[k].copy()
            up[place] += step
            down[place] -= step
            high = (upstream * op(*arrays[:k], up, *arrays[k + 1 :])[0]).sum()
            low = (upstream * op(*arrays[:k], down, *arrays[k + 1 :])[0]).sum()
            numeric += (high - low) / (2 * step) * directions[k][place]
        analytic = (rules[k](upstream) * directions[k]).sum()
        errors.append(abs(numeric - analytic) / max(abs(numeric), abs(analytic), 1e-3))
    return errors

# %% accept: directions of plus and minus one, uniform weights
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    u = rng.uniform(0.5, 1.5, size=value.shape) * rng.choice([-1.0, 1.0], size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        v = rng.uniform(0.5, 1.5, size=arrays[i].shape) * rng.choice([-1.0, 1.0], size=arrays[i].shape)
        plus = [a + step * v if j == i else a for j, a in enumerate(arrays)]
        minus = [a - step * v if j == i else a for j, a in enumerate(arrays)]
        numeric = ((op(*plus)[0] - op(*minus)[0]) * u).sum() / (2 * step)
        analytic = (rule(u) * v).sum()
        errors.append(np.abs(numeric - analytic) / np.max([np.abs(numeric), np.abs(analytic), 1e-3]))
    return errors

# %% reject: ones from above [says: from above]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = np.ones(value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: all entries in step, a direction of ones [says: direction]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = np.ones(arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: the absolute error [says: relative]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed))
    return errors

# %% reject: divides by the measured one [says: larger]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured), 1e-3))
    return errors

# %% reject: divides by the sum of the two [says: larger]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured) + abs(claimed), 1e-3))
    return errors

# %% reject: keeps the sign, so an error can be negative [says: absolute]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append((abs(measured) - abs(claimed)) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: divides by one step only
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / step
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: one-sided [says: both sides]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up = list(arrays)
        up[i] = arrays[i] + step * direction
        measured = np.sum(upstream * (op(*up)[0] - value)) / step
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: moves all inputs together [says: alone]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    directions = [rng.normal(size=a.shape) for a in arrays]
    up = op(*[a + step * d for a, d in zip(arrays, directions)])[0]
    down = op(*[a - step * d for a, d in zip(arrays, directions)])[0]
    measured = np.sum(upstream * (up - down)) / (2 * step)
    claimed = sum(np.sum(rule(upstream) * d) for rule, d in zip(rules, directions))
    error = abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3)
    return [error for _ in arrays]

# %% reject: the largest error of all, one number
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return max(errors)

# %% reject: 0/0 when the gradient is zero
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = float(np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step))
        claimed = float(np.sum(rule(upstream) * direction))
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed)))
    return errors

# %% reject: moves the arrays in place and leaves them there
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = rng.normal(size=arrays[i].shape)
        claimed = np.sum(rule(upstream) * direction)
        arrays[i] += step * direction
        up = op(*arrays)[0]
        arrays[i] -= 2 * step * direction
        down = op(*arrays)[0]
        measured = np.sum(upstream * (up - down)) / (2 * step)
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: always satisfied
def gradcheck(op, arrays, rng, step=1e-6):
    return [0.0 for _ in arrays]

# %% reject: ignores the generator it is given [says: rng]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    upstream = np.random.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        direction = np.random.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i], down[i] = arrays[i] + step * direction, arrays[i] - step * direction
        measured = np.sum(upstream * (op(*up)[0] - op(*down)[0])) / (2 * step)
        claimed = np.sum(rule(upstream) * direction)
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: up and down hold the same array, moved in place [says: two lists]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    u = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        v = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i] += step * v
        down[i] -= step * v
        measured = (u * (op(*up)[0] - op(*down)[0])).sum() / (2 * step)
        claimed = (rule(u) * v).sum()
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% reject: divides by two, then multiplies by the step [says: brackets]
def gradcheck(op, arrays, rng, step=1e-6):
    value, rules = op(*arrays)
    u = rng.normal(size=value.shape)
    errors = []
    for i, rule in enumerate(rules):
        v = rng.normal(size=arrays[i].shape)
        up, down = list(arrays), list(arrays)
        up[i] = arrays[i] + step * v
        down[i] = arrays[i] - step * v
        measured = (u * (op(*up)[0] - op(*down)[0])).sum() / 2 * step
        claimed = (rule(u) * v).sum()
        errors.append(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3))
    return errors

# %% equivalent: the maximum of three does not depend on their order
# errors.append(float(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3)))  →  errors.append(float(abs(measured - claimed) / max(abs(claimed), abs(measured), 1e-3)))
# errors.append(float(abs(measured - claimed) / max(abs(measured), abs(claimed), 1e-3)))  →  errors.append(float(abs(measured - claimed) / max(abs(measured), 1e-3, abs(claimed))))
