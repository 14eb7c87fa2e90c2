"""A copy has the styles that comments and answers need, and those a template has stay as they are."""

from orderpaper.word.review.opened import STYLES, Opened
from orderpaper.word.review.styles import GREY, NAMES, ReviewStyles
from word.templates import STYLES as SMALL
from word.templates import W, make_template
from word_builder import STYLES as FULL
from word_builder import paragraph as write
from word_builder import word_file


def open_paper(styles):
    opened = Opened(word_file((write("x"),), styles=styles))
    return opened, ReviewStyles(opened)


def test_styles_that_are_not_there_are_added():
    opened, _styles = open_paper(FULL)
    found = {each.get(f"{W}styleId"): each for each in opened.root(STYLES).iter(f"{W}style")}
    assert {name: found[name].find(f"{W}name").get(f"{W}val") for name in NAMES} == NAMES
    assert found["CommentText"].find(f"{W}basedOn").get(f"{W}val") == "N"
    assert found["PlaceholderText"].find(f"{W}rPr/{W}color").get(f"{W}val") == GREY


def test_a_style_that_is_there_stays_as_it_is():
    theirs = "<w:style w:type='character' w:styleId='PlaceholderText'><w:name w:val='Theirs'/></w:style>"
    opened, _styles = open_paper(FULL + theirs)
    named = [each for each in opened.root(STYLES).iter(f"{W}style") if each.get(f"{W}styleId") == "PlaceholderText"]
    assert [each.find(f"{W}name").get(f"{W}val") for each in named] == ["Theirs"]


def test_answers_stand_in_no_list_and_in_no_heading():
    styles = ReviewStyles(Opened(make_template(write("x")).data))
    assert styles.choose_plain(["BodyBullet", "Title", "Minute", "Body"]) == "Body"
    assert styles.choose_plain(["ListBullet"]) == ""
    assert styles.choose_plain(["Plain"]) == "Plain"  # it takes itself out of the list of the style it is based on


def test_a_label_is_bold_by_the_style_for_it_where_there_is_one():
    assert [each.tag for each in open_paper(FULL)[1].look_strong()] == [f"{W}rStyle"]
    assert [each.tag for each in open_paper(SMALL)[1].look_strong()] == [f"{W}b"]
