"""The lists of the templates: each is one abstract list, one list, and the styles that stand on its levels."""

from dataclasses import dataclass

NUMBERED_TEXT = 709
"""Where the text of a numbered heading or paragraph begins: 1.25 cm."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: the style it numbers, how its number is written, and where number and text stand."""

    style: str
    kind: str
    words: str
    left: int
    hanging: int


def bullet(style: str, left: int, hanging: int) -> tuple[Level, ...]:
    """Give a bulleted list."""
    return (Level(style, "bullet", "•", left, hanging),)


def numbered(style: str, words: str, left: int) -> tuple[Level, ...]:
    """Give a list of one level that counts 1, 2, 3."""
    return (Level(style, "decimal", words, left, left),)


def lettered(style: str, left: int, hanging: int) -> tuple[Level, ...]:
    """Give a list of one level that counts (a), (b), (c)."""
    return (Level(style, "lowerLetter", "(%1)", left, hanging),)


LISTS: tuple[tuple[Level, ...], ...] = (
    (
        Level("Heading2", "decimal", "%1.", NUMBERED_TEXT, NUMBERED_TEXT),
        Level("NumberedParagraph", "decimal", "%1.%2", NUMBERED_TEXT, NUMBERED_TEXT),
        Level("NumberedSubparagraph", "decimal", "%1.%2.%3", 1588, 879),
    ),
    bullet("ListBullet", 425, 425),
    bullet("NumberedParagraphBullet", 1134, 425),
    bullet("TableTextBullet", 284, 284),
    lettered("ListLetter", 510, 510),
    lettered("NumberedParagraphLetter", 1219, 510),
    lettered("TableTextLetter", 454, 454),
    numbered("Recommendation", "%1.", 567),
    numbered("AgendaItem", "%1.", 567),
    numbered("MinuteHeading", "%1.", NUMBERED_TEXT),
)


def list_of(style: str) -> tuple[int, int]:
    """Give the number of the list that a style stands in, and its level."""
    return next(
        (number, index)
        for number, levels in enumerate(LISTS, start=1)
        for index, level in enumerate(levels)
        if level.style == style
    )


def make_numbering(root: str) -> str:
    """Give the numbering part; `root` is the opening of a part with its namespaces, without the bracket."""
    abstract = "".join(_abstract(number, levels) for number, levels in enumerate(LISTS, start=1))
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in range(1, len(LISTS) + 1)
    )
    return f"<w:numbering {root}>{abstract}{lists}</w:numbering>"


def _abstract(number: int, levels: tuple[Level, ...]) -> str:
    kind = "multilevel" if len(levels) > 1 else "singleLevel"
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{0x1A2B3C00 + number:08X}"/>'
        f'<w:multiLevelType w:val="{kind}"/><w:tmpl w:val="{0x4D5E6F00 + number:08X}"/>'
        f"{''.join(_level(index, level) for index, level in enumerate(levels))}</w:abstractNum>"
    )


def _level(index: int, level: Level) -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{level.kind}"/>'
        f'<w:pStyle w:val="{level.style}"/><w:lvlText w:val="{level.words}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{level.left}" w:hanging="{level.hanging}"/></w:pPr></w:lvl>'
    )
