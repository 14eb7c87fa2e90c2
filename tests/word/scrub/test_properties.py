"""A published file says its title, whose it is and its day, and nothing else."""

import datetime as dt

from lxml import etree

from orderpaper.word.scrub.properties import APP, CORE, Imprint, write_properties

IMPRINT = Imprint("Plan & budget", "The Council", dt.date(2017, 3, 28))


def test_the_properties_are_title_organisation_and_day():
    said = {etree.QName(each).localname: each.text for each in etree.fromstring(write_properties(IMPRINT)[CORE][2])}
    assert said == {
        "title": "Plan & budget",
        "creator": "The Council",
        "created": "2017-03-28T00:00:00Z",
        "modified": "2017-03-28T00:00:00Z",
        "language": "en-GB",
    }


def test_the_other_properties_name_the_program_and_nobody():
    said = [etree.QName(each).localname for each in etree.fromstring(write_properties(IMPRINT)[APP][2])]
    assert said == ["Application", "DocSecurity", "AppVersion"]


def test_a_sign_that_no_file_may_hold_is_replaced():
    etree.fromstring(write_properties(Imprint("a\x00b", "c\x07", IMPRINT.made_on))[CORE][2])
