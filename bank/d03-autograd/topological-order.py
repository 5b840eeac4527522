# %% accept: counts the children (Kahn), then turns the list round
def topological_order(node):
    children, found, todo = {node: 0}, [node], [node]
    while todo:
        for parent in todo.pop().parents:
            if parent not in children:
                children[parent] = 0
                found.append(parent)
                todo.append(parent)
            children[parent] += 1
    ready, order = [node], []
    while ready:
        current = ready.pop()
        order.append(current)
        for parent in current.parents:
            children[parent] -= 1
            if children[parent] == 0:
                ready.append(parent)
    return order[::-1]

# %% accept: depth first with a stack of iterators
def topological_order(node):
    order, seen = [], {id(node)}
    stack = [(node, iter(node.parents))]
    while stack:
        current, rest = stack[-1]
        for parent in rest:
            if id(parent) not in seen:
                seen.add(id(parent))
                stack.append((parent, iter(parent.parents)))
                break
        else:
            order.append(current)
            stack.pop()
    return order

# %% accept: stays at a node until all its parents are done
def topological_order(node):
    done, order, stack = set(), [], [node]
    while stack:
        current = stack[-1]
        missing = [p for p in current.parents if p not in done]
        if missing:
            stack.append(missing[0])
        else:
            stack.pop()
            if current not in done:
                done.add(current)
                order.append(current)
    return order

# %% accept: longest distance from the leaves, by relaxation of depths
def topological_order(node):
    everyone, todo = {node}, [node]
    while todo:
        for parent in todo.pop().parents:
            if parent not in everyone:
                everyone.add(parent)
                todo.append(parent)
    depth = {}
    stack = list(everyone)
    while stack:
        n = stack[-1]
        if n in depth:
            stack.pop()
            continue
        open_parents = [p for p in n.parents if p not in depth]
        if open_parents:
            stack.extend(open_parents)
        else:
            depth[n] = 1 + max((depth[p] for p in n.parents), default=0)
            stack.pop()
    return sorted(everyone, key=lambda n: depth[n])

# %% reject: plain recursion [says: stack of your own]
def topological_order(node):
    order, seen = [], set()

    def visit(n):
        if n not in seen:
            seen.add(n)
            for parent in n.parents:
                visit(parent)
            order.append(n)

    visit(node)
    return order

# %% reject: raises the limit of recursion [says: recursion limit]
def topological_order(node):
    import sys

    sys.setrecursionlimit(100_000)
    order, seen = [], set()

    def visit(n):
        if n not in seen:
            seen.add(n)
            for parent in n.parents:
                visit(parent)
            order.append(n)

    visit(node)
    return order

# %% reject: children before parents [says: round]
def topological_order(node):
    order, seen, stack = [], set(), [(node, False)]
    while stack:
        current, done = stack.pop()
        if done:
            order.append(current)
        elif current not in seen:
            seen.add(current)
            stack.append((current, True))
            stack.extend((p, False) for p in current.parents)
    return order[::-1]

# %% reject: breadth first, turned round [says: before]
def topological_order(node):
    order, seen, queue = [], {node}, [node]
    while queue:
        current = queue.pop(0)
        order.append(current)
        for parent in current.parents:
            if parent not in seen:
                seen.add(parent)
                queue.append(parent)
    return order[::-1]

# %% reject: adds a node as soon as it is met
def topological_order(node):
    order, seen, stack = [], set(), [node]
    while stack:
        current = stack.pop()
        if current not in seen:
            seen.add(current)
            order.append(current)
            stack.extend(current.parents)
    return list(reversed(order))

# %% reject: every path, so shared nodes appear again [says: once]
def topological_order(node):
    order, stack = [], [(node, False)]
    while stack:
        current, done = stack.pop()
        if done:
            order.append(current)
        else:
            stack.append((current, True))
            stack.extend((p, False) for p in current.parents)
    return order

# %% reject: walks every path and removes the copies at the end [says: path]
def topological_order(node):
    order, stack = [], [(node, False)]
    while stack:
        current, done = stack.pop()
        if done:
            order.append(current)
        else:
            stack.append((current, True))
            stack.extend((p, False) for p in current.parents)
    return list(dict.fromkeys(order))

# %% reject: leaves out the leaves [says: missing]
def topological_order(node):
    order, seen, stack = [], set(), [(node, False)]
    while stack:
        current, done = stack.pop()
        if done:
            order.append(current)
        elif current not in seen and current.parents:
            seen.add(current)
            stack.append((current, True))
            stack.extend((p, False) for p in current.parents)
    return order

# %% reject: leaves out the node itself [says: missing]
def topological_order(node):
    order, seen, stack = [], set(), [(p, False) for p in node.parents]
    while stack:
        current, done = stack.pop()
        if done:
            order.append(current)
        elif current not in seen:
            seen.add(current)
            stack.append((current, True))
            stack.extend((p, False) for p in current.parents)
    return order

# %% reject: follows the first parent only [says: missing]
def topological_order(node):
    order = [node]
    while node.parents:
        node = node.parents[0]
        order.append(node)
    return order[::-1]

# %% reject: an empty list
def topological_order(node):
    return []

# %% reject: gives the values instead of the nodes [says: nodes]
def topological_order(node):
    order, seen, stack = [], set(), [(node, False)]
    while stack:
        current, done = stack.pop()
        if done:
            order.append(current.data)
        elif current not in seen:
            seen.add(current)
            stack.append((current, True))
            stack.extend((p, False) for p in current.parents)
    return order

# %% reject: tells nodes apart by their values [says: missing]
def topological_order(node):
    order, seen, stack = [], set(), [(node, False)]
    while stack:
        current, done = stack.pop()
        if done:
            order.append(current)
        elif current.data.tobytes() not in seen:
            seen.add(current.data.tobytes())
            stack.append((current, True))
            stack.extend((p, False) for p in current.parents)
    return order
