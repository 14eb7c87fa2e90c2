import pytest

from checks.proof.changes.drawn import listen
from orderpaper.checks.proof.changes.bases import add_bases, derive_pairs, find_base


@pytest.mark.parametrize(
    "text",
    [
        "Casualties went from 59 to 58, a 35% reduction from 89 in 2008.",
        "There were 58 casualties, a 35% reduction on 89 in 2008.",
        "There were 58 casualties, a 35% reduction upon the 89 casualties of 2008.",
        "There were 58 casualties, a 35% reduction on the previous year’s figure of 89.",
    ],
)
def test_the_earlier_number_may_stand_after_its_change(text):
    spoken = listen(text)
    base = find_base(spoken, spoken.changes[0])
    assert base is not None
    assert (base.first.text, base.last.text) == ("89", "58")
    assert base in add_bases(spoken).pairs


@pytest.mark.parametrize(
    "text",
    [
        "In 3 of the 12 wards, a 35% reduction from 89 offences was seen.",
        "In 3 of the 12 wards, a 35% reduction from 89 was seen.",
        "There were 58 patrols, a 35% reduction from 89 offences.",
        "Casualties saw a 35% reduction from 89 in 2008.",
    ],
)
def test_another_thing_is_no_later_number(text):
    spoken = listen(text)
    assert find_base(spoken, spoken.changes[0]) is None
    assert add_bases(spoken) is spoken


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "There are 155,200 people, a rise of 16,300 people (11.7%).",
            [("138,900", "155,200"), ("155,200", "171,500")],
        ),
        ("Theft fell by 42 (20.1%) to 167.", [("209", "167")]),
        ("Theft fell by 42 (20.1%) from 209.", [("209", "167")]),
        ("There were 20 cases, a fall of 30 (60%).", [("50", "20")]),
        ("Theft fell by 42 to 167.", []),
        ("Theft fell by 20.1% to 167.", []),
        ("Theft changed by 42 (20.1%) to 167.", []),
        ("There are 12 wards, a rise of 45 offences (4%).", []),
    ],
)
def test_a_number_and_a_difference_make_the_other_number(text, pairs):
    spoken = listen(text)
    derived = derive_pairs(spoken, spoken.changes[0])
    assert [(pair.first.text, pair.last.text) for pair in derived] == pairs
    assert all(pair.is_derived for pair in derived)


def test_several_changes_of_one_number_all_go_back_to_it():
    spoken = listen(
        "There were 2,430 people, +0.6% higher (14 more people) since June and +0.4% higher (10 more people)."
    )
    assert [derive_pairs(spoken, change)[0].first.text for change in spoken.changes] == ["2,416", "2,420"]
