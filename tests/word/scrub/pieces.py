"""Small pieces of Word’s XML for tests of what is taken out of it."""

from lxml import etree

from canary_file import NAMESPACES, paragraph
from orderpaper.word.facts.styles import W, read_styles

STYLES = read_styles(
    etree.fromstring(
        f"<w:styles {NAMESPACES}>"
        "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>"
        "<w:style w:type='character' w:styleId='Secret'><w:name w:val='Secret'/><w:rPr><w:vanish/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Unseen'><w:name w:val='Unseen'/><w:rPr><w:vanish/></w:rPr></w:style>"
        "</w:styles>"
    ),
    None,
)


def body(*blocks):
    """Give a document of some blocks; what is no XML is a paragraph."""
    inside = "".join(each if each.startswith("<w:") else paragraph(each) for each in blocks)
    return etree.fromstring(f"<w:document {NAMESPACES}><w:body>{inside}</w:body></w:document>")


def runs(*texts, look=""):
    """Give runs of words."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return "".join(f"<w:r>{properties}<w:t>{text}</w:t></w:r>" for text in texts)


def written(root):
    """Give what is inside the body, without its namespaces."""
    text = etree.tostring(root.find(f"{W}body"), encoding="unicode")
    return text.partition(">")[2].removesuffix("</w:body>")


def said(root):
    """Give the words of each paragraph."""
    return ["".join(each.text or "" for each in paragraph.iter(f"{W}t")) for paragraph in root.iter(f"{W}p")]
