"""A budget whose sums agree, and what becomes of your money in three futures: granted, half granted, refused."""

from __future__ import annotations

import math
import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from insideview import plots
from insideview.differences import describe
from insideview.plan import wording, words
from insideview.plan.findings import Findings, as_date, date_problem, number

ITEMS = (4, 15)  # how many a budget has
MONTHS = 24  # how long a first request may run
ROUNDING = 0.01  # share by which a total may differ from its sum
CONTINGENCY = 0.3  # the largest share that is still a reserve
FUTURES = ("granted", "half granted", "refused")
HORIZON = 36  # months: the chart looks no further

_ITEM = "plan.BudgetItem(what=…)"
_CODE = re.compile(r"[A-Z]{3}")
_EVERYWHERE = (
    "i it this that is are was am my me we the a an of to for and or in on with will would be can could do does have has need needs needed necessary important useful "
    "required essential because so very really just also project projects work working research budget item cost costs money expense expenses"
)
_WHY = (
    words.stock(
        _EVERYWHERE
        + " general various other others things stuff it's its s live guess guesses guessed rough roughly estimate estimated estimates mine approximately "
        "about some more may might happen happens case just in maybe probably expensive",
        "Every item is needed, or it would not be there. Where does the number come from: a bill, a price list, last year's average?",
    ),
)
_RESERVE = (
    words.stock(
        " ".join(sorted(_WHY[0].words))
        + " unexpected unforeseen surprises safety margin buffer standard usual better safe than sorry",
        "Which price, rate or delay in this budget could move? Or what makes you sure that none does?",
    ),
)
_TAXES = (
    words.stock(
        "i it this that is are am will would be of to the a in my on for and or not no any none nothing n paid pay pays care taken take later tax taxes taxed all included include "
        "includes cover covers covered handle handled deal dealt with think thought about them probably maybe sure don t know yet myself me have has already everything fully properly correctly legally required law "
        "idea how works work here there find out ask asking somebody someone people soon when time comes relevant apply applies should must look into it",
        "In many countries a grant to a person is income. What did you find out, and where? Or: whom do you ask, by when?",
    ),
)
_THEN = (
    words.stock(
        "i we it the a an to of for in on my and or will would then go going carry keep continue on hope for best see what happens try trying again hard harder work working as planned plan "
        "find found look another other others some something somewhere else new job jobs money funding fund funds apply applying elsewhere later figure out think about it project do doing anyway somehow not instead without with all money grant",
        "On the Monday after the letter, what do you do? Say it with a number, a day or a name.",
    ),
)


@dataclass(frozen=True, kw_only=True)
class BudgetItem:
    """One line of a budget.

    Args:
        what: what the money buys.
        amount: how much, in the budget's currency, above 0.
        per: "month" for an amount that comes again each month, "once" for a single one.
        why: where the number comes from; 4 words or more.
    """

    what: str = ""
    amount: float = 0.0
    per: str = ""
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Budget:
    """What you would ask for.

    Args:
        currency: one code of three capital letters, such as "INR"; all amounts are in it.
        start: the first day of the period.
        months: how many months the money is for, 1 to 24.
        items: the lines.
        contingency: what you add for the unforeseen, as a share of the items' sum: 0.1 is 10 %.
        contingency_why: what could cost more, or why you add nothing; 4 words or more.
        taxes: what you found out about taxes and insurance on a grant, and where, or whom you ask by when; 5 words
            or more.
        total: the sum you ask for, contingency included.
    """

    currency: str = ""
    start: date | None = None
    months: int = 0
    items: Sequence[BudgetItem] = ()
    contingency: float | None = None
    contingency_why: str = ""
    taxes: str = ""
    total: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Future:
    """One thing that may happen to your request.

    Args:
        name: "granted", "half granted" or "refused".
        grant: the money that arrives, all at once; 0 if refused.
        arrives: at the start of which month it arrives; 1 is the first month of the chart.
        income: other money that comes in each month: a number, or a list by month whose last entry continues.
        costs: all that you spend each month, rent and food included: a number or a list in the same way.
        then: what you do in this future; 5 words or more.
    """

    name: str = ""
    grant: float = 0.0
    arrives: int = 1
    income: float | Sequence[float] = 0.0
    costs: float | Sequence[float] = 0.0
    then: str = ""


