"""A change is shown word by word: what is new and what is gone, in the look of the words around."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from orderpaper.word.review.rest import read_paragraph
from orderpaper.word.review.since_words import (
    AUTHOR,
    Tracker,
    change_words,
    delete_words,
    find_look,
    insert_all,
    list_changes,
)
from word.templates import W
from word_builder import NAMESPACES, control, run
from word_builder import paragraph as write

WHEN = "2017-03-01T00:00:00Z"


def make_tracker():
    numbers = count(1)
    return Tracker(lambda: str(next(numbers)), WHEN)


def parse(xml):
    return etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")[0]


def change(xml, old):
    paragraph = parse(xml)
    change_words(paragraph, old, make_tracker())
    return paragraph


def show(node):
    """Give the words of a paragraph, what is gone as [-so-] and what is new as [+so+]."""
    pieces = []
    for each in node.iter(f"{W}t", f"{W}delText", f"{W}br", f"{W}tab"):
        if each.getparent().tag != f"{W}r":
            continue
        marks = [around.tag for around in each.iterancestors(f"{W}ins", f"{W}del")]
        sign = "-" if f"{W}del" in marks else "+" if marks else ""
        words = {f"{W}br": "\n", f"{W}tab": "\t"}.get(each.tag, each.text)
        pieces.append(f"[{sign}{words}{sign}]" if sign else words)
    return "".join(pieces)


def read_old(node):
    """Give the words as they are when all is rejected."""
    inside = (each for each in node.iter(f"{W}t", f"{W}delText", f"{W}br", f"{W}tab") if is_old(each))
    return "".join({f"{W}br": "\n", f"{W}tab": "\t"}.get(each.tag, each.text) or "" for each in inside)


def is_old(each):
    return each.getparent().tag == f"{W}r" and next(each.iterancestors(f"{W}ins"), None) is None


def test_a_word_that_was_replaced_stands_after_the_one_that_is_gone():
    assert show(change(write("The Council may do so."), "The Council can do so.")) == (
        "The Council [-can-][+may+] do so."
    )


def test_words_at_the_beginning_and_at_the_end_are_shown():
    assert show(change(write("Now it is so"), "It is so now")) == "[-It-][+Now it+] is so[- now-]"
    assert show(change(write("a b"), "x a b")) == "[-x -]a b"


def test_the_spaces_between_two_changes_are_part_of_both():
    assert show(change(write("two new words stay"), "one old words stay")) == "[-one old-][+two new+] words stay"


def test_a_figure_is_one_word():
    assert show(change(write("rose by 18.8% to £2,683"), "rose by 18.9% to £2,258")) == (
        "rose by [-18.9%-][+18.8%+] to [-£2,258-][+£2,683+]"
    )


def test_what_is_gone_has_the_look_of_what_stands_in_its_place_and_of_the_words_before_where_nothing_does():
    paragraph = change(write(run("One ", "<w:b/>"), run("two"), run(" three", "<w:i/>")), "One 2 three four")
    looks = [[look.tag for look in each.find(f"{W}r/{W}rPr")] for each in paragraph.iter(f"{W}del")]
    assert looks == [[], [f"{W}i"]]
    assert show(paragraph) == "One [-2-][+two+] three[- four-]"


def test_a_change_over_several_runs_keeps_each_as_it_looks():
    paragraph = change(write(run("so big", "<w:b/>"), run(" indeed it is")), "so it is")
    assert show(paragraph) == "so[+ big+][+ indeed+] it is"
    assert [bool(len(each.find(f"{W}r/{W}rPr"))) for each in paragraph.iter(f"{W}ins")] == [True, False]


def test_a_figure_that_changed_stands_in_its_control_and_the_old_one_before_it():
    figure = control(run("8,296"), '<w:tag w:val="T1.1"/>')
    paragraph = change(write(run("It rose to "), figure, run(".")), "It rose to 7,000.")
    assert show(paragraph) == "It rose to [-7,000-][+8,296+]."
    inside = paragraph.find(f"{W}sdt/{W}sdtContent")
    assert show(inside) == "[+8,296+]"


def test_a_line_break_that_is_gone_or_new_is_a_line_break():
    paragraph = change(write("<w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r>"), "One two")
    assert show(paragraph) == "One[- -][+\n+]two"
    assert show(change(write("One two"), "One\ntwo")) == "One[-\n-][+ +]two"


def test_footnotes_stay_where_they_are():
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    paragraph = change(write(run("One"), note, run(" two")), "One three")
    assert show(paragraph) == "One [-three-][+two+]"
    order = [each.tag for each in paragraph.iter(f"{W}footnoteReference", f"{W}delText")]
    assert order == [f"{W}footnoteReference", f"{W}delText"]


def test_every_mark_says_the_author_and_the_day_and_has_its_own_number():
    paragraph = change(write("a b c d e"), "x b y d z")
    marks = list(paragraph.iter(f"{W}ins", f"{W}del"))
    assert {each.get(f"{W}author") for each in marks} == {AUTHOR}
    assert {each.get(f"{W}date") for each in marks} == {WHEN}
    assert len({each.get(f"{W}id") for each in marks}) == len(marks) == 6


def test_a_whole_paragraph_is_new_or_gone():
    paragraph = parse(write(run("All "), control(run("of it"))))
    insert_all(paragraph, make_tracker())
    assert show(paragraph) == "[+All +][+of it+]"
    empty = parse(write(""))
    delete_words(empty, "All\tof it", find_look(parse(write(run("x", "<w:b/>")))), make_tracker())
    assert show(empty) == "[-All-][-\t-][-of it-]"
    assert empty.find(f".//{W}b") is not None


def test_a_paragraph_without_words_has_no_look():
    assert find_look(parse(write(""))) is None


WORDS = st.lists(st.sampled_from(("one", "two", " ", "  ", "8,296", ".", "’s", "\n", "<&>", "\N{GRINNING FACE}"))).map(
    "".join
)


@given(WORDS, WORDS)
def test_the_changes_make_the_new_words_of_the_old(old, new):
    at, made = 0, ""
    for each in list_changes(old, new):
        made += new[at : each.start] + each.gone
        at = each.end
    assert made + new[at:] == old


@given(WORDS, st.lists(WORDS, min_size=1, max_size=4), st.integers(0, 3))
def test_accepted_it_reads_as_now_and_rejected_as_before(old, pieces, inside):
    runs = [
        "<w:r>"
        + "<w:br/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in each.split("\n"))
        + "</w:r>"
        for each in pieces
    ]
    runs = [control(each) if number == inside else each for number, each in enumerate(runs)]
    paragraph = change(f"<w:p><w:pPr/>{''.join(runs)}</w:p>", old)
    assert read_paragraph(paragraph) == "".join(pieces)
    assert read_old(paragraph) == old


def escape(words):
    return words.replace("&", "&amp;").replace("<", "&lt;")
