# %% accept: the square of a sum, multiplied out and clamped
def squared_distances(a, b):
    cross = a @ b.T
    return ((a**2).sum(1)[:, None] + (b**2).sum(1)[None, :] - 2 * cross).clamp(min=0)


def nearest_labels(distances, labels):
    return labels[distances.argmin(dim=1)]

# %% accept: a loop over the rows of a
def squared_distances(a, b):
    return torch.stack([((row - b) ** 2).sum(dim=-1) for row in a])


def nearest_labels(distances, labels):
    return torch.stack([labels[row.min(0).indices] for row in distances])

# %% accept: rearrange, subtract, reduce; neighbours by sorting
def squared_distances(a, b):
    difference = rearrange(a, "n d -> n 1 d") - rearrange(b, "m d -> 1 m d")
    return reduce(difference**2, "n m d -> n m", "sum")


def nearest_labels(distances, labels):
    return labels[distances.argsort(dim=-1)[:, 0]]

# %% accept: einsum of the difference with itself
def squared_distances(a, b):
    d = a.unsqueeze(1) - b
    return einsum(d, d, "n m d, n m d -> n m")


def nearest_labels(distances, labels):
    best = torch.topk(distances, 1, dim=1, largest=False).indices
    return torch.gather(labels.expand(len(distances), -1), 1, best).squeeze(1)

# %% reject: takes the root [says: root]
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).sum(-1).sqrt()


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: rows and columns swapped [says: row i]
def squared_distances(a, b):
    return ((b[:, None] - a) ** 2).sum(-1)


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: the mean over features [says: sum]
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).mean(-1)


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: absolute differences [says: square]
def squared_distances(a, b):
    return (a[:, None] - b).abs().sum(-1)


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: squares the sum of the differences
def squared_distances(a, b):
    return (a[:, None] - b).sum(-1) ** 2


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: row by row, without pairs
def squared_distances(a, b):
    return ((a - b) ** 2).sum(-1)


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: sums over the rows of b
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).sum(1)


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: multiplied out, a little below zero [says: rounding]
def squared_distances(a, b):
    return (a**2).sum(1, keepdim=True) + (b**2).sum(1) - 2 * a @ b.T


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: forgets the factor two
def squared_distances(a, b):
    return ((a**2).sum(1, keepdim=True) + (b**2).sum(1) - a @ b.T).clamp(min=0)


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: calls the library [says: build it yourself]
def squared_distances(a, b):
    return torch.cdist(a, b) ** 2


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: a float32 table for float64 points
def squared_distances(a, b):
    out = torch.zeros(len(a), len(b))
    for i in range(len(a)):
        for j in range(len(b)):
            out[i, j] = ((a[i] - b[j]) ** 2).sum()
    return out


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]

# %% reject: the farthest neighbour [says: largest]
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).sum(-1)


def nearest_labels(distances, labels):
    return labels[distances.argmax(1)]

# %% reject: the index instead of the label [says: label]
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).sum(-1)


def nearest_labels(distances, labels):
    return distances.argmin(1)

# %% reject: the nearest row for each column
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).sum(-1)


def nearest_labels(distances, labels):
    return labels[distances.argmin(0)]

# %% reject: the smallest distance itself
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).sum(-1)


def nearest_labels(distances, labels):
    return distances.min(1).values

# %% reject: one neighbour for all
def squared_distances(a, b):
    return ((a[:, None] - b) ** 2).sum(-1)


def nearest_labels(distances, labels):
    return labels[distances.argmin()]

# %% reject: adds the product instead of taking it away [says: sign]
def squared_distances(a, b):
    return ((a**2).sum(1, keepdim=True) + (b**2).sum(1) + 2 * a @ b.T).clamp(min=0)


def nearest_labels(distances, labels):
    return labels[distances.argmin(1)]
