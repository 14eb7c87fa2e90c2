"""Bookmarks that are pointed at stay, under names that say nothing."""

from canary_file import field
from orderpaper.word.facts.styles import W
from orderpaper.word.scrub.bookmarks import settle_bookmarks
from word.scrub.pieces import body, runs, written


def mark(name, number=1):
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs("x")}<w:bookmarkEnd w:id="{number}"/>'


def names(*roots):
    return [each.get(f"{W}name") for root in roots for each in root.iter(f"{W}bookmarkStart")]


def test_a_bookmark_that_nothing_points_at_goes_with_its_end():
    root = body(f"<w:p>{mark('_GoBack')}</w:p>")
    assert settle_bookmarks([root]) == 1
    assert written(root) == f"<w:p>{runs('x')}</w:p>"


def test_the_names_that_word_makes_itself_stay():
    root = body(f"<w:p>{mark('_Toc00000001')}{field('PAGEREF _Toc00000001', '1')}</w:p>")
    settle_bookmarks([root])
    assert names(root) == ["_Toc00000001"]


def test_another_name_is_changed_here_and_wherever_it_is_pointed_at():
    root = body(
        f"<w:p>{mark('Secret_case')}<w:hyperlink w:anchor='secret_CASE'>{runs('y')}</w:hyperlink></w:p>",
        f"<w:p>{field('REF Secret_case', 'x')}<w:fldSimple w:instr=' PAGEREF Secret_case '/></w:p>",
        "<w:p>" + field('HYPERLINK \\l "Secret_case"', "x") + "</w:p>",
    )
    settle_bookmarks([root])
    assert names(root) == ["_Ref900000001"]
    assert "ecret" not in written(root)
    assert written(root).count("_Ref900000001") == 5


def test_a_bookmark_is_pointed_at_from_another_story_too():
    first, second = body(f"<w:p>{mark('Place')}</w:p>"), body(f"<w:p>{field('REF Place', 'x')}</w:p>")
    settle_bookmarks([first, second])
    assert names(first) == ["_Ref900000001"]
    assert "REF _Ref900000001" in written(second)


def test_a_new_name_is_none_that_is_there():
    root = body(
        f"<w:p>{mark('_Ref900000001')}{mark('Place', 2)}{field('REF Place', '')}{field('REF _Ref900000001', '')}</w:p>"
    )
    settle_bookmarks([root])
    assert names(root) == ["_Ref900000001", "_Ref900000002"]


def test_an_instruction_that_only_says_the_name_is_left():
    root = body(f"<w:p>{mark('TOC')}{field('SEQ Place', '1')}<w:hyperlink w:anchor='TOC'/></w:p>")
    settle_bookmarks([root])
    assert "SEQ Place" in written(root)


def test_an_end_without_a_beginning_goes():
    root = body("<w:p><w:bookmarkEnd w:id='9'/></w:p>")
    settle_bookmarks([root])
    assert written(root) == "<w:p/>"
