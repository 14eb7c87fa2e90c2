"""A manuscript: passages that know where each of their letters stands."""

from orderpaper.records.manuscript import GridCell, GridRow, Passage, PassageKind, Whereabouts
from orderpaper.records.place import Place


def test_a_passage_knows_the_line_of_each_letter():
    passage = Passage("one two three", PassageKind.TEXT, ((0, Whereabouts(line=4)), (8, Whereabouts(line=6))))
    assert [passage.find(letter).line for letter in (0, 7, 8, 99)] == [4, 4, 6, 6]
    assert passage.find().line == 4


def test_whereabouts_are_said_as_a_place_of_their_file():
    where = Whereabouts(paragraph=3, heading="2. Background", at="paragraph 3")
    assert where.place("Plan.docx") == Place("Plan.docx", "2. Background", "paragraph 3")


def test_a_row_is_named_by_its_first_cell():
    assert GridRow((GridCell("Robbery"), GridCell("47"))).name == "Robbery"
    assert GridRow(()).name == ""
