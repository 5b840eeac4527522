"""Forecasts with a date and a test, shares that sum to 100, and a check of whether your 80 % means 80 %."""

from __future__ import annotations

import itertools
import math
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.calibration_facts import CALIBRATION
from insideview.plan.findings import Findings, as_date, date_problem, number

SOON = 365  # days: at least one forecast has to be settled by then, or nothing is learnt
ROUNDING = 1e-9
TAIL = 0.025  # of a calibrated person's luck, left out at either end
KINDS = ("world", "technical")
FAILURE_MODES = {
    "irrelevant skills": 70.0,  # Bloom (2022)
    "newcomers not enabled": 20.0,
    "researchers distracted": 10.0,
}

_FORECAST = "plan.Forecast(name=…)"
_CONCERN = "plan.Concern(mode=…)"
_RESOLUTIONS = (
    words.stock(
        "it this that the a an is are was be will would if when once by then most many people everyone experts researchers everybody agree agrees agreed generally widely clear clearly "
        "happens happen happened has have come comes true yes i we see feel think believe know says say said obvious enough really public consensus opinion field there shows show in of "
        "and or to as so question answer event actually think resolved resolves i d judge my own all very it s date day gave give given before named above deadline",
        "Two people could read that differently afterwards. Which page, table or count would they open, and what must it show?",
    ),
)
_OPEN = re.compile(
    r"(how|what|which|who|whom|whose|why|where|when)\b(?!.*[,:;])", re.IGNORECASE | re.DOTALL
)  # “When the next model is out, will …?” can be answered with yes or no
_SOME = "(none|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred|hundred|a dozen|dozen)"
_IN_WORDS = re.compile(rf"\b{_SOME}\b\W+(\w+\W+){{0,2}}?(of|in|from|among)\W+(\w+\W+){{0,2}}?{_SOME}\b", re.IGNORECASE)
_NEVER = (
    words.stock(
        "it this that there is are would could can will i me my mind about at all any evidence change changes changed move moves moved really much new news more information data facts research "
        "results something things depends on how go goes if when a the or better learn learned learnt find found out become becomes "
        "i saw see seen hear heard read came come comes appear appears appeared development developments progress in of field area ai and strong good important big major",
        "That would fit every forecast. Which single result or event would move this one by ten points, and in which direction?",
    ),
)
_WHY = (
    words.stock(
        "i it this that is are think feel believe seems seem because so just very really most least important likely unlikely big small real problem risk concern the a to me of my more less than "
        "others other one guess gut feeling not sure",
        "What have you seen or read that makes this share larger or smaller?",
    ),
)


# ------------------------------------------------------------------------------------------------- shares of concern


@dataclass(frozen=True, kw_only=True)
class Concern:
    """One way in which a growing field may fail, and its share of your concern.

    Args:
        mode: one of the keys of `plan.FAILURE_MODES`, or a failure of your own in 4 words or more.
        percent: its share of your concern, 0 to 100; all shares together make 100.
        because: what you have seen or read that makes the share as large as it is; 5 words or more.
        moves_if: what would change it by ten points; 5 words or more.
    """

    mode: str = ""
    percent: float = 0.0
    because: str = ""
    moves_if: str = ""


def check_concerns(concerns: Any) -> None:
    """Four to seven failures, the three given ones among them, whose shares make 100, each with a reason.

    Raises:
        CheckFailure: naming the failure and the field.
    """
    findings = Findings("four to seven ways to fail, with shares that make 100, and what would move each")
    concerns = findings.items(concerns, Concern, 4, 7, "concerns", _CONCERN)
    modes = [words.choice(concern.mode) for concern in concerns]
    missing = [key for key in FAILURE_MODES if key not in modes]
    findings.require(
        not missing,
        f"not judged yet: {', '.join(repr(key) for key in missing)}. A share of 0 is allowed, with a reason",
    )
    own = [place for place, mode in enumerate(modes) if mode not in FAILURE_MODES]
    findings.require(
        bool(own), "all of these are given ones. Add a failure that the three leave out, in your own words"
    )
    for place in own:
        findings.text(f"concern {place + 1}: mode", concerns[place].mode, 4, _WHY)
    shares = []
    for position, concern in enumerate(concerns, start=1):
        share = number(concern.percent)
        if share is None or not 0 <= share <= 100:
            findings.add(
                f"concern {position}: percent should be a number from 0 to 100, not {describe(concern.percent)}"
            )
        else:
            shares.append(share)
        findings.text(f"concern {position}: because", concern.because, 5, _WHY)
        findings.text(f"concern {position}: moves_if", concern.moves_if, 5, _NEVER)
    total = sum(shares)
    if len(shares) == len(concerns) and abs(total - 100) > 0.01:
        looks = " They look like parts of 1: multiply by 100." if abs(total - 1) < 1e-6 else ""
        findings.add(f"the shares make {total:g}, and have to make 100.{looks}")
    findings.different((f"mode {place}", concern.mode) for place, concern in enumerate(concerns, start=1))
    findings.different(
        ((f"the because of concern {place}", concern.because) for place, concern in enumerate(concerns, start=1)),
        "What is different about each?",
    )
    findings.different(
        ((f"the moves_if of concern {place}", concern.moves_if) for place, concern in enumerate(concerns, start=1)),
        "What would move this one, and not the other?",
    )
    if not findings.problems and len(set(shares)) == 1:
        findings.note("all shares are equal. Is that what you think, or what is left when one does not choose?")
    findings.conclude()


