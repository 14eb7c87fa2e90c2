from orderpaper.word.revisions.ranges import take_out, unwrap
from orderpaper.word.revisions.resolve import Verdict
from revised import BEN, W, accepted, line, lines, mark, names, only, rejected, settle, tree, words

SDT = "<w:sdt><w:sdtPr><w:tag w:val='T1'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


def control(kind, content):
    """Give a control that was itself put in or taken out, as Word writes it."""
    start, end = f"customXml{kind}RangeStart", f'<w:customXml{kind}RangeEnd w:id="{{}}"/>'
    inside = end.format(5) + content + mark(start, number=6)
    return mark(start, number=5) + SDT.format(inside) + end.format(6)


def test_a_control_that_was_put_in_goes_when_that_is_rejected_and_what_it_holds_stays():
    root = rejected(line(control("Ins", words("kept"))))
    assert "sdt" not in names(root)
    assert lines(root) == ["kept"]


def test_a_control_that_was_put_in_stays_when_that_is_accepted_without_its_marks():
    root = accepted(line(control("Ins", words("kept"))))
    assert "sdt" in names(root)
    assert not any(name.startswith("customXml") for name in names(root))


def test_a_control_that_was_taken_off_goes_when_that_is_accepted():
    assert "sdt" not in names(accepted(line(control("Del", words("kept")))))
    assert "sdt" in names(rejected(line(control("Del", words("kept")))))


def test_another_authors_control_keeps_its_marks():
    root = settle(only("Ben", Verdict.REJECT), line(control("Ins", words("kept"))))
    assert names(root).count("customXmlInsRangeStart") == 2
    assert names(root).count("customXmlInsRangeEnd") == 2


def test_a_range_that_never_ends_takes_no_control_with_it():
    root = rejected(line(mark("customXmlInsRangeStart"), SDT.format(words("kept"))))
    assert "sdt" in names(root)
    assert "customXmlInsRangeStart" not in names(root)


def test_an_end_without_a_beginning_is_no_mark_that_is_left():
    end = '<w:moveToRangeEnd w:id="9"/>'
    assert "moveToRangeEnd" not in names(accepted(line("a", end)))
    assert "moveToRangeEnd" in names(settle(only("Ann", Verdict.ACCEPT), line("a", end)))


def test_the_ranges_of_a_move_go_with_it():
    moved = mark("moveFromRangeStart", number=3) + '<w:moveFromRangeEnd w:id="3"/>'
    to = mark("moveToRangeStart", number=4, who=BEN) + '<w:moveToRangeEnd w:id="4"/>'
    assert not any("Range" in name for name in names(accepted(line(moved + to))))
    left = names(settle(only("Ann", Verdict.ACCEPT), line(moved + to)))
    assert [name for name in left if "Range" in name] == ["moveToRangeStart", "moveToRangeEnd"]


def test_half_of_a_bookmark_stays_when_words_are_taken_out_and_a_whole_one_goes():
    half, whole = "<w:bookmarkStart w:id='1' w:name='a'/>", "<w:bookmarkStart w:id='2' w:name='b'/>"
    root = tree(
        line(
            f"<w:hyperlink>{half}{whole}{words('x')}<w:bookmarkEnd w:id='2'/></w:hyperlink>",
            "<w:bookmarkEnd w:id='1'/>",
        )
    )
    take_out(root.find(f".//{W}hyperlink"))
    assert [name for name in names(root) if "bookmark" in name] == ["bookmarkStart", "bookmarkEnd"]
    assert root.find(f".//{W}bookmarkStart").get(f"{W}name") == "a"


def test_an_unwrapped_control_leaves_what_it_held_in_its_place():
    root = tree(line("a", SDT.format(words("b") + words("c")), "d"))
    unwrap(root.find(f".//{W}sdt"))
    assert lines(root) == ["abcd"]
    assert "sdtPr" not in names(root)
