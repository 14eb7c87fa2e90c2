import pytest

from measured import tell
from orderpaper.checks.proof.measures.locations import compare_locations
from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from proofed import proof

HOSTED = "Upton’s legal advice shop is currently hosted at the Baptist Church and is open every day of the week."


@pytest.mark.parametrize(
    ("address", "answers"),
    [
        ("Legal Advice Shop, Upton Gateway, King Street, Upton, Kent ME15 6GY", ["query"]),
        ("Legal Advice Shop, Baptist Church, King Street, Upton, Kent ME15 6GY", [""]),
        ("Mediation Office, Upton Gateway, King Street, Upton, Kent ME15 6GY", []),
        ("Legal Advice Shop, telephone 01622 602000, every day", []),
    ],
)
def test_a_service_is_listed_where_it_is_said_to_be(address, answers):
    reading = proof(f"{HOSTED}\n\n{address}")
    compared = tell(compare_locations(reading.passages, read_vocabulary(reading)))
    assert [answer for _words, _other, answer in compared] == answers
