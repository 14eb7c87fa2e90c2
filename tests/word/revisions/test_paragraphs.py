from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.revisions.resolve import Verdict
from revised import BEN, accepted, cells, gone, grid, line, lines, mark, names, only, rejected, settle, styles, words

DELETED, ADDED = mark("del"), mark("ins")


def test_a_deleted_end_joins_the_paragraph_with_the_next_whose_style_stays():
    root = accepted(line("a", end=DELETED, style="One"), line("b", style="Two"))
    assert lines(root) == ["ab"]
    assert styles(root) == ["Two"]


def test_a_deleted_end_that_is_rejected_leaves_both_paragraphs_and_no_mark():
    root = rejected(line("a", end=DELETED, style="One"), line("b", style="Two"))
    assert lines(root) == ["a", "b"]
    assert styles(root) == ["One", "Two"]
    assert "rPr" not in names(root)


def test_an_added_end_that_is_rejected_joins_what_was_parted_and_the_old_end_keeps_its_style():
    root = rejected(line("a", end=ADDED, style="New"), line("b", style="Old"))
    assert lines(root) == ["ab"]
    assert styles(root) == ["Old"]


def test_a_chain_of_deleted_ends_joins_all_with_the_last():
    root = accepted(line("a", end=DELETED), line("b", end=DELETED), line("c", end=DELETED), line("d", style="Last"))
    assert lines(root) == ["abcd"]
    assert styles(root) == ["Last"]


def test_a_paragraph_deleted_as_a_whole_is_gone():
    whole = line(mark("del", gone("b")), end=DELETED, style="Gone")
    root = accepted(line("a"), whole, line("c"))
    assert lines(root) == ["a", "c"]


def test_words_before_a_paragraph_deleted_as_a_whole_go_on_to_the_one_after_it():
    root = accepted(line("a", end=DELETED), line(mark("del", gone("b")), end=DELETED), line("c"))
    assert lines(root) == ["ac"]


def test_a_paragraph_deleted_as_a_whole_before_a_table_is_gone():
    root = accepted(line(mark("del", gone("a")), end=DELETED), grid(cells("x")))
    assert lines(root) == ["x"]


def test_words_before_a_table_stay_though_their_end_was_deleted():
    root = accepted(line("a", end=DELETED), line(mark("del", gone("b")), end=DELETED), grid(cells("x")), line("c"))
    assert lines(root) == ["a", "x", "c"]


def test_the_last_paragraph_of_a_cell_stays_though_its_end_was_deleted():
    cell = f"<w:tc>{line(mark('del', gone('a')), end=DELETED)}</w:tc>"
    root = accepted(grid(cells(cell, "b")))
    assert lines(root) == ["", "b"]
    assert "del" not in names(root)


def test_a_paragraph_added_at_the_end_of_a_cell_goes_when_rejected():
    cell = f"<w:tc>{line('a')}{line(mark('ins', words('b')), end=ADDED)}</w:tc>"
    assert lines(rejected(grid(cells(cell)))) == ["a"]


def test_an_empty_paragraph_after_an_inner_table_stays_for_the_cell_must_end_in_one():
    cell = f"<w:tc>{grid(cells('x'))}{line(end=DELETED)}</w:tc>"
    assert lines(accepted(grid(cells(cell)))) == ["x", ""]


def test_the_last_paragraph_of_the_paper_stays_before_its_section():
    root = accepted(line("a"), line("b", end=DELETED), "<w:sectPr/>")
    assert lines(root) == ["a", "b"]


def test_a_last_paragraph_of_the_paper_that_was_added_as_a_whole_goes_when_rejected():
    root = rejected(line("a"), line(mark("ins", words("b")), end=ADDED), "<w:sectPr/>")
    assert lines(root) == ["a"]


def test_the_only_paragraph_of_the_paper_stays():
    assert lines(accepted(line(mark("del", gone("a")), end=DELETED), "<w:sectPr/>")) == [""]


def test_a_section_goes_with_the_end_it_stood_on():
    first = f"<w:p><w:pPr><w:rPr>{DELETED}</w:rPr><w:sectPr/></w:pPr>{words('a')}</w:p>"
    root = accepted(first, line("b"))
    assert lines(root) == ["ab"]
    assert "sectPr" not in names(root)
    assert names(rejected(first, line("b"))).count("sectPr") == 1


def test_paragraphs_are_not_joined_into_a_control_or_out_of_it():
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{line('b', end=DELETED)}</w:sdtContent></w:sdt>"
    assert lines(accepted(line("a", end=DELETED), control, line("c"))) == ["a", "b", "c"]
    emptied = f"<w:sdt><w:sdtContent>{line(mark('del', gone('b')), end=DELETED)}</w:sdtContent></w:sdt>"
    assert lines(accepted(line(mark("del", gone("a")), end=DELETED), emptied, line("c"))) == ["", "c"]


def test_bookmarks_between_joined_paragraphs_stay_in_order():
    root = accepted(
        line("<w:bookmarkStart w:id='1' w:name='x'/>", "a", end=DELETED), "<w:bookmarkEnd w:id='1'/>", line("b")
    )
    assert [name for name in names(root) if name in {"bookmarkStart", "bookmarkEnd", "t"}] == [
        "bookmarkStart",
        "t",
        "bookmarkEnd",
        "t",
    ]


def test_bookmarks_of_a_paragraph_that_goes_stay():
    root = accepted(
        line("<w:bookmarkStart w:id='1'/>", end=DELETED), grid(cells(line("x", "<w:bookmarkEnd w:id='1'/>"))), line()
    )
    assert names(root).count("bookmarkStart") == names(root).count("bookmarkEnd") == 1


def test_another_authors_deleted_end_stays_as_it_is():
    root = settle(only("Ben", Verdict.ACCEPT), line("a", end=DELETED), line("b"))
    assert lines(root) == ["a", "b"]
    assert "del" in names(root)


def test_an_end_added_by_one_and_deleted_by_another_goes_either_way():
    both = (line("a", end=ADDED + mark("del", who=BEN)), line("b"))
    assert lines(accepted(*both)) == lines(rejected(*both)) == ["ab"]
    assert lines(settle(only("Ann", Verdict.ACCEPT), *both)) == ["a", "b"]


def test_a_moved_paragraph_leaves_no_empty_one_at_either_end():
    old = line(mark("moveFrom", words("b")), end=mark("moveFrom"))
    new = line(mark("moveTo", words("b")), end=mark("moveTo"))
    assert lines(accepted(line("a"), old, line("c"), new, line("d"))) == ["a", "c", "b", "d"]
    assert lines(rejected(line("a"), old, line("c"), new, line("d"))) == ["a", "b", "c", "d"]


def test_paragraphs_in_a_text_box_are_joined_in_it():
    content = f"<w:txbxContent>{line('b', end=DELETED)}{line('c')}</w:txbxContent>"
    box = f"<w:r><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></w:r>"
    assert lines(accepted(line("a", box))) == ["a", "bc"]


@given(st.lists(st.tuples(st.sampled_from(["", "a", "b"]), st.booleans()), min_size=1, max_size=8))
def test_joining_loses_no_word_and_leaves_one_paragraph_for_each_end_that_stays(made):
    body = [line(*([text] if text else []), end=DELETED if is_deleted else "") for text, is_deleted in made]
    found = lines(accepted(*body, line("z")))
    joined, held = [], ""
    for text, is_deleted in [*made, ("z", False)]:
        held += text
        if not is_deleted:
            joined.append(held)
            held = ""
    assert found == joined
