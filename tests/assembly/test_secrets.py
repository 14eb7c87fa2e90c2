"""What the public edition is searched for: what is exempt, who cleared, and e-mail addresses, unless meant for it."""

import pytest

from orderpaper.assembly.secrets import find_secrets
from orderpaper.assembly.survey import survey_folder
from orderpaper.records.forbidden import Why
from signed import answer, find_copy, hand_in, make_sent_folder, type_in

LEGAL = "Head of Legal Partnership"


@pytest.fixture
def settings(tmp_path):
    return make_sent_folder(tmp_path / "meeting")


def words_of(settings, why):
    return [each.words for each in find_secrets(survey_folder(settings), settings) if each.why is why]


def test_where_nothing_is_exempt_no_words_are_searched_for(settings):
    assert words_of(settings, Why.EXEMPT) == []


def test_the_words_of_an_exempt_row_are_searched_for(settings):
    secret_row = {"C2": "Watch the three houses behind the old tannery", "J2": "Exempt", "K2": "7", "L2": "It warns."}
    type_in(settings.folder, "plan.xlsx", "Actions", secret_row)
    assert any("tannery" in words.casefold() for words in words_of(settings, Why.EXEMPT))


def test_names_of_those_who_cleared_are_searched_for(settings):
    hand_in(settings, answer(find_copy(settings, LEGAL).read_bytes(), name="Ottoline Quill"))
    type_in(settings.folder, "report.xlsx", "Implications", {"D3": "Barnaby Frost"})
    assert words_of(settings, Why.SIGN_OFF) == ["Ottoline Quill", "Barnaby Frost"]


def test_a_name_that_a_public_paper_prints_is_meant_for_it(settings):
    hand_in(settings, answer(find_copy(settings, LEGAL).read_bytes(), name="Ottoline Quill"))
    type_in(settings.folder, "report.xlsx", "Report", {"B9": "Ottoline Quill"})
    assert words_of(settings, Why.SIGN_OFF) == []


def test_an_address_is_searched_for_unless_it_stands_among_the_contacts(settings):
    person = {"A60": "A clerk", "B60": "Officer", "E60": "clerk@example.gov.uk"}
    type_in(settings.folder, "council.xlsx", "People", person)
    assert words_of(settings, Why.EMAIL) == ["clerk@example.gov.uk"]
    type_in(settings.folder, "council.xlsx", "Contacts", {"C2": "clerk@example.gov.uk"})
    assert words_of(settings, Why.EMAIL) == []
