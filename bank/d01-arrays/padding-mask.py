# %% accept: expands both sides
def padding_mask(lengths, size):
    steps = torch.arange(size).expand(*lengths.shape, size)
    return steps < lengths.unsqueeze(-1).expand(*lengths.shape, size)


def masked_mean(x, mask):
    kept = torch.where(mask.unsqueeze(-1), x, torch.zeros_like(x))
    count = mask.sum(dim=-1).clamp(min=1).unsqueeze(-1)
    return kept.sum(dim=-2) / count

# %% accept: loops
def padding_mask(lengths, size):
    rows = [[step < n for step in range(size)] for n in lengths.flatten().tolist()]
    return torch.tensor(rows, dtype=torch.bool).reshape(*lengths.shape, size)


def masked_mean(x, mask):
    flat, marks = x.reshape(-1, *x.shape[-2:]), mask.reshape(-1, mask.shape[-1])
    out = torch.zeros(len(flat), x.shape[-1], dtype=x.dtype)
    for i in range(len(flat)):
        if marks[i].any():
            out[i] = flat[i][marks[i]].mean(0)
    return out.reshape(*x.shape[:-2], x.shape[-1])

# %% accept: counts down, and weights by einsum
def padding_mask(lengths, size):
    return lengths[..., None] - torch.arange(size) > 0


def masked_mean(x, mask):
    weights = mask.to(x.dtype) / mask.sum(-1, keepdim=True).clamp(min=1)
    return einsum(x.masked_fill(~mask[..., None], 0.0), weights, "... t d, ... t -> ... d")

# %% reject: one step too many [says: off by one]
def padding_mask(lengths, size):
    return torch.arange(size) <= lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: counts steps from one [says: off by one]
def padding_mask(lengths, size):
    return torch.arange(1, size + 1) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: true where there is padding [says: upside down]
def padding_mask(lengths, size):
    return torch.arange(size) >= lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: gives whole numbers [says: bool]
def padding_mask(lengths, size):
    return (torch.arange(size) < lengths[..., None]).long()


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: compares step i with length i [says: lengths need an axis]
def padding_mask(lengths, size):
    return (torch.arange(size) < lengths).expand(len(lengths), size)


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: time first [says: transposed]
def padding_mask(lengths, size):
    return torch.arange(size)[:, None] < lengths


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: as long as the longest sequence
def padding_mask(lengths, size):
    return torch.arange(lengths.max().item()) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: one batch axis only
def padding_mask(lengths, size):
    return torch.arange(size)[None, :] < lengths[:, None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: multiplies by the mask, so that NaN stays NaN [says: 0 times NaN]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return (x * mask[..., None]).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: divides by all steps [says: real steps]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).mean(-2)

# %% reject: ignores the mask
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x.mean(-2)

# %% reject: pools the steps of all sequences
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x[mask].mean(0)

# %% reject: an empty sequence gives NaN
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True)

# %% reject: adds one to every count
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / (mask.sum(-1, keepdim=True) + 1)

# %% reject: zeroes the padding of its input [says: in place]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    x[~mask] = 0
    return x.sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: leaves out every NaN, real ones too
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return torch.nan_to_num(torch.nan_to_num(x).mul(mask[..., None]).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1))

# %% reject: believes that padding comes last
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    counts = mask.sum(-1)
    out = x.new_zeros(*x.shape[:-2], x.shape[-1])
    for place in torch.cartesian_prod(*[torch.arange(n) for n in counts.shape]).reshape(-1, counts.ndim).tolist():
        place = tuple(place)
        if counts[place] > 0:
            out[place] = x[place][: counts[place]].mean(0)
    return out

# %% reject: compares the steps with the lengths as they are [says: step t met the length]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: the new axis on the wrong side of the lengths [says: axis of size 1 at the end]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: blanks the real steps, the mask not turned round [says: turns a mask round]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(mask[..., None], 0).sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: where with its branches swapped [says: turns a mask round]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    kept = torch.where(mask[..., None], torch.zeros_like(x), x)
    return kept.sum(-2) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% reject: the counts stand under the width [says: keepdim]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-2) / mask.sum(-1).clamp(min=1)

# %% reject: sums over the width instead of time [says: last but one]
def padding_mask(lengths, size):
    return torch.arange(size) < lengths[..., None]


def masked_mean(x, mask):
    return x.masked_fill(~mask[..., None], 0).sum(-1) / mask.sum(-1, keepdim=True).clamp(min=1)

# %% equivalent: there is one device where the tests run
# return torch.arange(size, device=lengths.device) < lengths[..., None]  →  return torch.arange(size, device=None) < lengths[..., None]
# return torch.arange(size, device=lengths.device) < lengths[..., None]  →  return torch.arange(size, ) < lengths[..., None]
