# %% accept: state in dicts by parameter, updates through data
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = [*params]
        self.lr, self.eps = lr, eps
        self.b1, self.b2 = betas
        self.state = {}

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p in self.params:
            if p.grad is None:
                continue
            m, s, t = self.state.get(id(p), (0.0, 0.0, 0))
            t = t + 1
            m = self.b1 * m + (1 - self.b1) * p.grad.data
            s = self.b2 * s + (1 - self.b2) * p.grad.data.square()
            self.state[id(p)] = (m, s, t)
            move = (m / (1 - self.b1**t)) / (torch.sqrt(s / (1 - self.b2**t)) + self.eps)
            p.data = p.data - self.lr * move

# %% accept: lerp and addcdiv, both corrections in two scalars
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0 for _ in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for i, (p, m, s) in enumerate(zip(self.params, self.m, self.s)):
            if p.grad is not None:
                self.t[i] += 1
                m.lerp_(p.grad, 1 - self.betas[0])
                s.lerp_(p.grad * p.grad, 1 - self.betas[1])
                first = 1 - self.betas[0] ** self.t[i]
                second = math.sqrt(1 - self.betas[1] ** self.t[i])
                p.addcdiv_(m, s.sqrt() / second + self.eps, value=-self.lr / first)

# %% accept: counts and means kept as attributes of a small object
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.memory = [{'t': 0, 'mean': torch.zeros_like(p), 'square': torch.zeros_like(p)} for p in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p, memory in zip(self.params, self.memory):
            if p.grad is None:
                continue
            memory['t'] += 1
            for name, beta, new in (('mean', self.betas[0], p.grad), ('square', self.betas[1], p.grad**2)):
                memory[name] += (1 - beta) * (new - memory[name])
            mean = memory['mean'] / (1 - self.betas[0] ** memory['t'])
            square = memory['square'] / (1 - self.betas[1] ** memory['t'])
            change = mean / (square**0.5 + self.eps)
            p.copy_(p - self.lr * change)

# %% reject: no bias correction [says: bias correction]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i]
            s_hat = self.s[i]
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: corrects the first mean only [says: second]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i]
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: corrects the second mean only [says: first mean]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i]
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: counts after it has used the count, from zero [says: count]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i] + 1e-12)
            s_hat = self.s[i] / (1 - beta2 ** self.t[i] + 1e-12)
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)
            self.t[i] += 1

# %% reject: the count is one ahead [says: one ahead]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** (self.t[i] + 1))
            s_hat = self.s[i] / (1 - beta2 ** (self.t[i] + 1))
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: the correction multiplies by t instead of raising to the power [says: power]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1)
            s_hat = self.s[i] / (1 - beta2)
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: stores the corrected means [says: uncorrected]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            self.m[i] = self.m[i] / (1 - beta1 ** self.t[i])
            m_hat = self.m[i]
            self.s[i] = self.s[i] / (1 - beta2 ** self.t[i])
            s_hat = self.s[i]
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: eps inside the root [says: inside the root]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat + self.eps).sqrt()

# %% reject: no root [says: root]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat + self.eps)

# %% reject: eps added before the bias correction [says: corrected]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / ((self.s[i].sqrt() + self.eps) / (1 - beta2 ** self.t[i]) ** 0.5)

# %% reject: the two betas swapped [says: swapped]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta2 * self.m[i] + (1 - beta2) * g
            self.s[i] = beta1 * self.s[i] + (1 - beta1) * g**2
            m_hat = self.m[i] / (1 - beta2 ** self.t[i])
            s_hat = self.s[i] / (1 - beta1 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: the mean of the gradient is not squared, the square of the mean is kept [says: square]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * self.m[i] ** 2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: moves along the gradient, not along its mean [says: mean of the gradient]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * g / (s_hat.sqrt() + self.eps)

# %% reject: one count for all parameters, raised at each parameter [says: own count]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = 0

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t)
            s_hat = self.s[i] / (1 - beta2 ** self.t)
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: one count for all steps, also those that a parameter sat out [says: sat out]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = 0

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        self.t += 1
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t)
            s_hat = self.s[i] / (1 - beta2 ** self.t)
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: betas of the defaults, whatever is given
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = 0.9, 0.999
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: does not skip None [says: None]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: writes into the gradient [says: gradient]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            g.zero_()
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: gradients of zero give nan
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / s_hat.sqrt()

# %% reject: one state for all parameters
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [0.0]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.m = self.m * len(self.params)
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        beta1, beta2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            g = p.grad
            self.m = [beta1 * self.m[i] + (1 - beta1) * g] * len(self.params)
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: a wrapper around torch's own [says: yourself]
class Adam(torch.optim.Adam):
    pass

# %% reject: stores the corrected mean of the gradient, by div_ [says: uncorrected m]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        b1, b2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            self.m[i].mul_(b1).add_(p.grad, alpha=1 - b1)
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad**2
            m_hat = self.m[i].div_(1 - b1 ** self.t[i])
            s_hat = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: stores the corrected mean square, not that of the gradient [says: uncorrected s]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        b1, b2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            self.m[i] = b1 * self.m[i] + (1 - b1) * p.grad
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad**2
            m_hat = self.m[i] / (1 - b1 ** self.t[i])
            s_hat = self.s[i] = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: raises the count after the step, so that the first divides by zero [says: Raise the count]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        b1, b2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.m[i] = b1 * self.m[i] + (1 - b1) * p.grad
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad**2
            m_hat = self.m[i] / (1 - b1 ** self.t[i])
            s_hat = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)
            self.t[i] += 1

# %% reject: the counts are float32 tensors [says: Python number]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p) for p in self.params]
        self.t = [torch.tensor(0.0) for _ in self.params]

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        b1, b2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            self.m[i] = b1 * self.m[i] + (1 - b1) * p.grad
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad**2
            m_hat = self.m[i] / (1 - b1 ** self.t[i])
            s_hat = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% accept: the means begin as the number 0
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [0.0 for _ in self.params]
        self.s = [0.0 for _ in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        b1, b2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            self.m[i] = b1 * self.m[i] + (1 - b1) * p.grad
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad**2
            m_hat = self.m[i] / (1 - b1 ** self.t[i])
            s_hat = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: the mean square is float32, whatever the parameter is [says: zeros_like]
class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [torch.zeros_like(p) for p in self.params]
        self.s = [torch.zeros_like(p, dtype=torch.float32) for p in self.params]
        self.t = [0] * len(self.params)

    def zero_grad(self):
        for p in self.params:
            p.grad = None

    @torch.no_grad()
    def step(self):
        b1, b2 = self.betas
        for i, p in enumerate(self.params):
            if p.grad is None:
                continue
            self.t[i] += 1
            self.m[i] = b1 * self.m[i] + (1 - b1) * p.grad
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad.float()**2
            m_hat = self.m[i] / (1 - b1 ** self.t[i])
            s_hat = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)