@dataclass(frozen=True, kw_only=True)
class Money:
    """What you have, and what may become of it.

    Args:
        currency: the code that the budget has too.
        start: the first day of month 1.
        savings: what you could spend on that day, 0 or more.
        reserve: what you do not want to go below: rent deposit, a ticket home, an emergency.
        futures: one for each of granted, half granted, refused.
    """

    currency: str = ""
    start: date | None = None
    savings: float = 0.0
    reserve: float = 0.0
    futures: Sequence[Future] = ()


def check_budget(budget: Any, written_on: Any) -> None:
    """A budget with four items or more, each with the source of its number, and a total that is their sum.

    Raises:
        CheckFailure: naming the item and the field.
    """
    findings = Findings("a budget whose items have sources and whose sum agrees with its total")
    _stop_unless(findings, budget, Budget, "budget")
    items = findings.items(budget.items, BudgetItem, *ITEMS, "items", _ITEM)
    _check_currency(findings, budget.currency, "currency")
    written, start = as_date(written_on), as_date(budget.start)
    if written is None:
        findings.stop(f"written_on {date_problem(written_on)}: the day on which you write this budget")
    if start is None:
        findings.add(f"start {date_problem(budget.start)}")
    elif start <= written:
        findings.add(
            f"start is {wording.day(start)}, and you write on {wording.day(written)}: funders rarely pay for the past. When could money have arrived?"
        )
    months = _whole(budget.months)
    if months is None or not 1 <= months <= MONTHS:
        findings.add(f"months should be a whole number from 1 to {MONTHS}, not {describe(budget.months)}")
    for position, item in enumerate(items, start=1):
        where = f"item {position}"
        findings.text(f"{where}: what", item.what, 1)
        findings.text(f"{where}: why", item.why, 4, _WHY)
        amount = number(item.amount)
        findings.require(
            amount is not None and amount > 0,
            f"{where}: amount should be a number above 0, without its currency, not {describe(item.amount)}",
        )
        findings.require(
            words.choice(item.per) in ("month", "once"),
            f'{where}: per should be "month" or "once", not {item.per!r}',
        )
    findings.different(
        ((f"the what of item {position}", item.what) for position, item in enumerate(items, start=1)),
        "Is one of them there twice?",
    )
    findings.different(
        ((f"the why of item {position}", item.why) for position, item in enumerate(items, start=1)),
        "Each number has a source of its own.",
    )
    share = number(budget.contingency)
    if share is None or not 0 <= share <= CONTINGENCY:
        hint = " Write 10 % as 0.1." if share is not None and share > 1 else ""
        findings.add(
            f"contingency should be a share from 0 to {CONTINGENCY}, not {describe(budget.contingency)}.{hint}"
        )
    findings.text("contingency_why", budget.contingency_why, 4, _RESERVE)
    findings.text("taxes", budget.taxes, 5, _TAXES)
    total = number(budget.total)
    if total is None or total <= 0:
        findings.add(f"total should be a number above 0, not {describe(budget.total)}")
    elif not findings.problems:
        lines, wanted = _lines(budget), _lines(budget) * (1 + (share or 0))
        if abs(total - wanted) > ROUNDING * wanted:
            findings.add(
                f"total is {_amount(total)}, and the items make {_amount(lines)} in {months} month{'s' * (months != 1)}, "
                f"with {share:.0%} contingency {_amount(wanted)}. Is a month, a one-off item or the contingency missing?"
            )
    if all(words.choice(item.per) == "once" for item in items):
        findings.note("all items are paid once. Who pays your rent in these months?")
    findings.conclude()


