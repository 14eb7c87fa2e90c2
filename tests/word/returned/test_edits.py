"""What reviewers do to a text is told once, as its cell would say it, with who did it and when."""

import dataclasses
import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from orderpaper.records.revision import RevisionKind
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.returned.readings import P
from orderpaper.word.returned.views import Views, split_key
from reviewer_words import find_controls, letters_of
from word.returned.copies import (
    ANN,
    BOB,
    COPY,
    IN_LEGAL,
    LEGAL,
    TEXTS,
    authors,
    change_part,
    make_copy,
    make_text,
    read,
    say,
)
from word_builder import paragraph


def test_a_tracked_edit_is_typed_with_its_figures_by_name_and_says_who_and_when():
    returned = read(ANN.within("T1").replace(COPY, "required by", "a duty in"))
    (edit,) = returned.edits
    assert (edit.sent, edit.old) == (LEGAL, IN_LEGAL)
    assert edit.new == IN_LEGAL.replace("required by", "a duty in")
    assert [(each.kind, each.author, each.made_at, each.words, each.key) for each in edit.revisions] == [
        (RevisionKind.DELETED, "Ann Law", "2017-03-10T09:30:00Z", "required by", "T1"),
        (RevisionKind.INSERTED, "Ann Law", "2017-03-10T09:30:00Z", "a duty in", "T1"),
    ]
    assert returned.answers[0].text == LEGAL.printed.replace("required by", "a duty in")
    assert returned.others == ()


def test_edits_of_two_people_in_one_text_are_one_edit_with_both_their_changes():
    data = ANN.within("T1").insert(COPY, "required", " always")
    data = BOB.within("T1").delete_inside_insert(data, "ways")
    (edit,) = read(data).edits
    assert edit.new == IN_LEGAL.replace("required", "required al")
    assert set(authors(edit)) == {"Ann Law", "Bob Treasurer"}


def test_an_untracked_edit_is_told_by_comparison():
    (edit,) = read(ANN.within("T2").retype(COPY, "no cost", "some cost")).edits
    assert (edit.old, edit.new, edit.is_tracked) == ("There is no cost.", "There is some cost.", False)


def test_an_untracked_edit_stands_beside_the_tracked_one():
    data = ANN.within("T1").retype(COPY, "required by", "a duty in")
    data = BOB.within("T1").replace(data, "adopted", "agreed")
    between = IN_LEGAL.replace("required by", "a duty in")
    assert say(read(data).edits) == [
        ("T1", IN_LEGAL, between, False, []),
        ("T1", between, between.replace("adopted", "agreed"), True, []),
    ]


def test_added_and_deleted_paragraphs_and_pasted_plain_ones_are_lines():
    data = ANN.within("T1").add_paragraph(COPY, "It must be adopted.", "It is published.")
    data = BOB.within("T1").delete_paragraph(data, "The plan is required by law.")
    pasted = paragraph("Pasted from elsewhere.", style="N")
    data = change_part(data, lambda xml: xml.replace(">It must be adopted.</w:t></w:r></w:p>",
                                                     f">It must be adopted.</w:t></w:r></w:p>{pasted}"))  # fmt: skip
    untracked, tracked = read(data).edits
    assert untracked.new == f"{IN_LEGAL}\nPasted from elsewhere."
    assert tracked.new.split("\n") == [
        "- Crime rose by {figures.crime} to {figures.count}.", "- It must be adopted.", "Pasted from elsewhere.",
        "- It is published.",
    ]  # fmt: skip


def test_only_other_spaces_are_no_edit_and_neither_is_a_look():
    data = ANN.within("T2").retype(COPY, "no cost", "no  cost")
    data = ANN.within("T1").format_words(data, "required")
    returned = read(data)
    assert (returned.edits, returned.others) == ((), ())
    assert returned.answers[1].text == "There is no cost."


def test_a_changed_figure_is_an_edit_of_its_cells_alone():
    data = ANN.within("T1.1").replace(COPY, "12%", "13%")
    assert say(read(data).edits) == [("T1", "12%", "13%", True, ["statistics.xlsx › Crime › B2"])]


def test_a_figure_changed_without_tracking_is_told_too_and_so_is_the_text_around_it():
    data = ANN.within("T5").retype(COPY, "3", "4")
    data = ANN.within("T5").replace(data, "must adopt", "has to adopt")
    assert say(read(data).edits) == [
        ("T5", "3", "4", False, ["statistics.xlsx › Crime › B2"]),
        ("T5", "The council must adopt a plan every {figures.years} years.",
         "The council has to adopt a plan every {figures.years} years.", True, []),
    ]  # fmt: skip


def test_the_changes_of_a_figure_are_not_those_of_its_text():
    data = ANN.within("T1.2").replace(COPY, "2,683", "2,700")
    data = BOB.within("T1").replace(data, "required", "asked for")
    text, figure = read(data).edits
    assert (text.figure, authors(text)) == ((), ["Bob Treasurer", "Bob Treasurer"])
    assert (figure.old, figure.new, authors(figure)) == ("2,683", "2,700", ["Ann Law", "Ann Law"])


