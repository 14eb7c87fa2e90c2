"""Every drawing says its language, has square corners, and leads to its workbook last."""

import pytest
from lxml import etree

from orderpaper.word.charts.space import write_space
from word.charts.examples import EVERY_KIND, A, C, draw_chart

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
every_kind = pytest.mark.parametrize("kind", EVERY_KIND)


def written(kind):
    return etree.fromstring(write_space(draw_chart(EVERY_KIND[kind]), "rId7"))


@every_kind
def test_a_drawing_is_in_english_with_square_corners_on_white(kind):
    root = written(kind)
    assert root.find(f"{C}lang").get("val") == "en-GB"
    assert root.find(f"{C}roundedCorners").get("val") == "0"
    assert root.find(f"{C}spPr/{A}solidFill")[0].get("val") == "FFFFFF"


@every_kind
def test_it_leads_to_its_workbook_last_and_is_not_read_anew(kind):
    root = written(kind)
    assert root[-1].tag == f"{C}externalData"
    assert root[-1].get(f"{R}id") == "rId7"
    assert root[-1].find(f"{C}autoUpdate").get("val") == "0"


@every_kind
def test_axes_are_numbered_so_that_every_program_can_read_it(kind):
    numbers = [int(each.get("val")) for each in written(kind).iter(f"{C}axId", f"{C}crossAx")]
    assert all(0 < number < 2**31 for number in numbers)
    assert not numbers or len(set(numbers)) == 2


def test_what_an_officers_drawing_ends_with_stays_behind_the_workbook():
    root = etree.fromstring(
        f'<c:chartSpace xmlns:c="{C[1:-1]}" xmlns:r="{R[1:-1]}"><c:chart/><c:externalData r:id="rId1"/>'
        '<c:printSettings/><c:userShapes r:id="rId2"/></c:chartSpace>'
    )
    again = etree.fromstring(write_space(root, "rId9"))
    assert [etree.QName(each).localname for each in again] == ["chart", "externalData", "userShapes"]
    assert again[1].get(f"{R}id") == "rId9"
