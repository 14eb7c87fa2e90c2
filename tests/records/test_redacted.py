"""Sentences without the figures that may not be said: the whole name goes, and all else stays where it was."""

from hypothesis import given
from hypothesis import strategies as st

from canaries import make_canaries
from orderpaper.records.closed import Closed
from orderpaper.records.keyed import KeyedText
from orderpaper.records.place import Place
from orderpaper.records.quoted import QuotedName, QuotedText
from orderpaper.records.redacted import Span, redact_line, redact_texts, replace_spans
from orderpaper.records.report import ReportNarrative
from orderpaper.records.text import Line, Note, Prose, Stress, citations_of, join_sourced, paragraph, source
from papers.example import make, read_example, with_report

CLOSED = Closed(
    tables=make_canaries().statistics.tables[-1:], figures=frozenset(("raids",)), shown=frozenset(("raids",))
)
OPEN, SHUT = "{figures.crime.a.value}", "{figures.raids.a.sentence}"
SAID = {OPEN: "4,326", SHUT: "fell by 3%", "{shown.raids}": "the chart “Zyx”"}
CELL = Place("statistics.xlsx", "Crime", "B2")


def quoted(typed, place, said=SAID):
    """Give a text as it was typed, with what its names were filled with."""
    names = sorted((typed.find(name), name, words) for name, words in said.items() if name in typed)
    return QuotedText(
        place,
        typed,
        tuple(
            QuotedName(name[1:-1], at, at + len(name), source(words, (CELL,), name[1:-1])) for at, name, words in names
        ),
    )


def fill(text):
    pieces, end = [], 0
    for each in text.names:
        pieces += [text.typed[end : each.start], each.words]
        end = each.end
    return join_sourced([*pieces, text.typed[end:]])


def redact(typed, held=None, **line):
    """Give the narrative’s text of a report that was filled in, redacted, and the texts that call figures."""
    row = make(ReportNarrative, 2, "report.xlsx")
    text = quoted(typed, row.origin.place("text"))
    prose = Prose((Line(fill(text), **line),)) if held is None else held
    bundle = with_report(read_example(), narrative=(row.changed(text=prose),))
    bundle = bundle.__class__(**{**{name: getattr(bundle, name) for name in bundle.__slots__}, "quoted": (text,)})
    made = redact_texts(bundle, CLOSED)
    return made.reports[0].narrative[0].text, made.quoted[0]


def test_the_whole_name_goes_with_the_word_that_says_which_way_it_went():
    said, text = redact(f"It {SHUT} to {OPEN}, see {{shown.raids}}.")
    assert str(said) == "It [not for publication] to 4,326, see a table or chart that is not for publication."
    assert [each.words for each in text.names] == [
        "[not for publication]", "4,326", "a table or chart that is not for publication",
    ]  # fmt: skip


def test_what_stays_knows_its_cells():
    said, _text = redact(f"It {SHUT} to {OPEN}.")
    (line,) = said.lines
    assert [(line.text[each.start : each.end], each.cells) for each in citations_of(line.text)] == [("4,326", (CELL,))]


def test_bold_and_footnotes_move_with_their_words():
    text = "It fell by 3% to 4,326 now"
    line = Line(
        text,
        stresses=(Stress(17, 22, is_bold=True), Stress(5, 9)),
        notes=(Note(26, paragraph("x")), Note(8, paragraph("y"))),
    )
    made = redact_line(line, [Span(3, 13, "[not for publication]")])
    assert made.text == "It [not for publication] to 4,326 now"
    assert [made.text[each.start : each.end] for each in made.stresses] == ["4,326", "[not for publication]"]
    assert [made.text[: each.at] for each in made.notes] == [made.text, "It [not for publication]"]


def test_a_text_with_a_key_keeps_it():
    text = quoted(SHUT, read_example().council.details.origin.place("area"))
    bundle = read_example()
    details = bundle.council.details.changed(area=KeyedText.of(fill(text), "T7"))
    council = bundle.council.__class__(**{
        **{name: getattr(bundle.council, name) for name in bundle.council.__slots__},
        "details": details,
    })
    changed = bundle.__class__(**{
        **{name: getattr(bundle, name) for name in bundle.__slots__},
        "council": council,
        "quoted": (text,),
    })
    made = redact_texts(changed, CLOSED).council.details.area
    assert (made, made.key) == ("[not for publication]", "T7")


def test_a_text_that_is_no_longer_as_it_was_filled_in_goes_as_a_whole():
    said, _text = redact(f"It {SHUT}.", paragraph("It fell by 3%, as we said."))
    assert str(said) == "[not for publication]"


def test_texts_that_call_nothing_closed_stay_the_same_records():
    bundle = read_example()
    assert redact_texts(bundle, CLOSED) is bundle


@given(st.lists(st.tuples(st.text(max_size=5), st.text(min_size=1, max_size=5)), max_size=4), st.text(max_size=5))
def test_only_what_stands_in_a_span_is_replaced(pieces, end):
    words, spans, wanted = "", [], ""
    for before, held in pieces:
        words += before
        spans.append(Span(len(words), len(words) + len(held), "#"))
        words += held
        wanted += f"{before}#"
    assert replace_spans(words + end, spans) == wanted + end
