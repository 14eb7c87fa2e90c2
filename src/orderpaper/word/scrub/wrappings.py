"""Takes a story of a Word file; gives it without what stands around words and is not printed: controls, tags, ranges.

The words inside stay where they are.
"""

from lxml import etree

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.scrub.tree import take_out, take_out_all, unwrap

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MICROSOFT = "http://schemas.microsoft.com/office"
UNDERSTOOD = frozenset(
    f"{MICROSOFT}/word/{name}"
    for name in (
        "2010/wordprocessingShape",
        "2010/wordprocessingGroup",
        "2010/wordprocessingCanvas",
        "2010/wordprocessingDrawing",
        "2010/wordml",
        "2012/wordml",
    )
)
"""What a drawing may ask for and is drawn in that way by Word of 2010 and newer, and by LibreOffice."""

NOT_PRINTED = tuple(
    f"{W}{name}"
    for name in (
        *("proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd", "commentReference"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
        *("smartTagPr", "customXmlPr", "printerSettings", "divId", "contentPart", "annotationRef"),
    )
)
CONTENTS = "Table of Contents"


def take_out_wrappings(root: Element) -> int:
    """Leave of a story what is printed; give how many content controls were opened."""
    choose_drawings(root)
    controls = [node for node in list(root.iter(f"{W}sdt")) if not _keep_contents(node)]
    for node in controls:
        unwrap(node, _content_of(node))
    take_out_all(root, *NOT_PRINTED)
    for node in list(root.iter(f"{W}smartTag", f"{W}customXml")):
        unwrap(node)
    for run in [each for each in root.iter(f"{W}r") if all(child.tag == f"{W}rPr" for child in each)]:
        take_out(run)
    return len(controls)


def choose_drawings(root: Element) -> None:
    """Leave, of the several ways a thing is drawn in, the one that is printed."""
    for node in list(root.iter(f"{MC}AlternateContent")):
        chosen = next((each for each in node.findall(f"{MC}Choice") if _is_understood(each)), None)
        if chosen is not None:
            for other in [each for each in node if each is not chosen]:
                take_out(other)
        else:
            fallback = node.find(f"{MC}Fallback")
            unwrap(node, () if fallback is None else fallback)


def _is_understood(choice: Element) -> bool:
    asked = choice.get("Requires", "").split()
    return bool(asked) and all(choice.nsmap.get(prefix) in UNDERSTOOD for prefix in asked)


def _content_of(control: Element) -> Element:
    """Give what holds the words of a control; an empty one where it has none."""
    content = control.find(f"{W}sdtContent")
    return etree.Element(f"{W}sdtContent") if content is None else content


def _keep_contents(control: Element) -> bool:
    """Tell whether a control is Word’s own around a contents list; of that, leave only what makes it one."""
    properties = control.find(f"{W}sdtPr")
    made = None if properties is None else properties.find(f"{W}docPartObj")
    gallery = None if made is None else made.find(f"{W}docPartGallery")
    if properties is None or made is None or gallery is None or gallery.get(f"{W}val") != CONTENTS:
        return False
    for child in [each for each in properties if each.tag not in {f"{W}id", f"{W}docPartObj"}]:
        take_out(child)
    for child in [each for each in made if each.tag not in {f"{W}docPartGallery", f"{W}docPartUnique"}]:
        take_out(child)
    return True
