"""Takes the tags of a PDF that LibreOffice made, and what the Word file says; puts right what they lack or have wrong.

Charts get their alternative text, notes an identity, the way back from a footnote its tag; and a paragraph whose style
has a name that means something else to a screen reader is a paragraph again.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from pypdf import PageObject, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from orderpaper.pack.tagged.tree import has_content, list_children, list_kids, read, read_dictionary, walk

STANDARD = re.compile(
    r"/(?:Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|"
    r"TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Ruby|RB|RT|RP|Warichu|WT|WP|Figure|"
    r"Formula|Form)"
)
"""The tags that every reader knows: ISO 32000-1, 14.8.4."""


def give_back_roles(root: DictionaryObject) -> None:
    """Let no standard tag stand for another: a paragraph in a style named Note is no note, and is called a paragraph.

    LibreOffice names a tag after the style and says that the name stands for a paragraph. Where the name is a standard
    one, that would be said of the true ones too.
    """
    roles = read_dictionary(root, "/RoleMap")
    taken = {name: str(read(roles, name)) for name in roles if STANDARD.fullmatch(name)}
    for element in walk(root):
        role = str(read(element, "/S"))
        if role in taken and not _is_true(element):
            element[NameObject("/S")] = NameObject(taken[role])
    for name in taken:
        del roles[name]


def _is_true(element: DictionaryObject) -> bool:
    """Tell whether a tag is what its name says, and not the paragraph of a style that has that name."""
    kids = list_kids(element)
    links = any(isinstance(kid, DictionaryObject) and "/Obj" in kid for kid in kids)
    return "/Alt" in element or links or bool(list_children(element) and not has_content(element)) or _has_box(element)


def _has_box(element: DictionaryObject) -> bool:
    """Tell whether a tag says how large a piece of the page it is, as those of pictures do."""
    held = read(element, "/A")
    attributes = held if isinstance(held, ArrayObject) else [held]
    return any(isinstance(each, DictionaryObject) and "/BBox" in each for each in (_follow(a) for a in attributes))


def _follow(held: object) -> object:
    return held.get_object() if hasattr(held, "get_object") else held


def describe_figures(root: DictionaryObject, drawings: Sequence[str]) -> None:
    """Give each picture without alternative text that of its drawing in the Word file.

    Those that have theirs are counted out first, so that what is left on both sides is in the same order. Where the
    two are not as many, nothing is guessed.
    """
    figures = [element for element in walk(root) if read(element, "/S") == "/Figure"]
    silent = [figure for figure in figures if not read(figure, "/Alt")]
    told = [" ".join(str(read(figure, "/Alt")).split()) for figure in figures if read(figure, "/Alt")]
    left = list(_count_out(drawings, told))
    if len(left) != len(silent):
        return
    for figure, words in zip(silent, left, strict=True):
        if words:
            figure[NameObject("/Alt")] = TextStringObject(words)


def _count_out(drawings: Iterable[str], told: Sequence[str]) -> Iterator[str]:
    """Give the texts that no picture tells; LibreOffice may put the title of a drawing in front of its text."""
    exact = Counter(told)
    for words in drawings:
        teller = words if exact[words] else next((each for each in exact if words and each.endswith(words)), "")
        if teller and exact[teller]:
            exact[teller] -= 1
        else:
            yield words


def name_notes(root: DictionaryObject) -> None:
    """Give each note that has none an identity of its own, and the list of them that is asked for."""
    known = {str(read(element, "/ID")): element for element in walk(root) if "/ID" in element}
    notes = [element for element in walk(root) if read(element, "/S") == "/Note" and not read(element, "/ID")]
    for number, note in enumerate(notes, start=1 + len(known)):
        name = f"note{number:06d}"
        note[NameObject("/ID")] = TextStringObject(name)
        known[name] = note
    if known:
        pairs = [part for name in sorted(known) for part in (TextStringObject(name), known[name].indirect_reference)]
        root[NameObject("/IDTree")] = DictionaryObject({NameObject("/Names"): ArrayObject(pairs)})


def tag_ways_back(writer: PdfWriter, root: DictionaryObject) -> None:
    """Tag the link that leads from the number of a footnote back into the text, first in its note.

    LibreOffice makes the link and forgets its tag. On each page they are matched from above; where notes and links are
    not as many, nothing is guessed.
    """
    notes = [element for element in walk(root) if read(element, "/S") == "/Note"]
    for page in writer.pages:
        links = _find_untagged_links(page)
        here = [note for note in notes if read(note, "/Pg") == page]
        if links and len(links) == len(here):
            for link, note in zip(links, here, strict=True):
                _tag_link(writer, root, link, note)


def _find_untagged_links(page: PageObject) -> list[DictionaryObject]:
    """Give the links of a page that no tag knows, from above."""
    links = [each.get_object() for each in read(page, "/Annots") or ()]
    silent = [link for link in links if read(link, "/Subtype") == "/Link" and "/StructParent" not in link]
    return sorted(silent, key=lambda link: -float(read(link, "/Rect")[3]))


def _tag_link(writer: PdfWriter, root: DictionaryObject, link: DictionaryObject, note: DictionaryObject) -> None:
    holder = next(iter(list_children(note)), note)
    numbers = read(read_dictionary(root, "/ParentTree"), "/Nums")
    key = NumberObject(1 + max((int(each) for each in numbers[::2]), default=-1))
    page = note.raw_get("/Pg")
    named = {"/Type": NameObject("/OBJR"), "/Obj": link.indirect_reference, "/Pg": page}
    reference = DictionaryObject({NameObject(name): value for name, value in named.items()})
    told = {
        "/Type": NameObject("/StructElem"),
        "/S": NameObject("/Link"),
        "/P": holder.indirect_reference,
        "/Pg": page,
        "/K": ArrayObject([reference]),
    }
    tag = writer._add_object(DictionaryObject({NameObject(name): value for name, value in told.items()}))  # noqa: SLF001 - pypdf has no public way to add an object
    numbers.extend([key, tag])
    link[NameObject("/StructParent")] = key
    kids = read(holder, "/K")
    held = list(kids) if isinstance(kids, ArrayObject) else [holder.raw_get("/K")] if kids is not None else []
    holder[NameObject("/K")] = ArrayObject([tag, *held])
