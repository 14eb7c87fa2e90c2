"""Takes the settings of a Word file; gives them with changes tracked, and with a guard that keeps it so.

The guard has no password. It is a guard rail: whoever means to take it away can.
"""

from orderpaper.word.page_fields import W
from orderpaper.word.review.opened import Opened, make

BEFORE = (
    *("writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime"),
    *(
        "doNotDisplayPageBoundaries",
        "displayBackgroundShape",
        "printPostScriptOverText",
        "printFractionalCharacterWidth",
    ),
    *("printFormsData", "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "saveFormsData", "mirrorMargins"),
    *("alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop"),
    *("hideSpellingErrors", "hideGrammaticalErrors", "activeWritingStyle", "proofState", "formsDesign"),
    *("attachedTemplate", "linkStyles", "stylePaneFormatFilter", "stylePaneSortMethod", "documentType", "mailMerge"),
    "revisionView",
)
"""What stands before them, in the order of the schema (ECMA-376 Part 1, 17.15.1.78)."""
OURS = ("trackRevisions", "doNotTrackMoves", "doNotTrackFormatting", "documentProtection")
PERSONAL = ("removePersonalInformation", "removeDateAndTime")
"""What would take the names and dates off the reviewers’ changes each time the file is saved."""


def track_changes(opened: Opened) -> None:
    """Have Word track every change, and leave it no other way of editing."""
    settings = opened.open_part("settings", "settings")
    for name in (*OURS, *PERSONAL):
        for each in settings.findall(f"{W}{name}"):
            settings.remove(each)
    before = {f"{W}{name}" for name in BEFORE}
    at = max((index for index, each in enumerate(settings, 1) if each.tag in before), default=0)
    settings.insert(at, make("trackRevisions"))
    settings.insert(at + 1, make("documentProtection", edit="trackedChanges", enforcement="1"))
