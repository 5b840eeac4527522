# %% accept: from the last layer back
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% accept: the sum of formulas; a loop over pictures
def receptive_field(layers):
    return 1 + sum((kernel - 1) * math.prod(stride for _, stride in layers[:i]) for i, (kernel, _) in enumerate(layers))


def footprint(model, x):
    maps = []
    for one in x:
        one = one.detach()[None].clone().requires_grad_()
        y = model(one)
        target = y[0, :, y.shape[-2] // 2, y.shape[-1] // 2].sum()
        maps.append(torch.autograd.grad(target, one)[0][0].abs().sum(0))
    return torch.stack(maps).mean(0)

# %% accept: backward on a copy, the parameters' gradients put back
def receptive_field(layers):
    field, jump = 1, 1
    for k, s in layers:
        field = field + jump * (k - 1)
        jump = jump * s
    return field


def footprint(model, x):
    leaf = x.clone().detach()
    leaf.requires_grad = True
    kept = {p: p.grad for p in model.parameters()} if isinstance(model, nn.Module) else {}
    for p in kept:
        p.grad = None
    out = model(leaf)
    height, width = out.shape[-2:]
    out[..., height // 2, width // 2].sum().backward()
    for p, grad in kept.items():
        p.grad = grad
    return leaf.grad.abs().sum(dim=1).sum(dim=0) / len(x)

# %% accept: only the inputs as targets of backward
def receptive_field(layers):
    if not layers:
        return 1
    (kernel, stride), *rest = layers
    return (receptive_field(rest) - 1) * stride + kernel


def footprint(model, x):
    leaf = x.detach().clone().requires_grad_()
    out = model(leaf)
    out[:, :, out.shape[2] // 2, out.shape[3] // 2].sum().backward(inputs=[leaf])
    return einsum(leaf.grad.abs(), "b c h w -> h w") / x.shape[0]

# %% reject: adds up the kernels [says: kernel - 1]
def receptive_field(layers):
    return sum(kernel for kernel, _ in layers)


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: ignores the strides [says: stride]
def receptive_field(layers):
    return 1 + sum(kernel - 1 for kernel, _ in layers)


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: a layer's own stride counts already [says: earlier]
def receptive_field(layers):
    size, jump = 1, 1
    for kernel, stride in layers:
        jump *= stride
        size += (kernel - 1) * jump
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: the strides are added instead of multiplied
def receptive_field(layers):
    size, jump = 1, 1
    for kernel, stride in layers:
        size += (kernel - 1) * jump
        jump += stride - 1
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: the layers in the wrong order
def receptive_field(layers):
    size, jump = 1, 1
    for kernel, stride in reversed(layers):
        size += (kernel - 1) * jump
        jump *= stride
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: starts at 0 [says: 1]
def receptive_field(layers):
    size, jump = 0, 1
    for kernel, stride in layers:
        size += (kernel - 1) * jump
        jump *= stride
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: the whole output instead of its centre [says: centre]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    (g,) = torch.autograd.grad(model(x).sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: no absolute value [says: absolute]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.sum(1).mean(0)

# %% reject: the absolute value after the mean [says: absolute]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.sum(1).mean(0).abs()

# %% reject: sums over the batch
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum((0, 1))

# %% reject: the centre of the input taken for that of the output
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, x.shape[2] // 2, x.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: leaves gradients on the model [says: .grad]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum().backward()
    return x.grad.abs().sum(1).mean(0)

# %% reject: clears the model's gradients afterwards [says: clear]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum().backward()
    if isinstance(model, nn.Module):
        model.zero_grad()
    return x.grad.abs().sum(1).mean(0)

# %% reject: turns on gradients for the caller's tensor [says: requires_grad]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x.requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: rows and columns swapped
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[3] // 2, y.shape[2] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: the first channel of the output only [says: channels]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, 0, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: the corner of the output [says: centre]
def receptive_field(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, 0, 0].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: each layer adds its whole kernel [says: kernel - 1]
def receptive_field(layers):
    field, jump = 1, 1
    for kernel, stride in layers:
        field += kernel * jump
        jump *= stride
    return field


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().sum(1).mean(0)

# %% reject: the mean over the input channels [says: summed, not averaged]
def receptive_field(layers):
    field, jump = 1, 1
    for kernel, stride in layers:
        field += (kernel - 1) * jump
        jump *= stride
    return field


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    return g.abs().mean((0, 1))

# %% reject: adds up in float32
def receptive_field(layers):
    field, jump = 1, 1
    for kernel, stride in layers:
        field += (kernel - 1) * jump
        jump *= stride
    return field


def footprint(model, x):
    x = x.detach().clone().requires_grad_(True)
    y = model(x)
    (g,) = torch.autograd.grad(y[:, :, y.shape[2] // 2, y.shape[3] // 2].sum(), [x])
    total = torch.zeros(x.shape[-2:])
    for one in g:
        total += one.abs().sum(0)
    return total / len(g)

# %% equivalent: the array has four axes, so the two ways of counting meet
# height, width = y.shape[-2:]  →  height, width = y.shape[+2:]
# height, width = y.shape[-2:]  →  height, width = y.shape[--2:]

# %% equivalent: -ceil(h / 2) counts from the end to floor(h / 2)
# (gradient,) = torch.autograd.grad(y[:, :, height // 2, width // 2].sum(), leaf)  →  (gradient,) = torch.autograd.grad(y[:, :, height // -2, width // 2].sum(), leaf)

# %% equivalent: -ceil(w / 2) counts from the end to floor(w / 2)
# (gradient,) = torch.autograd.grad(y[:, :, height // 2, width // 2].sum(), leaf)  →  (gradient,) = torch.autograd.grad(y[:, :, height // 2, width // -2].sum(), leaf)
