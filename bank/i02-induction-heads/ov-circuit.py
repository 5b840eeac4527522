# %% accept: eig instead of eigvals, other names
def ov_circuit(model, layer, head):
    part = model.blocks[layer].attn
    return (model.embed.W_E @ part.W_V[head] @ part.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eig(circuit)[0]
    return values.real.sum() / values.abs().sum()

# %% accept: einsum; the trace is the sum of the eigenvalues
def ov_circuit(model, layer, head):
    with torch.no_grad():
        a = model.blocks[layer].attn
        return torch.einsum("im,md,dn,no->io", model.embed.W_E, a.W_V[head], a.W_O[head], model.unembed.W_U)

def copying_score(circuit):
    return float(circuit.trace() / torch.linalg.eigvals(circuit).abs().sum())

# %% accept: token by token; NumPy for the eigenvalues
import numpy as np
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    rows = []
    for token in range(model.config.d_vocab):
        value = model.embed.W_E[token] @ attn.W_V[head]
        rows.append(value @ attn.W_O[head] @ model.unembed.W_U)
    return torch.stack(rows).detach()

def copying_score(circuit):
    values = np.linalg.eigvals(circuit.numpy())
    return torch.tensor(float(values.sum().real / np.abs(values).sum()))

# %% reject: transposed: out by in [says: row]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach().T

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: all heads summed [says: all heads]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ torch.einsum('hmd,hdn->mn', attn.W_V, attn.W_O) @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: the QK circuit instead
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_Q[head] @ attn.W_K[head].T @ model.embed.W_E.T).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: unembedding with the embedding transposed
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.embed.W_E.T).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: biases added
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (((model.embed.W_E @ attn.W_V[head] + attn.b_V[head]) @ attn.W_O[head] + attn.b_O) @ model.unembed.W_U + model.unembed.b_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: not detached [says: detach]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U)

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: layer is ignored [says: layer 0]
def ov_circuit(model, layer, head):
    attn = model.blocks[0].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: without the output matrix
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ model.unembed.W_U[: attn.W_V.shape[-1]]).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: share of positive eigenvalues by number [says: number]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit).real
    return (values > 0).to(values.dtype).mean()

# %% reject: singular values: always one
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    s = torch.linalg.svdvals(circuit)
    return s.sum() / s.abs().sum()

# %% reject: absolute value of the real part, not of the number [says: imaginary]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.real.abs().sum()

# %% reject: trace over the sum of all entries
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    return circuit.trace() / circuit.abs().sum()

# %% reject: eigenvalues of a symmetric matrix [says: symmetric]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvalsh(circuit)
    return values.real.sum() / values.abs().sum()

# %% reject: returns a complex number
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.sum() / values.abs().sum()

# %% reject: the mean eigenvalue
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / len(values)

# %% reject: divided by the length of the sum [says: sum the lengths]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    values = torch.linalg.eigvals(circuit)
    return values.real.sum() / values.sum().abs()

# %% reject: the diagonal in place of the eigenvalues [says: diagonal]
def ov_circuit(model, layer, head):
    attn = model.blocks[layer].attn
    return (model.embed.W_E @ attn.W_V[head] @ attn.W_O[head] @ model.unembed.W_U).detach()

def copying_score(circuit):
    return circuit.diagonal().sum() / circuit.diagonal().abs().sum()
