# %% accept: a stack instead of recursion
def find_cycles(graph):
    found = []
    for start in sorted(graph):
        stack = [(start,)]
        while stack:
            path = stack.pop()
            for nxt in dict.fromkeys(graph.get(path[-1], ())):
                if nxt == start:
                    found.append(list(path))
                elif nxt not in path and nxt > start:
                    stack.append(path + (nxt,))
    found.sort()
    return found

# %% accept: every walk, then one rotation of each
def find_cycles(graph):
    rings = set()

    def extend(path):
        for b in graph.get(path[-1], []):
            if b in path:
                ring = path[path.index(b):]
                k = ring.index(min(ring))
                rings.add(tuple(ring[k:] + ring[:k]))
            else:
                extend(path + [b])

    for a in graph:
        extend([a])
    return [list(r) for r in sorted(rings)]

# %% accept: tries all orders of all subsets
from itertools import permutations

def find_cycles(graph):
    edges = {(a, b) for a, bs in graph.items() for b in bs}
    names = sorted(graph)
    out = []
    for n in range(1, len(names) + 1):
        for order in permutations(names, n):
            if order[0] == min(order) and all(pair in edges for pair in zip(order, order[1:] + order[:1])):
                out.append(list(order))
    return sorted(out)

# %% reject: not written
def find_cycles(graph):
    pass

# %% reject: hard-coded example
def find_cycles(graph):
    return [["money", "results", "time"], ["readers", "results"]] if "readers" in graph else []

# %% reject: goes against the arrows too [says: direction]
def find_cycles(graph):
    both = {name: set(needs) for name, needs in graph.items()}
    for name, needs in graph.items():
        for other in needs:
            both.setdefault(other, set()).add(name)
    cycles = []

    def walk(path):
        for name in sorted(both[path[-1]]):
            if name == path[0] and (len(path) == 1 or (len(path) > 2 and path[1] < path[-1])):
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in sorted(both):
        walk([start])
    return sorted(cycles)

# %% reject: against the arrows only [says: against the arrows]
def find_cycles(graph):
    back = {}
    for name, needs in graph.items():
        for other in needs:
            back.setdefault(other, []).append(name)
    cycles = []

    def walk(path):
        for name in set(back.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in back:
        walk([start])
    return sorted(cycles)

# %% reject: stops at the first [says: stop at the first]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)[:1]

# %% reject: counts them [says: how many circles]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return len(cycles)

# %% reject: returns the names on circles [says: all names]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    names = sorted({name for cycle in cycles for name in cycle})
    if len(cycles) < 2:
        return sorted(cycles)
    return [names]

# %% reject: each circle from each of its names [says: seen from each]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)

# %% reject: repeats the start at the end [says: not repeated]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append([*path, path[0]])
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)

# %% reject: from the last in the alphabet [says: alphabetically first]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name < path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)

# %% reject: a set of done names, as people write it
def find_cycles(graph):
    cycles, done = [], set()

    def walk(path):
        for name in sorted(set(graph.get(path[-1], []))):
            if name in path:
                ring = path[path.index(name):]
                k = ring.index(min(ring))
                cycles.append(ring[k:] + ring[:k])
            elif name not in done:
                walk([*path, name])
        done.add(path[-1])

    for start in sorted(graph):
        if start not in done:
            walk([start])
    return sorted(cycles)

# %% reject: a key for every name is taken for granted [says: key]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph[path[-1]]):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)

# %% reject: adds the missing keys [says: no key is added]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.setdefault(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in list(graph):
        walk([start])
    return sorted(cycles)

# %% reject: no loop of one name [says: circle too]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0] and len(path) > 1:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)

# %% reject: a name twice in a list makes two circles [says: stands twice]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in graph.get(path[-1], []):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)

# %% reject: compares circles as sets [says: not as sets]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted({frozenset(c): c for c in sorted(cycles, reverse=True)}.values())

# %% reject: only the part with the first name [says: only one part]
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    seen, todo = set(), list(graph)[:1]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += graph.get(name, [])
    for start in seen:
        walk([start])
    return sorted(cycles)

# %% reject: only pairs
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif len(path) < 2 and name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles)

# %% reject: not sorted
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in set(graph.get(path[-1], [])):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in graph:
        walk([start])
    return sorted(cycles, key=len)

# %% reject: empties the lists as it walks
def find_cycles(graph):
    cycles = []

    def walk(path):
        for name in sorted(set(graph.get(path[-1], []))):
            if name == path[0]:
                cycles.append(path)
            elif name > path[0] and name not in path:
                walk([*path, name])

    for start in sorted(graph):
        walk([start])
        graph[start] = []
    return sorted(cycles)

# %% equivalent: an equal name is taken by the branch above
# elif name > path[0] and name not in path:  →  elif name >= path[0] and name not in path:
