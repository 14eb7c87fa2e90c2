"""Takes words with figures, references and footnotes in them; prints them with marks, and gathers what was marked."""

from collections.abc import Callable, Mapping, Sequence

from markupsafe import Markup, escape

from orderpaper.records.display import Caption, Reference
from orderpaper.records.place import Place
from orderpaper.records.text import Citation, Note, Prose, citations_of
from orderpaper.word.controls import Controls
from orderpaper.word.footnotes import DOCUMENT, Footnotes
from orderpaper.word.letters import clean
from orderpaper.word.references import SHOWN, Asked, References
from orderpaper.word.styles import Styles
from orderpaper.word.traces import Mark, Traces, print_marked, put_in_order

BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
NO_MARKS: Sequence[Mark] = ()


class Marking:
    """What is marked in one paper while it is printed: its figures, captions, references, footnotes, and its texts.

    `template` is where something is looked for that no cell names; `part` the part of the file that is printed.
    """

    def __init__(self, styles: Styles, parts: Mapping[str, bytes], template: Place) -> None:
        self.part = DOCUMENT
        self.traces = Traces()
        self.references = References()
        self.footnotes = Footnotes(parts, styles)
        self.controls = Controls()
        self._template = template
        self._is_in_note = False

    @property
    def has_marks(self) -> bool:
        """Whether anything that was printed is marked, and waits to be put in place."""
        asked = (self.traces.figures, self.references.is_asked, self.footnotes.are_printed, self.controls.are_marked)
        return any(asked)

    def mark_caption(self, caption: Caption, number: str) -> Markup:
        """Give the mark for the label and number of a caption."""
        return Markup(self.references.mark_caption(caption, number))

    def mark_reference(self, reference: Reference) -> Markup:
        """Give the mark for what points at a caption, whose number may not be known yet."""
        asked = Asked(reference.key, f"{reference.label} “{reference.key}”", self._template)
        return Markup(self.references.mark_reference(asked))

    def mark_words(self, words: str, notes: Sequence[Note], print_note: Callable[[Prose], str]) -> Sequence[Mark]:
        """Give the marks in words: of figures, of what points at captions, of footnotes."""
        if not notes and not citations_of(words):
            return NO_MARKS
        cited = [self._mark_citation(words, each) for each in citations_of(words) if words[each.start : each.end]]
        return put_in_order([*cited, *(Mark(each.at, each.at, print_note(each.words)) for each in notes)])

    def _mark_citation(self, words: str, citation: Citation) -> Mark:
        if not citation.name.startswith(SHOWN):
            mark = self.traces.mark(words, citation)
            return self.controls.wrap_figure(mark, citation.cells, citation.name)
        if self.controls.is_in_text:
            # A text that is sent out says what it points at in words: a number is counted anew in every paper.
            mark = Mark(citation.start, citation.end, "")
            return self.controls.wrap_figure(mark, citation.cells, citation.name)
        key = citation.name.removeprefix(SHOWN).split(".")[0]
        place = citation.cells[0] if citation.cells else self._template
        asked = Asked(key, words[citation.start : citation.end], place)
        return Mark(citation.start, citation.end, self.references.mark_reference(asked), replaces=True)

    def mark_note(self, print_paragraphs: Callable[[str], str], say: Callable[[], str]) -> str:
        """Give the mark of a footnote; where Word takes none, as in a header or another footnote, its words.

        `print_paragraphs` gives its words as paragraphs of a style, `say` inside a run of text.
        """
        if self.part != DOCUMENT or self._is_in_note:
            return f" ({self.controls.say_aside(say)})"
        self._is_in_note = True
        paragraphs = self.controls.say_aside(lambda: print_paragraphs(self.footnotes.style))
        self._is_in_note = False
        return self.footnotes.mark(paragraphs)


def print_stretch(words: str, marks: Sequence[Mark], stretch: tuple[int, int]) -> Markup:
    """Give some of the words of a text inside a run, with the marks that stand in them."""
    return Markup("".join(print_marked(words, marks, stretch, print_between)))


def print_between(text: str) -> Markup:
    """Give words as they stand inside a run of text, those that a Word file may hold, with Word’s line breaks."""
    printed = escape(clean(text))
    return printed.replace("\n", BREAK) if "\n" in text else printed
