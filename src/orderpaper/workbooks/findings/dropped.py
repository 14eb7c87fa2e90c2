"""Takes the bytes of a workbook; gives what a copy made with openpyxl would lack, in words; nothing if it is whole.

openpyxl reads a workbook into objects and writes the objects. What it has no object for is gone, without a word.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO

from orderpaper.workbooks.frame import parse

TYPES = "[Content_Types].xml"
LARGEST = 100_000_000
TOO_LARGE = "its size: it unpacks to more than 100 MB"
Rules = Sequence[tuple[str, str]]

# Looked for in “name of the part, content type”, in small letters; the first that fits says what is lost.
LOST_PARTS: Rules = (
    (r"vbaproject|macrosheet|xl4|activex|customui", "macros"),
    (r"slicer|timeline", "slicers"),
    (r"pivot", "pivot tables"),
    (r"threadedcomment|/persons/|person\+xml", "comments with replies"),
    (r"docmetadata/|labelinfo", "the sensitivity label"),
    (r"xl/model/|connections|querytable", "connections to other data"),
    (r"customxml", "what SharePoint or Power Query keeps in it"),
    (r"ctrlprops|dialogsheet", "buttons and boxes to click"),
    (r"embeddings/|oleobject", "files put into it"),
    (r"xl/media/|richdata|rdrichvalue", "pictures"),
    (r"featurepropertybag", "boxes to tick"),
    (r"xl/metadata", "formulas that fill several cells"),
    (r"xl/diagrams/", "diagrams"),
    (r"xl/ink/", "handwriting"),
    (r"chartex|xl/charts/(style|colors)|chartsheets/|chartshapes", "the look of its charts"),
    (r"xl/revisions|usernames", "the history of a shared workbook"),
    (r"_xmlsignatures|digital-signature", "the digital signature"),
)
# Looked for in what a part says, where its name or type does not give it away: the part, what is sought, the words.
LOST_CONTENTS: Sequence[tuple[str, str, str]] = (
    (r"worksheet\+xml", r"05c60535-1f16-4fd2-b633-f4f36f0b64e0", "sparklines"),
    (r"worksheet\+xml", r"78c0d931-6437-407d-a8ee-f0aad7539e65", "colour rules of the newer kind"),
    (r"worksheet\+xml", r"cce6a557-97bc-4b89-adb6-d9c93caab3df", "drop-downs that take their list from another sheet"),
    (r"worksheet\+xml", r"<(\w+:)?extlst", "settings of newer versions of Excel"),
    (r"worksheet\+xml", r"<(\w+:)?picture\b", "the picture behind a sheet"),
    (r"worksheet\+xml", r"<(\w+:)?legacydrawinghf\b", "the picture in a header or footer"),
    (r"worksheet\+xml", r"<(\w+:)?protectedranges?\b", "who may change which cells"),
    (r"worksheet\+xml", r"<(\w+:)?datachoices|<(\w+:)?scenarios?\b", "scenarios"),
    (r"worksheet\+xml|sheet\.main\+xml", r"<(\w+:)?customsheetview\b|<(\w+:)?customworkbookview\b", "custom views"),
    (r"drawing\+xml", r"<(\w+:)?(sp|cxnsp|grpsp|pic|contentpart)[ >/]", "shapes, text boxes or pictures"),
    (r"vmldrawing", r"objecttype=\"(?!note\")", "buttons and boxes to click"),
)
# What openpyxl keeps or makes anew, and what nobody misses in a copy that is thrown away: the printer last used, the
# order of calculation, the preview picture, the company’s name.
HARMLESS = re.compile(
    r"^(\[content_types\]\.xml|_rels/\.rels|docprops/(app|core|custom)\.xml|docprops/thumbnail\..*|"
    r"xl/(workbook|styles|sharedstrings|calcchain)\.xml|xl/theme/.*|xl/worksheets/[^/]*\.xml|xl/tables/.*|"
    r"xl/(comments[^/]*|comments/.*)\.xml|xl/drawings/.*|xl/charts/chart[^/]*\.xml|xl/externallinks/.*|"
    r"xl/printersettings/.*|.*\.rels)$"
)
UNKNOWN = "what is in its part {}"


def find_lost(data: bytes) -> tuple[str, ...]:
    """Give what a marked copy of a workbook would lack, each in a few words; nothing where it would lack nothing."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        if sum(part.file_size for part in package.infolist()) > LARGEST:
            return (TOO_LARGE,)
        types = _read_types(package)
        lost = [words for name in types for words in _look_at(package, name, types[name])]
    return tuple(dict.fromkeys(lost))


def _look_at(package: zipfile.ZipFile, name: str, content_type: str) -> Iterator[str]:
    known = f"{name}, {content_type}".lower()
    by_name = next((words for sought, words in LOST_PARTS if re.search(sought, known)), "")
    if by_name:
        yield by_name
        return
    if not HARMLESS.match(name.lower()) and not _is_a_sheet(known):
        yield UNKNOWN.format(name)
    sought = [(each, words) for kind, each, words in LOST_CONTENTS if re.search(kind, known)]
    said = package.read(name) if sought else b""
    yield from [words for each, words in sought if re.search(each.encode(), said, re.IGNORECASE)][:1]


def _is_a_sheet(known: str) -> bool:
    """Tell whether a part is a sheet or the like by its content type; other programs name them otherwise."""
    return bool(re.search(r"spreadsheetml\.(worksheet|styles|sharedstrings|comments|table|sheet\.main)\+xml$", known))


def _read_types(package: zipfile.ZipFile) -> dict[str, str]:
    """Give the content type of each part of the package, in order."""
    root = parse(package.read(TYPES))
    by_ending = {
        each.get("Extension", "").lower(): each.get("ContentType", "") for each in root if "Extension" in each.attrib
    }
    by_name = {
        each.get("PartName", "").lstrip("/"): each.get("ContentType", "") for each in root if "PartName" in each.attrib
    }
    names = [name for name in package.namelist() if not name.endswith("/")]
    return {name: by_name.get(name) or by_ending.get(name.rpartition(".")[2].lower(), "") for name in names}
