import pytest

from orderpaper.checks.proof.beside.acronyms import find_meanings, read_acronyms
from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Anti-Social Behaviour (ASB) fell.", {"asb": ("antisocial", "behaviour")}),
        ("people killed or seriously injured (KSI) on roads", {"ksi": ("killed", "or", "seriously", "injured")}),
        ("RTC Road Traffic Collision", {"rtc": ("road", "traffic", "collision")}),
        ("DA – Domestic Abuse", {"da": ("domestic", "abuse")}),
        ("Road Traffic Collisions (RTCs)", {"rtc": ("road", "traffic", "collision")}),
        ("Drugs & Alcohol (D&A) work", {"d&a": ("drug", "and", "alcohol")}),
        ("the figures (ASB) fell", {}),
        ("ASB fell in the borough", {}),
        ("Anti-Social Behaviour", {}),
    ],
)
def test_a_meaning_stands_before_or_after_its_acronym(text, meaning):
    assert dict(find_meanings(text)) == meaning


def test_the_first_meaning_of_a_paper_counts():
    passages = [
        Passage(text, PassageKind.TEXT, ((0, Whereabouts()),))
        for text in ("Domestic Abuse (DA)", "a District Auditor (DA)", "DA fell")
    ]
    assert read_acronyms(passages) == {"da": ("domestic", "abuse")}
