# %% accept: a loop over the examples
def confusion_matrix(predicted, labels, n_classes):
    matrix = torch.zeros(n_classes, n_classes, dtype=torch.int64)
    for p, t in zip(predicted, labels):
        matrix[t, p] += 1
    return matrix

# %% accept: one-hot and a matrix product
def confusion_matrix(predicted, labels, n_classes):
    truth = F.one_hot(labels, n_classes)
    guess = F.one_hot(predicted, n_classes)
    return truth.T @ guess

# %% accept: index_put with accumulate
def confusion_matrix(predicted, labels, n_classes):
    matrix = torch.zeros((n_classes, n_classes), dtype=torch.long)
    return matrix.index_put((labels, predicted), torch.ones_like(labels), accumulate=True)

# %% accept: counts for each pair of classes
def confusion_matrix(predicted, labels, n_classes):
    return torch.tensor(
        [[int(((labels == t) & (predicted == p)).sum()) for p in range(n_classes)] for t in range(n_classes)]
    )

# %% reject: rows and columns swapped [says: swapped]
def confusion_matrix(predicted, labels, n_classes):
    cells = predicted * n_classes + labels
    return torch.bincount(cells, minlength=n_classes**2).reshape(n_classes, n_classes)

# %% reject: += with repeated places [says: counted once]
def confusion_matrix(predicted, labels, n_classes):
    matrix = torch.zeros(n_classes, n_classes, dtype=torch.int64)
    matrix[labels, predicted] += 1
    return matrix

# %% reject: += with repeated places, swapped [says: swapped]
def confusion_matrix(predicted, labels, n_classes):
    matrix = torch.zeros(n_classes, n_classes, dtype=torch.int64)
    matrix[predicted, labels] += 1
    return matrix

# %% reject: no minlength
def confusion_matrix(predicted, labels, n_classes):
    counts = torch.bincount(labels * n_classes + predicted)
    side = int(len(counts) ** 0.5)
    return counts[: side * side].reshape(side, side)

# %% reject: only as many classes as there are labels [says: n_classes rows]
def confusion_matrix(predicted, labels, n_classes):
    n = int(labels.max()) + 1
    matrix = torch.zeros(n, n_classes, dtype=torch.int64)
    for p, t in zip(predicted, labels):
        matrix[t, p] += 1
    return matrix

# %% reject: floats
def confusion_matrix(predicted, labels, n_classes):
    matrix = torch.zeros(n_classes, n_classes)
    for p, t in zip(predicted, labels):
        matrix[t, p] += 1
    return matrix

# %% reject: shares of each row
def confusion_matrix(predicted, labels, n_classes):
    counts = torch.bincount(labels * n_classes + predicted, minlength=n_classes**2).reshape(n_classes, n_classes)
    return counts / counts.sum(1, keepdim=True)

# %% reject: a list of lists
def confusion_matrix(predicted, labels, n_classes):
    matrix = [[0] * n_classes for _ in range(n_classes)]
    for p, t in zip(predicted.tolist(), labels.tolist()):
        matrix[t][p] += 1
    return matrix

# %% reject: one row repeated by the star
def confusion_matrix(predicted, labels, n_classes):
    matrix = [[0] * n_classes] * n_classes
    for p, t in zip(predicted.tolist(), labels.tolist()):
        matrix[t][p] += 1
    return torch.tensor(matrix)

# %% reject: counts mistakes only
def confusion_matrix(predicted, labels, n_classes):
    matrix = torch.zeros(n_classes, n_classes, dtype=torch.int64)
    for p, t in zip(predicted, labels):
        if p != t:
            matrix[t, p] += 1
    return matrix
