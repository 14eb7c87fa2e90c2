"""The tags of a PDF are walked in the order in which they are read out."""

from pypdf.generic import DictionaryObject, NameObject

from orderpaper.pack.tagged.tree import find_role, has_content, list_children, list_kids, read, read_dictionary, walk
from pack.tagged.pdfs import TaggedPdf, read_root, tag


def make_root(*tags, **more):
    return read_root(TaggedPdf(*tags, **more).data)


def test_tags_come_in_the_order_in_which_they_are_read_out():
    root = make_root(tag("Document", tag("H1", 0), tag("Table", tag("TR", tag("TH", 1), tag("TD", 2)))), tag("P", 3))
    assert [read(each, "/S") for each in walk(root)] == ["/Document", "/H1", "/Table", "/TR", "/TH", "/TD", "/P"]


def test_marked_content_is_a_kid_and_no_child():
    paragraph = next(walk(make_root(tag("P", 4, tag("Link", 5)))))
    assert list_kids(paragraph)[0] == 4
    assert [read(each, "/S") for each in list_children(paragraph)] == ["/Link"]
    assert has_content(paragraph)


def test_a_tag_with_nothing_below_it_has_no_kids():
    empty = next(walk(make_root(tag("P"))))
    assert list_kids(empty) == []
    assert not has_content(empty)


def test_a_name_stands_for_what_it_is_said_to_stand_for_through_another_too():
    root = make_root(tag("Table text", 0), roles={"Table text": "Body", "Body": "P"})
    assert find_role(next(walk(root)), read_dictionary(root, "/RoleMap")) == "P"


def test_names_that_stand_for_one_another_end():
    root = make_root(tag("A", 0), roles={"A": "B", "B": "A"})
    assert find_role(next(walk(root)), read_dictionary(root, "/RoleMap")) in {"A", "B"}


def test_what_is_not_there_is_nothing():
    holder = DictionaryObject({NameObject("/K"): NameObject("/X")})
    assert read(holder, "/Z") is None
    assert read_dictionary(holder, "/K") == {}
