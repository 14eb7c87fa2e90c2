from checks.proof.numbers.paper import auto, cell, heading, item, page, para
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
