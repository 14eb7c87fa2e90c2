from checks.proof.beside.tabled_rows import CRIME, ROBBERY, row
from orderpaper.checks.proof.beside.rank_ends import RankEnds, read_ends, show_each_without
from orderpaper.checks.proof.beside.standings import End, Standing

LOW = Standing(0, 3, end=End.LOW, word="lowest")
UP = Standing(0, 5, before=6, way=1)


def test_a_rank_in_words_that_is_the_rows_shows_the_end():
    assert read_ends([(LOW, ROBBERY)]) == RankEnds(lowest=1)
    assert read_ends([(LOW, CRIME), (LOW, None)]) == RankEnds()
    assert read_ends([(Standing(0, 3, end=End.HIGH), ROBBERY)]) == RankEnds(highest=1)


def test_up_to_a_smaller_number_shows_the_best():
    assert read_ends([(UP, None)]) == RankEnds(best=1)
    assert read_ends([(Standing(0, 6, before=5, way=1), None)]) == RankEnds(worst=1)
    assert read_ends([(Standing(0, 6, before=5), None)]) == RankEnds()


def test_better_while_the_figure_falls_shows_the_lowest():
    assert read_ends([(UP, CRIME)]) == RankEnds(lowest=1, best=1)
    assert read_ends([(UP, row("Litter", 5, 6))]) == RankEnds(best=1)


def test_one_is_not_enough_and_two_that_disagree_are_none():
    assert not RankEnds(lowest=1).is_lowest
    assert RankEnds(lowest=2, best=2).is_lowest
    assert RankEnds(best=2).is_best
    assert not RankEnds(best=2, worst=1).is_best
    assert not RankEnds(lowest=5, highest=1).is_lowest


def test_no_rank_is_held_against_itself():
    ranked = [(LOW, ROBBERY), (UP, None)]
    assert show_each_without(ranked) == [RankEnds(best=1), RankEnds(lowest=1)]
    assert show_each_without(ranked[:1]) == [RankEnds()]
    assert show_each_without([]) == []
