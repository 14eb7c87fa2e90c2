import pytest

from checks.words.cells import ask_of, ask_of_nothing, write
from orderpaper.checks.words.every_name_is_spelt_one_way import MOST_COMPARED
from orderpaper.checks.words.every_name_is_spelt_one_way import every_name_is_spelt_one_way as check
from orderpaper.records.council import Organisation, Person
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from orderpaper.records.plan import Action
from papers.example import make, read_example, with_council
from steps import count_steps

CODE = "every-name-is-spelt-one-way"


@pytest.fixture
def bundle():
    return with_council(read_example(), people=(), organisations=(), committees=())


def ask(bundle, *leads):
    rows = tuple(write(Action, "lead", lead, row) for row, lead in enumerate(leads, 2))
    return ask_of(check, bundle, actions=rows)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kent Police", "kent police"),
        ("Safety, Health and Housing", "Safety Health & Housing"),
        ("SMP Subgroup", "SMP Subgroups"),
        ("SMP Subgroup", "SMP  Subgroup"),
        ("Golding Homes", "Golding Homes."),
        ("Youth Offending Team", "Youth-Offending Team"),
        ("Community Safety Unit", "Comunity Safety Unit"),
        ("Community Safety Unit", "Communitty Safety Unit"),
        ("Maidstone Mediation", "Maidstome Mediation"),
    ],
)
def test_two_spellings_of_one_name_are_queried_with_both_places(bundle, one, other):
    assert ask(bundle, one, "Another body", other, other) == [
        query(
            CODE,
            Place("plan.xlsx", "Actions", "D4"),
            f"“{other}” is “{one}” in plan.xlsx › Actions › D2. Is that the same? Write the name one way.",
            other,
        )
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Councillor A", "Councillor B"), ("Mr Smith", "Mrs Smith"), ("Ward 1 team", "Ward 2 team")),
        *(("Policy lead", "Police team"), ("Hall Lane", "Hill Lane"), ("Kent", "Dent"), ("North Kent", "South Kent")),
    ],
)
def test_names_that_are_different_are_fine(bundle, one, other):
    assert ask(bundle, one, other) == []


def test_the_name_in_the_councils_lists_is_right_and_the_other_is_the_slip(bundle):
    listed = with_council(
        bundle, organisations=(make(Organisation, 5, "council.xlsx", short="GH", full="Golding Homes"),)
    )
    (found,) = ask(listed, "Goldimg Homes", "Golding Homes")
    assert found.place == Place("plan.xlsx", "Actions", "D2")
    assert found.message.startswith("“Goldimg Homes” is “Golding Homes” in council.xlsx › Organisations › B5.")


def test_two_names_that_are_both_listed_are_two(bundle):
    people = (make(Person, name="Councillor Wilson", also_known_as="Cllr Wilson\nCouncillor Willson"),)
    listed = with_council(bundle, people=(*people, make(Person, name="Councillor Wilton"), make(Person)))
    assert ask(listed, "Councillor Wilson", "Councillor Wilton", "Councillor Willson") == []


def test_each_of_two_names_in_a_cell_is_looked_at(bundle):
    (found,) = ask(bundle, "Kent Police & Golding Homes", "Goldimg Homes\nProbation")
    assert found.message.startswith("“Goldimg Homes” is “Golding Homes” in plan.xlsx › Actions › D2.")


def test_of_very_many_names_not_every_one_is_compared_with_every_other(bundle):
    def count(names):
        leads = [f"Officer {'abcdefghij'[at % 10]}{'klmnopqrst'[at // 10 % 10]}ing {at}" for at in range(names)]
        return count_steps(lambda: ask(bundle, *leads))

    assert count(3 * MOST_COMPARED) < 8 * count(MOST_COMPARED)


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []
