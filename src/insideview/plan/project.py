"""A project from its goals to what it will deliver: questions, what exists already, ways to an answer, fit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, number

GOAL_KINDS = ("show", "skill", "view", "field", "portfolio", "other")
CRITERIA_OF_SIMPLE = ("hours", "cost", "unknowns")
QUESTIONS_IN_FIVE_MINUTES = 10
KEPT = 3
SERVES = range(4)  # from 0, does nothing for the goal, to 3, reaches it

_NO_CHANGE = words.stock(
    "i will would have has had be am is are it this that the a an and or of to in about ai ml safety alignment field my me more better much lot very really many new things something "
    "know knowledge understand understanding interpretability governance research evaluation evaluations transformer transformers deep machine language model models rlhf coding programming python pytorch skill skills learn learned learnt good great well deeper improve improved progress "
    "feel confident confidence comfortable project finished finish done complete completed make made meaningful contribution contribute",
    "When a friend looks at what you have by then, what would they see?",
)
_TOPIC = words.stock(
    "how what why when where which who does do did can could should would will is are be we i it they the a an of in for to and or on with about that this make made get ai ml agi safety alignment "
    "interpretability governance deep learning machine models model llm llms language neural networks network systems system work works working safe safer aligned align solve solved problem problems "
    "good bad best better important help become go well really large humanity",
    "That names a field. Which model, data, people or text, and what would you count or compare?",
)
_UNSTUDIED = words.stock(
    "nobody no one none has have had yet done did this it that before studied looked at into researched tried answered i could not cannot find anything because there is are little few much enough "
    "research work papers on so far know known we hard difficult very too the a question and",
    "Why not: too new, too dull, too small, needs two kinds of knowledge? Or is it answered under another name?",
)
_MORE_WORK = words.stock(
    "more further future much a lot of on in for about area areas topic field study studies studied investigation investigated explored researchers authors say says they paper it will always room work research is needed required remains to be done many things everything questions open some other details the it this leaves still could can should and "
    "limitations limited scope better",
    "Which part of your question can a reader not answer after reading it?",
    one_of="work research things everything questions limitations details lot",
)
_LEAVES_NOTHING = words.stock(
    "it this that there is are the paper source leaves leave left open of my question all answers answered everything really at",
    "Then it answers your question: a good result. Take the next question, or its section on further work.",
    one_of="nothing none everything all",
)
_MISSES_NOTHING = words.stock(
    "it this that way approach would will does not really at all any thing misses miss i can could think of there is are",
    "Every way leaves something out. What would a critic ask after your talk?",
    one_of="nothing none no anything",
)
_SOMETHING = words.stock(
    "a an the some something thing things stuff result results product project output outcome report document my of on about for to that which is good nice clear final work research ai safety alignment",
    "What is it: how many pages, which table, which repository, for which reader?",
)


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What you want from a project.

    Args:
        name: a few words by which later records call it.
        kind: "show" (something to show an employer), "skill" (get good at one), "view" (hypotheses of your own),
            "field" (something new for the field), "portfolio" (public explanations) or "other".
        reached_if: what somebody else could see or count at the end; 5 words or more.
    """

    name: str = ""
    kind: str = ""
    reached_if: str = ""


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question that a project could answer.

    Args:
        asks: one question, with its question mark; 6 words or more.
        why_open: why it has not been answered, as far as you know; 5 words or more.
        answer: what an answer would look like: a number, a table, a yes with a margin; 4 words or more.
        pull: how much you want to know, 1 to 5.
        hours: your guess until the first sign of an answer.
    """

    asks: str = ""
    why_open: str = ""
    answer: str = ""
    pull: int = 0
    hours: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Source:
    """Existing work on your question.

    Args:
        title, authors: as printed; “Olsson and others” is enough.
        year: of publication.
        link: a web address, DOI or arXiv number; for a book its ISBN.
        found: what it shows, for your question; 5 words or more.
        leaves_open: what of your question it does not answer; 5 words or more.
    """

    title: str = ""
    authors: str = ""
    year: int = 0
    link: str = ""
    found: str = ""
    leaves_open: str = ""


@dataclass(frozen=True, kw_only=True)
class Approach:
    """A way to an answer.

    Args:
        name: a few words.
        how: what you would do; 6 words or more.
        hours: your working time to an answer.
        cost: money, in your currency; 0 is fine.
        unknowns: things that it needs and that you have never done, each 2 words or more; may be empty.
        shows: what you would know afterwards; 5 words or more.
        misses: what you would still not know; 3 words or more.
    """

    name: str = ""
    how: str = ""
    hours: float = 0.0
    cost: float | None = None
    unknowns: Sequence[str] | None = None
    shows: str = ""
    misses: str = ""


@dataclass(frozen=True, kw_only=True)
class Deliverable:
    """Something that a project could hand over at its end.

    Args:
        name: a few words.
        what: its form and its reader; 6 words or more.
        serves: goal -> 0 (does nothing for it), 1, 2 or 3 (reaches it).
        because: what speaks for these numbers; 5 words or more.
    """

    name: str = ""
    what: str = ""
    serves: Mapping[str, int] = field(default_factory=dict)
    because: str = ""


def check_goals(goals: Any) -> None:
    """One to three goals, each of a kind, with something that another person could see.

    Raises:
        CheckFailure: naming the goal and the field.
    """
    findings = Findings("one to three goals, each with something that another person could see at the end")
    goals = findings.items(goals, Goal, 1, 3, "goals", "plan.Goal(name=…)")
    for position, goal in enumerate(goals, start=1):
        where = f"goal {position}"
        findings.text(f"{where}: name", goal.name, 1)
        if words.choice(goal.kind) not in GOAL_KINDS:
            findings.add(f"{where}: kind should be one of {wording.quoted(GOAL_KINDS)}, not {goal.kind!r}")
        findings.text(f"{where}: reached_if", goal.reached_if, 5, [_NO_CHANGE])
    findings.different((f"the name of goal {place}", goal.name) for place, goal in enumerate(goals, start=1))
    findings.different(
        (f"the reached_if of goal {place}", goal.reached_if) for place, goal in enumerate(goals, start=1)
    )
    findings.conclude()


def check_questions(questions: Any) -> None:
    """Ten questions or more, different ones, each with its question mark.

    Raises:
        CheckFailure: naming the question.
    """
    findings = Findings(f"{QUESTIONS_IN_FIVE_MINUTES} questions or more, all different")
    questions = findings.items(questions, str, QUESTIONS_IN_FIVE_MINUTES, 1000, "questions", '"… ?"')
    for position, question in enumerate(questions, start=1):
        if findings.text(f"question {position}", question, 4) and not _asks(question):
            findings.add(
                f"question {position} (“{words.shortened(question)}”) has no question mark. What do you want to know about it?"
            )
    findings.different((f"question {position}", question) for position, question in enumerate(questions, start=1))
    findings.alike(
        {f"question {position}": question for position, question in enumerate(questions, start=1)}, 2, "a number"
    )
    findings.conclude()


def check_kept(kept: Any) -> None:
    """Three questions, each with what an answer would look like and why it is open.

    Raises:
        CheckFailure: naming the question and the field.
    """
    findings = Findings("three questions, each with what an answer would look like and why nobody has given it")
    kept = findings.items(kept, Question, KEPT, KEPT, "questions", "plan.Question(asks=…)")
    for position, question in enumerate(kept, start=1):
        where = f"question {position}"
        if findings.text(f"{where}: asks", question.asks, 6, [_TOPIC]) and not _asks(question.asks):
            findings.add(f"{where}: asks has no question mark. A topic is not a question yet: what about it?")
        findings.text(f"{where}: why_open", question.why_open, 5, [_UNSTUDIED])
        findings.text(f"{where}: answer", question.answer, 4)
        pull = number(question.pull)
        if pull is None or pull not in range(1, 6):
            findings.add(f"{where}: pull should be a whole number from 1 to 5, not {describe(question.pull)}")
        _positive(findings, f"{where}: hours", question.hours)
    for what in ("asks", "why_open", "answer"):
        findings.different(
            (f"the {what} of question {place}", getattr(question, what)) for place, question in enumerate(kept, start=1)
        )
    findings.conclude()


def check_sources(sources: Any) -> None:
    """Three sources or more, each with what it shows and what it leaves open.

    Raises:
        CheckFailure: naming the source and the field.
    """
    findings = Findings("three sources or more, each with what it shows and what it leaves open")
    sources = findings.items(sources, Source, 3, 1000, "sources", "plan.Source(title=…)")
    for position, source in enumerate(sources, start=1):
        where = f"source {position}"
        findings.text(f"{where}: title", source.title, 1)
        findings.text(f"{where}: authors", source.authors, 1)
        year = number(source.year)
        if year is None or year != int(year) or not 1000 <= year <= 2200:
            findings.add(f"{where}: year should be a year such as 2022, not {describe(source.year)}")
        if findings.text(f"{where}: link", source.link, 1) and not _findable(source.link):
            findings.add(
                f"{where}: link (“{words.shortened(source.link)}”) should be something to follow: https://…, a DOI, an arXiv number, or a book's ISBN 978…"
            )
        findings.text(f"{where}: found", source.found, 5)
        findings.text(f"{where}: leaves_open", source.leaves_open, 5, [_LEAVES_NOTHING, _MORE_WORK])
    for what in ("title", "link", "found", "leaves_open"):
        findings.different(
            (f"the {what} of source {place}", getattr(source, what)) for place, source in enumerate(sources, start=1)
        )
    findings.conclude()


def check_approaches(approaches: Any, criterion: Any, chosen: Any) -> None:
    """Three to five ways to one answer, and the simplest of them chosen by a criterion that can be read off.

    Raises:
        CheckFailure: naming the approach and the field, or the one that is simpler.
    """
    findings = Findings("three ways or more, and the simplest one chosen by a criterion")
    approaches = findings.items(approaches, Approach, 3, 5, "approaches", "plan.Approach(name=…)")
    for position, approach in enumerate(approaches, start=1):
        where = f"approach {position}"
        findings.text(f"{where}: name", approach.name, 1)
        findings.text(f"{where}: how", approach.how, 6)
        _positive(findings, f"{where}: hours", approach.hours)
        cost = number(approach.cost)
        if cost is None or cost < 0:
            findings.add(f"{where}: cost should be a number, 0 or more (0 is fine), not {describe(approach.cost)}")
        if isinstance(approach.unknowns, str) or not isinstance(approach.unknowns, list | tuple):
            findings.add(
                f'{where}: unknowns should be a list of texts, ["…", "…"], or [] if there are none, not {describe(approach.unknowns)}'
            )
        else:
            for unknown in approach.unknowns:
                findings.text(f"{where}: unknowns", unknown, 2)
        findings.text(f"{where}: shows", approach.shows, 5)
        findings.text(f"{where}: misses", approach.misses, 3, [_MISSES_NOTHING])
    for what in ("name", "how", "shows"):
        findings.different(
            (f"the {what} of approach {place}", getattr(approach, what))
            for place, approach in enumerate(approaches, start=1)
        )
    by = words.choice(criterion)
    if by not in CRITERIA_OF_SIMPLE:
        findings.add(f"criterion should be one of {wording.quoted(CRITERIA_OF_SIMPLE)}, not {criterion!r}")
    taken = named(approaches, chosen)
    if taken is None:
        findings.add(
            f"chosen should be the name of one approach ({wording.quoted([a.name for a in approaches])}), not {chosen!r}"
        )
    if not findings.problems and taken is not None:
        sizes = [_size(approach, by) for approach in approaches]
        least = approaches[sizes.index(min(sizes))]
        if len(set(sizes)) == 1:
            findings.add(f"by {by}, all approaches are alike ({sizes[0]:g}): take a criterion that tells them apart")
        elif _size(taken, by) > min(sizes):
            findings.add(
                f"by {by}, “{words.shortened(least.name)}” is simpler ({min(sizes):g}) than “{words.shortened(taken.name)}” "
                f"({_size(taken, by):g}). Choose it, or, if it does not answer the question, put another way in its place"
            )
    findings.conclude()


def check_deliverables(ideas: Any, chosen: Any) -> None:
    """Three to five things to deliver, each measured against the same goals, and one of them chosen.

    Raises:
        CheckFailure: naming the idea and the field.
    """
    findings = Findings("three deliverables or more, each measured against the same goals")
    ideas = findings.items(ideas, Deliverable, 3, 5, "deliverables", "plan.Deliverable(name=…)")
    goals = list(ideas[0].serves) if isinstance(ideas[0].serves, Mapping) else []
    for position, idea in enumerate(ideas, start=1):
        where = f"deliverable {position}"
        findings.text(f"{where}: name", idea.name, 1)
        findings.text(f"{where}: what", idea.what, 6, [_SOMETHING])
        findings.text(f"{where}: because", idea.because, 5)
        if not isinstance(idea.serves, Mapping) or not idea.serves:
            findings.add(f'{where}: serves should be a dict {{"goal": 2, …}}, not {describe(idea.serves)}')
            continue
        if {words.normalised(str(goal)) for goal in idea.serves} != {words.normalised(str(goal)) for goal in goals}:
            findings.add(f"{where}: serves should have the same goals as the first one: {wording.quoted(goals)}")
        for goal, value in idea.serves.items():
            if number(value) not in SERVES:
                findings.add(f"{where}: serves[{goal!r}] should be 0, 1, 2 or 3, not {describe(value)}")
    for what in ("name", "what", "because"):
        findings.different(
            (f"the {what} of deliverable {place}", getattr(idea, what)) for place, idea in enumerate(ideas, start=1)
        )
    taken = named(ideas, chosen)
    if taken is None:
        findings.add(
            f"chosen_deliverable should be the name of one deliverable ({wording.quoted([i.name for i in ideas])}), not {chosen!r}"
        )
    if not findings.problems and taken is not None:
        if all(idea.serves == taken.serves for idea in ideas):
            findings.note("all ideas have the same numbers: they do not tell your ideas apart yet")
        mine = _by_goal(taken)
        for idea in ideas:
            theirs = _by_goal(idea)
            if theirs != mine and all(theirs[goal] >= mine[goal] for goal in mine):
                findings.note(
                    f"“{words.shortened(idea.name)}” serves each goal at least as well as the one you chose. What speaks against it?"
                )
        low = [goal for goal, value in taken.serves.items() if value <= 1]
        if low:
            findings.note(
                f"the one you chose does little for {wording.quoted(low)}: change the goal, the idea or the deliverable"
            )
    findings.conclude()


def draw_questions(kept: Sequence[Question]) -> None:
    """How much you want to know, against how soon there would be a sign."""
    findings = Findings("a picture of the questions")
    findings.items(kept, Question, 1, 1000, "questions", "plan.Question(asks=…)")
    hours, pulls = [number(question.hours) for question in kept], [number(question.pull) for question in kept]
    if not all(hour and hour > 0 for hour in hours) or None in pulls:
        findings.stop("every question needs a pull and hours above 0 before it can be drawn")
    waits = [(hour or 0) / max(pull or 0, 0.1) for hour, pull in zip(hours, pulls, strict=True)]
    first = [str(place) for place, wait in enumerate(waits, start=1) if wait <= min(waits) * (1 + 1e-9)]
    title = (
        f"Question {first[0]} gives the most pull per hour"
        if len(first) == 1
        else f"Questions {', '.join(first[:-1])} and {first[-1]} give the most pull per hour"
    )
    most = max(hour or 0 for hour in hours)
    alt = "; ".join(f"{question.asks} pull {question.pull}, {question.hours:g} hours" for question in kept)
    with plots.figure(title, height=2.5 + 0.42 * len(kept), alt=alt) as ax:
        for place, (hour, pull) in enumerate(zip(hours, pulls, strict=True)):
            ax.plot(hour, pull, "o", markersize=20, color=plots.COLOURS[place % len(plots.COLOURS)])
            near = [
                other
                for other, point in enumerate(zip(hours, pulls, strict=True))
                if point[1] == pull and abs((point[0] or 0) - (hour or 0)) < 0.04 * most
            ]
            alone = near == [place]
            if alone or place == max(near, key=lambda other: hours[other] or 0):  # dots that touch share one label
                ax.annotate(
                    ", ".join(str(other + 1) for other in near),
                    (hour, pull),
                    xytext=(0 if alone else 13, 0),
                    textcoords="offset points",
                    ha="center" if alone else "left",
                    va="center",
                    fontweight="bold",
                    color=_ink(place) if alone else "black",
                    in_layout=False,
                )
        ax.set(xlabel="hours until the first sign of an answer\n" + _below(kept), ylabel="pull", ylim=(0.4, 5.7))
        ax.set_xlim(-0.04 * most, 1.2 * most)
        ax.set_yticks(range(1, 6))
        ax.xaxis.label.set_horizontalalignment("left")
        ax.xaxis.label.set_x(0)


def draw_sources(sources: Sequence[Source]) -> None:
    """What exists, by year, and what each source leaves open."""
    findings = Findings("a picture of the sources")
    findings.items(sources, Source, 1, 1000, "sources", "plan.Source(title=…)")
    if any(number(source.year) is None for source in sources):
        findings.stop("every source needs a year before it can be drawn")
    order = sorted(sources, key=lambda source: source.year)
    alt = "; ".join(f"{source.year}, {source.authors}: leaves open {source.leaves_open}" for source in order)
    with plots.figure(
        f"{len(order)} source{'s' * (len(order) != 1)}, and what is left open", height=0.5 + 0.7 * len(order), alt=alt
    ) as ax:
        ax.plot([0, 0], [-0.1, len(order) - 0.6], color="0.7", linewidth=1.5)
        for row, source in enumerate(order):
            ax.plot(0, row, "o", markersize=10, color=plots.COLOURS[0])
            ax.text(-0.02, row, str(source.year), ha="right", va="center", fontsize=10, fontweight="bold")
            ax.text(
                0.02,
                row,
                wording.fit(f"{source.authors}: {source.title}", 92),
                va="bottom",
                fontsize=9,
                fontweight="bold",
            )
            ax.text(0.02, row + 0.06, wording.fit(f"leaves open: {source.leaves_open}", 105, 2), va="top", fontsize=9)
        ax.set(xlim=(-0.09, 1), ylim=(len(order) - 0.3, -0.6))
        ax.axis("off")


def draw_approaches(approaches: Sequence[Approach], chosen: str) -> None:
    """What each way costs in hours, with its unknowns; the chosen one is hatched."""
    findings = Findings("a picture of the approaches")
    findings.items(approaches, Approach, 1, 1000, "approaches", "plan.Approach(name=…)")
    hours = [number(approach.hours) for approach in approaches]
    if None in hours:
        findings.stop("every approach needs its hours before it can be drawn")
    taken = named(approaches, chosen)
    alt = "; ".join(f"{a.name}: {a.hours:g} hours, {_new(a)}" for a in approaches)
    title = f"You chose “{words.shortened(taken.name, 44)}”" if taken else "None chosen yet"
    with plots.figure(title, height=0.9 + 0.75 * len(approaches), alt=alt) as ax:
        most = max(hour or 0 for hour in hours) or 1
        for row, (approach, hour) in enumerate(zip(approaches, hours, strict=True)):
            mine = approach is taken
            ax.barh(
                row,
                hour,
                height=0.3,
                color=plots.COLOURS[0] if mine else plots.COLOURS[5],
                hatch="//" if mine else None,
                edgecolor="white" if mine else "none",
            )
            ax.text(
                (hour or 0) + 0.01 * most,
                row,
                f"{hour:g} h, cost {number(approach.cost) or 0:,.10g}, {_new(approach)}",
                va="center",
                fontsize=9,
            )
            ax.text(
                0.006 * most, row - 0.19, wording.fit(approach.name, 90), va="bottom", fontsize=9.5, fontweight="bold"
            )
            ax.text(0.006 * most, row + 0.19, wording.fit(f"misses: {approach.misses}", 105), va="top", fontsize=8.5)
        ax.set(xlim=(0, 1.45 * most), ylim=(len(approaches) - 0.4, -0.6), xlabel="hours to an answer")
        ax.set_yticks([])
        ax.grid(axis="y", visible=False)


def draw_deliverables(ideas: Sequence[Deliverable], chosen: str) -> None:
    """How well each idea serves each goal; the chosen one is marked."""
    findings = Findings("a picture of the deliverables")
    findings.items(ideas, Deliverable, 1, 1000, "deliverables", "plan.Deliverable(name=…)")
    goals = list(ideas[0].serves)
    table = [_by_goal(idea) for idea in ideas]
    keys = [words.normalised(str(goal)) for goal in goals]
    if not goals or any(number(row.get(key)) is None for row in table for key in keys):
        findings.stop("every deliverable needs a number for each goal before it can be drawn")
    taken = named(ideas, chosen)
    names = [wording.fit(f"▸ {idea.name}" if idea is taken else idea.name, 30, 2) for idea in ideas]
    title = f"You chose “{words.shortened(taken.name, 44)}”" if taken else "None chosen yet"
    alt = "; ".join(f"{i.name}: " + ", ".join(f"{g} {v}" for g, v in i.serves.items()) for i in ideas)
    with plots.figure(title, height=1.0 + 0.5 * len(ideas), alt=alt) as ax:
        for row, values in enumerate(table):
            for column, key in enumerate(keys):
                value = values[key]
                ax.barh(
                    row, 0.28 * value, left=column, height=0.5, color=plots.COLOURS[0 if ideas[row] is taken else 5]
                )
                ax.text(column + 0.28 * value + 0.03, row, f"{value}", va="center", fontsize=9)
        ax.set(xlim=(0, len(goals)), ylim=(len(ideas) - 0.5, -0.5))
        ax.set_yticks(range(len(ideas)), names)
        ax.set_xticks(
            range(len(goals)),
            [wording.fit(str(goal), {1: 60, 2: 34}.get(len(goals), 21), 3) for goal in goals],
            ha="left",
        )
        ax.xaxis.tick_top()
        ax.tick_params(length=0)
        ax.grid(axis="y", visible=False)
        ax.set_xlabel("0 does nothing for the goal, 3 reaches it", loc="left", fontsize=9)


def _asks(text: str) -> bool:
    return text.rstrip(" .\"”’'»)").endswith(("?", "？", "؟", ";"))


_NUMBER_TO_FOLLOW = re.compile(
    r"\d{4}\.\d{4,5}(v\d+)?|(arxiv:? ?)?[a-z-]+(\.[a-z]{2})?/\d{7}(v\d+)?|isbn[:\s-]*(97[89][\s-]*)?\d([\s-]*\d){8}[\s-]*[\dx]"
)  # arXiv's, new and old, and a book's


def _findable(link: str) -> bool:
    low = link.strip().lower()
    if _NUMBER_TO_FOLLOW.fullmatch(low.rstrip(". ")):
        return True
    return "." in low and (low.startswith(("http://", "https://", "doi", "arxiv", "10.", "www.")) or "/" in low)


def _positive(findings: Findings, where: str, value: Any) -> None:
    found = number(value)
    if found is None or found <= 0:
        findings.add(f"{where} should be a number above 0, not {describe(value)}")


def named(items: Sequence[Any], chosen: Any) -> Any:
    """The item whose name is `chosen`, however it is spelt; None if there is none."""
    wanted = words.normalised(chosen) if isinstance(chosen, str) else ""
    return next(
        (item for item in items if wanted and isinstance(item.name, str) and words.normalised(item.name) == wanted),
        None,
    )


def _size(approach: Approach, by: str) -> float:
    return float(len(approach.unknowns or ())) if by == "unknowns" else float(getattr(approach, by))


def _new(approach: Approach) -> str:
    new = len(approach.unknowns or ())
    return f"{new} unknown{'s' * (new != 1)}"


def _by_goal(idea: Deliverable) -> dict[str, int]:
    return {words.normalised(str(goal)): value for goal, value in idea.serves.items()}


def _ink(place: int) -> str:
    return "black" if place % len(plots.COLOURS) in (1, 5, 6) else "white"


def _below(kept: Sequence[Question]) -> str:
    return "\n" + "\n".join(
        wording.fit(f"{place}  {question.asks}", 100, 2) for place, question in enumerate(kept, start=1)
    )
