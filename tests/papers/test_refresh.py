import pytest

from orderpaper.papers.refresh import describe_changes, in_order, last_years, this_years
from orderpaper.records.place import Place
from orderpaper.records.plan import Plan, PlanDetails, Priority, Theme
from orderpaper.records.text import Missing
from papers.example import make, read_example

MISSING = Missing("since", Place("plan.xlsx", "Priorities", "H2"))
THEME = make(Theme, id="ARR", order=1, title="Reducing Reoffending everywhere")


def priority(name, order=1, **values):
    return make(Priority, **{"id": name, "order": order, "title": f"Title of {name}", "since": "2013/14", **values})


def plan(*priorities, themes=(THEME,)):
    details = make(PlanDetails, title="Plan", year="2017/18", last_year="2016/17")
    return Plan(details, tuple(priorities), tuple(themes))


def changes(*priorities):
    return [(each.priority, each.change, each.now) for each in describe_changes(plan(*priorities))]


def ended(name, became="", **values):
    return priority(name, ended="2016/17", became=became, **values)


def test_a_priority_of_both_years_is_kept():
    assert changes(priority("SM")) == [("Title of SM", "Kept", "Title of SM")]


def test_a_priority_of_this_year_alone_is_new():
    assert changes(priority("MH", since="2017/18")) == [("None: it is new", "New", "Title of MH")]


def test_a_priority_that_ended_and_became_nothing_is_removed():
    assert changes(ended("RS")) == [("Title of RS", "Removed", "No longer a priority")]


@pytest.mark.parametrize("cell", ["OCG\nCSE", "OCG, CSE"])
def test_a_priority_that_became_several_is_split(cell):
    said = changes(priority("OCG", since="2017/18"), priority("CSE", since="2017/18"), ended("CR", cell))
    assert said == [("Title of CR", "Split", "Title of OCG; Title of CSE")]


def test_priorities_that_became_one_are_joined():
    said = changes(priority("DA", since="2017/18"), ended("VCDA", "DA"), ended("VCO", "DA"))
    assert said == [("Title of VCDA", "Joined", "Title of DA"), ("Title of VCO", "Joined", "Title of DA")]


def test_a_priority_that_went_into_one_that_was_there_already_is_joined_to_it():
    said = changes(priority("DA"), ended("VCO", "DA", order=2))
    assert said == [("Title of DA", "Kept", "Title of DA"), ("Title of VCO", "Joined", "Title of DA")]


def test_a_priority_with_another_id_this_year_is_renamed():
    assert changes(priority("DA", since="2017/18"), ended("DV", "da")) == [("Title of DV", "Renamed", "Title of DA")]


def test_a_priority_with_another_title_this_year_is_renamed():
    assert changes(priority("DA", formerly="Domestic Violence")) == [("Domestic Violence", "Renamed", "Title of DA")]


def test_a_priority_that_became_a_theme_is_made_cross_cutting():
    assert changes(ended("RR", "ARR")) == [("Title of RR", "Made cross-cutting", "Reducing Reoffending everywhere")]


def test_a_priority_that_became_a_priority_and_a_theme_is_split():
    said = changes(priority("SM"), ended("RR", "ARR\nSM", order=2))
    assert said[1] == ("Title of RR", "Split", "Reducing Reoffending everywhere; Title of SM")


def test_an_id_that_nobody_declared_is_printed_as_typed():
    assert changes(ended("RR", "Xyz")) == [("Title of RR", "Renamed", "Xyz")]


def test_a_priority_that_goes_on_is_nobody_elses_heir():
    """Became is for a priority that ended; what stands there beside one that goes on changes nothing."""
    said = changes(priority("SM", became="DA"), priority("DA", since="2017/18", order=2))
    assert said[1] == ("None: it is new", "New", "Title of DA")


def test_a_priority_that_ended_years_ago_is_not_among_last_years():
    old = priority("OLD", ended="2014/15")
    assert last_years(plan(old)) == []
    assert changes(old) == []


def test_a_priority_that_ended_nobody_can_say_when_is_not_lost():
    assert changes(priority("RS", ended="at the end of last year")) == [
        ("Title of RS", "Removed", "No longer a priority")
    ]


def test_a_year_of_two_figures_is_understood():
    assert changes(priority("RS", since="13/14", ended="16/17")) == [("Title of RS", "Removed", "No longer a priority")]
    assert changes(priority("MH", since="17/18")) == [("None: it is new", "New", "Title of MH")]


def test_priorities_stand_in_their_printed_order():
    first, second, unnumbered = priority("A", order=1), priority("B", order=2), priority("C", order=None)
    assert in_order([second, first, unnumbered]) == [unnumbered, first, second]
    assert [each.id for each in this_years(plan(second, first, ended("D", order=0)))] == ["A", "B"]


def test_the_published_refresh_comes_out_of_the_example():
    said = [(each.priority, each.change, each.now) for each in describe_changes(read_example().plan)]
    assert said == [
        (
            "Community Resilience",
            "Split",
            "Organised Crime Groups (including Modern Slavery); Gangs & Child Sexual Exploitation (CSE)",
        ),
        ("Substance Misuse", "Kept", "Substance Misuse"),
        ("Reducing Reoffending", "Made cross-cutting", "ASB & Reducing Reoffending"),
        ("Road Safety (KSI)", "Removed", "No longer a priority"),
        ("Violent Crime (domestic abuse)", "Joined", "Domestic Abuse and other Violent Crime"),
        ("Violent Crime (other)", "Joined", "Domestic Abuse and other Violent Crime"),
        ("None: it is new", "New", "Mental Health"),
    ]
