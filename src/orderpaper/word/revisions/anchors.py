"""Takes one story of a Word file and its spots; gives what each comment is about: words, spot and key.

A comment’s range may begin and end in different paragraphs, cells or controls, or between paragraphs; where it has
none, it stands at its reference.
"""

from dataclasses import dataclass, field

from orderpaper.records.facts import Spot
from orderpaper.word.revisions.marks import CONTROL, DELETED, ID, MC, MOVED_FROM, Element, M, P, R, W
from orderpaper.word.revisions.spots import Spots
from orderpaper.word.revisions.words import key_of, read_run, say_key

START, END, REFERENCE = f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"


@dataclass(slots=True)
class Anchor:
    """The words of one comment, those that stay and those that are deleted, by paragraph, and the controls round all.

    `key` is that of the first control met, for where no control holds all the words.
    """

    spot: Spot | None = None
    key: str = ""
    shown: dict[Element, str] = field(default_factory=dict)
    deleted: dict[Element, str] = field(default_factory=dict)
    controls: list[Element] | None = None

    def say_words(self) -> str:
        """Give the words, a line for each paragraph; those that were deleted only where there are no others."""
        shown = "\n".join(self.shown.values())
        return shown if shown.strip() else "\n".join(self.deleted.values())

    def say_key(self) -> str:
        """Give the key of the innermost control round all the words, else that of the first control among them."""
        return next((key for key in map(say_key, self.controls or ()) if key), self.key)

    def take_in(self, run: Element, around: list[Element]) -> None:
        """Add the words of a run; `around` is what it stands in, innermost first."""
        tags = {each.tag for each in around}
        paragraph = next((each for each in around if each.tag == P), run)
        said = self.deleted if tags & {DELETED, MOVED_FROM} else self.shown
        said[paragraph] = said.get(paragraph, "") + read_run(run)
        controls = [each for each in around if each.tag == CONTROL]
        self.key = self.key or key_of(run)
        self.controls = controls if self.controls is None else [each for each in self.controls if each in controls]


def find_anchors(root: Element, spots: Spots) -> dict[str, Anchor]:
    """Give the anchor of each comment of a story by the comment’s number."""
    anchors: dict[str, Anchor] = {}
    unclosed: dict[str, Anchor] = {}
    for node in root.iter(START, END, REFERENCE, P, R, f"{M}r"):
        number = node.get(ID, "")
        if node.tag == START:
            unclosed[number] = anchors[number] = Anchor(_spot_of(node, spots), key_of(node))
        elif node.tag == END:
            unclosed.pop(number, None)
        elif node.tag == REFERENCE:
            anchors.setdefault(number, Anchor(_spot_of(node, spots), key_of(node)))
        elif unclosed:
            _go_on(node, unclosed, spots)
    return anchors


def _go_on(node: Element, unclosed: dict[str, Anchor], spots: Spots) -> None:
    """Take a paragraph or run into the comments whose range goes on."""
    around = list(node.iterancestors())
    if any(each.tag == f"{MC}Fallback" for each in around):
        return
    for anchor in unclosed.values():
        if node.tag == P:
            anchor.spot = anchor.spot or spots.get(node)
        elif read_run(node):
            anchor.take_in(node, around)


def _spot_of(node: Element, spots: Spots) -> Spot | None:
    paragraph = next(node.iterancestors(P), None)
    return None if paragraph is None else spots.get(paragraph)
