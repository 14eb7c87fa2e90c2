"""Charts get their words, notes their identity, footnotes their way back; a paragraph in a style named Note is none."""

import pytest

from orderpaper.pack.tagged.structure import describe_figures, give_back_roles, name_notes, tag_ways_back
from orderpaper.pack.tagged.tree import list_children, list_kids, read, walk
from pack.tagged.pdfs import TaggedPdf, box, tag, words


def alts(root):
    return [read(each, "/Alt") for each in walk(root) if read(each, "/S") == "/Figure"]


def roles(root):
    return [str(read(each, "/S"))[1:] for each in walk(root)]


def test_each_silent_figure_gets_the_next_text_and_pictures_keep_theirs():
    root = TaggedPdf(tag("Figure", 0), tag("Figure", 1, Alt=words("A map")), tag("Figure", 2), tag("Figure", 3)).root
    describe_figures(root, ("Chart one", "A map", "Chart two", "Chart three"))
    assert alts(root) == ["Chart one", "A map", "Chart two", "Chart three"]


def test_pictures_with_one_text_are_counted_each():
    root = TaggedPdf(tag("Figure", 0, Alt=words("Logo")), tag("Figure", 1), tag("Figure", 2, Alt=words("Logo"))).root
    describe_figures(root, ("Logo", "Chart", "Logo"))
    assert alts(root) == ["Logo", "Chart", "Logo"]


def test_a_title_in_front_of_a_pictures_text_is_known():
    root = TaggedPdf(tag("Figure", 0, Alt=words("Map 1 - Wards")), tag("Figure", 1)).root
    describe_figures(root, ("Wards", "Chart"))
    assert alts(root) == ["Map 1 - Wards", "Chart"]


@pytest.mark.parametrize("drawings", [(), ("One", "Two"), ("One", "Two", "Three")])
def test_where_figures_and_texts_are_not_as_many_nothing_is_guessed(drawings):
    root = TaggedPdf(tag("Figure", 0)).root
    describe_figures(root, drawings)
    assert alts(root) == [None]


def test_a_drawing_without_words_gives_none():
    root = TaggedPdf(tag("Figure", 0), tag("Figure", 1)).root
    describe_figures(root, ("", "Chart"))
    assert alts(root) == [None, "Chart"]


def test_a_paragraph_in_a_style_with_a_standard_name_is_a_paragraph_and_a_true_note_a_note():
    root = TaggedPdf(
        tag("Note", 0),
        tag("Note", tag("P", 1)),
        tag("Own style", 2),
        tag("Note"),
        roles={"Note": "P", "Own style": "P"},
    ).root
    give_back_roles(root)
    assert roles(root) == ["P", "Note", "P", "Own style", "P"]
    assert list(root["/RoleMap"]) == ["/Own style"]


def test_a_paragraph_in_a_style_named_figure_is_told_from_a_picture():
    root = TaggedPdf(
        tag("Figure", 0), tag("Figure", 1, A=box()), tag("Figure", 2, Alt=words("Map")), roles={"Figure": "P"}
    ).root
    give_back_roles(root)
    assert roles(root) == ["P", "Figure", "Figure"]


def test_every_note_has_an_identity_of_its_own_and_stands_in_the_list_of_them():
    root = TaggedPdf(tag("Note", tag("P", 0)), tag("Note", tag("P", 1)), tag("P", 2)).root
    name_notes(root)
    identities = [read(each, "/ID") for each in walk(root) if read(each, "/S") == "/Note"]
    assert len(set(identities)) == 2
    assert all(identities)
    assert root["/IDTree"]["/Names"][::2] == sorted(identities)


def test_where_there_are_no_notes_there_is_no_list():
    root = TaggedPdf(tag("P", 0)).root
    name_notes(root)
    assert "/IDTree" not in root


def make_notes(tops=(20, 40)):
    made = TaggedPdf(
        tag("Note", tag("P", 0)), tag("Note", tag("P", 1)), tag("Note", tag("P", 2), page=1), content=(b"", b"")
    )
    links = [made.add_link(0, top) for top in tops]
    tag_ways_back(made.writer, made.root)
    return made, links, [each for each in walk(made.root) if read(each, "/S") == "/Note"]


def test_the_links_of_a_page_become_the_first_thing_in_their_notes_from_above():
    made, (lower, upper), notes = make_notes()
    firsts = [list_kids(list_children(note)[0])[0] for note in notes]
    assert [first["/S"] for first in firsts[:2]] == ["/Link", "/Link"]
    assert [first["/K"][0]["/Obj"] for first in firsts[:2]] == [upper, lower]
    assert firsts[2] == 2
    numbers = made.root["/ParentTree"]["/Nums"]
    found = {int(key): element.get_object() for key, element in zip(numbers[::2], numbers[1::2], strict=True)}
    assert [found[link["/StructParent"]] for link in (upper, lower)] == firsts[:2]


def test_where_links_and_notes_are_not_as_many_nothing_is_guessed():
    _made, links, notes = make_notes(tops=(20,))
    assert "/StructParent" not in links[0]
    assert [list_kids(list_children(note)[0]) for note in notes] == [[0], [1], [2]]
