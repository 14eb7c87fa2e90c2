"""How names are compared, and which rows are kept back: said once, for every room."""

KEPT_BACK = frozenset(("No", "Exempt"))
"""What under Publish keeps a row out of a public paper."""


def fold(text: object) -> str:
    """Give words as names are compared: case, line breaks and doubled spaces do not count."""
    return " ".join(str(text).split()).casefold()


def fold_file(name: object) -> str:
    """Give the name of a workbook as names are compared: its ending does not count."""
    return fold(name).removesuffix(".xlsx").removesuffix(".xlsm")
