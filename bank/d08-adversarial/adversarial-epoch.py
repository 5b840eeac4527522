# %% accept: sums the losses, zeroes through the model
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    losses = []
    for rows in batches:
        xb, yb = x[rows], labels[rows]
        adversarial = attack(model.eval(), xb, yb).detach()
        model.train()
        optimiser.zero_grad(set_to_none=False)
        each = F.cross_entropy(model(adversarial), yb, reduction="none")
        each.mean().backward()
        optimiser.step()
        losses.append(each.detach())
    return float(torch.cat(losses).mean())

# %% accept: by hand, log_softmax, clones
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.train(False)
        z = attack(model, x[index].clone(), labels[index].clone())
        z = z.data.clone()
        model.train(True)
        for p in model.parameters():
            p.grad = None
        log_p = torch.log_softmax(model(z), dim=1)
        loss = -log_p[torch.arange(len(index)), labels[index]].mean()
        loss.backward()
        optimiser.step()
        total = total + loss.item() * index.numel()
    return total / sum(map(len, batches))

# %% accept: nn.CrossEntropyLoss and a running weighted mean
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    criterion = nn.CrossEntropyLoss()
    mean, seen = 0.0, 0
    for index in batches:
        model.eval()
        adv = attack(model, x[index], labels[index])
        model.train()
        optimiser.zero_grad()
        value = criterion(model(adv.detach()), labels[index])
        value.backward()
        optimiser.step()
        seen += index.shape[0]
        mean += (value.item() - mean) * index.shape[0] / seen
    return mean

# %% reject: the mean over batches [says: weight them]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    losses = []
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)

# %% reject: zero_grad before the attack [says: after the attack]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        optimiser.zero_grad()
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: no zero_grad [says: zero_grad]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: no detach [says: constants]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index])
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: attacks everything before training
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    model.eval()
    attacked = [attack(model, x[index], labels[index]).detach() for index in batches]
    model.train()
    total = 0.0
    for z, index in zip(attacked, batches):
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: attacks in training mode [says: eval mode]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    model.train()
    total = 0.0
    for index in batches:
        z = attack(model, x[index], labels[index]).detach()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: eval once, before the loop [says: before every attack]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    model.eval()
    total = 0.0
    for index in batches:
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: stays in eval mode [says: model.train()]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    model.eval()
    total = 0.0
    for index in batches:
        z = attack(model, x[index], labels[index]).detach()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: trains on the clean pictures [says: clean pictures]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        attack(model, x[index], labels[index])
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(x[index]), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: clean and attacked pictures, half and half
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        both, twice = torch.cat([x[index], z]), torch.cat([labels[index]] * 2)
        loss = F.cross_entropy(model(both), twice)
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: sums the loss [says: use the mean]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index], reduction="sum")
        loss.backward()
        optimiser.step()
        total += loss.item()
    return total / sum(len(index) for index in batches)

# %% reject: no step [says: optimiser.step()]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        total += loss.item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: returns a tensor [says: plain float]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.detach() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: the loss after the step [says: before the step]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        F.cross_entropy(model(z), labels[index]).backward()
        optimiser.step()
        with torch.no_grad():
            total += F.cross_entropy(model(z), labels[index]).item() * len(index)
    return total / sum(len(index) for index in batches)

# %% reject: gradients accumulate over the epoch, one step
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total, n = 0.0, sum(len(index) for index in batches)
    optimiser.zero_grad()
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        total += loss.item() * len(index)
    optimiser.step()
    return total / n

# %% reject: divides by all the pictures in x [says: not by that in x]
def adversarial_epoch(model, optimiser, x, labels, batches, attack):
    total = 0.0
    for index in batches:
        model.eval()
        z = attack(model, x[index], labels[index]).detach()
        model.train()
        optimiser.zero_grad()
        loss = F.cross_entropy(model(z), labels[index])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(index)
    return total / len(x)
