# %% accept: two loops
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% accept: a table of differences
def phase_window(steps, losses, share=0.8):
    fall = losses[:, None] - losses[None, :]
    whole = float(fall[0, -1])
    if not whole > 0:
        raise ValueError(f"no fall: {whole}")
    width = steps[None, :] - steps[:, None]
    good = (fall >= share * whole) & (width > 0)
    width = torch.where(good, width, torch.full_like(width, 10**9))
    start, end = divmod(int(width.flatten().argmin()), len(steps))
    return steps[start].item(), steps[end].item()

# %% accept: sorted candidates
from itertools import combinations
def phase_window(steps, losses, share=0.8):
    s, y = steps.tolist(), losses.tolist()
    if y[0] <= y[-1]:
        raise ValueError("does not fall")
    need = share * (y[0] - y[-1])
    found = [(s[j] - s[i], s[i], s[j]) for i, j in combinations(range(len(s)), 2) if y[i] - y[j] >= need]
    _, start, end = min(found)
    return (start, end)

# %% reject: indices instead of steps [says: steps]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and (best is None or j - i < best[1] - best[0]):
                best = (i, j)
    return best

# %% reject: fewest points, not fewest steps [says: not in points]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and (best is None or j - i < width):
                width = j - i
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: first window found, not the shortest [says: shortest]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and best is None:
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: share of the starting loss, not of the fall
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * losses[0] and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: the steepest single step [says: at least 3]
def phase_window(steps, losses, share=0.8):
    if losses[0] <= losses[-1]:
        raise ValueError
    i = int((losses[:-1] - losses[1:]).argmax())
    return int(steps[i]), int(steps[i + 1])

# %% reject: no error when the loss does not fall [says: ValueError]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: share is ignored
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= 0.8 * total and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: latest of equal windows [says: earliest]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and (best is None or steps[j] - steps[i] <= best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: fall measured to the lowest point [says: lowest]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses.min()
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: where the loss crosses 10 % and 90 % of its fall
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError
    rest = (1 - share) / 2
    start = max(i for i in range(len(losses)) if losses[i] >= losses[0] - rest * total)
    end = min(i for i in range(len(losses)) if losses[i] <= losses[-1] + rest * total)
    return int(steps[start]), int(steps[end])

# %% reject: rises count as falls
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if abs(losses[i] - losses[j]) >= share * total and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: the example's answer
def phase_window(steps, losses, share=0.8):
    if losses[0] <= losses[-1]:
        raise ValueError
    return (200, 300)

# %% reject: more than the share, not at least [says: at least]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total <= 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] > share * total and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best

# %% reject: no error when the last loss is equal to the first [says: equal]
def phase_window(steps, losses, share=0.8):
    total = losses[0] - losses[-1]
    if total < 0:
        raise ValueError("the loss does not fall")
    best = None
    for i in range(len(losses)):
        for j in range(i + 1, len(losses)):
            if losses[i] - losses[j] >= share * total and (best is None or steps[j] - steps[i] < best[1] - best[0]):
                best = (int(steps[i]), int(steps[j]))
    return best