def test_a_figure_that_goes_with_its_words_is_an_edit_of_the_text():
    data = ANN.within("T1").delete_paragraph(COPY, "Crime rose by")
    assert say(read(data).edits) == [
        ("T1", IN_LEGAL, "The plan is required by law.\n- It must be adopted.", True, [])
    ]  # fmt: skip


def test_a_text_in_a_line_is_compared_by_itself():
    data = ANN.within("T4").replace(COPY, "Jane", "Janet")
    returned = read(data)
    assert say(returned.edits) == [("T4", "Jane Doe", "Janet Doe", True, [])]
    assert returned.others == ()


def test_a_text_whose_words_are_deleted_becomes_nothing():
    data = ANN.within("T2").delete(COPY, "There is no cost.")
    assert say(read(data).edits) == [("T2", "There is no cost.", "", True, [])]


def test_a_control_emptied_by_word_shows_its_own_words_and_holds_nothing():
    shown = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click or tap to enter text.</w:t></w:r>'
    data = change_part(COPY, lambda xml: re.sub(
        r'(<w:tag w:val="T4"/>.*?)(</w:sdtPr><w:sdtContent>).*?(</w:sdtContent>)',
        rf"\1<w:showingPlcHdr/>\2{shown}\3", xml, count=1, flags=re.DOTALL))  # fmt: skip
    assert say(read(data).edits) == [("T4", "Jane Doe", "", False, [])]


def test_a_text_with_letters_and_bullets_is_read_with_its_marks():
    text = make_text("T1", "We ask:\n(a) for a plan\n(b) for money\n- and time", row="Legal", post="Head of Law")
    copy = make_copy(texts=(text, *TEXTS[1:]))
    assert read(copy).edits == ()
    (edit,) = read(ANN.within("T1").replace(copy, "money", "more money")).edits
    assert edit.new == text.typed.replace("money", "more money")


SINCE = (dataclasses.replace(LEGAL, cleared="The plan is asked for by law.\n- It must be adopted."), *TEXTS[1:])


def test_the_changes_that_a_copy_goes_out_with_are_no_edits():
    returned = read(make_copy(texts=SINCE))
    assert (returned.edits, returned.others, returned.remarks) == ((), (), ())
    assert returned.answers[0].text == LEGAL.printed


def test_an_edit_beside_them_is_one_and_so_is_a_change_that_was_refused():
    data = ANN.within("T1").replace(make_copy(texts=SINCE), "adopted", "agreed")
    (edit,) = read(data).edits
    assert (edit.old, edit.new, edit.is_tracked) == (IN_LEGAL, IN_LEGAL.replace("adopted", "agreed"), True)
    refused = change_part(data, refuse_first)
    untracked, tracked = read(refused).edits
    assert (untracked.is_tracked, tracked.is_tracked) == (False, True)
    assert "asked for" in untracked.new


def refuse_first(xml):
    """Refuse the first words that our change puts in, and those it takes out."""
    ours = 'w:author="Changed since it was cleared"[^>]*>'
    kept = re.sub(rf"<w:ins [^>]*{ours}.*?</w:ins>", "", xml, count=1, flags=re.DOTALL)
    return re.sub(rf"<w:del [^>]*{ours}(.*?)</w:del>", lambda found: found[1].replace("delText", "t"), kept, count=1,
                  flags=re.DOTALL)  # fmt: skip


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["T1", "T2", "T3", "T4", "T5"]), st.sampled_from(["insert", "delete", "replace", "retype"]),
        st.integers(0, 40), st.integers(1, 12), st.text("abc 5%,–’&<", min_size=1, max_size=8),
        st.sampled_from([ANN, BOB]),
    ), min_size=1, max_size=6,
)  # fmt: skip


@settings(max_examples=40)
@given(EDITS)
def test_whatever_was_edited_in_texts_comes_back_typed_and_filled_is_what_was_left(edits):
    data = COPY
    for key, act, at, length, words, who in edits:
        held = next(each.printed for each in TEXTS if each.key == key).split("\n")[0]
        told = held[at : at + length]
        if told.strip() and told in _words_of(data, key):
            do = getattr(who.within(key), act)
            data = do(data, told) if act == "delete" else do(data, told, words)
    returned = read(data)
    assert returned.others == ()
    for text in TEXTS:
        made = [each for each in returned.edits if each.sent.key == text.key]
        typed = [each for each in made if not each.figure]
        last = typed[-1].new if typed else text.typed
        figures = {each.figure: each.new for each in made if each.figure}
        for figure in text.figures:
            said = figures.get(figure.cells, text.printed[figure.start : figure.end])
            last = last.replace(figure.typed, said)
        assert " ".join(last.split()) == " ".join(_final_of(data, text.key).split())
        for before, after in pairwise(typed):
            assert before.new == after.old


def _words_of(data, key):
    root = etree.fromstring(read_parts(WordFile("x", data))["word/document.xml"])
    (held,) = find_controls(root, key)
    first = [*held.iter(P), *held.iterancestors(P)][0]
    return "".join(each.sign for each in letters_of(first, held))


def _final_of(data, key):
    views = Views(read_parts(WordFile("x", data)), "x")
    number = next(n for n, each in views.marked.controls.items() if split_key(each) == (key, ""))
    return views.read(views.final, number)
