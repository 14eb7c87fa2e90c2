"""A theme keeps its colours and fonts, and loses its names."""

from lxml import etree

from canary_file import THEME
from orderpaper.word.scrub.theme import name_theme


def test_a_theme_is_called_after_nobody():
    more = '<a:objectDefaults><a:spDef/></a:objectDefaults><a:custClrLst><a:custClr name="x"/></a:custClrLst></a:theme>'
    root = etree.fromstring(THEME.replace("Office", "Alex Finch").replace("</a:theme>", more))
    name_theme(root)
    text = etree.tostring(root, encoding="unicode")
    assert "Alex" not in text
    assert "custClr" not in text
    assert "spDef" not in text
    assert 'srgbClr val="4472C4"' in text
