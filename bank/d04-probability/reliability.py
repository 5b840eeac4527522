# %% accept: a loop over bins with masks
def reliability(confidence, correct, n_bins=10):
    count, means, shares = [], [], []
    for i in range(n_bins):
        low, high = i / n_bins, (i + 1) / n_bins
        inside = (confidence > low) & (confidence <= high)
        if i == 0:
            inside = inside | (confidence == 0)
        count.append(int(inside.sum()))
        means.append(confidence[inside].mean())
        shares.append(correct[inside].to(confidence.dtype).mean())
    return torch.tensor(count), torch.stack(means), torch.stack(shares)


def ece(count, mean_confidence, accuracy):
    total = 0.0
    for n, c, a in zip(count.tolist(), mean_confidence.tolist(), accuracy.tolist()):
        if n > 0:
            total += n * abs(a - c)
    return total / int(count.sum())

# %% accept: bucketize and a one-hot matrix
def reliability(confidence, correct, n_bins=10):
    edges = torch.arange(1, n_bins, dtype=torch.float64) / n_bins
    place = torch.bucketize(confidence.double(), edges)
    member = F.one_hot(place, n_bins).to(confidence.dtype)
    count = member.sum(0)
    return count.long(), (confidence @ member) / count, (correct.to(confidence.dtype) @ member) / count


def ece(count, mean_confidence, accuracy):
    return float((count / count.sum() * (accuracy - mean_confidence).abs()).nansum())

# %% accept: NumPy with index_add
def reliability(confidence, correct, n_bins=10):
    import numpy as np

    c, k = confidence.double().numpy(), correct.numpy()
    place = np.maximum(np.ceil(c * n_bins).astype(int), 1) - 1
    count, mean, share = np.zeros(n_bins, dtype=np.int64), np.zeros(n_bins), np.zeros(n_bins)
    for i, value, right in zip(place, c, k):
        count[i] += 1
        mean[i] += value
        share[i] += right
    with np.errstate(invalid="ignore"):
        mean, share = mean / count, share / count
    return (
        torch.from_numpy(count),
        torch.from_numpy(mean).to(confidence.dtype),
        torch.from_numpy(share).to(confidence.dtype),
    )


def ece(count, mean_confidence, accuracy):
    gap = torch.where(count > 0, (accuracy - mean_confidence).abs(), 0.0)
    return ((gap * count).sum() / count.sum()).item()

# %% reject: bins hold their lower edge [says: upper edge]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).long().clamp(max=n_bins - 1)
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins) / count
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins) / count


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).nansum() / count.sum())

# %% reject: the confidence 0 is lost [says: first bin]
def reliability(confidence, correct, n_bins=10):
    parts = [(confidence > i / n_bins) & (confidence <= (i + 1) / n_bins) for i in range(n_bins)]
    count = torch.stack([p.sum() for p in parts])
    mean = torch.stack([confidence[p].mean() for p in parts])
    return count, mean, torch.stack([correct[p].to(confidence.dtype).mean() for p in parts])


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).sum() / count.sum())

# %% reject: empty bins become 0 [says: NaN, not 0]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    safe = count.clamp(min=1)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins) / safe
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins) / safe


def ece(count, mean_confidence, accuracy):
    return float((accuracy - mean_confidence).abs().nanmean())

# %% reject: the middle of the bin [says: middles of the bins]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = (torch.arange(n_bins, dtype=confidence.dtype) + 0.5) / n_bins
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins) / count


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence)).nansum() / count.sum())

# %% reject: sums, not means [says: divide by the count]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins)
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins)


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).nansum())

# %% reject: bins of equal number instead of equal width
def reliability(confidence, correct, n_bins=10):
    order = confidence.argsort().tensor_split(n_bins)
    count = torch.tensor([len(o) for o in order])
    mean = torch.stack([confidence[o].mean() for o in order])
    return count, mean, torch.stack([correct[o].to(confidence.dtype).mean() for o in order])


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).nansum() / count.sum())

# %% reject: minlength forgotten [says: empty bins included]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1)
    count = torch.bincount(bin_of)[1:]
    mean = torch.bincount(bin_of, weights=confidence)[1:] / count
    return count[count > 0], mean[count > 0], (torch.bincount(bin_of, weights=correct.to(confidence.dtype))[1:] / count)[count > 0]


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).sum() / count.sum())

# %% reject: NaN spreads to the ECE [says: count 0]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins) / count
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins) / count


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).sum() / count.sum())

# %% reject: every bin weighs the same [says: weight by the number]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins) / count
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins) / count


def ece(count, mean_confidence, accuracy):
    return float((accuracy - mean_confidence).abs().nanmean())

# %% reject: over- and under-confidence cancel [says: cancelled]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins) / count
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins) / count


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence)).nansum() / count.sum())

# %% reject: the largest gap [says: largest gap]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins) / count
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=n_bins) / count


def ece(count, mean_confidence, accuracy):
    return float((accuracy - mean_confidence).abs().nan_to_num().max())

# %% reject: the counts are floats [says: int64]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    member = F.one_hot(bin_of, n_bins).to(confidence.dtype)
    count = member.sum(0)
    return count, confidence @ member / count, correct.to(confidence.dtype) @ member / count


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).nansum() / count.sum())

# %% reject: ten bins whatever was asked
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * 10).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=10)
    mean = torch.bincount(bin_of, weights=confidence, minlength=10) / count
    return count, mean, torch.bincount(bin_of, weights=correct.to(confidence.dtype), minlength=10) / count


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).nansum() / count.sum())

# %% reject: float32 accuracy for float64 confidence [says: dtype]
def reliability(confidence, correct, n_bins=10):
    bin_of = (confidence * n_bins).ceil().long().clamp(min=1) - 1
    count = torch.bincount(bin_of, minlength=n_bins)
    mean = torch.bincount(bin_of, weights=confidence, minlength=n_bins) / count
    return count, mean, torch.bincount(bin_of, weights=correct.float(), minlength=n_bins) / count


def ece(count, mean_confidence, accuracy):
    return float((count * (accuracy - mean_confidence).abs()).nansum() / count.sum())
