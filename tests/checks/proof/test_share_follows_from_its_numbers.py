from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.proof.share_follows_from_its_numbers import share_follows_from_its_numbers
from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.tabled import Tabled
from proofed import answers, proof

FORMS = (
    "In all, {part:,} of {whole:,} visitors ({said}%) came back.",
    "{part:,} out of the {whole:,} visitors, or {said}%, came back.",
    "It was so in {part:,} ({said}%) out of {whole:,} visits looked at.",
    "We found {said}% ({part:,} of {whole:,}) content.",
    "Of the {whole:,} visitors who came, {part:,} ({said}%) were new.",
)


def check(text, *rows):
    return list(share_follows_from_its_numbers(proof(text, *rows)))


def tabled(name, *figures):
    return Tabled(name, Whereabouts(line=9), tuple(map(Decimal, figures)))


@pytest.mark.parametrize("form", FORMS)
@given(st.integers(11, 400).flatmap(lambda whole: st.tuples(st.integers(1, whole), st.just(whole))), st.integers(0, 1))
def test_a_true_share_is_never_reported_and_one_that_is_off_always_is(form, pair, places):
    part, whole = pair
    true = Decimal(part) / whole * 100
    said = true.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    right = check(form.format(part=part, whole=whole, said=said))
    assert [claim.answer for claim in right] == [None]
    wrong = check(form.format(part=part, whole=whole, said=said + 2))
    assert [str(claim.answer) for claim in wrong] == ["stop"]


def test_what_follows_and_what_would_be_needed_is_said():
    (claim,) = check("Of those asked, 85 of 266 (34%) said yes.")
    assert (claim.stated, claim.recomputed, claim.where.line) == ("34%", "32.0%", 1)
    assert claim.message == ("85 of 266 is 32.0%, not 34%. 34% would need about 90. Correct the share or the numbers.")


def test_a_share_that_was_cut_off_is_worth_a_look():
    (claim,) = check("Of those asked, 1,586 of 4,326 (36%) said yes.")
    assert str(claim.answer) == "query"
    assert claim.message == "1,586 of 4,326 is 36.7%, which rounds to 37%. 36% is that cut off. Write 37%."


@pytest.mark.parametrize(
    "text",
    [
        "Thefts rose by 26 (4.1%) of the 640 expected.",
        "There were 23 of the 266 offences, a 32% rise.",
        "Reports fell to 85 of 266, 32% lower than before.",
        "It happened on 5 of 12 March 2014 (90%).",
    ],
)
def test_a_change_beside_two_numbers_is_no_share(text):
    assert check(text) == []


def test_a_share_of_what_was_counted_before_is_held_against_it():
    text = "Drug offences fell from 422 in 2011-12 to 415 in 2012-13.\n\nUpton ward had 204 offences, or {}% of all {}."
    assert answers(check(text.format(49, "reported drug offences"))) == []
    assert answers(check(text.format(59, "reported drug offences"))) == [("query", "59%", "49.2%")]
    assert check(text.format(59, "vehicle crime")) == []


def test_parts_listed_before_are_added_and_their_whole_is_found_in_the_table():
    listed = "Upton, Marden and Loose recorded 911, 342 and 333 thefts respectively."
    text = f"{listed} These three wards accounted for {{}}% of all thefts."
    row = tabled("Thefts", 5382, 4326)
    assert answers(check(text.format(37), row)) == []
    assert answers(check(text.format(36), row)) == [("query", "36%", "36.7%")]
    assert answers(check(text.format(46), row)) == [("query", "46%", "36.7%")]
    assert check(text.format(46)) == []


def test_a_part_of_an_increase_is_held_against_the_increase():
    text = "The borough reported an additional 602 offences. {} (481) of this increase came in the second quarter."
    assert answers(check(text.format("Four fifths"))) == []
    assert answers(check(text.format("Half"))) == [("query", "Half", "79.9%")]


@pytest.mark.parametrize(
    ("words", "percent", "expected"),
    [
        ("Over a quarter", "27.4%", []),
        ("Over a quarter", "22.4%", [("stop", "a quarter", "22.4%")]),
        ("Almost a quarter", "24.3%", []),
        ("A third", "31%", []),
        ("A third", "45%", [("stop", "A third", "45%")]),
        ("A third", "37%", [("query", "A third", "37%")]),
        ("One in five", "20%", []),
        ("One in five", "40%", [("stop", "One in five", "40%")]),
        ("Nine out of ten", "94%", []),
    ],
)
def test_a_share_in_words_is_held_against_its_percentage(words, percent, expected):
    assert answers(check(f"{words} ({percent}) of those asked were content.")) == expected


def test_a_majority_is_more_than_half():
    said = "The majority of those out of work are aged 18-24. It is so everywhere."
    text = f"{said} People aged 18-24 account for {{}} of all of those out of work."
    assert answers(check(text.format("57.3%"))) == []
    assert answers(check(text.format("27.3%"))) == [("stop", "The majority", "27.3%")]
    assert answers(check(text.replace("People aged 18-24", "People aged 25-49").format("27.3%"))) == []


def test_a_percentage_beside_the_word_majority_is_more_than_half():
    assert answers(check("The majority (43%) of them smoke.")) == [("stop", "The majority", "43%")]
    assert answers(check("The majority (53%) of them smoke.")) == []


def test_a_percentage_of_a_few_people_must_be_possible():
    text = "Last year 85 young people entered the system for the first time, with {} being seen again."
    assert answers(check(text.format("15.3%"))) == []
    assert answers(check(text.format("15.6%"))) == [("query", "15.6%", "13 of 85 is 15.3% and 14 of 85 is 16.5%")]


def test_both_shares_of_a_percentage_that_moved_are_held_against_the_counts_that_moved():
    moved = "Incidents went down from 1,867 to 1,788."
    text = f"{moved} Repeat victims fell from 451 to 435, and their percentage rose from 24.2% to {{}}."
    assert answers(check(text.format("24.3%"))) == []
    assert answers(check(text.format("25.3%"))) == [("query", "25.3%", "24.3%")]


@pytest.mark.parametrize(
    "text",
    [
        "We asked 587. 204 respondents (34.8%) said a bit. A further 57 respondents (9.7% of all respondents) knew.",
        "Over 87% (516 respondents) knew. Only ten per cent (57 respondents, 9.7% of all respondents) did not.",
        "We heard from 516 respondents in Upton. Few (57 respondents, 9.7% of all respondents) knew of it.",
        "On four out of the eight years shown here it exceeded 95%.",
    ],
)
def test_a_count_that_is_itself_a_part_is_no_whole(text):
    assert answers(check(text)) == []


def test_the_total_said_before_is_the_whole_of_all():
    text = "In total we asked 587 residents. Few of them (57 respondents, {}% of all residents) knew."
    assert answers(check(text.format("9.7"))) == []
    assert answers(check(text.format("11.9"))) == [("query", "11.9%", "9.7%")]


def test_another_number_that_explains_a_share_settles_it():
    text = "There were 415 drug offences. The 340 in town count too. Upton had 204, or 60% of all drug offences."
    assert answers(check(text)) == []
    assert answers(check(text.replace("340", "390"))) == [("query", "60%", "49.2%")]
