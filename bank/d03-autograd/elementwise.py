# %% accept: inner functions instead of lambdas
def mul(a, b):
    def by_a(grad):
        return b * grad

    def by_b(grad):
        return a * grad

    return a * b, (by_a, by_b)

def div(a, b):
    def by_a(upstream):
        return upstream * (1 / b)

    def by_b(upstream):
        return upstream * a * -(b**-2.0)

    return a / b, (by_a, by_b)

def log(x):
    def by_x(grad):
        return grad * (1 / x)

    return np.log(x), (by_x,)

def tanh(x):
    def by_x(grad):
        return grad / np.cosh(x) ** 2

    return np.tanh(x), (by_x,)

def relu(x):
    def by_x(grad):
        return np.where(x > 0, grad, 0.0)

    return np.where(x > 0, x, 0.0), (by_x,)

# %% accept: lists of rules, values named first
def mul(a, b):
    return np.multiply(a, b), [lambda g: np.multiply(g, b), lambda g: np.multiply(g, a)]

def div(a, b):
    quotient = a / b
    return quotient, [lambda g: g / b, lambda g: -g * quotient / b]

def log(x):
    return np.log(x), [lambda g: g / x]

def tanh(x):
    t = (np.exp(2 * x) - 1) / (np.exp(2 * x) + 1)
    return t, [lambda g: g - g * t * t]

def relu(x):
    value = np.maximum(x, 0)
    return value, [lambda g: g * (value > 0)]

# %% accept: the rules of mul and div sum back to the input themselves
def mul(a, b):
    def back(g, shape):
        g = g.sum(axis=tuple(range(g.ndim - len(shape))))
        return g.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)

    return a * b, (lambda g: back(g * b, a.shape), lambda g: back(g * a, b.shape))

def div(a, b):
    def back(g, shape):
        g = g.sum(axis=tuple(range(g.ndim - len(shape))))
        return g.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)

    return a / b, (lambda g: back(g / b, a.shape), lambda g: back(-g * a / b**2, b.shape))

def log(x):
    return np.log(x), (lambda g: g / x,)

def tanh(x):
    y = np.tanh(x)
    return y, (lambda g: (1 - y) * (1 + y) * g,)

def relu(x):
    mask = (x > 0).astype(x.dtype)
    return x * mask, (lambda g: g * mask,)

# %% reject: the product's two rules are swapped [says: swapped]
def mul(a, b):
    return a * b, (lambda grad: grad * a, lambda grad: grad * b)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0),)

# %% reject: derivatives only, what comes from above is lost [says: times]
def mul(a, b):
    return a * b, (lambda grad: b, lambda grad: a)

def div(a, b):
    return a / b, (lambda grad: 1 / b, lambda grad: -a / b**2)

def log(x):
    return np.log(x), (lambda grad: 1 / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: 1 - value**2,)

def relu(x):
    return np.maximum(x, 0), (lambda grad: 1.0 * (x > 0),)

# %% reject: the quotient loses its sign [says: sign]
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0),)

# %% reject: the quotient without the square [says: square]
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0),)

# %% reject: tanh uses its input instead of its value [says: value]
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    return np.tanh(x), (lambda grad: grad * (1 - x**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0),)

# %% reject: relu masks by what comes from above [says: mask]
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: np.maximum(grad, 0),)

# %% reject: relu passes the gradient at zero [says: exactly 0]
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x >= 0),)

# %% reject: log divides by its value
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    value = np.log(x)
    return value, (lambda grad: grad / value,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0),)

# %% reject: relu clips its input in place
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    x[x < 0] = 0
    return x, (lambda grad: grad * (x > 0),)

# %% reject: rules write into the gradient
def mul(a, b):
    def by_a(grad):
        grad *= b
        return grad

    def by_b(grad):
        grad *= a
        return grad

    return a * b, (by_a, by_b)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0),)

# %% reject: a tuple of one without its comma [says: comma]
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value**2))

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0))

# %% reject: gives numbers where rules belong [says: function]
def mul(a, b):
    return a * b, (b, a)

def div(a, b):
    return a / b, (1 / b, -a / b**2)

def log(x):
    return np.log(x), (1 / x,)

def tanh(x):
    return np.tanh(x), (1 - np.tanh(x) ** 2,)

def relu(x):
    return np.maximum(x, 0), (1.0 * (x > 0),)

# %% reject: tanh without the square
def mul(a, b):
    return a * b, (lambda grad: grad * b, lambda grad: grad * a)

def div(a, b):
    return a / b, (lambda grad: grad / b, lambda grad: -grad * a / b**2)

def log(x):
    return np.log(x), (lambda grad: grad / x,)

def tanh(x):
    value = np.tanh(x)
    return value, (lambda grad: grad * (1 - value),)

def relu(x):
    return np.maximum(x, 0), (lambda grad: grad * (x > 0),)

# %% equivalent: the maximum of two does not depend on their order
# return np.maximum(x, 0), (lambda grad: grad * (x > 0),)  →  return np.maximum(0, x), (lambda grad: grad * (x > 0),)
