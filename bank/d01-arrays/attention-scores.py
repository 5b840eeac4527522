# %% accept: torch.einsum
def attention_scores(queries, keys):
    return torch.einsum("bqhd,bkhd->bhqk", queries, keys) / queries.shape[-1] ** 0.5

# %% accept: transpose and matmul
def attention_scores(queries, keys):
    q, k = queries.permute(0, 2, 1, 3), keys.permute(0, 2, 3, 1)
    return (q @ k) / math.sqrt(queries.size(-1))

# %% accept: loops over batch and head
def attention_scores(queries, keys):
    b, n, h, d = queries.shape
    out = queries.new_zeros(b, h, n, keys.shape[1])
    for i in range(b):
        for j in range(h):
            out[i, j] = queries[i, :, j] @ keys[i, :, j].T
    return out / d**0.5

# %% accept: broadcasting and sum, scale first
def attention_scores(queries, keys):
    q = rearrange(queries / math.sqrt(queries.shape[-1]), "b q h d -> b h q 1 d")
    return (q * rearrange(keys, "b k h d -> b h 1 k d")).sum(-1)

# %% reject: forgets the scale [says: root of the width]
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k h d -> b h q k")

# %% reject: divides by the width [says: root]
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k h d -> b h q k") / queries.shape[-1]

# %% reject: the root of the number of heads
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k h d -> b h q k") / queries.shape[2] ** 0.5

# %% reject: the root of the number of keys
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k h d -> b h q k") / keys.shape[1] ** 0.5

# %% reject: keys before queries [says: swapped]
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k h d -> b h k q") / queries.shape[-1] ** 0.5

# %% reject: adds up the heads
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k h d -> b q k")[:, None] / queries.shape[-1] ** 0.5

# %% reject: heads stay behind positions
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k h d -> b q h k") / queries.shape[-1] ** 0.5

# %% reject: queries meet the keys of all heads [says: head]
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, b k g d -> b h q k") / queries.shape[-1] ** 0.5

# %% reject: queries meet the keys of the whole batch
def attention_scores(queries, keys):
    return einsum(queries, keys, "b q h d, c k h d -> b h q k") / queries.shape[-1] ** 0.5

# %% reject: reshape instead of moving the head axis [says: reshape]
def attention_scores(queries, keys):
    b, n, h, d = queries.shape
    q, k = queries.reshape(b, h, n, d), keys.reshape(b, h, -1, d)
    return q @ k.transpose(-1, -2) / d**0.5

# %% reject: as many keys as queries
def attention_scores(queries, keys):
    b, n, h, d = queries.shape
    out = queries.new_zeros(b, h, n, n)
    out[...] = einsum(queries, keys, "b q h d, b k h d -> b h q k")
    return out / d**0.5

# %% reject: gives the softmax already
def attention_scores(queries, keys):
    return (einsum(queries, keys, "b q h d, b k h d -> b h q k") / queries.shape[-1] ** 0.5).softmax(-1)

# %% reject: scales with a float32 number, dtype lost
def attention_scores(queries, keys):
    return einsum(queries.float(), keys.float(), "b q h d, b k h d -> b h q k") / queries.shape[-1] ** 0.5

# %% reject: the first of the batch only
def attention_scores(queries, keys):
    scores = einsum(queries[0], keys[0], "q h d, k h d -> h q k") / queries.shape[-1] ** 0.5
    return repeat(scores, "h q k -> b h q k", b=len(queries))
