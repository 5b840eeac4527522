# %% accept: lists instead of tuples
writes_most = [2, 1]
needed_most = [0, 1]
better_without = [1, 2]

# %% accept: found by argmax
writes_most = divmod(int(direct.argmax()), 3)
needed_most = divmod(int(effects.argmin()), 3)
better_without = divmod(int(effects.argmax()), 3)

# %% reject: nothing entered [says: layer]
writes_most = None
needed_most = None
better_without = None

# %% reject: head first, then layer
writes_most = (1, 2)
needed_most = (1, 0)
better_without = (2, 1)

# %% reject: the same head writes most and is needed most
writes_most = (2, 1)
needed_most = (2, 1)
better_without = (1, 2)

# %% reject: least direct taken for better without
writes_most = (2, 1)
needed_most = (0, 1)
better_without = (0, 0)

# %% reject: counted from one [says: 0]
writes_most = (3, 2)
needed_most = (1, 2)
better_without = (2, 3)

# %% reject: names instead of pairs [says: layer]
writes_most = "L2H1"
needed_most = "L0H1"
better_without = "L1H2"

# %% reject: largest absolute change taken for better without
writes_most = (2, 1)
needed_most = (0, 1)
better_without = (0, 1)
