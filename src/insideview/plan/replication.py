"""A plan for replicating a paper: a rung of the ladder, a number to hit, steps, what they cost, and when to stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, number

FIRST_STEP_HOURS = 2  # your hours and the machine's together
FEWEST, MOST = 3, 8  # steps
GAPS, RULES = 2, 2  # known gaps and stop rules at least
SECONDS = 3600
TOLERANCE = 0.01  # of sums of hours and money, for rounding
SPARE = 20  # times the machine hours that the runs need, from which a plan of many is asked where the rest goes


@dataclass(frozen=True)
class Rung:
    """A rung of the ladder, with the size of one full run. `uses`: how often each weight serves in one example."""

    title: str
    notebook: str
    run: str
    parameters: float
    examples: float
    uses: float = 1.0


# After Rogers-Smith & Jones (2024), from very easy to hard; vision first, then language. Sizes: see the notebook.
LADDER: dict[str, Rung] = {
    "mlp": Rung("MLP on digits", "d05", "784–128–10 on 60,000 digits, 10 epochs", 101_770, 600_000),
    "resnet": Rung("ResNet", "d07", "ResNet-20 on CIFAR-10, 64,000 steps of 128 (He 2016)", 0.27e6, 8.19e6, 150),
    "adversarial": Rung(
        "attacks and defences", "d08", "the MLP again, trained on 40-step PGD (Madry 2018)", 101_770, 600_000, 41
    ),
    "small-gpt": Rung(
        "small GPT, given code", "d10", "10.65 M weights, 5,000 steps of 64 × 256 characters (nanoGPT)", 10.65e6, 81.9e6
    ),
    "grokking": Rung("grokking", "i05", "p = 113, 40,000 full-batch epochs (Nanda 2023)", 0.227e6, 0.46e9),
    "transformer": Rung(
        "own transformer", "d09", "65 M weights, 100,000 steps of 50,000 tokens (Vaswani 2017)", 65e6, 5e9
    ),
    "preferences": Rung(
        "human preferences", "d11", "reward model of 124 M on 65,000 pairs of 2 × 600 tokens (our guess)", 124e6, 78e6
    ),
}

_STEP, _RULE = "plan.Step(what=…)", "plan.StopAfter(after_hours=…, if_seen=…)"
_WHAT = (
    words.stock(
        "i will would to the a an and then all of it this paper its their main code model models result results experiment experiments everything whole method again from scratch on in my "
        "own s with some first next try start begin get working work figure figures",
        "That is the whole plan in a word. Which piece, on which data, and how would you know that it is done?",
        one_of="reproduce replicate implement reimplement rerun run train code do repeat write recreate copy redo",
    ),
    words.stock(
        "i will would to the a an and then of it this paper papers s its their again more about some with on in background related work material literature code repo repository",
        "Reading belongs to the passes above. What will you make?",
        one_of="read reread understand study learn look skim review",
    ),
)
_TARGET = (
    words.stock(
        "the a an i it to of and in as same paper s their its main result results number numbers figure figures table similar to get match reach performance accuracy loss score good "
        "reported original value model models data dataset test on",
        "Which number, of which model, on which data, after how much training?",
    ),
)
_IF_SEEN = (
    words.NOTHING,
    words.stock(
        "if when i it this that the is am are was not do does don doesn t won to too very really can cannot go goes going well badly work working works hard difficult long takes take time "
        "much bored tired stuck frustrated fail fails failed out of run runs ran still be would get at all finished ready complete done everything match matches same paper result results",
        "On a bad evening that is always true, and on a good one never. What would you see, count or read off?",
    ),
)
_GAP = (
    words.NOTHING,
    words.stock(
        "there may might could can be will would some a the my mine i it is are not do does don t know make yet in of that and something everything thing things perhaps maybe go goes code "
        "result results other paper from",
        "Where does yours differ from the paper's: data, size, schedule, seeds, or what it does not tell?",
        one_of="problem problems mistake mistakes error errors bug bugs unknown know wrong different difference differences",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of a replication.

    Args:
        what: what you make or run, on what; 3 words or more.
        done_when: how you know that it is done: a file, a number, a test; 2 words or more.
        hours: your own working hours, above 0.
        machine_hours: hours that a machine computes, while you need not sit there; 0 is fine.
        cost: money; 0 is fine.
    """

    what: str = ""
    done_when: str = ""
    hours: float = 0.0
    machine_hours: float = 0.0
    cost: float = 0.0


