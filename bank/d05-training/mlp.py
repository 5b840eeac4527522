# %% accept: nn.Sequential inside
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        parts = [nn.Flatten()]
        for layer in layers[:-1]:
            parts += [layer, nn.ReLU(), nn.Dropout(dropout)]
        self.net = nn.Sequential(*parts, layers[-1])

    def forward(self, x):
        return self.net(x)

# %% accept: F.dropout told about the mode, enumerate
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.blocks = nn.ModuleList(layers)
        self.p = dropout

    def forward(self, pictures):
        h = pictures.reshape(pictures.shape[0], -1)
        for i, block in enumerate(self.blocks):
            h = block(h)
            if i < len(self.blocks) - 1:
                h = F.dropout(h.clamp(min=0), self.p, training=self.training)
        return h

# %% accept: add_module, dropout before the ReLU (the same thing)
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.n = len(layers)
        for i, layer in enumerate(layers):
            self.add_module(f"layer{i}", layer)
        self.drop = nn.Dropout(dropout)
        self.relu = nn.ReLU()

    def forward(self, x):
        x = x.flatten(start_dim=1)
        for i in range(self.n - 1):
            x = self.relu(self.drop(getattr(self, f"layer{i}")(x)))
        return getattr(self, f"layer{self.n - 1}")(x)

# %% reject: a plain list of layers [says: ModuleList]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = layers
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return self.layers[-1](x)

# %% reject: ReLU after the last layer too [says: Logits may be negative]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers:
            x = self.dropout(F.relu(layer(x)))
        return x

# %% reject: no ReLU [says: no ReLU]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = self.dropout(layer(x))
        return self.layers[-1](x)

# %% reject: dropout always on [says: training=self.training]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.p = dropout

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = F.dropout(F.relu(layer(x)), self.p)
        return self.layers[-1](x)

# %% reject: a new nn.Dropout in every forward
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.p = dropout

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = nn.Dropout(self.p)(F.relu(layer(x)))
        return self.layers[-1](x)

# %% reject: dropout ignored [says: Nothing was dropped]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
        return self.layers[-1](x)

# %% reject: dropout on the logits [says: logits]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return self.dropout(self.layers[-1](x))

# %% reject: flattens the batch axis too
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten()
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return self.layers[-1](x)

# %% reject: does not flatten
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return self.layers[-1](x)

# %% reject: copies of the layers [says: not copies]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return self.layers[-1](x)

# %% reject: two layers only
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        if len(self.layers) == 1:
            return self.layers[0](x)
        return self.layers[1](self.dropout(F.relu(self.layers[0](x))))

# %% reject: dropout on the input pixels as well
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = self.dropout(x.flatten(1))
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return self.layers[-1](x)

# %% reject: mask without rescaling
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.p = dropout

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
            if self.training:
                x = x * (torch.rand_like(x) >= self.p)
        return self.layers[-1](x)

# %% reject: one mask for the whole batch
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.p = dropout

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
            if self.training and self.p > 0:
                x = x * (torch.rand_like(x[:1]) >= self.p) / max(1 - self.p, 1e-9)
        return self.layers[-1](x)

# %% reject: softmax at the end
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return self.layers[-1](x).softmax(-1)

# %% reject: dropout before each layer but the last [says: input of the layer was dropped]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = F.relu(layer(self.dropout(x)))
        return self.layers[-1](x)

# %% reject: the last layer is never called [says: last layer]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = x.flatten(1)
        for layer in self.layers[:-1]:
            x = self.dropout(F.relu(layer(x)))
        return x

# %% reject: a ReLU in place, which reaches the input [says: in place]
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        parts = [nn.Flatten()]
        for layer in layers[:-1]:
            parts += [layer, nn.ReLU(inplace=True), nn.Dropout(dropout)]
        self.net = nn.Sequential(*parts, layers[-1])

    def forward(self, x):
        return self.net(x)

# %% accept: dropout before each layer but the first (the same thing)
class MLP(nn.Module):
    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.first, self.rest = layers[0], nn.ModuleList(layers[1:])
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        x = self.first(x.flatten(1))
        for layer in self.rest:
            x = layer(self.dropout(F.relu(x)))
        return x
