"""Takes a letter of a picture font (Wingdings, Symbol); gives the letter that looks like it, if it means anything."""

import re

ARROWS = {
    0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "←", 0xE8: "→", 0xE9: "↑", 0xEA: "↓",
    0xEF: "←", 0xF0: "→", 0xF1: "↑", 0xF2: "↓",
}  # fmt: skip
WINGDINGS = {**ARROWS, 0xFB: "✗", 0xFC: "✓", 0x9F: "•", 0xA7: "▪"}
SYMBOL = {
    0xA3: "≤", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0x2D: "-", 0x2B: "+", 0x25: "%",
}  # fmt: skip
FONTS = {"wingdings": WINGDINGS, "symbol": SYMBOL}
PRIVATE = range(0xF000, 0xF100)
"""Where Word keeps the letters of such fonts: F0E9 is letter E9 of whichever font it is written in."""
PICTURE = re.compile(f"[{chr(PRIVATE.start)}-{chr(PRIVATE.stop - 1)}]")


def read_symbol(font: str, code: str) -> str:
    """Give what a symbol of a font means, its code in hexadecimal digits; nothing where it is only a picture."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    letters = FONTS.get(font.casefold())
    own = number - PRIVATE.start if number in PRIVATE else number
    if letters is not None:
        return letters.get(own, "")
    return chr(number) if 0x20 <= number < 0xD800 else ""


def read_pictures(font: str, words: str) -> str:
    """Give words with the letters of a picture font read, letter for letter; one without a meaning is a space."""
    if not PICTURE.search(words):
        return words
    return PICTURE.sub(lambda letter: read_symbol(font, f"{ord(letter[0]):X}") or " ", words)
