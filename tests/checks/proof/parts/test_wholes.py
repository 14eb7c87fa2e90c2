from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from orderpaper.checks.proof.parts.wholes import Wholes, draw_all
from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.tabled import Tabled
from proofed import proof


def read(text, *rows):
    reading = proof(text, *rows)
    skeletons = draw_all(reading.sentences)
    wholes = Wholes(reading, skeletons, read_vocabulary(reading))
    found = [share for at in range(len(skeletons)) for shares in wholes.read_shares(at) for share in shares]
    return [(share.said.text, int(share.part), int(share.whole)) for share in found]


def test_the_whole_is_the_latest_count_of_the_same_thing():
    text = (
        "Robberies fell from 60 to 52. Drug offences fell from 422 to 415. Upton had 204, or 49% of all drug offences."
    )
    assert read(text) == [("49%", 204, 415)]


def test_the_whole_is_not_looked_for_beyond_a_heading():
    text = "Drug offences fell from 422 to 415.\n\n2. ANOTHER CHAPTER\n\nUpton had 204, or 49% of all drug offences."
    assert read(text) == []


def test_a_number_with_its_percentage_is_a_part_and_no_whole():
    text = "Kent saw 415 drug offences{}. Upton had 204, or 49% of all drug offences."
    assert read(text.format("")) == [("49%", 204, 415)]
    assert read(text.format(" (12%)")) == []
    assert read(text.format(", or 12% of the county,")) == []


def test_the_whole_of_another_place_is_not_taken():
    text = "Drug offences in Kent fell from 422 to 415. In Upton 204, or 49% of all drug offences in Upton, were seen."
    assert read(text) == []


def test_a_row_of_a_table_is_a_whole():
    row = Tabled("Drug offences", Whereabouts(), (422, 415))
    assert read("Upton had 204 offences, or 49% of all drug offences.", row) == [("49%", 204, 415), ("49%", 204, 422)]


def test_this_is_a_share_of_the_only_number_before():
    text = "There were 415 drug offences. In Upton we saw 204 of them. This is 49% of all drug offences."
    assert read(text) == [("49%", 204, 415)]