@dataclass(frozen=True, kw_only=True)
class StopAfter:
    """When to stop or shrink the plan: at which of your hours you look, and what you would see."""

    after_hours: float = 0.0
    if_seen: str = ""


@dataclass(frozen=True, kw_only=True)
class Replication:
    """A plan for replicating one result.

    Args:
        paper: author and year.
        rung: a key of `plan.LADDER`.
        target: what is measured: of which model, on which data; 5 words or more.
        value: the number in the paper.
        tolerance: how far from it you still call it replicated, above 0.
        if_false: the number you would expect if the claim did not hold.
        run_flops: floating-point operations of one full run.
        speed: operations a second that your machine really does.
        runs: full runs that the plan pays for, whole, 1 or more.
        steps: three to eight `Step`s; the first is the smallest.
        known_gaps: where yours will differ from the paper's; two or more, 5 words or more each.
        stop_rules: two `StopAfter`s or more.
        total_hours, total_machine_hours, total_cost: what the steps add up to.
    """

    paper: str = ""
    rung: str = ""
    target: str = ""
    value: float | None = None
    tolerance: float | None = None
    if_false: float | None = None
    run_flops: float = 0.0
    speed: float = 0.0
    runs: int = 0
    steps: Sequence[Step] = ()
    known_gaps: Sequence[str] = ()
    stop_rules: Sequence[StopAfter] = ()
    total_hours: float = field(default=0.0)
    total_machine_hours: float = field(default=0.0)
    total_cost: float = field(default=0.0)


def check_replication(plan: Any) -> None:
    """A paper, a rung, a target that the plan could miss, and the gaps that are known beforehand.

    Raises:
        CheckFailure: naming the field.
    """
    findings = Findings("a rung, a target that you could miss, and the gaps you know of")
    _look_at_plan(findings, plan)
    findings.text("paper", plan.paper, 2)
    rungs = ", ".join(f'"{key}"' for key in LADDER)
    findings.require(_rung(plan.rung) in LADDER, f"rung should be one of {rungs}, not {describe(plan.rung)}")
    findings.text("target", plan.target, 5, _TARGET)
    value, tolerance, if_false = number(plan.value), number(plan.tolerance), number(plan.if_false)
    for name, found in (("value", value), ("tolerance", tolerance), ("if_false", if_false)):
        findings.require(found is not None, f"{name} should be a number, not {describe(getattr(plan, name))}")
    if tolerance is not None and tolerance <= 0:
        findings.add(f"tolerance should be above 0, not {tolerance:g}: two seeds seldom agree to the last digit")
    elif value is not None and tolerance is not None and if_false is not None and abs(value - if_false) <= tolerance:
        findings.add(
            f"{value:g} ± {tolerance:g} also holds {if_false:g}, which is what you would see if the claim were false. "
            "A target that cannot be missed shows nothing: narrow the tolerance, or choose another number"
        )
    if findings.problems and not plan.known_gaps:
        findings.conclude()  # a list that is missing would hide what comes before it
    gaps = findings.items(plan.known_gaps, str, GAPS, 1000, "known_gaps", '"…"')
    for position, gap in enumerate(gaps, start=1):
        findings.text(f"known gap {position}", gap, 5, _GAP)
    findings.different((f"known gap {position}", gap) for position, gap in enumerate(gaps, start=1))
    findings.conclude()


