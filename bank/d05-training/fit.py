# %% accept: clones of each entry, index of the best epoch
def fit(model, train_once, validate, max_epochs, patience):
    history, best_epoch = [], -1
    for epoch in range(max_epochs):
        train_once()
        loss = validate()
        history.append(loss)
        if best_epoch < 0 or loss < history[best_epoch]:
            best_epoch = epoch
            kept = {name: value.clone() for name, value in model.state_dict().items()}
        if epoch - best_epoch >= patience:
            break
    model.load_state_dict(kept)
    return history

# %% accept: a copy of the whole model, a while loop
def fit(model, train_once, validate, max_epochs, patience):
    losses = []
    waited = 0
    best_model = None
    while len(losses) < max_epochs and waited < patience:
        train_once()
        loss = validate()
        if not losses or loss < min(losses):
            best_model, waited = copy.deepcopy(model), 0
        else:
            waited += 1
        losses.append(loss)
    model.load_state_dict(best_model.state_dict())
    return losses

# %% accept: all states kept, copied back in place
def fit(model, train_once, validate, max_epochs, patience):
    losses, states = [], []
    for _ in range(max_epochs):
        train_once()
        losses.append(float(validate()))
        states.append(copy.deepcopy(model.state_dict()))
        if len(losses) - 1 - losses.index(min(losses)) == patience:
            break
    best = states[losses.index(min(losses))]
    with torch.no_grad():
        for name, value in model.state_dict().items():
            value.copy_(best[name])
    return losses

# %% accept: bytes of a saved file
def fit(model, train_once, validate, max_epochs, patience):
    import io

    lowest, wait, history = float("inf"), patience, []
    for _ in range(max_epochs):
        train_once()
        current = validate()
        history += [current]
        if current < lowest:
            lowest, wait, file = current, patience, io.BytesIO()
            torch.save(model.state_dict(), file)
        else:
            wait -= 1
        if wait == 0:
            break
    file.seek(0)
    model.load_state_dict(torch.load(file))
    return history

# %% reject: no copy of the state [says: copied deeply]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited, best = losses[-1], 0, model.state_dict()
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best)
    return losses

# %% reject: a shallow copy of the state [says: copied deeply]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited, best = losses[-1], 0, copy.copy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best)
    return losses

# %% reject: keeps the last weights [says: last epoch]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited = losses[-1], 0
        else:
            waited += 1
            if waited == patience:
                break
    return losses

# %% reject: keeps the weights only, not the buffers [says: buffers]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited = losses[-1], 0
            best = [p.detach().clone() for p in model.parameters()]
        else:
            waited += 1
            if waited == patience:
                break
    with torch.no_grad():
        for p, value in zip(model.parameters(), best):
            p.copy_(value)
    return losses

# %% reject: restores only when patience ran out [says: after the loop]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                model.load_state_dict(best)
                break
    return losses

# %% reject: stops one epoch too late [says: too late]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited > patience:
                break
    model.load_state_dict(best)
    return losses

# %% reject: stops one epoch too early [says: first miss]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience - 1:
                break
    model.load_state_dict(best)
    return losses

# %% reject: counts all misses, not those in a row [says: begins again]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, best = losses[-1], copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best)
    return losses

# %% reject: compares with the epoch before, not with the lowest [says: the epoch before]
def fit(model, train_once, validate, max_epochs, patience):
    losses, previous, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < previous:
            waited, best = 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
        previous = losses[-1]
        if waited == patience:
            break
    model.load_state_dict(best)
    return losses

# %% reject: an equal loss counts as a new low
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] <= lowest:
            lowest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best)
    return losses

# %% reject: keeps the highest loss
def fit(model, train_once, validate, max_epochs, patience):
    losses, highest, waited = [], -math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] > highest:
            highest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best)
    return losses

# %% reject: validates twice an epoch [says: once]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if validate() < lowest:
            lowest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best)
    return losses

# %% reject: puts new parameters in the model [says: load_state_dict]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], math.inf, 0
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best, assign=True)
    return losses

# %% reject: no early stop [says: did not stop]
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest = [], math.inf
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, best = losses[-1], copy.deepcopy(model.state_dict())
    model.load_state_dict(best)
    return losses

# %% reject: the lowest loss starts at 1.0
def fit(model, train_once, validate, max_epochs, patience):
    losses, lowest, waited = [], 1.0, 0
    best = copy.deepcopy(model.state_dict())
    for _ in range(max_epochs):
        train_once()
        losses.append(validate())
        if losses[-1] < lowest:
            lowest, waited, best = losses[-1], 0, copy.deepcopy(model.state_dict())
        else:
            waited += 1
            if waited == patience:
                break
    model.load_state_dict(best)
    return losses

# %% equivalent: the first epoch is always a new low and sets the count to 0
# losses, lowest, waited = [], math.inf, 0  →  losses, lowest, waited = [], math.inf, 1
# losses, lowest, waited = [], math.inf, 0  →  losses, lowest, waited = [], math.inf, -1
