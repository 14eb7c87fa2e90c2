"""What a workbook has beside its sheets: macros, and the files that its formulas look into."""

import io
import zipfile

import pytest

from orderpaper.workbooks.package import Surroundings, read_surroundings
from workbooks.books import make_excel, put_rows

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LINKED = {
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><externalReferences>'
    '<externalReference r:id="rId8"/><externalReference r:id="rId7"/><externalReference r:id="rId9"/>'
    "</externalReferences></workbook>",
    "xl/_rels/workbook.xml.rels": "<Relationships>"
    '<Relationship Id="rId7" Type="x/externalLink" Target="externalLinks/externalLink2.xml"/>'
    '<Relationship Id="rId8" Type="x/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
    "xl/externalLinks/_rels/externalLink1.xml.rels": '<Relationships><Relationship Id="r1" '
    'Type="x/externalLinkPath" Target="file:///C:\\Work%20files\\crime%20data.xlsx" TargetMode="External"/>'
    "</Relationships>",
    "xl/externalLinks/_rels/externalLink2.xml.rels": '<Relationships><Relationship Id="r1" '
    'Type="x/externalLinkPath" Target="other.xlsx" TargetMode="External"/></Relationships>',
}


def surround(parts):
    with zipfile.ZipFile(io.BytesIO(), "w") as package:
        for name, held in parts.items():
            package.writestr(name, held)
        return read_surroundings(package)


def test_a_plain_workbook_has_nothing_beside_its_sheets():
    with zipfile.ZipFile(io.BytesIO(make_excel(lambda book: put_rows(book, "Sheet", [["words"]])))) as package:
        assert read_surroundings(package) == Surroundings()


def test_macros_are_known_by_their_part_and_never_opened():
    assert surround({"xl/workbook.xml": "", "xl/vbaProject.bin": b"\xd0\xcf"}).has_macros
    assert not surround({"xl/workbook.xml": ""}).has_macros


def test_the_files_that_formulas_look_into_stand_in_the_order_of_their_numbers():
    surroundings = surround(LINKED)
    assert surroundings.linked_files == ("crime data.xlsx", "other.xlsx", "another workbook")
    assert [surroundings.name_link(number) for number in (1, 2)] == ["crime data.xlsx", "other.xlsx"]


@pytest.mark.parametrize("number", [-1, 0, 4, 999])
def test_a_link_that_is_not_listed_is_another_workbook(number):
    assert surround(LINKED).name_link(number) == "another workbook"
