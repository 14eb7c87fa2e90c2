from orderpaper.records.facts import Holder
from orderpaper.word.facts.document import read_facts
from orderpaper.word.revisions.spots import find_spots, read_look
from orderpaper.word.revisions.trees import read_tree
from orderpaper.word.revisions.words import read_words
from revised import P_TAG, cells, grid, line, mark, parts_of
from word_builder import text_box, word_file


def spots_of(*body, part="document", **more):
    parts = parts_of(*body, **more)
    name = "word/header.xml" if part == "header" else f"word/{part}.xml"
    return find_spots(read_tree(name, parts[name]), part, read_look(parts, ""))


def told(spots):
    return [(read_words(node), each.heading, each.at) for node, each in spots.items() if node.tag == P_TAG]


BODY = (
    line("first"),
    line("Plan", style="H1"),
    grid(cells("b", "c"), cells(f"<w:tc>{grid(cells('inner'))}{line('after')}</w:tc>", "d")),
    line("e", text_box(line("boxed"))),
)


def test_paragraphs_and_cells_are_counted_under_their_heading():
    assert told(spots_of(*BODY)) == [
        ("first", "", "paragraph 1"),
        ("Plan", "Plan", "paragraph 2"),
        ("b", "Plan", "table 1, row 1, cell 1"),
        ("c", "Plan", "table 1, row 1, cell 2"),
        ("inner", "Plan", "table 1, row 2, cell 1, inner table, row 1, cell 1"),
        ("after", "Plan", "table 1, row 2, cell 1"),
        ("d", "Plan", "table 1, row 2, cell 2"),
        ("e", "Plan", "paragraph 3"),
        ("boxed", "Plan", "paragraph 3"),
    ]


def test_places_are_those_that_the_checks_say():
    facts = read_facts(word_file(BODY), "paper.docx")
    wanted = [(each.text, each.spot.place("paper.docx")) for each in facts.paragraphs]
    spots = spots_of(*BODY)
    assert [(read_words(node), each.place("paper.docx")) for node, each in spots.items() if node.tag == P_TAG] == wanted


def test_rows_and_tables_have_spots_too():
    found = [(node.tag.rpartition("}")[2], each.at) for node, each in spots_of(*BODY).items() if node.tag != P_TAG]
    assert found[:3] == [("tbl", "table 1"), ("tr", "table 1, row 1"), ("tc", "table 1, row 1, cell 1")]
    assert ("tr", "table 1, row 2") in found


def test_an_inner_table_is_not_counted_among_those_of_the_paper():
    assert told(spots_of(*BODY, grid(cells("z"))))[-1] == ("z", "Plan", "table 2, row 1, cell 1")


def test_deleted_rows_and_paragraphs_are_counted_as_a_person_counts_them_who_sees_all_markup():
    row = cells("x", properties=mark("del"))
    found = told(spots_of(grid(row, cells("y")), line(mark("del"), end=mark("del")), line("z")))
    assert [at for _words, _heading, at in found] == [
        "table 1, row 1, cell 1",
        "table 1, row 2, cell 1",
        "paragraph 1",
        "paragraph 2",
    ]


def test_a_heading_in_a_header_heads_nothing_and_the_story_is_said_instead():
    (spot,) = spots_of(line("x"), part="header", header=line("Plan", style="H1")).values()
    assert spot.heading == ""
    assert str(spot.place("paper.docx")) == "paper.docx › Header › paragraph 1"


def test_what_stands_in_a_cell_or_box_knows_it():
    holders = {read_words(node): each.holder for node, each in spots_of(*BODY).items() if node.tag == P_TAG}
    assert (holders["b"], holders["boxed"], holders["e"]) == (Holder.CELL, Holder.TEXT_BOX, Holder.PAGE)


def test_rows_in_a_control_of_their_own_are_counted():
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{cells('b')}</w:sdtContent></w:sdt>"
    assert [at for _words, _heading, at in told(spots_of(grid(cells("a"), control)))][1] == "table 1, row 2, cell 1"


def test_lines_above_notes_are_not_counted():
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{line()}</w:footnote><w:footnote w:id="1">{line("n")}</w:footnote>'
    )
    assert told(spots_of(line("x"), part="footnotes", notes=notes)) == [("n", "", "paragraph 1")]
