"""Numbers stand once, ranges begin and end, and names are as short as Word takes them."""

import pytest

from orderpaper.word.validity.numbered import find_long_names, find_twins, find_unpaired
from word.scrub.pieces import body


def told(find, *blocks):
    return [fault.said for fault in find({"word/document.xml": body(*blocks)})]


@pytest.mark.parametrize("kind", ["bookmark", "commentRange", "perm", "moveFromRange", "moveToRange"])
def test_each_kind_of_range_is_followed(kind):
    start, end = f'<w:{kind}Start w:id="1" w:name="a"/>', f'<w:{kind}End w:id="1"/>'
    assert told(find_unpaired, f"<w:p>{start}{end}</w:p>") == []
    assert len(told(find_unpaired, f"<w:p>{start}</w:p>")) == 1
    assert len(told(find_unpaired, f"<w:p>{end}</w:p>")) == 1
    assert len(told(find_unpaired, f"<w:p>{end}{start}</w:p>")) == 2


def test_three_of_one_number_are_told_once():
    bookmark = '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'
    assert told(find_twins, f"<w:p>{bookmark * 3}</w:p>") == ["two things are the bookmark a."]


def test_names_of_the_length_that_word_takes_are_not_told():
    assert told(find_long_names, f'<w:p><w:bookmarkStart w:id="1" w:name="{"a" * 40}"/></w:p>') == []
    assert len(told(find_long_names, f'<w:p><w:tag w:val="{"a" * 65}"/></w:p>')) == 1
