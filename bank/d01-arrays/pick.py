# %% accept: take_along_dim
def pick(values, index):
    return torch.take_along_dim(values, index[..., None], dim=-1)[..., 0]

# %% accept: flat rows and arange
def pick(values, index):
    flat = values.reshape(-1, values.shape[-1])
    return flat[torch.arange(len(flat)), index.reshape(-1)].reshape(index.shape)

# %% accept: a mask and where
def pick(values, index):
    mask = torch.arange(values.shape[-1]) == index.unsqueeze(-1)
    return torch.where(mask, values, torch.zeros_like(values)).sum(-1)

# %% accept: a loop
def pick(values, index):
    rows = values.reshape(-1, values.shape[-1])
    chosen = [row[int(i)] for row, i in zip(rows, index.flatten())]
    return torch.stack(chosen).reshape(index.shape)

# %% reject: a column for every index [says: every row]
def pick(values, index):
    return values[:, index]

# %% reject: indexes rows instead of entries
def pick(values, index):
    return values[index]

# %% reject: ellipsis, then every index for every row
def pick(values, index):
    return values[..., index]

# %% reject: leaves an axis of size one [says: size 1]
def pick(values, index):
    return values.gather(-1, index[..., None])

# %% reject: squeeze takes away every axis of size one
def pick(values, index):
    return values.gather(-1, index[..., None]).squeeze()

# %% reject: arange over rows, two axes only
def pick(values, index):
    return values[torch.arange(len(values)), index]

# %% reject: gathers along axis 1, whatever the number of axes
def pick(values, index):
    return values.gather(1, index.unsqueeze(1)).squeeze(1)

# %% reject: the diagonal of all pairs
def pick(values, index):
    return values[:, index].diagonal()

# %% reject: one-hot times values, NaN at minus infinity
def pick(values, index):
    one_hot = torch.nn.functional.one_hot(index, values.shape[-1]).to(values.dtype)
    return (one_hot * values).sum(-1)

# %% reject: the largest entry [says: largest]
def pick(values, index):
    return values.max(-1).values

# %% reject: minus the entry
def pick(values, index):
    return -values.gather(-1, index[..., None]).squeeze(-1)

# %% reject: averages at once
def pick(values, index):
    return values.gather(-1, index[..., None]).mean()

# %% reject: counts classes from one
def pick(values, index):
    return values.gather(-1, (index - 1).clamp(min=0)[..., None]).squeeze(-1)

# %% reject: float32 whatever comes
def pick(values, index):
    return values.float().gather(-1, index[..., None]).squeeze(-1)

# %% reject: the transposed gather, right when square and symmetric only
def pick(values, index):
    return values.gather(0, index[None])[0]
