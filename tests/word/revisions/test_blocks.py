import pytest

from orderpaper.word.revisions.blocks import end_in_paragraph
from revised import cells, grid, line, names, tree


@pytest.mark.parametrize("holder", ["tc", "hdr", "ftr", "footnote", "endnote", "comment", "txbxContent", "sdtContent"])
def test_what_is_left_without_a_block_is_given_a_paragraph(holder):
    root = tree("<w:bookmarkStart w:id='1'/>", holder=holder)
    end_in_paragraph(root)
    assert names(root)[-1] == "p"


def test_a_cell_that_ends_in_a_table_is_given_a_paragraph_after_it():
    root = tree(grid(cells("x")), holder="tc")
    end_in_paragraph(root)
    assert [node.tag.rpartition("}")[2] for node in root] == ["tbl", "p"]


def test_what_ends_as_it_must_is_left_alone():
    for root in (tree(line("a"), holder="tc"), tree(grid(cells("x")), holder="hdr"), tree(holder="body")):
        before = names(root)
        end_in_paragraph(root)
        assert names(root) == before


def test_nothing_at_all_is_no_fault():
    end_in_paragraph(None)
