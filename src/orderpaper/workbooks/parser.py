"""Takes the XML of a sheet; gives its rows as openpyxl parses them, and of each formula what it is."""

from typing import Any

from openpyxl.worksheet._reader import FORMULA_TAG, INLINE_STRING, VALUE_TAG, WorkSheetParser

from orderpaper.workbooks.frame import MAIN


class CellParser(WorkSheetParser):
    """openpyxl’s sheet parser, which also says which cells have formulas and which rows are hidden."""

    has_formulas = False
    hidden_rows: list[int]

    def parse_row(self, row: Any) -> Any:  # noqa: ANN401 - openpyxl’s own signature
        """Give a row’s number and cells."""
        parsed = super().parse_row(row)
        if row.get("hidden") in {"1", "true"}:
            self.hidden_rows.append(parsed[0])
        self.row_dimensions.clear()
        return parsed

    def parse_cell(self, element: Any) -> dict[str, Any]:  # noqa: ANN401 - openpyxl’s own signature
        """Give a cell; of one with a formula also the formula, and whether it gives a text without letters."""
        cell: dict[str, Any] = super().parse_cell(element)
        if self.has_formulas and (formula := element.find(FORMULA_TAG)) is not None:
            cell["formula"] = formula.text or ""
            cell["is_empty_text"] = element.get("t") == "str"
        if cell["data_type"] == "e" and element.get("t", "n") == "n":
            # A number beyond the last date, formatted as one: openpyxl makes the fault of a formula of it.
            cell.update(value=float(element.findtext(VALUE_TAG)), data_type="n")
        if element.get("t") == "inlineStr" and isinstance(cell["value"], str) and "_x" in cell["value"]:
            cell["value"] = join_words(element.find(INLINE_STRING))
        return cell


def join_words(item: Any) -> str:  # noqa: ANN401 - an element of the XML
    """Give the words of a string as they are stored: openpyxl takes away the escape by which `_x0041_` is no A."""
    return "".join(part.text or "" for part in (*item.findall(f"{MAIN}t"), *item.findall(f"{MAIN}r/{MAIN}t")))
