# %% accept: a loop over positions
def conv1d(x, weight, bias=None, stride=1):
    kernel = weight.shape[-1]
    columns = []
    for start in range(0, x.shape[-1] - kernel + 1, stride):
        window = x[:, :, start : start + kernel]
        columns.append((window[:, None] * weight[None]).sum((-2, -1)))
    y = torch.stack(columns, dim=-1)
    return y if bias is None else y + bias[:, None]

# %% accept: unfold and einsum of einops
def conv1d(x, weight, bias=None, stride=1):
    windows = x.unfold(-1, weight.shape[-1], stride)
    y = einsum(windows, weight, "batch c pos k, out c k -> batch out pos")
    if bias is not None:
        y = y + rearrange(bias, "out -> out 1")
    return y

# %% accept: a loop over the kernel, shifted copies
def conv1d(x, weight, bias=None, stride=1):
    n = (x.shape[2] - weight.shape[2]) // stride + 1
    total = torch.zeros(x.shape[0], weight.shape[0], n, dtype=x.dtype)
    for k in range(weight.shape[2]):
        part = x[:, :, k : k + (n - 1) * stride + 1 : stride]
        total = total + torch.einsum("bcp,oc->bop", part, weight[:, :, k])
    if bias is not None:
        total = total + bias.view(1, -1, 1)
    return total

# %% accept: a contiguous copy first, then strides of its own
def conv1d(x, weight, bias=None, stride=1):
    x = x.contiguous().clone()
    b, c, length = x.shape
    k = weight.shape[-1]
    n = 1 + (length - k) // stride
    windows = torch.as_strided(x, (b, c, n, k), (c * length, length, stride, 1))
    y = torch.tensordot(windows, weight, dims=([1, 3], [1, 2])).transpose(1, 2)
    return y if bias is None else y + bias.reshape(-1, 1)

# %% reject: turns the kernel round [says: flip]
def conv1d(x, weight, bias=None, stride=1):
    windows = x.unfold(-1, weight.shape[-1], stride)
    y = torch.einsum("bcpk,ock->bop", windows, weight.flip(-1))
    return y if bias is None else y + bias[:, None]

# %% reject: ignores the stride [says: stride]
def conv1d(x, weight, bias=None, stride=1):
    windows = x.unfold(-1, weight.shape[-1], 1)
    y = torch.einsum("bcpk,ock->bop", windows, weight)
    return y if bias is None else y + bias[:, None]

# %% reject: one window too few
def conv1d(x, weight, bias=None, stride=1):
    n = (x.shape[-1] - weight.shape[-1]) // stride
    b, c, s = x.stride()
    windows = x.as_strided((*x.shape[:2], n, weight.shape[-1]), (b, c, s * stride, s))
    y = torch.einsum("bcpk,ock->bop", windows, weight)
    return y if bias is None else y + bias[:, None]

# %% reject: never adds the bias [says: bias]
def conv1d(x, weight, bias=None, stride=1):
    return torch.einsum("bcpk,ock->bop", x.unfold(-1, weight.shape[-1], stride), weight)

# %% reject: adds the bias along the positions [says: positions]
def conv1d(x, weight, bias=None, stride=1):
    y = torch.einsum("bcpk,ock->bop", x.unfold(-1, weight.shape[-1], stride), weight)
    return y if bias is None else y + bias

# %% reject: writes the strides of a fresh array by hand [says: x.stride()]
def conv1d(x, weight, bias=None, stride=1):
    b, c, length = x.shape
    k = weight.shape[-1]
    n = (length - k) // stride + 1
    windows = x.as_strided((b, c, n, k), (c * length, length, stride, 1))
    y = torch.einsum("bcpk,ock->bop", windows, weight)
    return y if bias is None else y + bias[:, None]

# %% reject: the stride on the kernel's axis instead of the window's
def conv1d(x, weight, bias=None, stride=1):
    n = (x.shape[-1] - weight.shape[-1]) // stride + 1
    b, c, s = x.stride()
    windows = x.as_strided((*x.shape[:2], n, weight.shape[-1]), (b, c, s, s * stride))
    y = torch.einsum("bcpk,ock->bop", windows, weight)
    return y if bias is None else y + bias[:, None]

# %% reject: averages over the channels [says: sum]
def conv1d(x, weight, bias=None, stride=1):
    y = torch.einsum("bcpk,ock->bop", x.unfold(-1, weight.shape[-1], stride), weight) / x.shape[1]
    return y if bias is None else y + bias[:, None]

# %% reject: the first channel only
def conv1d(x, weight, bias=None, stride=1):
    y = torch.einsum("bpk,ok->bop", x[:, 0].unfold(-1, weight.shape[-1], stride), weight[:, 0])
    return y if bias is None else y + bias[:, None]

# %% reject: the axes of the result in another order [says: (batch, out_channels, positions)]
def conv1d(x, weight, bias=None, stride=1):
    y = torch.einsum("bcpk,ock->bpo", x.unfold(-1, weight.shape[-1], stride), weight)
    return y if bias is None else y + bias

# %% reject: calls the library [says: build it yourself]
def conv1d(x, weight, bias=None, stride=1):
    return F.conv1d(x, weight, bias, stride)

# %% reject: calls the layer [says: build it yourself]
def conv1d(x, weight, bias=None, stride=1):
    layer = nn.Conv1d(weight.shape[1], weight.shape[0], weight.shape[2], stride, bias=False)
    layer.weight = nn.Parameter(weight)
    y = layer(x)
    return y if bias is None else y + bias[:, None]

# %% reject: a result in float32
def conv1d(x, weight, bias=None, stride=1):
    y = torch.einsum("bcpk,ock->bop", x.float().unfold(-1, weight.shape[-1], stride), weight.float())
    return y if bias is None else y + bias.float()[:, None]

# %% reject: bias must be given
def conv1d(x, weight, bias=None, stride=1):
    y = torch.einsum("bcpk,ock->bop", x.unfold(-1, weight.shape[-1], stride), weight)
    return y + bias[:, None]

# %% reject: cut off from the graph [says: gradient]
def conv1d(x, weight, bias=None, stride=1):
    y = torch.einsum("bcpk,ock->bop", x.data.unfold(-1, weight.shape[-1], stride), weight.data)
    return y if bias is None else y + bias.data[:, None]
