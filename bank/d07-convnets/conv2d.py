# %% accept: a loop over the kernel, shifted copies
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    (sh, sw), (ph, pw) = stride, padding
    x = F.pad(x, (pw, pw, ph, ph))
    kh, kw = weight.shape[2:]
    oh, ow = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    y = 0
    for i in range(kh):
        for j in range(kw):
            part = x[:, :, i : i + (oh - 1) * sh + 1 : sh, j : j + (ow - 1) * sw + 1 : sw]
            y = y + einsum(part, weight[:, :, i, j], "b c h w, o c -> b o h w")
    return y if bias is None else y + bias[:, None, None]

# %% accept: unfold as a matrix product
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    columns = F.unfold(x, weight.shape[2:], padding=padding, stride=stride)
    oh = (x.shape[2] + 2 * padding[0] - weight.shape[2]) // stride[0] + 1
    y = (weight.flatten(1) @ columns).unflatten(-1, (oh, -1))
    return y if bias is None else y + bias.view(-1, 1, 1)

# %% accept: two unfolds on a padded copy
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    b, c, h, w = x.shape
    padded = x.new_zeros(b, c, h + 2 * padding[0], w + 2 * padding[1])
    padded[:, :, padding[0] : padding[0] + h, padding[1] : padding[1] + w] = x
    windows = padded.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    y = torch.tensordot(windows, weight, dims=([1, 4, 5], [1, 2, 3])).permute(0, 3, 1, 2)
    if bias is not None:
        y = y + rearrange(bias, "o -> o 1 1")
    return y

# %% accept: a double loop over positions
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    kh, kw = weight.shape[-2:]
    rows = []
    for top in range(0, x.shape[2] - kh + 1, stride[0]):
        row = []
        for left in range(0, x.shape[3] - kw + 1, stride[1]):
            row.append(torch.einsum("bchw,ochw->bo", x[:, :, top : top + kh, left : left + kw], weight))
        rows.append(torch.stack(row, -1))
    y = torch.stack(rows, -2)
    return y if bias is None else y + bias[None, :, None, None]

# %% reject: stride the other way round [says: stride]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    win = x.unfold(2, weight.shape[2], stride[1]).unfold(3, weight.shape[3], stride[0])
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: padding the other way round [says: padding]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[0], padding[0], padding[1], padding[1]))
    win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: pads on one side only [says: both]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], 0, padding[0], 0))
    win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: ignores the padding [says: padding]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: turns the kernel round [says: flip]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    y = torch.einsum("bchwij,ocij->bohw", win, weight.flip(-2, -1))
    return y if bias is None else y + bias[:, None, None]

# %% reject: ignores the stride [says: stride]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    win = x.unfold(2, weight.shape[2], 1).unfold(3, weight.shape[3], 1)
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: adds the bias along the width
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias

# %% reject: no bias [says: bias]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    return torch.einsum("bchwij,ocij->bohw", win, weight)

# %% reject: square kernels only
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    k = weight.shape[-1]
    win = x.unfold(2, k, stride[0]).unfold(3, k, stride[1])
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: the kernel lies on its side [says: side]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    weight = weight.transpose(2, 3)
    win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: channels are not summed apart from the kernel
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x.sum(1), (padding[1], padding[1], padding[0], padding[0]))
    win = x.unfold(1, weight.shape[2], stride[0]).unfold(2, weight.shape[3], stride[1])
    y = torch.einsum("bhwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: strides taken before the padding
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    b, c, h, w = x.stride()
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    kh, kw = weight.shape[2:]
    oh, ow = (x.shape[2] - kh) // stride[0] + 1, (x.shape[3] - kw) // stride[1] + 1
    win = x.as_strided((*x.shape[:2], oh, ow, kh, kw), (b, c, h * stride[0], w * stride[1], h, w))
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: writes the strides of a fresh array by hand [says: x.stride()]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
    b, c, h, w = x.shape
    kh, kw = weight.shape[2:]
    oh, ow = (h - kh) // stride[0] + 1, (w - kw) // stride[1] + 1
    win = x.as_strided((b, c, oh, ow, kh, kw), (c * h * w, h * w, w * stride[0], stride[1], w, 1))
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: calls the library [says: build it yourself]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    return torch.conv2d(x, weight, bias, stride, padding)

# %% reject: cut off from the graph [says: gradient]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    with torch.no_grad():
        x = F.pad(x, (padding[1], padding[1], padding[0], padding[0]))
        win = x.unfold(2, weight.shape[2], stride[0]).unfold(3, weight.shape[3], stride[1])
        y = torch.einsum("bchwij,ocij->bohw", win, weight)
        return y if bias is None else y + bias[:, None, None]

# %% reject: a result in float32 [says: float64]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    (sh, sw), (ph, pw) = stride, padding
    b, c, h, w = x.shape
    padded = torch.zeros(b, c, h + 2 * ph, w + 2 * pw)
    padded[:, :, ph : ph + h, pw : pw + w] = x
    win = padded.unfold(2, weight.shape[2], sh).unfold(3, weight.shape[3], sw)
    y = torch.einsum("bchwij,ocij->bohw", win, weight.float())
    return y if bias is None else y + bias.float()[:, None, None]

# %% reject: the four numbers of F.pad in the order of the axes [says: (left, right, top, bottom)]
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    (sh, sw), (ph, pw) = stride, padding
    x = F.pad(x, (ph, pw, ph, pw))
    win = x.unfold(2, weight.shape[2], sh).unfold(3, weight.shape[3], sw)
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% reject: a frame in float32, by hand
def conv2d(x, weight, bias=None, stride=(1, 1), padding=(0, 0)):
    (sh, sw), (ph, pw) = stride, padding
    b, c, h, w = x.shape
    padded = torch.zeros(b, c, h + 2 * ph, w + 2 * pw)
    padded[:, :, ph : ph + h, pw : pw + w] = x
    win = padded.unfold(2, weight.shape[2], sh).unfold(3, weight.shape[3], sw)
    y = torch.einsum("bchwij,ocij->bohw", win, weight)
    return y if bias is None else y + bias[:, None, None]

# %% equivalent: the array has four axes, so the two ways of counting meet
# kernel_height, kernel_width = weight.shape[2:]  →  kernel_height, kernel_width = weight.shape[-2:]
# rows = (x.shape[2] - kernel_height) // stride[0] + 1  →  rows = (x.shape[-2] - kernel_height) // stride[0] + 1
# (*x.shape[:2], rows, columns, kernel_height, kernel_width), (b, c, h * stride[0], w * stride[1], h, w)  →  (*x.shape[:-2], rows, columns, kernel_height, kernel_width), (b, c, h * stride[0], w * stride[1], h, w)
