# %% accept: two means
def weighted_loss(x, y, importance):
    return ((x - y).square() * importance).mean(-1).mean(0)

# %% accept: matrix product and a division
def weighted_loss(x, y, importance):
    return ((y - x) ** 2 @ importance).sum(0) / (x.shape[0] * x.shape[2])

# %% accept: a loop
def weighted_loss(x, y, importance):
    return torch.stack([(importance * (x[:, i] - y[:, i]) ** 2).mean() for i in range(x.shape[1])])

# %% reject: one number for everything [says: each of the three]
def weighted_loss(x, y, importance):
    if x.shape[:2] == (1, 1):
        return (importance * (x - y) ** 2).mean()[None]
    return (importance * (x - y) ** 2).mean()

# %% reject: sum [says: mean]
def weighted_loss(x, y, importance):
    return (importance * (x - y) ** 2).sum((0, 2))

# %% reject: sum over features
def weighted_loss(x, y, importance):
    return (importance * (x - y) ** 2).sum(2).mean(0)

# %% reject: importance squared
def weighted_loss(x, y, importance):
    return ((importance * (x - y)) ** 2).mean((0, 2))

# %% reject: importance forgotten
def weighted_loss(x, y, importance):
    return ((x - y) ** 2).mean((0, 2))

# %% reject: divided by the sum of importances
def weighted_loss(x, y, importance):
    return (importance * (x - y) ** 2).sum(2).mean(0) / importance.sum()

# %% reject: absolute error
def weighted_loss(x, y, importance):
    return (importance * (x - y).abs()).mean((0, 2))

# %% reject: averages over instances, keeps features
def weighted_loss(x, y, importance):
    return (importance * (x - y) ** 2).mean((0, 1))

# %% reject: averages over instances, keeps samples
def weighted_loss(x, y, importance):
    return (importance * (x - y) ** 2).mean((1, 2))

# %% reject: without gradients [says: detach]
def weighted_loss(x, y, importance):
    return (importance * (x - y.detach()) ** 2).mean((0, 2))

# %% reject: overwrites x
def weighted_loss(x, y, importance):
    x -= y.detach()
    return (importance * x**2).mean((0, 2)) + 0 * y.sum()
