# %% accept: clears by hand before the backward pass, updates in place
def train(parameters, loss_on, batches, lr):
    history = []
    for batch in batches:
        loss = loss_on(batch)
        for p in parameters:
            p.grad = None
        loss.backward()
        for p in parameters:
            p.data -= lr * p.grad
        history.append(float(loss.data))
    return history

# %% accept: clears first of all and again after each step
def train(parameters, loss_on, batches, lr):
    losses = []

    def clear():
        for parameter in parameters:
            parameter.grad = None

    clear()
    for b in batches:
        loss = loss_on(b)
        value = loss.data.item()
        loss.backward()
        for parameter in parameters:
            parameter.data = parameter.data - lr * parameter.grad
        clear()
        losses.append(value)
    return losses

# %% accept: clears with zeros, numpy floats in the list
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = np.zeros_like(p.data)
        loss = loss_on(batch)
        loss.backward()
        losses.append(np.float64(loss.data))
        for p in parameters:
            p.data = p.data + (-lr) * p.grad
    return losses

# %% reject: never clears the gradients [says: clear]
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data - lr * p.grad
        losses.append(float(loss.data))
    return losses

# %% reject: clears after the step only, so what was there before counts [says: before]
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data - lr * p.grad
            p.grad = None
        losses.append(float(loss.data))
    return losses

# %% reject: clears once, before the first batch [says: clear]
def train(parameters, loss_on, batches, lr):
    losses = []
    for p in parameters:
        p.grad = None
    for batch in batches:
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data - lr * p.grad
        losses.append(float(loss.data))
    return losses

# %% reject: climbs [says: sign]
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data + lr * p.grad
        losses.append(float(loss.data))
    return losses

# %% reject: forgets the learning rate [says: lr]
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data - p.grad
        losses.append(float(loss.data))
    return losses

# %% reject: moves the first parameter only [says: every]
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss = loss_on(batch)
        loss.backward()
        parameters[0].data = parameters[0].data - lr * parameters[0].grad
        losses.append(float(loss.data))
    return losses

# %% reject: clears between backward and step
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.grad = np.zeros_like(p.data)
        for p in parameters:
            p.data = p.data - lr * p.grad
        losses.append(float(loss.data))
    return losses

# %% reject: gives the losses after the step
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss_on(batch).backward()
        for p in parameters:
            p.data = p.data - lr * p.grad
        losses.append(float(loss_on(batch).data))
    return losses

# %% reject: the last loss only [says: list]
def train(parameters, loss_on, batches, lr):
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data - lr * p.grad
    return float(loss.data)

# %% reject: a list of losses with their graphs [says: float]
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data - lr * p.grad
        losses.append(loss)
    return losses

# %% reject: puts new objects into a list, the caller's stay
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            data = p.data - lr * p.grad
        losses.append(float(loss.data))
    return losses

# %% reject: returns within the loop
def train(parameters, loss_on, batches, lr):
    losses = []
    for batch in batches:
        for p in parameters:
            p.grad = None
        loss = loss_on(batch)
        loss.backward()
        for p in parameters:
            p.data = p.data - lr * p.grad
        losses.append(float(loss.data))
        return losses