def draw_concerns(concerns: Sequence[Concern]) -> None:
    """Your shares beside those of Bloom (2022), largest first."""
    findings = Findings("a picture of the shares")
    concerns = findings.items(concerns, Concern, 1, 1000, "concerns", _CONCERN)
    shares = [number(concern.percent) for concern in concerns]
    if any(share is None for share in shares):
        findings.stop("every concern needs a percent, as a number, before it can be drawn")
    order = sorted(range(len(concerns)), key=lambda place: -(shares[place] or 0.0))
    first = words.shortened(" ".join(str(concerns[order[0]].mode).split()), 40)
    most = shares.count(shares[order[0]])
    title = (
        f"Your largest concern: {first}, {shares[order[0]]:g} %"
        if most == 1
        else f"{most} largest concerns, {shares[order[0]]:g} % each"
    )
    names = [textwrap.fill(words.shortened(str(concerns[place].mode), 80), 30) for place in order]
    alt = "; ".join(f"{concerns[place].mode}: {shares[place]:g} %" for place in order)
    with plots.figure(title, height=1.3 + 0.55 * len(order), alt=alt) as ax:
        for row, place in enumerate(order):
            mine, theirs = shares[place] or 0.0, FAILURE_MODES.get(words.choice(concerns[place].mode))
            ax.barh(row - 0.19, mine, height=0.36, color=plots.COLOURS[0], label="you" if row == 0 else None)
            ax.text(mine + 1, row - 0.19, f"{mine:g} %", va="center", fontsize=9)
            if theirs is not None:
                ax.barh(row + 0.19, theirs, height=0.36, color=plots.COLOURS[1], hatch="//", edgecolor="white")
                ax.text(theirs + 1, row + 0.19, f"{theirs:g} %", va="center", fontsize=9)
        ax.barh([0], [0], color=plots.COLOURS[1], hatch="//", edgecolor="white", label="Bloom (2022), three only")
        ax.set_yticks(range(len(order)), names)
        ax.set(xlim=(0, 109), ylim=(len(order) - 0.4, -0.6), xlabel="per cent of all concern")
        ax.grid(axis="y", visible=False)
        ax.legend(loc="lower right")


# --------------------------------------------------------------------------------------------------------- forecasts


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """A question that will be settled, and your probability of yes.

    Args:
        name: a short key, such as "exam-2027", by which relations speak of it.
        question: a question with the answer yes or no, as it would be asked of you on the day; 4 words or more. Two forecasts with the
            same question and different dates are one question at two horizons: will it have happened *by* then?
        kind: "world" (what will happen) or "technical" (what will turn out to work).
        probability: of yes, from 0.01 to 0.99.
        by: the last day; what has not happened by then counts as no.
        yes_if: which page, table or count settles it, and what it must show; 6 words or more.
        base_rate: how often yes came in the most similar cases, with figures: "3 of 14"; 4 words or more.
        moves_if: what would move you by ten points, and which way; 5 words or more.
    """

    name: str = ""
    question: str = ""
    kind: str = ""
    probability: float = 0.0
    by: date | None = None
    yes_if: str = ""
    base_rate: str = ""
    moves_if: str = ""


@dataclass(frozen=True)
class Implies:
    """Whenever the first comes true, so does the second: the first is not more likely. For example “A and B” and “A”."""

    first: str
    second: str


@dataclass(frozen=True)
class Exclusive:
    """At most one of these comes true, so their probabilities make at most 1; exactly 1 if one of them must.

    Args:
        names: two or more names of forecasts.
        one_must: whether one of them is sure to come true.
    """

    names: Sequence[str]
    one_must: bool = False


