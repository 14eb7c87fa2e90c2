from checks.proof.numbers.paper import faults, heading, item, para, read
from orderpaper.checks.proof.appendices_run_on import appendices_run_on as check


def ask(*passages):
    return faults(check(read(*passages)))


def appendices(*labels):
    return [each for label in labels for each in (heading(f"Appendix {label}"), para("The words of it."))]


def test_appendices_in_their_order_hold():
    assert [each.answer for each in check(read(*appendices("A", "B", "C")))] == [None]


def test_one_repeated_at_the_top_of_its_next_page_counts_once():
    assert ask(*appendices(1, 1, 2, 3)) == []


def test_an_appendix_left_out_is_queried():
    (claim,) = [each for each in check(read(*appendices("A", "C"))) if each.answer]
    assert (claim.answer, claim.where.line, claim.stated, claim.recomputed) == ("query", 3, "C", "B")
    assert claim.message == (
        "Appendix C stands here, and Appendix B nowhere. Put it in, or number this one B and those after it likewise."
    )
    assert ask(*appendices(2, 3)) == [("query", 1, "2", "1")]


def test_one_that_is_listed_is_published_beside_the_paper():
    assert ask(item("• Appendix B: the map"), *appendices("A", "C")) == []


def test_words_about_an_appendix_are_no_heading():
    assert ask(para("Appendix 3 has the method in full."), *appendices(1)) == []


def test_the_appendices_of_the_next_paper_begin_anew():
    assert ask(*appendices(1, 2), *appendices(1, 2, 3)) == []


def test_roman_numbers_are_no_letters():
    assert ask(*appendices("I", "II", "III")) == []


def test_an_entry_of_the_contents_is_no_appendix():
    assert ask(para("Appendix C: Bins ............ 14"), *appendices("A", "B")) == []
