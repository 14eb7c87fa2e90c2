"""Takes a story and whom to believe; gives it with words that were added, deleted or moved kept or gone."""

from orderpaper.word.revisions.blocks import end_in_paragraph
from orderpaper.word.revisions.marks import (
    CUSTOM_XML,
    DELETED,
    MARKS,
    R_PR,
    TABLE,
    UNSEEN,
    Choose,
    Element,
    M,
    P,
    R,
    W,
    judge,
)
from orderpaper.word.revisions.ranges import PROPERTIES, remove, take_out, unwrap

DELETED_TEXTS = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}
MATHS_PROPERTIES = f"{M}ctrlPr"
MARK_HOLDERS = frozenset(f"{W}{name}" for name in ("rPr", "trPr", "numPr"))
"""What holds marks that are not round words: of a paragraph’s end, a row, a number."""

GONE_WHEN_EMPTY = frozenset((
    *(CUSTOM_XML, *MARKS, f"{M}oMath", f"{M}oMathPara"),
    *(f"{W}{name}" for name in ("hyperlink", "smartTag", "fldSimple", "dir", "bdo")),
))
"""What is nothing without the words it stands round."""
NO_WORDS = UNSEEN | PROPERTIES | {f"{W}fldData", f"{M}oMathParaPr", R_PR}


def settle_runs(root: Element, choose: Choose) -> None:
    """Keep or take out what each mark that is decided on stands round."""
    for mark in list(root.iter(*MARKS)):
        holder = mark.getparent()
        if holder is None or holder.tag in MARK_HOLDERS:
            continue
        stays = judge(mark, choose)
        if stays:
            unwrap(mark)
        elif stays is False and holder.tag == MATHS_PROPERTIES:
            _take_out_structure(holder)
        elif stays is False:
            held_blocks = mark.find(P) is not None or mark.find(TABLE) is not None
            take_out(mark)
            _take_out_if_empty(holder)
            end_in_paragraph(holder if held_blocks else None)
    _settle_marked_runs(root, choose)
    _name_texts(root)


def _take_out_structure(properties: Element) -> None:
    """Take out a fraction, root or matrix; what was in it and is not marked itself stays, in a line."""
    around = [each for _level, each in zip(range(3), properties.iterancestors(), strict=False)]
    if len(around) < 3:
        return
    structure = around[1]
    for argument in structure:
        for child in [] if argument.tag.endswith("Pr") else list(argument):
            structure.addprevious(child)
    remove(structure)


def _settle_marked_runs(root: Element, choose: Choose) -> None:
    """Settle the marks that stand in the format of a run, as other programs write them."""
    marked = [(run, mark) for run in root.iter(R) for mark in run.iterfind(f"{R_PR}/*") if mark.tag in MARKS]
    for run, mark in marked:
        stays = judge(mark, choose)
        if stays is not None:
            remove(mark)
        if stays is False:
            holder = run.getparent()
            take_out(run)
            _take_out_if_empty(holder)


def _take_out_if_empty(holder: Element | None) -> None:
    """Take out a link, field or mark that no longer stands round anything, and what stood only round that."""
    while holder is not None and holder.tag in GONE_WHEN_EMPTY and all(each.tag in NO_WORDS for each in holder):
        empty, holder = holder, holder.getparent()
        take_out(empty)


def _name_texts(root: Element) -> None:
    """Write as words of the paper those deleted ones that no mark of deletion stands round any more."""
    for text in list(root.iter(*DELETED_TEXTS)):
        run = next(text.iterancestors(R), text)
        if next(text.iterancestors(DELETED), None) is None and run.find(f"{R_PR}/{DELETED}") is None:
            text.tag = DELETED_TEXTS[text.tag]


def is_without_words(paragraph: Element) -> bool:
    """Tell whether a paragraph holds nothing that is seen: no words, picture, note or field."""
    return all(_is_unseen(node) for node in paragraph)


def _is_unseen(node: Element) -> bool:
    if node.tag != R:
        return node.tag in UNSEEN or node.tag == f"{W}pPr"
    return all(
        each.tag in {R_PR, f"{W}lastRenderedPageBreak"} or (each.tag == f"{W}t" and not each.text) for each in node
    )
