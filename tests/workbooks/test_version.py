"""The template of a workbook, and its version."""

import pytest

from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.snapshot import Snapshot
from orderpaper.workbooks.version import VERSION, TemplateVersion, read_template_version
from workbooks.books import EVERY_KIND, build, change_parts

HOSTILE = (
    b'<!DOCTYPE x [<!ENTITY a "aaaa">]><Properties><property name="Orderpaper version">&a;</property></Properties>'
)


@EVERY_KIND
def test_a_blank_workbook_says_its_kind_and_todays_version(kind):
    found = read_template_version(Snapshot("x.xlsx", write_workbook(kind)))
    assert found == TemplateVersion(kind.stem, VERSION)
    assert not found.is_old


def test_a_workbook_that_is_not_of_ours_says_nothing_and_counts_as_old():
    found = read_template_version(Snapshot("plan.xlsx", build({"Sheet": [["a"]]})))
    assert found == TemplateVersion()
    assert found.is_old


@pytest.mark.parametrize("content", [b"", b"<broken", b"\xff\xfe", HOSTILE, b"<Properties/>"])
def test_properties_that_cannot_be_read_say_nothing(content):
    data = write_plan_with(content)
    assert read_template_version(Snapshot("plan.xlsx", data)) == TemplateVersion()


def write_plan_with(content):
    """Give a blank plan with other custom properties."""
    blank = write_workbook(find_kind("plan"))
    return change_parts(blank, lambda name, held: content if name == "docProps/custom.xml" else held)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut off", b"no workbook at all"])
def test_a_file_that_is_no_workbook_says_nothing(data):
    assert read_template_version(Snapshot("plan.xlsx", data)) == TemplateVersion()


@pytest.mark.parametrize(
    ("version", "is_old"),
    [("1", True), (None, True), ("", True), ("new", True), ("²", True), (VERSION, False), ("999", False)],
)
def test_only_a_version_before_todays_is_old(version, is_old):
    assert TemplateVersion("plan", version).is_old is is_old
