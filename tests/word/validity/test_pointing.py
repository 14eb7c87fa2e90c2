"""What is asked for is there."""

import canary
import canary_file
from orderpaper.word.validity.pointing import (
    find_lost_lists,
    find_lost_names,
    find_lost_relations,
    find_undeclared_prefixes,
    find_wrong_parts,
)
from orderpaper.word.validity.whole import read_whole

DOCUMENT = "word/document.xml"


def whole_of(parts):
    return read_whole(canary_file.zip_parts(parts))


def test_a_sound_file_asks_for_nothing_that_is_not_there():
    whole = whole_of(canary_file.make_parts())
    stories = {DOCUMENT: whole.roots[DOCUMENT]}
    for found in (
        find_lost_relations(whole),
        find_wrong_parts(whole),
        find_undeclared_prefixes(whole),
        find_lost_lists(whole, DOCUMENT),
        find_lost_names(whole, stories, DOCUMENT),
    ):
        assert list(found) == []


def test_a_style_is_asked_for_by_its_kind():
    whole = whole_of(canary.end('<w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr></w:p>', canary_file.make_parts()))
    (fault,) = find_lost_names(whole, {DOCUMENT: whole.roots[DOCUMENT]}, DOCUMENT)
    assert fault.said == "it asks for the paragraph style Secret, which is not there."


def test_what_is_not_there_is_told_once_for_each_part():
    whole = whole_of(canary.end('<w:p><w:pPr><w:pStyle w:val="None"/></w:pPr></w:p>' * 3, canary_file.make_parts()))
    assert len(list(find_lost_names(whole, {DOCUMENT: whole.roots[DOCUMENT]}, DOCUMENT))) == 1


def test_a_list_that_is_switched_off_is_none():
    off = '<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>'
    whole = whole_of(canary.end(off, canary_file.make_parts()))
    assert list(find_lost_names(whole, {DOCUMENT: whole.roots[DOCUMENT]}, DOCUMENT)) == []


def test_a_choice_may_ask_for_a_name_that_is_explained():
    whole = whole_of(canary.alternative(canary.box("a"), canary.box("b"), canary_file.make_parts()))
    assert list(find_undeclared_prefixes(whole)) == []
    whole = whole_of(canary.alternative(canary.box("a"), canary.box("b"), canary_file.make_parts(), requires="w99"))
    assert [fault.said for fault in find_undeclared_prefixes(whole)] == [
        "it uses the short name w99, and does not say what it stands for."
    ]
