from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from checks.proof.changes.change_sentences import FALL, FORMS, LOOSE_FORMS, RISE, read, tell
from orderpaper.checks.proof.change_follows_from_its_numbers import change_follows_from_its_numbers
from orderpaper.checks.proof.counts_are_not_negative import counts_are_not_negative
from orderpaper.checks.proof.direction_agrees_with_its_numbers import direction_agrees_with_its_numbers
from proofed import answers, proof
from steps import count_steps

HALF = Decimal("0.5")
EACH = 15
"""Examples of each of the sixty-five forms: nearly a thousand in all."""
YEARS = {14, 15, 16}
"""What would be a period after a year: 2015 – 16."""


def check(text):
    return list(change_follows_from_its_numbers(proof(text)))


def find_faults(text):
    reading = proof(text)
    return [*answers(change_follows_from_its_numbers(reading)), *answers(direction_agrees_with_its_numbers(reading))]


# ---- every true sentence is silent, and every one with a wrong digit is not


@st.composite
def two_numbers(draw):
    """Draw two numbers of one size that differ; rounded ones apart, which leave room."""
    most = draw(st.sampled_from((90, 900, 9_000, 90_000, 5_000_000)))
    first, last = draw(st.tuples(st.integers(11, most), st.integers(11, most)))
    assume(first != last and first % 100 and last % 100)
    assume(not YEARS & {first, last, abs(last - first)})
    return first, last


@pytest.mark.parametrize("form", [*FORMS, *LOOSE_FORMS])
@settings(max_examples=EACH)
@given(two_numbers(), st.integers(0, 2))
def test_a_true_sentence_is_checked_and_never_reported(form, numbers, places):
    text = tell(*numbers, places).put_in(form)
    assert check(text)
    assert not find_faults(text)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=EACH)
@given(two_numbers(), st.integers(0, 2), st.data())
def test_one_digit_changed_beyond_rounding_is_always_reported(form, numbers, places, data):
    true = tell(*numbers, places)
    field = data.draw(st.sampled_from([each for each in "abdp" if f"{{{each}}}" in form]))
    wrong = replace(true, **{field: data.draw(another_digit(getattr(true, field)))})
    assume(min(read(wrong.a), read(wrong.b)) > 0)
    assume(read(wrong.a) % 100 and read(wrong.b) % 100)
    assume(not still_holds(form, wrong))
    assume(not is_difference_in_brackets(wrong))
    words = RISE if true.is_rise else FALL
    assert find_faults(form.format(a=wrong.a, b=wrong.b, d=wrong.d, p=wrong.p, **words))


def another_digit(printed):
    places = [at for at, letter in enumerate(printed) if letter.isdigit()]
    changed = st.tuples(st.sampled_from(places), st.sampled_from("0123456789"))
    texts = changed.map(lambda change: printed[: change[0]] + change[1] + printed[change[0] + 1 :])
    return texts.filter(lambda text: text != printed and (text[0] != "0" or text[1:2] in {".", "%"}))


def still_holds(form, told):
    """Tell whether what a sentence says is right all the same: within rounding, halves either way."""
    first, last = read(told.a), read(told.b)
    step = Decimal(1).scaleb(read(told.p).as_tuple().exponent)
    is_percent_right = abs(abs(last - first) / first * 100 - read(told.p)) <= step * HALF
    is_difference_right = abs(last - first) == read(told.d)
    return ("{p}" not in form or is_percent_right) and ("{d}" not in form or is_difference_right)


def is_difference_in_brackets(told):
    """Tell whether the earlier number would do for the difference: “90, up 120% on last year (49)”."""
    step = Decimal(1).scaleb(read(told.p).as_tuple().exponent)
    bases = [read(told.b) - read(told.a), read(told.b) + read(told.a)]
    return any(base > 0 and abs(read(told.a) / base * 100 - read(told.p)) <= step * HALF for base in bases)


# ---- words for amounts

