# %% accept: calibration
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% accept: toy models, from loops, a tuple, headings and paragraphs as places
place = ("section 'Superposition as a phase change'", "Abschnitt 2", "Appendix B", "§4.1")
said = [("Sparse features are stored in more directions than there are neurons", "Five arrows make a pentagon in two dimensions", "The picture may be a low point of the loss that only tiny models find", "Two arrows would stand at right angles and three lie at zero"),
        ("Dense features are not superposed at all", "With sparsity zero the first two features take both dimensions", "Training may have been too short for dense inputs to pack", "Even dense inputs would give arrows at odd angles"),
        ("The change between the two is sudden", "The map of colours has a sharp border between its regions", "Colours were cut into few steps, which draws borders anywhere", "A slow fade from yellow to blue without an edge"),
        ("Geometry follows uniform polytopes, as Thomson found for charges", "Dimensions per feature stick at fractions such as two fifths", "Fractions of small whole numbers lie everywhere, so near ones are found", "Dots spread evenly between the lines")]
claims = tuple(plan.PaperClaim(claim=c, where=w, evidence=e, strength=s, alternative=a, if_false=f) for w, (c, e, a, f), s in zip(place, said, (4, 4, 2, 3.0)))

# %% accept: all of one strength, which is only mentioned
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=4,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=4,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: an empty list [says: no claims yet]
claims = []

# %% reject: two claims [says: 3 to 5]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]
claims = claims[:2]

# %% reject: six claims [says: 3 to 5]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]
claims = claims * 2

# %% reject: one claim without a list [says: square brackets]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]
claims = claims[0]

# %% reject: dicts [says: number 1 in the list]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]
claims = [vars(c) for c in claims]

# %% reject: empty claims [says: still empty]
claims = [plan.PaperClaim(), plan.PaperClaim(), plan.PaperClaim()]

# %% reject: no place one could turn to [says: no place]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="the experiments",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: a year is no place [says: no place]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Guo et al. 2017",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: the results section, which has a dozen pages [says: no place]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="in the results section",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: the evidence is the claim again [says: repeats the claim]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="Dividing the logits by one learned number removes most of the calibration error",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: a claim in three words [says: 3 words]
claims = [
    plan.PaperClaim(
        claim="Temperature scaling works",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: one claim twice [says: says the same]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: praise as a claim [says: fits any paper]
claims = [
    plan.PaperClaim(
        claim="The results of this paper are very convincing",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: the example's claim [says: worked example]
claims = [
    plan.PaperClaim(
        claim="Added depth harms a plain network's fit to its own training data, so the trouble is not overfitting",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: strength in words [says: strength should be]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength="high",
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: strength out of ten [says: from 1 to 5]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=8,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: strength left out [says: from 1 to 5]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: the rival is chance [says: Which one]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="It could also be due to chance",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: there is no rival [says: nothing can count against]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="There is nothing that speaks against it",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: it would look different [says: In which way]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="The figure would look completely different then",
    ),
]

# %% reject: one rival for all [says: says the same]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: one sentence for all, with the number changed [says: a number exchanged]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="Curve 1 would lie below the other curve",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="Curve 2 would lie below the other curve",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="This is one network on one dataset, with a schedule chosen for low error",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]

# %% reject: a placeholder inside [says: placeholder]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The temperature column would be as high as the uncalibrated one on several rows",
    ),
    plan.PaperClaim(
        claim="Deeper and wider networks are worse calibrated although they err less",
        where="Figure 2, first two panels",
        evidence="Calibration error climbs with depth and width while the error rate falls",
        strength=3,
        alternative="Larger networks reach lower training loss, and whatever fits harder grows too sure of itself",
        if_false="The bars for calibration would stay flat or shrink as layers are added",
    ),
    plan.PaperClaim(
        claim="Networks overfit the likelihood without overfitting the number of errors",
        where="Figure 3",
        evidence="After the rate drops, test likelihood worsens while test errors go on falling",
        strength=2,
        alternative="TODO find a rival for this claim later",
        if_false="Both curves would turn upwards in the same epoch",
    ),
]
