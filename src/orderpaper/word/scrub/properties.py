"""Takes what a published file is to say of itself; gives the parts that say it: title, organisation, day."""

import datetime as dt
from dataclasses import dataclass

from orderpaper.word.fill import Properties, write_core
from orderpaper.word.letters import clean
from orderpaper.word.scrub.kinds import OFFICE, PACKAGE

CORE, APP = "docProps/core.xml", "docProps/app.xml"
SAID_BY_WORD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application><DocSecurity>0</DocSecurity><AppVersion>16.0000</AppVersion>"
    "</Properties>"
)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a published file says of itself: its title, whose it is, and the day it counts as made."""

    title: str
    organisation: str
    made_on: dt.date


def write_properties(imprint: Imprint) -> dict[str, tuple[str, str, bytes]]:
    """Give the parts by name: the type of what leads to each, what it is declared as, and its bytes."""
    said = Properties(clean(imprint.title), clean(imprint.organisation), imprint.made_on)
    return {
        CORE: (
            f"{PACKAGE}/relationships/metadata/core-properties",
            "application/vnd.openxmlformats-package.core-properties+xml",
            write_core(said).encode("utf-8"),
        ),
        APP: (
            f"{OFFICE}/extended-properties",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            SAID_BY_WORD.encode("utf-8"),
        ),
    }
