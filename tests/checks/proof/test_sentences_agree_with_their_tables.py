import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.proof.beside.tabled_rows import ABUSE, ASB, PLACE, ROWS, row
from orderpaper.checks.proof.sentences_agree_with_their_tables import sentences_agree_with_their_tables as check
from orderpaper.records.finding import Severity
from proofed import answers, proof

YEAR = "In 2012/13"
OPENING = f"{PLACE}\n\n"


def ask(words, *rows):
    return list(check(proof(f"{OPENING}{words}", *(rows or ROWS))))


def tell(words, *rows):
    return answers(ask(words, *rows))


def count(words, *rows):
    return len(ask(words, *rows))


# ---- what holds


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("In 2012/13 all crime went down by 577, from 8,873 crimes in 2011/12 to 8,296.", 3),
        ("Crime in Maidstone fell by 6.5% from April 2012 to March 2013.", 1),
        ("Reductions were seen in anti-social behaviour (-19.6%), criminal damage (-8.5%) and others.", 2),
        ("Anti-Social Behaviour (ASB) dropped by nearly 20% in the year.", 1),
        ("Violence against the person rose slightly by 1.7%, from 1,543 incidents to 1,570.", 3),
        ("The number of incidents of domestic abuse decreased by 79 incidents (4.2%) from 1,867, down to 1,788.", 4),
        ("Drug offences are down by 1.7% (7 fewer offences).", 2),
        ("Dwelling burglary was up by 1.6%.", 1),
        ("Burglaries of dwellings increased by 1.6%, and robbery by 1 offence.", 2),
        ("Thefts from motor vehicles rose by 8.9% to 577.", 2),
    ],
)
def test_what_the_row_has_holds(words, claims):
    assert [each.answer for each in ask(words)] == [None] * claims


def test_an_acronym_is_read_as_the_paper_explains_it():
    assert tell("Anti-Social Behaviour (ASB) is our first priority. In 2012/13 ASB fell by 16.9%.") == [
        ("query", "16.9%", "a fall of 19.6%")
    ]


# ---- what is wrong


def test_another_year_before_is_queried():
    words = "Crime in Maidstone fell by 6.5% in 2012/13. This compares with a fall of 12.9% in the previous year."
    (claim,) = [each for each in ask(words) if each.answer]
    assert (claim.answer, claim.stated, claim.recomputed) == (Severity.QUERY, "12.9%", "a fall of 5.1%")
    assert claim.message == (
        "“All Crime” went from 9,354 to 8,873 in the table (line 621), a fall of 5.1%, not 12.9%. "
        "Correct the sentence or the table."
    )


def test_one_key_in_a_figure_is_named():
    words = f"{YEAR} violence against the person went up from 1,543 offences to 1,579 offences."
    (claim,) = [each for each in ask(words) if each.answer]
    assert claim.message == (
        "“Violence Against the Person” has 1,570 in the table (line 672), not 1,579: the fourth digit is 9 for 0. "
        "Correct the sentence or the table."
    )
    assert claim.where.line == 3


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("In 2012/13 crime fell by 5.6%.", ("query", "5.6%", "a fall of 6.5%")),
        ("In 2012/13 criminal damage (-8.8%) fell.", ("query", "-8.8%", "a fall of 8.5%")),
        ("Violence against the person rose to 1,579 (+1.7%).", ("query", "1,579", "1,570")),
        ("Domestic abuse fell by 97 incidents (4.2%).", ("query", "97", "a fall of 79")),
        ("Thefts from motor vehicles rose by 8.9% to 587.", ("query", "587", "577")),
        ("Thefts of motor vehicles fell by 20.1% to 176.", ("query", "176", "167")),
        ("All crime rose by 6.5% in 2012/13.", ("stop", "6.5%", "a fall of 6.5%")),
        ("In 2012/13 there were 1,787 incidents of domestic abuse, and 1,788 are 34 a week.", None),
    ],
)
def test_a_figure_that_the_row_has_otherwise_is_told(words, found):
    assert tell(words) == ([found] if found else [])


def test_the_other_way_is_said_in_words():
    (claim,) = [each for each in ask("In 2012/13 robbery fell by 2.2%.") if each.answer]
    assert claim.message == (
        "“Robbery” went from 46 to 47 in the table, a rise of 2.2%, the other way. Correct the sentence or the table."
    )


def test_a_period_in_the_heading_is_the_sentences_own():
    assert tell("2.1 Key facts April 2012 to March 2013\n\nAnti-social behaviour fell by 25.1%.") == [
        ("query", "25.1%", "a fall of 19.6%")
    ]


# ---- what is left alone