def check_forecasts(forecasts: Any, written_on: Any) -> None:
    """Four to eight forecasts of both kinds, each with a test, a base rate and a date, one of them within a year.

    Raises:
        CheckFailure: naming the forecast and the field.
    """
    findings = Findings("four to eight forecasts, each with a date, a test, a base rate and what would move it")
    forecasts = findings.items(forecasts, Forecast, 4, 8, "forecasts", _FORECAST)
    written = as_date(written_on)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write these forecasts")
    _look_at_names(findings, forecasts)
    for position, forecast in enumerate(forecasts, start=1):
        where, by = f"forecast {position}", as_date(forecast.by)
        if findings.text(f"{where}: question", forecast.question, 4) and _OPEN.match(forecast.question.strip()):
            findings.add(
                f"{where}: “{words.shortened(forecast.question)}” is not answered by yes or no. Begin with “Will …”, with one number or date in it"
            )
        findings.require(
            words.choice(forecast.kind) in KINDS,
            f'{where}: kind should be "world" or "technical", not {forecast.kind!r}',
        )
        findings.probability(f"{where}: probability", forecast.probability, "What would surprise you?")
        if by is None:
            findings.add(f"{where}: by {date_problem(forecast.by)}")
        elif by <= written:
            findings.add(
                f"{where}: by is {wording.day(by)}, and you wrote it on {wording.day(written)}. Which day in the future settles it?"
            )
        findings.text(f"{where}: yes_if", forecast.yes_if, 6, _RESOLUTIONS)
        if findings.text(f"{where}: base_rate", forecast.base_rate, 4) and not _counts(forecast.base_rate):
            findings.add(
                f"{where}: base_rate has {'only a year' if re.search(r'[0-9]', forecast.base_rate) else 'no figures'} (“{words.shortened(forecast.base_rate)}”). How many of how many similar cases? “0 of 5” is a base rate"
            )
        findings.text(f"{where}: moves_if", forecast.moves_if, 5, _NEVER)
    kinds = {words.choice(forecast.kind) for forecast in forecasts}
    for kind in KINDS:
        findings.require(kind in kinds or not kinds <= set(KINDS), f'none of them is "{kind}": add one of that kind')
    days = [by for forecast in forecasts if (by := as_date(forecast.by)) is not None]
    findings.require(
        not days or any(by <= written + timedelta(days=SOON) for by in days),
        f"the first one is settled on {wording.day(min(days, default=written))}, more than a year after {wording.day(written)}. Add one that teaches you something sooner",
    )
    for field in ("yes_if", "base_rate", "moves_if"):
        findings.different(_once(forecasts, field))
    if not findings.problems and len({number(forecast.probability) for forecast in forecasts}) == 1:
        findings.note("all probabilities are the same. Which of these surprises you more if it comes true?")
    findings.conclude()


def check_coherence(forecasts: Any, relations: Any) -> None:
    """No two of your probabilities contradict each other, and at least one relation between them is written down.

    A relation is `Implies`, `Exclusive`, or one question asked at two dates, which is found without being named.

    Raises:
        CheckFailure: naming the forecasts and the numbers that cannot both be right.
    """
    findings = Findings("probabilities that can all be right together, and at least one relation between them")
    forecasts = findings.items(forecasts, Forecast, 2, 1000, "forecasts", _FORECAST)
    _look_at_names(findings, forecasts)
    for position, forecast in enumerate(forecasts, start=1):
        findings.probability(f"forecast {position}: probability", forecast.probability, "What would surprise you?")
    if findings.problems:
        findings.conclude()
    if isinstance(relations, Implies | Exclusive):
        relations = [relations]
    if not isinstance(relations, list | tuple):
        findings.stop(f'relations should be a list, [plan.Implies("first", "second"), …], not {describe(relations)}')
    chance = {words.normalised(forecast.name): float(forecast.probability) for forecast in forecasts}
    found = _horizons(findings, forecasts)
    for relation in relations:
        if not isinstance(relation, Implies | Exclusive):
            findings.add(f"a relation is plan.Implies(…) or plan.Exclusive(…), not {describe(relation)}")
            continue
        named = _named(findings, relation, chance)
        if named and isinstance(relation, Implies):
            found += 1
            first, second = named
            if chance[first] > chance[second] + ROUNDING:
                findings.add(
                    f"“{relation.first}” cannot come true without “{relation.second}”, and has {chance[first]:.0%} against {chance[second]:.0%}. Which of the two numbers do you believe less?"
                )
        elif named and isinstance(relation, Exclusive):
            found += 1
            total = sum(chance[name] for name in named)
            parts = " + ".join(f"{chance[name]:g}" for name in named)
            if total > 1 + 1e-6:
                findings.add(
                    f"at most one of {_list(relation.names)} comes true, and {parts} = {total:g} is more than 1"
                )
            elif relation.one_must and total < 1 - 1e-6:
                findings.add(
                    f"one of {_list(relation.names)} must come true, and {parts} = {total:g} is less than 1. What have you left out?"
                )
    findings.require(
        found > 0 or bool(findings.problems),
        'none of your forecasts is tied to another yet. Ask one question at two dates, word for word and with the date in `by` only, or write plan.Implies("a and b", "a") or plan.Exclusive(["a", "b"])',
    )
    findings.conclude()


