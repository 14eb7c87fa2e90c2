"""Takes the rows that are asked about; gives the lines beside each for the answer, the name and the date."""

from orderpaper.records.returned import Answer
from orderpaper.records.sent import SentText
from orderpaper.word.controls import cut_title
from orderpaper.word.letters import clean
from orderpaper.word.page_fields import XML_SPACE, W
from orderpaper.word.review.opened import DOCUMENT, Element, Opened, make, value_of
from orderpaper.word.review.spots import Spot
from orderpaper.word.review.styles import PLACEHOLDER, ReviewStyles

ASKED = {
    "answer": ("Answer", "Choose an answer"),
    "name": ("Name", "Type your name"),
    "date": ("Date", "Choose the date"),
}
"""What is asked of each row: the words before it, and what stands there until it is filled in."""


class Answers:
    """Puts the lines for the answers into a paper; several that belong to one place stand in their order."""

    def __init__(self, opened: Opened, styles: ReviewStyles) -> None:
        self._opened, self._styles = opened, styles
        self._last: dict[Element, Element] = {}

    def ask(self, text: SentText, spot: Spot | None) -> Element:
        """Put the lines for one row where it stands; give the first of them.

        They stand in the last cell of the row, after what is there; outside a table after the paragraphs of the text.
        A text that only a header prints has them at the end of the paper, and they say what they are about.
        """
        if spot is None:
            body = self._opened.root(DOCUMENT).find(f"{W}body")
            assert body is not None  # noqa: S101 - a document has one
            lines = self._write_lines(text, "", names_row=True)
            ends = body.find(f"{W}sectPr")
            for each in lines:
                body.append(each) if ends is None else ends.addprevious(each)
        elif spot.cells:
            cell = spot.cells[-1]
            lines = self._write_lines(text, self._choose_style([*cell.iter(f"{W}p"), *spot.cells[0].iter(f"{W}p")]))
            cell.extend(lines)
        else:
            lines = self._write_lines(text, self._choose_style(list(spot.control.iter(f"{W}p"))))
            self._put_after(_find_block(spot.control), lines)
        return lines[0]

    def _choose_style(self, paragraphs: list[Element]) -> str:
        return self._styles.choose_plain([value_of(each, "pPr/pStyle") for each in paragraphs])

    def _put_after(self, block: Element, lines: list[Element]) -> None:
        last = self._last.get(block, block)
        for each in lines:
            last.addnext(each)
            last = each
        self._last[block] = last

    def _write_lines(self, text: SentText, style: str, *, names_row: bool = False) -> list[Element]:
        return [self._write_line(text, style, what, names_row=names_row) for what in ASKED]

    def _write_line(self, text: SentText, style: str, what: str, *, names_row: bool) -> Element:
        label, asked = ASKED[what]
        line = make("p")
        if style:
            properties = make("pPr")
            properties.append(make("pStyle", val=style))
            line.append(properties)
        about = f" for {text.row}" if names_row and text.row else ""
        line.append(make_run(f"{label}{about}: ", self._styles.look_strong()))
        line.append(self._write_control(text, what, asked))
        return line

    def _write_control(self, text: SentText, what: str, asked: str) -> Element:
        control, properties, content = make("sdt"), make("sdtPr"), make("sdtContent")
        title = f"{text.key}.{what} {ASKED[what][0]} for {text.row}"
        properties.extend([
            make("alias", val=cut_title(title)),
            make("tag", val=f"{text.key}.{what}"),
            make("id", val=self._opened.number()),
            make("lock", val="sdtLocked"),
            make("showingPlcHdr"),
            _KINDS[what](),
        ])
        look = make("rPr")
        look.append(make("rStyle", val=PLACEHOLDER))
        content.append(make_run(asked, look))
        control.extend([properties, content])
        return control


def _find_block(control: Element) -> Element:
    """Give the outermost paragraph or control around a control, or itself: what stands beside other paragraphs."""
    block = control
    for around in control.iterancestors(f"{W}p", f"{W}sdt"):
        block = around
    return block


def make_run(words: str, look: Element | None = None) -> Element:
    """Give a run of words in a look."""
    run, said = make("r"), make("t")
    said.set(XML_SPACE, "preserve")
    said.text = clean(words)
    run.extend([said] if look is None else [look, said])
    return run


def _make_list() -> Element:
    choices = make("dropDownList")
    choices.extend([make("listItem", displayText=each.value, value=each.value) for each in Answer])
    return choices


def _make_date() -> Element:
    date = make("date")
    said = {"dateFormat": "d MMMM yyyy", "lid": "en-GB", "storeMappedDataAs": "dateTime", "calendar": "gregorian"}
    date.extend([make(name, val=value) for name, value in said.items()])
    return date


def _make_text() -> Element:
    return make("text")


_KINDS = {"answer": _make_list, "name": _make_text, "date": _make_date}
