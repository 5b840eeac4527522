# %% accept: unfold twice
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = stride or kernel
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% accept: the larger of shifted copies
def max_pool2d(x, kernel, stride=None, padding=0):
    s = kernel if stride is None else stride
    x = F.pad(x, (padding, padding, padding, padding), value=float("-inf"))
    oh, ow = (x.shape[2] - kernel) // s + 1, (x.shape[3] - kernel) // s + 1
    best = None
    for i in range(kernel):
        for j in range(kernel):
            part = x[:, :, i : i + (oh - 1) * s + 1 : s, j : j + (ow - 1) * s + 1 : s]
            best = part if best is None else torch.maximum(best, part)
    return best

# %% accept: a loop over positions, on a copy full of minus infinity
def max_pool2d(x, kernel, stride=None, padding=0):
    if stride is None:
        stride = kernel
    b, c, h, w = x.shape
    padded = torch.full((b, c, h + 2 * padding, w + 2 * padding), -torch.inf, dtype=x.dtype)
    padded[:, :, padding : padding + h, padding : padding + w] = x
    rows = []
    for top in range(0, padded.shape[2] - kernel + 1, stride):
        rows.append(
            torch.stack(
                [
                    padded[:, :, top : top + kernel, left : left + kernel].amax((2, 3))
                    for left in range(0, padded.shape[3] - kernel + 1, stride)
                ],
                dim=-1,
            )
        )
    return torch.stack(rows, dim=-2)

# %% accept: pads with the smallest finite number
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, [padding] * 4, value=torch.finfo(x.dtype).min)
    windows = x.unfold(-2, kernel, stride).unfold(-2, kernel, stride)
    return windows.flatten(-2).max(-1).values

# %% reject: pads with zeros [says: minus infinity]
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, (padding,) * 4)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% reject: stride 1 by default [says: stride]
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = 1 if stride is None else stride
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% reject: the mean of each window [says: mean]
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).mean((-2, -1))

# %% reject: the stride given is ignored [says: stride]
def max_pool2d(x, kernel, stride=None, padding=0):
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    return x.unfold(2, kernel, kernel).unfold(3, kernel, kernel).amax((-2, -1))

# %% reject: the padding is ignored
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% reject: the largest over the channels too
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    y = x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))
    return y.amax(1, keepdim=True).expand_as(y)

# %% reject: refuses what does not divide
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    if stride == kernel:
        return rearrange(x, "b c (h i) (w j) -> b c h w (i j)", i=kernel, j=kernel).amax(-1)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% reject: pads on the left and on top only
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, (padding, 0, padding, 0), value=-math.inf)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% reject: each row only
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, (padding,) * 4, value=-math.inf)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride)[..., 0].amax(-1)

# %% reject: calls the library [says: build it yourself]
def max_pool2d(x, kernel, stride=None, padding=0):
    return F.max_pool2d(x, kernel, stride, padding)

# %% reject: rounds the size up
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    extra_h = -(x.shape[2] + 2 * padding - kernel) % stride
    extra_w = -(x.shape[3] + 2 * padding - kernel) % stride
    x = F.pad(x, (padding, padding + extra_w, padding, padding + extra_h), value=-math.inf)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% reject: the largest size, not the largest value
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x, (padding,) * 4)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).abs().amax((-2, -1))

# %% reject: cut off from the graph [says: gradient]
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    x = F.pad(x.detach(), (padding,) * 4, value=-math.inf)
    return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% reject: a frame in float32, by hand [says: dtype=x.dtype]
def max_pool2d(x, kernel, stride=None, padding=0):
    stride = kernel if stride is None else stride
    b, c, h, w = x.shape
    framed = torch.full((b, c, h + 2 * padding, w + 2 * padding), -math.inf)
    framed[:, :, padding : padding + h, padding : padding + w] = x
    return framed.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))

# %% equivalent: the array has four axes, so the two ways of counting meet
# return x.unfold(2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))  →  return x.unfold(-2, kernel, stride).unfold(3, kernel, stride).amax((-2, -1))
