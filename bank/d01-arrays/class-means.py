# %% accept: fills a tensor in a loop
def class_means(pictures, labels, n_classes):
    n, height, width = pictures.shape
    out = torch.zeros(n_classes, height, width, dtype=pictures.dtype)
    for c in range(n_classes):
        out[c] = pictures[labels == c].sum(dim=0) / (labels == c).sum()
    return out

# %% accept: one-hot and einsum
def class_means(pictures, labels, n_classes):
    chosen = (labels[:, None] == torch.arange(n_classes)).to(pictures.dtype)
    return einsum(chosen, pictures, "n c, n h w -> c h w") / chosen.sum(0)[:, None, None]

# %% accept: index_add and bincount
def class_means(pictures, labels, n_classes):
    total = pictures.new_zeros((n_classes, *pictures.shape[1:])).index_add(0, labels, pictures)
    return total / torch.bincount(labels, minlength=n_classes).reshape(-1, 1, 1)

# %% accept: einops reduce per class, by index
def class_means(pictures, labels, n_classes):
    means = []
    for c in range(n_classes):
        where = torch.nonzero(labels == c).squeeze(-1)
        means.append(reduce(pictures[where], "n h w -> h w", "mean"))
    return torch.stack(means)

# %% reject: one number a class, the mean over all axes [says: shape]
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c].mean() for c in range(n_classes)])

# %% reject: sums instead of averaging [says: divide]
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c].sum(0) for c in range(n_classes)])

# %% reject: divides by the number of all pictures [says: of its class]
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c].sum(0) / len(pictures) for c in range(n_classes)])

# %% reject: indexes with the class number instead of a mask [says: first picture]
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[c] for c in range(n_classes)])

# %% reject: takes the first picture of each class
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c][0] for c in range(n_classes)])

# %% reject: averages over the pictures and over the height
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c].mean((0, 1)) for c in range(n_classes)])

# %% reject: always ten classes [says: n_classes = 2]
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c].mean(0) for c in range(10)])

# %% reject: uses the digits of the notebook instead of its argument
def class_means(pictures, labels, n_classes):
    return torch.stack([images[labels == c].mean(0) for c in range(n_classes)])

# %% reject: gives a list [says: stack]
def class_means(pictures, labels, n_classes):
    return [pictures[labels == c].mean(0) for c in range(n_classes)]

# %% reject: a float32 buffer for float64 pictures [says: dtype=pictures.dtype]
def class_means(pictures, labels, n_classes):
    out = torch.zeros(n_classes, *pictures.shape[1:])
    for c in range(n_classes):
        out[c] = pictures[labels == c].mean(0)
    return out

# %% reject: median instead of mean
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c].quantile(0.5, dim=0) for c in range(n_classes)])

# %% reject: believes the last class is n_classes [says: shape]
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels == c].mean(0) for c in range(1, n_classes)])

# %% reject: returns the numbers of the example
def class_means(pictures, labels, n_classes):
    return torch.tensor([[[1.5, 2.5]], [[6.0, 0.0]]])

# %% reject: puts the means together with cat [says: torch.stack]
def class_means(pictures, labels, n_classes):
    return torch.cat([pictures[labels == c].mean(0) for c in range(n_classes)])

# %% reject: picks one picture by the label of a picture, then averages its rows [says: labels == c]
def class_means(pictures, labels, n_classes):
    return torch.stack([pictures[labels[c]].mean(0) for c in range(n_classes)])

# %% reject: the counts stand under the width [says: None, None]
def class_means(pictures, labels, n_classes):
    chosen = (labels[:, None] == torch.arange(n_classes)).to(pictures.dtype)
    return einsum(chosen, pictures, "n c, n h w -> c h w") / chosen.sum(0)
