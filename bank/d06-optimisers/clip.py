# %% accept: one long vector
def clip_grad_norm(params, max_norm):
    gradients = [p.grad for p in params if p.grad is not None]
    if not gradients:
        return 0.0
    norm = torch.cat([g.flatten() for g in gradients]).norm()
    if norm > max_norm:
        for g in gradients:
            g.mul_(max_norm / norm)
    return norm

# %% accept: sums of squares, a Python number, new gradient tensors
def clip_grad_norm(params, max_norm):
    params = list(params)
    total = 0.0
    for p in params:
        if p.grad is not None:
            total += float((p.grad.detach() ** 2).sum())
    norm = math.sqrt(total)
    factor = min(1.0, max_norm / norm) if norm > 0 else 1.0
    for p in params:
        if p.grad is not None:
            p.grad = p.grad * factor
    return norm

# %% accept: norm of norms, a clamped factor with the small constant that torch has
def clip_grad_norm(params, max_norm):
    gradients = [p.grad for p in params if p.grad is not None]
    norms = [torch.linalg.vector_norm(g) for g in gradients]
    total = torch.linalg.vector_norm(torch.stack(norms)) if norms else torch.tensor(0.0)
    factor = torch.clamp(max_norm / (total + 1e-6), max=1.0)
    for g in gradients:
        g *= factor
    return total

# %% reject: clips each tensor by its own norm [says: together]
def clip_grad_norm(params, max_norm):
    params = list(params)
    total = math.sqrt(sum(float((p.grad**2).sum()) for p in params if p.grad is not None))
    for p in params:
        if p.grad is not None:
            own = float(p.grad.norm())
            if own > max_norm:
                p.grad *= max_norm / own
    return total

# %% reject: clips each value [says: direction]
def clip_grad_norm(params, max_norm):
    params = list(params)
    total = math.sqrt(sum(float((p.grad**2).sum()) for p in params if p.grad is not None))
    for p in params:
        if p.grad is not None:
            p.grad.clamp_(-max_norm, max_norm)
    return total

# %% reject: scales small gradients up as well [says: already]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = math.sqrt(sum(float((p.grad**2).sum()) for p in params))
    for p in params:
        p.grad *= max_norm / total
    return total

# %% reject: adds up the norms of the tensors [says: squares]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = sum(float(p.grad.norm()) for p in params)
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: forgets the root [says: root]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = sum(float((p.grad**2).sum()) for p in params)
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: the largest norm of any tensor [says: together]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = max((float(p.grad.norm()) for p in params), default=0.0)
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: returns the norm after clipping [says: before]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = math.sqrt(sum(float((p.grad**2).sum()) for p in params))
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return min(total, max_norm)

# %% reject: returns nothing [says: None]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = math.sqrt(sum(float((p.grad**2).sum()) for p in params))
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))

# %% reject: runs over the generator twice [says: list]
def clip_grad_norm(params, max_norm):
    total = math.sqrt(sum(float((p.grad**2).sum()) for p in params if p.grad is not None))
    for p in params:
        if p.grad is not None:
            p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: the norm of the weights, not of their gradients [says: gradients]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = math.sqrt(sum(float((p.detach() ** 2).sum()) for p in params))
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: does not skip None [says: None]
def clip_grad_norm(params, max_norm):
    params = list(params)
    total = math.sqrt(sum(float((p.grad**2).sum()) for p in params))
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: divides zero by zero [says: zero]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = torch.stack([(p.grad**2).sum() for p in params]).sum().sqrt()
    factor = max_norm / total
    for p in params:
        p.grad *= torch.where(factor < 1, factor, torch.ones(())) if not torch.isinf(factor) else factor
    return total

# %% reject: scales the sum of the absolute values [says: squares]
def clip_grad_norm(params, max_norm):
    params = [p for p in params if p.grad is not None]
    total = sum(float(p.grad.abs().sum()) for p in params)
    for p in params:
        p.grad *= min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: rebinds a name and leaves the gradients as they were [says: p.grad]
def clip_grad_norm(params, max_norm):
    gradients = [p.grad for p in params if p.grad is not None]
    total = math.sqrt(sum(float((g**2).sum()) for g in gradients))
    for g in gradients:
        g = g * min(1.0, max_norm / max(total, 1e-12))
    return total

# %% reject: torch's own [says: yourself]
def clip_grad_norm(params, max_norm):
    return torch.nn.utils.clip_grad_norm_(params, max_norm)

# %% reject: the root of the sum of nothing [says: must be Tensor]
def clip_grad_norm(params, max_norm):
    grads = [p.grad for p in params if p.grad is not None]
    norm = torch.sqrt(sum((g**2).sum() for g in grads))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return norm

# %% equivalent: at a norm equal to max_norm the factor is 1
# if norm > max_norm:  →  if norm >= max_norm:
