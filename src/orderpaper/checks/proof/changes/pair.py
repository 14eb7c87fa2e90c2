"""Takes two numbers of a sentence and the words about them; gives them as one thing at an earlier and a later time."""

from dataclasses import dataclass, replace

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.skeleton import TIME, Skeleton
from orderpaper.checks.proof.changes.vocabulary import HOW, THERE, TIMES_OF, WORD, spell
from orderpaper.records.quantity import Quantity, Unit
from orderpaper.records.when import MONTHS
from orderpaper.records.years import first_year

Moment = tuple[int, int]
"""A year, and the month where one is named, else 0."""
NEXT_WHEN = spell(
    rf"(?: (?!(?:to|from)\b){WORD}){{0,5}}? ?[(,]? ?(?:{TIMES_OF} )?(?:the )?(?:years? |period |month of )?"
    rf"(?P<when>{TIME})(?! ?[:=])"
)
PRIOR_WHEN = spell(rf"(?P<when>{TIME})(?: ?{THERE}){{1,2}} {HOW}$")
EARLIEST = 1800

EVERYTHING = frozenset(("incidents", "offences", "crimes", "cases", "reports", "calls", "times", "occasions"))
"""What may stand for whatever is counted."""
STEM = 5
"""Letters by which two words are held to be one: theft and thefts."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers of one thing, the earlier and the later; from which letter of the skeleton to which they are told.

    `way` is the way that a `word` between them says it went. It `is_moved` where the words leave no doubt that the one
    became the other, as “from … to …”; `moments` has when each was, where that is said. It `is_derived` where one of
    the numbers follows from the other and the difference beside it.
    """

    first: Quantity
    last: Quantity
    start: int
    end: int
    letters: tuple[int, int]
    way: Way | None = None
    word: str = ""
    is_moved: bool = False
    moments: tuple[Moment | None, Moment | None] = (None, None)
    is_derived: bool = False

    @property
    def difference(self) -> int:
        """How many years lie between the two, where that is said; 0 where not."""
        first, last = self.moments
        return last[0] - first[0] if first and last else 0


def read_moment(quantity: Quantity) -> Moment | None:
    """Give when a year, a period or a date begins; None where its words do not say the year."""
    year = int(quantity.value) if quantity.unit is not Unit.DATE else first_year(quantity.text)
    month = next((at for at, name in enumerate(MONTHS, 1) if name[:3].casefold() in quantity.text.casefold()), 0)
    return (year, month) if year > EARLIEST else None


def find_moment(skeleton: Skeleton, letter: int) -> Moment | None:
    """Give when a number was, as the words about it say: 422 crimes in 2011-12; in 2011-12 there were 422."""
    match = NEXT_WHEN.match(skeleton.text, letter + 1)
    if match:
        return read_moment(skeleton.quantities[match.start("when")])
    words = skeleton.cut_before(letter)
    prior = PRIOR_WHEN.search(words)
    return read_moment(skeleton.quantities[letter - len(words) + prior.start("when")]) if prior else None


def find_last_moment(skeleton: Skeleton, span: tuple[int, int]) -> Moment | None:
    """Give the last time that is named from a letter up to another: the year ending March 2017."""
    at = skeleton.text.rfind(TIME, *span)
    return read_moment(skeleton.quantities[at]) if at >= 0 else None


def may_be_one_thing(first: Quantity, last: Quantity) -> bool:
    """Tell whether two numbers can be one thing at two times: both counts, both money, both percentages."""
    is_rate = first.per and last.per and first.per != last.per
    return first.unit is last.unit and not is_rate


def has_two_names(first: Quantity, last: Quantity) -> bool:
    """Tell whether two numbers have two names: 12 wards and 45 offences."""
    nouns = {each.noun.split()[-1].casefold()[:STEM] for each in (first, last) if each.noun}
    return len(nouns) > 1


def are_of_two_things(first: Quantity, last: Quantity) -> bool:
    """Tell whether two numbers that are compared count two things by name: 50 deaths and 74 serious injuries."""
    nouns = {each.noun.split()[-1].casefold() for each in (first, last) if each.noun}
    return has_two_names(first, last) and not nouns & EVERYTHING


def put_in_order(pair: Pair) -> Pair:
    """Give a pair in the order of its times: what is compared with something later is the earlier of the two."""
    first, last = pair.moments
    if not (first and last and first > last):
        return pair
    return replace(pair, first=pair.last, last=pair.first, letters=pair.letters[::-1], moments=(last, first))
