"""Each tracked change is of one text, of an answer, or elsewhere; a row that goes is a change of all in it."""

from orderpaper.records.revision import RevisionKind
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.returned.held import Held, find_held
from orderpaper.word.returned.sharing import list_paragraphs_of, share_revisions
from orderpaper.word.returned.views import Views
from orderpaper.word.revisions.changes import list_revisions
from word.returned.copies import ANN, COPY, make_sent


def share(data, held=None):
    views = Views(read_parts(WordFile("x", data)), "x")
    held = find_held(views, make_sent())[0] if held is None else held(views)
    shared = share_revisions(views, list_revisions(views.parts, "x"), held)
    return {each.key: made for each, made in zip(held, shared.of_texts, strict=True) if made}, shared


def test_changes_go_to_their_texts_answers_and_elsewhere():
    data = ANN.within("T1").insert(COPY, "required", " now")
    data = ANN.within("T1.1").replace(data, "12%", "13%")
    data = ANN.fill(ANN.replace(data, "The end.", "Finis."), "T1.name", "Ann")
    texts, shared = share(data)
    assert {key: [each.key for each in made] for key, made in texts.items()} == {"T1": ["T1", "T1.1", "T1.1"]}
    assert [each.key for each in shared.of_answers] == ["T1.name"]
    assert [each.words for each in shared.elsewhere] == ["The end.", "Finis."]


def test_a_deleted_row_is_a_change_of_the_texts_in_it_and_elsewhere():
    texts, shared = share(ANN.delete_row(COPY, 0, 1))
    assert {key: [each.kind for each in made] for key, made in texts.items()} == {"T1": [RevisionKind.ROW_DELETED]}
    assert [each.kind for each in shared.elsewhere] == [RevisionKind.ROW_DELETED]


def test_a_text_found_by_its_words_has_the_changes_of_its_paragraphs():
    def hold(views):
        last = next(each for each in views.marked.paragraphs if "paragraph 7" in str(views.places[each]))
        return [Held("T9", "The end.", "Finis.", paragraphs=(last,))]

    texts, shared = share(ANN.replace(COPY, "The end.", "Finis."), hold)
    assert [each.words for each in texts["T9"]] == ["The end.", "Finis."]
    assert shared.elsewhere == ()


def test_a_text_in_a_line_fills_no_paragraph():
    views = Views(read_parts(WordFile("x", COPY)), "x")
    filled = {each.key: len(list_paragraphs_of(views, each)) for each in find_held(views, make_sent())[0]}
    assert filled == {"T4": 0, "T1": 3, "T2": 1, "T3": 1, "T5": 1}