def check_replication_steps(plan: Any) -> None:
    """Steps of which the first is the smallest and done in two hours, and rules that can stop the plan in time.

    Raises:
        CheckFailure: naming the step or the rule.
    """
    findings = Findings("the first step is the smallest, and rules that can stop you in time")
    _look_at_plan(findings, plan)
    steps = findings.items(plan.steps, Step, FEWEST, MOST, "steps", _STEP)
    for position, step in enumerate(steps, start=1):
        findings.text(f"step {position}: what", step.what, 3, _WHAT)
        findings.text(f"step {position}: done_when", step.done_when, 2, _IF_SEEN[1:])
    findings.different((f"the what of step {position}", step.what) for position, step in enumerate(steps, start=1))
    hours = _hours(findings, steps)
    if hours:
        first = hours[0] + (number(steps[0].machine_hours) or 0)
        findings.require(
            first <= FIRST_STEP_HOURS + TOLERANCE,
            f"step 1 takes {first:g} hours, yours and the machine's together, and {FIRST_STEP_HOURS} is the most. "
            "What could you know this evening? Smaller data, fewer steps of training, one layer",
        )
        smaller = [position for position, value in enumerate(hours, start=1) if value < hours[0] - TOLERANCE]
        if smaller:
            at = smaller[0]
            findings.add(
                f"step 1 takes you {hours[0]:g} hour{'s' * (hours[0] != 1)} and step {at} only {hours[at - 1]:g}. "
                "Begin with the smallest, or join the two"
            )
    if findings.problems and not plan.stop_rules:
        findings.conclude()
    rules = findings.items(plan.stop_rules, StopAfter, RULES, 1000, "stop_rules", _RULE)
    total = sum(hours)
    moments = [number(rule.after_hours) for rule in rules]
    for position, (rule, moment) in enumerate(zip(rules, moments, strict=True), start=1):
        findings.text(f"stop rule {position}: if_seen", rule.if_seen, 5, _IF_SEEN)
        if moment is None or moment <= 0:
            findings.add(
                f"stop rule {position}: after_hours should be a number above 0, not {describe(rule.after_hours)}"
            )
        elif hours and moment >= total - TOLERANCE:
            findings.add(
                f"stop rule {position}: looks after {moment:g} hours, and the steps are over after {total:g}. "
                "A rule that comes at the end cannot save you an hour"
            )
    findings.different(
        (f"the if_seen of stop rule {position}", rule.if_seen) for position, rule in enumerate(rules, start=1)
    )
    known = [moment for moment in moments if moment is not None and moment > 0]
    if hours and known and min(known) > total / 2 + TOLERANCE:
        findings.add(
            f"the first stop rule looks after {min(known):g} of {total:g} hours. Put one into the first half: "
            "what would tell you early?"
        )
    findings.conclude()


def check_replication_cost(plan: Any) -> None:
    """Totals that are the sums of the steps, and machine hours that pay for the runs.

    Raises:
        CheckFailure: with the two numbers that disagree.
    """
    findings = Findings("hours, machine hours and money add up, and pay for the runs")
    _look_at_plan(findings, plan)
    steps = findings.items(plan.steps, Step, 1, 1000, "steps", _STEP)
    totals = (
        ("hours", "total_hours", "your hours"),
        ("machine_hours", "total_machine_hours", "the machine hours"),
        ("cost", "total_cost", "the costs"),
    )
    for name, total_name, called in totals:
        values = [number(getattr(step, name)) for step in steps]
        bad = [position for position, value in enumerate(values, start=1) if value is None or value < 0]
        total = number(getattr(plan, total_name))
        if bad:
            findings.add(
                f"step {bad[0]}: {name} should be a number, 0 or more, not {describe(getattr(steps[bad[0] - 1], name))}"
            )
        elif total is None:
            findings.add(f"{total_name} should be a number, not {describe(getattr(plan, total_name))}")
        elif abs(total - (found := sum(value or 0 for value in values))) > TOLERANCE:
            parts = " + ".join(f"{value:g}" for value in values)
            findings.add(f"{called} of the steps are {parts} = {found:g}, and {total_name} says {total:g}")
    _look_at_runs(findings, plan, sum(number(step.machine_hours) or 0 for step in steps))
    findings.conclude()


