import pytest

from orderpaper.word.revisions.words import find_boxes, is_taken_out, iter_runs, key_of, read_run, read_words, say_key
from revised import BEN, W, gone, line, mark, tree, words
from word_builder import text_box

CONTROL = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


def test_words_are_those_that_stay_once_all_is_accepted():
    changed = line("a", mark("ins", words("b") + mark("del", gone("c"), BEN)), mark("moveFrom", words("d")), "e")
    assert read_words(tree(changed)[0]) == "abe"


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb"),
        ("<w:t>a</w:t><w:br/><w:cr/>", "a\n\n"),
        ('<w:br w:type="page"/><w:ptab/>', "\t"),
        ("<w:noBreakHyphen/><w:delText>x</w:delText>", "-x"),
        ('<w:sym w:font="Wingdings" w:char="2713"/>', "✓"),
        ('<w:sym w:char="nonsense"/><w:sym/>', ""),
        ("<w:instrText>PAGE</w:instrText>", ""),
        ("<w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>y</w:t></w:r></w:rubyBase></w:ruby>", "y"),
    ],
)
def test_a_run_is_read_as_it_is_seen(inside, said):
    assert read_run(tree(line(f"<w:r>{inside}</w:r>")).find(f".//{W}r")) == said


def test_runs_in_links_controls_and_formulas_are_the_paragraphs_own_and_those_in_boxes_are_not():
    formula = "<m:oMath><m:r><m:t>d</m:t></m:r></m:oMath>"
    inside = f"<w:hyperlink>{words('b')}</w:hyperlink>{CONTROL.format('', words('c'))}"
    paragraph = tree(line("a", inside, formula, text_box(line("boxed"))))[0]
    assert read_words(paragraph) == "abcd"


def test_a_run_knows_the_marks_round_it():
    paragraph = tree(line(mark("ins", mark("del", gone("a"), BEN)), "b"))[0]
    found = [
        ([each.tag.rpartition("}")[2] for each in around], is_taken_out(around))
        for _run, around in iter_runs(paragraph)
    ]
    assert found == [(["ins", "del"], True), ([], False)]


def test_a_text_box_is_met_once_though_it_is_written_twice():
    paragraph = tree(line(text_box(line("boxed"))))[0]
    assert [read_words(box[0]) for box in find_boxes(paragraph)] == ["boxed"]


def test_a_key_is_the_tag_of_the_innermost_control():
    inner = CONTROL.format("<w:alias w:val='T2.1 x.xlsx'/><w:tag w:val='T2.1'/>", words("a"))
    root = tree(line(CONTROL.format("<w:tag w:val='T2'/>", inner)))
    assert key_of(root.find(f".//{W}r")) == "T2.1"


def test_a_key_whose_tag_was_dropped_is_the_first_word_of_the_title():
    control = tree(line(CONTROL.format("<w:alias w:val='T3 report.xlsx › Implications › B5'/>", words("a"))))
    assert say_key(control.find(f".//{W}sdt")) == "T3"
    assert key_of(control.find(f".//{W}r")) == "T3"


def test_a_control_with_no_name_has_no_key_and_lets_the_one_round_it_speak():
    root = tree(line(CONTROL.format("<w:tag w:val='T2'/>", CONTROL.format("", words("a")))))
    assert key_of(root.find(f".//{W}r")) == "T2"
    assert key_of(tree(line("a")).find(f".//{W}r")) == ""
