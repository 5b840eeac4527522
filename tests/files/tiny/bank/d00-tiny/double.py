# %% accept: added to itself
def double(x):
    return x + x


# %% accept: a loop over the values
def double(x):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        out[index] = x[index] * 2
    return out


# %% reject: squared [says: square]
def double(x):
    return x**2


# %% reject: changes its input [says: in place]
def double(x):
    x *= 2
    return x


# %% reject: nothing comes back
def double(x):
    2 * x


# %% reject: the values twice, not doubled
def double(x):
    return np.concatenate([x, x])


# %% reject: one axis only
def double(x):
    return np.array([2.0 * float(value) for value in np.ravel(x)])
