# %% accept: reshape and permute
def mosaic(pictures, columns):
    n, height, width = pictures.shape
    rows = n // columns
    return pictures.reshape(rows, columns, height, width).permute(0, 2, 1, 3).reshape(rows * height, columns * width)


def cut(sheet, height, width):
    rows, columns = sheet.shape[0] // height, sheet.shape[1] // width
    return sheet.reshape(rows, height, columns, width).transpose(1, 2).reshape(rows * columns, height, width)

# %% accept: glues and slices in loops
def mosaic(pictures, columns):
    lines = []
    for start in range(0, len(pictures), columns):
        lines.append(torch.cat(list(pictures[start : start + columns]), dim=1))
    return torch.cat(lines, dim=0)


def cut(sheet, height, width):
    found = []
    for top in range(0, sheet.shape[0], height):
        for left in range(0, sheet.shape[1], width):
            found.append(sheet[top : top + height, left : left + width])
    return torch.stack(found)

# %% accept: two rearranges, and unfold
def mosaic(pictures, columns):
    lines = rearrange(pictures, "(r c) h w -> r h (c w)", c=columns)
    return rearrange(lines, "r h w -> (r h) w")


def cut(sheet, height, width):
    return rearrange(sheet.unfold(0, height, height).unfold(1, width, width), "r c h w -> (r c) h w")

# %% reject: plain reshape for the sheet [says: reshape]
def mosaic(pictures, columns):
    n, height, width = pictures.shape
    return pictures.reshape(n // columns * height, columns * width)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: fills the sheet column by column [says: row by row]
def mosaic(pictures, columns):
    return rearrange(pictures, "(c r) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: takes columns for rows [says: columns]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", r=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: every tile lies on its side [says: side]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r w) (c h)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: interleaves the pixels of the tiles [says: neighbours]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (h r) (w c)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: leaves four axes [says: arrangement]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> r h c w", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: one long row
def mosaic(pictures, columns):
    return rearrange(pictures, "n h w -> h (n w)")


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: always 8 by 8 pixels
def mosaic(pictures, columns):
    return pictures.reshape(-1, columns, 8, 8).permute(0, 2, 1, 3).reshape(-1, columns * 8)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: fills float32 zeros, whatever the dtype
def mosaic(pictures, columns):
    n, h, w = pictures.shape
    sheet = torch.zeros(n // columns * h, columns * w)
    for i in range(n):
        r, c = i // columns, i % columns
        sheet[r * h : (r + 1) * h, c * w : (c + 1) * w] = pictures[i]
    return sheet


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: plain reshape to cut [says: reshape]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return sheet.reshape(-1, height, width)

# %% reject: cuts column by column [says: row by row]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (c r) h w", h=height, w=width)

# %% reject: takes every height-th pixel instead of a block [says: neighbours]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(h r) (w c) -> (r c) h w", h=height, w=width)

# %% reject: takes height and width for the number of pieces
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", r=height, c=width)

# %% reject: swaps height and width of the pieces
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) w h", h=height, w=width)

# %% reject: the bracket for the height the wrong way round [says: rows of pixels are woven]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (h r) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: the bracket for the width the wrong way round [says: columns of pixels are woven]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (w c)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (c w) -> (r c) h w", h=height, w=width)

# %% reject: cuts rows of pixels that lie apart [says: bracket for the height]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(h r) (c w) -> (r c) h w", h=height, w=width)

# %% reject: cuts columns of pixels that lie apart [says: bracket for the width]
def mosaic(pictures, columns):
    return rearrange(pictures, "(r c) h w -> (r h) (c w)", c=columns)


def cut(sheet, height, width):
    return rearrange(sheet, "(r h) (w c) -> (r c) h w", h=height, w=width)
