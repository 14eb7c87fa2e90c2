"""How wide a page is set, and how far apart its lines are, is told from lines that surely go on."""

from pack.manuscript.papers import PROSE, measure, set_close, space_out


def test_the_width_is_that_of_full_lines():
    lines = measure(set_close(("A heading",), PROSE, PROSE))
    assert {line.width for line in lines} <= {len(line) for line in PROSE[:2]}


def test_a_line_that_stands_out_alone_is_not_the_width():
    lines = measure(set_close(PROSE, PROSE) + f"{'x' * 150}\nand so on\n")
    assert lines[0].width < 100


def test_a_narrow_column_has_its_own_width():
    lines = measure(set_close(PROSE, ("Head of", "Housing and", "Community"), PROSE))
    assert [(line.width, line.is_narrow) for line in lines[3:6]] == [(11, True)] * 3
    assert not lines[0].is_narrow


def test_the_usual_gap_is_that_within_sentences_near_by():
    lines = measure(
        space_out(PROSE, PROSE, PROSE, PROSE, PROSE) + "\n \n\n" + set_close(PROSE, PROSE, PROSE, PROSE, PROSE)
    )
    assert (lines[0].usual, lines[-1].usual) == (1, 0)


def test_a_space_in_an_empty_line_is_forgotten_where_all_have_it():
    assert any(line.is_parted for line in measure(space_out(PROSE, PROSE)))
    assert not any(line.is_parted for line in measure(space_out(PROSE, PROSE).replace("\n\n", "\n \n")))


def test_no_lines_have_no_measure():
    assert measure("") == ()