def draw_replication(plan: Replication) -> None:
    """The steps over your hours, one below the other, with the moments at which a rule could stop you."""
    findings = Findings("a picture of the plan")
    _look_at_plan(findings, plan)
    steps = findings.items(plan.steps, Step, 1, 1000, "steps", _STEP)
    hours = [number(step.hours) or 0 for step in steps]
    if min(hours) <= 0:
        findings.stop("every step needs hours above 0 before it can be drawn")
    rules = sorted(
        (moment, str(rule.if_seen))
        for rule in plan.stop_rules
        if isinstance(rule, StopAfter) and (moment := number(rule.after_hours)) is not None and moment > 0
    )
    ends = list(accumulate(hours))
    machine = sum(number(step.machine_hours) or 0 for step in steps)
    cost = sum(number(step.cost) or 0 for step in steps)
    title = f"{ends[-1]:g} of your hours, {machine:g} of a machine's, cost {cost:g}" + (
        f": the first way out is after {rules[0][0]:g} h" if rules else ""
    )
    alt = "; ".join(
        f"step {position}: {step.what}, {value:g} hours"
        for position, (step, value) in enumerate(zip(steps, hours, strict=True), start=1)
    ) + "".join(f"; after {moment:g} hours stop if: {seen}" for moment, seen in rules)
    tall = len(steps) + 0.95 * len(rules)
    paper = {"facecolor": "white", "edgecolor": "none", "pad": 1.0}  # the lines of the rules pass behind words
    with plots.figure(title, height=0.9 + 0.62 * tall, alt=alt) as ax:
        for row, (step, value, end) in enumerate(zip(steps, hours, ends, strict=True)):
            ax.barh(row, value, left=end - value, height=0.3, color=plots.COLOURS[0])
            extra = f", machine {number(step.machine_hours):g} h" if number(step.machine_hours) else ""
            extra += f", cost {number(step.cost):g}" if number(step.cost) else ""
            left = end < 0.55 * ends[-1]
            ax.text(
                end + 0.01 * ends[-1] if left else end - value - 0.01 * ends[-1],
                row,
                f"{value:g} h{extra}",
                va="center",
                ha="left" if left else "right",
                fontsize=9,
                bbox=paper,
            )
            ax.text(0, row - 0.19, wording.fit(f"{row + 1} · {step.what}", 104, 1), va="bottom", fontsize=9, bbox=paper)
        for place, (moment, seen) in enumerate(rules):
            below = len(steps) + 0.95 * place
            ax.axvline(moment, ymax=1, color=plots.COLOURS[3], linestyle="--", linewidth=1.3, zorder=0)
            ax.plot(moment, below - 0.22, marker="s", color=plots.COLOURS[3], markersize=7)
            said = wording.fit(f"after {moment:g} h, stop if: {seen}", 112, 2)
            ax.text(0, below, said, va="top", fontsize=9, color="#A03C00", bbox=paper)
        ax.set(xlim=(0, 1.02 * ends[-1]), ylim=(tall - 0.2, -0.65), xlabel="your hours so far")
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(axis="y", visible=False)


