"""A short notation for Word's XML: paragraphs, runs, fields, tags of the template language, tables, sections."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

PORTRAIT = 9412
"""Width of the text on an upright A4 page in twentieths of a point: 16.6 cm."""
LANDSCAPE = 14344
"""Width of the text on an A4 page on its side: 25.3 cm."""
MARGIN = 1247
"""Every margin: 2.2 cm."""
A4 = (11906, 16838)


class Xml(str):
    """XML that is written as it stands; any other string is text and is escaped."""

    __slots__ = ()


def run(text: str, style: str = "") -> Xml:
    """Give a run of text, in a character style if one is named."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return Xml(f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>')


def strong(text: str) -> Xml:
    """Give a run in bold."""
    return run(text, "Strong")


TAB = Xml("<w:r><w:tab/></w:r>")


def field(instruction: str, result: str) -> Xml:
    """Give a field that Word works out, with the result it shows until then."""
    kinds = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{escape(result)}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return Xml("".join(f"<w:r>{kind}</w:r>" for kind in kinds))


def p(style: str, *pieces: str, section: str = "") -> Xml:
    """Give a paragraph in a style; plain strings become runs. `section` ends a section with it."""
    runs = "".join(piece if isinstance(piece, Xml) else run(piece) for piece in pieces)
    return Xml(f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{section}</w:pPr>{runs}</w:p>')


def tag(words: str) -> Xml:
    """Give a tag of the template language alone in a paragraph: it and its paragraph are gone from the paper."""
    return p("TemplateTag", f"{{%p {words} %}}")


def prose(style: str, path: str) -> Xml:
    """Give the place of a field that prints as paragraphs and lists."""
    return p(style, f"{{{{p {path} }}}}")


def each(loop: str, *blocks: str) -> Xml:
    """Give blocks once for each entry of a list; `loop` as “row in report.implications”."""
    return Xml("".join((tag(f"for {loop}"), *blocks, tag("endfor"))))


def when(condition: str, *blocks: str, otherwise: Iterable[str] = ()) -> Xml:
    """Give blocks where a condition holds, and others where it does not."""
    other = tuple(otherwise)
    return Xml("".join((tag(f"if {condition}"), *blocks, *((tag("else"), *other) if other else ()), tag("endif"))))


def caption(number: int, title: str) -> Xml:
    """Give the caption of a table; its number is a field."""
    return p("Caption", "Table ", field(r"SEQ Table \* ARABIC", str(number)), f": {title}")


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what it is called, what it shows, its columns' widths, and the words of its header row.

    `is_labelled` is true where the first column labels the rows, as the header row labels the columns.
    """

    title: str
    shows: str
    widths: tuple[int, ...]
    header: tuple[str, ...]
    is_labelled: bool = True


def table(kind: Table, rows: Sequence[Sequence[str]], loop: str = "", header: Sequence[Xml] = ()) -> Xml:
    """Give a table with a header row that repeats; `loop` prints the rows once for each entry of a list.

    `header` is for a header row that holds more than words.
    """
    body = [_row(kind.widths, row) for row in rows]
    if loop:
        body = [_tag_row(kind.widths, f"for {loop}"), *body, _tag_row(kind.widths, "endfor")]
    head = _row(kind.widths, header or [p("TableHeading", words) for words in kind.header], is_header=True)
    return Xml(f"<w:tbl>{_table_properties(kind)}{head}{''.join(body)}</w:tbl>")


def _table_properties(kind: Table) -> str:
    first_column = int(kind.is_labelled)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in kind.widths)
    look = "04A0" if kind.is_labelled else "0420"
    return (
        f'<w:tblPr><w:tblStyle w:val="CouncilTable"/><w:tblW w:w="{sum(kind.widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{look}" w:firstRow="1" w:lastRow="0" '
        f'w:firstColumn="{first_column}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f"<w:tblCaption w:val={quoteattr(kind.title)}/><w:tblDescription w:val={quoteattr(kind.shows)}/></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _row(widths: Sequence[int], cells: Sequence[str], *, is_header: bool = False) -> str:
    properties = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if is_header else ''}</w:trPr>"
    printed = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{cell if isinstance(cell, Xml) else p('TableText', cell)}</w:tc>"
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr>{properties}{printed}</w:tr>"


def _tag_row(widths: Sequence[int], words: str) -> str:
    """Give a row that holds a tag: it is gone from the paper."""
    others = [p("TableText") for _ in widths[1:]]
    return _row(widths, [p("TemplateTag", f"{{%tr {words} %}}"), *others])


def cell_tag(words: str) -> Xml:
    """Give the content of a cell that holds a tag: the cell is gone from the paper."""
    return p("TemplateTag", f"{{%tc {words} %}}")


def section(*, is_landscape: bool = False, has_first_page: bool = False, is_title_page: bool = False) -> Xml:
    """Give the end of a section: its page, headers and footers; its first page may have a header of its own.

    The first page of a title page’s section has no header at all.
    """
    width, height = reversed(A4) if is_landscape else A4
    orient = ' w:orient="landscape"' if is_landscape else ""
    kinds = ("default", "first") if has_first_page or is_title_page else ("default",)
    references = "".join(f'<w:{part}Reference w:type="{kind}" r:id="rId{part}{kind}"/>'
                         for part in ("header", "footer") for kind in kinds
                         if not (is_title_page and (part, kind) == ("header", "first")))  # fmt: skip
    return Xml(
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
        f'<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}" '
        'w:header="680" w:footer="624" w:gutter="0"/>'
        f'<w:cols w:space="708"/>{"<w:titlePg/>" if len(kinds) > 1 else ""}<w:docGrid w:linePitch="360"/></w:sectPr>'
    )
