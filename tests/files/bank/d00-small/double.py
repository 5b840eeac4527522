# %% accept: a sum
def double(x):
    return x + x

# %% reject: squares [says: expected 2.0]
def double(x):
    return x * x
