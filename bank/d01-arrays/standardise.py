# %% accept: mean and var with keepdim
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    var = pictures.var(dim=(-2, -1), keepdim=True, correction=0)
    return (pictures - mean) / torch.sqrt(var + eps)

# %% accept: on flat pictures, the mean square minus the squared mean left out
def standardise(pictures, eps=1e-5):
    flat = pictures.flatten(-2)
    centred = flat - flat.mean(-1, keepdim=True)
    scale = (centred**2).mean(-1, keepdim=True).add(eps).rsqrt()
    return (centred * scale).reshape(pictures.shape)

# %% accept: layer_norm of the library
def standardise(pictures, eps=1e-5):
    return torch.nn.functional.layer_norm(pictures, pictures.shape[-2:], eps=eps)

# %% accept: a loop over flattened leading axes, on a clone
def standardise(pictures, eps=1e-5):
    out = pictures.clone().reshape(-1, *pictures.shape[-2:])
    for picture in out:
        picture -= picture.mean()
        picture /= (picture.pow(2).mean() + eps).sqrt()
    return out.reshape(pictures.shape)

# %% reject: forgets keepdim [says: in the mean and in the variance]
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1))
    var = pictures.var(dim=(-2, -1), correction=0)
    return (pictures - mean) / torch.sqrt(var + eps)

# %% reject: one mean and one variance for the whole batch [says: its own]
def standardise(pictures, eps=1e-5):
    return (pictures - pictures.mean()) / torch.sqrt(pictures.var(correction=0) + eps)

# %% reject: statistics of each pixel across the pictures [says: each pixel]
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(0, keepdim=True)
    return (pictures - mean) / torch.sqrt(pictures.var(0, keepdim=True, correction=0) + eps)

# %% reject: statistics of each row of pixels [says: one axis only]
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(-1, keepdim=True)
    return (pictures - mean) / torch.sqrt(pictures.var(-1, keepdim=True, correction=0) + eps)

# %% reject: divides by n - 1 [says: correction=0]
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    return (pictures - mean) / torch.sqrt(pictures.var(dim=(-2, -1), keepdim=True) + eps)

# %% reject: eps outside the root [says: inside]
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    return (pictures - mean) / (pictures.std(dim=(-2, -1), keepdim=True, correction=0) + eps)

# %% reject: forgets the root [says: root]
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    return (pictures - mean) / (pictures.var(dim=(-2, -1), keepdim=True, correction=0) + eps)

# %% reject: ignores eps
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    return (pictures - mean) / pictures.std(dim=(-2, -1), keepdim=True, correction=0)

# %% reject: eps fixed inside
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    return (pictures - mean) / torch.sqrt(pictures.var(dim=(-2, -1), keepdim=True, correction=0) + 1e-5)

# %% reject: works in place [says: in place]
def standardise(pictures, eps=1e-5):
    pictures -= pictures.mean(dim=(-2, -1), keepdim=True)
    return pictures / torch.sqrt((pictures**2).mean(dim=(-2, -1), keepdim=True) + eps)

# %% reject: centres only
def standardise(pictures, eps=1e-5):
    return pictures - pictures.mean(dim=(-2, -1), keepdim=True)

# %% reject: exactly one leading axis
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(1, 2), keepdim=True)
    return (pictures - mean) / torch.sqrt(pictures.var(dim=(1, 2), keepdim=True, correction=0) + eps)

# %% reject: the mean square without the mean taken away
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    return (pictures - mean) / torch.sqrt((pictures**2).mean(dim=(-2, -1), keepdim=True) + eps)

# %% reject: blank pictures left alone by a threshold on the spread
def standardise(pictures, eps=1e-5):
    mean = pictures.mean(dim=(-2, -1), keepdim=True)
    std = pictures.std(dim=(-2, -1), keepdim=True, correction=0)
    return torch.where(std > eps, (pictures - mean) / std, torch.zeros_like(pictures))

# %% reject: forgets keepdim twice, with the variance from what is centred [says: missing in both]
def standardise(pictures, eps=1e-5):
    centred = pictures - pictures.mean(dim=(-2, -1))
    return centred / ((centred**2).mean(dim=(-2, -1)) + eps).sqrt()

# %% reject: forgets keepdim in the mean [says: missing in the mean]
def standardise(pictures, eps=1e-5):
    centred = pictures - pictures.mean(dim=(-2, -1))
    return centred / ((centred**2).mean(dim=(-2, -1), keepdim=True) + eps).sqrt()

# %% reject: forgets keepdim in the mean, the variance by var [says: variances are right]
def standardise(pictures, eps=1e-5):
    var = pictures.var(dim=(-2, -1), keepdim=True, correction=0)
    return (pictures - pictures.mean(dim=(-2, -1))) / torch.sqrt(var + eps)

# %% reject: forgets keepdim in the variance [says: missing in the variance]
def standardise(pictures, eps=1e-5):
    centred = pictures - pictures.mean(dim=(-2, -1), keepdim=True)
    return centred / ((centred**2).mean(dim=(-2, -1)) + eps).sqrt()

# %% reject: statistics of each column of pixels [says: down each column]
def standardise(pictures, eps=1e-5):
    centred = pictures - pictures.mean(-2, keepdim=True)
    return centred / ((centred**2).mean(-2, keepdim=True) + eps).sqrt()
