# %% accept: a matrix of directions
def turning_part(logits, frequencies):
    p = round(logits.shape[0] ** 0.5)
    s = (torch.arange(p)[:, None] + torch.arange(p)[None, :]).reshape(-1)
    k = torch.tensor(frequencies, dtype=torch.float64)
    angle = 2 * math.pi * s[:, None] * k[None, :] / p
    Q = torch.cat([torch.cos(angle), torch.sin(angle)], dim=1)
    Q = Q / (p**2 / 2) ** 0.5
    return (Q @ (Q.T @ logits.double())).to(logits.dtype)

# %% accept: two-dimensional Fourier transform
def turning_part(logits, frequencies):
    p = math.isqrt(logits.shape[0])
    F = torch.fft.fft2(logits.reshape(p, p, -1), dim=(0, 1))
    mask = torch.zeros(p, p, 1)
    for k in frequencies:
        mask[k, k] = 1
        mask[p - k, p - k] = 1
    return torch.fft.ifft2(F * mask, dim=(0, 1)).real.reshape(logits.shape).to(logits.dtype)

# %% accept: mean over the pairs of each sum first
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    total = torch.arange(p).repeat_interleave(p) + torch.arange(p).repeat(p)
    s = total % p
    mean = torch.stack([logits[s == r].mean(0) for r in range(p)])
    x = torch.arange(p, dtype=logits.dtype)
    out = torch.zeros_like(mean)
    for k in frequencies:
        for f in (torch.cos, torch.sin):
            w = f(2 * math.pi * k * x / p)
            out += torch.outer(w, 2 / p * (w @ mean))
    return out[s]

# %% accept: single-precision angles, as torch.arange gives them
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    out = logits * 0
    for k in frequencies:
        for f in (torch.cos, torch.sin):
            w = (f(2 * math.pi * k * (a + b) / p) * math.sqrt(2) / p).to(logits.dtype)
            out = out + w[:, None] * (w[:, None] * logits).sum(0)
    return out

# %% reject: cosine only [says: sines]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(),):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: keeps the constant [says: constant]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part + logits.mean(0)

# %% reject: returns the rest [says: left over]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return logits - part

# %% reject: forgets the length [says: p²/2]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: forgets the length the other way [says: twice as long]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * 2 / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: a minus b [says: a - b]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a - b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: a only [says: Nothing is found]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * a.double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: frequencies counted from 0
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * (k + 1) * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: p fixed at 53
def turning_part(logits, frequencies):
    p = 53
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: p taken from the number of answers
def turning_part(logits, frequencies):
    p = logits.shape[1]
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: writes into the logits
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = logits.sub_(logits.mean(0)) * 0
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = part + torch.outer(unit, unit @ logits)
    return part

# %% reject: double precision whatever came in [says: dtype]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits).double()
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p)
            part = part + torch.outer(unit, unit @ logits.double())
    return part

# %% reject: the last frequency only
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    a, b = torch.arange(p).repeat_interleave(p), torch.arange(p).repeat(p)
    part = torch.zeros_like(logits)
    for k in frequencies:
        angle = 2 * math.pi * k * (a + b).double() / p
        for wave in (angle.cos(), angle.sin()):
            unit = (wave * math.sqrt(2) / p).to(logits.dtype)
            part = torch.outer(unit, unit @ logits)
    return part

# %% reject: uses the ready-made function
def turning_part(logits, frequencies):
    return grokking.sum_part(logits, frequencies)

# %% reject: waves of length 1 over p numbers [says: Too long by p]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    sums = (torch.arange(p)[:, None] + torch.arange(p)).flatten() % p
    waves = grokking.waves(p, frequencies)[:, sums].to(logits.dtype)
    return waves.T @ (waves @ logits)

# %% reject: not divided at all [says: not divided]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    sums = (torch.arange(p)[:, None] + torch.arange(p)).flatten()
    angle = 2 * math.pi * torch.tensor(frequencies)[:, None].double() * sums / p
    waves = torch.cat([angle.cos(), angle.sin()]).to(logits.dtype)
    return waves.T @ (waves @ logits)

# %% reject: cosine times cosine, sine times sine [says: as much as with a + b]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    wave = grokking.waves(p, frequencies).to(logits.dtype)
    both = (wave[:, :, None] * wave[:, None, :]).reshape(len(wave), p * p)
    return both.T @ (both @ logits)

# %% reject: all products of a wave of a and a wave of b [says: of a - b are in there too]
def turning_part(logits, frequencies):
    p = math.isqrt(len(logits))
    part = torch.zeros_like(logits)
    for k in frequencies:
        wave = grokking.waves(p, [k]).to(logits.dtype)
        both = (wave[:, None, :, None] * wave[None, :, None, :]).reshape(4, p * p)
        part = part + both.T @ (both @ logits)
    return part

# %% equivalent: cosine and sine of the opposite angle span the same plane
# angle = 2 * math.pi * k * (a + b).double() / p  →  angle = -2 * math.pi * k * (a + b).double() / p
