# %% accept: a loop over the prompts
def corrupt(tokens, answers, wrong, names=None, generator=None):
    out = tokens.clone()
    for row in range(len(tokens)):
        last = max(p for p, token in enumerate(tokens[row].tolist()) if token == int(wrong[row]))
        new = answers[row]
        if names is not None:
            left = [n for n in names.tolist() if n not in (int(answers[row]), int(wrong[row]))]
            new = left[int(torch.randint(len(left), (1,), generator=generator))]
        out[row, last] = new
    return out

# %% accept: flips the rows and takes the first, ranks random numbers
def corrupt(tokens, answers, wrong, names=None, generator=None):
    hit = (tokens == wrong.unsqueeze(1)).flip(1).int()
    last = tokens.shape[1] - 1 - hit.argmax(1)
    new = answers
    if names is not None:
        dice = torch.rand(len(tokens), len(names), generator=generator)
        taken = (names == answers.unsqueeze(1)) | (names == wrong.unsqueeze(1))
        new = names[dice.masked_fill(taken, -1.0).argmax(1)]
    return tokens.scatter(1, last.unsqueeze(1), new.unsqueeze(1))

# %% accept: where with a mask from a reversed cumulative sum
def corrupt(tokens, answers, wrong, names=None, generator=None):
    hit = (tokens == wrong[:, None]).long()
    after = hit.flip(1).cumsum(1).flip(1)
    mask = (hit == 1) & (after == 1)
    new = answers
    if names is not None:
        new = torch.empty_like(answers)
        for i, (a, w) in enumerate(zip(answers, wrong)):
            left = names[(names != a) & (names != w)]
            new[i] = left[torch.randperm(len(left), generator=generator)[0]]
    return torch.where(mask, new[:, None], tokens)

# %% reject: the first place, not the last [says: last]
def corrupt(tokens, answers, wrong, names=None, generator=None):
    first = (tokens == wrong[:, None]).int().argmax(-1)
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]
    out = tokens.clone()
    out[torch.arange(len(tokens)), first] = new
    return out

# %% reject: every place [says: every]
def corrupt(tokens, answers, wrong, names=None, generator=None):
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]
    return torch.where(tokens == wrong[:, None], new[:, None], tokens)

# %% reject: position 10 by heart
def corrupt(tokens, answers, wrong, names=None, generator=None):
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]
    out = tokens.clone()
    out[:, 10] = new
    return out

# %% reject: writes into the input [says: changed in place]
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = ((tokens == wrong[:, None]) * torch.arange(tokens.shape[1])).argmax(-1)
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]
    tokens[torch.arange(len(tokens)), last] = new
    return tokens

# %% reject: the place of the first prompt for all
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = int((tokens[0] == wrong[0]).nonzero()[-1])
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]
    out = tokens.clone()
    out[:, last] = new
    return out

# %% reject: indexes with a colon, so every row gets every place
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = ((tokens == wrong[:, None]) * torch.arange(tokens.shape[1])).argmax(-1)
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]
    out = tokens.clone()
    out[:, last] = new[:, None]
    return out

# %% reject: the third name may be one of the two [says: neither]
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = ((tokens == wrong[:, None]) * torch.arange(tokens.shape[1])).argmax(-1)
    new = answers
    if names is not None:
        new = names[torch.randint(len(names), (len(tokens),), generator=generator)]
    out = tokens.clone()
    out[torch.arange(len(tokens)), last] = new
    return out

# %% reject: always the first name that is allowed [says: every other name may come]
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = ((tokens == wrong[:, None]) * torch.arange(tokens.shape[1])).argmax(-1)
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[allowed.int().argmax(-1)]
    out = tokens.clone()
    out[torch.arange(len(tokens)), last] = new
    return out

# %% reject: draws without the generator [says: generator]
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = ((tokens == wrong[:, None]) * torch.arange(tokens.shape[1])).argmax(-1)
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = names[torch.multinomial(allowed.float(), 1)[:, 0]]
    out = tokens.clone()
    out[torch.arange(len(tokens)), last] = new
    return out

# %% reject: takes the next allowed name when a forbidden one is drawn, so some come more often
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = ((tokens == wrong[:, None]) * torch.arange(tokens.shape[1])).argmax(-1)
    new = answers
    if names is not None:
        k = torch.randint(len(names), (len(tokens),), generator=generator)
        for _ in range(2):
            bad = (names[k] == answers) | (names[k] == wrong)
            k = torch.where(bad, (k + 1) % len(names), k)
        new = names[k]
    out = tokens.clone()
    out[torch.arange(len(tokens)), last] = new
    return out

# %% reject: puts the number of the column, not the name
def corrupt(tokens, answers, wrong, names=None, generator=None):
    last = ((tokens == wrong[:, None]) * torch.arange(tokens.shape[1])).argmax(-1)
    new = answers
    if names is not None:
        allowed = (names != answers[:, None]) & (names != wrong[:, None])
        new = torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]
    out = tokens.clone()
    out[torch.arange(len(tokens)), last] = new
    return out

# %% reject: the example
def corrupt(tokens, answers, wrong, names=None, generator=None):
    return torch.tensor([[0, 5, 8, 8, 2]])

# %% equivalent: the tokens have two axes, so the last is axis 1
# last = ((tokens == wrong[:, None]) * position).argmax(-1)  →  last = ((tokens == wrong[:, None]) * position).argmax(+1)

# %% equivalent: the first of two draws without replacement has the same chances as a single draw, and of one column the last is the first
# new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]  →  new = names[torch.multinomial(allowed.float(), 2, generator=generator)[:, 0]]
# new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, 0]]  →  new = names[torch.multinomial(allowed.float(), 1, generator=generator)[:, -1]]
