# %% accept: calibration on digits
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% accept: thirds of hours, tuples, a sum in code, another spelling of the rung
third = 1 / 3
work = [("Overfit ten digits with a transformer of two layers", "The loss is below 0.01", 1 + third, 0), ("Train a byte-level model for one tenth of the steps", "A curve and its slope on log axes", 4 + third, 2.5),
        ("Run the full training with two seeds on a rented card", "Two losses beside 1.4697", 2 + third, 2.0), ("Write two pages with the difference and its likeliest cause", "Amina has read them", 5.0, 0)]
steps = tuple(plan.Step(what=w, done_when=d, hours=h, machine_hours=m, cost=0.4 * m) for w, d, h, m in work)
replication = plan.Replication(
    paper="Karpathy, nanoGPT 2022", rung="small_gpt", target="Validation loss per character on Shakespeare after 5,000 steps", value=1.4697, tolerance=0.03, if_false=2.5, run_flops=5.2e15, speed=1e12, runs=2, steps=steps,
    known_gaps=("Their card computes in bfloat16 and mine does not", "I take another split of the text at the end", "Dropout is drawn in another order"),
    stop_rules=(plan.StopAfter(after_hours=5.6, if_seen="The slope after 500 steps points to a loss above 2"), plan.StopAfter(after_hours=10, if_seen="Both seeds end above 1.6 and I cannot name a gap that explains it")),
    total_hours=13, total_machine_hours=sum(s.machine_hours for s in steps), total_cost=1.8)

# %% accept: one run only and no money, which is only mentioned
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=1,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=0),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=0,
)

# %% accept: the first step takes just two hours and as long as the second
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=2, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=7,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% accept: a water engineer, on the rung nearest to the paper's network
replication = plan.Replication(
    paper="Guo et al. (2017)",
    rung="resnet",
    target="ECE (15 bins) of ResNet-110 on the CIFAR-100 test set before any scaling, in per cent",
    value=16.53,
    tolerance=5,
    if_false=4,
    run_flops=1.13e16,
    speed=2.5e12,
    runs=2,
    steps=[
        plan.Step(what="Write ECE and try it on saved logits of the d07 network", done_when="A calibrated toy model gives ECE under 1 per cent", hours=1, machine_hours=0.1),
        plan.Step(what="ResNet-20 on CIFAR-100, 20 epochs", done_when="Reliability diagram saved as png", hours=2, machine_hours=0.5, cost=0),
        plan.Step(what="ResNet-110 full schedule, first seed", done_when="logits file of 10,000 rows", hours=2, machine_hours=1.6, cost=3.5),
        plan.Step(what="Second seed and temperature fit", done_when="table of ECE before/after", hours=2.5, machine_hours=1.6, cost=3.5),
    ],
    known_gaps=["164 epochs of the d07 schedule in place of their 500", "The paper does not say how the data were augmented for this net"],
    stop_rules=[
        plan.StopAfter(after_hours=3, if_seen="ResNet-20 still above 60 per cent error on CIFAR-100"),
        plan.StopAfter(after_hours=5, if_seen="Test error of ResNet-110 above 40 per cent after the full run"),
    ],
    total_hours=7.5,
    total_machine_hours=3.8,
    total_cost=7,
)

# %% reject: nothing there [says: no plan yet]
replication = None

# %% reject: an empty record [says: still empty]
replication = plan.Replication()

# %% reject: a dict [says: plan.Replication]
replication = {"paper": "Guo 2017"}

# %% reject: a rung that is not on the ladder [says: rung should be one of]
replication = plan.Replication(
    paper="Guo 2017",
    rung="reinforcement learning",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: the target is the paper's main results [says: Which number]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="the same results as in the paper",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: no tolerance [says: tolerance]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=0,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: the tolerance holds the number of a false claim [says: cannot be missed]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=3,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: no number for a false claim [says: if_false]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: value in words [says: value should be]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value="about 1 per cent",
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: one known gap [says: at least 2]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: a gap in two words [says: known gap 2]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "smaller model"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: two steps [says: 3 to 8]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)
from dataclasses import replace
replication = replace(replication, steps=replication.steps[:2])

# %% reject: reproduce the paper as a step [says: whole plan in a word]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Reproduce the results of the paper", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: reading as a step [says: Reading]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Read the paper and related work again", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: done when it works [says: see, count or read off]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="when it is working well", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: the first step takes a day [says: 2 is the most]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=8, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=13,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: the first step waits for a machine [says: machine's together]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=5),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=5.6,
    total_cost=1.5,
)

# %% reject: the first step is not the smallest [says: Begin with the smallest]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=0.5, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=3, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=4.5,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: a step without hours [says: hours should be a number above 0]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: one stop rule [says: at least 2]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)
from dataclasses import replace
replication = replace(replication, stop_rules=replication.stop_rules[:1])

# %% reject: a stop rule at the very end [says: cannot save you an hour]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=6, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: both stop rules late [says: first half]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=5, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: stop if it goes badly [says: see, count or read off]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="if it is really not going well"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: nothing would stop me [says: nothing can count against]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="nothing that I can think of"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: one stop rule twice [says: says the same]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Before any repair the error is below 1 per cent"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: hours do not add up [says: = 6, and total_hours says 5]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=5,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: machine hours do not add up [says: total_machine_hours]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=6,
    total_cost=1.5,
)

# %% reject: money does not add up [says: total_cost]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=0,
)

# %% reject: a negative cost [says: cost should be]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=-1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: the runs do not fit into the machine hours [says: Fewer or smaller runs]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e15,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: no estimate of a run [says: run_flops]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: half a run [says: whole number]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=0.5,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: the example's target [says: worked example]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Test error on CIFAR-10 of the plain network with 56 layers minus that of ResNet-56, in points",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: a total in words [says: total_hours should be a number]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours="six",
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: the accuracy of the model on the data [says: Which number]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="The accuracy of the model on the data",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "An MLP is no residual network with 110 layers"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)

# %% reject: unknown problems as a gap [says: Where does yours differ]
replication = plan.Replication(
    paper="Guo 2017",
    rung="mlp",
    target="Calibration error of an MLP on handwritten digits after one temperature, in per cent",
    value=1.0,
    tolerance=1.5,
    if_false=4.0,
    run_flops=3.7e11,
    speed=1e10,
    runs=20,
    steps=[
        plan.Step(what="Measure the error of the shipped network of d04 with fifteen bins", done_when="My number equals the one of d04", hours=1, machine_hours=0),
        plan.Step(what="Train twenty small networks until they overfit", done_when="Twenty files with logits", hours=2, machine_hours=0.5),
        plan.Step(what="Fit one temperature for each network on held-out digits", done_when="A table of 20 rows, before and after", hours=3, machine_hours=0.1, cost=1.5),
    ],
    known_gaps=["Digits of 8 by 8 are easier than the photographs of the paper", "There may be some unknown problems"],
    stop_rules=[
        plan.StopAfter(after_hours=2, if_seen="Before any repair the error is below 1 per cent"),
        plan.StopAfter(after_hours=4.5, if_seen="Fewer than ten of twenty fits end at a finite temperature"),
    ],
    total_hours=6,
    total_machine_hours=0.6,
    total_cost=1.5,
)
