# %% accept: one axis at a time
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    for axis, size in enumerate(shape):
        if size == 1:
            grad = grad.sum(axis=axis, keepdims=True)
    return grad

# %% accept: pads the shape with ones, then reshapes
def unbroadcast(grad, shape):
    padded = (1,) * (grad.ndim - len(shape)) + tuple(shape)
    axes = tuple(i for i, (wide, size) in enumerate(zip(grad.shape, padded)) if wide != size)
    return grad.sum(axis=axes).reshape(shape)

# %% accept: einsum over named axes
def unbroadcast(grad, shape):
    extra = grad.ndim - len(shape)
    letters = "abcdefghij"[: grad.ndim]
    keep = "".join(c for i, c in enumerate(letters) if i >= extra and shape[i - extra] != 1)
    return np.einsum(f"{letters}->{keep}", grad).reshape(shape)

# %% accept: adds every entry to its place
def unbroadcast(grad, shape):
    out = np.zeros(shape)
    extra = grad.ndim - len(shape)
    for place in np.ndindex(grad.shape):
        out[tuple(0 if size == 1 else i for i, size in zip(place[extra:], shape))] += grad[place]
    return out

# %% reject: averages [says: sum]
def unbroadcast(grad, shape):
    grad = grad.mean(axis=tuple(range(grad.ndim - len(shape))))
    return grad.mean(axis=tuple(i for i, size in enumerate(shape) if size == 1), keepdims=True)

# %% reject: sums the missing axes only [says: size 1]
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    return grad

# %% reject: sums the axes of size 1 only
def unbroadcast(grad, shape):
    for axis, size in enumerate(shape):
        if size == 1:
            grad = grad.sum(axis=axis, keepdims=True)
    return grad

# %% reject: drops the axes of size 1 [says: keepdims]
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    return grad.sum(axis=tuple(i for i, size in enumerate(shape) if size == 1))

# %% reject: sums the last axes, not the first [says: flush right]
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.sum(axis=-1)
    for axis, size in enumerate(shape):
        if size == 1:
            grad = grad.sum(axis=axis, keepdims=True)
    return grad

# %% reject: takes the first copy instead of the sum [says: sum]
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad[0]
    for axis, size in enumerate(shape):
        if size == 1:
            grad = np.take(grad, [0], axis=axis)
    return grad

# %% reject: returns early when the number of axes is the same
def unbroadcast(grad, shape):
    if grad.ndim == len(shape):
        return grad
    return grad.sum(axis=tuple(range(grad.ndim - len(shape))))

# %% reject: the gradient as it is [says: shape]
def unbroadcast(grad, shape):
    return grad

# %% reject: sums everything and spreads it
def unbroadcast(grad, shape):
    if grad.shape == shape:
        return grad
    return np.full(shape, grad.sum())

# %% reject: reshapes the total
def unbroadcast(grad, shape):
    return np.resize(grad, shape)

# %% reject: handles one leading axis [says: any number]
def unbroadcast(grad, shape):
    if grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    axes = tuple(i for i, size in enumerate(shape) if size == 1)
    return grad.sum(axis=axes, keepdims=True)

# %% reject: handles the first axis of size 1 only
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    for axis, size in enumerate(shape):
        if size == 1:
            return grad.sum(axis=axis, keepdims=True)
    return grad
