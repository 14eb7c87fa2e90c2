"""Takes a Word file that came back; gives its parts, or says in a sentence why it cannot be read."""

import io
import posixpath
import zipfile

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.word.facts.package import UNPACKING, open_parts, parse
from orderpaper.word.package import WordFile
from orderpaper.word.shadow import W

DOCUMENT, DOCUMENT_RELATIONS = "word/document.xml", "word/_rels/document.xml.rels"
CONTENT_TYPES, RELATIONS = "[Content_Types].xml", "_rels/.rels"
MAIN = "/officeDocument"
# What other files begin with, and what is said of them.
OTHERS = {
    b"%PDF": "is a PDF. Ask for the Word file itself: answers and changes are read from that.",
    b"{\\rtf": "is a Rich Text file. Open it in Word and save it as Word Document (.docx).",
    b"<": "is a web page or another file of text. Open it in Word and save it as Word Document (.docx).",
}
MOST_BYTES = 400_000_000
"""The most that a returned copy may unpack to: a hundred times what a paper does."""
MOST_OF_XML = 60_000_000
"""The most that one part of XML may unpack to."""
DEEP = "{name} has tables or boxes within one another too deep to read. Take some apart in Word, and save it."
DEEPEST = 200
"""How many elements may stand round a word: one in a table in a table stands in about twelve."""
NOT_PLAIN = (b"<!", b"<?")
DECLARATION = 2
"""From where on such signs are no declaration of XML."""

Element = etree._Element  # noqa: SLF001 - lxml gives the class of its elements no public name


def open_returned(file: WordFile) -> dict[str, bytes]:
    """Give the parts of a returned copy, the document under its usual name, its XML without remarks and entities.

    Raises:
        FolderError: the file is no Word file, or one that cannot be read; the message says what to do.
    """
    for beginning, said in OTHERS.items():
        if file.data.lstrip()[:5].startswith(beginning):
            raise FolderError(f"{file.name} {said}")
    _refuse_large(file)
    open_parts(file.data, file.name)
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as package:
            parts = {each.filename: package.read(each) for each in package.infolist() if not each.is_dir()}
    except UNPACKING as fault:
        raise FolderError(f"{file.name} is damaged. Open it in Word, let Word repair it, and save it again.") from fault
    return {name: _clean(name, content, file.name) for name, content in _name_document(parts, file.name).items()}


def parse_if_whole(content: bytes | None) -> Element | None:
    """Give the root of a part; None where there is none, or it is no XML."""
    try:
        return None if content is None else parse(content)
    except etree.XMLSyntaxError:
        return None


def _refuse_large(file: WordFile) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as package:
            members = package.infolist()
    except UNPACKING:
        return  # said by what opens it next
    largest = max((each.file_size for each in members if each.filename.endswith((".xml", ".rels"))), default=0)
    if largest > MOST_OF_XML or sum(each.file_size for each in members) > MOST_BYTES:
        raise FolderError(
            f"{file.name} is too large to be a paper. Take the largest pictures and tables out, and save it."
        )


def _name_document(parts: dict[str, bytes], name: str) -> dict[str, bytes]:
    """Give the parts with the document under its usual name; Word for the web may call it document2."""
    relations = parse_if_whole(parts.get(RELATIONS))
    targets = [] if relations is None else [each.get("Target", "") for each in relations if _leads_to_main(each)]
    path = posixpath.normpath(posixpath.join("/", *targets[:1] or [DOCUMENT])).lstrip("/")
    if path == DOCUMENT and path in parts:
        return parts
    folder, file = posixpath.split(path)
    if folder != "word" or path not in parts:
        raise FolderError(f"{name} is put together in an unusual way. Open it in Word and save it under another name.")
    new_names = {path: DOCUMENT, f"word/_rels/{file}.rels": DOCUMENT_RELATIONS}
    kept = {each: content for each, content in parts.items() if each not in new_names.values()}
    renamed = {new_names.get(each, each): content for each, content in kept.items()}
    for each in (CONTENT_TYPES, RELATIONS):
        if each in renamed:
            renamed[each] = renamed[each].replace(path.encode(), DOCUMENT.encode())
    return renamed


def _leads_to_main(relation: Element) -> bool:
    return isinstance(relation.tag, str) and relation.get("Type", "").endswith(MAIN)


def _clean(part: str, content: bytes, name: str) -> bytes:
    """Give a part as it is; one of the paper is looked through, and written again where more than XML is in it."""
    if not part.startswith("word/") or not part.endswith((".xml", ".rels")):
        return content
    try:
        root = parse(content)
    except etree.XMLSyntaxError as fault:
        raise FolderError(
            f"{name} is damaged in {part}. Open it in Word, let Word repair it, and save it again."
        ) from (fault)
    if any(sum(1 for _around in each.iterancestors()) > DEEPEST for each in root.iter(f"{W}p", f"{W}r")):
        raise FolderError(DEEP.format(name=name))
    if content.startswith(b"<") and not any(sign in content[DECLARATION:] for sign in NOT_PLAIN):
        return content
    etree.strip_tags(root, etree.Entity)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
