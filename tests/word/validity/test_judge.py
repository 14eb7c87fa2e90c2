"""A Word file broken in any of these ways is told, with its part; a sound one is not."""

import pytest

import canary
import canary_file
from orderpaper.records.finding import Severity
from orderpaper.word.validity.judge import CODE, find_faults
from word.validity.mutations import MUTATIONS, mutate


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_broken_file_is_told(name):
    said = [str(each) for each in find_faults(mutate(name), "11 Report.docx")]
    assert any(MUTATIONS[name][1] in each for each in said), said


def test_a_sound_file_is_not():
    assert find_faults(canary_file.make_file(), "x.docx") == ()


def test_a_fault_is_a_finding_with_its_part_and_what_to_do():
    (finding,) = find_faults(mutate("a table without rows"), "11 Report.docx")
    assert (finding.code, finding.severity) == (CODE, Severity.STOP)
    assert str(finding) == (
        "11 Report.docx › word/document.xml: table 2 has no rows. Make the paper anew. If it says so again, the "
        "template is damaged: save it anew from Word."
    )


def test_each_fault_is_told_once():
    found = find_faults(canary_file.zip_parts(canary.say("{{ a }}{{ b }}", canary_file.make_parts())), "x")
    assert len(found) == len(set(found))


def test_a_box_that_is_drawn_twice_for_older_programs_is_not_there_twice():
    box = canary.box("<w:r><w:t>a</w:t></w:r>").replace("<w:p>", '<w:p w14:paraId="00000009">')
    data = canary_file.zip_parts(canary.alternative(box, box, canary_file.make_parts()))
    assert find_faults(data, "x.docx") == ()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a zip"])
def test_what_is_no_file_at_all_is_told_in_a_sentence(data):
    (finding,) = find_faults(data, "x.docx")
    assert str(finding).startswith("x.docx: it is no Word file, or was cut short.")