WORDS_RIGHT = (
    "The number of fires halved from 178 to 89.",
    "The number of fires more than halved, from 178 to 76.",
    "Fires have almost halved from 178 to 92.",
    "There was a halving of fires, from 178 to 89.",
    "Cases doubled from 40 to 80.",
    "Cases more than doubled from 40 to 95.",
    "Cases nearly doubled from 40 to 78.",
    "Cases trebled from 40 to 120.",
    "There was a threefold increase in cases, from 40 to 120.",
    "Complaints fell by a third from 90 to 60.",
    "Complaints fell by over a quarter from 100 to 70.",
    "Complaints fell from 80 to 60, exactly a quarter.",
    "Complaints fell from 80 to 60 letters – a quarter fewer.",
    "Complaints fell from 80 to 43, almost a half.",
    "Nuisance reduced by nearly 20% or over 1,000 incidents, from 5,382 to 4,326.",
    "Nuisance fell from 5,382 to 4,326, over 1,000 fewer incidents.",
    "Satisfaction rose by 3 percentage points from 45% to 48%.",
    "Satisfaction rose from 45% to 48%, a rise of 3%.",
    "Satisfaction rose by 6.7% from 45% to 48%.",
    "The rate fell from 32.9 to 27.7 per 1,000 population, a fall of 15.8%.",
    "The rate fell from 32.9 to 27.7 per 1,000 population, a fall of 5.2.",
    "Spending rose from £3.2 million to £3.5 million, an increase of 9.4%.",
    "Calls rose from around 5,000 to over 6,000, a rise of 20%.",
    "The population is 155,200, a rise of 16,300 (11.7%) since 2001.",
)
WORDS_WRONG = (
    ("The number of fires more than halved from 178 to 99.", "halved", "44.4%"),
    ("The number of fires halved from 178 to 120.", "halved", "32.6%"),
    ("Cases doubled from 40 to 65.", "doubled", "62.5%"),
    ("Cases more than doubled from 40 to 75.", "doubled", "87.5%"),
    ("Cases trebled from 40 to 80.", "trebled", "100.0%"),
    ("Complaints fell by a third from 90 to 80.", "a third", "11.1%"),
    ("Complaints fell by over a quarter from 100 to 80.", "a quarter", "20.0%"),
    ("Complaints fell from 80 to 60, exactly a third.", "a third", "25.0%"),
    ("Complaints fell from 80 to 60 letters – a half fewer.", "a half", "25.0%"),
    ("Complaints fell from 80 to 60, almost a half.", "a half", "25.0%"),
    ("Nuisance reduced by nearly 30%, from 5,382 to 4,326.", "30%", "19.6%"),
    ("Nuisance fell from 5,382 to 4,326, over 1,100 fewer incidents.", "1,100", "1,056"),
    ("Satisfaction rose by 4.5 percentage points from 45% to 48%.", "4.5 percentage points", "3.0 percentage points"),
    ("Satisfaction rose by 12% from 45% to 48%.", "12%", "6.7%"),
    ("The rate fell from 32.9 to 27.7 per 1,000 population, a fall of 18.5%.", "18.5%", "15.8%"),
    ("Spending rose from £3.2 million to £3.5 million, an increase of 19.4%.", "19.4%", "9.4%"),
)


@pytest.mark.parametrize("text", WORDS_RIGHT)
def test_a_true_word_or_point_is_checked_and_silent(text):
    assert check(text)
    assert not find_faults(text)


@pytest.mark.parametrize(("text", "stated", "true"), WORDS_WRONG)
def test_a_wrong_word_or_point_stops(text, stated, true):
    assert answers(check(text)) == [("stop", stated, true)]


# ---- what is said

CORRECT = "Correct the percentage or the numbers."
CORRECT_DIFFERENCE = "Correct the difference or the numbers."
BACK = "53% is the rise back from 58 to 89: it was divided by the later number."
MESSAGES = (
    (
        "We had 2683 reports (26.4% repeats) compared to 2258 (26.2% repeats) last year. This is a 34% increase.",
        f"from 2,258 to 2,683 is a rise of 18.8%, not 34%. 34% would need 2,002 in place of 2,258. {CORRECT}",
    ),
    (
        "There was a 20% reduction in exchanges from the previous year (422, down from 538).",
        f"from 538 to 422 is a fall of 21.6%, not 20%. 20% would need 430 in place of 422. {CORRECT}",
    ),
    (
        "Casualties have reduced slightly from 59 to 58, a 53% reduction from 89 in 2008.",
        f"from 89 to 58 is a fall of 34.8%, not 53%. {BACK} {CORRECT}",
    ),
    (
        "Violence increased from 1,543 offences in 2011/12 to 1,579 offences in 2012/13 (+1.7%).",
        f"from 1,543 to 1,579 is a rise of 2.3%, not +1.7%. +1.7% would need 1,569 in place of 1,579. {CORRECT}",
    ),
    (
        "Burglary fell from 538 to 422, a fall of 12.6%.",
        f"from 538 to 422 is a fall of 21.6%, not 12.6%. Two of its digits were swapped. {CORRECT}",
    ),
    (
        "All crime reduced by 567 from 8,873 crimes in 2011-12 to 8,296.",
        f"from 8,873 to 8,296 is a fall of 577, not 567. They are one keystroke apart. {CORRECT_DIFFERENCE}",
    ),
    (
        "The number of fires more than halved from 178 to 99.",
        "from 178 to 99 is a fall of 44.4%, not “more than halved”. Correct the word or the numbers.",
    ),
    ("Fires rose by 5% from 90 to 90.", f"from 90 to 90 is no change, not 5%. {CORRECT}"),
)


