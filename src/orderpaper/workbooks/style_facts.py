"""Takes a workbook of openpyxl’s and the number of a style; gives what is to be known of it."""

from typing import Any, NamedTuple


class StyleFacts(NamedTuple):
    """What is to be known of a style: its number format, and whether it crosses out or colours the cell."""

    number_format: str = "General"
    is_struck: bool = False
    is_coloured: bool = False


def read_style(book: Any, style_id: int) -> StyleFacts:  # noqa: ANN401 - openpyxl keeps styles in private lists
    """Give the facts of a style; a style that the workbook does not have is General."""
    styles = book._cell_styles
    if style_id >= len(styles):
        return StyleFacts()
    style = styles[style_id]
    font, fill = _get(book._fonts, style.fontId), _get(book._fills, style.fillId)
    return StyleFacts(
        _read_format(book, style.numFmtId),
        is_struck=bool(font is not None and font.strike),
        is_coloured=getattr(fill, "fill_type", None) not in {None, "none", "gray125"},
    )


def _read_format(book: Any, number: int) -> str:  # noqa: ANN401 - as above
    from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

    if number < BUILTIN_FORMATS_MAX_SIZE:
        return BUILTIN_FORMATS.get(number, "General")
    found = _get(book._number_formats, number - BUILTIN_FORMATS_MAX_SIZE)
    return "General" if found is None else str(found)


def _get(held: Any, at: int) -> Any:  # noqa: ANN401 - openpyxl’s indexed lists
    return held[at] if 0 <= at < len(held) else None
