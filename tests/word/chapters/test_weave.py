"""A chapter that was written in Word stands in its place in the template, as if it had been typed there."""

import pytest
from lxml import etree

from orderpaper.word.chapters.files import Listed
from orderpaper.word.chapters.weave import weave
from orderpaper.word.package import Span, WordFile
from word.chapters.written import LISTED, LOOP, footnote, make_chapter, make_template, mark_note
from word.templates import read_lines, read_part
from word_builder import paragraph, row, table


def lines(woven):
    return read_lines(woven.data)


def texts(woven):
    return [text for _style, text in lines(woven)]


def messages(woven):
    return [str(finding) for finding in woven.woven.findings]


def test_a_chapter_stands_under_its_own_condition_and_the_others_have_the_words_of_the_workbook():
    woven = weave(make_template(), [make_chapter(paragraph("Typed in Word."))], LISTED)
    assert lines(woven) == [
        ("", "{%p for chapter in assessment.chapters %}"),
        ("Heading2", "{{ chapter.title }}"),
        ("", '{%p if chapter.id == "ASB" %}'),
        ("BodyText", "Typed in Word."),
        ("", "{%p else %}"),
        ("BodyText", "{{p chapter.prose }}"),
        ("", "{%p endif %}"),
        ("", "{%p endfor %}"),
    ]
    assert messages(woven) == []


def test_several_chapters_stand_in_the_order_of_the_paper_and_names_are_compared_folded():
    files = [make_chapter(paragraph("One"), name="vc.docx"), make_chapter(paragraph("Two"), name="asb.DOCX")]
    woven = weave(make_template(), files, LISTED)
    assert texts(woven)[2:7] == ['{%p if chapter.id == "ASB" %}', "Two", '{%p elif chapter.id == "VC" %}', "One",
                                 "{%p else %}"]  # fmt: skip


def test_without_files_the_template_stays_as_it_is():
    template = make_template()
    assert weave(template, [], LISTED) is template


def test_a_file_that_is_no_chapters_is_said_and_what_is_in_it_is_not_printed():
    template = make_template()
    woven = weave(template, [make_chapter(paragraph("Secret"), name="ABS.docx")], LISTED)
    assert woven.data == template.data
    assert messages(woven) == [
        "chapters/ABS.docx: there is no chapter “ABS”, so this is not printed. Did you mean ASB.docx?"
    ]


def test_a_template_without_a_place_for_chapters_is_refused_in_a_sentence():
    woven = weave(make_template(paragraph("{{p chapter.prose }}")), [make_chapter(paragraph("One"))], LISTED)
    (found,) = woven.woven.findings
    assert (found.code, found.severity.value) == ("chapters-have-a-place", "stop")
    assert str(found).startswith("assessment.docx: it has no paragraph {{p chapter.prose }} between {%p for chapter")


def test_a_loop_that_has_its_own_name_for_a_chapter_gives_it_the_name_that_chapters_use():
    body = (
        paragraph("{%p for each in assessment.chapters %}"), paragraph("{{p each.prose }}", style="BodyText"),
        paragraph("{%p endfor %}"),
    )  # fmt: skip
    woven = weave(make_template(*body), [make_chapter(paragraph("One"))], LISTED)
    assert texts(woven)[1:4] == ['{%p if each.id == "ASB" %}', "{%p set chapter = each %}", "One"]


def test_what_asks_whether_a_chapter_has_words_asks_for_its_file_too():
    asking = paragraph("{%p if chapter.prose or chapter.displays %}")
    body = (LOOP[0], asking, LOOP[2], paragraph("{%p endif %}"), LOOP[3], asking)
    woven = weave(make_template(*body), [make_chapter(paragraph("One"))], LISTED)
    assert texts(woven)[1] == '{%p if (chapter.prose or chapter.id in ["ASB"]) or chapter.displays %}'
    assert texts(woven)[-1] == "{%p if chapter.prose or chapter.displays %}"


@pytest.mark.parametrize(
    ("identifier", "written"),
    [("Town centre", '"Town centre"'), ("O’Neill", '"O\\U00002019Neill"'), ('A"B', '"A\\U00000022B"')],
)
def test_an_id_is_written_so_that_no_letter_of_it_is_read_as_code(identifier, written):
    files = [make_chapter(paragraph("One"), name=f"{identifier}.docx")]
    assert texts(weave(make_template(), files, [Listed(identifier)]))[2] == f"{{%p if chapter.id == {written} %}}"


def test_each_place_for_chapters_is_filled():
    woven = weave(make_template(*LOOP, *LOOP), [make_chapter(paragraph("One"))], LISTED)
    assert texts(woven).count("One") == 2


def test_it_is_known_which_paragraphs_came_from_which_file():
    chapter = make_chapter(paragraph("One"), table(row("Two", "Three")), paragraph("Four"))
    woven = weave(make_template(), [chapter], LISTED)
    found = [texts(woven)[number] for span in woven.woven.spans for number in range(span.first, span.last)]
    assert found == ["One", "Two", "Three", "Four"]
    assert {span.file for span in woven.woven.spans} == {"chapters/ASB.docx"}


def test_the_words_of_its_footnotes_are_known_as_its_own():
    notes = footnote(1, paragraph("See {{ figures.a }}", style="Fussnote"))
    woven = weave(make_template(), [make_chapter(paragraph("One", mark_note(1)), footnotes=notes)], LISTED)
    assert Span("word/footnotes.xml", 2, 3, "chapters/ASB.docx") in woven.woven.spans


def test_the_files_it_was_made_of_are_known_for_the_register():
    template, chapter = make_template(), make_chapter(paragraph("One"))
    stray = make_chapter(paragraph("One"), name="X.docx")
    assert weave(template, [chapter, stray], LISTED).sources == (template, chapter)
    assert template.sources == (template,)


@pytest.mark.parametrize("body", [(), (paragraph(""),), (paragraph(""), paragraph(""))])
def test_a_file_with_nothing_in_it_leaves_the_words_of_the_workbook_in_their_place(body):
    woven = weave(make_template(), [make_chapter(*body)], LISTED)
    assert "{%p if" not in " ".join(texts(woven))
    (found,) = woven.woven.findings
    assert (found.code, found.severity.value) == ("chapter-has-words", "query")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"not a Word file", "it is not a Word file, or is damaged. Open it in Word and save it as .docx."),
        (make_chapter(paragraph("x")).data[:900], "it is not a Word file, or is damaged."),
    ],
)
def test_a_file_that_cannot_be_read_is_said(data, said):
    woven = weave(make_template(), [WordFile("chapters/ASB.docx", data)], LISTED)
    (found,) = woven.woven.findings
    assert (found.code, found.severity.value) == ("chapter-can-be-read", "stop")
    assert found.message.startswith(said)


def test_the_same_input_gives_the_same_bytes():
    files = [make_chapter(paragraph("One"), table(row("Two")))]
    assert weave(make_template(), files, LISTED) == weave(make_template(), files, LISTED)


def test_the_template_stays_word_s_own_form():
    woven = weave(make_template(), [make_chapter(paragraph("R&D {{ title }}"))], LISTED)
    xml = read_part(woven.data)
    assert xml.startswith("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")
    assert "R&amp;D {{ title }}" in xml
    assert not any(prefix.startswith("ns") for node in etree.fromstring(xml.encode()).iter() for prefix in node.nsmap)
