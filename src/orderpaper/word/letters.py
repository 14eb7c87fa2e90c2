"""Takes text; gives it without the signs that a Word file may not hold."""


def clean(text: str) -> str:
    """Give text with a mark in the place of each sign that XML may not hold."""
    return (
        text
        if text.isprintable()
        else "".join(each if is_writable(each) else "\N{REPLACEMENT CHARACTER}" for each in text)
    )


def is_writable(letter: str) -> bool:
    """Tell whether XML can hold a letter."""
    code = ord(letter)
    return letter in "\t\n\r" or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or code > 0xFFFF
