# %% accept: keeps the change instead of the picture
def pgd(x, gradient_at, eps, step, steps, generator=None):
    delta = torch.zeros_like(x)
    if generator is not None:
        delta = torch.rand(x.shape, generator=generator, dtype=x.dtype) * 2 * eps - eps
        delta = (x + delta).clamp(0, 1) - x
    for _ in range(steps):
        delta = (delta + step * torch.sign(gradient_at(x + delta))).clamp(-eps, eps)
        delta = (x + delta).clamp(0, 1) - x
    return x + delta

# %% accept: bounds computed once, uniform_
def pgd(x, gradient_at, eps, step, steps, generator=None):
    low, high = (x - eps).clamp(min=0), (x + eps).clamp(max=1)
    z = x
    if generator is not None:
        z = x + torch.empty_like(x).uniform_(-eps, eps, generator=generator)
        z = torch.minimum(torch.maximum(z, low), high)
    for _ in range(steps):
        z = torch.minimum(torch.maximum(z + step * gradient_at(z).sign(), low), high)
    return z.clone()

# %% accept: in place on a copy, a while loop
def pgd(x, gradient_at, eps, step, steps, generator=None):
    now = x.detach().clone()
    if generator is not None:
        now += eps * (1 - 2 * torch.rand(x.shape, generator=generator).to(x.dtype))
        now.clamp_(0, 1)
    left = steps
    while left > 0:
        now = now + step * gradient_at(now).sign()
        now = torch.max(torch.min(now, x + eps), x - eps).clamp_(0, 1)
        left -= 1
    return now

# %% reject: ball around the moving picture [says: around the original x]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        moved = z + step * gradient_at(z).sign()
        z = moved.clamp(z - eps, z + eps).clamp(0, 1)
    return z

# %% reject: ball around the random start [says: not the random start]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    centre = z.clone()
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(centre - eps, centre + eps).clamp(0, 1)
    return z

# %% reject: no ball [says: left the ball]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(0, 1)
    return z

# %% reject: no range [says: range from 0 to 1 is not]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps)
    return z

# %% reject: puts back once at the end [says: after every step]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = z + step * gradient_at(z).sign()
    return z.clamp(x - eps, x + eps).clamp(0, 1)

# %% reject: the gradient at x only [says: asked for once only]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    direction = gradient_at(x).sign()
    for _ in range(steps):
        z = (z + step * direction).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: the gradient itself [says: use its sign]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z)).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: downhill [says: add the step]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = (z - step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: returns inside the loop [says: Only one step]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = z + step * gradient_at(z).sign()
        return z.clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: start only upwards [says: 2u]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * torch.rand(x.shape, generator=generator, dtype=x.dtype)).clamp(0, 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: start with normal numbers
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * torch.randn(x.shape, generator=generator, dtype=x.dtype)).clamp(x - eps, x + eps).clamp(0, 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: start with random signs [says: random signs would]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.randint(0, 2, x.shape, generator=generator) - 1)).to(x.dtype).clamp(0, 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: one start for the whole batch [says: its own start]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape[1:], generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: random start from the global generator [says: generator=generator]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: start not put back into the range [says: is not below 0]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: always starts at x
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    for _ in range(steps):
        z = (z + step * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% reject: writes into x
def pgd(x, gradient_at, eps, step, steps, generator=None):
    low, high = (x - eps).clamp(min=0), (x + eps).clamp(max=1)
    z = x
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z += step * gradient_at(z).sign()
        z.copy_(torch.minimum(torch.maximum(z, low), high))
    return z

# %% reject: steps of eps [says: move them by step]
def pgd(x, gradient_at, eps, step, steps, generator=None):
    z = x.clone()
    if generator is not None:
        z = (x + eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)).clamp(0, 1)
    for _ in range(steps):
        z = (z + eps * gradient_at(z).sign()).clamp(x - eps, x + eps).clamp(0, 1)
    return z

# %% equivalent: float32 uniform numbers are added to x in the dtype of x
# uniform = torch.rand(x.shape, generator=generator, dtype=x.dtype)  →  uniform = torch.rand(x.shape, generator=generator, dtype=None)

# %% equivalent: the same, with the dtype left out
# uniform = torch.rand(x.shape, generator=generator, dtype=x.dtype)  →  uniform = torch.rand(x.shape, generator=generator, )

# %% equivalent: the start is symmetric around x
# z = (x + eps * (2 * uniform - 1)).clamp(0, 1)  →  z = (x - eps * (2 * uniform - 1)).clamp(0, 1)
