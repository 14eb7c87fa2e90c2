"""Changes typed by hand: read with their direction and amounts, and judged by their own two numbers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.words.quoted import ask_quoted
from orderpaper.checks.typed_changes import find_wrong_changes, judge_change, read_changes


def read(text):
    (change,) = read_changes(text)
    return change


RIGHT = [
    "In 2012-13 all crime reduced by 577 from 8,873 crimes in 2011-12 to 8,296.",
    "Domestic Abuse decreased in 2012-13 by 79 incidents (4.2%) from 1,867, down to 1,788.",
    "Drug offences decreased from 422 in 2011-12 to 415 in 2012-13, a fall of 7 offences (1.7%).",
    "Casualties increased by 26 (4.1%) from 640 in 2011-12 to 666 in 2012-13",
    "KSI casualties have reduced slightly from 59 to 58, a 53% reduction from 89 in 2008.",
    "repeat victims rose slightly (0.1%) from 24.2% to 24.3%.",
    "repeat victims rose by 0.1 percentage points, from 24.2% to 24.3%",
    "Shoplifting offences have seen a rise from 913 to 994 offences (8.9%)",
    "violence increased from 1,543 offences in 2011/12 to 1,570 offences in 2012/13 (+1.7%)",
    "Deliberate fires more than halved from 178 fires down to 76 fires.",
    "the number rose by 16 per cent from 51 in 2014 to 59 in 2015.",
    "a decrease in the number of repeat victims (from 451 to 435)",
    "spending rose from £1,200.50 to £1,300",
]


@pytest.mark.parametrize("text", RIGHT)
def test_published_sentences_that_are_right_are_judged_right(text):
    assert judge_change(read(text)) is None


@pytest.mark.parametrize(
    ("text", "why", "is_contrary"),
    [
        ("All crime rose from 8,873 to 8,296.", "the second number is less than the first", True),
        ("All crime has fallen from 8,296 to 8,873.", "the second number is more than the first", True),
        ("All crime rose from 300 to 300.", "the second number is the same as the first", False),
        ("All crime fell by 7.5%, from 8,873 to 8,296.", "from 8,873 to 8,296 are 6.5%, not 7.5%.", False),
        ("All crime fell by 576 from 8,873 to 8,296.", "from 8,873 to 8,296 are 577, not 576.", False),
        ("It fell from 8,873 to 8,296, a fall of 5%.", "from 8,873 to 8,296 are 6.5%, not 5%.", False),
        ("DA increased by 34% from 2258 to 2683", "from 2,258 to 2,683 are 18.8%, not 34%.", False),
        ("from 5% to 7% by rose by 9 points from 5% to 7%", "from 5 to 7 are 2, not 9.", False),
    ],
)
def test_what_two_numbers_belie_is_told(text, why, is_contrary):
    told = judge_change(list(read_changes(text))[-1])
    assert told
    assert (why in told[0], told[1]) == (True, is_contrary)


@pytest.mark.parametrize(
    "text",
    [
        "We aim to reduce burglary, from 431 to 400.",
        "Crime did not rise from 431 to 400.",
        "Maidstone’s rank rose from 6 to 5.",
        "The plan runs from 2013 to 2018.",
        "open from 9.00 to 17.00",
        "from the 6th to the 5th",
        "ages rose from 17-24 to 25-30",
    ],
)
def test_hopes_denials_ranks_and_years_are_left_alone(text):
    assert [each for each in read_changes(text) if judge_change(each)] == []


def test_an_amount_that_is_hedged_is_left_alone():
    assert read("fell by nearly 20% from 5,382 to 4,326").amounts == ()


def test_numbers_are_read_as_they_are_typed():
    change = read("rose by 8.9% from £1,200.50 to £1,307")
    assert (change.first, change.last) == (Decimal("1200.50"), Decimal(1307))
    assert change.amounts == ((Decimal("8.9"), 1, "%"),)
    assert change.words == "rose by 8.9% from £1,200.50 to £1,307"


def wrong(text, **values):
    def check(bundle, wording):
        return find_wrong_changes(bundle.statistics, wording)

    return [told for _said, told, _contrary in ask_quoted(check, text, **values)]


def test_a_wrong_change_is_told_with_the_cells_of_its_figures():
    assert wrong("All crime rose by 6.5%, from 8,873 to 8,296.") == [
        (
            "“rose by 6.5%, from 8,873 to 8,296”: the second number is less than the first. Correct the word or the "
            "numbers. The figures stand in statistics.xlsx › Annual changes › C2 and D2."
        )
    ]


def test_figures_of_no_measure_and_of_one_that_is_not_spoken_of_are_left_alone():
    assert wrong("All crime rose from 8,873 to 8,295.") == []
    assert wrong("Attendance rose from 8,873 to 8,296.", title="Thefts") == []
    assert wrong("All crime rose from 8,873 to 438.") == []


def test_months_are_figures_of_their_column():
    pasted = "Month | Burglary | Robbery\nApr-13 | 731 | 52\nMay-13 | 702 | 44"
    assert len(wrong("Burglary rose from 731 to 702.", pasted=pasted, rows_are="Month")) == 1
    assert wrong("Burglary rose from 731 to 44.", pasted=pasted, rows_are="Month") == []


@given(
    st.integers(20, 99_999),
    st.integers(20, 99_999),
    st.sampled_from(["{by}, from {a} to {b}", "from {a} to {b} ({by})"]),
)
def test_a_true_change_is_never_judged_wrong(first, last, form):
    percent = (abs(Decimal(last) - first) / first * 100).quantize(Decimal("0.1"), "ROUND_HALF_UP")
    verb = "rose" if last > first else "fell"
    by = f"by {percent}%" if form.startswith("{by}") else f"{percent}%"
    text = f"Crime {verb} {form.format(by=by, a=f'{first:,}', b=f'{last:,}')}."
    if first != last:
        assert judge_change(read(text)) is None


@given(st.integers(20, 99_999), st.integers(20, 99_999), st.booleans())
def test_a_change_said_the_wrong_way_round_always_is(first, last, has_amount):
    verb = "fell" if last > first else "rose"
    by = f" by {abs(last - first):,}" if has_amount else ""
    told = judge_change(read(f"Crime {verb}{by} from {first:,} to {last:,}."))
    assert told
    assert told[1] == (first != last)
