import pytest

from orderpaper.checks.council.acronyms_have_one_meaning import acronyms_have_one_meaning
from orderpaper.records.council import GlossaryEntry
from orderpaper.records.finding import query
from papers.example import make, read_example, with_council

CODE = "acronyms-have-one-meaning"


def find(*pairs):
    rows = (make(GlossaryEntry, at, acronym=acronym, meaning=meaning) for at, (acronym, meaning) in enumerate(pairs, 2))
    return list(acronyms_have_one_meaning(with_council(read_example(), glossary=tuple(rows))))


@pytest.mark.parametrize(
    "pairs",
    [
        [("ASB", "Anti-Social Behaviour"), ("CSE", "Child Sexual Exploitation")],
        [("PCC", "Police & Crime Commissioner"), ("PCC", "Police and Crime Commissioner")],
        [("KSI", "Killed or Seriously Injured")],
        [("ASB", "Anti-Social Behaviour"), ("ASB", "")],
    ],
)
def test_acronyms_with_one_meaning_are_fine(pairs):
    assert find(*pairs) == []


def test_two_rows_with_two_meanings_are_worth_a_look_once():
    said = (
        "DA is “Domestic Abuse” and “District Attorney”. Write one of them in full wherever it is meant, and keep the "
        "acronym for the other."
    )
    place = make(GlossaryEntry, 4).origin.place("meaning")
    assert find(("DA", "Domestic Abuse"), ("CSE", "Child Sexual Exploitation"), ("DA", "District Attorney")) == [
        query(CODE, place, said, "District Attorney")
    ]


def test_two_meanings_in_one_row_are_worth_a_look_as_in_the_published_plan():
    [found] = acronyms_have_one_meaning(read_example())
    assert found.message.startswith("NPS is “National Probation Service” and “New Psychoactive Substances")
