# %% accept: one-hot rows times the table
def embed(tokens, W_E, W_pos):
    n = tokens.size(1)
    if n > len(W_pos):
        raise ValueError("sequence too long")
    hot = torch.nn.functional.one_hot(tokens, len(W_E)).to(W_E.dtype)
    return hot @ W_E + W_pos[torch.arange(n)]

# %% accept: the library's embedding
def embed(tokens, W_E, W_pos):
    batch, length = tokens.shape
    if length > W_pos.shape[0]:
        raise ValueError(f"{length} positions are too many")
    positions = torch.arange(length).expand(batch, length)
    return nn.functional.embedding(tokens, W_E) + nn.functional.embedding(positions, W_pos)

# %% accept: a loop over sequences
def embed(tokens, W_E, W_pos):
    rows = []
    for sentence in tokens:
        if len(sentence) > W_pos.size(0):
            raise ValueError
        rows.append(torch.stack([W_E[t] + W_pos[i] for i, t in enumerate(sentence.tolist())]))
    return torch.stack(rows)

# %% accept: adds into its own new tensor
def embed(tokens, W_E, W_pos):
    if tokens.shape[-1] > W_pos.shape[0]:
        raise ValueError("too long")
    x = W_E[tokens]
    x += W_pos[: tokens.shape[-1]]
    return x

# %% reject: no positions [says: positions are missing]
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] > W_pos.shape[0]:
        raise ValueError("too long")
    return W_E[tokens]

# %% reject: the last rows of the positions [says: count from 0]
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] > W_pos.shape[0]:
        raise ValueError("too long")
    return W_E[tokens] + W_pos[-tokens.shape[1]:]

# %% reject: positions looked up by token [says: by position]
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] > W_pos.shape[0]:
        raise ValueError("too long")
    return W_E[tokens] + W_pos[tokens]

# %% reject: the whole table of positions
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] > W_pos.shape[0]:
        raise ValueError("too long")
    return W_E[tokens] + W_pos

# %% reject: positions by sequence of the batch [says: belong to the positions]
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] > W_pos.shape[0]:
        raise ValueError("too long")
    if tokens.shape[0] == 1:
        return W_E[tokens] + W_pos[: tokens.shape[1]]
    return W_E[tokens] + W_pos[: tokens.shape[0], None]

# %% reject: joined end to end [says: joined]
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] > W_pos.shape[0]:
        raise ValueError("too long")
    return torch.cat([W_E[tokens], W_pos[: tokens.shape[1]].expand(len(tokens), -1, -1)], dim=-1)

# %% reject: cuts long sequences without a word
def embed(tokens, W_E, W_pos):
    tokens = tokens[:, : len(W_pos)]
    return W_E[tokens] + W_pos[: tokens.shape[1]]

# %% reject: leaves the refusal to torch [says: ValueError]
def embed(tokens, W_E, W_pos):
    return W_E[tokens] + W_pos[: tokens.shape[1]]

# %% reject: refuses a sequence of full length
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] >= W_pos.shape[0]:
        raise ValueError("too long")
    return W_E[tokens] + W_pos[: tokens.shape[1]]

# %% reject: writes into the table [says: in place]
def embed(tokens, W_E, W_pos):
    if tokens.shape[1] > W_pos.shape[0]:
        raise ValueError("too long")
    W_pos[: tokens.shape[1]] += 0.5
    return W_E[tokens] + W_pos[: tokens.shape[1]] - 0.5
