# %% accept: einsum and a sum by multiplication with ones
def matmul(a, b):
    return np.einsum("nk,km->nm", a, b), (
        lambda g: np.einsum("nm,km->nk", g, b),
        lambda g: np.einsum("nk,nm->km", a, g),
    )

def sum_over(x, axis=None, keepdims=False):
    full = np.sum(x, axis=axis, keepdims=True)

    def by_x(g):
        return np.ones_like(x) * np.reshape(g, full.shape)

    return (full if keepdims else np.sum(x, axis=axis)), (by_x,)

# %% accept: loops and np.repeat, lists of rules
def matmul(a, b):
    def by_a(g):
        out = np.zeros(a.shape)
        for i in range(a.shape[0]):
            for j in range(b.shape[1]):
                out[i] += g[i, j] * b[:, j]
        return out

    def by_b(g):
        return (g.T @ a).T

    return np.dot(a, b), [by_a, by_b]

def sum_over(x, axis=None, keepdims=False):
    def by_x(g):
        if axis is None:
            return np.full(x.shape, np.asarray(g).item())
        if not keepdims:
            g = np.expand_dims(g, axis)
        return np.repeat(g, x.shape[axis], axis=axis)

    return x.sum(axis=axis, keepdims=keepdims), [by_x]

# %% accept: the kept shape worked out by hand
def matmul(a, b):
    return a.dot(b), (lambda g: g.dot(b.transpose()), lambda g: a.transpose().dot(g))

def sum_over(x, axis=None, keepdims=False):
    if axis is None:
        kept = (1,) * x.ndim
    else:
        kept = list(x.shape)
        kept[axis] = 1
    return x.sum(axis, keepdims=keepdims), (lambda g: np.zeros_like(x) + np.asarray(g).reshape(kept),)

# %% accept: puts the axis back only where flush right would be wrong
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: matmul's gradients without transposes
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b, lambda grad: a @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: matmul's factors in the wrong order, which gives the transpose [says: transposed]
def matmul(a, b):
    return a @ b, (lambda grad: b @ grad.T, lambda grad: grad.T @ a)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: matmul's two rules are swapped
def matmul(a, b):
    return a @ b, (lambda grad: a.T @ grad, lambda grad: grad @ b.T)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: matmul averages over the batch
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad / len(a))

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: matmul forgets what comes from above
def matmul(a, b):
    return a @ b, (lambda grad: np.ones_like(grad) @ b.T, lambda grad: a.T @ np.ones_like(grad))

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: sum spreads the gradient evenly, as a mean would [says: mean]
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        grad = np.broadcast_to(grad, x.shape)
        return grad / (x.size if axis is None else x.shape[axis])

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: sum lets the gradient stand flush right [says: expand]
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    return x.sum(axis=axis, keepdims=keepdims), (lambda grad: np.broadcast_to(grad, x.shape),)

# %% reject: sum forgets what comes from above [says: times]
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    return x.sum(axis=axis, keepdims=keepdims), (lambda grad: np.ones_like(x),)

# %% reject: sum ignores keepdims
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis), (by_x,)

# %% reject: sum expands although the axis was kept
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None:
            grad = np.expand_dims(grad, axis)
        return np.zeros_like(x) + grad

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: sum always takes the last axis
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    return x.sum(axis=-1, keepdims=keepdims), (lambda grad: np.ones_like(x) * np.reshape(grad, (*x.shape[:-1], 1)),)

# %% reject: the gradient of a sum has the sum's shape [says: shape]
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    return x.sum(axis=axis, keepdims=keepdims), (lambda grad: grad,)

# %% reject: multiplies entry by entry [says: @]
def matmul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: matmul's factors the other way round, by a [says: in this order]
def matmul(a, b):
    return a @ b, (lambda grad: b.T @ grad, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: matmul's factors the other way round, by b [says: in this order]
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: grad @ a.T)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: a product where matmul's rule belongs [says: function]
def matmul(a, b):
    value = a @ b
    return value, (value @ b.T, a.T @ value)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None and not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: sum puts the axis back also where it was kept [says: keepdims=True]
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if axis is not None:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)

# %% reject: sum puts an axis back also where all were summed [says: axis=None]
def matmul(a, b):
    return a @ b, (lambda grad: grad @ b.T, lambda grad: a.T @ grad)

def sum_over(x, axis=None, keepdims=False):
    def by_x(grad):
        if not keepdims:
            grad = np.expand_dims(grad, axis)
        return np.broadcast_to(grad, x.shape)

    return x.sum(axis=axis, keepdims=keepdims), (by_x,)
