# %% accept: state in dicts by parameter, updates through data
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = [*params]
        self.lr, self.eps = lr, eps
        self.b1, self.b2 = betas
        self.wd = weight_decay
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
            p.data = p.data - self.lr * move - self.lr * self.wd * p.data

# %% accept: lerp and addcdiv, both corrections in two scalars
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
                p.mul_(1 - self.lr * self.weight_decay)
                m.lerp_(p.grad, 1 - self.betas[0])
                s.lerp_(p.grad * p.grad, 1 - self.betas[1])
                first = 1 - self.betas[0] ** self.t[i]
                second = math.sqrt(1 - self.betas[1] ** self.t[i])
                p.addcdiv_(m, s.sqrt() / second + self.eps, value=-self.lr / first)

# %% accept: counts and means kept as attributes of a small object
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p.copy_(p - self.lr * (change + self.weight_decay * p))

# %% reject: adds the decay to the gradient, as Adam with L2 does [says: gradient]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            g = p.grad + self.weight_decay * p
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: the decay goes into the first mean only [says: first mean]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * (g + self.weight_decay * p)
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: the decay is divided by the root too [says: divided]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p -= self.lr * (m_hat + self.weight_decay * p) / (s_hat.sqrt() + self.eps)

# %% reject: the decay is not multiplied by the learning rate [says: learning rate]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p *= 1 - self.weight_decay
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: no decay [says: no decay]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: the decay grows the weights [says: sign]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p *= 1 + self.lr * self.weight_decay
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: decays after the step [says: before]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)
            p *= 1 - self.lr * self.weight_decay

# %% reject: decays towards zero by a fixed amount [says: share]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p -= self.lr * self.weight_decay * p.sign()
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: decays parameters that have no gradient too [says: None]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p *= 1 - self.lr * self.weight_decay
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
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p *= 1 - self.lr * self.weight_decay
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: no bias correction [says: bias]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p *= 1 - self.lr * self.weight_decay
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i]
            s_hat = self.s[i]
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: eps inside the root [says: inside the root]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p *= 1 - self.lr * self.weight_decay
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat + self.eps).sqrt()

# %% reject: the decay of the default, whatever is given
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            p *= 1 - self.lr * 0.01
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: decays matrices only, leaves vectors alone
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            if p.ndim > 1:
                p *= 1 - self.lr * self.weight_decay
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: writes into the gradient [says: gradient]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps = lr, betas, eps
        self.weight_decay = weight_decay
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
            g = p.grad.add_(0.0 * p).mul_(1.0)
            p *= 1 - self.lr * self.weight_decay
            self.m[i] = beta1 * self.m[i] + (1 - beta1) * g
            self.s[i] = beta2 * self.s[i] + (1 - beta2) * g**2
            m_hat = self.m[i] / (1 - beta1 ** self.t[i])
            s_hat = self.s[i] / (1 - beta2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)
            p.grad += self.weight_decay * p

# %% reject: a wrapper around torch's own [says: yourself]
class AdamW(torch.optim.AdamW):
    pass

# %% reject: keeps the share that should go [says: loses]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps, self.weight_decay = lr, betas, eps, weight_decay
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
            p *= self.lr * self.weight_decay
            self.m[i] = b1 * self.m[i] + (1 - b1) * p.grad
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad**2
            m_hat = self.m[i] / (1 - b1 ** self.t[i])
            s_hat = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)

# %% reject: the counts are float32 tensors [says: Python number]
class AdamW:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self.params = list(params)
        self.lr, self.betas, self.eps, self.weight_decay = lr, betas, eps, weight_decay
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
            p *= 1 - self.lr * self.weight_decay
            self.m[i] = b1 * self.m[i] + (1 - b1) * p.grad
            self.s[i] = b2 * self.s[i] + (1 - b2) * p.grad**2
            m_hat = self.m[i] / (1 - b1 ** self.t[i])
            s_hat = self.s[i] / (1 - b2 ** self.t[i])
            p -= self.lr * m_hat / (s_hat.sqrt() + self.eps)
