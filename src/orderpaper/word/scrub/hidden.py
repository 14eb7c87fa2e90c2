"""Takes a story of a Word file and its styles; gives it without what is hidden: words, paragraphs, rows and drawings.

What Word hides on web pages only (the page numbers of a contents list) is printed, and stays.
"""

from collections.abc import Iterator

from orderpaper.word.facts.styles import Element, Styles, W, first_child, is_on, paragraph_look, run_look
from orderpaper.word.scrub.fields import find_fields
from orderpaper.word.scrub.tree import lift_bookmarks, mend_cells, take_out

MARKS = frozenset(f"{W}{name}" for name in ("rPr", "fldChar", "instrText"))
HIDDEN = "visibility:hidden"
SHAPES = frozenset(("pic", "wsp", "grpSp", "wgp", "cxnSp", "sp", "graphicFrame"))
HOLDERS = (f"{W}hyperlink", f"{W}fldSimple")


def take_out_hidden(root: Element, styles: Styles) -> tuple[str, ...]:
    """Leave of a story what is printed; give the words that were hidden, one text for each stretch."""
    _take_out_rows(root)
    _take_out_drawings(root)
    runs = [run for run in root.iter(f"{W}r") if _is_hidden(run, styles)]
    words = tuple(
        text for text in ("".join(each.text or "" for each in run.iter(f"{W}t")) for run in runs) if text.strip()
    )
    marks = _list_hidden_fields(root, set(runs))
    for run in runs:
        for child in [each for each in run if each.tag not in MARKS or each in marks]:
            take_out(child)
        if all(child.tag == f"{W}rPr" for child in run):
            take_out(run)
    for holder in [each for each in root.iter(*HOLDERS) if not len(each)]:
        take_out(holder)
    for paragraph in [each for each in root.iter(f"{W}p") if _is_hidden_paragraph(each, styles)]:
        lift_bookmarks(paragraph)
        take_out(paragraph)
    mend_cells(root)
    return words


def _is_hidden(run: Element, styles: Styles) -> bool:
    paragraph = next(run.iterancestors(f"{W}p"), None)
    style, table = _look_around(paragraph, styles)
    return run_look(styles, first_child(run, f"{W}rPr"), style, table).is_hidden


def _look_around(paragraph: Element | None, styles: Styles) -> tuple[str, str]:
    """Give the styles that hold around the words of a paragraph: its own, and that of its table."""
    if paragraph is None:
        return styles.named(None, "paragraph"), ""
    table = next(paragraph.iterancestors(f"{W}tbl", f"{W}txbxContent"), None)
    named = table.find(f"{W}tblPr/{W}tblStyle") if table is not None else None
    table_style = styles.named(None if named is None else named.get(f"{W}val"), "table") if table is not None else ""
    style, _look = paragraph_look(styles, first_child(paragraph, f"{W}pPr"), table_style)
    return style, table_style


def _is_hidden_paragraph(paragraph: Element, styles: Styles) -> bool:
    """Tell whether nothing is printed of a paragraph, its end included; one that ends a section stays."""
    properties = first_child(paragraph, f"{W}pPr")
    if any(child.tag not in {f"{W}pPr", f"{W}bookmarkStart", f"{W}bookmarkEnd"} for child in paragraph):
        return False
    if properties is None or properties.find(f"{W}sectPr") is not None:
        return False
    mark = properties.find(f"{W}rPr")
    if mark is not None and is_on(mark.find(f"{W}specVanish")):
        return False
    style, table = _look_around(paragraph, styles)
    return run_look(styles, mark, style, table).is_hidden


def _list_hidden_fields(root: Element, hidden: set[Element]) -> set[Element]:
    """Give the marks and instructions of the fields that are hidden whole; of others they must stay in their pairs."""
    contents = [child for run in root.iter(f"{W}r") for child in run if child.tag != f"{W}rPr"]
    whole: set[Element] = set()
    for each in find_fields(contents):
        inside = contents[each.begin : each.end + 1]
        if all(node.getparent() in hidden for node in inside):
            whole |= {node for node in inside if node.tag in MARKS}
    return whole


def _take_out_rows(root: Element) -> None:
    for row in list(root.iter(f"{W}tr")):
        properties = row.find(f"{W}trPr")
        if properties is not None and is_on(properties.find(f"{W}hidden")):
            lift_bookmarks(row)
            take_out(row)


def _take_out_drawings(root: Element) -> None:
    """Take out drawings that are switched off in Word’s list of them."""
    for node in list(_find_hidden_drawings(root)):
        take_out(node)


def _find_hidden_drawings(root: Element) -> Iterator[Element]:
    for node in root.iter("{*}docPr", "{*}cNvPr"):
        if node.get("hidden", "0").lower() in {"1", "true"}:
            yield _find_shape(node)
    for node in root.iter("{urn:schemas-microsoft-com:vml}*"):
        if HIDDEN in node.get("style", "").replace(" ", "").lower():
            yield node


def _find_shape(name: Element) -> Element:
    """Give the shape that a name belongs to; the whole drawing where it is all there is in it."""
    drawing = next(name.iterancestors(f"{W}drawing"), name)
    shape = next((each for each in name.iterancestors() if each.tag.rpartition("}")[2] in SHAPES), drawing)
    holder = shape.getparent()
    return drawing if holder is None or holder.tag.endswith("}graphicData") else shape