@pytest.mark.parametrize(
    "words",
    [
        # nothing shows that the row is meant
        "Anti-social behaviour fell by 25.1%.",
        # another area
        "Across Kent in 2012/13 robbery rose by 5.6%.",
        "In 2012/13 the county-wide increase in robbery was 5.6%.",
        "In Thanet robbery increased by 3.1% in 2012/13.",
        "In 2012/13 robbery in Thanet rose by 3.1%.",
        "In 2012/13 wards in the town saw robbery rise by 3.1%.",
        "Kent had more to do in 2012/13. Robbery rose there by 5.6%.",
        # another time
        "In the first two quarters of 2013/14 violent crime increased by 35%.",
        "Crime fell by 12.9% in 2011/12.",
        "Since 2008 robbery has fallen by 12.0%.",
        "Over the four years to 2012/13 crime fell by 11.8%.",
        "The first quarter of the year was bad. Crime rose by 5.6%.",
        "In 2012/13 robbery should fall by 3.1%.",
        # another measure
        "In 2012/13 fear of crime fell by 5.6%.",
        "In 2012/13 vehicle crime fell by 5.6%.",
        "In 2012/13 robbery and arson fell by 5.6%.",
        "In 2012/13 arson, burglary and robbery fell by 5.6%.",
        "In 2012/13 robbery of shops fell by 5.6%.",
        "In 2012/13 the cost of robbery fell by 5.6%.",
        "In 2012/13 the robbery rate fell by 5.6%.",
        "In 2012/13 the rate of robbery fell by 5.6%.",
        "In 2012/13 domestic violence fell by 5.6%.",
        "In 2012/13 theft offences fell by 5.6% and shop theft by 3.1%.",
        "In 2012/13 domestic abuse incidents reported to the council fell by 5.6%.",
        "In 2012/13 family domestic abuse fell by 5.6%.",
        # no change at all
        "In 2012/13 robbery accounted for 36% of all offences.",
        "In 2012/13 36% of violent crime was in the town.",
        # what the sentence’s own numbers show is another check’s
        "In 2012/13 crime fell from 8,873 to 8,296, a fall of 5.6%.",
        "In 2012/13 crime fell by 500, from 8,873 to 8,296.",
        # the change between other years of the row
        "In 2012/13 crime was down 11.3% since records began.",
    ],
)
def test_what_may_be_of_something_else_is_left_alone(words):
    assert tell(words) == []


def test_rows_of_one_name_in_two_tables_are_told_apart_by_a_figure_that_is_right():
    rows = (row("Robbery", 48, 46, 47, percent=2.2), row("Robbery", 12, 21, 31, percent=47.6))
    assert tell("In 2012/13 robbery rose by 9.9%.", *rows) == []
    assert tell("In 2012/13 robbery rose by 47.6% to 32.", *rows) == [("query", "32", "31")]


def test_rows_of_areas_and_of_months_are_no_measures():
    rows = (row("Maidstone", 48, 46, 47, percent=2.2), row("Apr-12", 656, 170, 180, percent=5.9))
    assert count("In 2012/13 Maidstone rose by 9.9%, and Apr-12 by 5.9%.", *rows) == 0


def test_without_a_table_nothing_is_asked():
    assert list(check(proof("In 2012/13 crime fell by 5.6%."))) == []


def test_lost_periods_leave_what_is_anchored():
    lost = row("Robbery", 480, 460, 470, percent=2.2, periods=("", "", ""))
    assert tell("In 2012/13 robbery rose from 460 to 471.", lost) == [("query", "471", "470")]
    assert tell("In 2012/13 robbery rose by 9.9%.", lost) == []


# ---- whatever the numbers

COUNTS = st.integers(min_value=101, max_value=99_999)


@given(COUNTS, COUNTS, COUNTS)
def test_true_sentences_are_never_reported(first, earlier, later):
    held = row("Robbery", first, earlier, later)
    percent = abs(later - earlier) / earlier * 100
    way = "rose" if later >= earlier else "fell"
    words = (
        f"In 2012/13 robbery {way} by {abs(later - earlier):,}, from {earlier:,} in 2011/12 to {later:,}. "
        f"Robbery {way} by {percent:.3f}% to {later:,} in 2012/13."
    )
    assert tell(words, held) == []


@given(COUNTS, COUNTS, st.integers(min_value=0, max_value=4), st.integers(min_value=1, max_value=9))
def test_a_changed_digit_beside_a_right_figure_is_always_reported(earlier, later, place, by):
    digits = str(later)
    at = place % len(digits)
    changed = digits[:at] + str((int(digits[at]) + by) % 10) + digits[at + 1 :]
    telling = len(str(earlier).strip("0")) > 1 and changed[0] != "0" and earlier != later
    wrong = int(changed)
    if not telling or wrong in {earlier, abs(later - earlier)}:
        return
    held = row("Robbery", None, earlier, later)
    found = tell(f"In 2012/13 robbery went up or down from {earlier:,} in 2011/12 to {wrong:,}.", held)
    assert found == [("query", f"{wrong:,}", f"{later:,}")]


def test_the_published_rows_are_as_the_sentences_need_them():
    assert (ASB.earlier, ABUSE.later) == (5382, 1788)
