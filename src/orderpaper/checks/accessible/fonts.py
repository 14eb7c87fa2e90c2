"""Which fonts have serifs, by the beginning of their names; those of signs count as having none."""

from collections.abc import Mapping

SANS = (
    "arial",
    "helvetica",
    "calibri",
    "aptos display",
    "aptos narrow",
    "verdana",
    "tahoma",
    "trebuchet",
    "segoe",
    "open sans",
    "noto sans",
    "source sans",
    "lato",
    "roboto",
    "gill sans",
    "franklin gothic",
    "century gothic",
    "candara",
    "corbel",
    "carlito",
    "liberation sans",
    "dejavu sans",
    "lucida sans",
    "microsoft sans",
    "myriad",
    "frutiger",
    "univers",
    "foundry",
    "public sans",
    "fs me",
    "gds transport",
    "inter",
    "atkinson",
    "wingdings",
    "webdings",
    "symbol",
)
SERIF = (
    "times",
    "cambria",
    "georgia",
    "garamond",
    "palatino",
    "book antiqua",
    "bookman",
    "century",
    "constantia",
    "baskerville",
    "liberation serif",
    "noto serif",
    "dejavu serif",
    "source serif",
    "tinos",
    "caladea",
    "rockwell",
    "courier",
    "comic sans",
    "brush script",
    "lucida handwriting",
    "monotype corsiva",
    "algerian",
    "didot",
    "bodoni",
    "caslon",
    "goudy",
    "perpetua",
    "high tower",
    "sylfaen",
    "aptos serif",
)
OTHER_FAMILIES = frozenset(("roman", "script", "decorative", "modern"))
"""The classes of w:family other than swiss, which is sans serif; auto says nothing."""


def has_serifs(font: str, families: Mapping[str, str]) -> bool:
    """Tell whether a font has serifs or imitates a hand or typewriter; one the file does not class is believed."""
    name = font.lower()
    if name.startswith(SANS):
        return False
    return name.startswith(SERIF) or families.get(font, "") in OTHER_FAMILIES
