# %% accept: where on a mask
def sparse_features(samples, active, features, generator):
    present = torch.rand(samples, len(active), features, generator=generator) < active.view(1, -1, 1)
    values = torch.rand(samples, len(active), features, generator=generator)
    return torch.where(present, values, torch.zeros(()))

# %% accept: one instance at a time, with torch.bernoulli
def sparse_features(samples, active, features, generator):
    parts = []
    for p in active.tolist():
        mask = torch.bernoulli(torch.full((samples, features), p), generator=generator)
        parts.append(mask * torch.rand(samples, features, generator=generator))
    return torch.stack(parts, dim=1)

# %% accept: in place on a new tensor
def sparse_features(samples, active, features, generator):
    x = torch.empty(samples, active.shape[0], features).uniform_(0, 1, generator=generator)
    gone = torch.rand(x.shape, generator=generator) >= active[None, :, None]
    x[gone] = 0.0
    return x

# %% reject: the value is the number that decided [says: second random number]
def sparse_features(samples, active, features, generator):
    u = torch.rand(samples, len(active), features, generator=generator)
    return u * (u < active[:, None])

# %% reject: probability of being absent [says: below p]
def sparse_features(samples, active, features, generator):
    shape = (samples, len(active), features)
    return torch.rand(shape, generator=generator) * (torch.rand(shape, generator=generator) > active[:, None])

# %% reject: one draw for all instances
def sparse_features(samples, active, features, generator):
    values = torch.rand(samples, 1, features, generator=generator)
    present = torch.rand(samples, 1, features, generator=generator) < active[:, None]
    return values * present

# %% reject: presence shared by the features of an instance
def sparse_features(samples, active, features, generator):
    values = torch.rand(samples, len(active), features, generator=generator)
    present = torch.rand(samples, len(active), 1, generator=generator) < active[:, None]
    return values * present

# %% reject: present features are 1 [says: second random number]
def sparse_features(samples, active, features, generator):
    return (torch.rand(samples, len(active), features, generator=generator) < active[:, None]).float()

# %% reject: normal values
def sparse_features(samples, active, features, generator):
    shape = (samples, len(active), features)
    return torch.randn(shape, generator=generator) * (torch.rand(shape, generator=generator) < active[:, None])

# %% reject: ignores the generator [says: generator=generator]
def sparse_features(samples, active, features, generator):
    shape = (samples, len(active), features)
    return torch.rand(shape) * (torch.rand(shape) < active[:, None])

# %% reject: generator for the values only [says: generator=generator]
def sparse_features(samples, active, features, generator):
    shape = (samples, len(active), features)
    return torch.rand(shape, generator=generator) * (torch.rand(shape) < active[:, None])

# %% reject: instances first
def sparse_features(samples, active, features, generator):
    shape = (len(active), samples, features)
    return torch.rand(shape, generator=generator) * (torch.rand(shape, generator=generator) < active[:, None, None])

# %% reject: the same probability for all
def sparse_features(samples, active, features, generator):
    shape = (samples, len(active), features)
    return torch.rand(shape, generator=generator) * (torch.rand(shape, generator=generator) < active[0])

# %% reject: values shared by features, presence independent
def sparse_features(samples, active, features, generator):
    shape = (samples, len(active), features)
    return torch.rand(samples, len(active), 1, generator=generator) * (torch.rand(shape, generator=generator) < active[:, None])

# %% reject: double precision [says: .float()]
def sparse_features(samples, active, features, generator):
    shape = (samples, len(active), features)
    return torch.rand(shape, generator=generator, dtype=torch.float64) * (torch.rand(shape, generator=generator) < active[:, None])

# %% equivalent: a random number equals the probability too rarely to see
# present = torch.rand(shape, generator=generator) < active[:, None]  →  present = torch.rand(shape, generator=generator) <= active[:, None]
