import pytest

from orderpaper.checks.proof.wording.unfinished import find_broken, find_unfinished


def find(text):
    return [match[0] for match in find_unfinished(text)]


@pytest.mark.parametrize(
    "text",
    [
        *("A full plan for next year has yet to be completed.", "The figures have yet to be provided by the county."),
        *(
            "The table is still to be added.",
            "Targets are yet to be agreed.",
            "Details to follow",
            "(report to follow)",
        ),
        *(
            "A detailed list of sites will be added to this in time.",
            "Costs: figures awaited.",
            "Awaiting data from Kent.",
        ),
        *("Map to be inserted", "Insert photo here", "(insert table of wards)", "<insert name>", "Not yet available"),
        *("The complete set of actions is to be inserted", "Costs – details to be supplied"),
    ],
)
def test_what_is_yet_to_be_put_in_is_found(text):
    assert len(find(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        *("The project will be completed by March.", "The plan will be reviewed annually.", "The list is completed."),
        *("Details will be provided to members.", "A full list of schemes will be added by March 2018."),
        *("The Bill has yet to be passed.", "Offenders awaiting trial", "Cases outstanding", "Under review"),
        *("The data will be added up and the police have yet to be told.", "The figures to be confirmed are these."),
        *(
            "Insert the key and turn it.",
            "An action plan will be developed and published.",
            "The work is pending a vote.",
        ),
    ],
)
def test_what_is_only_to_come_is_not(text):
    assert find(text) == []


def test_each_place_is_given_once():
    assert len(find("The full table has yet to be added. A full list will be added to the plan.")) == 2


@pytest.mark.parametrize("text", ["Error! Bookmark not defined.", "#REF!", "«First_name»"])
def test_broken_fields_are_found(text):
    assert [match[0] for match in find_broken(f"It is {text} here.")] == [text]


def test_words_like_them_are_fine():
    assert list(find_broken("An error! It was #1 of them. N/A")) == []
