"""The rules of a paper's title and language."""

import pytest

from word_builder import accessible, judged, paragraph, run


@pytest.mark.parametrize(
    "title", ["", " ", "Document1", "Word Document", "final.docx", "Microsoft Word - a", "Untitled"]
)
def test_a_paper_without_a_telling_title_has_a_finding(title) -> None:
    assert judged(*accessible(), title=title) == [("paper-has-a-title", "", "")]


def test_a_title_may_begin_with_a_word_that_alone_says_nothing() -> None:
    assert judged(*accessible(), title="Documents for the committee") == []


@pytest.mark.parametrize("language", ["en-US", "", "cy-GB"])
def test_a_paper_in_another_language_has_a_finding(language) -> None:
    assert judged(*accessible(), language=language) == [("language-is-british-english", "", "")]


def test_words_marked_as_american_are_said_once_for_all() -> None:
    words = paragraph(run("Color", "<w:lang w:val='en-US'/>"))
    assert judged(*accessible(words, words)) == [("language-is-british-english", "Strategic Plan", "paragraph 3")]


@pytest.mark.parametrize("language", ["cy-GB", "pl-PL", "en-gb"])
def test_words_rightly_marked_as_another_language_are_left_alone(language) -> None:
    assert judged(*accessible(paragraph(run("Croeso", f"<w:lang w:val='{language}'/>")))) == []
