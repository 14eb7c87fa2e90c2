"""Changes are tracked, in the place that the schema gives, whatever the template’s settings say."""

from pathlib import Path

import pytest
from lxml import etree

from acceptance.folders import VALIDATOR
from orderpaper.word.review.opened import SETTINGS, Opened
from orderpaper.word.review.settings_part import BEFORE, track_changes
from word.templates import W, add_part, make_template
from word_builder import NAMESPACES
from word_builder import paragraph as write

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"


def track(inside):
    data = make_template(write("x")).data
    if inside is not None:
        data = add_part(data, SETTINGS, f"<w:settings {NAMESPACES}>{inside}</w:settings>")
    opened = Opened(data)
    if inside is not None:
        opened.relate("word/document.xml", RELATION, "settings.xml")
    track_changes(opened)
    return [each.tag.removeprefix(W) for each in opened.root(SETTINGS)], opened.root(SETTINGS)


def test_they_stand_after_what_comes_before_them_and_before_the_rest():
    inside = '<w:zoom w:percent="100"/><w:revisionView/><w:defaultTabStop w:val="709"/><w:compat/>'
    names, root = track(inside)
    assert names == ["zoom", "revisionView", "trackRevisions", "documentProtection", "defaultTabStop", "compat"]
    guard = root.find(f"{W}documentProtection")
    assert {name.removeprefix(W): value for name, value in guard.attrib.items()} == {
        "edit": "trackedChanges", "enforcement": "1",
    }  # fmt: skip


@pytest.mark.parametrize("inside", ["", None, "<w:compat/>"])
def test_they_are_there_in_a_template_that_has_few_settings_or_none(inside):
    assert track(inside)[0][:2] == ["trackRevisions", "documentProtection"]


def test_what_the_template_says_of_tracking_gives_way():
    theirs = (
        '<w:removePersonalInformation/><w:trackRevisions w:val="0"/><w:doNotTrackMoves/>'
        '<w:documentProtection w:edit="forms" w:hash="x"/><w:compat/>'
    )
    names, root = track(theirs)
    assert names == ["trackRevisions", "documentProtection", "compat"]
    assert root.find(f"{W}trackRevisions").get(f"{W}val") is None


def test_the_order_is_that_of_the_schema():
    schema = next((VALIDATOR.parent.parent / "reference" / "ooxml-xsd").rglob("wml.xsd"), None)
    if schema is None:
        pytest.skip("the schema of Word’s files is not at hand")
    root = etree.fromstring(Path(schema).read_bytes())
    xsd = "{http://www.w3.org/2001/XMLSchema}"
    (kind,) = (each for each in root.iter(f"{xsd}complexType") if each.get("name") == "CT_Settings")
    names = [each.get("name") for each in kind.iter(f"{xsd}element")]
    assert tuple(names[: names.index("trackRevisions")]) == BEFORE
