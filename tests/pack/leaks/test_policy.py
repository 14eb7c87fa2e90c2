"""What is searched for is what was kept back, and not what the public may read anyway."""

import pytest

from orderpaper.pack.leaks.policy import choose_forbidden
from orderpaper.records.forbidden import KeptBack, Why
from orderpaper.records.place import Place
from steps import count_steps

PLACE = Place("report.xlsx", "Implications", "B5")
SALE = "The sale to the neighbour is not yet agreed and may fall through. It is late already."


def chosen(*exempt, names=(), emails=(), public=()):
    """Give the words that are searched for."""
    return [each.words for each in choose(*exempt, names=names, emails=emails, public=public)]


def choose(*exempt, names=(), emails=(), public=()):
    kept = [[KeptBack(words, PLACE) for words in group] for group in (exempt, names, emails)]
    return choose_forbidden(*kept, public)


def test_an_exempt_text_is_searched_whole_and_by_its_short_sentences():
    assert chosen(SALE) == [
        "the sale to the neighbour is not yet agreed and may fall through it is late already",
        "It is late already.",
    ]


def test_an_exempt_text_is_searched_even_if_a_public_cell_repeats_it_and_says_which():
    public = "We report that the sale to the neighbour is not yet agreed and may fall through, for what that is worth."
    found = choose(SALE, public=[public])
    assert [each.repeated for each in found] == [public, ""]


def test_half_a_sentence_copied_into_a_public_cell_is_known_too():
    public = "As to the land: the sale to the neighbour is not what anybody here had in mind at first."
    assert choose(SALE, public=[public])[0].repeated == public


def test_a_name_or_title_that_a_public_cell_holds_is_let_through():
    assert chosen("Safer Maidstone Partnership", public=["Safer Maidstone Partnership"]) == []


def test_a_title_within_an_exempt_text_is_let_through_and_the_rest_is_searched():
    title = "Communities, Housing and Environment Committee of the Council"
    text = f"It went to the {title} and they were told of the offer by letter"
    found = chosen(text, public=[title])
    assert found == [
        "they were told of the offer by letter",
    ]


def test_a_title_in_a_long_public_text_is_no_name():
    title = "Communities, Housing and Environment Committee of the Council"
    assert chosen(title, public=[f"{title} met, and then met again, and went home by the last bus of all."])


@pytest.mark.parametrize("words", ["Yes", "None", "On time", "12", "A", "", "So it was not."])
def test_short_words_cannot_be_searched(words):
    assert chosen(words) == []


def test_one_long_word_is_searched_where_no_public_text_has_it():
    assert chosen("Okonkwo") == ["Okonkwo"]
    assert chosen("Delayed", public=["It was delayed."]) == []


@pytest.mark.parametrize(
    ("number", "searched"),
    [("12,450", ["12450"]), ("£12,450.50", ["12450.5"]), ("431", []), ("2017", []), ("1000", []), ("-1,234", ["1234"])],
)
def test_an_exempt_number_is_searched_where_its_digits_tell_it_from_others(number, searched):
    assert chosen(number) == searched


def test_an_exempt_percentage_is_searched_as_it_is_stored_too():
    assert chosen("12.34%") == ["12.34", "0.1234"]


def test_an_exempt_number_that_a_public_cell_has_is_not_searched():
    assert chosen("12,450", public=["In all 12450 were seen."]) == []


def test_a_number_in_an_exempt_sentence_is_searched_by_itself():
    assert chosen("They ask for £12,450 more.") == ["They ask for £12,450 more.", "12450"]


def test_a_sign_off_name_is_searched_unless_a_public_cell_has_it():
    assert chosen(names=["Alex Finch"]) == ["Alex Finch"]
    assert chosen(names=["Alex Finch"], public=["Contact: Alex Finch, Head of Legal"]) == []
    assert chosen(names=["", "JB"]) == []


def test_an_address_is_searched_unless_it_is_typed_for_the_public():
    assert chosen(emails=["a.finch@council.gov.uk", "none"]) == ["a.finch@council.gov.uk"]
    assert chosen(emails=["a.finch@council.gov.uk"], public=["Write to A.Finch@council.gov.uk."]) == []


def test_each_thing_is_searched_once_and_for_its_own_reason():
    found = choose("Alex Finch", "Alex Finch", names=["Alex Finch"])
    assert [(each.words, each.why) for each in found] == [("Alex Finch", Why.EXEMPT), ("Alex Finch", Why.SIGN_OFF)]


def test_choosing_costs_twice_as_much_of_twice_as_much():
    def cost(many):
        exempt = [
            f"Word{number} of the sale to the neighbour which is not yet agreed {number}" for number in range(many)
        ]
        public = [f"The public is told of {number} other things, as it should be." for number in range(many)]
        return count_steps(lambda: choose(*exempt, public=public))

    assert cost(200) <= cost(100) * 2.2
