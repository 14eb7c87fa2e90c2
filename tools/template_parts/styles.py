"""The styles of the templates: Arial, 12 point or more, left aligned; all formatting is here."""

from dataclasses import dataclass

from template_parts.numbering import NUMBERED_TEXT, list_of
from template_parts.writing import PORTRAIT

NAVY = "1F3864"
GREY = "A6A6A6"
PALE_YELLOW = "FFF2CC"
DARK_GREY = "595959"


@dataclass(frozen=True, slots=True)
class Style:
    """One paragraph style: its id, its name in Word's list, the style it is based on, and what it says.

    `after_it` is the style of the paragraph that follows when a person presses Enter.
    """

    id: str
    name: str
    based_on: str = "Normal"
    paragraph: str = ""
    run: str = ""
    after_it: str = ""


def spaced(before: int, after: int) -> str:
    """Give the space before and after a paragraph, in twentieths of a point."""
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def listed(style: str) -> str:
    """Give the list that a style stands in."""
    number, level = list_of(style)
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def sized(points: int, *, is_bold: bool = False, color: str = "") -> str:
    """Give size, weight and colour of the letters."""
    weight = "<w:b/><w:bCs/>" if is_bold else ""
    shade = f'<w:color w:val="{color}"/>' if color else ""
    return f'{weight}{shade}<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/>'


def outlined(level: int) -> str:
    """Give a heading's level, 1 for the title."""
    return f'<w:outlineLvl w:val="{level - 1}"/>'


def edged(side: str, space: int, color: str = NAVY, size: int = 8) -> str:
    """Give a line along one side of a paragraph."""
    return f'<w:pBdr><w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/></w:pBdr>'


KEPT = "<w:keepNext/>"
WHOLE = "<w:keepNext/><w:keepLines/>"
NO_NUMBER = '<w:numPr><w:numId w:val="0"/></w:numPr>'
NO_INDENT = '<w:ind w:left="0" w:firstLine="0"/>'
SAME_CLOSE = "<w:contextualSpacing/>"
RIGHT = '<w:jc w:val="right"/>'
BOLD = "<w:b/><w:bCs/>"


