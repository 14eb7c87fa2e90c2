"""What no reader is shown goes, and what is needed to read the rest is declared."""

import pytest
from lxml import etree

from orderpaper.word.scrub.strays import take_out_strays
from word.scrub.pieces import body, runs, written

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def cleaned(*blocks):
    root = body(*blocks)
    take_out_strays(root)
    return root


@pytest.mark.parametrize(
    ("block", "left"),
    [
        ('<w:p w:rsidR="00AB12CD" w:rsidRDefault="1" w14:paraId="1" w14:textId="2"/>', "<w:p/>"),
        ('<w:p xmlns:x="urn:x" x:who="me"/>', "<w:p/>"),
        ("<w:p>secret<w:r/>secret</w:p>", "<w:p><w:r/></w:p>"),
        ("<w:p><w:pPr><w:jc>secret</w:jc></w:pPr></w:p>", "<w:p><w:pPr><w:jc/></w:pPr></w:p>"),
        ('<w:p><x:y xmlns:x="urn:x">secret<w:r/></x:y></w:p>', "<w:p/>"),
        ("<w:p><w:rsid/></w:p>", "<w:p/>"),
        (f"<w:p>{runs('a &amp; b')}</w:p>", f"<w:p>{runs('a &amp; b')}</w:p>"),
    ],
)
def test_only_what_is_printed_is_left(block, left):
    assert written(cleaned(block)) == left


def test_words_of_drawings_and_formulas_stay():
    root = cleaned("<w:p><w:r><w:drawing><a:t>Label</a:t><wp:posOffset>12</wp:posOffset></w:drawing></w:r></w:p>")
    assert "".join(root.itertext()) == "Label12"


def test_languages_that_older_programs_do_not_know_are_named_and_others_not_declared():
    root = cleaned(f"<w:p>{runs('x', look='<w14:glow w14:rad=~1~/>'.replace('~', chr(34)))}</w:p>")
    assert root.get(f"{MC}Ignorable") == "w14"
    assert root.nsmap["w14"] == W14
    assert "v" not in root.nsmap


def test_what_is_only_named_and_not_used_is_not_declared():
    root = etree.fromstring(f'<a xmlns:w14="{W14}" xmlns:mc="{MC[1:-1]}" xmlns:s="urn:secret" mc:Ignorable="w14 s"/>')
    take_out_strays(root)
    assert etree.tostring(root) == b"<a/>"


def test_a_choice_keeps_the_names_it_asks_for():
    choice = "<mc:Choice Requires='wps'><w:pict/></mc:Choice>"
    block = f"<w:p><w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r></w:p>"
    assert "wps" in next(cleaned(block).iter(f"{MC}Choice")).nsmap
