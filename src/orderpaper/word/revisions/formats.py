"""Takes a story and whom to believe; gives it with changes of format kept or undone, and those of numbering."""

from orderpaper.word.revisions.marks import (
    CELL_MARKS,
    INSERTED,
    MARKS,
    P_PR,
    R_PR,
    ROW_PR,
    Choose,
    Element,
    Verdict,
    W,
    is_settled,
    judge,
)
from orderpaper.word.revisions.ranges import remove

KEPT_BY = {
    f"{W}rPrChange": MARKS,
    f"{W}pPrChange": (R_PR, f"{W}sectPr"),
    f"{W}sectPrChange": (f"{W}headerReference", f"{W}footerReference"),
    f"{W}trPrChange": (INSERTED, f"{W}del"),
    f"{W}tcPrChange": CELL_MARKS,
    f"{W}tblPrChange": (),
    f"{W}tblPrExChange": (),
    f"{W}tblGridChange": (),
}
"""What a change of format says nothing of, so that undoing it leaves it as it is."""
KEPT_FIRST = frozenset((f"{W}rPrChange", f"{W}sectPrChange"))
"""Those where what is kept stands before the rest."""
MAY_BE_ABSENT = frozenset((P_PR, R_PR, ROW_PR, f"{W}tcPr", f"{W}tblPrEx"))
NUMBERS, NUMBERS_CHANGED = f"{W}numPr", f"{W}numberingChange"


def settle_formats(root: Element, choose: Choose) -> None:
    """Put back each format whose change is undone; take out each change that is decided on."""
    for change in list(root.iter(*KEPT_BY)):
        properties = change.getparent()
        if properties is None or not is_settled(change, choose):
            continue
        if choose(change.get(f"{W}author", "")) is Verdict.REJECT:
            _restore(properties, change)
        else:
            remove(change)
        remove_if_empty(properties)
    _settle_numbers(root, choose)


def _restore(properties: Element, change: Element) -> None:
    kept = [each for each in properties if each.tag in KEPT_BY[change.tag]]
    old = [each for each in (change[0] if len(change) else ()) if each.tag not in KEPT_BY[change.tag]]
    properties[:] = [*kept, *old] if change.tag in KEPT_FIRST else [*old, *kept]


def remove_if_empty(properties: Element) -> None:
    """Take properties out that say nothing any more."""
    if not len(properties) and properties.tag in MAY_BE_ABSENT:
        remove(properties)


def _settle_numbers(root: Element, choose: Choose) -> None:
    """Settle numbers that were put on paragraphs. Word keeps of an old number its looks only, which it makes anew."""
    for change in list(root.iter(NUMBERS_CHANGED)):
        if is_settled(change, choose):
            remove(change)
    for numbers in list(root.iter(NUMBERS)):
        mark = numbers.find(INSERTED)
        stays = None if mark is None else judge(mark, choose)
        if mark is not None and stays is not None:
            remove(mark if stays else numbers)
