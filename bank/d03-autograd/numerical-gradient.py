# %% accept: puts the old value back
def numerical_gradient(f, x, step=1e-5):
    x = np.array(x)
    out = np.empty(x.shape)
    for place, old in np.ndenumerate(x.copy()):
        x[place] = old + step
        high = f(x)
        x[place] = old - step
        low = f(x)
        x[place] = old
        out[place] = (high - low) / (2 * step)
    return out

# %% accept: works on a flat copy
def numerical_gradient(f, x, step=1e-5):
    flat = x.flatten()
    slopes = []
    for i in range(flat.size):
        nudge = np.zeros_like(flat)
        nudge[i] = step
        slopes.append((f((flat + nudge).reshape(x.shape)) - f((flat - nudge).reshape(x.shape))) / step / 2)
    return np.array(slopes).reshape(x.shape)

# %% accept: rows of an identity matrix
def numerical_gradient(f, x, step=1e-5):
    nudges = step * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([float(f(x + d) - f(x - d)) / (2 * step) for d in nudges]).reshape(x.shape)

# %% accept: changes x itself and restores the saved value
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(*x.shape):
        old = x[place]
        x[place] = old + step
        high = f(x)
        x[place] = old - step
        low = f(x)
        x[place] = old
        out[place] = (high - low) / (2 * step)
    return out

# %% reject: one-sided [says: both sides]
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up = x.copy()
        up[place] += step
        out[place] = (f(up) - f(x)) / step
    return out

# %% reject: looks back only [says: both sides]
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        down = x.copy()
        down[place] -= step
        out[place] = (f(x) - f(down)) / step
    return out

# %% reject: divides by one step [says: two steps apart]
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += step
        down[place] -= step
        out[place] = (f(up) - f(down)) / step
    return out

# %% reject: divides by two, then multiplies by the step
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += step
        down[place] -= step
        out[place] = (f(up) - f(down)) / 2 * step
    return out

# %% reject: moves all entries at once [says: one entry]
def numerical_gradient(f, x, step=1e-5):
    slope = (f(x + step) - f(x - step)) / (2 * step)
    return np.full_like(x, slope)

# %% reject: a step of its own [says: step]
def numerical_gradient(f, x, step=1e-5):
    h = 1e-5
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += h
        down[place] -= h
        out[place] = (f(up) - f(down)) / (2 * h)
    return out

# %% reject: moves x to and fro and leaves rounding behind [says: last bit]
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        x[place] += step
        high = f(x)
        x[place] -= 2 * step
        low = f(x)
        x[place] += step
        out[place] = (high - low) / (2 * step)
    return out

# %% reject: forgets to move x back
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        x[place] += step
        high = f(x)
        x[place] -= 2 * step
        out[place] = (high - f(x)) / (2 * step)
    return out

# %% reject: vectors only
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for i in range(len(x)):
        up, down = x.copy(), x.copy()
        up[i] += step
        down[i] -= step
        out[i] = (f(up) - f(down)) / (2 * step)
    return out

# %% reject: gives a flat array [says: shape]
def numerical_gradient(f, x, step=1e-5):
    nudges = step * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([(f(x + d) - f(x - d)) / (2 * step) for d in nudges])

# %% reject: writes into reshape(-1), which copies a transposed array [says: transposed]
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros(x.size)
    flat = x.reshape(-1)
    for i in range(x.size):
        old = flat[i]
        flat[i] = old + step
        high = f(x)
        flat[i] = old - step
        low = f(x)
        flat[i] = old
        out[i] = (high - low) / (2 * step)
    return out.reshape(x.shape)

# %% reject: down minus up [says: sign]
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += step
        down[place] -= step
        out[place] = (f(down) - f(up)) / (2 * step)
    return out

# %% reject: the two copies are one array [says: same array]
def numerical_gradient(f, x, step=1e-5):
    out = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        up = down = x.copy()
        up[place] += step
        down[place] -= step
        out[place] = (f(up) - f(down)) / (2 * step)
    return out

# %% reject: the numbers of the example
def numerical_gradient(f, x, step=1e-5):
    return np.array([3.01, 12.01])
