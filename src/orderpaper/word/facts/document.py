"""Takes the bytes of any Word file; gives the facts that checks judge: what it says, and how it looks on the page."""

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.records.facts import Story, WordFacts
from orderpaper.word.facts.package import open_parts
from orderpaper.word.facts.story import Found, StoryReader
from orderpaper.word.facts.styles import Styles, W, paragraph_look, read_styles, run_look
from orderpaper.word.facts.tables import read_table

TITLE = "{http://purl.org/dc/elements/1.1/}title"
NOTE_MARKS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
STORIES = {
    "document": (Story.BODY, "body"),
    "header": (Story.HEADER, ""),
    "footer": (Story.FOOTER, ""),
    "footnotes": (Story.FOOTNOTE, "footnote"),
    "endnotes": (Story.ENDNOTE, "endnote"),
}
"""Each part's story, and the elements within it that hold paragraphs; none where the part itself does."""


def read_facts(data: bytes, name: str) -> WordFacts:
    """Give the facts of one Word file, whose name is said in findings.

    Raises:
        FolderError: the bytes are not a Word file, or one that cannot be read; the message says what to do.
    """
    parts = open_parts(data, name)
    styles = read_styles(parts.single.get("styles"), parts.single.get("theme"))
    found = Found()
    try:
        for kind, root in parts.stories:
            _read_story(kind, root, styles, found)
    except RecursionError as fault:
        raise FolderError(
            f"{name} has tables or boxes within one another too deep to read. Take some apart in Word, and save it."
        ) from fault
    style_id, _ = paragraph_look(styles, None)
    return WordFacts(
        name,
        _title(parts.single.get("core-properties")),
        run_look(styles, None, style_id).language,
        tuple(found.paragraphs),
        tuple(found.tables),
        tuple(found.drawings),
        tuple(found.controls),
        _font_families(parts.single.get("fontTable")),
    )


def _read_story(kind: str, root: etree._Element, styles: Styles, found: Found) -> None:
    story, holders = STORIES[kind]
    reader = StoryReader(styles, story, found, read_table)
    for holder in root.iterchildren(f"{W}{holders}") if holders else (root,):
        if holder.get(f"{W}type") not in NOTE_MARKS:
            reader.read(holder)


def _title(properties: etree._Element | None) -> str:
    return "" if properties is None else (properties.findtext(TITLE) or "").strip()


def _font_families(fonts: etree._Element | None) -> dict[str, str]:
    families = {}
    for font in () if fonts is None else fonts.iterchildren(f"{W}font"):
        family = font.find(f"{W}family")
        families[font.get(f"{W}name", "")] = "" if family is None else family.get(f"{W}val", "")
    return families
