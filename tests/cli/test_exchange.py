"""Findings as JSON, for other programs."""

import json

from orderpaper.cli.exchange import compose_json
from orderpaper.records.finding import note, query, stop
from orderpaper.records.outcome import Outcome
from orderpaper.records.place import Place

CELL = Place("plan.xlsx", "Actions", "E4")
EVERY = (
    stop("date-can-be-read", CELL, "“31 Febuary” is not a date.", "31 Febuary"),
    query("c", Place("Rhôs.docx", "Aims", "paragraph 3"), "it is odd."),
    note("read", CELL, "“28.2.17” was read.", "28.2.17", "28/02/2017"),
)


def test_every_finding_is_told_by_itself_with_all_that_is_known_of_it():
    said = json.loads(compose_json(Outcome(EVERY[:1], every=EVERY), "March meeting"))
    assert list(said) == ["folder", "counts", "findings", "sign_offs"]
    assert said["folder"] == "March meeting"
    assert said["counts"] == {"stop": 1, "query": 1, "note": 1}
    assert said["findings"][0] == {
        "code": "date-can-be-read",
        "severity": "stop",
        "file": "plan.xlsx",
        "sheet": "Actions",
        "cell": "E4",
        "count": 1,
        "held": "31 Febuary",
        "read_as": "",
        "message": "“31 Febuary” is not a date.",
    }
    assert [each["file"] for each in said["findings"]] == ["plan.xlsx", "Rhôs.docx", "plan.xlsx"]
    assert said["findings"][2]["read_as"] == "28/02/2017"


def test_it_is_utf_8_and_ends_with_a_line_break():
    data = compose_json(Outcome(every=EVERY), "a")
    assert "Rhôs.docx".encode() in data
    assert data.endswith(b"}\n")


def test_nothing_found_is_an_empty_list():
    said = json.loads(compose_json(Outcome(), "a"))
    assert (said["counts"], said["findings"]) == ({"stop": 0, "query": 0, "note": 0}, [])


def test_a_name_that_is_no_text_is_no_reason_to_stop():
    assert json.loads(compose_json(Outcome(), "pl\udce9n"))["folder"] == "pl?n"
