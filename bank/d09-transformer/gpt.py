# %% accept: one-hot vectors and a list of streams
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        std = 1 / math.sqrt(d_model)
        self.d_vocab, self.n_ctx = d_vocab, n_ctx
        self.ln_final = ln_final
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        for name, shape in {"W_E": (d_vocab, d_model), "W_pos": (n_ctx, d_model), "W_U": (d_model, d_vocab)}.items():
            self.register_parameter(name, nn.Parameter(torch.normal(0.0, std, shape)))
        self.blocks = nn.ModuleList()
        for block in blocks:
            self.blocks.append(block)

    def forward(self, tokens):
        n = tokens.size(-1)
        if n > self.n_ctx:
            raise ValueError(f"{n} > {self.n_ctx}")
        streams = [one_hot(tokens, self.d_vocab).to(self.W_E.dtype) @ self.W_E + self.W_pos[:n]]
        for block in self.blocks:
            streams.append(block(streams[-1]))
        return torch.einsum("bpm,mv->bpv", self.ln_final(streams[-1]), self.W_U) + self.b_U

# %% accept: reduce over the blocks, library calls
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        import functools

        if tokens.shape[1] > self.W_pos.shape[0]:
            raise ValueError("too many positions")
        places = torch.arange(tokens.shape[1])
        start = nn.functional.embedding(tokens, self.W_E) + nn.functional.embedding(places, self.W_pos)
        stream = functools.reduce(lambda x, block: block(x), self.blocks, start)
        return nn.functional.linear(self.ln_final(stream), self.W_U.T, self.b_U)

# %% accept: one sequence after the other
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        logits = []
        for row in tokens:
            if len(row) > len(self.W_pos):
                raise ValueError("too long")
            x = (self.W_E[row] + self.W_pos[: len(row)]).unsqueeze(0)
            for i in range(len(self.blocks)):
                x = self.blocks[i](x)
            logits.append((self.ln_final(x) @ self.W_U + self.b_U)[0])
        return torch.stack(logits)

# %% reject: no final norm [says: final norm]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return x @ self.W_U + self.b_U

# %% reject: no output bias [says: b_U]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U

# %% reject: no positions [says: positions are missing]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: positions from the end [says: count from 0]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[-tokens.shape[1] :]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: blocks backwards [says: opposite order]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in reversed(self.blocks):
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: a second residual [says: already contain]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = x + block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: every block reads the embedding [says: every block]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        start = x
        for block in self.blocks:
            x = block(start)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: the softmax in the model [says: probabilities]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return (self.ln_final(x) @ self.W_U + self.b_U).softmax(-1)

# %% reject: a plain list of blocks [says: ModuleList]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = list(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: tied to the embedding
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_E.T + self.b_U

# %% reject: no refusal [says: ValueError]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: cuts long sequences
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            tokens = tokens[:, : len(self.W_pos)]
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: only the last position [says: every position]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        x = x[:, -1]
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: normalises over everything [says: final norm stands before]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        x = self.ln_final(x)
        for block in self.blocks:
            x = block(x)
        return x @ self.W_U + self.b_U

# %% reject: always two blocks
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        x = self.blocks[1](self.blocks[0](x))
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: weights from torch.rand [says: standard deviation]
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.rand(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.rand(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.rand(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: another name for the blocks
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(torch.randn(d_model, d_vocab) / d_model**0.5)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.layers = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.layers:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U

# %% reject: shares one tensor between input and output
class GPT(nn.Module):
    def __init__(self, d_vocab, n_ctx, d_model, blocks, ln_final):
        super().__init__()
        self.W_E = nn.Parameter(torch.randn(d_vocab, d_model) / d_model**0.5)
        self.W_pos = nn.Parameter(torch.randn(n_ctx, d_model) / d_model**0.5)
        self.W_U = nn.Parameter(self.W_E.data.T)
        self.b_U = nn.Parameter(torch.zeros(d_vocab))
        self.blocks = nn.ModuleList(blocks)
        self.ln_final = ln_final

    def forward(self, tokens):
        if tokens.shape[1] > len(self.W_pos):
            raise ValueError("too long")
        x = self.W_E[tokens] + self.W_pos[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.ln_final(x) @ self.W_U + self.b_U
