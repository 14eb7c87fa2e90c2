"""The fields of a chapter: captions are put into the form that is counted, what would go stale is refused."""

import pytest
from lxml import etree

from orderpaper.word.chapters.fields import settle_fields
from orderpaper.word.program import make_source
from orderpaper.word.shadow import W
from word_builder import NAMESPACES, paragraph, run


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def say(*pieces):
    return "".join(f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>' for piece in pieces)


def field(*pieces, shows="1"):
    return f"{mark('begin')}{say(*pieces)}{mark('separate')}{run(shows)}{mark('end')}"


def settle(*content):
    root = etree.fromstring(f"<w:body {NAMESPACES}>{paragraph(*content)}</w:body>")
    return root, [message for _node, message in settle_fields(root)]


@pytest.mark.parametrize(
    "written",
    [
        field(r" SEQ Table \* ARABIC "), field("SEQ Table"), field(" SE", "Q Table ", r"\* ARABIC"),
        f'<w:fldSimple w:instr=" SEQ Table ">{run("7")}</w:fldSimple>',
    ],
    ids=["as Word writes it", "without spaces", "in pieces", "simple"],
)  # fmt: skip
def test_a_caption_is_counted_however_its_field_is_written(written):
    root, refused = settle("Table ", written)
    assert refused == []
    xml = etree.tostring(root, encoding="unicode").replace("<w:rPr/>", "")
    assert '{{ "Table"|caption }}' in make_source(xml)


def test_the_number_that_a_caption_shows_is_one_piece_so_that_none_of_it_is_left():
    root, _refused = settle(f"{mark('begin')}{say('SEQ Table')}{mark('separate')}{run('1')}{run('2')}{mark('end')}")
    assert [each.text for each in root.iter(f"{W}t")] == ["1"]


@pytest.mark.parametrize("words", ["PAGE", "NUMPAGES", 'HYPERLINK "https://www.police.uk"'])
def test_what_is_true_in_any_paper_is_kept(words):
    root, refused = settle(field(words), f"<w:fldSimple w:instr='{words}'>{run('1')}</w:fldSimple>")
    assert refused == []
    assert len(list(root.iter(f"{W}fldSimple"))) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("REF _Ref123 \\h", "a cross-reference cannot be carried over into the paper, where the numbers are others."),
        ("PAGEREF _Toc1", "a cross-reference"),
        ('HYPERLINK \\l "_Ref1"', "a cross-reference"),
        ('TOC \\o "1-3"', "a contents list cannot be carried over into the paper, which has its own. Take it out."),
        ("DATE \\@ dd", "a date that changes by itself cannot be carried over into the paper. Type the date."),
        ("MERGEFIELD name", "the field “MERGEFIELD name” cannot be carried over into the paper. Type what it shows."),
    ],
)
def test_what_would_be_wrong_in_the_paper_is_refused(words, said):
    written = words.replace('"', "&quot;")
    _root, refused = settle(field(written), f'<w:fldSimple w:instr="{written}">{run("1")}</w:fldSimple>')
    assert len(refused) == 2
    assert all(each.startswith(said) for each in refused)


def test_a_field_in_a_field_is_read_for_itself():
    inner = field("PAGE")
    _root, refused = settle(f"{mark('begin')}{say('IF ')}{inner}{say(' = 1')}{mark('separate')}{mark('end')}")
    assert [each[:14] for each in refused] == ["the field “IF "]
