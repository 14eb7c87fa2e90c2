import dataclasses

import pytest

from orderpaper.papers.assessment_recommendations import (
    SENTENCES,
    describe_matrix,
    list_priorities,
    list_titles,
    say_recommendation,
    say_statement,
)
from orderpaper.papers.contexts import ThemeRowSaid
from orderpaper.records.columns import LISTS
from orderpaper.records.place import Place
from orderpaper.records.text import Line, Missing, Prose, Stress, paragraph
from papers.made_assessment import ASSESSMENT, CHAPTERS, make_chapter


def chapter(recommendation="Keep", **values):
    return make_chapter(1, title="Road safety", recommendation=recommendation, **values)


@pytest.mark.parametrize(
    ("recommendation", "sentence"),
    [
        ("Keep", "It is recommended that Road safety remains a priority."),
        ("Add", "It is recommended that Road safety is added as a priority."),
        ("Remove", "It is recommended that Road safety is removed from the priorities."),
        ("Make cross-cutting", "It is recommended that Road safety becomes a cross-cutting theme."),
        (
            "Task and finish group",
            "It is recommended that a time-limited task and finish group is set up for Road safety.",
        ),
        ("Not a priority", "It is recommended that Road safety does not become a priority."),
        ("None", ""),
        ("", ""),
    ],
)
def test_each_recommendation_is_a_sentence(recommendation, sentence):
    assert say_recommendation(chapter(recommendation)) == sentence


def test_every_entry_of_the_list_but_none_has_its_sentence():
    assert [*SENTENCES, "None"] == list(LISTS["Recommendation"])


def test_a_priority_that_is_called_otherwise_says_so():
    named = chapter(priority_title="Road safety – KSI")
    assert say_recommendation(named).endswith("remains a priority, under the title “Road safety – KSI”.")
    assert say_recommendation(named.changed(recommendation="Remove")).endswith("is removed from the priorities.")
    assert say_recommendation(chapter(priority_title="ROAD SAFETY")).endswith("remains a priority.")


@pytest.mark.parametrize("key", ["recommendation", "title"])
def test_what_could_not_be_read_is_missing(key):
    missing = Missing(key, Place("assessment.xlsx", "Chapters", "E2"), "Kep")
    said = say_statement(chapter().changed(**{key: missing}), paragraph("It rose."))
    assert said == Prose((Line(missing), Line("It rose.")))


def test_the_reason_goes_on_in_the_paragraph_after_the_bold_sentence():
    reason = Prose((Line("It rose by a lot.", stresses=(Stress(3, 7, is_italic=True),)), Line("And more.")))
    first, second = say_statement(chapter(), reason).lines
    assert first.text == "It is recommended that Road safety remains a priority. It rose by a lot."
    assert first.stresses == (Stress(0, 54, is_bold=True), Stress(58, 62, is_italic=True))
    assert first.text[58:62] == "rose"
    assert second == Line("And more.")


def test_a_reason_not_given_is_missing_under_the_sentence():
    asked = chapter()
    sentence, lack = say_statement(asked, Prose()).lines
    assert sentence.stresses == (Stress(0, len(sentence.text), is_bold=True),)
    assert lack.text == Missing("reason for what is recommended on Road safety", asked.origin.place("reason"))


def test_no_recommendation_needs_no_reason():
    assert say_statement(chapter("None"), Prose()) == Prose()


def test_the_list_at_the_end_is_what_the_chapters_keep_and_add_in_their_order():
    assert [(each.number, each.title, each.standing) for each in list_priorities(ASSESSMENT)] == [
        ("1", "Anti-social behaviour", "remains a priority"),
        ("2", "Substance misuse, including alcohol", "remains a priority"),
        ("3", "Shoplifting", "new"),
    ]


def test_chapters_stand_by_their_numbers_and_those_not_published_are_left_out():
    first, second, *others = CHAPTERS
    turned = (first.changed(order=2), second.changed(order=1), *others, first.changed(publish="No", title="Secret"))
    listed = list_priorities(dataclasses.replace(ASSESSMENT, chapters=turned))
    assert [each.title for each in listed][:2] == ["Substance misuse, including alcohol", "Anti-social behaviour"]
    assert len(listed) == 3


def test_titles_are_listed_by_what_is_recommended():
    assert list_titles(ASSESSMENT, "Make cross-cutting") == ("Reducing reoffending",)
    assert list_titles(ASSESSMENT, "Remove") == ()


def test_the_matrix_has_a_column_for_each_priority_and_a_row_for_each_theme():
    assert describe_matrix(ASSESSMENT) == (
        ThemeRowSaid("Safeguarding", ("Yes", "Yes", "No")),
        ThemeRowSaid("Reducing reoffending", ("Yes", "Yes", "Yes")),
    )


def test_a_chapter_made_cross_cutting_that_is_a_theme_already_is_one_row():
    theme = ASSESSMENT.themes[0].changed(title="reducing REOFFENDING", chapters="TH")
    rows = describe_matrix(dataclasses.replace(ASSESSMENT, themes=(theme,)))
    assert [each.cells for each in rows] == [("No", "No", "Yes")]
