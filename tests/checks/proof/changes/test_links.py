from checks.proof.changes.drawn import listen
from orderpaper.checks.proof.changes.links import cut_clause, hear, hear_all, link_within
from proofed import proof


def link(text):
    return [
        ([each.quantity.text for each in told.change.amounts], [pair.first.text for pair in told.pairs], told.is_sure)
        for told in link_within(listen(text))
    ]


def test_each_change_is_linked_with_the_pair_of_its_clause():
    assert link("Theft fell by 21.6% from 538 to 422 and robbery rose by 2.2% from 46 to 47.") == [
        (["21.6%"], ["538"], True),
        (["2.2%"], ["46"], True),
    ]


def test_a_change_without_a_pair_is_given_without():
    assert link("Theft fell by 8.0% to 2,638.") == [(["8.0%"], [], False)]


def test_what_is_hoped_for_and_what_is_told_of_two_things_at_once_is_not_sure():
    assert link("The target is a fall of 20% from 538 to 430.") == [(["20%"], ["538"], False)]
    assert link("Theft fell by 20% from 538 to 430 respectively.") == [(["20%"], ["538"], False)]


def test_what_was_said_before_a_but_does_not_count():
    assert link("The target was not met, but theft fell by 20% from 538 to 430.") == [(["20%"], ["538"], True)]


def test_a_percentage_in_brackets_after_a_pair_is_a_change_unless_both_numbers_have_one():
    (told,) = link_within(listen("Theft rose from 913 to 994 offences (8.9%)."))
    assert told.is_bare
    assert not list(link_within(listen("Theft rose from 913 (24.2%) to 994 (24.3%).")))


def test_a_clause_begins_after_the_last_boundary():
    skeleton = listen("Theft rose, but robbery fell from 47 to 46.").skeleton
    assert cut_clause(skeleton, 25, 30) == skeleton.text[15:30]


def test_a_sentence_without_a_number_has_nothing_to_tell():
    reading = proof("Theft rose. Robbery fell to 46.")
    assert hear(reading.sentences[0]) is None
    assert [each is None for each in hear_all(reading.sentences)] == [True, False]
