from checks.proof.numbers.paper import auto, caption, cell, heading, item, page, para
from orderpaper.checks.proof.numbers.known import name_caption, read_known


def test_whatever_may_be_a_heading_or_a_caption_is_known():
    known = read_known([
        heading("4. Costs"),
        para("4.1 The text."),
        auto("5", "Risks"),
        cell("Table 3 Wards"),
        item("• Fig. 2: X"),
    ])
    assert known.numbers == {"4", "4.1", "5"}
    assert known.captions == {("table", "3"), ("figure", "2")}
    assert known.sections == [4, 5]
    assert known.list_captions("table") == ["3"]


def test_sentences_and_page_numbers_are_not():
    known = read_known([para("Table 7 shows it."), cell("12"), para("5 wards have it."), para("2.5 million")])
    assert (known.numbers, known.captions) == (frozenset(), frozenset())


def test_a_number_with_others_under_it_is_known():
    known = read_known([para("4.1.2 The text.")])
    assert known.has_number("4.1")
    assert not known.has_number("4.2")


def test_appendices_are_known_wherever_a_line_begins_with_them():
    assert read_known([item("• Appendix B: Map"), heading("APPENDIX 1"), para("See Appendix C.")]).appendices == {
        "b",
        "1",
    }


def test_the_last_page_is_known_in_a_pdf():
    assert read_known([page(para("x"), 1), page(para("y"), 4)]).pages == 4
    assert read_known([para("x")]).pages == 0


def test_captions_are_named_in_full():
    assert (name_caption("Fig"), name_caption("TABLE")) == ("figure", "table")


def test_a_caption_may_have_a_comma_or_stand_behind_a_colon():
    known = read_known([
        para("Table 2.1, Where people live"),
        para("These are the places:Figure 3: Where people work"),
        para("Map 4 wards and parishes"),
        para("Chart 5 shows wards and parishes."),
    ])
    assert known.captions == {("table", "2.1"), ("figure", "3"), ("map", "4")}


def test_a_footnote_mark_glued_to_a_number_is_no_part_of_it():
    known = read_known([caption(f"Chart {number}") for number in (1, 2, 36, 4)])
    assert ("chart", "3") in known.captions
    assert known.list_captions("chart") == ["1", "2", "3", "4", "36"]


def test_an_appendix_in_brackets_is_mentioned_and_not_there():
    assert read_known([para("(Appendix 2) shows the routes.")]).appendices == frozenset()
