# %% accept: detach the difference
def straight_through(x, preprocess):
    with torch.no_grad():
        constant = preprocess(x.detach()) - x
    return x + constant

# %% accept: an autograd function
class _Through(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, preprocess):
        return preprocess(x.detach().clone())

    @staticmethod
    def backward(ctx, gradient):
        return gradient, None

def straight_through(x, preprocess):
    return _Through.apply(x, preprocess)

# %% accept: value plus a zero that carries the gradient
def straight_through(x, preprocess):
    value = preprocess(x.detach()).detach()
    return value + (x - x.detach())

# %% accept: the usual line, with a detached argument
def straight_through(x, preprocess):
    return x + (preprocess(x.detach()) - x).detach()

# %% reject: preprocess alone [says: carries a gradient]
def straight_through(x, preprocess):
    return preprocess(x.detach())

# %% reject: no detach at all [says: it is that of the rounding]
def straight_through(x, preprocess):
    return preprocess(x)

# %% reject: the difference is detached, the argument is not [says: preprocess(x.detach())]
def straight_through(x, preprocess):
    return x + (preprocess(x) - x).detach()

# %% reject: adds without detach [says: taken away again]
def straight_through(x, preprocess):
    return x + preprocess(x) - x

# %% reject: the identity [says: left out]
def straight_through(x, preprocess):
    return x

# %% reject: the gradient twice [says: twice]
def straight_through(x, preprocess):
    plain = x.detach()
    return 2 * x + preprocess(plain) - 2 * plain

# %% reject: the wrong sign [says: wrong sign]
def straight_through(x, preprocess):
    plain = x.detach()
    return preprocess(plain) + plain - x

# %% reject: the sum of both gradients
def straight_through(x, preprocess):
    return preprocess(x) + x - x.detach()

# %% reject: writes into x
def straight_through(x, preprocess):
    x.data.copy_(preprocess(x.detach()))
    return x * 1.0

# %% reject: makes a new leaf [says: Start from]
def straight_through(x, preprocess):
    return preprocess(x.detach()).clone().requires_grad_()

# %% reject: only for rounding [says: one example]
def straight_through(x, preprocess):
    plain = x.detach()
    return x + (plain.round() - plain)

# %% reject: takes x away again without detach [says: must be detached]
def straight_through(x, preprocess):
    return x + (preprocess(x.detach()) - x)
