from orderpaper.records.place import Place
from orderpaper.statistics.displays.refusal import Refusal


def test_a_refusal_is_its_sentence_and_knows_the_cell_in_the_way():
    refusal = Refusal("rows", "there is no such row.", "Dovr")
    assert (str(refusal), refusal.key, refusal.held, refusal.place) == ("there is no such row.", "rows", "Dovr", None)
    place = Place("statistics.xlsx", "Changes", "A2")
    assert Refusal("since", "when?", place=place).place is place
