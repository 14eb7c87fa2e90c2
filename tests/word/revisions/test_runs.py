import pytest

from orderpaper.word.revisions.resolve import Verdict
from orderpaper.word.revisions.runs import is_without_words
from revised import BEN, W, accepted, gone, line, lines, mark, names, only, rejected, settle, tree, words, xml

NESTED = line("a", mark("ins", words("b") + mark("del", gone("c"), BEN) + words("d")), "e")


def test_added_words_stay_when_accepted_and_go_when_rejected():
    changed = line("a", mark("ins", words("b")), "c")
    assert lines(accepted(changed)) == ["abc"]
    assert lines(rejected(changed)) == ["ac"]


def test_deleted_words_go_when_accepted_and_are_words_again_when_rejected():
    changed = line("a", mark("del", gone("b")), "c")
    assert lines(accepted(changed)) == ["ac"]
    assert lines(rejected(changed)) == ["abc"]
    assert "delText" not in names(rejected(changed))


def test_a_move_is_settled_at_both_ends():
    changed = line("a", mark("moveFrom", words("b")), "c", mark("moveTo", words("b")))
    assert lines(accepted(changed)) == ["acb"]
    assert lines(rejected(changed)) == ["abc"]


def test_a_deletion_inside_an_addition_by_another_author():
    assert lines(accepted(NESTED)) == ["abde"]
    assert lines(rejected(NESTED)) == ["ae"]


def test_accepting_the_addition_alone_leaves_the_deletion_in_it():
    root = settle(only("Ann", Verdict.ACCEPT), NESTED)
    assert [name for name in names(root) if name in {"ins", "del", "delText"}] == ["del", "delText"]
    assert lines(root) == ["abde"]
    assert root.find(f".//{W}del").get(f"{W}author") == "Ben"


def test_rejecting_the_addition_alone_takes_the_deletion_in_it_too():
    root = settle(only("Ann", Verdict.REJECT), NESTED)
    assert lines(root) == ["ae"]
    assert "del" not in names(root)


def test_rejecting_the_deletion_alone_leaves_the_addition_whole():
    root = settle(only("Ben", Verdict.REJECT), NESTED)
    assert [name for name in names(root) if name in {"ins", "del", "delText"}] == ["ins"]
    assert lines(root) == ["abcde"]


def test_an_addition_of_which_all_is_deleted_leaves_no_empty_mark():
    root = settle(only("Ben", Verdict.ACCEPT), line("a", mark("ins", mark("del", gone("b"), BEN))))
    assert "ins" not in names(root)


@pytest.mark.parametrize("holder", ["hyperlink", "smartTag", "fldSimple"])
def test_a_link_or_field_of_which_all_is_deleted_goes(holder):
    changed = line("a", f"<w:{holder}>{mark('del', gone('b'))}</w:{holder}>", "c")
    assert holder not in names(accepted(changed))
    assert lines(rejected(changed)) == ["abc"]
    assert holder in names(rejected(changed))


def test_a_control_of_which_all_is_deleted_stays_to_be_filled():
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{mark('del', gone('b'))}</w:sdtContent></w:sdt>"
    assert "sdt" in names(accepted(line(control)))
    assert "p" not in names(accepted(line(control)).find(f".//{W}sdtContent"))


def test_a_link_a_field_and_a_control_inside_a_mark_go_with_it():
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> PAGE </w:delInstrText></w:r>'
    inside = f"<w:hyperlink>{gone('b')}</w:hyperlink><w:sdt><w:sdtContent>{gone('c')}</w:sdtContent></w:sdt>{field}"
    changed = line("a", mark("del", inside))
    assert lines(accepted(changed)) == ["a"]
    assert not {"hyperlink", "sdt", "fldChar"} & set(names(accepted(changed)))
    assert lines(rejected(changed)) == ["abc"]
    assert names(rejected(changed))[-1] == "instrText"


def test_maths_inside_a_mark_is_settled_with_it():
    changed = line(mark("ins", "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"), "a")
    assert lines(accepted(changed)) == ["xa"]
    assert lines(rejected(changed)) == ["a"]


def test_a_formula_of_which_all_is_deleted_goes():
    changed = line(f"<m:oMathPara><m:oMath>{mark('del', '<m:r><m:t>x</m:t></m:r>')}</m:oMath></m:oMathPara>", "a")
    assert "oMath" not in "".join(names(accepted(changed)))
    assert lines(rejected(changed)) == ["xa"]


def test_a_fraction_put_round_a_number_goes_and_the_number_stays():
    fraction = (
        f"<m:f><m:fPr><m:ctrlPr>{mark('ins', '<w:rPr><w:b/></w:rPr>')}</m:ctrlPr></m:fPr>"
        f"<m:num><m:r><m:t>1</m:t></m:r></m:num><m:den>{mark('ins', '<m:r><m:t>2</m:t></m:r>')}</m:den></m:f>"
    )
    changed = line(f"<m:oMath>{fraction}</m:oMath>")
    assert lines(rejected(changed)) == ["1"]
    assert "f" not in names(rejected(changed))
    assert lines(accepted(changed)) == ["12"]
    assert names(accepted(changed).find(".//{*}ctrlPr")) == ["ctrlPr", "rPr", "b"]


def test_a_run_that_is_marked_in_its_own_format_is_settled_as_other_programs_mean_it():
    changed = line("a", words("b", mark("ins")), gone("c", mark("del")))
    assert lines(accepted(changed)) == ["ab"]
    assert lines(rejected(changed)) == ["ac"]
    assert not {"ins", "del", "delText"} & set(names(rejected(changed)))


def test_whole_paragraphs_inside_a_mark_are_settled_and_a_cell_keeps_one():
    changed = f"<w:tc>{mark('ins', line('a'))}</w:tc>"
    assert lines(rejected(changed)) == [""]
    assert lines(accepted(changed)) == ["a"]


def test_nothing_changes_where_every_mark_is_kept():
    assert xml(settle(Verdict.KEEP, NESTED)) == xml(tree(NESTED))


@pytest.mark.parametrize("seen", [words("x"), "<w:r><w:tab/></w:r>", "<w:r><w:drawing/></w:r>", "<w:sdt/>"])
def test_a_paragraph_with_something_to_see_is_not_without_words(seen):
    assert not is_without_words(tree(line(seen))[0])


def test_bookmarks_and_empty_runs_are_nothing_to_see():
    empty = "<w:bookmarkStart w:id='1'/><w:r><w:rPr/><w:t/><w:lastRenderedPageBreak/></w:r><w:proofErr/>"
    assert is_without_words(tree(line(empty))[0])
