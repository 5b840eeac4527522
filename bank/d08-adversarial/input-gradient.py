# %% accept: backward into the picture alone
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.clone().detach()
    z.requires_grad = True
    loss(model(z), labels).sum().backward(inputs=[z])
    return z.grad

# %% accept: a loop over pictures
def input_gradient(model, x, labels, loss=cross_entropy_each):
    rows = []
    for i in range(len(x)):
        one = x[i : i + 1].clone().requires_grad_(True)
        (g,) = torch.autograd.grad(loss(model(one), labels[i : i + 1])[0], one)
        rows.append(g[0])
    return torch.stack(rows)

# %% accept: torch.func
def input_gradient(model, x, labels, loss=cross_entropy_each):
    total = lambda z: loss(model(z), labels).sum()
    return torch.func.grad(total)(x).detach()

# %% accept: a vector of ones instead of a sum
def input_gradient(model, x, labels, loss=cross_entropy_each):
    picture = torch.empty_like(x).copy_(x).requires_grad_()
    each = loss(model(picture), labels)
    return torch.autograd.grad(each, [picture], grad_outputs=torch.ones_like(each))[0]

# %% reject: the mean over the batch [says: do not average]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    return torch.autograd.grad(loss(model(z), labels).mean(), z)[0]

# %% reject: backward leaves gradients on the weights [says: adds to the]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    loss(model(z), labels).sum().backward()
    return z.grad

# %% reject: wipes the gradients of the weights [says: wipes]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    loss(model(z), labels).sum().backward()
    model.zero_grad()
    return z.grad

# %% reject: makes x a variable [says: of the caller]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    x.requires_grad_()
    return torch.autograd.grad(loss(model(x), labels).sum(), x)[0]

# %% reject: ignores the loss [says: was not used]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    return torch.autograd.grad(cross_entropy_each(model(z), labels).sum(), z)[0]

# %% reject: downhill [says: other sign]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    return -torch.autograd.grad(loss(model(z), labels).sum(), z)[0]

# %% reject: the sign at once [says: the signs]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    return torch.autograd.grad(loss(model(z), labels).sum(), z)[0].sign()

# %% reject: the gradient at the logits [says: with respect to the pixels]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    logits = model(x)
    return torch.autograd.grad(loss(logits, labels).sum(), logits)[0]

# %% reject: keeps a graph [says: create_graph]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    return torch.autograd.grad(loss(model(z), labels).sum(), z, create_graph=True)[0]

# %% reject: switches the model to eval [says: model.eval()]
def input_gradient(model, x, labels, loss=cross_entropy_each):
    model.eval()
    z = x.detach().clone().requires_grad_()
    return torch.autograd.grad(loss(model(z), labels).sum(), z)[0]

# %% reject: freezes the weights
def input_gradient(model, x, labels, loss=cross_entropy_each):
    for p in model.parameters():
        p.requires_grad_(False)
    z = x.detach().clone().requires_grad_()
    return torch.autograd.grad(loss(model(z), labels).sum(), z)[0]

# %% reject: scaled to length one for each picture
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    g = torch.autograd.grad(loss(model(z), labels).sum(), z)[0]
    return g / g.flatten(1).norm(dim=1).reshape(-1, *[1] * (x.dim() - 1))

# %% reject: float32 whatever comes
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().requires_grad_()
    return torch.autograd.grad(loss(model(z), labels).sum(), z)[0].float()

# %% reject: flattens the pictures
def input_gradient(model, x, labels, loss=cross_entropy_each):
    z = x.detach().clone().flatten(1).requires_grad_()
    return torch.autograd.grad(loss(model(z), labels).sum(), z)[0]

# %% equivalent: the tuple has one entry
# return torch.autograd.grad(each.sum(), variable)[0]  →  return torch.autograd.grad(each.sum(), variable)[-1]