@pytest.mark.parametrize(("text", "message"), MESSAGES)
def test_what_follows_and_how_it_could_be_reconciled_is_said(text, message):
    (claim,) = [each for each in check(text) if each.answer]
    assert (str(claim.answer), claim.message) == ("stop", message)


def test_what_was_cut_off_is_worth_a_look():
    (claim,) = check("Burglary fell from 538 to 422, a fall of 21%.")
    assert (str(claim.answer), claim.stated, claim.recomputed) == ("query", "21%", "21.6%")
    assert claim.message == "from 538 to 422 is a fall of 21.6%: 21% was cut off, not rounded. Write 22%."


def test_a_fault_stands_at_the_line_of_what_is_stated():
    (claim,) = check("There were 2683 incidents compared\nto 2258 in the previous year.\nThis is a 34%\nincrease.")
    assert claim.where.line == 3
    assert claim.quote == "This is a 34% increase."


def test_a_bare_percentage_that_no_slip_explains_is_worth_a_look_and_one_that_is_explained_stops():
    assert answers(check("Theft rose from 913 to 994 offences (62.8%).")) == [("query", "62.8%", "8.9%")]
    assert answers(check("Theft rose from 913 to 1,994 offences (8.9%).")) == [("stop", "8.9%", "118.4%")]


def test_numbers_in_a_sentence_that_merely_follows_are_worth_a_look():
    text = "Nuisance rose by 13% in the year. There were 3697 reports, compared to 3588 last year."
    assert answers(check(text)) == [("query", "13%", "3.0%")]


# ---- what is left alone