def draw_forecasts(forecasts: Sequence[Forecast]) -> None:
    """The sheet: each forecast at its probability, in the order in which they are settled."""
    findings = Findings("a picture of the forecasts")
    forecasts = findings.items(forecasts, Forecast, 1, 1000, "forecasts", _FORECAST)
    rows = []
    for forecast in forecasts:
        by, chance = as_date(forecast.by), number(forecast.probability)
        if by is None or chance is None or not 0 <= chance <= 1:
            findings.stop("every forecast needs a date in `by` and a probability before it can be drawn")
        rows.append((by, chance, forecast))
    rows.sort(key=lambda row: row[0])
    count = len(rows)
    title = f"{f'{count} forecasts: the first is' if count > 1 else '1 forecast,'} settled by {wording.day(rows[0][0])}"
    alt = "; ".join(f"{forecast.question} by {wording.day(by)}: {chance:.0%}" for by, chance, forecast in rows)
    asked = [
        "\n".join(
            textwrap.wrap(
                f"by {wording.day(by)} · {' '.join(str(forecast.question).split())}", 108, max_lines=2, placeholder=" …"
            )
        )
        for by, _, forecast in rows
    ]
    step = 0.72 + 0.17 * any("\n" in text for text in asked)  # inches for a forecast
    with plots.figure(title, height=1.0 + step * count, alt=alt) as ax:
        for row, (_, chance, forecast) in enumerate(rows):
            technical = words.choice(forecast.kind) == "technical"
            ax.plot([0, 1], [row, row], color="0.85", linewidth=1, zorder=1)
            ax.plot(
                chance,
                row,
                marker="s" if technical else "o",
                markersize=9,
                color=plots.COLOURS[3 if technical else 0],
                linestyle="none",
                zorder=3,
            )
            beside = (-0.018, "right") if chance > 0.9 else (0.018, "left")
            ax.text(chance + beside[0], row, f"{chance:.0%}", ha=beside[1], va="center", fontsize=9, fontweight="bold")
            ax.text(0, row - 0.2, asked[row], va="bottom", fontsize=9)
        for label, marker, colour in (("world", "o", 0), ("technical", "s", 3)):
            ax.plot([], [], marker=marker, color=plots.COLOURS[colour], linestyle="none", label=label)
        ax.set(xlim=(-0.02, 1.02), ylim=(count - 0.55, -0.75), xlabel="probability of yes")
        ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25 %", "50 %", "75 %", "100 %"])
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
        ax.grid(axis="y", visible=False)
        ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.45 / (step * count)), ncols=2)


# ------------------------------------------------------------------------------------------------------- calibration


def calibration_questions() -> str:
    """The statements, numbered, to be read before answering."""
    return "\n".join(
        textwrap.fill(statement.text, 96, initial_indent=f"{place:2}. ", subsequent_indent="    ")
        for place, statement in enumerate(CALIBRATION, start=1)
    )


def check_calibration(answers: Any) -> None:
    """A probability for each of the statements.

    Raises:
        CheckFailure: naming the statements without a usable number.
    """
    findings = Findings(f"a probability for each of the {len(CALIBRATION)} statements")
    chances = _answered(findings, answers)
    if len(chances) == len(CALIBRATION) and len(set(chances.values())) < 3:
        findings.add("you use fewer than three different numbers. Which statement are you surest of, and which least?")
    findings.conclude()


def calibration_outcomes() -> list[int]:
    """1 for each statement that is true and 0 for each that is false, in their order."""
    return [int(statement.true) for statement in CALIBRATION]


