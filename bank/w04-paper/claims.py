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

# %% accept: a water engineer, with a heading in quotes
claims = [
    plan.PaperClaim(
        claim="A modern ResNet is far more confident than it is right, an old LeNet was not",
        where="Figure 1",
        evidence="Average confidence and accuracy nearly coincide for LeNet on CIFAR-100; for the 110-layer ResNet confidence lies well above accuracy",
        strength=2,
        alternative="The two differ in accuracy, size, batch norm and weight decay all at once, so 'modern' may stand for long training",
        if_false="The two dashed lines would be as close on the right as they are on the left",
    ),
    plan.PaperClaim(
        claim="Making networks deeper or wider lowers the error but worsens calibration",
        where="Figure 2 (first two panels)",
        evidence="ECE rises with depth and with filters per layer while test error falls, on CIFAR-100",
        strength=4,
        alternative="Larger nets reach zero training error earlier in a fixed number of epochs and then only grow their logits",
        if_false="ECE would stay flat or fall along with the error as filters are added",
    ),
    plan.PaperClaim(
        claim="During training the network overfits likelihood without overfitting the 0/1 error",
        where="« NLL overfitting »",
        evidence="After the learning rate drops, test NLL climbs while test error keeps falling or stays",
        strength=3,
        alternative="A few test pictures with wrong labels could drive the NLL up by themselves",
        if_false="Test NLL and test error would fall and level off together",
    ),
    plan.PaperClaim(
        claim="One temperature, fitted on validation data, removes most of the miscalibration on most data sets",
        where="Table 1",
        evidence="ECE of ResNet-110 on CIFAR-100 goes from 16.53 to 1.26 per cent; similar for most rows",
        strength=4,
        alternative="ECE uses bins of top-label confidence only, so one number that shrinks the top label suffices to look calibrated",
        if_false="The temperature column would lie near the uncalibrated one, and vector scaling would be clearly lower",
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

# %% reject: the evidence only points at the figure [says: Name the lines or columns]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="The figure shows that the claim is true",
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

# %% reject: the rival is a mistake in the code [says: always possible]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="They may have made a mistake in the code",
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

# %% reject: the results would not support it [says: In which way]
claims = [
    plan.PaperClaim(
        claim="Dividing the logits by one learned number removes most of the calibration error",
        where="Table 1",
        evidence="For nearly every network and dataset the column for temperature holds the smallest error or one close to it",
        strength=4,
        alternative="Validation and test images come from one pool, so a fit to the first must suit the second",
        if_false="The results would not support the claim",
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
