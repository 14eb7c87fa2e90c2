"""Takes the XML of a drawing; gives it what every drawing has, and takes from it what none should."""

from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WHITE = (
    "<a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill>",
    "<a:ln><a:noFill/></a:ln>",
)
FIRST_AXIS = 100_000_001
"""The schema wants axes numbered without a sign, and LibreOffice reads no number of 2³¹ or more."""


def complete_space(root: etree._Element) -> None:
    """Say the language, square corners, gaps as gaps, a white ground; number the axes anew."""
    chart = root.find(f"{C}chart")
    assert chart is not None  # noqa: S101 - every drawing has one
    for name in ("lang", "roundedCorners"):
        for each in root.findall(f"{C}{name}"):
            root.remove(each)
    _put_before(chart, '<c:lang {c} val="en-GB"/>', '<c:roundedCorners {c} val="0"/>')
    for name in ("plotVisOnly", "dispBlanksAs", "showDLblsOverMax"):
        for each in chart.findall(f"{C}{name}"):
            chart.remove(each)
    for xml in ('<c:plotVisOnly {c} val="1"/>', '<c:dispBlanksAs {c} val="gap"/>'):
        chart.append(_make(xml))
    chart.addnext(_make(f"<c:spPr {{c}}>{''.join(WHITE)}</c:spPr>"))
    numbers: dict[str, str] = {}
    for axis in root.iter(f"{C}axId", f"{C}crossAx"):
        axis.set("val", numbers.setdefault(axis.get("val", ""), str(FIRST_AXIS + len(numbers))))


def write_space(root: etree._Element, relation: str) -> bytes:
    """Give the bytes of a drawing that leads to its workbook, which is not read anew when the paper is opened."""
    for name in ("printSettings", "externalData"):
        for each in root.findall(f"{C}{name}"):
            root.remove(each)
    link = _make(f'<c:externalData {{c}} {nsdecls("r")} r:id="{relation}"><c:autoUpdate val="0"/></c:externalData>')
    after = next((each for each in root if each.tag in {f"{C}userShapes", f"{C}extLst"}), None)
    if after is None:
        root.append(link)
    else:
        after.addprevious(link)

    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def _put_before(element: etree._Element, *pieces: str) -> None:
    for piece in pieces:
        element.addprevious(_make(piece))


def _make(xml: str) -> etree._Element:
    made: etree._Element = parse_xml(xml.replace("{c}", nsdecls("c", "a")))
    return made
