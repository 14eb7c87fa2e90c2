"""Takes the settings of a Word file; gives those that decide how it is printed, and no others."""

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.scrub.tree import take_out

MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}mathPr"
PRINTED = frozenset(
    f"{W}{name}"
    for name in (
        *("zoom", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter"),
        *("gutterAtTop", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone"),
        *(
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "bookFoldRevPrinting",
            "bookFoldPrinting",
            "displayBackgroundShape",
        ),
        *("bookFoldPrintingSheets", "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing", "embedTrueTypeFonts"),
        *(
            "displayHorizontalDrawingGridEvery",
            "displayVerticalDrawingGridEvery",
            "saveSubsetFonts",
            "embedSystemFonts",
        ),
        *(
            "doNotShadeFormData",
            "noPunctuationKerning",
            "characterSpacingControl",
            "printTwoOnOne",
            "strictFirstAndLastChars",
        ),
        *("noLineBreaksAfter", "noLineBreaksBefore", "footnotePr", "endnotePr", "compat", "themeFontLang"),
        *("clrSchemeMapping", "decimalSymbol", "listSeparator", "defaultTableStyle"),
    )
)
OF_WORD = "http://schemas.microsoft.com/office/word"


def leave_printed_settings(root: Element) -> None:
    """Take out every setting but those of the page: protection, tracking, templates, merges, variables, histories."""
    for child in [each for each in root if each.tag not in PRINTED and each.tag != MATHS]:
        take_out(child)
    for setting in list(root.iter(f"{W}compatSetting")):
        if setting.get(f"{W}uri") != OF_WORD or not setting.get(f"{W}val", "").isdigit():
            take_out(setting)
