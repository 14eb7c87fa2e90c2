from checks.proof.numbers.paper import cell, faults, para, read
from orderpaper.checks.proof.nothing_is_left_unfinished import nothing_is_left_unfinished as check


def test_what_a_paper_says_is_not_there_yet_is_queried():
    reading = read(para("We met. N.B. A full list of tasks will be added by the group at its next meeting. Good."))
    (claim,) = check(reading)
    assert (str(claim.answer), claim.where.line) == ("query", 1)
    assert claim.quote == "A full list of tasks will be added by the group at its next meeting."
    assert claim.stated == "A full list of tasks will be added"
    assert claim.message == "This says that something is not in the paper yet. Put it in, or say when it will be there."


def test_a_field_that_lost_its_target_stops():
    found = faults(check(read(para("As Error! Reference source not found. shows."), cell("#DIV/0!"))))
    assert found == [("stop", 1, "Error! Reference source not found.", ""), ("stop", 2, "#DIV/0!", "")]


def test_finished_words_are_fine():
    assert list(check(read(para("The project will be completed by March."), para("We have 3 plans.")))) == []
