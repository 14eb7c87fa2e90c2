"""Fields that print by themselves stay; the others become the words they show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canary_file import field
from orderpaper.word.facts.styles import W
from orderpaper.word.scrub.fields import LIVE, find_fields, is_public, kind_of, read_words, settle_fields
from word.scrub.pieces import body, runs, said, written


def settled(*inside):
    root = body(f"<w:p>{''.join(inside)}</w:p>")
    settle_fields(root)
    return root


def instructions(root):
    return ["".join(each.text or "" for each in root.iter(f"{W}instrText"))]


@pytest.mark.parametrize("kind", sorted(LIVE - {"HYPERLINK"}))
def test_a_field_that_prints_by_itself_stays(kind):
    root = settled(field(f"{kind} x", "1"))
    assert instructions(root) == [f" {kind} x "]
    assert len(list(root.iter(f"{W}fldChar"))) == 3


@pytest.mark.parametrize("kind", ["AUTHOR", "FILENAME", "INCLUDEPICTURE", "DOCPROPERTY", "MERGEFIELD", "ADDIN", "if"])
def test_another_field_becomes_what_it_shows(kind):
    root = settled(runs("a"), field(f'{kind} "secret"', "shown"), runs("b"))
    assert said(root) == ["ashownb"]
    assert "fldChar" not in written(root)
    assert "secret" not in written(root)


def test_a_field_that_shows_nothing_goes_whole():
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "end"))
    root = settled(runs("a"), begin, "<w:r><w:instrText> XE secret </w:instrText></w:r>", end, runs("b"))
    assert written(root) == f"<w:p>{runs('a', 'b')}</w:p>"


def test_a_field_within_the_instruction_of_another_goes_with_it():
    inner = field("DOCPROPERTY secret", "1")
    root = settled(field("IF x", "yes").replace(" IF x </w:instrText></w:r>", f" IF </w:instrText></w:r>{inner}"))
    assert said(root) == ["yes"]


def test_a_field_within_what_another_shows_is_judged_by_itself():
    root = settled(field("QUOTE x", "{}").replace("<w:r><w:t>{}</w:t></w:r>", field("PAGE", "3")))
    assert said(root) == ["3"]
    assert instructions(root) == [" PAGE "]


def test_a_live_field_around_another_that_is_not_stays():
    root = settled(field(r"TOC \o", "{}").replace("<w:r><w:t>{}</w:t></w:r>", field("AUTHOR", "A. Finch")))
    assert instructions(root) == [r" TOC \o "]
    assert said(root) == ["A. Finch"]


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ('HYPERLINK "https://a.uk/b" \\o "a tip"', [' HYPERLINK "https://a.uk/b" ']),
        ("HYPERLINK https://a.uk", [' HYPERLINK "https://a.uk" ']),
        ('HYPERLINK \\l "_Toc1" \\h', [' HYPERLINK \\l "_Toc1" ']),
        ('HYPERLINK "https://a.uk" \\l "b"', [' HYPERLINK "https://a.uk" \\l "b" ']),
        ('HYPERLINK "C:\\\\a.docx"', [""]),
        ('HYPERLINK "C:\\\\a.docx" \\l "b"', [""]),
        ("HYPERLINK", [""]),
    ],
)
def test_a_link_keeps_nothing_but_where_it_leads(typed, left):
    root = settled(field(typed, "there"))
    assert instructions(root) == left
    assert said(root) == ["there"]


def test_a_simple_field_is_judged_alike():
    simple = "<w:fldSimple w:instr='{}'><w:fldData>abc</w:fldData>{}</w:fldSimple>"
    root = settled(simple.format(" PAGE ", runs("1")), simple.format(" AUTHOR ", runs("me")))
    assert said(root) == ["1me"]
    assert [each.get(f"{W}instr") for each in root.iter(f"{W}fldSimple")] == [" PAGE "]
    assert "fldData" not in written(root)


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("<w:checkBox><w:checked/></w:checkBox>", "☒"),
        ("<w:checkBox><w:default w:val='1'/></w:checkBox>", "☒"),
        ("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>", "☐"),
        ("<w:ddList><w:result w:val='1'/><w:listEntry w:val='a'/><w:listEntry w:val='b'/></w:ddList>", "b"),
        ("<w:ddList><w:listEntry w:val='a'/></w:ddList>", "a"),
        ("<w:ddList/>", ""),
        ("<w:textInput><w:default w:val='secret'/></w:textInput>", ""),
    ],
)
def test_a_form_shows_what_was_ticked_or_chosen(form, shown):
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="n"/>{form}</w:ffData></w:fldChar></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    root = settled(begin, "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>", end)
    assert said(root) == [shown]
    assert "secret" not in written(root)


def test_a_field_that_is_not_closed_is_left():
    root = settled('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', runs("a"))
    assert said(root) == ["a"]
    assert list(find_fields([])) == []


def test_words_of_an_instruction_are_read_without_their_marks():
    assert read_words(r'REF "a b" \h c') == ["REF", "a b", r"\h", "c"]
    assert kind_of("  ref x") == "REF"
    assert kind_of(" ") == ""


def test_a_public_address_is_one_that_anybody_can_open():
    assert all(map(is_public, ("https://a.uk", "HTTP://a.uk", "mailto:a@b.uk", " tel:01622")))
    assert not any(map(is_public, ("file:///C:/a", r"\\server\a", "a.docx", "#a", "", "javascript:x")))


@given(st.lists(st.sampled_from(["begin", "separate", "end"]), max_size=12))
def test_any_row_of_marks_is_read_and_what_is_found_lies_within_it(kinds):
    root = body("<w:p>" + "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in kinds) + "</w:p>")
    contents = list(root.iter(f"{W}fldChar"))
    for each in find_fields(contents):
        assert each.begin < each.end < len(kinds)
        assert each.separate < each.end
    settle_fields(root)
