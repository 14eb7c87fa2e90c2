"""What is forbidden is found wherever it stands, and each part is named."""

import pytest

import canary
import canary_file
from orderpaper.pack.leaks.search import find_leaks
from orderpaper.records.forbidden import Forbidden, Why
from orderpaper.records.place import Place
from pack.leaks.pdfs import make_pdf
from steps import count_steps

KEPT = Place("report.xlsx", "Implications", "B5")
PERSON = Forbidden(canary.CANARY, Why.SIGN_OFF, KEPT)


def leaks(data, *forbidden, name="11 Report.docx"):
    found = [Forbidden(each, Why.EXEMPT, KEPT) if isinstance(each, str) else each for each in forbidden]
    return [(leak.words, leak.place.within) for leak in find_leaks(data, name, found)]


@pytest.mark.parametrize("place", canary.PLACES)
def test_a_name_is_found_in_every_place_of_a_word_file(place):
    assert leaks(canary.plant(place), PERSON)


def test_nothing_is_found_where_there_is_nothing():
    assert leaks(canary_file.make_file(), PERSON, "the sale is off", "12450") == []


def test_each_part_is_named_once():
    parts = canary.commented(canary_file.make_parts())
    assert [part for _words, part in leaks(canary_file.zip_parts(parts), PERSON)] == ["word/comments.xml"]


def test_the_name_of_the_file_is_searched():
    assert leaks(canary_file.make_file(), PERSON, name=f"{canary.CANARY}.docx") == [(canary.CANARY, "its name")]


def test_words_of_the_paper_are_found_over_runs_and_paragraphs():
    runs = "<w:p><w:r><w:t>The sa</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>le is</w:t></w:r></w:p><w:p><w:r><w:t>off"
    data = canary_file.zip_parts(canary.end(f"{runs}.</w:t></w:r></w:p>", canary_file.make_parts()))
    assert leaks(data, "the sale is off") == [("the sale is off", "word/document.xml")]


def test_a_number_is_found_where_it_is_read_and_not_among_measures():
    parts = canary_file.make_parts()
    assert leaks(canary_file.zip_parts(parts), "4000", "914400", "11906") == []
    chart = canary.in_chart("<c:v>522</c:v>", "<c:v>12450</c:v>", parts)
    assert leaks(canary_file.zip_parts(chart), "12450") == [("12450", "word/charts/chart1.xml")]
    book = canary.book_edit("xl/worksheets/sheet1.xml", "<v>522</v>", "<v>12450</v>", parts)
    assert leaks(canary_file.zip_parts(book), "12450") == [
        ("12450", "word/embeddings/Book1.xlsx › xl/worksheets/sheet1.xml")
    ]


def test_a_pdf_is_searched():
    assert leaks(make_pdf("The sale is off"), "the sale is off") == [("the sale is off", "")]
    assert leaks(make_pdf(info=canary.CANARY), PERSON)
    assert leaks(make_pdf("It cost 12,450 pounds"), "12450", "842", "7200") == [("12450", "")]


def test_five_thousand_forbidden_texts_cost_no_more_to_search_than_five():
    data = canary_file.make_file()

    def cost(many):
        forbidden = [Forbidden(f"{number} {' '.join('abcdefgh')} secret", Why.EXEMPT, KEPT) for number in range(many)]
        made = count_steps(lambda: find_leaks(b"", "x", forbidden))
        return count_steps(lambda: find_leaks(data, "x", forbidden)) - made

    assert cost(5000) <= cost(5) * 1.1


def test_a_paper_twice_as_long_costs_twice_as_much():
    def cost(many):
        data = canary_file.zip_parts(
            canary.end(canary_file.paragraph("Nothing to see in here.") * many, canary_file.make_parts())
        )
        return count_steps(lambda: find_leaks(data, "x", [PERSON]))

    assert cost(4000) <= cost(2000) * 2.2