def check_futures(money: Any, budget: Any) -> None:
    """Granted, half granted and refused, in the budget's currency, with grants that agree with its total.

    Raises:
        CheckFailure: naming the future, and the two numbers that disagree.
    """
    findings = Findings("three futures that agree with the budget and with each other")
    _stop_unless(findings, money, Money, "money")
    _stop_unless(findings, budget, Budget, "budget")
    futures = findings.items(money.futures, Future, 3, 3, "futures", "plan.Future(name=…)")
    _check_currency(findings, money.currency, "currency")
    if _is_code(money.currency) and _is_code(budget.currency) and money.currency != budget.currency:
        findings.add(
            f"money is in {money.currency} and the budget in {budget.currency}. Choose one, and write down the rate you used"
        )
    for field in ("savings", "reserve"):
        value = number(getattr(money, field))
        findings.require(
            value is not None and value >= 0,
            f"{field} should be a number, 0 or more (0 is fine), not {describe(getattr(money, field))}",
        )
    start = as_date(money.start)
    findings.require(start is not None, f"start {date_problem(money.start)}")
    names = [words.choice(future.name) for future in futures]
    findings.add(*(f"no future is called {name!r} yet" for name in FUTURES if name not in names))
    findings.add(
        *(
            f"future {position}: name should be one of {', '.join(map(repr, FUTURES))}, not {future.name!r}"
            for position, (future, name) in enumerate(zip(futures, names, strict=True), start=1)
            if name not in FUTURES
        )
    )
    total = number(budget.total) or 0.0
    for future, name in zip(futures, names, strict=True):
        if name in FUTURES:
            _check_future(findings, future, name, number(money.savings), total)
    findings.different((f"then of {future.name!r}", future.then) for future in futures)
    by_name = dict(zip(names, futures, strict=True))
    if not findings.problems and start is not None:
        _check_spending(findings, by_name["granted"], by_name["refused"], budget, start)
        granted, half = by_name["granted"], by_name["half granted"]
        if _same(granted.costs, half.costs) and _same(granted.income, half.income):
            findings.note("with half the grant you spend and earn the same. What would become smaller?")
        spare = float(money.savings) - float(money.reserve)
        left = _ends(max(spare, 0.0), by_name["refused"])
        if spare < 0:
            findings.note(
                "your savings are below your reserve from the first day. Is the reserve too high, or the plan too early?"
            )
        elif left < HORIZON:
            findings.note(f"if you are refused, you reach your reserve on {wording.day(_after(start, left))}")
    findings.conclude()


def draw_runway(money: Money) -> None:
    """Money over months in each future, your reserve, and the day on which each ends."""
    findings = Findings("a picture of your money")
    _stop_unless(findings, money, Money, "money")
    futures = findings.items(money.futures, Future, 1, 6, "futures", "plan.Future(name=…)")
    start, savings, reserve = as_date(money.start), number(money.savings), number(money.reserve)
    if start is None or savings is None or savings < 0:
        findings.stop("money needs a start (a date) and savings (0 or more) before it can be drawn")
    broken = [future.name for future in futures if _problem(future)]
    if broken:
        findings.stop(f"future {broken[0]!r}: {_problem(next(f for f in futures if f.name == broken[0]))}")
    ends = [_ends(savings, future) for future in futures]
    finite = [end for end in ends if end < HORIZON]
    shown = [
        day for day in (*ends, *(_touches(savings, reserve or 0.0, future) for future in futures)) if day < HORIZON
    ]
    length = min(HORIZON, max(12, *(math.ceil(day) + 2 for day in shown))) if shown else 24
    said = [_said(future, start, savings, reserve or 0.0, end) for future, end in zip(futures, ends, strict=True)]
    first = min(range(len(futures)), key=lambda place: ends[place])
    if finite:
        title = f"If {futures[first].name}, the money ends on {wording.day(_after(start, ends[first]))}"
    else:
        title = f"The money lasts {HORIZON} months or more in every future"
    with plots.figure(title, height=3.8, alt=f"money in {money.currency} over months: " + "; ".join(said)) as ax:
        highest = savings
        for place, (future, end, label) in enumerate(zip(futures, ends, said, strict=True)):
            xs, ys = _course(savings, future, length, end)
            highest = max(highest, *ys)
            colour, dash = plots.COLOURS[(2, 0, 3)[place % 3]], ("-", "--", "-.")[place % 3]
            ax.plot(xs, ys, dash, color=colour, label=label, clip_on=False)
            if end < HORIZON:
                ax.plot([end], [0], "o", color=colour, markersize=8, clip_on=False, zorder=5)
        ax.axhline(0, color="black", linewidth=0.8)
        if reserve:
            ax.axhline(reserve, color="0.4", linewidth=1, linestyle=":")
            ax.annotate(
                "reserve",
                (length, reserve),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=9,
                color="0.3",
            )
        ax.set(xlim=(0, length), ylim=(0, 1.08 * max(highest, 1)), ylabel=f"money left ({money.currency})")
        step = max(1, round(length / 8))
        ticks = range(0, length + 1, step)
        ax.set_xticks(ticks, [f"{_after(start, tick):%b\n%Y}" for tick in ticks])
        ax.yaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
        ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=1)


