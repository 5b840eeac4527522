# %% accept: where, and signs by choosing
def fgsm(x, gradient, eps):
    up, down = (x + eps).clamp(max=1), (x - eps).clamp(min=0)
    return torch.where(gradient > 0, up, torch.where(gradient < 0, down, x))

def sign_noise(x, eps, generator):
    coin = torch.randint(0, 2, x.shape, generator=generator).bool()
    up = (coin | (x - eps < 0)) & ~(x + eps > 1)
    return torch.where(up, x + eps, x - eps)

# %% accept: a coin from uniform numbers, other names
def fgsm(x, gradient, eps):
    return torch.clip(x + torch.sign(gradient) * eps, 0.0, 1.0)

def sign_noise(x, eps, generator):
    direction = torch.where(torch.rand(x.shape, generator=generator) < 0.5, -1.0, 1.0).to(x.dtype)
    direction[x + eps > 1] = -1
    direction[x - eps < 0] = 1
    return x + eps * direction

# %% accept: minimum and maximum, drawn in float64
def fgsm(x, gradient, eps):
    positive, negative = (gradient > 0).to(x.dtype), (gradient < 0).to(x.dtype)
    moved = x + eps * (positive - negative)
    return torch.minimum(torch.maximum(moved, torch.zeros_like(x)), torch.ones_like(x))

def sign_noise(x, eps, generator):
    signs = torch.bernoulli(torch.full(x.shape, 0.5, dtype=torch.float64), generator=generator) * 2 - 1
    there = x + eps * signs.to(x.dtype)
    back = x - eps * signs.to(x.dtype)
    ok = (there >= 0) & (there <= 1)
    return there * ok + back * ~ok

# %% reject: no clamp; noise clamped [says: leaves the range]
def fgsm(x, gradient, eps):
    return x + eps * gradient.sign()

def sign_noise(x, eps, generator):
    signs = 2 * torch.randint(0, 2, x.shape, generator=generator) - 1
    return (x + eps * signs).clamp(0, 1)

# %% reject: downhill; noise leaves the range [says: wants the loss to rise]
def fgsm(x, gradient, eps):
    return (x - eps * gradient.sign()).clamp(0, 1)

def sign_noise(x, eps, generator):
    signs = 2 * torch.randint(0, 2, x.shape, generator=generator) - 1
    return x + eps * signs

# %% reject: the gradient itself; uniform noise [says: its sign only]
def fgsm(x, gradient, eps):
    return (x + eps * gradient).clamp(0, 1)

def sign_noise(x, eps, generator):
    noise = eps * (2 * torch.rand(x.shape, generator=generator, dtype=x.dtype) - 1)
    moved = x + noise
    return torch.where((moved < 0) | (moved > 1), x - noise, moved)

# %% reject: length one; one sign for each picture [says: scaled to length 1]
def fgsm(x, gradient, eps):
    return (x + eps * gradient / gradient.norm()).clamp(0, 1)

def sign_noise(x, eps, generator):
    signs = 2 * torch.randint(0, 2, (len(x),), generator=generator) - 1
    signs = signs.reshape(-1, *[1] * (x.dim() - 1)).to(x.dtype)
    moved = x + eps * signs
    return torch.where((moved < 0) | (moved > 1), x - eps * signs, moved)

# %% reject: zero counts as positive; the same noise for all pictures [says: has no sign]
def fgsm(x, gradient, eps):
    return (x + eps * torch.where(gradient >= 0, 1.0, -1.0)).clamp(0, 1)

def sign_noise(x, eps, generator):
    signs = (2 * torch.randint(0, 2, x.shape[1:], generator=generator) - 1).to(x.dtype)
    moved = x + eps * signs
    return torch.where((moved < 0) | (moved > 1), x - eps * signs, moved)

# %% reject: clamps below only; ignores the generator [says: one end]
def fgsm(x, gradient, eps):
    return torch.relu(x + eps * gradient.sign())

def sign_noise(x, eps, generator):
    signs = (2 * torch.randint(0, 2, x.shape) - 1).to(x.dtype)
    moved = x + eps * signs
    return torch.where((moved < 0) | (moved > 1), x - eps * signs, moved)

# %% reject: in place; seeds itself
def fgsm(x, gradient, eps):
    x += eps * gradient.sign()
    return x.clamp_(0, 1)

def sign_noise(x, eps, generator):
    generator = torch.Generator().manual_seed(0)
    signs = (2 * torch.randint(0, 2, x.shape, generator=generator) - 1).to(x.dtype)
    moved = x + eps * signs
    return torch.where((moved < 0) | (moved > 1), x - eps * signs, moved)

# %% reject: a small number in the sign; zeros and ones as signs [says: added to a denominator]
def fgsm(x, gradient, eps):
    return (x + eps * gradient / (gradient.abs() + 1e-8)).clamp(0, 1)

def sign_noise(x, eps, generator):
    signs = torch.randint(0, 2, x.shape, generator=generator).to(x.dtype)
    moved = x + eps * signs
    return torch.where(moved > 1, x - eps * signs, moved)

# %% reject: divides by the largest entry; always up where possible [says: largest entry]
def fgsm(x, gradient, eps):
    return (x + eps * gradient / gradient.abs().max()).clamp(0, 1)

def sign_noise(x, eps, generator):
    return torch.where(x + eps > 1, x - eps, x + eps)

# %% reject: float32; normal noise
def fgsm(x, gradient, eps):
    return (x + eps * gradient.sign()).clamp(0, 1).float()

def sign_noise(x, eps, generator):
    return (x + eps * torch.randn(x.shape, generator=generator, dtype=x.dtype)).clamp(0, 1)

# %% reject: subtracts, then clamps above only; float32 noise
def fgsm(x, gradient, eps):
    return (x + eps * gradient.sign()).clamp(max=1)

def sign_noise(x, eps, generator):
    signs = (2 * torch.randint(0, 2, x.shape, generator=generator) - 1).float()
    moved = x.float() + eps * signs
    return torch.where((moved < 0) | (moved > 1), x.float() - eps * signs, moved)

# %% equivalent: whole-number signs become floats in the product with eps
# signs = (2 * torch.randint(0, 2, x.shape, generator=generator) - 1).to(x.dtype)  →  signs = (2 * torch.randint(0, 2, x.shape, generator=generator) - 1).to(None)

# %% equivalent: randint starts at 0 unless told otherwise
# signs = (2 * torch.randint(0, 2, x.shape, generator=generator) - 1).to(x.dtype)  →  signs = (2 * torch.randint(2, x.shape, generator=generator) - 1).to(x.dtype)

# %% equivalent: dividing by a sign is multiplying by it
# moved = x + eps * signs  →  moved = x + eps / signs

# %% reject: turns round at the edge exactly [says: inside the range]
def fgsm(x, gradient, eps):
    return (x + eps * gradient.sign()).clamp(0, 1)

def sign_noise(x, eps, generator):
    signs = (2 * torch.randint(0, 2, x.shape, generator=generator) - 1).to(x.dtype)
    moved = x + eps * signs
    return torch.where((moved > 0) & (moved < 1), moved, x - eps * signs)

# %% reject: zeros and ones as signs, in the noise alone [says: Are the signs]
def fgsm(x, gradient, eps):
    return (x + eps * gradient.sign()).clamp(0, 1)

def sign_noise(x, eps, generator):
    signs = torch.randint(0, 2, x.shape, generator=generator)
    moved = x + eps * signs
    return torch.where(moved > 1, x - eps * signs, moved)