def painted(color: str) -> str:
    """Give the colour behind a paragraph."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{color}"/>'


def colored(color: str) -> str:
    """Give the colour of the letters."""
    return f'<w:color w:val="{color}"/>'


def indented(left: int) -> str:
    """Give the distance of the text from the margin."""
    return f'<w:ind w:left="{left}"/>'


def tabbed(place: int, leader: str = "") -> str:
    """Give one tab stop, at the right of what stands before it."""
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tabs><w:tab w:val="right"{dots} w:pos="{place}"/></w:tabs>'


STYLES = (
    Style("BodyText", "Body Text"),
    Style("LeadIn", "Lead-in", "BodyText", KEPT, after_it="ListBullet"),
    Style(
        "Heading1",
        "heading 1",
        "Normal",
        WHOLE + spaced(240, 240) + outlined(1),
        sized(20, is_bold=True, color=NAVY),
        "BodyText",
    ),
    Style(
        "Heading2",
        "heading 2",
        "Normal",
        WHOLE + listed("Heading2") + spaced(360, 140) + outlined(2),
        sized(15, is_bold=True, color=NAVY),
        "NumberedParagraph",
    ),
    Style(
        "Heading3",
        "heading 3",
        "Normal",
        WHOLE + spaced(280, 120) + outlined(3),
        sized(13, is_bold=True, color=NAVY),
        "BodyText",
    ),
    Style(
        "Heading4", "heading 4", "Normal", WHOLE + spaced(200, 80) + outlined(4), sized(12, is_bold=True), "BodyText"
    ),
    Style("Heading5", "heading 5", "Normal", WHOLE + spaced(160, 60) + outlined(5), sized(12, color=NAVY), "BodyText"),
    Style(
        "HeadingUnnumbered", "Heading unnumbered", "Heading2", NO_NUMBER + NO_INDENT + outlined(2), after_it="BodyText"
    ),
    Style("HeadingNewPage", "Heading on a new page", "Heading2", "<w:pageBreakBefore/>", after_it="BodyText"),
    Style(
        "HeadingAppendix", "Heading of an appendix", "HeadingUnnumbered", "<w:pageBreakBefore/>", after_it="BodyText"
    ),
    Style(
        "HeadingCover",
        "Heading of a title page",
        "Heading1",
        spaced(3400, 240) + outlined(1),
        sized(32, is_bold=True, color=NAVY),
        "Subtitle",
    ),
    Style("Subtitle", "Subtitle", "Normal", spaced(0, 480), sized(20, color=DARK_GREY), "PaperLine"),
    Style(
        "MinuteHeading",
        "Minute heading",
        "Heading2",
        listed("MinuteHeading") + spaced(320, 120) + outlined(2),
        sized(13, is_bold=True, color=NAVY),
        "BodyText",
    ),
    Style("PaperLine", "Paper line", "Normal", spaced(0, 60)),
    Style("Question", "Final decision question", "Normal", edged("top", 6, GREY, 4) + spaced(160, 120)),
    Style("MinuteStanding", "Minute standing", "Normal", spaced(120, 200)),
    Style("NumberedParagraph", "Numbered paragraph", "Normal", listed("NumberedParagraph")),
    Style("NumberedLeadIn", "Numbered lead-in", "NumberedParagraph", KEPT, after_it="NumberedParagraphBullet"),
    Style("NumberedSubparagraph", "Numbered subparagraph", "Normal", listed("NumberedSubparagraph")),
    Style("NumberedParagraphContinued", "Numbered paragraph continued", "Normal", indented(NUMBERED_TEXT)),
    Style(
        "NumberedParagraphBullet",
        "Numbered paragraph bullet",
        "Normal",
        listed("NumberedParagraphBullet") + spaced(0, 100),
    ),
    Style(
        "NumberedParagraphLetter",
        "Numbered paragraph letter",
        "Normal",
        listed("NumberedParagraphLetter") + spaced(0, 100),
    ),
    Style("ListBullet", "List Bullet", "Normal", listed("ListBullet") + spaced(0, 120)),
    Style("ListLetter", "List Letter", "Normal", listed("ListLetter") + spaced(0, 120)),
    Style("Recommendation", "Recommendation", "Normal", listed("Recommendation")),
    Style("AgendaItem", "Agenda item", "Normal", listed("AgendaItem") + spaced(40, 80)),
    Style("AgendaItemContinued", "Agenda item continued", "Normal", spaced(0, 80) + indented(567)),
    Style("Decision", "Decision", "Normal", edged("left", 10, NAVY, 24) + spaced(200, 200) + indented(284)),
    Style("Resolution", "Resolution", "BodyText", spaced(160, 160)),
    Style("Votes", "Votes", "BodyText"),
    Style("Note", "Note", "BodyText", spaced(160, 140)),
    Style("Signature", "Signature", "Normal", "<w:keepLines/>" + spaced(0, 60)),
    Style("Picture", "Picture", "Normal", KEPT),
    Style("TableNote", "Table note", "BodyText", "<w:keepLines/>" + spaced(60, 60)),
    Style("TableNoteLast", "Table note last", "TableNote", spaced(60, 320)),
    Style("Caption", "caption", "Normal", WHOLE + spaced(160, 100), sized(12, color=NAVY), "BodyText"),
    Style("TableText", "Table text", "Normal", spaced(40, 60)),
    Style("TableTextKept", "Table text kept together", "TableText", KEPT),
    Style("TableHeading", "Table heading", "TableText", KEPT),
    Style("TableFigure", "Table figure", "TableText", RIGHT),
    Style("TableHeadingFigure", "Table heading of figures", "TableHeading", RIGHT),
    Style("TableGroup", "Table heading above", "TableHeading", edged("bottom", 2, "FFFFFF", 4)),
    Style("TableGroupFigure", "Table heading above of figures", "TableGroup", RIGHT),
    Style("TablePart", "Table part", "TableText", indented(227)),
    Style("TableTotal", "Table total", "TableText", run=BOLD),
    Style("TableTotalFigure", "Table total figure", "TableFigure", run=BOLD),
    Style("TableOurs", "Table our area", "TableText", run=BOLD),
    Style("TableOursFigure", "Table our area figure", "TableFigure", run=BOLD),
    Style("TableBetter", "Table better", "TableText", painted("C6EFCE"), colored("006100")),
    Style("TableBetterFigure", "Table better figure", "TableFigure", painted("C6EFCE"), colored("006100")),
    Style("TableWorse", "Table worse", "TableText", painted("FFC7CE"), colored("9C0006")),
    Style("TableWorseFigure", "Table worse figure", "TableFigure", painted("FFC7CE"), colored("9C0006")),
    Style("TableTextBullet", "Table text bullet", "TableText", listed("TableTextBullet")),
    Style("TableTextLetter", "Table text letter", "TableText", listed("TableTextLetter")),
    Style("TemplateTag", "Template tag", "Normal", spaced(0, 0), sized(12, color=DARK_GREY)),
    Style("FootnoteText", "footnote text", "Normal", spaced(0, 60)),
    Style("FootnoteTextBullet", "Footnote text bullet", "ListBullet", spaced(0, 60)),
    Style("Header", "header", "Normal", edged("bottom", 4, GREY, 4) + tabbed(PORTRAIT) + spaced(0, 120)),
    Style("Footer", "footer", "Normal", spaced(120, 0)),
    Style("TOCHeading", "TOC Heading", "Normal", WHOLE + spaced(320, 140), sized(15, is_bold=True, color=NAVY)),
    Style("TOC1", "toc 1", "Normal", tabbed(PORTRAIT, "dot") + spaced(0, 80)),
    Style("TOC2", "toc 2", "Normal", tabbed(PORTRAIT, "dot") + spaced(60, 60)),
    Style("TOC3", "toc 3", "Normal", tabbed(PORTRAIT, "dot") + spaced(0, 40) + indented(454)),
)

BUILT_IN = (
    "heading",
    "toc",
    "TOC",
    "Body Text",
    "List Bullet",
    "Signature",
    "Subtitle",
    "caption",
    "header",
    "footer",
    "footnote",
)
"""How the names of the styles begin that Word itself knows; the others are the templates' own."""

DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" '
    'w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="24"/><w:szCs w:val="24"/>'
    '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
    '<w:widowControl/><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)

OTHERS = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    "</w:tblPr></w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>'
    "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/>'
    '<w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/>'
    '<w:uiPriority w:val="20"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
    '<w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="character" w:customStyle="1" w:styleId="ToBeSupplied"><w:name w:val="To be supplied"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:color w:val="000000"/>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE_YELLOW}"/></w:rPr></w:style>'
)


def make_styles(root: str) -> str:
    """Give the styles part; `root` is the opening of a part with its namespaces, without the bracket."""
    tables = f"{_council_table()}{_council_figures()}"
    return f"<w:styles {root}>{DEFAULTS}{OTHERS}{''.join(map(_style, STYLES))}{tables}</w:styles>"


def _style(style: Style) -> str:
    own = "" if style.name.startswith(BUILT_IN) else ' w:customStyle="1"'
    after_it = f'<w:next w:val="{style.after_it}"/>' if style.after_it else ""
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    letters = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/>{after_it}<w:qFormat/>{paragraph}{letters}</w:style>'
    )


HEADER_ROW = (
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr>'
    "<w:trPr><w:tblHeader/></w:trPr>"
    f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{NAVY}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
)


def _council_table() -> str:
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{GREY}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 30), ("left", 108), ("bottom", 30), ("right", 108))
    )
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="CouncilTable"><w:name w:val="Council table"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:trPr><w:cantSplit/></w:trPr>"
        f"{HEADER_ROW}"
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>'
    )


def _council_figures() -> str:
    """Give the style of tables of figures: narrow cells, names not bold, and a line above a total."""
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 0), ("left", 80), ("bottom", 0), ("right", 80))
    )
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="CouncilFigures"><w:name w:val="Council figures"/>'
        '<w:basedOn w:val="CouncilTable"/><w:uiPriority w:val="59"/><w:qFormat/>'
        # LibreOffice does not look for a header row in the style that this one is based on.
        f"<w:tblPr><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>{HEADER_ROW}"
        '<w:tblStylePr w:type="lastRow"><w:tcPr><w:tcBorders>'
        f'<w:top w:val="single" w:sz="12" w:space="0" w:color="{NAVY}"/></w:tcBorders></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr></w:tblStylePr></w:style>'
    )