def _said(future: Future, start: date, savings: float, reserve: float, end: float) -> str:
    """When the money of a future ends, and when it reaches the reserve."""
    text = (
        f"{future.name}: until {wording.day(_after(start, end))}"
        if end < HORIZON
        else f"{future.name}: lasts {HORIZON} months or more"
    )
    if savings < reserve:
        return text + ", below the reserve from the first day"
    touched = _touches(savings, reserve, future)
    return text + (f", reserve reached on {wording.day(_after(start, touched))}" if touched < HORIZON else "")


def _touches(savings: float, reserve: float, future: Future) -> float:
    """After how many months the money is down to the reserve; infinite without a reserve, or beyond the horizon."""
    return _ends(max(savings - reserve, 0.0), future) if reserve else math.inf


def _stop_unless(findings: Findings, value: Any, kind: type, name: str) -> None:
    if value is None or value is ...:
        findings.stop(
            f"there is no {name} yet. Fill {name} = plan.{kind.__name__}(…) in the cell above, run that cell, then this one"
        )
    if not isinstance(value, kind):
        findings.stop(f"{name} should be plan.{kind.__name__}(…), not {describe(value)}")


def _check_currency(findings: Findings, value: Any, where: str) -> None:
    findings.require(
        _is_code(value),
        f'{where} should be one code of three capital letters, such as "INR" or "CHF", not {value!r}',
    )


def _is_code(value: Any) -> bool:
    return isinstance(value, str) and bool(_CODE.fullmatch(value)) and value not in ("XXX", "ABC")


def _check_future(findings: Findings, future: Future, name: str, savings: float | None, total: float) -> None:
    problem = _problem(future)
    if problem:
        findings.add(f"{name}: {problem}")
        return
    findings.text(f"{name}: then", future.then, 5, _THEN)
    grant = float(future.grant)
    if name == "granted" and abs(grant - total) > ROUNDING * total:
        findings.add(f"granted: the grant is {_amount(grant)}, and the budget asks for {_amount(total)}")
    elif name == "half granted" and not 0.4 * total <= grant <= 0.6 * total:
        findings.add(f"half granted: the grant is {_amount(grant)}; half of {_amount(total)} is {_amount(total / 2)}")
    elif name == "refused" and grant != 0:
        findings.add(f"refused: the grant is {_amount(grant)}. Nothing arrives in this future, so write 0")
    if grant > 0 and savings is not None and savings >= 0:
        dry = _ends(savings, Future(name=name, income=future.income, costs=future.costs))
        if dry < future.arrives - 1:
            findings.add(
                f"{name}: your own money lasts {dry:.1f} months, and the grant arrives after {future.arrives - 1}. "
                "What bridges the gap?"
            )


def _problem(future: Future) -> str | None:
    """What keeps the numbers of a future from being computed with."""
    grant = number(future.grant)
    if grant is None or grant < 0:
        return f"grant should be a number, 0 or more, not {describe(future.grant)}"
    arrives = _whole(future.arrives)
    if arrives is None or not 1 <= arrives <= MONTHS:
        return f"arrives should be the number of a month from 1 to {MONTHS}, not {describe(future.arrives)}"
    for field in ("income", "costs"):
        value = getattr(future, field)
        found = value if isinstance(value, list | tuple) else [value]
        if not found:
            return f"{field} is an empty list. One number is enough, for every month"
        for entry in found:
            if (amount := number(entry)) is None or amount < 0:
                return f"{field} should be a number of 0 or more, or a list of them by month, not {describe(entry)}"
    if not any(number(cost) for cost in _listed(future.costs)):
        return "costs are 0: rent and food too? All that you spend in a month counts"
    return None


