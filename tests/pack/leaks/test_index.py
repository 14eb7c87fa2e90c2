"""Everything forbidden is found by its words, and a search costs the same however much is forbidden."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.leaks.index import ROW, Rows, index_forbidden, list_rows
from orderpaper.pack.leaks.words import list_words
from orderpaper.records.forbidden import Forbidden, Why
from orderpaper.records.place import Place
from steps import count_steps

PLACE = Place("report.xlsx", "Implications", "B5")
LONG = "The sale to the neighbour is not yet agreed and may fall through"
WORDS = st.lists(st.sampled_from(["one", "two", "three", "four"]), max_size=12)


def found(forbidden, text, why=Why.EXEMPT):
    rows = index_forbidden([Forbidden(each, why, PLACE) for each in forbidden])
    return sorted({number for _at, _row, numbers in rows.find(list_words(text)) for number in numbers})


def test_a_short_text_is_found_whole_and_not_in_part():
    assert found(["not yet agreed"], "It is not yet agreed.") == [0]
    assert found(["not yet agreed"], "It is not agreed, nor yet not agreed.") == []


def test_a_long_text_is_found_by_any_six_words_of_it():
    assert found([LONG], "neighbour is not yet agreed and") == [0]
    assert found([LONG], "is not yet agreed and") == []


def test_a_name_is_found_run_together_and_the_other_way_round():
    for text in ("alex finch", "Finch, Alex", "alexfinch", "Alex_Finch", "alex.finch@council.gov.uk"):
        assert found(["Alex Finch"], text, Why.SIGN_OFF) == [0]


def test_exempt_words_are_not_found_the_other_way_round():
    assert found(["Alex Finch"], "Finch, Alex") == []


def test_an_address_is_found_however_it_is_parted():
    assert found(["a.finch@council.gov.uk"], "mailto:A.Finch@council.gov.uk?subject=x", Why.EMAIL) == [0]


@given(WORDS, WORDS)
def test_rows_are_found_exactly_where_they_stand(wanted, words):
    rows = Rows(dict.fromkeys(list_rows(wanted), True))
    length = min(len(wanted), ROW)
    plain = [tuple(words[at : at + length]) for at in range(len(words) - length + 1)] if wanted else []
    kept = set(list_rows(wanted))
    assert [row for _at, row, _known in rows.find(words)] == [row for row in plain if row in kept]


def test_a_search_does_not_cost_more_where_more_is_forbidden():
    def cost(many):
        texts = [f"word{number} {LONG} {number}" for number in range(many)]
        rows = index_forbidden([Forbidden(each, Why.EXEMPT, PLACE) for each in texts])
        words = list_words("Nothing of all this is said in here at all, nor is it meant. " * 200)
        return count_steps(lambda: list(rows.find(words)))

    assert cost(2000) <= cost(20) * 1.1


def test_a_search_costs_twice_as_much_in_twice_the_words():
    rows = index_forbidden([Forbidden(LONG, Why.EXEMPT, PLACE)])

    def cost(many):
        words = list_words("The neighbour is not in yet. " * many)
        return count_steps(lambda: list(rows.find(words)))

    assert cost(400) <= cost(200) * 2.1
