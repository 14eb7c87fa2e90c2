"""A PDF says its title, its organisation and its day, the same in both places, and nothing else."""

import datetime as dt
from xml.etree.ElementTree import fromstring

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.tagged.identity import Identity

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PRINTED = st.text(st.characters(exclude_categories=("C",)), max_size=40)


def read_packet(identity):
    text = identity.packet.decode("utf-8")
    root = fromstring(text[text.index("<x:xmpmeta") : text.index("<?xpacket end")])  # noqa: S314 - our own
    return [each.text or "" for each in root.iter(f"{RDF}li")], text


def test_dates_are_midnight_of_the_day_in_both():
    identity = Identity("Plan", "A council", dt.date(2017, 3, 28))
    assert identity.information["/CreationDate"] == identity.information["/ModDate"] == "D:20170328000000Z"
    assert read_packet(identity)[1].count("2017-03-28T00:00:00Z") == 2


def test_without_a_day_there_is_no_date():
    identity = Identity("Plan", "A council")
    assert identity.information == {"/Title": "Plan", "/Author": "A council"}
    assert "Date" not in read_packet(identity)[1]


def test_the_packet_says_that_the_file_is_for_everybody():
    assert "<pdfuaid:part>1</pdfuaid:part>" in read_packet(Identity("Plan", "A council"))[1]


@given(PRINTED, PRINTED)
def test_any_title_and_organisation_are_said_as_they_are(title, organisation):
    assert read_packet(Identity(title, organisation))[0] == [title, organisation, "en-GB"]