SILENT = (
    "Fraud rose from 640 to 720, up 12.5%. It now makes up a third (33%) of all losses.",
    "Fraud rose from 640 to 720. It makes up a third.",
    "Fraud rose from 640 to 720. This is 33% of all losses.",
    "Fraud rose from 640 to 720. This equates to 33%.",
    "Fraud fell from 640 to 480, a third of them online.",
    "Fraud fell from 640 to 480, two thirds in the town centre.",
    "There were 640 frauds, 30 more than the target for the year (600).",
    "There were 660 frauds, 10% more than last year (60).",
    "There were 640 frauds, 30% more than the average (600).",
    "There were 640 frauds, 30% more than last year’s county target (600).",
    "There were 640 frauds, an increase of 30% compared with last year (9%).",
    "There were 640 frauds in 2015/16, 30 more than in 2016/17 (600).",
    "There were 640 frauds, an increase of 30% compared with the previous year (600 of them online).",
    "There were 640 frauds, 30 more than the previous year (see table 600).",
    "Theft rose by 8.9% to 577, theft of motor vehicles fell by 42 to 167.",
    "Burglary fell by 12% while robbery rose from 20 to 30.",
    "Burglary fell from 120 to 100 and robbery rose by 40%.",
    "Burglary rose from 431 to 438, but robbery fell by 10.2%.",
    "Theft rose from 913 to 994, compared with a 5% fall across the county.",
    "Across the county crime fell by 3%, with Ashford falling from 8,873 to 8,296.",
    "The rate of re-offending fell from 35% to 31%, against a target reduction of 20%.",
    "Recorded crime rose from 8,873 to 9,204, a 12% increase since 2010.",
    "Crime has fallen from 9,354 in 2010/11 to 8,296, a fall of 6.5% on last year.",
    "Calls were 36% of the total, up from 32% last year, while visits rose by 5%.",
    "The target is to reduce casualties by 40% from 89 to 60 by 2020.",
    "Casualties could fall by 10% from 60 to 50.",
    "The rank improved from 6 to 4, a rise of 3 places.",
    "In 2015 there were 50 deaths, compared to 74 serious injuries in 2014, a rise of 3%.",
    "Violent crime increased by 35% or an additional 315 offences.",
    "Nuisance fell by 5% with 120 burglaries compared to 136.",
    "Burglary and robbery fell by 5% and 10% respectively, from 100 to 95 and from 50 to 45.",
    "Theft fell from 2,868 to 2,638 (31.8% of all crime).",
    "Theft fell from 2,868 to 2,638. This represents 31.8% of all crime.",
    "Theft fell from 2,868 to 2,638. This is below the county-wide fall of 3%.",
    "Theft fell from 2,868 to 2,638. This was better than the 3% fall in the county.",
    "Theft fell by 8%. Robbery rose from 46 to 47.",
    "Theft fell by 8%. The number of robberies rose from 46 to 47.",
    "Violence rose from 1,543 to 1,570, an increase of 1.7% in the town and 5% in the county.",
    "Repeat victims rose from 435 (24.2%) to 451 (24.3%).",
    "Burglary rose from 100 to 150, below the 60% rise of the previous year.",
    "Burglary rose from 100 to 150 over five years, an average increase of 10%.",
    "Burglary rose from 100 to 150 over five years, an increase of 8.4% a year.",
    "In the 12 wards there was a rise of 45 offences (4%).",
    "In 3 of the 12 wards, a 35% reduction from 89 offences in 2008 was recorded.",
    "The number fell from 1994 to 1998 by 12%.",
    "There were 345 offences, compared to 282 in Ashford, a rise of 3%.",
    "Robberies rose from 46 to 47, an increase of 20% in referrals.",
    "By 2009 this had reduced to 64, and by 2012/13 had reduced further to 58, a halving from the 1994-98 average.",
)


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_of_something_else_is_left_alone(text):
    assert not find_faults(text)


def test_two_pairs_in_one_sentence_keep_to_their_own_clauses():
    text = (
        "Damage is down by 9% from 18,232 to 16,589 – a reduction of 2,306 – and robbery has reduced by 7.5% "
        "from 679 to 628."
    )
    assert [(claim.stated, str(claim.answer)) for claim in check(text)] == [
        ("9%", "None"),
        ("2,306", "stop"),
        ("7.5%", "None"),
    ]


def test_a_false_direction_among_neighbours_on_wrapped_lines_stops_where_it_stands():
    text = (
        "Some 742 of 107,500 people stayed in hospital, and the\nrates are not those of the counts.\n\nSmoking\n\n"
        "Smoking among adults rose from 21.3% in 2012 to 16.8% in\n2017. It is higher among manual workers, at 28.4%. "
        "There are an\nestimated 12,700 smokers. Of the 902 who tried, 460 (51%)\nhad quit.\n"
    )
    (claim,) = [each for each in direction_agrees_with_its_numbers(proof(text)) if each.answer]
    assert (claim.where.line, claim.stated, claim.recomputed) == (6, "rose", "fall")


# ---- a long passage


LONG = (
    "Burglary rose by {k} offences in ward {i} from {a} to {b} in 2014/15. ",
    "There were {a} thefts, up on {b}. This is a fall of {k}%. ",
    "theft rose by {k} offences in ward {i} from {a} to {b} in 2014/15; ",
    "ward {i} had {a} offences, up {k}% from {b}, ",
    "there were -{k} fires and ",
    "a rise of {k} in wards and ",
    "{a} thefts in 2014, ",
)


@pytest.mark.parametrize("form", LONG)
def test_a_passage_or_a_sentence_four_times_as_long_takes_four_times_the_steps(form):
    short, long = (proof("In " + "".join(_put_in(form, at) for at in range(size))) for size in (40, 160))
    assert count_steps(lambda: find_all(long)) < 4.6 * count_steps(lambda: find_all(short))


def _put_in(form, at):
    return form.format(k=at % 37 + 3, i=at, a=at + 100, b=at + 150)


def find_all(reading):
    checks = (change_follows_from_its_numbers, direction_agrees_with_its_numbers, counts_are_not_negative)
    return [list(check(reading)) for check in checks]
