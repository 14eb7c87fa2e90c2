"""Takes the theme of a Word file; gives it under a name that says nothing: it may be called after a person."""

from orderpaper.word.facts.styles import A, Element
from orderpaper.word.scrub.tree import take_out, take_out_all

NAMED = (f"{A}theme", f"{A}clrScheme", f"{A}fontScheme", f"{A}fmtScheme", f"{A}themeOverride")
NAME = "Council"


def name_theme(root: Element) -> None:
    """Name a theme and its colours and fonts anew, and take out what is not drawn by."""
    for node in root.iter(*NAMED):
        if node.get("name") is not None:
            node.set("name", NAME)
    take_out_all(root, f"{A}custClrLst")
    for defaults in [each for each in root.iter(f"{A}objectDefaults") if len(each)]:
        for child in list(defaults):
            take_out(child)
