# %% accept: multiplies yes and no
def robust_accuracy(model, versions, labels):
    survived = torch.ones(len(labels), dtype=torch.bool)
    for z in versions:
        survived &= model(z).argmax(dim=-1) == labels
    return survived.float().mean().item()

# %% accept: counts in Python
def robust_accuracy(model, versions, labels):
    answers = [model(z).detach().argmax(1).tolist() for z in versions]
    good = 0
    for i, label in enumerate(labels.tolist()):
        good += all(answer[i] == label for answer in answers)
    return good / len(labels)

# %% accept: one large batch
def robust_accuracy(model, versions, labels):
    predicted = model(torch.cat(list(versions))).max(1).indices.view(len(versions), -1)
    return float((predicted == labels).all(dim=0).to(torch.float64).mean())

# %% accept: the smallest of zeros and ones
def robust_accuracy(model, versions, labels):
    with torch.no_grad():
        table = torch.stack([(model(z).argmax(1) == labels).float() for z in versions], dim=1)
    return table.amin(1).mean().item()

# %% reject: the worst accuracy [says: survive all]
def robust_accuracy(model, versions, labels):
    return min((model(z).argmax(1) == labels).float().mean().item() for z in versions)

# %% reject: the mean accuracy [says: mean over all]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions])
    return right.double().mean().item()

# %% reject: any instead of all [says: takes all]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions])
    return right.any(0).double().mean().item()

# %% reject: a count [says: a number of pictures]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions])
    return float(right.all(0).sum())

# %% reject: all over the pictures [says: along the versions]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions[1:] or versions])
    return right.all(1).double().mean().item()

# %% reject: leaves out the clean version [says: clean one]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions[1:] or versions])
    return right.all(0).double().mean().item()

# %% reject: the last version only [says: last attack only]
def robust_accuracy(model, versions, labels):
    for z in versions:
        right = model(z).argmax(1) == labels
    return right.double().mean().item()

# %% reject: the share that is broken [says: are broken]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions])
    return 1 - right.all(0).double().mean().item()

# %% reject: a tensor [says: plain float]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions])
    return right.all(0).double().mean()

# %% reject: product of accuracies [says: multiplied]
def robust_accuracy(model, versions, labels):
    share = 1.0
    for z in versions:
        share *= (model(z).argmax(1) == labels).double().mean().item()
    return share

# %% reject: divides by the pictures that were right at first [says: number of all pictures]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions])
    return (right.all(0).sum() / right[0].sum()).item()

# %% reject: takes argmax over the batch
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(0)[: len(labels)] == labels[: model(z).shape[1]] for z in versions])
    return right.all(0).double().mean().item()

# %% reject: only the pictures that were right at first [says: number of all pictures]
def robust_accuracy(model, versions, labels):
    right = torch.stack([model(z).argmax(1) == labels for z in versions])
    return right[:, right[0]].all(0).double().mean().item()
