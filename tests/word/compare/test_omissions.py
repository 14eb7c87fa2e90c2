"""Parts that are left out leave nothing behind that names them."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.compare.omissions import TYPES, leave_out, read_targets, rels_of
from word.compare.papers import add_picture, change, make_plain_paper, parts_of

PARTS = parts_of(change(make_plain_paper(), add_picture))
DOCUMENT = "word/document.xml"


def targets(parts, part=DOCUMENT):
    return set(read_targets(parts, part).values())


def relationships(lines):
    return f"<Relationships>{lines}</Relationships>".encode()


def test_a_part_goes_with_every_word_of_it():
    left = leave_out(PARTS, ["word/header1.xml"])
    assert "word/header1.xml" not in left
    assert b"header1" not in left[TYPES]
    assert b"header1" not in left[rels_of(DOCUMENT)]
    assert "word/footer1.xml" in targets(left)


def test_its_own_relationships_go_with_it():
    parts = {**PARTS, rels_of("word/header1.xml"): b"<Relationships/>"}
    assert rels_of("word/header1.xml") not in leave_out(parts, ["word/header1.xml"])


def test_targets_are_found_however_they_are_written():
    lines = '<Relationship Id="a" Target="/word/x.xml"/><Relationship Id="b" Target="../y.xml"/>'
    assert read_targets({rels_of(DOCUMENT): relationships(lines)}, DOCUMENT) == {"a": "word/x.xml", "b": "y.xml"}


def test_what_leads_out_of_the_file_is_no_part():
    rels = relationships('<Relationship Id="a" Target="https://example.org/word/x.xml" TargetMode="External"/>')
    parts = {rels_of(DOCUMENT): rels, "word/x.xml": b""}
    assert read_targets(parts, DOCUMENT) == {}
    assert leave_out(parts, ["word/x.xml"])[rels_of(DOCUMENT)] == rels


def test_a_part_without_relationships_leads_nowhere():
    assert read_targets(PARTS, "word/none.xml") == {}


def test_where_nothing_is_left_out_nothing_changes():
    assert leave_out(PARTS, []) == PARTS


@given(st.sets(st.sampled_from(sorted(PARTS))))
def test_whatever_is_left_out_no_relationship_leads_to_it(names):
    left = leave_out(PARTS, names)
    assert not names & set(left)
    for part in left:
        assert not targets(left, part) & names