def show_calibration(answers: Mapping[int, float]) -> str:
    """Your answers beside the truth, the most surprising ones first, with sources."""
    findings = Findings("your answers beside the truth")
    chances = _answered(findings, answers)
    if findings.problems:
        findings.conclude()
    costs = {place: (chances[place] - CALIBRATION[place - 1].true) ** 2 for place in chances}
    lines = []
    for place in sorted(chances, key=lambda one: (-costs[one], one)):
        statement = CALIBRATION[place - 1]
        said = f"{place:2}. you said {chances[place]:.0%}, it is {'TRUE' if statement.true else 'FALSE'}. {statement.because}"
        lines.append(textwrap.fill(said, 96, subsequent_indent="    ") + f"\n    {statement.source}")
    return "\n".join(lines)


def draw_calibration(answers: Mapping[int, float]) -> None:
    """How often you were right, for each level of sureness, with the play of chance for so few answers."""
    findings = Findings("a picture of your calibration")
    chances = _answered(findings, answers)
    if findings.problems:
        findings.conclude()
    said = np.array([chances[place] for place in sorted(chances)])
    true = np.array(calibration_outcomes(), dtype=float)
    sure = np.maximum(said, 1 - said)
    right = np.where(said == 0.5, 0.5, (said > 0.5) == (true == 1))
    score = float(np.mean((said - true) ** 2))
    groups = _groups(sure, right)
    more = "surer than" if sure.mean() > right.mean() else "less sure than"
    title = f"Right {right.mean():.0%} of the time, on average {sure.mean():.0%} sure; Brier score {score:.3f}"
    alt = title + "; " + "; ".join(f"about {at:.0%} sure: {share:.0%} right of {count}" for at, share, count in groups)
    with plots.figure(title, height=4.6, alt=alt) as ax:
        line = np.linspace(0.5, 1, 50)
        ax.plot(line, line, color="0.4", linestyle="--", linewidth=1.2, label="perfectly calibrated")
        for at, share, count in groups:
            low, high = _by_chance(at, count)
            ax.plot([at, at], [low, high], color="0.82", linewidth=9, solid_capstyle="butt", zorder=1)
            ax.plot(at, share, "o", markersize=9, color=plots.COLOURS[0], zorder=3)
            ax.annotate(f"{count:d}", (at, share), xytext=(9, 0), textcoords="offset points", va="center", fontsize=9)
        ax.plot([], [], color="0.82", linewidth=9, label="where chance alone may put a calibrated person")
        ax.plot(
            [],
            [],
            "o",
            color=plots.COLOURS[0],
            label=f"you (with number of answers); overall you are {more} you are right",
        )
        ax.set(
            xlim=(0.48, 1.03), ylim=(-0.04, 1.06), xlabel="how sure you said you were", ylabel="share that was right"
        )
        ax.set_xticks([0.5, 0.6, 0.7, 0.8, 0.9, 1], ["50 %", "60 %", "70 %", "80 %", "90 %", "100 %"])
        ax.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", "25 %", "50 %", "75 %", "100 %"])
        ax.legend(loc="upper left", bbox_to_anchor=(-0.02, -0.14), fontsize=8.5)


def _groups(sure: Any, right: Any) -> list[tuple[float, float, int]]:
    """(mean sureness, share right, how many) for answers of similar sureness; empty groups are left out."""
    edges = (0.5, 0.625, 0.775, 0.925, 1.01)
    found = []
    for low, high in itertools.pairwise(edges):
        here = (sure >= low) & (sure < high)
        if here.any():
            found.append((float(sure[here].mean()), float(right[here].mean()), int(here.sum())))
    return found


def _by_chance(at: float, count: int) -> tuple[float, float]:
    """The shares right between which a calibrated person lands in 95 of 100 cases, or a few more."""
    at = min(1.0, max(0.0, at))
    chances = np.array([math.comb(count, k) * at**k * (1 - at) ** (count - k) for k in range(count + 1)])
    low = int(np.argmax(np.cumsum(chances) > TAIL))
    high = count - int(np.argmax(np.cumsum(chances[::-1]) > TAIL))
    return low / count, high / count


