"""Every kind that is kept is declared, named and led to as Word does it."""

from orderpaper.word.scrub.kinds import HYPERLINK, IMAGE, KINDS, STORIES, TAKEN_OUT, type_of


def test_every_kind_but_pictures_and_links_says_what_it_is():
    assert {kind for kind, each in KINDS.items() if not each.content} == {IMAGE, HYPERLINK}
    assert all(each.name for kind, each in KINDS.items() if kind != HYPERLINK)


def test_nothing_is_kept_that_officers_are_told_is_gone():
    assert not set(KINDS) & set(TAKEN_OUT)


def test_stories_are_kept():
    assert set(KINDS) >= STORIES


def test_a_kind_of_microsoft_keeps_its_own_address():
    assert type_of("styles").endswith("officeDocument/2006/relationships/styles")
    assert "microsoft" in type_of("diagramDrawing")
