"""Settings of the page stay; all others go."""

from lxml import etree

from canary_file import NAMESPACES
from orderpaper.word.facts.styles import W
from orderpaper.word.scrub.settings import leave_printed_settings


def left(inside):
    root = etree.fromstring(
        f"<w:settings {NAMESPACES} xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'>{inside}</w:settings>"
    )
    leave_printed_settings(root)
    return [etree.QName(each).localname for each in root.iter() if each is not root]


def test_what_decides_how_a_paper_is_printed_stays():
    kept = ["zoom", "mirrorMargins", "defaultTabStop", "autoHyphenation", "evenAndOddHeaders", "themeFontLang"]
    assert left("".join(f"<w:{name}/>" for name in kept) + "<m:mathPr/>") == [*kept, "mathPr"]


def test_what_tells_of_work_and_people_goes():
    gone = [
        "writeProtection",
        "trackRevisions",
        "documentProtection",
        "attachedTemplate",
        "mailMerge",
        "docVars",
        "rsids",
    ]
    assert (
        left("".join(f"<w:{name}/>" for name in (*gone, "updateFields", "proofState", "removePersonalInformation")))
        == []
    )


def test_settings_of_compatibility_are_those_of_word():
    setting = '<w:compatSetting w:name="a" w:uri="{}" w:val="{}"/>'
    word = "http://schemas.microsoft.com/office/word"
    compat = setting.format(word, "15") + setting.format("urn:x", "1") + setting.format(word, "secret")
    assert left(f"<w:compat>{compat}</w:compat>") == ["compat", "compatSetting"]
    assert W.endswith("main}")