def draw_ladder(flops: dict[str, float], hours: dict[str, float] | None = None) -> None:
    """The rungs with the operations of one full run, on a log axis; beside each, the hours on your machine.

    Args:
        flops: for each key of `LADDER`, the operations of one full run.
        hours: for each key, hours of computing; optional.
    """
    findings = Findings("a picture of the ladder")
    missing = [key for key in LADDER if key not in flops]
    if missing:
        findings.stop(f"no number for {', '.join(missing)}")
    wrong = [key for key in LADDER if (value := number(flops[key])) is None or value <= 0]
    if wrong:
        findings.stop(f"{wrong[0]}: operations should be a number above 0, not {describe(flops[wrong[0]])}")
    values = {key: float(flops[key]) for key in LADDER}
    title = f"One full run: {min(values.values()):.1e} to {max(values.values()):.1e} operations"
    alt = "; ".join(f"{LADDER[key].title}: {value:.1e} operations" for key, value in values.items())
    with plots.figure(title, height=3.6, alt=alt) as ax:
        names = [f"{rung.title} ({rung.notebook})" for rung in LADDER.values()]
        bars = ax.barh(names, list(values.values()), color=plots.COLOURS[0], height=0.55)
        labels = [
            f"{value:.1e}" + (f"  ({_time(hours[key])})" if hours and number(hours.get(key)) else "")
            for key, value in values.items()
        ]
        ax.bar_label(bars, labels, padding=4, fontsize=9)
        low, high = min(values.values()) / 10, max(values.values()) * 3e3
        ax.set(xscale="log", xlim=(low, high), xlabel="floating-point operations of one full run")
        ax.invert_yaxis()
        ax.grid(axis="y", visible=False)


def _look_at_plan(findings: Findings, plan: Any) -> None:
    if plan is None or plan is ...:
        findings.stop(
            "there is no plan yet. Fill plan.Replication(paper=…) in the cell above, run that cell, then this one"
        )
    if not isinstance(plan, Replication):
        findings.stop(f"expected one plan.Replication(paper=…), got {describe(plan)}")


def _rung(value: Any) -> str:
    return words.choice(value).replace(" ", "-")


def _hours(findings: Findings, steps: Sequence[Step]) -> list[float]:
    """The hours of the steps; notes and gives nothing where one is no number above 0."""
    values = [number(step.hours) for step in steps]
    for position, (step, value) in enumerate(zip(steps, values, strict=True), start=1):
        if value is None or value <= 0:
            findings.add(f"step {position}: hours should be a number above 0, not {describe(step.hours)}")
    return [value for value in values if value] if all(value is not None and value > 0 for value in values) else []


def _look_at_runs(findings: Findings, plan: Replication, machine_hours: float) -> None:
    flops, speed, runs = number(plan.run_flops), number(plan.speed), number(plan.runs)
    for name, value in (("run_flops", flops), ("speed", speed)):
        if value is None or value <= 0:
            findings.add(f"{name} should be a number above 0, not {describe(getattr(plan, name))}")
    if runs is None or runs < 1 or runs != int(runs):
        findings.add(f"runs should be a whole number, 1 or more, not {describe(plan.runs)}")
        return
    if not flops or not speed or min(flops, speed) <= 0:
        return
    need = runs * flops / speed / SECONDS
    if need > machine_hours + TOLERANCE:
        findings.add(
            f"{runs:g} run{'s' * (runs != 1)} of {flops:.3g} operations at {speed:.3g} a second take {need:.3g} hours, "
            f"and the steps hold {machine_hours:g} machine hours. Fewer or smaller runs, or more hours?"
        )
        return
    if runs == 1:
        findings.note("one full run leaves none for a second seed, and none for the mistake that you find afterwards")
    if machine_hours > SPARE * max(need, 0.25):
        findings.note(
            f"the runs need {need:.2g} machine hours, and the plan has {machine_hours:g}. What is the rest for?"
        )


def _time(hours: float) -> str:
    if hours * 60 < 1:
        return f"{hours * SECONDS:.0f} s"
    if hours < 1:
        return f"{hours * 60:.0f} min"
    if hours < 48:
        return f"{hours:,.0f} h"
    days = hours / 24
    return f"{days:,.0f} days" if days < 730 else f"{days / 365:,.0f} years"
