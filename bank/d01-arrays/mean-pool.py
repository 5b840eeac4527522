# %% accept: reshape and mean over two axes
def mean_pool(pictures, size):
    *lead, height, width = pictures.shape
    if height % size or width % size:
        raise ValueError("sizes do not divide")
    return pictures.reshape(*lead, height // size, size, width // size, size).mean(dim=(-3, -1))

# %% accept: adds the shifted samples in a double loop
def mean_pool(pictures, size):
    if pictures.shape[-2] % size != 0:
        raise ValueError("height")
    if pictures.shape[-1] % size != 0:
        raise ValueError("width")
    total = 0
    for i in range(size):
        for j in range(size):
            total = total + pictures[..., i::size, j::size]
    return total / size**2

# %% accept: catches the error of einops
def mean_pool(pictures, size):
    try:
        return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", a=size, b=size)
    except Exception as error:
        raise ValueError(f"blocks of {size} do not fit into {tuple(pictures.shape)}") from error

# %% accept: avg_pool2d on one flat batch axis
def mean_pool(pictures, size):
    height, width = pictures.shape[-2:]
    if height % size or width % size:
        raise ValueError("sizes do not divide")
    flat = pictures.reshape(-1, 1, height, width)
    return torch.nn.functional.avg_pool2d(flat, size).reshape(*pictures.shape[:-2], height // size, width // size)

# %% accept: a bare ValueError, without words
def mean_pool(pictures, size):
    if any(side % size for side in pictures.shape[-2:]):
        raise ValueError
    return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", a=size, b=size)

# %% reject: leaves the error to einops [says: with its own error]
def mean_pool(pictures, size):
    return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", a=size, b=size)

# %% reject: maximum of each block [says: mean]
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "max", a=size, b=size)

# %% reject: sum of each block
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "sum", a=size, b=size)

# %% reject: divides the sum by the side
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "sum", a=size, b=size) / size

# %% reject: keeps one pixel of each block [says: every pixel]
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return pictures[..., ::size, ::size]

# %% reject: the block's axes in the wrong order [says: apart]
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return reduce(pictures, "... (a h) (b w) -> ... h w", "mean", a=size, b=size)

# %% reject: size by size blocks left over instead of blocks of that size
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", h=size, w=size)

# %% reject: cuts off what does not fit
def mean_pool(pictures, size):
    height, width = pictures.shape[-2] // size * size, pictures.shape[-1] // size * size
    return reduce(pictures[..., :height, :width], "... (h a) (w b) -> ... h w", "mean", a=size, b=size)

# %% reject: looks at the height only
def mean_pool(pictures, size):
    if pictures.shape[-2] % size:
        raise ValueError("height does not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", a=size, b=size)

# %% reject: looks at the area only
def mean_pool(pictures, size):
    height, width = pictures.shape[-2:]
    if (height * width) % (size * size):
        raise ValueError("does not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", a=size, b=size)

# %% reject: returns the error instead of raising it
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        return ValueError("sizes do not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", a=size, b=size)

# %% reject: one leading axis only
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return reduce(pictures, "n (h a) (w b) -> n h w", "mean", a=size, b=size)

# %% reject: blocks of two, whatever the size
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    return reduce(pictures, "... (h a) (w b) -> ... h w", "mean", a=2, b=2)

# %% reject: square pictures only
def mean_pool(pictures, size):
    *lead, height, width = pictures.shape
    if height % size or width % size:
        raise ValueError("sizes do not divide")
    return pictures.reshape(*lead, height // size, size, height // size, size).mean(dim=(-3, -1))

# %% reject: one picture or one stack, no further axes [says: dims]
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    if pictures.ndim == 2:
        return reduce(pictures, "(h a) (w b) -> h w", "mean", a=size, b=size)
    return reduce(pictures, "n (h a) (w b) -> n h w", "mean", a=size, b=size)

# %% reject: loops over the first axis as if it were the only one [says: every leading axis]
def mean_pool(pictures, size):
    if pictures.shape[-2] % size or pictures.shape[-1] % size:
        raise ValueError("sizes do not divide")
    flat = pictures.reshape(-1, *pictures.shape[-2:])
    small = reduce(flat, "n (h a) (w b) -> n h w", "mean", a=size, b=size)
    return small[0] if pictures.ndim == 2 else small
