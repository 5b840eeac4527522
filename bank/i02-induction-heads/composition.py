# %% accept: norms
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write @ read).norm() / (write.norm() * read.norm())

# %% accept: squares summed by hand
def composition(model, writer, reader, into):
    with torch.no_grad():
        a, b = model.blocks[0].attn, model.blocks[1].attn
        read = {"q": b.W_Q, "k": b.W_K, "v": b.W_V}[into][reader]
        write = torch.einsum("md,dn->mn", a.W_V[writer], a.W_O[writer])
        size = lambda m: (m ** 2).sum() ** 0.5
        return size(torch.einsum("mn,nd->md", write, read)) / size(write) / size(read)

# %% accept: a float, by singular values
def composition(model, writer, reader, into):
    a, b = model.blocks[0].attn, model.blocks[1].attn
    weights = dict(q=b.W_Q, k=b.W_K, v=b.W_V)
    write = a.W_V[writer].detach() @ a.W_O[writer].detach()
    read = weights[into][reader].detach()
    frobenius = lambda m: torch.linalg.svdvals(m).square().sum().sqrt()
    return float(frobenius(write @ read) / (frobenius(write) * frobenius(read)))

# %% reject: not divided by the norms [says: divide]
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write @ read).norm()

# %% reject: divided by one of the norms only [says: read matrix]
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write @ read).norm() / write.norm()

# %% reject: always the keys
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_K")[reader].detach()
    return (write @ read).norm() / (write.norm() * read.norm())

# %% reject: writer and reader swapped [says: swapped]
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[reader] @ first.W_O[reader]).detach()
    read = getattr(second, "W_" + into.upper())[writer].detach()
    return (write @ read).norm() / (write.norm() * read.norm())

# %% reject: writes with W_O alone
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = first.W_O[writer].detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write @ read).norm() / (write.norm() * read.norm())

# %% reject: spectral norm instead of Frobenius [says: Frobenius]
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return torch.linalg.matrix_norm(write @ read, 2) / (torch.linalg.matrix_norm(write, 2) * torch.linalg.matrix_norm(read, 2))

# %% reject: write transposed [says: transpose]
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write.T @ read).norm() / (write.norm() * read.norm())

# %% reject: squares not rooted [says: square]
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write @ read).square().sum() / (write.square().sum() * read.square().sum())

# %% reject: not detached [says: detach]
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer])
    read = getattr(second, "W_" + into.upper())[reader]
    return (write @ read).norm() / (write.norm() * read.norm())

# %% reject: layers swapped [says: layers are swapped]
def composition(model, writer, reader, into):
    first, second = model.blocks[1].attn, model.blocks[0].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write @ read).norm() / (write.norm() * read.norm())

# %% reject: the product of the norms of the factors
def composition(model, writer, reader, into):
    first, second = model.blocks[0].attn, model.blocks[1].attn
    write = (first.W_V[writer] @ first.W_O[writer]).detach()
    read = getattr(second, "W_" + into.upper())[reader].detach()
    return (write @ read).norm() / (first.W_V[writer].norm() * first.W_O[writer].norm() * read.norm())
