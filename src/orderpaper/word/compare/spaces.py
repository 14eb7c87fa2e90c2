"""Takes a Word file that is to be compared; gives it with the spaces of empty lines kept from the engine, and back.

The engine takes a paragraph of nothing but spaces for an empty one, and so would lose them. For as long as it works,
they are letters that nobody uses.
"""

from collections.abc import Mapping

from orderpaper.word.revisions.marks import Element, P, W
from orderpaper.word.revisions.trees import list_stories, read_tree, write_tree

LETTER = "\ue0a7"
"""From the letters that Unicode leaves to private use."""
PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
TEXTS = (f"{W}t", f"{W}delText")


def hide_spaces(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts with a letter for each space in paragraphs of nothing but spaces."""
    trees = {name: read_tree(name, parts[name]) for name, _kind in list_stories(parts)}
    for root in trees.values():
        for paragraph in root.iter(P):
            texts = [each for each in paragraph.iter(*TEXTS) if each.text]
            if texts and not any((each.text or "").strip(" ") for each in texts):
                _replace(texts, " ", LETTER)
    return {**parts, **{name: write_tree(root) for name, root in trees.items()}}


def show_spaces(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts with the spaces back in their places."""
    hidden = [name for name, _kind in list_stories(parts) if LETTER.encode() in parts[name]]
    shown = {}
    for name in hidden:
        root = read_tree(name, parts[name])
        _replace([each for each in root.iter(*TEXTS) if LETTER in (each.text or "")], LETTER, " ")
        shown[name] = write_tree(root)
    return {**parts, **shown}


def _replace(texts: list[Element], old: str, new: str) -> None:
    for each in texts:
        each.text = (each.text or "").replace(old, new)
        each.set(PRESERVE, "preserve")
