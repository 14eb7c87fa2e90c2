"""What marks stand for is put between runs, which keep their look and all their words."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markupsafe import escape

from orderpaper.word.traces import END, write_mark
from orderpaper.word.traces_runs import Writers, put_runs
from word_builder import NAMESPACES

BOLD = "<w:rPr><w:b/></w:rPr>"
T = '<w:t xml:space="preserve">'
WRITERS = Writers(
    {
        "c": lambda index, look: f"<w:r>{look}<w:t>Table {index}</w:t></w:r>",
        "f": lambda index, run: f'<w:sdt w:id="{index}">{run}</w:sdt>',
    },
    {"c": lambda index: f"Table {index}"},
)
NO_ADDRESSES = WRITERS.leave_figures()


def run(words, look="", opening="<w:r>"):
    return f"{opening}{look}{T}{words}</w:t></w:r>"


def figure(number, words):
    return f"{write_mark('f', number)}{words}{END}"


def test_a_run_is_cut_and_both_ends_keep_its_look():
    cut = put_runs(run(f"See {write_mark('c', 3)} and on", BOLD, '<w:r w:rsidR="1">'), WRITERS)
    assert cut == (
        f'<w:r w:rsidR="1">{BOLD}{T}See </w:t></w:r><w:r>{BOLD}<w:t>Table 3</w:t></w:r>'
        f'<w:r w:rsidR="1">{BOLD}{T} and on</w:t></w:r>'
    )


def test_no_empty_run_is_left_where_a_mark_is_all_there_is():
    assert put_runs(run(write_mark("c", 3)), WRITERS) == "<w:r><w:t>Table 3</w:t></w:r>"


def test_spaces_beside_a_mark_are_kept_where_the_template_did_not_say_so():
    assert put_runs(f"<w:r><w:t>See {write_mark('c', 3)}</w:t></w:r>", WRITERS).startswith(f"<w:r>{T}See </w:t>")


def test_a_figure_is_wrapped_with_its_mark_and_its_line_breaks():
    broken = figure(0, f"8,2</w:t><w:br/>{T}96")
    assert put_runs(run(f"to {broken}."), WRITERS) == (f'{run("to ")}<w:sdt w:id="0">{run(broken)}</w:sdt>{run(".")}')


def test_without_addresses_a_figure_stays_marked_where_it_is():
    text = run(f"to {figure(0, '8,296')}.")
    assert put_runs(text, NO_ADDRESSES) == text


def test_a_figure_in_a_control_of_the_template_has_none_of_its_own():
    text = f"<w:sdt><w:sdtContent>{run(figure(0, '8'))}</w:sdtContent></w:sdt>{run(figure(1, '9'))}"
    assert put_runs(text, WRITERS).count('<w:sdt w:id="0">') == 0
    assert put_runs(text, WRITERS).count('<w:sdt w:id="1">') == 1


def test_where_there_can_be_no_run_the_words_are_plain():
    field = f'<w:r><w:instrText>TITLE "{write_mark("c", 3)}"</w:instrText></w:r>'
    assert put_runs(field, WRITERS) == '<w:r><w:instrText>TITLE "Table 3"</w:instrText></w:r>'


PIECES = st.lists(
    st.one_of(
        st.text(alphabet="ab <&", max_size=4).map(lambda words: str(escape(words))),
        st.integers(0, 9).map(lambda number: write_mark("c", number)),
        st.tuples(st.integers(0, 9), st.text(alphabet="12", min_size=1, max_size=3)).map(lambda two: figure(*two)),
    ),
    max_size=6,
)


@given(st.lists(PIECES, max_size=4))
def test_every_word_stands_in_its_order_and_the_xml_is_whole(runs):
    text = "".join(run("".join(pieces), BOLD) for pieces in runs)
    root = etree.fromstring(f"<w:p {NAMESPACES}>{put_runs(text, WRITERS)}</w:p>")
    expected = "".join(piece.replace("<!--op:c", "Table ").replace("-->", "") if piece.startswith("<!--op:c")
                       else piece for pieces in runs for piece in pieces)  # fmt: skip
    plain = etree.fromstring(f"<p>{expected}</p>")
    assert "".join(root.itertext("{*}t")) == "".join(plain.itertext(etree.Element, "p"))
