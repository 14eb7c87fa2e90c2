"""Headers of pages that there are none of, and notes that are not called, go."""

import pytest

import canary
import canary_file
from orderpaper.word.scrub.opened import open_package
from orderpaper.word.scrub.unprinted import take_out_unprinted

SECTION = "<w:p><w:pPr><w:sectPr>{}</w:sectPr></w:pPr></w:p>"
FIRST = '<w:headerReference w:type="first" r:id="rIdOther"/>'


def headers(parts, *, sections="", titled=False, even=False):
    """Give the words of the headers that are left."""
    if titled:
        parts = canary.edit("word/document.xml", '<w:pgSz w:w="11906" w:h="16838"/>', "<w:titlePg/>", parts)
    if even:
        parts = canary.settle("<w:evenAndOddHeaders/>", parts)
    parts = canary.put("<w:p><w:pPr><w:pStyle", sections, parts) if sections else parts
    document = open_package(parts, "x").document
    take_out_unprinted(document)
    asked = list(document.root.iter("{*}headerReference"))
    return len(asked), sum(each.kind == "header" for each in document.relations.values())


def parts_with(kind):
    return canary.first_page(kind, canary_file.make_parts())


def test_a_header_of_first_or_even_pages_goes_where_there_are_none():
    assert headers(parts_with("first")) == headers(parts_with("even")) == (1, 1)


def test_a_header_of_first_or_even_pages_stays_where_it_is_printed():
    assert headers(parts_with("first"), titled=True) == headers(parts_with("even"), even=True) == (2, 2)


def other_part(parts):
    """Give the parts with a second header, which no section asks for yet."""
    made = canary.first_page("first", parts)
    return canary.edit("word/document.xml", '<w:headerReference w:type="first" r:id="rIdOther"/>', "", made)


@pytest.mark.parametrize(
    ("sections", "titled", "left"),
    [
        (SECTION.format(FIRST), True, 2),  # the last section has a first page, and takes the header over
        (SECTION.format(FIRST), False, 1),
        (SECTION.format(FIRST + "<w:titlePg/>"), False, 2),
        (SECTION.format('<w:titlePg w:val="0"/>') + SECTION.format(FIRST), False, 1),
    ],
)
def test_a_section_takes_the_header_over_from_the_one_before(sections, titled, left):
    assert headers(other_part(canary_file.make_parts()), sections=sections, titled=titled)[0] == left


def test_a_section_with_a_header_of_its_own_does_not():
    sections = SECTION.format(FIRST) + SECTION.format(FIRST.replace("rIdOther", "rIdHeader") + "<w:titlePg/>")
    parts = other_part(canary_file.make_parts())
    assert headers(parts, sections=sections)[0] == 2


def test_a_note_that_is_not_called_goes_and_is_told():
    document = open_package(canary.uncalled_note(canary_file.make_parts()), "x").document
    assert take_out_unprinted(document) == (canary.CANARY,)
    notes = document.find_kind("footnotes").root
    assert [each.get(f"{{{canary_file.W_URI}}}id") for each in notes] == ["-1", "0", "1"]
