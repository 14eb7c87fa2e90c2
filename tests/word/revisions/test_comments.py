import pytest

from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.revisions.comments import Threads, list_comments
from reviewer import Reviewer, save_in_libreoffice
from revised import line, parts_of, words
from word_builder import accessible, cell, control, paragraph, row, table, word_file

ANN = Reviewer("Ann Law", "2017-03-01T09:30:00Z")
BEN = Reviewer("Ben Finance", "2017-03-02T16:05:00Z")
KEYED = control(paragraph("the risk is low"), "<w:tag w:val='T7'/>")
PAPER = word_file(accessible(paragraph("A sentence to discuss."), table(row("Issue", cell(KEYED)))))


def comments_of(data):
    return list_comments(read_parts(WordFile("paper.docx", data)), "paper.docx")


def test_a_comment_says_who_when_what_about_what_and_where():
    (comment,) = comments_of(ANN.comment(PAPER, "to discuss", "Which\nsentence?"))
    assert (comment.number, comment.author, comment.made_at) == ("0", "Ann Law", "2017-03-01T09:30:00Z")
    assert (comment.words, comment.about) == ("Which\nsentence?", "to discuss")
    assert str(comment.place) == "paper.docx › Strategic Plan › paragraph 3"
    assert (comment.key, comment.answers, comment.is_resolved) == ("", "", False)


def test_a_comment_in_a_cell_knows_the_key_of_the_control_it_is_in():
    (comment,) = comments_of(ANN.comment(PAPER, "risk", "How low?"))
    assert (comment.key, comment.place.at) == ("T7", "table 1, row 1, cell 2")


def test_a_reply_knows_what_it_answers_and_is_about_the_same_words():
    comment, reply = comments_of(BEN.reply(ANN.comment(PAPER, "risk", "How low?"), 0, "Very."))
    assert (reply.answers, reply.words, reply.author) == (comment.number, "Very.", "Ben Finance")
    assert (reply.about, reply.key, reply.place) == (comment.about, comment.key, comment.place)


def test_a_resolved_comment_is_resolved_with_its_replies():
    data = BEN.reply(ANN.comment(ANN.comment(PAPER, "risk", "How low?"), "sentence", "Why?"), 0, "Very.")
    assert [each.is_resolved for each in comments_of(BEN.resolve_comment(data, 0))] == [True, False, True]


def test_threads_that_go_round_in_a_circle_end():
    assert not Threads({"1": "2", "2": "1"}).is_resolved("1")
    assert Threads({"1": "2", "2": "3"}, {"3"}).is_resolved("1")


def test_a_comment_that_stands_nowhere_is_still_told():
    comment = f'<w:comment w:id="9" w:author="Ann">{line("Lost")}</w:comment>'
    (found,) = list_comments(parts_of(line("a"), comments=comment), "paper.docx")
    assert (found.words, found.about, str(found.place), found.made_at) == ("Lost", "", "paper.docx", "")


def test_threads_of_paragraphs_there_are_not_are_no_matter():
    comment = f'<w:comment w:id="9" w:author="Ann"><w:p w14:paraId="0000000A">{words("a")}</w:p></w:comment>'
    threads = '<w15:commentEx w15:paraId="0000000a" w15:paraIdParent="0000000F" w15:done="1"/><w15:commentEx/>'
    (found,) = list_comments(parts_of(line("a"), comments=comment, threads=threads), "paper.docx")
    assert (found.answers, found.is_resolved) == ("", True)


def test_a_comment_in_a_note_is_told_where_it_stands():
    begins = '<w:commentRangeStart w:id="9"/>'
    note = f'<w:footnote w:id="1">{line(begins, "a")}</w:footnote>'
    comment = f'<w:comment w:id="9" w:author="Ann">{line("b")}</w:comment>'
    (found,) = list_comments(parts_of(line("x"), notes=note, comments=comment), "paper.docx")
    assert str(found.place) == "paper.docx › Footnotes › paragraph 1"


def test_a_paper_without_comments_has_none():
    assert comments_of(PAPER) == ()


@pytest.mark.usefixtures("libreoffice")
@pytest.mark.xdist_group("libreoffice")
def test_comments_that_libreoffice_saved_are_read():
    data = ANN.resolve_comment(ANN.comment(BEN.comment(PAPER, "sentence", "Why?"), "to discuss", "Which?"), 1)
    found = {each.words: each for each in comments_of(save_in_libreoffice(data))}
    assert (found["Which?"].author, found["Which?"].about, found["Which?"].is_resolved) == (
        "Ann Law",
        "to discuss",
        True,
    )
    assert (found["Why?"].about, found["Why?"].is_resolved) == ("sentence", False)
