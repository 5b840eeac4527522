# %% accept: min and a weighted mean of the two ends
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if not warmup < total:
        raise ValueError("the warm-up must be shorter than the whole")
    if warmup > 0 and step + 1 <= warmup:
        return (step + 1) / warmup * peak
    share = min(1.0, (step + 1 - warmup) / (total - warmup))
    weight = math.cos(share * math.pi / 2) ** 2
    return weight * peak + (1 - weight) * floor

# %% accept: numpy, the tail by a guard
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    import numpy as np

    if warmup >= total:
        raise ValueError
    if step >= total - 1:
        return floor
    if step < warmup:
        return np.linspace(0, peak, warmup + 1)[step + 1]
    angle = np.pi * (step - warmup + 1) / (total - warmup)
    return floor + 0.5 * (peak - floor) * (1 + np.cos(angle))

# %% accept: the whole table first, as a tensor
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if total <= warmup:
        raise ValueError(f"total {total} must be more than warmup {warmup}")
    rise = [peak * k / warmup for k in range(1, warmup + 1)]
    n = total - warmup
    fall = [floor + (peak - floor) * (1 + math.cos(math.pi * k / n)) / 2 for k in range(1, n + 1)]
    return torch.tensor(rise + fall, dtype=torch.float64)[min(step, total - 1)]

# %% reject: the first step has learning rate zero [says: step + 1]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * step / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: the last step is not quite at the floor [says: last step]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup) / (total - warmup), 1.0)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: the cosine runs over all steps, not over those after the warm-up [says: after the warm-up]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step + 1) / total, 1.0)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: degrees [says: radians]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(180 * progress))

# %% reject: a straight line down [says: straight]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return peak + (floor - peak) * progress

# %% reject: a quarter of the wave [says: half a wave]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return floor + (peak - floor) * math.cos(math.pi / 2 * progress)

# %% reject: forgets the half [says: half]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress))

# %% reject: the floor is added on top [says: peak - floor]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return floor + peak * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: ignores the floor [says: floor]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return peak * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: the warm-up starts at the floor
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return floor + (peak - floor) * (step + 1) / warmup
    progress = min((step - warmup + 1) / (total - warmup), 1.0)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: rises again after the end [says: after the end]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = (step - warmup + 1) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: without a warm-up it divides by zero
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup >= total:
        raise ValueError
    rise = peak * (step + 1) / warmup
    progress = max(min((step - warmup + 1) / (total - warmup), 1.0), 0.0)
    return min(rise, floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress)))

# %% reject: allows a warm-up as long as the whole
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if warmup > total:
        raise ValueError
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / max(total - warmup, 1), 1.0)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: no check of the sizes
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min((step - warmup + 1) / max(total - warmup, 1), 1.0)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% reject: the first step after the warm-up has the peak again [says: twice]
def warmup_cosine(step, total, warmup, peak, floor=0.0):
    if total <= warmup:
        raise ValueError(f"total {total} must be larger than warmup {warmup}")
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min(1, (step - warmup) / (total - 1 - warmup))
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))

# %% equivalent: min of the same two numbers
# progress = min(1.0, (step + 1 - warmup) / (total - warmup))  →  progress = min((step + 1 - warmup) / (total - warmup), 1.0)
