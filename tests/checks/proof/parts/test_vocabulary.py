from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from proofed import proof

TEXT = (
    "Anti-social behaviour (ASB) fell in Upton. In Upton and Marden, High Street is long. The street is in Upton.\n\n"
    "Reports of ASB in Marden rose."
)


def test_a_measure_is_named_by_its_words_with_acronyms_in_full():
    vocabulary = read_vocabulary(proof(TEXT))
    assert vocabulary.list_measure("all reported ASB incidents in Upton") == {"antisocial", "behaviour"}
    assert vocabulary.list_measure("anti-social behaviour") == vocabulary.list_measure("ASB")


def test_names_are_the_words_that_have_a_capital_wherever_they_stand():
    vocabulary = read_vocabulary(proof(TEXT))
    assert vocabulary.list_names("ASB in Upton and the street of Marden") == {"upton", "marden"}
