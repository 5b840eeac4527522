# %% accept: lists instead of tuples
writes_most = [2, 1]
needed_most = [0, 1]
raises_most = [1, 2]

# %% accept: found by argmax
writes_most = divmod(int(direct.argmax()), 3)
needed_most = divmod(int(effects.argmin()), 3)
raises_most = divmod(int(effects.argmax()), 3)

# %% reject: nothing entered [says: layer]
writes_most = None
needed_most = None
raises_most = None

# %% reject: head first, then layer [says: Layer first]
writes_most = (1, 2)
needed_most = (1, 0)
raises_most = (2, 1)

# %% reject: the same head writes most and is needed most [says: left heat map]
writes_most = (2, 1)
needed_most = (2, 1)
raises_most = (1, 2)

# %% reject: least direct taken for the one that raises most
writes_most = (2, 1)
needed_most = (0, 1)
raises_most = (0, 0)

# %% reject: counted from one [says: 0]
writes_most = (3, 2)
needed_most = (1, 2)
raises_most = (2, 3)

# %% reject: names instead of pairs [says: layer]
writes_most = "L2H1"
needed_most = "L0H1"
raises_most = "L1H2"

# %% reject: largest absolute change taken for the one that raises most [says: sign]
writes_most = (2, 1)
needed_most = (0, 1)
raises_most = (0, 1)

# %% reject: the form alone [says: heat map]
writes_most = (0, 0)
needed_most = (0, 0)
raises_most = (0, 0)

# %% reject: one pair turned round [says: Layer first]
writes_most = (2, 1)
needed_most = (1, 0)
raises_most = (1, 2)

# %% reject: the largest loss and the largest gain exchanged [says: sign]
writes_most = (2, 1)
needed_most = (1, 2)
raises_most = (0, 1)
