"""Takes the styles of a Word file; gives it with those that comments and answers need, and says what may be used."""

from orderpaper.word.page_fields import W
from orderpaper.word.review.opened import STYLES, Element, Opened, make, value_of

TEXT, REFERENCE, PLACEHOLDER, STRONG = "CommentText", "CommentReference", "PlaceholderText", "Strong"
NO_OUTLINE = "9"
"""The outline level that says a paragraph is no heading."""
GREY = "595959"
"""The grey of words that ask for something: dark enough to be read by everybody."""
NAMES = {TEXT: "annotation text", REFERENCE: "annotation reference", PLACEHOLDER: "Placeholder Text"}


class ReviewStyles:
    """The styles of one Word file, those for comments and for what is to be filled in added where it lacks them."""

    def __init__(self, opened: Opened) -> None:
        self._root = opened.root(STYLES) if STYLES in opened.names else opened.open_part("styles", "styles")
        self._styles = {each.get(f"{W}styleId", ""): each for each in self._root.iterchildren(f"{W}style")}
        for style in NAMES:
            if style not in self._styles:
                self._add(style)

    def _add(self, style: str) -> None:
        is_paragraph = style == TEXT
        made = make("style", type="paragraph" if is_paragraph else "character", styleId=style)
        made.append(make("name", val=NAMES[style]))
        base = self._find_default() if is_paragraph else ""
        if base:
            made.append(make("basedOn", val=base))
        made.append(make("uiPriority", val="99"))
        if style == PLACEHOLDER:
            look = make("rPr")
            look.append(make("color", val=GREY))
            made.append(look)
        self._root.append(made)
        self._styles[style] = made

    def _find_default(self) -> str:
        paragraphs = (each for each in self._styles.values() if each.get(f"{W}type") == "paragraph")
        return next(
            (each.get(f"{W}styleId", "") for each in paragraphs if each.get(f"{W}default") in {"1", "true"}), ""
        )

    def choose_plain(self, candidates: list[str]) -> str:
        """Give the first of the styles that is neither in a list nor a heading; nothing where all are."""
        return next((each for each in candidates if not self._is_counted(each)), "")

    def _is_counted(self, style: str) -> bool:
        in_list = self._inherit(style, "numPr/numId") not in {"", "0"}
        return in_list or self._inherit(style, "outlineLvl") not in {"", NO_OUTLINE}

    def _inherit(self, style: str, path: str) -> str:
        """Give what a style says of its paragraphs, or the nearest of the styles it is based on."""
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            said = value_of(self._styles[style].find(f"{W}pPr"), path)
            if said:
                return said
            style = value_of(self._styles[style], "basedOn")
        return ""

    def look_strong(self) -> Element:
        """Give the properties of a run that is bold, by the style for it where there is one."""
        look = make("rPr")
        look.append(make("rStyle", val=STRONG) if STRONG in self._styles else make("b"))
        return look
