"""Takes what leads from one part of a Word file to another; gives the kinds that print something, which alone are kept.

A list of what may stay, and not of what must go: what nobody has thought of is then left out.
"""

from dataclasses import dataclass

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
DRAWN = "application/vnd.openxmlformats-officedocument.drawingml."
DOCUMENT = "officeDocument"
STORIES = frozenset((DOCUMENT, "header", "footer", "footnotes", "endnotes"))
HYPERLINK, IMAGE, CHART, WORKBOOK = "hyperlink", "image", "chart", "package"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of part: what leads to it, what it is declared as, its name with its number, and whether it is asked for.

    One `is_asked_for` is kept only where something in the part before it names it; the others belong to the file.
    """

    content: str
    name: str
    type: str = ""
    is_asked_for: bool = False


KINDS: dict[str, Kind] = {
    DOCUMENT: Kind(f"{WORD}document.main+xml", "word/document.xml"),
    "styles": Kind(f"{WORD}styles+xml", "word/styles.xml"),
    "numbering": Kind(f"{WORD}numbering+xml", "word/numbering.xml"),
    "settings": Kind(f"{WORD}settings+xml", "word/settings.xml"),
    "fontTable": Kind(f"{WORD}fontTable+xml", "word/fontTable.xml"),
    "footnotes": Kind(f"{WORD}footnotes+xml", "word/footnotes.xml"),
    "endnotes": Kind(f"{WORD}endnotes+xml", "word/endnotes.xml"),
    "theme": Kind("application/vnd.openxmlformats-officedocument.theme+xml", "word/theme/theme{}.xml"),
    "themeOverride": Kind(
        "application/vnd.openxmlformats-officedocument.themeOverride+xml", "word/theme/themeOverride{}.xml"
    ),
    "header": Kind(f"{WORD}header+xml", "word/header{}.xml", is_asked_for=True),
    "footer": Kind(f"{WORD}footer+xml", "word/footer{}.xml", is_asked_for=True),
    CHART: Kind(f"{DRAWN}chart+xml", "word/charts/chart{}.xml", is_asked_for=True),
    "chartUserShapes": Kind(f"{DRAWN}chartshapes+xml", "word/drawings/drawing{}.xml", is_asked_for=True),
    WORKBOOK: Kind(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "word/embeddings/Microsoft_Excel_Sheet{}.xlsx",
        is_asked_for=True,
    ),
    IMAGE: Kind("", "word/media/image{}", is_asked_for=True),
    "font": Kind(
        "application/vnd.openxmlformats-officedocument.obfuscatedFont", "word/fonts/font{}.odttf", is_asked_for=True
    ),
    "diagramData": Kind(f"{DRAWN}diagramData+xml", "word/diagrams/data{}.xml", is_asked_for=True),
    "diagramLayout": Kind(f"{DRAWN}diagramLayout+xml", "word/diagrams/layout{}.xml", is_asked_for=True),
    "diagramQuickStyle": Kind(f"{DRAWN}diagramStyle+xml", "word/diagrams/quickStyle{}.xml", is_asked_for=True),
    "diagramColors": Kind(f"{DRAWN}diagramColors+xml", "word/diagrams/colors{}.xml", is_asked_for=True),
    "diagramDrawing": Kind(
        "application/vnd.ms-office.drawingml.diagramDrawing+xml",
        "word/diagrams/drawing{}.xml",
        "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
        is_asked_for=True,
    ),
    HYPERLINK: Kind("", "", is_asked_for=True),
}

TAKEN_OUT = {
    "comments": "comments",
    "customXml": "data that programs keep beside the text",
    "custom-properties": "properties of the file beside its title",
    "thumbnail": "a picture of the first page",
    "glossaryDocument": "building blocks",
    "vbaProject": "macros",
    "attachedTemplate": "the address of the template",
    "mailMergeSource": "the source of a mail merge",
    "recipientData": "the recipients of a mail merge",
    "printerSettings": "settings of a printer",
    "oleObject": "objects of other programs, of which the picture stays",
    "control": "form controls of other programs, of which the picture stays",
    "taskpanes": "panes of other programs",
    "origin": "a digital signature, which holds for the file as it was",
    "subDocument": "the addresses of files it was joined from",
}
"""What an officer is told is gone, by what led to it; what is not here means nothing to anybody."""


def type_of(kind: str) -> str:
    """Give the type that a relationship of a kind is written with."""
    return KINDS[kind].type or f"{OFFICE}/{kind}"
