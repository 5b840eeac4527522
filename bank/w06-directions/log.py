# %% accept: a deep copy, json-like dict, walking with a variable
import copy


def append(log, message):
    new = copy.deepcopy(log)
    before = START if len(new) == 0 else new[-1]["hash"]
    sha = hashlib.sha256()
    sha.update(before.encode("utf-8"))
    sha.update(b"\n")
    sha.update(message.encode("utf-8"))
    new.append({"hash": sha.hexdigest(), "previous": before, "message": message})
    return new


def verify(log, anchor=None):
    before = START
    agrees = anchor is None or (anchor[0] == 0 and anchor[1] == START)
    for count, entry in enumerate(log, start=1):
        if entry["previous"] != before:
            return False
        text = entry["previous"] + "\n" + entry["message"]
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != entry["hash"]:
            return False
        before = entry["hash"]
        if anchor is not None and count == anchor[0]:
            agrees = entry["hash"] == anchor[1]
    return agrees

# %% accept: builds the log again and compares
def append(log, message):
    previous = anchor_of(log)[1]
    digest = hashlib.sha256("\n".join([previous, message]).encode()).hexdigest()
    return log + [dict(message=message, previous=previous, hash=digest)]


def verify(log, anchor=None):
    again = []
    for entry in log:
        again = append(again, entry["message"])
    if again != log:
        return False
    if anchor is None:
        return True
    length, digest = anchor
    return len(log) >= length and anchor_of(log[:length])[1] == digest

# %% accept: recursion over the front
def append(log, message):
    previous = START
    for entry in log:
        previous = entry["hash"]
    return list(log) + [{"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    if anchor is not None:
        if anchor[0] > len(log):
            return False
        return verify(log) and anchor_of(log[: anchor[0]]) == tuple(anchor)
    if not log:
        return True
    return verify(log[:-1]) and log[-1] == append(log[:-1], log[-1]["message"])[-1]

# %% reject: hash of the message alone [says: previous hash has to enter]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256(message.encode()).hexdigest()}]


def verify(log, anchor=None):
    previous = START
    for entry in log:
        if entry["previous"] != previous or entry["hash"] != hashlib.sha256(entry["message"].encode()).hexdigest():
            return False
        previous = entry["hash"]
    return anchor is None or (len(log) >= anchor[0] and anchor_of(log[: anchor[0]])[1] == anchor[1])

# %% reject: verifies the last entry only [says: edited message is noticed]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    if not log:
        return anchor is None or anchor == (0, START)
    last = log[-1]
    fine = last["hash"] == hashlib.sha256((last["previous"] + "\n" + last["message"]).encode()).hexdigest()
    return fine and (anchor is None or (len(log) >= anchor[0] and anchor_of(log[: anchor[0]])[1] == anchor[1]))

# %% reject: each entry agrees with itself, neighbours never compared [says: new hash is noticed]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    for entry in log:
        if entry["hash"] != hashlib.sha256((entry["previous"] + "\n" + entry["message"]).encode()).hexdigest():
            return False
    return anchor is None or (len(log) >= anchor[0] and anchor_of(log[: anchor[0]])[1] == anchor[1])

# %% reject: neighbours compared, hashes never computed [says: edited message is noticed]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    previous = START
    for entry in log:
        if entry["previous"] != previous:
            return False
        previous = entry["hash"]
    return anchor is None or (len(log) >= anchor[0] and anchor_of(log[: anchor[0]])[1] == anchor[1])

# %% reject: the first entry may start anywhere [says: deleted first entry]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    for i, entry in enumerate(log):
        if i > 0 and entry["previous"] != log[i - 1]["hash"]:
            return False
        if entry["hash"] != hashlib.sha256((entry["previous"] + "\n" + entry["message"]).encode()).hexdigest():
            return False
    return anchor is None or (len(log) >= anchor[0] and anchor_of(log[: anchor[0]])[1] == anchor[1])

# %% reject: forgets the last entry
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    previous = START
    for i in range(len(log) - 1):
        entry = log[i]
        if entry["previous"] != previous or entry["hash"] != hashlib.sha256((previous + "\n" + entry["message"]).encode()).hexdigest():
            return False
        previous = entry["hash"]
    return anchor is None or (len(log) >= anchor[0] and anchor_of(log[: anchor[0]])[1] == anchor[1])

# %% reject: ignores the anchor [says: shorter than its anchor]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    previous = START
    for entry in log:
        if entry["previous"] != previous or entry["hash"] != hashlib.sha256((previous + "\n" + entry["message"]).encode()).hexdigest():
            return False
        previous = entry["hash"]
    return True

# %% reject: the anchor must be the end, so no log may grow [says: after `length` entries]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    previous = START
    for entry in log:
        if entry["previous"] != previous or entry["hash"] != hashlib.sha256((previous + "\n" + entry["message"]).encode()).hexdigest():
            return False
        previous = entry["hash"]
    return anchor is None or (len(log), previous) == anchor

# %% reject: the anchor only counts entries [says: not the log of that day]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    previous = START
    for entry in log:
        if entry["previous"] != previous or entry["hash"] != hashlib.sha256((previous + "\n" + entry["message"]).encode()).hexdigest():
            return False
        previous = entry["hash"]
    return anchor is None or len(log) >= anchor[0]

# %% reject: the anchored hash may stand anywhere
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    hashes = [START]
    for entry in log:
        if entry["previous"] != hashes[-1] or entry["hash"] != hashlib.sha256((hashes[-1] + "\n" + entry["message"]).encode()).hexdigest():
            return False
        hashes.append(entry["hash"])
    return anchor is None or (anchor[1] in hashes and anchor[0] <= len(log))

# %% reject: verifies only up to the anchor
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    hashes = [START]
    for entry in log if anchor is None else log[: anchor[0]]:
        if entry["previous"] != hashes[-1] or entry["hash"] != hashlib.sha256((hashes[-1] + "\n" + entry["message"]).encode()).hexdigest():
            return False
        hashes.append(entry["hash"])
    return anchor is None or (anchor[0] < len(hashes) and hashes[anchor[0]] == anchor[1])

# %% reject: changes the old log [says: old log is as it was]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    log.append({"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()})
    return list(log)


def verify(log, anchor=None):
    hashes = [START]
    for entry in log:
        if entry["previous"] != hashes[-1] or entry["hash"] != hashlib.sha256((hashes[-1] + "\n" + entry["message"]).encode()).hexdigest():
            return False
        hashes.append(entry["hash"])
    return anchor is None or (anchor[0] < len(hashes) and hashes[anchor[0]] == anchor[1])

# %% reject: no line break between the two [says: line break]
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    hashes = [START]
    for entry in log:
        if entry["previous"] != hashes[-1] or entry["hash"] != hashlib.sha256((hashes[-1] + entry["message"]).encode()).hexdigest():
            return False
        hashes.append(entry["hash"])
    return anchor is None or (anchor[0] < len(hashes) and hashes[anchor[0]] == anchor[1])

# %% reject: Python's own hash, and nothing returned [says: 64 zeros]
def append(log, message):
    return log + [{"message": message, "previous": "", "hash": str(hash(message))}]


def verify(log, anchor=None):
    for entry in log:
        if entry["hash"] != str(hash(entry["message"])):
            return False

# %% reject: a log always passes
def append(log, message):
    previous = log[-1]["hash"] if log else START
    return [*log, {"message": message, "previous": previous, "hash": hashlib.sha256((previous + "\n" + message).encode()).hexdigest()}]


def verify(log, anchor=None):
    return True
