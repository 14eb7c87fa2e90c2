"""Takes the headings of offences in national tables; gives which of them are groups, and which are parts of which."""

TOTAL = "Total recorded crime"
VIOLENCE, THEFT, BURGLARY = "Violence against the person", "Theft offences", "Burglary"
PARTS: dict[str, tuple[str, ...]] = {
    TOTAL: (
        VIOLENCE,
        "Sexual offences",
        "Robbery",
        THEFT,
        "Criminal damage and arson",
        "Drug offences",
        "Possession of weapons offences",
        "Public order offences",
        "Miscellaneous crimes",
    ),
    VIOLENCE: (
        "Homicide",
        "Death or serious injury caused by illegal driving",
        "Death or serious injury - unlawful driving",
        "Violence with injury",
        "Violence without injury",
        "Stalking and harassment",
    ),
    THEFT: (
        BURGLARY,
        "Vehicle offences",
        "Theft from the person",
        "Bicycle theft",
        "Shoplifting",
        "All other theft offences",
        "Other theft offences",
    ),
    BURGLARY: (
        "Residential burglary",
        "Non-residential burglary",
        "Domestic burglary",
        "Non-domestic burglary",
    ),
}
LEVELS = ("groups", "parts of groups", "parts of burglary")
"""The levels of offences: the total and its groups, parts of those, parts of burglary. No two are ever added up."""
OTHER = "other columns"
_LEVEL_OF = {
    part.casefold(): LEVELS[level]
    for level, wholes in enumerate(((TOTAL,), (VIOLENCE, THEFT), (BURGLARY,)))
    for whole in wholes
    for part in PARTS[whole]
}


def find_level(offence: str) -> str:
    """Give the level of an offence by its heading; of one that is not known, that it is another column."""
    words = offence.casefold()
    if is_total(words):
        return LEVELS[0]
    return _LEVEL_OF.get(_plain(words), OTHER)


def is_total(offence: str) -> bool:
    """Tell whether a heading is that of all recorded crime."""
    return offence.casefold().startswith(TOTAL.casefold())


def find_parts(whole: str, offences: list[str]) -> list[str]:
    """Give those of the offences that are parts of a whole; none where it has no parts that are known."""
    key = TOTAL if is_total(whole) else next((each for each in PARTS if each.casefold() == whole.casefold()), "")
    known = {part.casefold() for part in PARTS.get(key, ())}
    return [each for each in offences if _plain(each.casefold()) in known]


def _plain(words: str) -> str:
    """Give the heading by which a group is known: some years name one “… against society”."""
    return words.removesuffix(" against society")
