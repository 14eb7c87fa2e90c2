"""Takes the stories of a Word file; gives what is numbered twice, and what begins and does not end."""

from collections import Counter
from collections.abc import Iterator, Mapping

from orderpaper.word.facts.styles import Element, W
from orderpaper.word.validity.whole import Fault

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
ID, NAME = f"{W}id", f"{W}name"
PAIRS = {
    "bookmark": ("bookmarkStart", "bookmarkEnd"),
    "comment": ("commentRangeStart", "commentRangeEnd"),
    "permission": ("permStart", "permEnd"),
    "move away": ("moveFromRangeStart", "moveFromRangeEnd"),
    "move here": ("moveToRangeStart", "moveToRangeEnd"),
}
LONGEST_BOOKMARK, LONGEST_TITLE = 40, 64


def find_twins(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give what has the number or the name of another: drawings, controls, bookmarks, paragraphs."""
    seen: Counter[tuple[str, str]] = Counter()
    for name, root in stories.items():
        for kind, said in _list_numbers(root):
            where = f"{kind} of {name}" if kind == "paragraph" else kind
            seen[where, said] += 1
            if seen[where, said] == 2:
                yield Fault(name, f"two things are the {kind} {said}.")


def _list_numbers(root: Element) -> Iterator[tuple[str, str]]:
    """Give what must be there once, but for what is drawn a second time for older programs."""
    for node in root.iter("{*}docPr"):
        if next(node.iterancestors(f"{MC}Fallback"), None) is None:
            yield "drawing", node.get("id", "")
    for control in root.iter(f"{W}sdt"):
        number = control.find(f"{W}sdtPr/{ID}")
        if number is not None and next(control.iterancestors(f"{MC}Fallback"), None) is None:
            yield "control", number.get(f"{W}val", "")
    for start in root.iter(f"{W}bookmarkStart"):
        yield "bookmark", start.get(NAME, "").lower()
    for node in root.iter(f"{W}p", f"{W}tr"):
        number_of = node.get(f"{W14}paraId")
        if number_of and next(node.iterancestors(f"{MC}Fallback"), None) is None:
            yield "paragraph", number_of


def find_unpaired(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give the ranges that begin and do not end, or the other way round."""
    for name, root in stories.items():
        for what, (start, end) in PAIRS.items():
            marks = [(node.get(ID, ""), node.tag == f"{W}{start}") for node in root.iter(f"{W}{start}", f"{W}{end}")]
            yield from (Fault(name, f"a {what} {said}.") for said in _follow(marks))


def _follow(marks: list[tuple[str, bool]]) -> Iterator[str]:
    opened: set[str] = set()
    for number, is_start in marks:
        if is_start and number in opened:
            yield f"begins twice ({number})"
        elif not is_start and number not in opened:
            yield f"ends that does not begin ({number})"
        opened = opened | {number} if is_start else opened - {number}
    yield from (f"begins that does not end ({number})" for number in sorted(opened))


def find_long_names(stories: Mapping[str, Element]) -> Iterator[Fault]:
    """Give the names and titles that are longer than Word takes."""
    for name, root in stories.items():
        for start in root.iter(f"{W}bookmarkStart"):
            if len(start.get(NAME, "")) > LONGEST_BOOKMARK:
                yield Fault(name, f"the bookmark {start.get(NAME, '')} has more than {LONGEST_BOOKMARK} letters.")
        for said in root.iter(f"{W}alias", f"{W}tag"):
            if len(said.get(f"{W}val", "")) > LONGEST_TITLE:
                yield Fault(name, f"the control {said.get(f'{W}val', '')} has more than {LONGEST_TITLE} letters.")