def _check_spending(findings: Findings, granted: Future, refused: Future, budget: Budget, start: date) -> None:
    """Whether the grant goes where the budget says: into costs, or in place of pay that is given up for it."""
    begins = as_date(budget.start)
    if begins is None or _whole(budget.months) is None or not isinstance(budget.items, list | tuple):
        return  # `check_budget` says what is wrong there
    skipped = 12 * (begins.year - start.year) + begins.month - start.month
    if skipped < 0:
        findings.add(
            f"the budget starts on {wording.day(begins)}, before your money does ({wording.day(start)}). Let the chart begin first"
        )
        return
    during = range(skipped, skipped + int(budget.months))
    spent = sum(_at(granted.costs, month) for month in during)
    given_up = sum(max(0.0, _at(refused.income, month) - _at(granted.income, month)) for month in during)
    items = _lines(budget)
    if spent + given_up < (1 - ROUNDING) * items:
        lost = f", the income you give up {_amount(given_up)}," if given_up else ""
        findings.add(
            f"granted: your costs in the budget's {budget.months:g} months make {_amount(spent)}{lost} and its items {_amount(items)}. "
            "Costs hold all that you spend, the items included; an item that replaces pay shows as less income than if refused"
        )
    elif spent < (1 - ROUNDING) * items:
        findings.note(
            f"if granted, you spend {_amount(spent)} in the budget's {budget.months:g} months, and its items make {_amount(items)}. "
            "That is right where an item replaces pay that you give up; otherwise, what is missing in your costs?"
        )


def _lines(budget: Budget) -> float:
    """What the items make, without contingency."""
    return sum(
        (number(item.amount) or 0.0) * (budget.months if words.choice(item.per) == "month" else 1)
        for item in budget.items
        if isinstance(item, BudgetItem)
    )


def _whole(value: Any) -> int | None:
    found = number(value)
    return int(found) if found is not None and found == int(found) else None


def _listed(values: float | Sequence[float]) -> list[float]:
    return [float(value) for value in values] if isinstance(values, list | tuple) else [float(values)]  # type: ignore[arg-type]


def _same(first: float | Sequence[float], second: float | Sequence[float]) -> bool:
    return all(_at(first, month) == _at(second, month) for month in range(HORIZON))


def _at(values: float | Sequence[float], month: int) -> float:
    """The entry of a month, counted from 0; the last one continues."""
    found = _listed(values)
    return found[min(month, len(found) - 1)]


def _flows(future: Future) -> Iterator[tuple[float, float]]:
    """For each month: what arrives at its start, and what it changes until its end."""
    for month in range(HORIZON):
        arrives = float(future.grant) if month == future.arrives - 1 else 0.0
        yield arrives, _at(future.income, month) - _at(future.costs, month)


def _ends(savings: float, future: Future) -> float:
    """After how many months nothing is left; infinite beyond the horizon. Within a month money flows evenly."""
    left = float(savings)
    for month, (arrives, change) in enumerate(_flows(future)):
        left += arrives
        if left + change < 0:
            return month + left / -change
        left += change
    return math.inf


def _course(savings: float, future: Future, length: int, end: float) -> tuple[list[float], list[float]]:
    xs, ys, left = [0.0], [float(savings)], float(savings)
    for month, (arrives, change) in enumerate(_flows(future)):
        if month >= length:
            break
        if arrives:
            left += arrives
            xs.append(float(month))
            ys.append(left)
        if left + change < 0:
            return [*xs, end], [*ys, 0.0]
        left += change
        xs.append(month + 1.0)
        ys.append(left)
    return xs, ys


def _after(start: date, months: float) -> date:
    """The day that many months after `start`, part of a month in proportion."""
    whole = int(months)
    place = start.month - 1 + whole
    year, month = start.year + place // 12, place % 12 + 1
    day = date(year, month, min(start.day, monthrange(year, month)[1]))
    return day + timedelta(days=int((months - whole) * monthrange(year, month)[1]))


def _amount(value: float) -> str:
    return f"{value:,.0f}" if abs(value - round(value)) < 0.005 or abs(value) >= 1000 else f"{value:,.2f}"
