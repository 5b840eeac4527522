# %% accept: a list of slices
def batches(x, labels, batch_size, generator=None):
    if generator is not None:
        order = torch.randperm(len(labels), generator=generator)
        x, labels = x[order], labels[order]
    return [(x[i : i + batch_size], labels[i : i + batch_size]) for i in range(0, len(x), batch_size)]

# %% accept: zip of two splits
def batches(x, labels, batch_size, generator=None):
    n = x.shape[0]
    order = torch.arange(n) if generator is None else torch.randperm(n, generator=generator)
    return zip(x[order].split(batch_size), labels[order].split(batch_size))

# %% accept: the library's loader
def batches(x, labels, batch_size, generator=None):
    data = torch.utils.data.TensorDataset(x, labels)
    return torch.utils.data.DataLoader(data, batch_size, shuffle=generator is not None, generator=generator)

# %% accept: a while loop, sorting random numbers
def batches(x, labels, batch_size, generator=None):
    places = torch.arange(len(x))
    if generator is not None:
        places = torch.rand(len(x), generator=generator, dtype=torch.float64).argsort()
    start = 0
    while start < len(x):
        chosen = places[start : start + batch_size]
        yield x[chosen], labels[chosen]
        start = start + batch_size

# %% reject: drops the last batch [says: dropped]
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x)) if generator is None else torch.randperm(len(x), generator=generator)
    for i in range(len(x) // batch_size):
        piece = order[i * batch_size : (i + 1) * batch_size]
        yield x[piece], labels[piece]

# %% reject: batch_size taken for the number of batches [says: not the number]
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x)) if generator is None else torch.randperm(len(x), generator=generator)
    for piece in order.chunk(batch_size):
        yield x[piece], labels[piece]

# %% reject: two orders [says: one order]
def batches(x, labels, batch_size, generator=None):
    if generator is not None:
        x = x[torch.randperm(len(x), generator=generator)]
        labels = labels[torch.randperm(len(x), generator=generator)]
    for i in range(0, len(x), batch_size):
        yield x[i : i + batch_size], labels[i : i + batch_size]

# %% reject: shuffles x only [says: one order]
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x)) if generator is None else torch.randperm(len(x), generator=generator)
    for i in range(0, len(x), batch_size):
        yield x[order[i : i + batch_size]], labels[i : i + batch_size]

# %% reject: the same order every epoch [says: seed]
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x))
    if generator is not None:
        order = torch.randperm(len(x), generator=torch.Generator().manual_seed(generator.initial_seed()))
    for piece in order.split(batch_size):
        yield x[piece], labels[piece]

# %% reject: draws with replacement [says: randint]
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x))
    if generator is not None:
        order = torch.randint(len(x), (len(x),), generator=generator)
    for piece in order.split(batch_size):
        yield x[piece], labels[piece]

# %% reject: ignores the generator, shuffles always
def batches(x, labels, batch_size, generator=None):
    order = torch.randperm(len(x))
    for piece in order.split(batch_size):
        yield x[piece], labels[piece]

# %% reject: torch's own order instead of the generator's [says: generator=generator]
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x)) if generator is None else torch.randperm(len(x))
    for piece in order.split(batch_size):
        yield x[piece], labels[piece]

# %% reject: never shuffles [says: generator]
def batches(x, labels, batch_size, generator=None):
    for i in range(0, len(x), batch_size):
        yield x[i : i + batch_size], labels[i : i + batch_size]

# %% reject: shuffles its input in place [says: in place]
def batches(x, labels, batch_size, generator=None):
    if generator is not None:
        order = torch.randperm(len(x), generator=generator)
        x[:] = x[order]
        labels[:] = labels[order]
    for i in range(0, len(x), batch_size):
        yield x[i : i + batch_size], labels[i : i + batch_size]

# %% reject: only one batch
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x)) if generator is None else torch.randperm(len(x), generator=generator)
    for piece in order.split(batch_size):
        return [(x[piece], labels[piece])]

# %% reject: shuffles whole batches, not examples
def batches(x, labels, batch_size, generator=None):
    pieces = list(torch.arange(len(x)).split(batch_size))
    if generator is not None:
        pieces = [pieces[i] for i in torch.randperm(len(pieces), generator=generator).tolist()]
    for piece in pieces:
        yield x[piece], labels[piece]

# %% reject: fills the last batch up from the start
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x)) if generator is None else torch.randperm(len(x), generator=generator)
    for start in range(0, len(x), batch_size):
        piece = order[(start + torch.arange(batch_size)) % len(x)]
        yield x[piece], labels[piece]

# %% reject: one long rotation for an order
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x))
    if generator is not None:
        order = order.roll(-int(torch.randint(len(x) // 2 + 1, (), generator=generator)))
    for piece in order.split(batch_size):
        yield x[piece], labels[piece]

# %% reject: return in the loop instead of yield [says: yield]
def batches(x, labels, batch_size, generator=None):
    order = torch.arange(len(x)) if generator is None else torch.randperm(len(x), generator=generator)
    for piece in order.split(batch_size):
        return x[piece], labels[piece]