def _answered(findings: Findings, answers: Any) -> dict[int, float]:
    """The usable answers by number; what is wrong with the others goes to `findings`."""
    wanted = range(1, len(CALIBRATION) + 1)
    if isinstance(answers, list | tuple | np.ndarray) and len(answers):
        answers = dict(zip(range(1, len(answers) + 1), answers, strict=True))
    if not isinstance(answers, Mapping) or not answers:
        findings.stop(
            f"answers should be a dict {{1: 0.7, 2: 0.35, …}}, one number for each statement; got {describe(answers)}"
        )
    extra = [key for key in answers if key not in wanted]
    findings.require(
        not extra,
        f"there is no statement {', '.join(map(repr, extra[:3]))}; they are numbered 1 to {len(CALIBRATION)}, without quotes",
    )
    missing = [place for place in wanted if place not in answers or answers[place] is None or answers[place] is ...]
    shown = ", ".join(map(str, missing[:8])) + (" …" if len(missing) > 8 else "")
    findings.require(not missing, f"not answered yet: {shown}. No idea at all is 0.5")
    chances = {}
    for place in wanted:
        if place in missing:
            continue
        chance = number(answers[place])
        if chance is None:
            findings.add(
                f"statement {place}: write the probability that it is true, such as 0.7, not {describe(answers[place])}"
            )
        elif 1 < chance <= 100:
            findings.add(f"statement {place}: {chance:g} looks like per cent. Write {chance / 100:g}")
        elif not 0 <= chance <= 1:
            findings.add(f"statement {place}: a probability lies from 0 to 1, and {chance:g} does not")
        else:
            chances[place] = chance
    return chances


# ----------------------------------------------------------------------------------------------------------- helpers


def _look_at_names(findings: Findings, forecasts: Sequence[Forecast]) -> None:
    seen: dict[str, int] = {}
    for position, forecast in enumerate(forecasts, start=1):
        if findings.text(f"forecast {position}: name", forecast.name, 1):
            name = words.normalised(forecast.name)
            if name in seen:
                findings.add(
                    f"forecasts {seen[name]} and {position} are both called “{forecast.name}”. Give each a name of its own"
                )
            seen.setdefault(name, position)


def _counts(text: str) -> bool:
    """Whether a base rate has a figure other than a year, or a count in words: “two of about forty”."""
    figures = [figure for figure in re.findall(r"\d+(?:[.,]\d+)*", text) if not re.fullmatch(r"(19|20)\d\d", figure)]
    return bool(figures) or bool(_IN_WORDS.search(text))


def _once(forecasts: Sequence[Forecast], field: str) -> Iterable[tuple[str, Any]]:
    """(where, text) of one field; forecasts that ask the same question at two dates may share it."""
    seen = set()
    for position, forecast in enumerate(forecasts, start=1):
        key = (words.content(str(forecast.question)), words.content(str(getattr(forecast, field))))
        if key not in seen:
            seen.add(key)
            yield f"the {field} of forecast {position}", getattr(forecast, field)


def _horizons(findings: Findings, forecasts: Sequence[Forecast]) -> int:
    """How many pairs ask one question at two dates; later ones that are less likely go to `findings`."""
    dated = [(by, forecast) for forecast in forecasts if (by := as_date(forecast.by)) is not None]
    dated.sort(key=lambda pair: pair[0])
    found = 0
    for place, (sooner, first) in enumerate(dated):
        for later, second in dated[place + 1 :]:
            if words.normalised(str(first.question)) != words.normalised(str(second.question)) or sooner == later:
                continue
            found += 1
            if float(first.probability) > float(second.probability) + ROUNDING:
                findings.add(
                    f"“{first.name}” by {wording.day(sooner)} has {float(first.probability):.0%}, and “{second.name}” asks the same by {wording.day(later)} with {float(second.probability):.0%}. "
                    "What has happened by the first date has happened by the second"
                )
    return found


def _named(findings: Findings, relation: Implies | Exclusive, chance: Mapping[str, float]) -> list[str]:
    """The names in a relation as keys of `chance`; empty where one is unknown."""
    given = [relation.first, relation.second] if isinstance(relation, Implies) else relation.names
    if isinstance(given, str) or not isinstance(given, list | tuple) or len(given) < 2:
        findings.add('plan.Exclusive needs a list of two names or more, plan.Exclusive(["a", "b"])')
        return []
    keys = [words.normalised(name) if isinstance(name, str) else "" for name in given]
    for name, key in zip(given, keys, strict=True):
        findings.require(key in chance, f"no forecast is called {name!r}; a relation uses what stands in `name`")
    if len(set(keys)) < len(keys):
        findings.add(f"a relation names “{given[0]}” twice")
        return []
    return keys if all(key in chance for key in keys) else []


def _list(names: Iterable[Any]) -> str:
    return ", ".join(f"“{name}”" for name in names)
