# %% accept: log-softmax by hand, zero_grad at the start and after each step
def train_epoch(model, optimiser, pairs):
    model.train()
    optimiser.zero_grad()
    losses, counts = [], []
    for x, y in pairs:
        log_p = model(x).log_softmax(dim=-1)
        loss = -log_p[torch.arange(len(y)), y].mean()
        loss.backward()
        optimiser.step()
        optimiser.zero_grad()
        losses.append(loss.item())
        counts.append(len(y))
    return sum(a * b for a, b in zip(losses, counts)) / sum(counts)

# %% accept: one list of all example losses
def train_epoch(model, optimiser, pairs):
    model.train(True)
    every = []
    for x, labels in pairs:
        optimiser.zero_grad(set_to_none=False)
        each = F.cross_entropy(model(x), labels, reduction="none")
        each.mean().backward()
        optimiser.step()
        every.extend(each.detach().tolist())
    return sum(every) / len(every)

# %% accept: a criterion object, a detached total in float64
def train_epoch(model, optimiser, pairs):
    criterion = nn.CrossEntropyLoss()
    model.train()
    total, n = torch.zeros((), dtype=torch.float64), 0
    for batch, target in pairs:
        optimiser.zero_grad()
        logits = model(batch)
        loss = criterion(logits, target)
        loss.backward()
        optimiser.step()
        total += loss.detach().double() * batch.shape[0]
        n += batch.shape[0]
    return float(total / n)

# %% accept: the model's zero_grad
def train_epoch(model, optimiser, pairs):
    model.train()
    total = 0.0
    n = 0
    for x, labels in list(pairs):
        model.zero_grad()
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        optimiser.step()
        total = total + float(loss) * x.size(0)
        n = n + x.size(0)
    return total / n

# %% reject: no zero_grad [says: zero_grad]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        optimiser.step()
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: zero_grad only after the step [says: before the first]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        optimiser.step()
        optimiser.zero_grad()
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: zero_grad once, at the start [says: every]
def train_epoch(model, optimiser, pairs):
    model.train()
    optimiser.zero_grad()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        optimiser.step()
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: zero_grad between backward and step [says: zero_grad]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        optimiser.zero_grad()
        optimiser.step()
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: the mean of batch means [says: number of examples]
def train_epoch(model, optimiser, pairs):
    model.train()
    losses = []
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)

# %% reject: the last loss [says: last batch]
def train_epoch(model, optimiser, pairs):
    model.train()
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return loss.item()

# %% reject: returns a tensor [says: item]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: does not set the mode [says: model.train()]
def train_epoch(model, optimiser, pairs):
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: puts the model into eval mode at the end [says: train mode]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss.item() * len(labels)
        seen += len(labels)
    model.eval()
    return total / seen

# %% reject: softmax before the cross-entropy [says: takes logits]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x).softmax(-1), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: no step [says: step]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        optimiser.zero_grad()
        loss.backward()
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: one step at the end of the epoch
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    optimiser.zero_grad()
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels, reduction="sum")
        loss.backward()
        total += loss.item()
        seen += len(labels)
    optimiser.step()
    return total / seen

# %% reject: the gradient of the sum, not of the mean [says: of the sum]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels, reduction="sum")
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss.item()
        seen += len(labels)
    return total / seen

# %% reject: asks for len(pairs)
def train_epoch(model, optimiser, pairs):
    model.train()
    total = 0.0
    for x, labels in pairs:
        loss = F.cross_entropy(model(x), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss.item()
    return total / len(pairs)

# %% reject: measures the loss after the step [says: before its step]
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        optimiser.zero_grad()
        F.cross_entropy(model(x), labels).backward()
        optimiser.step()
        total += F.cross_entropy(model(x), labels).item() * len(labels)
        seen += len(labels)
    return total / seen

# %% reject: its own update instead of the optimiser's
def train_epoch(model, optimiser, pairs):
    model.train()
    total, seen = 0.0, 0
    for x, labels in pairs:
        optimiser.zero_grad()
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        with torch.no_grad():
            for p in model.parameters():
                p -= optimiser.param_groups[0]["lr"] * p.grad
        total += loss.item() * len(labels)
        seen += len(labels)
    return total / seen
