# %% accept: a list, then a Sequential
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% accept: a ModuleList and an einsum for the mean
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(1, widths[0], kernel_size=3, stride=stem_stride, padding=1, bias=False),
            nn.BatchNorm2d(widths[0]),
            nn.ReLU(),
        )
        self.blocks = nn.ModuleList()
        for before, after in zip([widths[0], *widths], widths):
            first = len(self.blocks) == 0
            self.blocks.append(block(before, after, 1 if first else 2))
            self.blocks.extend(block(after, after, 1) for _ in range(depth - 1))
        self.head = nn.Linear(widths[-1], n_classes)

    def forward(self, x):
        for layer in [self.stem, *self.blocks]:
            x = layer(x)
        return self.head(torch.einsum("bchw->bc", x) / (x.shape[2] * x.shape[3]))

# %% accept: a plan, and the library's pooling
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, widths[0], 3, stem_stride, 1, bias=False), nn.BatchNorm2d(widths[0]), nn.ReLU())
        plan = [(widths[max(0, i - 1)] if k == 0 else w, w, 2 if i and not k else 1) for i, w in enumerate(widths) for k in range(depth)]
        self.blocks = nn.Sequential(*[block(c_in, c_out, stride) for c_in, c_out, stride in plan])
        self.pool = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.head = nn.Linear(widths[-1], n_classes)

    def forward(self, x):
        return self.head(self.pool(self.blocks(self.stem(x))))

# %% reject: blocks in a plain list [says: nn.Sequential]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = blocks
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.stem(x)
        for layer in self.blocks:
            h = layer(h)
        return self.head(h.mean((-2, -1)))

# %% reject: one block used again and again [says: used again]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                made = block(c, width, stride) if k < 2 else made
                blocks.append(made)
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: stride 2 in the first stage too [says: stride]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: stride 2 in every block of a later stage [says: stride]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: never a stride [says: stride]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: one block too few in each stage [says: depth]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth - 1):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: only one block for each stage [says: depth]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(1):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: the largest value instead of the mean [says: mean]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.amax((-2, -1)))

# %% reject: the sum instead of the mean [says: mean]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.sum((-2, -1)))

# %% reject: ends in a softmax [says: softmax]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1))).softmax(-1)

# %% reject: no relu in the stem
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c))
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: the number of classes is fixed
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, 10)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: the stem's stride is ignored [says: stem_stride]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, 1, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: averages over one axis of the picture
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean(-1)[..., 0])

# %% reject: the blocks are skipped [says: blocks]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.stem(x)
        h = torch.cat([h] * 8, dim=1)[:, : self.head.in_features]
        return self.head(h.mean((-2, -1)))

# %% reject: the first block of a stage gets the new width [says: channels]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(width, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: averages over the batch too
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((0, -2, -1)).expand(len(x), -1))

# %% reject: a stem with bias
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% reject: takes the middle of the picture instead of the mean
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
                c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h[:, :, h.shape[2] // 2, h.shape[3] // 2])

# %% reject: the channels are counted on only after a stage [says: channels]
class ResNet(nn.Module):
    def __init__(self, block, widths, depth, n_classes=10, stem_stride=1):
        super().__init__()
        c = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(1, c, 3, stem_stride, 1, bias=False), nn.BatchNorm2d(c), nn.ReLU())
        blocks = []
        for stage, width in enumerate(widths):
            for k in range(depth):
                stride = 2 if stage > 0 and k == 0 else 1
                blocks.append(block(c, width, stride))
            c = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(c, n_classes)

    def forward(self, x):
        h = self.blocks(self.stem(x))
        return self.head(h.mean((-2, -1)))

# %% equivalent: None is as good as False here
# nn.Conv2d(1, channels, 3, stem_stride, padding=1, bias=False), nn.BatchNorm2d(channels), nn.ReLU()  →  nn.Conv2d(1, channels, 3, stem_stride, padding=1, bias=None), nn.BatchNorm2d(channels), nn.ReLU()

# %% equivalent: the array has four axes, so the two ways of counting meet
# return self.head(h.mean((-2, -1)))  →  return self.head(h.mean((+2, -1)))
# return self.head(h.mean((-2, -1)))  →  return self.head(h.mean((--2, -1)))
