"""Accept all gives the new paper and reject all the old, in every story, or there is no redline."""

import copy
import datetime as dt
import random

import pytest

from orderpaper.records.errors import FolderError
from orderpaper.word.compare import redline
from orderpaper.word.compare.engine import EngineError
from orderpaper.word.compare.redline import compare_files, read_day
from orderpaper.word.compare.stories import read_named
from orderpaper.word.revisions.changes import list_revisions
from reviewer import Reviewer
from word.compare.held import compare, hold
from word.compare.papers import (
    HAND,
    add_picture,
    add_row,
    change,
    change_header,
    end_with_paragraph,
    file,
    make_plain_paper,
    open_document,
    parts_of,
    put_in_control,
    retype,
    save,
)

PAPER = make_plain_paper()
TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
ENDED = change(PAPER, end_with_paragraph)


def edit_by_chance(chance):
    """Give an edit of several steps by chance: words, paragraphs, rows and headers, in and out."""

    def edit(document):
        for _step in range(chance.randint(3, 8)):
            chance.choice(STEPS)(document, chance)

    return edit


def change_words(document, chance):
    run = chance.choice([run for each in document.paragraphs for run in each.runs])
    words = run.text.split(" ")
    at = chance.randrange(len(words) + 1)
    words[at : at + chance.randint(0, 2)] = chance.choice([[], ["new"], ["more", "<and> & more"], ["12,345"]])
    run.text = " ".join(words)


def put_in_paragraph(document, chance):
    chance.choice(document.paragraphs).insert_paragraph_before(chance.choice(["A paragraph.", "", "A\ttab\nbreak"]))


def take_out_paragraph(document, chance):
    if len(document.paragraphs) > 3:
        paragraph = chance.choice(document.paragraphs[:-1])._p
        paragraph.getparent().remove(paragraph)


def put_in_row(document, chance):
    row = chance.choice(document.tables[0].rows)._tr
    row.addnext(copy.deepcopy(row))


def take_out_row(document, chance):
    rows = document.tables[0].rows
    if len(rows) > 1:
        document.tables[0]._tbl.remove(chance.choice(rows)._tr)


def change_footer(document, chance):
    document.sections[0].footer.paragraphs[0].add_run(f" of {chance.randrange(99)}")


STEPS = (change_words, change_words, put_in_paragraph, take_out_paragraph, put_in_row, take_out_row, change_footer)


@pytest.mark.parametrize("seed", range(5))
def test_generated_edits_are_held_both_ways(seed):
    old = change(ENDED, edit_by_chance(random.Random(seed)))  # noqa: S311 - it keeps no secret
    new = change(old, edit_by_chance(random.Random(seed + 1000)))  # noqa: S311 - the same
    if read_named(parts_of(old)) != read_named(parts_of(new)):
        hold(old, new)


def test_the_same_paper_twice_has_no_changes_and_asks_no_engine(monkeypatch):
    monkeypatch.setattr(redline, "run_engine", None)
    compared = compare(PAPER, PAPER)
    assert (compared.data, compared.changes, compared.remarks) == (None, 0, ())


def test_the_same_words_saved_anew_have_no_changes():
    assert compare(PAPER, save(open_document(PAPER))).data is None


def test_the_same_papers_give_the_same_bytes():
    new = change(PAPER, retype)
    assert compare(PAPER, new).data == compare(PAPER, new).data


def test_changes_of_their_own_are_accepted_and_comments_left_out_with_a_remark_each():
    old = Reviewer("Bob").replace(PAPER, "four posts", "five posts")
    new = Reviewer("Cat").comment(change(PAPER, retype), "four posts", "Which?")
    compared = hold(old, new)
    assert compared.remarks == (
        "Old.docx has tracked changes of its own. It was compared as if they were all accepted.",
        "New.docx has comments. They are not in the comparison.",
    )
    assert not [name for name in parts_of(compared.data) if "comments" in name]
    words = {(each.kind.value, each.words) for each in list_revisions(parts_of(compared.data), "R.docx")}
    assert {("deleted", "five"), ("added", "four")} <= words


def end_with_space(document):
    document.add_paragraph(" ")
    document.add_paragraph("The end.")


def test_a_line_of_nothing_but_spaces_is_told_from_an_empty_one():
    hold(change(PAPER, end_with_space), PAPER)


def say_less(document):
    list(document.element.body.iter(TEXT))[1].text = "The grant is less."


def test_words_in_a_control_are_compared_as_words():
    old = change(ENDED, put_in_control)
    compared = hold(old, change(old, say_less))
    words = {each.words for each in list_revisions(parts_of(compared.data), "R.docx")}
    assert "is less" in " ".join(words)
    assert not any(each.startswith("The grant") for each in words)


def test_the_changes_are_dated_as_the_new_paper_was_saved():
    def save_on(document):
        retype(document)
        document.core_properties.modified = dt.datetime(2017, 3, 28, 9, 30, 0)  # noqa: DTZ001 - as python-docx has it

    compared = compare(PAPER, change(PAPER, save_on))
    assert {each.made_at for each in list_revisions(parts_of(compared.data), "R")} == {"2017-03-28T09:30:00Z"}


@pytest.mark.parametrize(("made_on", "day"), [(dt.date(2017, 3, 28), "2017-03-28"), (None, "2000-01-01")])
def test_where_it_does_not_say_they_are_dated_as_files_are(made_on, day, monkeypatch):
    monkeypatch.setattr(redline, "read_day", lambda _parts: "")
    compared = compare(PAPER, change(PAPER, retype), made_on=made_on)
    assert {each.made_at for each in list_revisions(parts_of(compared.data), "R")} == {f"{day}T00:00:00Z"}


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2017-03-28T09:30:00Z", "2017-03-28T09:30:00Z"),
        (" 2017-03-28T09:30:00.125Z ", "2017-03-28T09:30:00Z"),
        ("28 March 2017", ""),
        ("", ""),
    ],
)
def test_a_day_that_cannot_be_read_is_none(said, day):
    core = f'<c xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>{said}</dcterms:modified></c>'
    assert read_day({"docProps/core.xml": core.encode()}) == day
    assert read_day({}) == ""


def test_a_redline_that_does_not_hold_the_new_paper_is_refused_with_the_place(monkeypatch):
    monkeypatch.setattr(redline, "run_engine", lambda old, _new, _hand: old)
    with pytest.raises(FolderError, match="with all changes accepted") as caught:
        compare(PAPER, change(PAPER, retype))
    said = "text, paragraph 2: “The grant was £37,104.” and “The grant was £41,250, which is more.”"
    assert said in str(caught.value)


def test_a_redline_that_does_not_hold_the_old_paper_is_refused_with_the_place(monkeypatch):
    monkeypatch.setattr(redline, "run_engine", lambda _old, new, _hand: new)
    with pytest.raises(FolderError, match=r"with all changes rejected.*what Old\.docx says.*header, paragraph 1"):
        compare(PAPER, change(PAPER, change_header))


def test_an_engine_that_fails_is_said_in_a_sentence(monkeypatch):
    def fail(*_asked):
        raise EngineError("the engine gave up (Boom)")

    monkeypatch.setattr(redline, "run_engine", fail)
    with pytest.raises(FolderError) as caught:
        compare(PAPER, change(PAPER, retype))
    assert str(caught.value) == "Old.docx and New.docx could not be compared, because the engine gave up (Boom)."


def test_neither_paper_is_changed_by_being_compared():
    before = change(change(PAPER, add_row), add_picture)
    old, new = file(PAPER), file(before)
    compare_files(old, new, HAND)
    assert old.data is PAPER
    assert new.data is before
