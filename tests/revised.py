"""Small pieces of Word’s XML with tracked changes in them, and what stands in a piece once they are settled."""

from lxml import etree

from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.revisions.resolve import Verdict, resolve_element
from orderpaper.word.revisions.words import read_words
from word_builder import NAMESPACES, word_file

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
P_TAG = f"{W}p"
MORE = (
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
ANN = 'w:author="Ann" w:date="2017-03-01T09:30:00Z"'
BEN = 'w:author="Ben" w:date="2017-03-02T10:00:00Z"'


def mark(kind, content="", who=ANN, number=1):
    """Give a mark of a change round other XML, or empty."""
    return f'<w:{kind} w:id="{number}" {who}>{content}</w:{kind}>'


def words(text, properties=""):
    """Give a run."""
    return f'<w:r>{_format(properties)}<w:t xml:space="preserve">{text}</w:t></w:r>'


def gone(text, properties=""):
    """Give a run as it stands in a deletion."""
    return f'<w:r>{_format(properties)}<w:delText xml:space="preserve">{text}</w:delText></w:r>'


def _format(properties):
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def line(*content, end="", style=""):
    """Give a paragraph; `end` is what stands on its mark."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    on_mark = f"<w:rPr>{end}</w:rPr>" if end else ""
    inside = "".join(each if each.startswith("<") else words(each) for each in content)
    return f"<w:p><w:pPr>{named}{on_mark}</w:pPr>{inside}</w:p>"


def grid(*rows):
    """Give a table of rows."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def cells(*texts, properties=""):
    """Give a row of cells; a cell that is not XML is a paragraph of words."""
    made = "".join(
        each if each.startswith("<w:tc>") else f"<w:tc>{each if each.startswith('<') else line(each)}</w:tc>"
        for each in texts
    )
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{made}</w:tr>"


def tree(*content, holder="body"):
    """Give pieces as one element."""
    return etree.fromstring(f"<w:{holder} {NAMESPACES} {MORE}>{''.join(content)}</w:{holder}>")


def settle(verdict, *content, holder="body"):
    """Give pieces once every change in them is accepted, rejected or kept, or as a verdict by author says."""
    root = tree(*content, holder=holder)
    choose = verdict if callable(verdict) else lambda _author: verdict
    resolve_element(root, choose)
    return root


def accepted(*content, holder="body"):
    """Give pieces once every change in them is accepted."""
    return settle(Verdict.ACCEPT, *content, holder=holder)


def rejected(*content, holder="body"):
    """Give pieces once every change in them is rejected."""
    return settle(Verdict.REJECT, *content, holder=holder)


def only(author, verdict):
    """Give the choice that settles the changes of one author and keeps the others’."""
    return lambda each: verdict if each == author else Verdict.KEEP


def lines(root):
    """Give the words of each paragraph."""
    return [read_words(paragraph) for paragraph in root.iter(f"{W}p")]


def styles(root):
    """Give the style of each paragraph."""
    found = [paragraph.find(f"{W}pPr/{W}pStyle") for paragraph in root.iter(f"{W}p")]
    return ["" if each is None else each.get(f"{W}val") for each in found]


def names(root):
    """Give the names of all elements in order, without their namespaces."""
    return [etree.QName(node).localname for node in root.iter()]


def xml(root):
    """Give the XML of an element, its namespaces left out."""
    return etree.tostring(root, encoding="unicode").replace(f" {NAMESPACES}", "").replace(f" {MORE}", "")


def parts_of(*body, notes="", header="", comments="", threads=""):
    """Give the parts of a Word file of a body."""
    others = {"header": header, "footnotes": notes}
    parts = read_parts(WordFile("paper.docx", word_file(body, parts={key: x for key, x in others.items() if x})))
    opened = {"comments": ("w", comments), "commentsExtended": ("w15", threads)}
    for name, (prefix, content) in opened.items():
        root = "commentsEx" if prefix == "w15" else name
        if content:
            text = f"<{prefix}:{root} {NAMESPACES} {MORE}>{content}</{prefix}:{root}>"
            parts[f"word/{name}.xml"] = text.encode()
    return parts
