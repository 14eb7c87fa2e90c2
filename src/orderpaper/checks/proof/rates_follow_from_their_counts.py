"""Takes a paper read for proof; gives the rates and averages its sentences say, held against the counts they are of."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from orderpaper.checks.proof.beside.averages import Average, find_averages
from orderpaper.checks.proof.beside.differences import say_change, say_number, say_place, say_row
from orderpaper.checks.proof.beside.drifts import Drift
from orderpaper.checks.proof.beside.marked import Marked, Mention
from orderpaper.checks.proof.beside.paper import Paper, read_paper
from orderpaper.checks.proof.beside.populations import Population, read_population
from orderpaper.checks.proof.beside.rates import Pair, find_one_name, list_rates, read_own_counts, read_pair
from orderpaper.checks.proof.beside.times import Time, tell_time
from orderpaper.checks.proof.beside.truths import tell_slip
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.figure import round_half_up
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity
from orderpaper.records.reading import Reading
from orderpaper.records.tabled import Tabled

CODE = "rates-follow-from-their-counts"
DRIFT = Decimal("0.02")
"""How much a population may change from one year to the next without anybody asking."""


def rates_follow_from_their_counts(reading: Reading) -> Iterator[Claim]:
    """Give the rates of sentences, and whether they follow from the counts of the row or beside them.

    Two rates of one measure must move as its counts do, unless the population moved; a single one must be the row’s,
    or what the count makes on the population that the paper states; an average for a week must fit the year’s count.
    What is said of a ward or of another area has no count here.
    """
    paper = read_paper(reading)
    population = read_population(each for each, _before in paper.sentences)
    for marked, before in paper.sentences:
        rates = list_rates(marked)
        if rates or "averag" in marked.text.casefold():
            pair = read_pair(marked)
            yield from _judge_pair(paper, marked, pair, population) if pair else ()
            yield from () if pair else _judge_single(paper, marked, before, population)
            yield from _judge_averages(paper, marked, before)


# ---- two rates


def _judge_pair(paper: Paper, marked: Marked, pair: Pair, population: Population | None) -> Iterator[Claim]:
    rates = (marked.quantity(pair.earlier), marked.quantity(pair.later))
    name = find_one_name(marked)
    own = read_own_counts(marked, pair)
    row = None if own else _find_row(paper, marked, name, rates[1])
    counts = own or _read_counts(row)
    drift = Drift(rates, counts) if counts else None
    if drift is None or not drift.may_be_worked_out:
        return
    if drift.least <= DRIFT:
        yield say(CODE, marked.sentence, rates[0].start, stated=rates[0].text)
        return
    is_but = population and name and name.key in population.but
    message = _tell_drift(drift, row, None if is_but else population)
    meant = say_number(round_half_up(_find_meant(drift, None if is_but else population), rates[0].places + 1))
    yield say(
        CODE, marked.sentence, rates[0].start, Severity.QUERY, stated=rates[0].text, recomputed=meant, message=message
    )


def _find_row(paper: Paper, marked: Marked, name: Mention | None, later: Quantity) -> Tabled | None:
    """Give the row whose rate the later one is: near enough that it can only be that, of our area or of none."""
    if name is None or not (paper.areas.name_ours(marked.text) or paper.areas.may_be_ours(marked.text)):
        return None
    return next((row for row in name.rows if row.rate is not None and _is_near(later, row.rate)), None)


def _is_near(quantity: Quantity, rate: Decimal) -> bool:
    """Tell whether a rate is another one as printed, or one off in its last place."""
    return abs(quantity.value - rate) <= quantity.step


def _read_counts(row: Tabled | None) -> tuple[Decimal, Decimal] | None:
    return (row.earlier, row.later) if row and row.earlier is not None and row.later is not None else None


def _find_meant(drift: Drift, population: Population | None) -> Decimal:
    """Give what the earlier rate should be: on the population stated, where the later one is on that, or on its own."""
    if population is None or not _is_on(population, drift):
        return drift.meant
    return drift.counts[0] * drift.rates[0].per / population.people


def _is_on(population: Population, drift: Drift) -> bool:
    return _is_near(drift.rates[1], drift.counts[1] * drift.rates[1].per / population.people)


def _tell_drift(drift: Drift, row: Tabled | None, population: Population | None) -> str:
    first, last = drift.rates
    rate = _say_move(first.value, last.value)
    count = _say_move(*drift.counts)
    named = f"{say_row(row)}{say_place(row)} went" if row else "the count went"
    before, after = (say_number(round_half_up(each, -2)) for each in drift.populations)
    meant = say_number(round_half_up(_find_meant(drift, population), first.places + 1))
    base = (
        f"the {say_number(population.people)} stated" if population and _is_on(population, drift) else "one population"
    )
    return (
        f"from {first.value} to {last.value} is {rate}, where {named} from {say_number(drift.counts[0])} to "
        f"{say_number(drift.counts[1])}, {count}. Both can be right only if the population went from {before} to "
        f"{after}; on {base} the earlier rate is {meant}. Correct the rate, or say on which population it is."
    )


def _say_move(first: Decimal, last: Decimal) -> str:
    percent = (last - first) / first * 100
    return say_change(percent, f"{round_half_up(abs(percent), 1)}%")


# ---- a rate by itself


def _judge_single(
    paper: Paper, marked: Marked, before: Sequence[Marked], population: Population | None
) -> Iterator[Claim]:
    rates = list_rates(marked)
    name = find_one_name(marked)
    if name is None or not rates or not paper.areas.may_be_ours(marked.text[: rates[0]]):
        return
    quantity = marked.quantity(rates[0])
    truths = [truth for row in name.rows for truth in _list_rates(row, name, quantity, population)]
    if any(_is_near(quantity, truth) for truth in truths):
        yield say(CODE, marked.sentence, quantity.start, stated=quantity.text)
        return
    row = name.rows[0]
    are_one = len(name.rows) == 1 and len(truths) > 1 and abs(truths[0] - truths[1]) <= quantity.step
    if are_one and _is_sure(paper, marked, before, (row, quantity, truths[0])):
        meant = say_number(round_half_up(truths[0], quantity.places))
        message = (
            f"{say_row(row)}{say_place(row)} has {say_number(row.later or Decimal(0))}, which is {meant} per "
            f"{quantity.per:,}, not {say_number(quantity.value)}. Correct the rate, or say on which population it is."
        )
        yield say(
            CODE,
            marked.sentence,
            quantity.start,
            Severity.QUERY,
            stated=quantity.text,
            recomputed=meant,
            message=message,
        )


def _list_rates(row: Tabled, name: Mention, quantity: Quantity, population: Population | None) -> Iterator[Decimal]:
    """Give what the rate of a row may be: as the table prints it, and as its count makes it."""
    if row.rate is not None:
        yield row.rate
    if population and name.key not in population.but and row.later is not None:
        yield row.later * quantity.per / population.people


def _is_sure(paper: Paper, marked: Marked, before: Sequence[Marked], held: tuple[Tabled, Quantity, Decimal]) -> bool:
    row, quantity, truth = held
    around = (*(each.sentence.text for each in reversed(before)), marked.sentence.find().heading)
    time = tell_time(row, marked.sentence.text[: quantity.end], around)
    is_shown = time is Time.SAME or (time is Time.UNSAID and bool(tell_slip(quantity, truth)))
    return is_shown and paper.is_of_ours(marked, before)


# ---- an average


def _judge_averages(paper: Paper, marked: Marked, before: Sequence[Marked]) -> Iterator[Claim]:
    name = find_one_name(marked)
    if name is None or len(name.rows) != 1:
        return
    row = name.rows[0]
    for each in find_averages(marked, row):
        around = (*(text.sentence.text for text in reversed(before)), marked.sentence.find().heading)
        if not paper.areas.may_be_ours(each.rest):
            continue
        if each.is_right:
            yield say(CODE, marked.sentence, each.quantity.start, stated=each.quantity.text)
        elif tell_time(row, each.rest, around) is Time.SAME and paper.is_of_ours(marked, before):
            yield _tell_average(marked, each, row)


def _tell_average(marked: Marked, average: Average, row: Tabled) -> Claim:
    meant = say_number(round_half_up(average.truth, max(average.quantity.places, 1)))
    message = (
        f"{say_row(row)}{say_place(row)} has {say_number(row.later or Decimal(0))} in the year, which is {meant} a "
        f"{average.unit}, not {average.quantity.text}. Correct the average or the table."
    )
    quantity = average.quantity
    return say(
        CODE, marked.sentence, quantity.start, Severity.QUERY, stated=quantity.text, recomputed=meant, message=message
    )
