"""Takes the columns of a table that no heading explains; gives what most of their rows show them to be."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations

from orderpaper.records.figure import Figure
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.tabled.cells import is_ranked

FEWEST_ALIKE = 3
LEAST_DIGITS = 3.0
SAMPLE = 60
# After so many rows of which not one in four agrees the rest is not looked at.
GLANCE = 6
MOST_COLUMNS = 16
LEAST_BASE = 1000.0
PERS = (1000, 100_000, 10_000)
LEAST_RANKED = 5

Column = Sequence[Figure | None]
Sum = Callable[[Sequence[float]], float | None]


@dataclass(frozen=True, slots=True)
class Role:
    """What a column is: its kind, the columns it is worked out from, and how many a rate is per."""

    kind: Kind
    inputs: tuple[int, ...] = ()
    per: int = 1000


@dataclass(frozen=True, slots=True)
class _Fit:
    """How a column fits a way to work it out: the rows that could be worked out, those that agree, their digits."""

    known: int
    agreed: int
    digits: int

    def is_enough(self, tried: int) -> bool:
        """Tell whether that many rows agree that it is no chance: three at least, and three in five of all."""
        is_most = self.agreed >= FEWEST_ALIKE and self.agreed * 5 >= self.known * 3
        return is_most and self.digits >= LEAST_DIGITS + math.log10(max(1, tried))


def find_roles(columns: Sequence[Column], bases: Sequence[float], known: Mapping[int, Kind]) -> dict[int, Role]:
    """Give the role of each column that is worked out from others; `known` are those that their headings explain.

    `bases` are the populations that the paper states. A column stays as it is where fewer than three rows, or fewer
    than three in five, agree.
    """
    roles = {at: Role(kind) for at, kind in known.items() if kind is not Kind.OWN}
    if len(columns) > MOST_COLUMNS:
        return {}
    roles |= {at: Role(Kind.RANK) for at, column in enumerate(columns) if at not in known and _shows_ranks(column)}
    for maker in (_find_change, _find_percent, _find_rate, _find_share, _find_rank, _find_total):
        for at in range(len(columns)):
            if at not in roles:
                levels = tuple(each for each in range(len(columns)) if each != at and each not in roles)
                role = maker(_Target(columns, at, levels, bases, roles))
                roles |= {at: role} if role else {}
    return {at: role for at, role in roles.items() if at not in known}


def find_pair(columns: Sequence[Column], at: int, levels: Sequence[int]) -> tuple[int, ...]:
    """Give the later and the earlier column that a change or its percentage is worked out from; none where not sure."""
    target = _Target(columns, at, tuple(each for each in levels if each != at), (), {})
    role = _find_change(target) or _find_percent(target)
    return role.inputs if role else ()


@dataclass(frozen=True, slots=True)
class _Target:
    """A column to be explained: all columns, which it is, which hold figures of their own, and the populations."""

    columns: Sequence[Column]
    at: int
    levels: tuple[int, ...]
    bases: Sequence[float]
    roles: Mapping[int, Role]

    @property
    def stated(self) -> Column:
        """The column itself."""
        return self.columns[self.at]

    @property
    def before(self) -> tuple[int, ...]:
        """The columns before it that hold figures of their own."""
        return tuple(each for each in self.levels if each < self.at)

    def fit(self, inputs: Sequence[int], work: Sum) -> _Fit:
        """Give how the column fits an arithmetic on other columns."""
        rows = zip(self.stated, *(self.columns[each] for each in inputs), strict=True)
        return _measure((stated, _work(work, held)) for stated, *held in _sample(rows))

    def choose(self, ways: Iterable[tuple[Role, Sum]]) -> Role | None:
        """Give the first of the roles that fit best, where enough rows agree with it."""
        tried = [(self.fit(role.inputs, work), role) for role, work in ways]
        best = max(tried, key=lambda each: each[0].agreed, default=None)
        return best[1] if best and best[0].is_enough(len(tried)) else None


def _sample(rows: Iterable[tuple[Figure | None, ...]]) -> Iterator[tuple[Figure | None, ...]]:
    return (row for _at, row in zip(range(SAMPLE), rows, strict=False))


def _work(work: Sum, held: Sequence[Figure | None]) -> float | None:
    values = [each.value for each in held if each is not None and each.value is not None]
    return work(values) if len(values) == len(held) else None


def _measure(pairs: Iterable[tuple[Figure | None, float | None]]) -> _Fit:
    known = agreed = digits = 0
    for stated, worked in pairs:
        if stated is None or stated.value is None or worked is None:
            continue
        known += 1
        if is_near(stated, worked):
            agreed += 1
            digits += _count_digits(stated)
        if known >= GLANCE and agreed * 4 < known:
            break
    return _Fit(known, agreed, digits)


def is_near(stated: Figure, worked: float, slack: float = 0.0) -> bool:
    """Tell whether a figure is what was worked out, as near as its last place tells; looked at quickly."""
    half = 0.5 * 10.0**-stated.decimals
    return abs((stated.value or 0.0) - worked) <= half + slack + 1e-9 * max(1.0, abs(worked))


def _count_digits(stated: Figure) -> int:
    return len(f"{abs(stated.value or 0.0):.{stated.decimals}f}".replace(".", "").lstrip("0"))


def _values(column: Column) -> list[Figure]:
    return [each for each in column if each is not None and each.value is not None]


def _shows_ranks(column: Column) -> bool:
    given = _values(column)
    return len(given) > 0 and sum(map(is_ranked, given)) * 2 > len(given)


def _has_minus(column: Column) -> bool:
    return any((each.value or 0) < 0 for each in _values(column))


def _are_percent(column: Column) -> bool:
    given = _values(column)
    return sum(each.is_percent for each in given) * 2 > len(given)


# ---- the kinds, each in its own way


def _find_change(target: _Target) -> Role | None:
    """Give a change: a later column less an earlier one that both stand before it; the other way where it falls."""
    pairs = list(combinations(target.before, 2))
    ways = [(Role(Kind.CHANGE, (later, earlier)), _subtract) for earlier, later in reversed(pairs)]
    if _has_minus(target.stated):
        ways += [(Role(Kind.CHANGE, (later, earlier)), _subtract) for later, earlier in reversed(pairs)]
    return target.choose(ways)


def _subtract(values: Sequence[float]) -> float:
    return values[0] - values[1]


def _find_percent(target: _Target) -> Role | None:
    ways = [(Role(Kind.PERCENT_CHANGE, pair), _divide_change) for pair in permutations(reversed(target.before), 2)]
    changes = [at for at in range(target.at) if at in target.roles and target.roles[at].kind is Kind.CHANGE]
    ways += [(Role(Kind.PERCENT_CHANGE, (level, at)), _divide_stated) for at in changes for level in target.before]
    return target.choose(ways)


def _divide_change(values: Sequence[float]) -> float | None:
    later, earlier = values
    return (later - earlier) / earlier * 100 if earlier else None


def _divide_stated(values: Sequence[float]) -> float | None:
    later, change = values
    return change / (later - change) * 100 if later != change else None


def _find_share(target: _Target) -> Role | None:
    """Give a share: of another column, or of the sum of its own."""
    if not _are_percent(target.stated):
        return None
    counts = [at for at in target.levels if not _are_percent(target.columns[at])]
    ways: list[tuple[Role, Sum]] = [(Role(Kind.SHARE, pair), _divide) for pair in permutations(counts, 2)]
    for at in counts:
        values = [each.value or 0.0 for each in _values(target.columns[at])]
        wholes = {sum(values), max(values, default=0.0)} - {0.0}
        ways += [(Role(Kind.SHARE, (at,)), _share_of(whole)) for whole in sorted(wholes)]
    return target.choose(ways)


def _divide(values: Sequence[float]) -> float | None:
    part, whole = values
    return part / whole * 100 if whole else None


def _share_of(whole: float) -> Sum:
    return lambda values: values[0] / whole * 100


def _find_rate(target: _Target) -> Role | None:
    """Give a rate: against populations that the paper states, or against one that most rows agree on."""
    given = _values(target.stated)
    if _are_percent(target.stated) or not any(each.decimals for each in given):
        return None
    counts = [at for at in reversed(target.before) if not _are_percent(target.columns[at])]
    stated = [(Role(Kind.RATE, (at,), per), _rate(base, per)) for at in counts for base in target.bases for per in PERS]
    found = target.choose(stated)
    if found:
        return found
    return target.choose([
        (Role(Kind.RATE, (at,)), _rate(base, 1000))
        for at in counts
        for base in _imply(target.stated, target.columns[at])
    ])


def _rate(base: float, per: int) -> Sum:
    return lambda values: values[0] / base * per


def _imply(rates: Column, counts: Column) -> list[float]:
    """Give the population that each of the finest rates would mean: one of them, if they have one in common."""
    found = []
    for rate, count in zip(rates, counts, strict=True):
        if rate and count and rate.value and count.value and rate.value > 0:
            base = count.value / rate.value * 1000
            found.append((_count_digits(rate), base))
    finest = sorted(found, reverse=True)[: SAMPLE // 4]
    return [base for _digits, base in finest if base >= LEAST_BASE]


def _find_rank(target: _Target) -> Role | None:
    """Give a rank among the rows: of a column that stands beside it, from either end."""
    stated = _values(target.stated)
    is_whole = all(not each.decimals and not each.is_percent and (each.value or 0) > 0 for each in stated)
    if not is_whole or len(stated) < LEAST_RANKED or max(each.value or 0 for each in stated) > len(target.stated):
        return None
    rates = [at for at, role in target.roles.items() if role.kind in {Kind.RATE, Kind.SHARE}]
    fits = [
        (_measure(zip(target.stated, _rank(target.columns[at], sign), strict=True)), Role(Kind.RANK, (at,)))
        for at in (*target.levels, *rates)
        for sign in (1, -1)
    ]
    best = max(fits, key=lambda each: each[0].agreed, default=None)
    return best[1] if best and best[0].agreed >= LEAST_RANKED and best[0].is_enough(len(fits)) else None


def _rank(column: Column, sign: int) -> list[float | None]:
    values = [None if each is None or each.value is None else each.value * sign for each in column]
    order = sorted(each for each in values if each is not None)
    first = {value: at + 1 for at, value in reversed(list(enumerate(order)))}
    return [None if each is None else float(first[each]) for each in values]


def _find_total(target: _Target) -> Role | None:
    """Give a total: the sum of columns side by side, all before it or all after it first; percentages apart."""
    counts = [at for at in target.levels if not _are_percent(target.columns[at])]
    target = replace(target, columns=[_leave_out_percent(column) for column in target.columns])
    runs = [tuple(counts[first:last]) for first in range(len(counts)) for last in range(first + 2, len(counts) + 1)]
    beside = [run for run in runs if run[-1] < target.at or run[0] > target.at]
    beside.sort(key=len, reverse=True)
    tried = [(target.fit(run, sum), run) for run in beside]
    telling = [(fit, run) for fit, run in tried if _may_be_total(fit, len(tried))]
    best = max(telling, key=lambda each: each[0].agreed, default=None)
    return Role(Kind.TOTAL, best[1]) if best else None


def _leave_out_percent(column: Column) -> Column:
    return [None if each is None or each.is_percent else each for each in column]


def _may_be_total(fit: _Fit, tried: int) -> bool:
    """Tell whether a column adds up: in three rows or more, or in all of two that have digits enough."""
    is_all = fit.agreed == fit.known == 2 and fit.digits >= 2 * LEAST_DIGITS
    return is_all or fit.is_enough(tried)
