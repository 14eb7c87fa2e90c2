"""Sentences about a change, for property tests: the forms in which officers write them, and the words for each way."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

RISE = {
    "rose": "rose", "risen": "risen", "rise": "rise", "an_increase": "an increase", "increase": "increase",
    "rising": "rising", "up": "up", "more": "more", "sign": "+",
}  # fmt: skip
FALL = {
    "rose": "fell", "risen": "fallen", "rise": "fall", "an_increase": "a decrease", "increase": "decrease",
    "rising": "falling", "up": "down", "more": "fewer", "sign": "-",
}  # fmt: skip
FORMS = (
    # the numbers and the percentage in one clause
    "Burglary {rose} by {p}, from {a} offences to {b}.",
    "Burglary {rose} by {p} from {a} in 2014 to {b} in 2015.",
    "Burglary {rose} from {a} to {b}, {an_increase} of {p}.",
    "Burglary {rose} from {a} in 2014/15 to {b} in 2015/16 ({sign}{p}).",
    "Burglary {rose} from {a} offences in 2014/15 to {b} offences in 2015/16 ({p}).",
    "Burglary {rose} by {d} offences ({p}) from {a}, {up} to {b}.",
    "Burglary has {risen} {p} from {a} to {b} over the year.",
    "Burglary {rose} slightly ({p}) from {a} to {b}.",
    "Burglary {rose} by {p} to {b}, {up} from {a}.",
    "Burglary {rose} by {p} to {b} (from {a}).",
    "Burglary {rose} to {b} from {a}, a {p} {increase}.",
    "The number of burglaries {rose} by {p} (from {a} to {b}).",
    "The number of burglaries went from {a} to {b}, {an_increase} of {p}.",
    "Burglary saw a {rise} of {p}, {rising} from {a} to {b}.",
    "Burglary {rose} {p}, with offences {rising} from {a} to {b}.",
    "Burglary {rose} from {a} to {b}; this represents a {p} {rise}.",
    "Burglary {rose} from {a} to {b}, which is a {rise} of {d} offences or {p}.",
    "Burglary {rose} from {a} to {b} – a {rise} of {d} ({p}).",
    "Burglary {rose} from {a} in 2014/15, {up} {p} to {b} in 2015/16.",
    "Burglary {rose} between 2014/15 and 2015/16 from {a} to {b}, representing a {p} {increase}.",
    "Reported burglary was {up} {p} from {a} to {b}.",
    "The {p} {rise} in burglary, from {a} to {b}, is the largest in the county.",
    "There was {an_increase} of {d} incidents (from {a} to {b}) which equates to {p}.",
    "Despite the work of the partnership, burglary {rose} from {a} to {b} ({sign}{p}).",
    "• Burglary {up} from {a} to {b} ({sign}{p})",
    "• {p} {rise} in burglary ({a} to {b})",
    "Burglary {rose} by {p} when compared with the previous year ({a} to {b}).",
    # the later number first
    "There were {b} burglaries, {up} from {a} the year before, a {rise} of {p}.",
    "There was a {p} {rise} in burglary ({b}, {up} from {a}).",
    "Burglary has {risen} to {b} incidents ({up} from {a}, a {rise} of {p}).",
    "{b} burglaries were recorded compared to {a} in the previous year, a {rise} of {p}.",
    "The latest figures show {b} burglaries against {a} last year, {an_increase} of {p}.",
    "There was {an_increase} of {p} in burglary, with {b} offences compared to {a} in 2014/15.",
    "The town saw {p} {more} burglaries ({b} compared to {a}).",
    "{b} offences were recorded ({a} in 2014/15), a {rise} of {p}.",
    "Burglary: {b} ({a} in 2014/15), {sign}{p}.",
    "The town recorded {b} burglaries, a {p} {increase} on {a} in 2014/15.",
    "The total is {b}, {d} {more} than the {a} recorded in 2014/15 (a {rise} of {p}).",
    # the earlier number in brackets after its time
    "The town had {b} burglaries, {d} {more} than in the previous 12 months ({a}), a {rise} of {p}.",
    "The town had {b} burglaries, {an_increase} of {p} compared with the year ending March 2017 ({a}).",
    "The town had {b} burglaries, {d} {more} than the previous year ({a}).",
    "The town had {b} burglaries, {d} ({p}) {more} than the previous year ({a}).",
    "The town had {b} burglaries, {up} {p} on the same period last year ({a} burglaries).",
    "In 2015/16 there were {b} burglaries, {d} {more} than in 2014/15 ({a}).",
    "The town had {b} burglaries compared with the year before ({a}), {an_increase} of {p}.",
    "Burglary {rose} by {p} to {b} compared with the previous financial year ({a}).",
    "We had {b} burglaries this year compared to {a} last year, {an_increase} of {d} ({p}).",
    "Burglary: {b} ({a} in 2014/15), {up} {p}.",
    "The town had {b} burglaries ({a} last year, {sign}{p}).",
    "The town had {b} burglaries, {up} on {a} the year before ({sign}{p}).",
    "Burglary has {risen} by {p}; from {a} last year to {b} this year.",
    "For 2015/16 burglary was {b}; the year before it was {a}. This is a {p} {rise}.",
    # by their years
    "In 2014 there were {a} burglaries and in 2015 there were {b}, a {rise} of {p}.",
    "There were {a} burglaries in 2014 and {b} in 2015, a {rise} of {d} ({p}).",
    "Burglary: {a} offences in 2014/15, {rising} to {b} in 2015/16 ({p}).",
    "Burglaries have {risen} by {p} since last year ({b} this year, {a} last year).",
    "Compared with {a} in 2014/15 there were {b} burglaries in 2015/16, a {rise} of {p}.",
    # in two sentences
    "There was a {p} {rise} in burglary. This is a {rise} from {a} offences to {b} offences.",
    "There were {b} burglaries in 2015/16 compared with {a} in 2014/15. This is a {rise} of {p}.",
    "There were {b} burglaries. This compares to {a} in the previous year, a {rise} of {p}.",
    "There were {b} burglaries. This is {up} {p} from {a} in 2014/15.",
    "Burglary went from {a} to {b}. This translates to a {p} {increase}.",
)
# A number and a difference, from which the other number follows; three years, of which any two may be meant.
LOOSE_FORMS = (
    "The town recorded {b} burglaries, a {rise} of {d} ({p}) since 2014/15.",
    "There were {b} burglaries (a {rise} of {d} burglaries, {p}).",
    "Burglary {rose} by {d} ({p}) to {b}.",
    "Burglary {rose} by {d} ({p}) from {a}.",
    "Over three years there was a {rise} of {p}: 2013 – {a}, 2014 – {m}, 2015 – {b}.",
)


@dataclass(frozen=True)
class Told:
    """What a sentence tells: the two numbers, the difference and the percentage, as they are printed."""

    a: str
    b: str
    d: str
    p: str

    def put_in(self, form):
        """Give a form with the numbers in it, in the words for the way they truly went or are said to go."""
        words = RISE if self.is_rise else FALL
        return form.format(a=self.a, b=self.b, d=self.d, p=self.p, m=f"{read(self.a) + 7:,}", **words)

    @property
    def is_rise(self):
        return read(self.b) > read(self.a)


def read(printed):
    """Give a number as printed with its commas, or a percentage, as it is."""
    return Decimal(printed.replace(",", "").rstrip("%"))


def tell(a, b, places):
    """Give what a true sentence tells of two numbers."""
    percent = (Decimal(abs(b - a)) / a * 100).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return Told(f"{a:,}", f"{b:,}", f"{abs(b - a):,}", f"{percent:,f}%")
