# %% accept: a dict of twenty
answers = {1: 0.8, 2: 0.1, 3: 0.3, 4: 0.5, 5: 0.5, 6: 0.6, 7: 0.4, 8: 0.2, 9: 0.9, 10: 0.5, 11: 0.05, 12: 0.95, 13: 0.3, 14: 0.8, 15: 0.4, 16: 0.7, 17: 0.1, 18: 0.5, 19: 0.2, 20: 0.9}

# %% accept: a list in order, and NumPy numbers
answers = [np.float64(p) for p in (0.5, 0.5, 0.6, 0.7, 0.2, 0.5, 0.9, 0.1, 0.3, 0.4, 0.5, 0.5, 0.5, 0.8, 0.5, 0.5, 0.4, 0.6, 0.3, 0.5)]

# %% accept: built in a loop, with certainties
answers = {}
for place in range(1, 21):
    answers[place] = 0.5
answers[2] = 0
answers[4] = 1

# %% accept: all wrong, and surely so
answers = dict(enumerate([0.01 if fact.true else 0.97 for fact in plan.CALIBRATION], start=1))
answers[7] = 0.3

# %% reject: nothing filled in [says: answers should be a dict]
answers = {}

# %% reject: nineteen of twenty [says: not answered yet: 20]
answers = {1: 0.8, 2: 0.1, 3: 0.3, 4: 0.5, 5: 0.5, 6: 0.6, 7: 0.4, 8: 0.2, 9: 0.9, 10: 0.5, 11: 0.05, 12: 0.95, 13: 0.3, 14: 0.8, 15: 0.4, 16: 0.7, 17: 0.1, 18: 0.5, 19: 0.2}

# %% reject: per cent [says: looks like per cent]
answers = {place: 60 + place for place in range(1, 21)}

# %% reject: true and false instead of probabilities [says: write the probability]
answers = {place: place % 2 == 0 for place in range(1, 21)}

# %% reject: the same number twenty times [says: fewer than three]
answers = {place: 0.5 for place in range(1, 21)}

# %% reject: keys as text [says: without quotes]
answers = {str(place): 0.4 + place / 50 for place in range(1, 21)}

# %% reject: the placeholder left in [says: not answered yet]
answers = {place: 0.3 + place / 50 for place in range(1, 20)}
answers[20] = ...

# %% reject: a number above 100 and one below nought [says: a probability lies]
answers = {1: 0.8, 2: 0.1, 3: 0.3, 4: 0.5, 5: 0.5, 6: 0.6, 7: -0.4, 8: 0.2, 9: 900, 10: 0.5, 11: 0.05, 12: 0.95, 13: 0.3, 14: 0.8, 15: 0.4, 16: 0.7, 17: 0.1, 18: 0.5, 19: 0.2, 20: 0.9}

# %% reject: counted from nought [says: there is no statement 0]
answers = {place: 0.3 + place / 50 for place in range(20)}

# %% reject: words [says: write the probability]
answers = {1: 0.8, 2: 0.1, 3: "maybe", 4: 0.5, 5: 0.5, 6: 0.6, 7: 0.4, 8: 0.2, 9: 0.9, 10: 0.5, 11: 0.05, 12: 0.95, 13: "maybe", 14: 0.8, 15: 0.4, 16: 0.7, 17: 0.1, 18: 0.5, 19: 0.2, 20: 0.9}
