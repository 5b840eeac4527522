# %% accept: lerp and addcdiv
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is not None:
                s.lerp_(p.grad.square(), 1 - self.alpha)
                p.addcdiv_(p.grad, s.sqrt().add_(self.eps), value=-self.lr)

# %% accept: state in a dict, made when it is first needed
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.state = {}

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            g = p.grad.clone()
            old = self.state.get(i, 0.0)
            self.state[i] = self.alpha * old + (1 - self.alpha) * g * g
            p.data = p.data - self.lr / (torch.sqrt(self.state[i]) + self.eps) * g

# %% accept: the difference form of the running mean
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s += (1 - self.alpha) * (torch.pow(p.grad, 2) - s)
            p.copy_(p - self.lr * p.grad / (s**0.5 + self.eps))

# %% reject: eps inside the root [says: inside the root]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)
            p -= self.lr * p.grad / (s + self.eps).sqrt()

# %% reject: no root [says: root]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)
            p -= self.lr * p.grad / (s + self.eps)

# %% reject: alpha and 1 - alpha swapped [says: swapped]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(1 - self.alpha).add_(self.alpha * p.grad**2)
            p -= self.lr * p.grad / (s.sqrt() + self.eps)

# %% reject: sums the squares, as Adagrad does [says: sum]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.add_(p.grad**2)
            p -= self.lr * p.grad / (s.sqrt() + self.eps)

# %% reject: a running mean of the gradient, not of its square [says: square]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad.abs())
            p -= self.lr * p.grad / (s + self.eps)

# %% reject: divides by the old mean square, then updates it [says: first]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            p -= self.lr * p.grad / (s.sqrt() + self.eps)
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)

# %% reject: forgets 1 - alpha [says: 1 - alpha]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_(p.grad**2)
            p -= self.lr * p.grad / (s.sqrt() + self.eps)

# %% reject: bias correction as in Adam [says: Adam]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]
        self.t = 0

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        self.t += 1
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)
            p -= self.lr * p.grad / ((s / (1 - self.alpha**self.t)).sqrt() + self.eps)

# %% reject: one mean over the whole tensor [says: each entry]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_((1 - self.alpha) * (p.grad**2).mean())
            p -= self.lr * p.grad / (s.sqrt() + self.eps)

# %% reject: the mean square lives for one step only [says: remember]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s = (1 - self.alpha) * p.grad**2
            p -= self.lr * p.grad / (s.sqrt() + self.eps)

# %% reject: does not skip None [says: None]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)
            p -= self.lr * p.grad / (s.sqrt() + self.eps)

# %% reject: eps is never used [says: eps]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)
            p -= self.lr * p.grad / s.sqrt()

# %% reject: squares the gradient in place [says: gradient]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            g = p.grad.clone()
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad.square_())
            p -= self.lr * g / (s.sqrt() + self.eps)

# %% reject: one state for all parameters
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(self.params[0])] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            s.mul_(self.alpha).add_((1 - self.alpha) * p.grad**2)
            p -= self.lr * p.grad / (s.sqrt() + self.eps)

# %% reject: the state is float32, whatever the parameter is [says: zeros_like]
class RMSProp:
    def __init__(self, params, lr=0.01, alpha=0.99, eps=1e-8):
        self.params = list(params)
        self.lr, self.alpha, self.eps = lr, alpha, eps
        self.mean_square = [torch.zeros_like(p) for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, s in zip(self.params, self.mean_square):
            if p.grad is None:
                continue
            g = p.grad.float()
            s.mul_(self.alpha).add_((1 - self.alpha) * g**2)
            p -= (self.lr * g / (s.float().sqrt() + self.eps)).to(p.dtype)

# %% reject: a wrapper around torch's own [says: yourself]
class RMSProp(torch.optim.RMSprop):
    pass
