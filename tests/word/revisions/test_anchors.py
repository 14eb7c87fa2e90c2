from orderpaper.word.revisions.anchors import find_anchors
from orderpaper.word.revisions.spots import find_spots, read_look
from revised import cells, gone, grid, line, mark, parts_of, tree, words
from word_builder import text_box

START, END = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
REFERENCE = '<w:r><w:commentReference w:id="1"/></w:r>'
CONTROL = "<w:sdt><w:sdtPr><w:tag w:val='{}'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


def anchor(*body):
    """Give the words, place and key of comment 1 in a body."""
    root = tree(*body)
    found = find_anchors(root, find_spots(root, "document", read_look(parts_of(line()), "")))["1"]
    return found.say_words(), found.spot.at, found.say_key()


def test_a_comment_is_about_the_words_in_its_range():
    assert anchor(line("a", START, "b", words(" c"), END, REFERENCE, "d")) == ("b c", "paragraph 1", "")


def test_a_comment_on_several_paragraphs_has_a_line_for_each_and_stands_at_the_first():
    body = (line("x"), line("a", START, "b"), line("c"), line("d", END, REFERENCE, "e"))
    assert anchor(*body) == ("b\nc\nd", "paragraph 2", "")


def test_a_comment_in_a_cell_stands_in_it():
    assert anchor(grid(cells("a", line(START, "b", END, REFERENCE)))) == ("b", "table 1, row 1, cell 2", "")


def test_a_comment_without_a_range_stands_at_its_reference():
    assert anchor(line("a"), line("b", CONTROL.format("T2", REFERENCE))) == ("", "paragraph 2", "T2")


def test_a_range_that_begins_between_paragraphs_stands_at_the_next():
    assert anchor(line("a"), START, line("b"), END, line(REFERENCE)) == ("b", "paragraph 2", "")


def test_deleted_words_are_left_out_unless_there_are_no_others():
    deleted = mark("del", gone("b"))
    assert anchor(line(START, "a", deleted, END))[0] == "a"
    assert anchor(line("a", START, deleted, END))[0] == "b"


def test_the_key_is_that_of_the_innermost_control_round_all_the_words():
    inner = CONTROL.format("T2.1", words("1,204"))
    assert anchor(line(CONTROL.format("T2", START + words("a") + inner + END)))[2] == "T2"
    assert anchor(line(CONTROL.format("T2", words("a") + START + inner + END)))[2] == "T2.1"


def test_a_range_put_round_a_control_has_its_key():
    assert anchor(line(START, CONTROL.format("T3", words("a")), END))[2] == "T3"


def test_a_range_that_goes_beyond_a_control_has_the_key_of_the_first():
    controls = CONTROL.format("T3", words("a")) + words(" and ") + CONTROL.format("T4", words("b"))
    assert anchor(line(START, "See ", controls, END)) == ("See a and b", "paragraph 1", "T3")


def test_words_written_again_for_old_programs_are_not_said_twice():
    assert anchor(line(START, text_box(line("a")), END))[0].strip() == "a"
