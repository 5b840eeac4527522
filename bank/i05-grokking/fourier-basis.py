# %% accept: lengths by division
def fourier_basis(p):
    if p % 2 == 0 or p <= 1:
        raise ValueError(f"{p} is not an odd modulus of at least 3")
    basis = torch.ones(p, p, dtype=torch.float64)
    x = torch.arange(p).double()
    for k in range(1, p // 2 + 1):
        basis[2 * k - 1] = torch.cos(2 * torch.pi * k * x / p)
        basis[2 * k] = torch.sin(2 * torch.pi * k * x / p)
    return basis / basis.norm(dim=1, keepdim=True)

# %% accept: numpy inside, all at once
def fourier_basis(p):
    import numpy as np

    if p < 3 or p % 2 != 1:
        raise ValueError("odd p only")
    r = np.arange(p)
    angle = 2 * np.pi * np.outer((r + 1) // 2, np.arange(p)) / p
    table = np.where((r % 2 == 1)[:, None], np.cos(angle), np.sin(angle)) * np.sqrt(2 / p)
    table[0] = 1 / np.sqrt(p)
    return torch.from_numpy(table)

# %% accept: real and imaginary parts of a complex exponential
def fourier_basis(p):
    if p < 3 or not p % 2:
        raise ValueError(p)
    out = torch.zeros(p, p, dtype=torch.float64)
    out[0] = p**-0.5
    k = torch.arange(1, (p + 1) // 2, dtype=torch.float64)
    z = torch.exp(2j * math.pi * k[:, None] * torch.arange(p, dtype=torch.float64) / p) * math.sqrt(2 / p)
    out[1::2], out[2::2] = z.real, z.imag
    return out

# %% reject: all cosines first [says: order]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows[:1] + rows[1::2] + rows[2::2])

# %% reject: not normalised [says: sqrt]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64)]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append(torch.cos(2 * math.pi * k * x / p))
        rows.append(torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% reject: waves of the constant's length [says: sqrt(2 / p)]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((1 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((1 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% reject: waves of length sqrt(p/2) [says: length]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append(torch.cos(2 * math.pi * k * x / p))
        rows.append(torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% reject: basis in the columns [says: rows]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows).T.contiguous()

# %% reject: sine before cosine [says: changed places]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% reject: single precision [says: double]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows).float()

# %% reject: single precision on the way [says: single precision]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float32)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack([r.double() for r in rows])

# %% reject: takes even p
def fourier_basis(p):
    if p < 3:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% reject: takes p = 1
def fourier_basis(p):
    if p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(1, (p - 1) // 2 + 1):
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% reject: with frequency 0 among the waves
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.ones(p, dtype=torch.float64) / p**0.5]
    for k in range(0, (p - 1) // 2):
        rows.append((2 / p) ** 0.5 * torch.cos(2 * math.pi * k * x / p))
        rows.append((2 / p) ** 0.5 * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% reject: uses the ready-made waves
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError("p must be odd and at least 3")
    constant = torch.full((1, p), p**-0.5, dtype=torch.float64)
    return torch.cat([constant, grokking.waves(p, range(1, (p + 1) // 2))])

# %% reject: one frequency too few [says: range stops]
def fourier_basis(p):
    if p < 3 or p % 2 == 0:
        raise ValueError(p)
    x = torch.arange(p, dtype=torch.float64)
    rows = [torch.full((p,), 1 / math.sqrt(p), dtype=torch.float64)]
    for k in range(1, (p - 1) // 2):
        rows.append(math.sqrt(2 / p) * torch.cos(2 * math.pi * k * x / p))
        rows.append(math.sqrt(2 / p) * torch.sin(2 * math.pi * k * x / p))
    return torch.stack(rows)

# %% equivalent: 2 is even and refused by the second test
# if p < 3 or p % 2 == 0:  →  if p < 2 or p % 2 == 0:

# %% equivalent: the remainder is 0 for even numbers with either sign
# if p < 3 or p % 2 == 0:  →  if p < 3 or p % -2 == 0:

# %% equivalent: p is odd, so that both have the same half
# for k in range(1, (p + 1) // 2):  →  for k in range(1, (p + 2) // 2):
