import pytest

from orderpaper.checks.council.names_have_one_spelling import names_have_one_spelling
from orderpaper.records.council import Committee, Organisation, Person
from orderpaper.records.finding import query
from papers.example import make, read_example, with_council

CODE = "names-have-one-spelling"


def find(*names):
    people = tuple(make(Person, at, name=name) for at, name in enumerate(names, 2))
    return list(names_have_one_spelling(with_council(read_example(), people=people, organisations=(), committees=())))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kent Fire & Rescue", "Kent Fire and Rescue"),
        ("St. John’s Trust", "St Johns Trust"),
        ("Anti-Social Team", "Antisocial Team"),
        ("Inspector, Kent Police", "Inspector Kent Police"),
        ("Golding Homes", "Golding  Homes."),
        ("Councillor Mrs Blackmore", "Councillor Mrs. Blackmore"),
        ("Councillor Mrs Blackmore", "Councillor Mrs Blackmoor"),
        ("Councillor A", "Councilor A"),
        ("Maidstone Mediation", "Maidstone Meditation"),
        ("Maidstone Mediation", "Maidstnoe Mediation"),
        ("Director of Services", "Director of Service"),
    ],
)
def test_one_name_in_two_spellings_is_worth_a_look(one, other):
    place = make(Person, 3).origin.place("name")
    said = (
        f"“{other}” is much like “{one}” in A2. If they are one, keep one row and spell the name so everywhere; "
        "if they are two, leave them."
    )
    assert find(one, other) == [query(CODE, place, said, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Councillor Mrs A", "Councillor Mrs B"),
        ("Councillor Mrs A", "Councillor Mr A"),
        ("Councillor A Bell", "Councillor Abell"),
        ("Councillor J Smith", "Councillor Smith"),
        ("Councillor Smith", "Councillor Smyth"),
        ("Kent Police", "Kent Policy"),
        ("Area 1 Warden", "Area 2 Warden"),
        ("Area 12 Warden", "Area 1 2 Warden"),
        ("Community Warden", "Community Officer"),
        ("Golding Homes", "Holding Homes"),
        ("Councillor A", "councillor  a"),
        ("Northern Parishes", "Southern Parishes"),
    ],
)
def test_different_names_and_those_told_of_as_keys_are_fine(one, other):
    assert find(one, other) == []


def test_organisations_and_committees_are_looked_at_by_short_and_full_name_once_a_row():
    organisations = tuple(
        make(Organisation, at, short=short, full=full)
        for at, (short, full) in enumerate(
            [("M.B.C.", "Maidstone Council"), ("MBC", "Maidstone Concil"), ("X", "Y")], 2
        )
    )
    committees = tuple(
        make(Committee, at, short=short, full=full)
        for at, (short, full) in enumerate([("CHE", "Communities & Housing"), ("CH", "Communities and Housing")], 2)
    )
    bundle = with_council(read_example(), people=(), organisations=organisations, committees=committees)
    assert [(each.place.within, each.place.at) for each in names_have_one_spelling(bundle)] == [
        ("Organisations", "A3"),
        ("Committees", "B3"),
    ]
