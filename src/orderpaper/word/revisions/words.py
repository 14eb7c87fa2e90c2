"""Takes paragraphs of a Word file; gives their runs and words, with the marks that stand round each."""

from collections.abc import Iterator

from orderpaper.word.revisions.marks import CONTROL, DELETED, MARKS, MC, MOVED_FROM, P_PR, VAL, Element, M, P, R, W

M_RUN = f"{M}r"
NOT_WORDS = frozenset((P_PR, f"{W}sdtPr", f"{W}sdtEndPr", f"{W}customXmlPr", f"{W}smartTagPr", f"{MC}Fallback"))
TEXTS = frozenset((f"{W}t", f"{W}delText", f"{M}t"))
SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
BREAK, SYMBOL, RUBY, BOX = f"{W}br", f"{W}sym", f"{W}ruby", f"{W}txbxContent"
PAGE_BREAKS = frozenset(("page", "column"))

MarkedRun = tuple[Element, tuple[Element, ...]]


def iter_runs(holder: Element, around: tuple[Element, ...] = ()) -> Iterator[MarkedRun]:
    """Give the runs of a paragraph, each with the marks of changes round it; not those of its text boxes."""
    for node in holder:
        if node.tag in {R, M_RUN}:
            yield node, around
        elif node.tag in MARKS:
            yield from iter_runs(node, (*around, node))
        elif node.tag not in NOT_WORDS:
            yield from iter_runs(node, around)


def is_taken_out(around: tuple[Element, ...]) -> bool:
    """Tell whether one of the marks round a run says that it is deleted or moved away."""
    return any(mark.tag in {DELETED, MOVED_FROM} for mark in around)


def read_run(run: Element) -> str:
    """Give the words of one run, deleted or not: tabs as tabs, line breaks as line breaks."""
    return "".join(_read_sign(node) for node in run)


def _read_sign(node: Element) -> str:
    if node.tag in TEXTS:
        return node.text or ""
    if node.tag == BREAK:
        return "" if node.get(f"{W}type") in PAGE_BREAKS else "\n"
    if node.tag == SYMBOL:
        return _read_symbol(node.get(f"{W}char", ""))
    if node.tag == RUBY:
        return "".join(read_run(run) for run in node.iterfind(f"{W}rubyBase//{R}"))
    return SIGNS.get(node.tag, "")


def _read_symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def read_words(paragraph: Element) -> str:
    """Give the words of a paragraph as they are once every change is accepted."""
    return "".join(read_run(run) for run, around in iter_runs(paragraph) if not is_taken_out(around))


def find_boxes(paragraph: Element) -> list[Element]:
    """Give the text boxes anchored in a paragraph, each once: not as it is written again for old programs."""
    return [
        box
        for box in paragraph.iter(BOX)
        if next(box.iterancestors(P)) is paragraph and next(box.iterancestors(f"{MC}Fallback"), None) is None
    ]


def key_of(node: Element) -> str:
    """Give the key of the innermost content control round something: its tag, or where that is lost, its first word."""
    return next((key for key in (say_key(control) for control in node.iterancestors(CONTROL)) if key), "")


def say_key(control: Element) -> str:
    """Give the key of one content control, empty where it has neither tag nor title."""
    tag = control.find(f"{W}sdtPr/{W}tag")
    alias = control.find(f"{W}sdtPr/{W}alias")
    said = "" if tag is None else tag.get(VAL, "").strip()
    return said or next(iter([] if alias is None else alias.get(VAL, "").split()), "")
