# %% accept: None for no shortcut
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% accept: an empty Sequential as the identity
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.skip = skip
        self.conv1 = nn.Conv2d(c_in, c_out, kernel_size=3, stride=stride, padding="same" if stride == 1 else 1, bias=False)
        self.conv2 = nn.Conv2d(c_out, c_out, kernel_size=3, padding="same", bias=False)
        self.bn1, self.bn2 = nn.BatchNorm2d(c_out), nn.BatchNorm2d(c_out)
        self.relu = nn.ReLU()
        change = skip and (stride > 1 or c_in != c_out)
        self.shortcut = nn.Sequential()
        if change:
            self.shortcut.append(nn.Conv2d(c_in, c_out, kernel_size=1, stride=stride, bias=False))
            self.shortcut.append(nn.BatchNorm2d(c_out))

    def forward(self, x):
        branch = nn.Sequential(self.conv1, self.bn1, self.relu, self.conv2, self.bn2)(x)
        return (branch + self.shortcut(x)).relu() if self.skip else branch.relu()

# %% accept: functions for the shortcuts without weights
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        conv = lambda a, b, k, s: nn.Conv2d(a, b, k, stride=s, padding=k // 2, bias=False)
        self.conv1, self.conv2 = conv(c_in, c_out, 3, stride), conv(c_out, c_out, 3, 1)
        self.bn1, self.bn2 = nn.BatchNorm2d(c_out), nn.BatchNorm2d(c_out)
        if not skip:
            self.shortcut = lambda x: 0
        elif (c_in, stride) == (c_out, 1):
            self.shortcut = lambda x: x
        else:
            self.shortcut = nn.Sequential(conv(c_in, c_out, 1, stride), nn.BatchNorm2d(c_out))

    def forward(self, x):
        y = self.conv1(x)
        y = torch.relu(self.bn1(y))
        y = self.bn2(self.conv2(y)) + self.shortcut(x)
        return y.clamp(min=0)

# %% reject: no skip at all [says: shortcut]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h
        return F.relu(h)

# %% reject: relu before the sum [says: after the sum]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = F.relu(self.bn2(self.conv2(h)))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return h

# %% reject: relu before the sum and after it [says: before the sum]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = F.relu(self.bn2(self.conv2(h)))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: no relu at the end [says: ReLU]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return h

# %% reject: no relu in the middle [says: between]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = self.bn1(self.conv1(x))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: bn1 is used twice [says: bn2]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn1(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: one norm shared by both places
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = self.bn1
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: stride on both convolutions
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride**2, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: stride on the second convolution [says: conv1]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: a convolution on the shortcut always [says: Identity]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if False:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: the identity whenever the channels agree
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: no batch norm on the shortcut
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Conv2d(c_in, c_out, 1, stride, bias=False)

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: skip is ignored [says: skip=False]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if True:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: convolutions with bias [says: bias=False]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: the shortcut starts after the first layer
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + (self.shortcut(x) if x.shape != h.shape else F.relu(self.bn1(self.conv1(x))))
        return F.relu(h)

# %% reject: the shortcut's weights are made although skip is off [says: parameters]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        self.use = skip
        if True:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.use:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: writes the sum into the input [says: in place]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            if x.shape == h.shape:
                with torch.no_grad():
                    x += h
                return F.relu(x)
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: norm after relu
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = self.bn1(F.relu(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% reject: only the first convolution with bias [says: bias=False]
class ResidualBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1, skip=True):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.shortcut = None
        if skip:
            if stride == 1 and c_in == c_out:
                self.shortcut = nn.Identity()
            else:
                self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))

    def forward(self, x):
        h = F.relu(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        if self.shortcut is not None:
            h = h + self.shortcut(x)
        return F.relu(h)

# %% equivalent: None is as good as False here
# self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, padding=1, bias=False)  →  self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, padding=1, bias=None)
# self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False), nn.BatchNorm2d(c_out))  →  self.shortcut = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=None), nn.BatchNorm2d(c_out))
