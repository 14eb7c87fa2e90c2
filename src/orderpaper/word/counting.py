"""Takes a number and the name Word has for a way of counting; gives the number as Word prints it: 4, iv, D."""

ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MOST_ROMAN = 4999
MOST_LETTERS = 780
"""Thirty times the alphabet, where Word stops too."""


def write_number(number: int, way: str) -> str:
    """Give a number in one of Word’s ways of counting (ST_NumberFormat); in figures where the way is another.

    Letters double after z, as Word’s do: z, aa, bb.
    """
    kind = way.lower()
    if kind.endswith("roman") and 0 < number <= MOST_ROMAN:
        written = _write_roman(number)
    elif kind.endswith("letter") and 0 < number <= MOST_LETTERS:
        times, at = divmod(number - 1, len(LETTERS))
        written = LETTERS[at] * (times + 1)
    else:
        return f"{number:02d}" if way == "decimalZero" else str(number)
    return written.upper() if way.startswith("upper") else written


def _write_roman(number: int) -> str:
    written = ""
    for worth, letters in ROMAN:
        times, number = divmod(number, worth)
        written += letters * times
    return written
