from orderpaper.checks.proof.parts.votes import read_votes
from proofed import proof

PRESENT = "Present: Councillor Mrs Hill (Chairman), and Councillors Ash, Mrs Beech, M Elm and Oak"


def read(text):
    return [(vote.votes, vote.present) for vote in read_votes(proof(text).passages)]


def test_votes_are_counted_with_the_members_present():
    assert read(f"{PRESENT}\n\nFor – 3 Against – 1 Abstain – 1\n\nFor: 4, Against: 2") == [(5, 5), (6, 5)]


def test_visitors_are_no_members():
    assert read(f"{PRESENT}\n\nAlso Present: Councillors Fir and Yew\n\nFor – 5 Against – 0") == [(5, 5)]


def test_without_a_list_nothing_is_counted():
    assert read("For – 5 Against – 0") == []
    assert read("Present: the usual members\n\nFor – 5 Against – 0") == []
