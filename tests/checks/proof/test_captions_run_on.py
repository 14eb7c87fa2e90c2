from checks.proof.numbers.paper import caption, cell, faults, heading, para, read
from orderpaper.checks.proof.captions_run_on import captions_run_on as check


def graphs(*numbers):
    names = ["Litter", "Noise", "Fires", "Speeding", "Drink", "Drugs"]
    return [caption(f"Graph {number} – {names[number - 1]} was a big problem in our area") for number in numbers]


def ask(*passages):
    return faults(check(read(*passages)))


def test_captions_in_their_order_hold():
    claims = list(check(read(*graphs(1, 2), caption("Table 1: Crime by ward"), *graphs(3))))
    assert [each.answer for each in claims] == [None, None]


def test_a_caption_left_out_is_found_by_the_words_it_shares():
    like = para("Speeding was a very big problem in our area")
    row = para("% saying noise was a big problem in our area")
    (claim,) = [each for each in check(read(*graphs(1, 2), row, *graphs(3), like, *graphs(5, 6))) if each.answer]
    assert (claim.answer, claim.where.line, claim.recomputed) == ("query", 5, "Graph 4")
    assert claim.message == (
        "Graph 3 is followed by Graph 5, and Graph 4 is missing. This may be Graph 4: it shares the words of the other "
        "captions, and has no number. Number it."
    )


def test_a_row_that_has_what_one_caption_only_has_is_not_taken_for_the_missing_one():
    row = para("% saying fires was a big problem in our area")
    assert ask(*graphs(1, 2, 3), row, *graphs(5, 6)) == [("query", 5, "Graph 5", "Graph 4")]


def test_without_a_line_like_it_the_next_caption_is_the_place():
    (claim,) = [each for each in check(read(caption("Map 1: Wards"), caption("Map 3: Roads"))) if each.answer]
    assert claim.message == (
        "Map 2 is missing before Map 3. Put back what was taken out, or number this Map 2 and those after it likewise."
    )


def test_a_label_that_any_line_between_begins_with_is_not_missing():
    assert ask(*graphs(1), cell("Graph 2"), *graphs(3)) == []


def test_a_number_that_stands_twice_with_other_words_stops():
    found = ask(caption("Table 1: Crime"), caption("Table 2: Fires"), caption("Table 2: Roads"))
    assert found == [("stop", 2, "Table 2", "Table 2 and Table 3")]


def test_the_same_caption_again_counts_once():
    assert ask(caption("Table 1: Crime"), caption("Table 1: Crime (continued)"), caption("Table 2: Fires")) == []
    assert (
        ask(
            para("Table 1: Crime ..... 14"),
            para("Table 2: Fires 15"),
            *map(caption, ("Table 1: Crime", "Table 2: Fires")),
        )
        == []
    )


def test_numbers_may_begin_anew_in_an_appendix():
    assert ask(*graphs(1, 2, 3), heading("Appendix 2"), caption("Graph1: Age of those who answered")) == []


def test_chapters_have_captions_of_their_own():
    found = ask(*map(caption, ("Figure 2.1: One", "Figure 2.2: Two", "Figure 3.1: Three", "Figure 3.3: Four")))
    assert found == [("query", 4, "Figure 3.3", "Figure 3.2")]


def test_a_sentence_about_a_chart_is_no_caption():
    assert (
        list(check(read(para("Chart 1 overleaf shows how it hangs together."), para("Chart 3 shows the rest.")))) == []
    )


def test_a_list_of_tables_is_not_compared_with_the_captions_themselves():
    listed = [para(f"Table {number}: Some words ........ {number}") for number in (1, 2, 3)]
    body = [each for number in (1, 2, 3) for each in (caption(f"Table {number}: Other words"), para("Words."))]
    assert ask(*listed, para("Words."), *body) == []
    twice = para("Table 2: Further words ....... 9")
    assert ask(*listed, twice, para("Words."), *body) == [("stop", 2, "Table 2", "Table 2 and Table 3")]


def test_tables_and_figures_may_be_counted_in_one():
    names = ("Table 4.1", "Figure 4.2", "Figure 4.3", "Table 4.4", "Table 4.5", "Figure 4.6")
    assert ask(*(caption(f"{name}: Of {place}") for place, name in enumerate(names))) == []
