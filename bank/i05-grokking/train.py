# %% accept: one forward pass over all pairs, masked afterwards
def train(model, tokens, answers, shown, steps, rate, decay):
    opt = torch.optim.AdamW(model.parameters(), rate, (0.9, 0.98), weight_decay=decay)
    history = torch.zeros(2, steps)
    for i in range(steps):
        opt.zero_grad(set_to_none=False)
        logits = model(tokens)[:, 2]
        each = cross_entropy(logits, answers, reduction="none")
        loss = each[shown].mean()
        right = logits.detach().argmax(1) == answers
        history[0, i] = loss.detach()
        history[1, i] = right[~shown].double().mean()
        loss.backward()
        opt.step()
    return {"train_loss": history[0], "test_accuracy": history[1]}

# %% accept: AdamW written by hand
def train(model, tokens, answers, shown, steps, rate, decay):
    params = list(model.parameters())
    m = [torch.zeros_like(w) for w in params]
    v = [torch.zeros_like(w) for w in params]
    train_x, train_y, test_x, test_y = tokens[shown], answers[shown], tokens[~shown], answers[~shown]
    out = {"train_loss": [], "test_accuracy": []}
    for t in range(1, steps + 1):
        logp = model(train_x)[:, -1].log_softmax(-1)
        loss = -logp[torch.arange(len(train_y)), train_y].mean()
        grads = torch.autograd.grad(loss, params)
        with torch.no_grad():
            out["train_loss"].append(float(loss))
            out["test_accuracy"].append(float((model(test_x)[:, -1].argmax(-1) == test_y).float().mean()))
            for w_, g, a, b in zip(params, grads, m, v):
                a.mul_(0.9).add_(g, alpha=0.1)
                b.mul_(0.98).addcmul_(g, g, value=0.02)
                w_.mul_(1 - rate * decay)
                w_.addcdiv_(a / (1 - 0.9**t), (b / (1 - 0.98**t)).sqrt() + 1e-8, value=-rate)
    return {k: torch.tensor(x, dtype=torch.float64) for k, x in out.items()}

# %% accept: numbers written down with a closure and detach
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW([{"params": model.parameters()}], lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    held_out = torch.logical_not(shown)
    losses, accuracies = torch.empty(0), torch.empty(0)
    step = 0
    while step < steps:
        with torch.no_grad():
            hits = sum(int(model(t.unsqueeze(0))[0, -1].argmax() == y) for t, y in zip(tokens[held_out], answers[held_out]))
        accuracies = torch.cat([accuracies, torch.tensor([hits / int(held_out.sum())])])

        def closure():
            optimiser.zero_grad()
            loss = torch.nn.CrossEntropyLoss()(model(tokens[shown])[:, -1, :], answers[shown])
            loss.backward()
            return loss

        loss = optimiser.step(closure)
        losses = torch.cat([losses, loss.detach().reshape(1).float()])
        step += 1
    return dict(train_loss=losses, test_accuracy=accuracies)

# %% reject: trains on all pairs [says: all pairs]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens)[:, -1], answers)
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: writes the loss down after the step [says: after each step]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(cross_entropy(model(tokens[shown])[:, -1], answers[shown]).item())
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: loss over all positions [says: three positions]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown]).transpose(1, 2), answers[shown][:, None].expand(-1, 3))
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: the default betas [says: betas]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: no weight decay [says: weight_decay]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=0.0)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: Adam with decay in the gradient [says: Adam]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.Adam(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: gradients add up [says: zero]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: accuracy of the training pairs [says: ~shown]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: accuracy at the first position
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, 0].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: keeps the graph [says: item]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss)
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.stack(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: returns lists [says: torch.tensor]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": losses, "test_accuracy": accuracies}

# %% reject: trains a copy
def train(model, tokens, answers, shown, steps, rate, decay):
    model = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: one step too few
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps - 1):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: writes down but never steps
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            guesses = model(tokens[~shown])[:, -1].argmax(-1)
        losses.append(loss.item())
        accuracies.append((guesses == answers[~shown]).float().mean().item())
        optimiser.zero_grad()
        loss.backward()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: accuracy over all pairs [says: share of all pairs]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            right = model(tokens)[:, -1].argmax(-1) == answers
        accuracies.append(right.float().mean().item())
        losses.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: accuracy after the step [says: count the right answers before]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        losses.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        with torch.no_grad():
            right = model(tokens[~shown])[:, -1].argmax(-1) == answers[~shown]
        accuracies.append(right.float().mean().item())
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: accuracy in per cent [says: per cent]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            right = model(tokens[~shown])[:, -1].argmax(-1) == answers[~shown]
        accuracies.append(right.float().mean().mul(100).item())
        losses.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% reject: accuracy as a number of pairs [says: divide by the number]
def train(model, tokens, answers, shown, steps, rate, decay):
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=decay)
    losses, accuracies = [], []
    for _ in range(steps):
        loss = cross_entropy(model(tokens[shown])[:, -1], answers[shown])
        with torch.no_grad():
            right = model(tokens[~shown])[:, -1].argmax(-1) == answers[~shown]
        accuracies.append(right.float().sum().item())
        losses.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return {"train_loss": torch.tensor(losses), "test_accuracy": torch.tensor(accuracies)}

# %% equivalent: the same axis: -1 and +1 of a table with two axes
# guesses = model(tokens[~shown])[:, -1].argmax(-1)  →  guesses = model(tokens[~shown])[:, -1].argmax(+1)
