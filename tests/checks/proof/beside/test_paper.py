from checks.proof.beside.tabled_rows import CRIME, PLACE, row
from orderpaper.checks.proof.beside.paper import read_paper
from proofed import proof


def test_a_paper_is_read_once_for_all_checks():
    reading = proof(PLACE, CRIME)
    assert read_paper(reading) is read_paper(reading)
    assert read_paper(proof(PLACE, CRIME)) is not read_paper(reading)


def test_sentences_come_with_those_before_them_in_their_passage():
    paper = read_paper(proof("One. Two.\n\nThree."))
    assert [(each.sentence.text, len(before)) for each, before in paper.sentences] == [
        ("One.", 0),
        ("Two.", 1),
        ("Three.", 0),
    ]


def test_rows_of_areas_of_months_and_without_figures_are_not_named():
    rows = (CRIME, row("Maidstone", 1, 2), row("Apr-12", 1, 2), row("Arson"))
    assert list(read_paper(proof(PLACE, *rows)).names.rows) == [("crime",)]


def test_a_sentence_may_be_left_in_another_area():
    paper = read_paper(proof(f"{PLACE}\n\nAcross Kent it rose. It fell. In Maidstone it fell. It rose."))
    found = {each.sentence.text: paper.is_of_ours(each, before) for each, before in paper.sentences}
    assert [found[words] for words in ("It fell.", "In Maidstone it fell.", "It rose.")] == [False, True, True]
