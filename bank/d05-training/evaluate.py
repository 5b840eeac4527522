# %% accept: collects all logits first
def evaluate(model, pairs):
    mode = model.training
    model.eval()
    with torch.inference_mode():
        pairs = list(pairs)
        logits = torch.cat([model(x) for x, _ in pairs])
        labels = torch.cat([y for _, y in pairs])
        loss = F.cross_entropy(logits, labels).item()
        accuracy = (logits.argmax(1) == labels).double().mean().item()
    if mode:
        model.train()
    return loss, accuracy

# %% accept: a decorator and try/finally
@torch.no_grad()
def evaluate(model, pairs):
    before = model.training
    try:
        model.eval()
        loss_sum = right = n = 0
        for x, y in pairs:
            z = model(x)
            loss_sum += float(F.cross_entropy(z, y)) * len(y)
            right += int((z.max(dim=-1).indices == y).sum())
            n += len(y)
        return loss_sum / n, right / n
    finally:
        model.train(before)

# %% accept: the mode of every module, log-probabilities by hand
def evaluate(model, pairs):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    losses, hits = [], []
    with torch.no_grad():
        for x, y in pairs:
            log_p = torch.log_softmax(model(x), -1)
            losses += (-log_p.gather(-1, y[:, None])[:, 0]).tolist()
            hits += (log_p.argmax(-1) == y).tolist()
    for module, mode in modes.items():
        module.training = mode
    return sum(losses) / len(losses), sum(hits) / len(hits)

# %% reject: model.train() at the end in any case [says: was_training]
def evaluate(model, pairs):
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    model.train()
    return total / seen, right / seen

# %% reject: leaves the model in eval mode [says: mode]
def evaluate(model, pairs):
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    return total / seen, right / seen

# %% reject: measures in whatever mode [says: model.eval()]
def evaluate(model, pairs):
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    return total / seen, right / seen

# %% reject: builds a graph [says: no_grad]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    for x, labels in pairs:
        logits = model(x)
        total += F.cross_entropy(logits, labels, reduction="sum").item()
        right += (logits.argmax(-1) == labels).sum().item()
        seen += len(labels)
    model.train(was)
    return total / seen, right / seen

# %% reject: mean of batch means [says: number of examples]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    losses, shares = [], []
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            losses.append(F.cross_entropy(logits, labels).item())
            shares.append((logits.argmax(-1) == labels).float().mean().item())
    model.train(was)
    return sum(losses) / len(losses), sum(shares) / len(shares)

# %% reject: the mean of batch accuracies only [says: Count the right answers]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, seen, shares = 0.0, 0, []
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            seen += len(labels)
            shares.append((logits.argmax(-1) == labels).float().mean().item())
    model.train(was)
    return total / seen, sum(shares) / len(shares)

# %% reject: batch means over the number of examples [says: multiply]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels).item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    model.train(was)
    return total / seen, right / seen

# %% reject: argmax over the batch
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(0) == labels).sum().item()
            seen += len(labels)
    model.train(was)
    return total / seen, right / seen

# %% reject: accuracy first [says: loss comes first]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    model.train(was)
    return right / seen, total / seen

# %% reject: a percentage [says: from 0 to 1]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    model.train(was)
    return total / seen, 100.0 * right / seen

# %% reject: tensors instead of floats [says: item]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum")
            right += (logits.argmax(-1) == labels).sum()
            seen += len(labels)
    model.train(was)
    return total / seen, right / seen

# %% reject: sets the flag of the outermost module only [says: every module inside]
def evaluate(model, pairs):
    total, right, seen = 0.0, 0, 0
    was = model.training
    with torch.no_grad():
        model.training = False
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    model.training = was
    return total / seen, right / seen

# %% reject: softmax before the cross-entropy
def evaluate(model, pairs):
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            p = model(x).softmax(-1)
            total += F.cross_entropy(p, labels, reduction="sum").item()
            right += (p.argmax(-1) == labels).sum().item()
            seen += len(labels)
    model.train(was)
    return total / seen, right / seen

# %% reject: switches gradients off for good
def evaluate(model, pairs):
    torch.set_grad_enabled(False)
    was = model.training
    model.eval()
    total, right, seen = 0.0, 0, 0
    for x, labels in pairs:
        logits = model(x)
        total += F.cross_entropy(logits, labels, reduction="sum").item()
        right += (logits.argmax(-1) == labels).sum().item()
        seen += len(labels)
    model.train(was)
    return total / seen, right / seen

# %% reject: the last batch only [says: last batch]
def evaluate(model, pairs):
    was = model.training
    model.eval()
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            loss = F.cross_entropy(logits, labels).item()
            accuracy = (logits.argmax(-1) == labels).float().mean().item()
    model.train(was)
    return loss, accuracy

# %% reject: clears the gradients
def evaluate(model, pairs):
    was = model.training
    model.eval()
    model.zero_grad()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = model(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    model.train(was)
    return total / seen, right / seen

# %% equivalent: logits have two axes, so axis 1 is the last one
# right += (logits.argmax(-1) == labels).sum().item()  →  right += (logits.argmax(+1) == labels).sum().item()

# %% accept: all examples in one forward pass
@torch.no_grad()
def evaluate(model, pairs):
    was = model.training
    xs, ys = zip(*pairs)
    x, y = torch.cat(xs), torch.cat(ys)
    logits = model.eval()(x)
    model.train(was)
    return F.cross_entropy(logits, y).item(), (logits.argmax(-1) == y).float().mean().item()

# %% reject: measures a copy of the model [says: copy]
def evaluate(model, pairs):
    twin = copy.deepcopy(model).eval()
    total, right, seen = 0.0, 0, 0
    with torch.no_grad():
        for x, labels in pairs:
            logits = twin(x)
            total += F.cross_entropy(logits, labels, reduction="sum").item()
            right += (logits.argmax(-1) == labels).sum().item()
            seen += len(labels)
    return total / seen, right / seen
