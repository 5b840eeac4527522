# %% accept: collects the parts, sums at the end
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("backward needs a loss with one value")
    parts = {node: [] for node in order}
    parts[loss].append(np.ones_like(loss.data))
    for node in order[::-1]:
        total = sum(parts[node])
        parts[node] = total
        for parent, rule in zip(node.parents, node.rules):
            parts[parent].append(rule(total))
    return {node: parts[node] for node in order if not node.parents}

# %% accept: keyed by id, zeros to begin with, adds in place to arrays of its own
def backward(order):
    if order[-1].data.size != 1:
        raise ValueError(f"shape {order[-1].shape}")
    grads = {id(n): np.zeros(n.shape) for n in order}
    grads[id(order[-1])] += 1
    for n in reversed(order):
        for i in range(len(n.parents)):
            grads[id(n.parents[i])] += n.rules[i](grads[id(n)])
    return {n: grads[id(n)] for n in order if len(n.parents) == 0}

# %% accept: a defaultdict
def backward(order):
    from collections import defaultdict

    *_, loss = order
    if loss.data.shape not in ((), (1,)) and loss.data.size != 1:
        raise ValueError("not one value")
    grads = defaultdict(float)
    grads[loss] = np.ones(loss.data.shape)
    for node in reversed(list(order)):
        g = grads[node]
        for parent, rule in zip(node.parents, node.rules, strict=True):
            grads[parent] = grads[parent] + rule(g)
    return {node: grad for node, grad in grads.items() if node.parents == ()}

# %% reject: overwrites instead of adding [says: add]
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            grads[parent] = rule(grads[node])
    return {n: grads[n] for n in order if not n.parents}

# %% reject: adds in place to an array that others hold [says: in place]
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            part = rule(grads[node])
            if parent in grads:
                grads[parent] += part
            else:
                grads[parent] = part
    return {n: grads[n] for n in order if not n.parents}

# %% reject: walks the order forwards
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {n: np.zeros_like(n.data) for n in order}
    grads[loss] = np.ones_like(loss.data)
    for node in order:
        for parent, rule in zip(node.parents, node.rules):
            grads[parent] = grads[parent] + rule(grads[node])
    return {n: grads[n] for n in order if not n.parents}

# %% reject: gives the gradients of all nodes [says: leaves]
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            part = rule(grads[node])
            grads[parent] = grads[parent] + part if parent in grads else part
    return grads

# %% reject: begins with the loss's value instead of 1 [says: begin]
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: loss.data}
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            part = rule(grads[node])
            grads[parent] = grads[parent] + part if parent in grads else part
    return {n: grads[n] for n in order if not n.parents}

# %% reject: sends every part on at once, along each path [says: once]
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {n: np.zeros_like(n.data) for n in order}
    todo = [(loss, np.ones_like(loss.data))]
    while todo:
        node, part = todo.pop()
        grads[node] = grads[node] + part
        for parent, rule in zip(node.parents, node.rules):
            todo.append((parent, rule(part)))
    return {n: grads[n] for n in order if not n.parents}

# %% reject: any shape will do for the loss
def backward(order):
    loss = order[-1]
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            part = rule(grads[node])
            grads[parent] = grads[parent] + part if parent in grads else part
    return {n: grads[n] for n in order if not n.parents}

# %% reject: refuses a loss of shape (1, 1) [says: one value]
def backward(order):
    loss = order[-1]
    if loss.data.shape != ():
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            part = rule(grads[node])
            grads[parent] = grads[parent] + part if parent in grads else part
    return {n: grads[n] for n in order if not n.parents}

# %% reject: a parent counts once even if it stands twice
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent in set(node.parents):
            part = node.rules[node.parents.index(parent)](grads[node])
            grads[parent] = grads[parent] + part if parent in grads else part
    return {n: grads[n] for n in order if not n.parents}

# %% reject: first node taken for the loss
def backward(order):
    loss = order[0]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in order:
        for parent, rule in zip(node.parents, node.rules):
            part = rule(grads[node])
            grads[parent] = grads[parent] + part if parent in grads else part
    return {n: grads[n] for n in order if not n.parents}

# %% reject: keeps running totals on the nodes, so a second call counts twice [says: second]
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    loss.grad = np.ones_like(loss.data)
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            part = rule(node.grad)
            parent.grad = part if parent.grad is None else parent.grad + part
    return {n: n.grad for n in order if not n.parents}

# %% reject: gives a list
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent, rule in zip(node.parents, node.rules):
            part = rule(grads[node])
            grads[parent] = grads[parent] + part if parent in grads else part
    return [grads[n] for n in order if not n.parents]

# %% reject: multiplies by the node's value instead of asking the rule
def backward(order):
    loss = order[-1]
    if loss.data.size != 1:
        raise ValueError("one value, please")
    grads = {loss: np.ones_like(loss.data)}
    for node in reversed(order):
        for parent in node.parents:
            part = grads[node] * node.data
            grads[parent] = grads[parent] + part if parent in grads else part
    return {n: grads[n] for n in order if not n.parents}

# %% accept: refuses only what has several values
def backward(order):
    if order[-1].data.size > 1:
        raise ValueError("the loss has more than one value")
    grads = {n: np.zeros(n.shape) for n in order}
    grads[order[-1]] = np.ones(order[-1].shape)
    for n in order[::-1]:
        for parent, rule in zip(n.parents, n.rules):
            grads[parent] = grads[parent] + rule(grads[n])
    return {n: grads[n] for n in order if len(n.parents) == 0}

# %% reject: begins with the plain number 1 [says: np.ones]
def backward(order):
    if order[-1].data.size != 1:
        raise ValueError("one value, please")
    grads = {order[-1]: 1.0}
    for n in reversed(order):
        for parent, rule in zip(n.parents, n.rules):
            grads[parent] = grads.get(parent, 0) + rule(grads[n])
    return {n: grads[n] for n in order if not n.parents}

# %% reject: keeps the sums on the nodes, cleared at the start [says: node.grad]
def backward(order):
    if order[-1].data.size != 1:
        raise ValueError("one value, please")
    for n in order:
        n.grad = np.zeros(n.shape)
    order[-1].grad = np.ones(order[-1].shape)
    for n in reversed(order):
        for parent, rule in zip(n.parents, n.rules):
            parent.grad = parent.grad + rule(n.grad)
    return {n: n.grad for n in order if not n.parents}
