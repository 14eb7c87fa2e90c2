import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.contexts import MeasureSaid
from orderpaper.papers.plan import Shown, as_list, describe_plan
from orderpaper.records.columns import LISTS
from orderpaper.records.council import Contact
from orderpaper.records.edition import Edition
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanNarrative, Theme
from orderpaper.records.public import cut_bundle
from orderpaper.records.text import Line, LineKind, Missing, Prose, bullets, citations_of, paragraph
from orderpaper.records.when import When, in_month
from papers.example import change, make, read_example, rows_like

HERE = Place("plan.xlsx", "Indicators", "G2")
MISSING = Missing("figure", HERE, "about ten")


@pytest.fixture
def council():
    return read_example().council


@pytest.fixture
def plan():
    return read_example().plan


def describe(plan, shape="B"):
    return describe_plan(plan, read_example().council, Shown(shape))


def of(said, title):
    return next(each for each in said.priorities if each.title == title)


@pytest.mark.parametrize(
    ("shape", "a", "b", "c"),
    [
        ("A", True, False, False),
        ("B", False, True, False),
        ("C", False, False, True),
        ("", False, True, False),
        ("D", False, True, False),
    ],
)
def test_the_three_shapes_are_made_from_the_same_records(plan, shape, a, b, c):
    said = describe(plan, shape)
    assert (said.is_shape_a, said.is_shape_b, said.is_shape_c) == (a, b, c)
    shapeless = {"is_shape_a": False, "is_shape_b": False, "is_shape_c": False}
    assert dataclasses.replace(said, **shapeless) == dataclasses.replace(describe(plan), **shapeless)


def test_the_priorities_of_this_year_are_numbered_in_order(plan):
    said = describe(plan)
    assert [(each.number, each.title) for each in said.priorities] == [
        ("1", "Organised Crime Groups (including Modern Slavery)"),
        ("2", "Gangs & Child Sexual Exploitation (CSE)"),
        ("3", "Substance Misuse"),
        ("4", "Domestic Abuse and other Violent Crime"),
        ("5", "Mental Health"),
    ]
    assert (said.title, said.year, said.last_year) == (
        "Community Safety Partnership Plan 2013–2018",
        "2017/18",
        "2016/17",
    )


def test_a_priority_without_an_order_is_numbered_by_its_place(plan):
    unnumbered = change(plan, priorities=rows_like(plan.priorities, 0, order=None))
    assert describe(unnumbered).priorities[0].number == "1"


def test_last_years_priorities_are_called_what_they_were_called(plan):
    renamed = change(plan, priorities=rows_like(plan.priorities, 2, formerly="Drugs and Alcohol"))
    assert describe(renamed).last_priorities == (
        "Community Resilience",
        "Drugs and Alcohol",
        "Reducing Reoffending",
        "Road Safety (KSI)",
        "Violent Crime (domestic abuse)",
        "Violent Crime (other)",
    )


def test_an_action_says_everything_that_any_shape_prints(plan):
    action = make(
        Action,
        id="OCG1",
        priority="ocg",
        action="Share what is known.",
        lead="Police",
        due=in_month(dt.date(2017, 8, 1)),
        status="On track",
        outcome="Fewer groups.",
        progress="Begun.",
    )
    (said,) = of(describe(change(plan, actions=(action,))), "Organised Crime Groups (including Modern Slavery)").actions
    assert (said.id, str(said.action), said.lead, said.due, said.status, str(said.outcome), str(said.progress)) == (
        "OCG1",
        "Share what is known.",
        "Police",
        "August 2017",
        "On track",
        "Fewer groups.",
        "Begun.",
    )


def test_what_an_action_may_leave_empty_is_said_in_words(plan):
    said = of(describe(plan), "Substance Misuse").actions[0]
    assert (said.status, str(said.outcome), str(said.progress), said.due) == (
        "Not stated",
        "Not stated",
        "None reported",
        "Ongoing",
    )


def test_a_lead_and_a_date_that_are_missing_stand_with_their_cells(plan):
    said = of(describe(plan), "Gangs & Child Sexual Exploitation (CSE)").actions[0]
    assert said.lead == Missing("lead agency", Place("plan.xlsx", "Actions", "D6"))
    assert said.due == Missing("date by when", Place("plan.xlsx", "Actions", "E6"))


def keep_back(plan, edition, **values):
    """Give what an edition says of the plan with some of its rows kept back."""
    kept_back = change(
        plan,
        actions=rows_like(plan.actions, 8, **values),
        indicators=rows_like(plan.indicators, 6, **values),
        completed=tuple(each.changed(**values) for each in plan.completed),
    )
    return describe(cut_bundle(dataclasses.replace(read_example(), plan=kept_back), edition).plan)


@pytest.mark.parametrize("edition", Edition)
def test_rows_that_are_not_published_are_left_out_of_every_edition(plan, edition):
    told = keep_back(plan, edition, publish="No")
    said = of(told, "Substance Misuse")
    assert [each.id for each in said.actions] == ["SM2", "SM3", "SM4"]
    assert len(said.indicators) == 4
    assert not any(review.completed for review in told.reviews)


def test_exempt_rows_stand_in_public_as_notices_without_an_empty_cell(plan):
    told = keep_back(plan, Edition.PUBLIC, publish="Exempt", exempt_paragraph="7", public_interest="It would warn.")
    said, withheld = of(told, "Substance Misuse"), "Not for publication"
    action, indicator = said.actions[0], said.indicators[0]
    assert str(action.action).startswith(f"{withheld}: paragraph 7 of Part 1")
    assert (action.lead, action.due, action.status, str(action.outcome), str(action.progress)) == (withheld,) * 5
    assert str(indicator.indicator).endswith(" It would warn.")
    assert (indicator.baseline, indicator.comparator, indicator.target) == (withheld,) * 3
    assert all(str(each.completed).startswith(withheld) for each in told.reviews if each.completed)


def test_exempt_rows_are_printed_in_full_in_the_exempt_edition(plan):
    said = keep_back(plan, Edition.EXEMPT, publish="Exempt", exempt_paragraph="7", public_interest="It would warn.")
    assert said == describe(plan)


@pytest.mark.parametrize("publish", ["Yes", ""])
def test_rows_that_may_be_published_are_printed(plan, publish):
    told = change(plan, actions=rows_like(plan.actions, 8, publish=publish))
    assert of(describe(told), "Substance Misuse").actions[0].id == "SM1"


def test_a_priority_without_actions_says_what_is_to_be_supplied_and_where(plan):
    said = of(describe(plan), "Mental Health")
    assert said.actions == ()
    assert said.no_actions == Missing("actions for Mental Health", Place("plan.xlsx", "Actions"))


def test_a_priority_without_a_sub_group_is_delivered_under_its_own_title(plan):
    alone = change(plan, priorities=rows_like(plan.priorities, 4, sub_group=""))
    assert of(describe(alone), "Mental Health").sub_group == "Mental Health"


def test_several_outcomes_are_a_list_and_one_is_a_paragraph():
    assert as_list(Prose((Line("One"), Line("Two")))) == bullets(["One", "Two"])
    assert as_list(paragraph("One")) == paragraph("One")
    assert as_list(Prose()) == Prose()


def indicator(**values):
    plan = read_example().plan
    made = make(Indicator, id="MH-A", priority="MH", indicator="Referrals", **values)
    (said,) = of(describe(change(plan, indicators=(made,))), "Mental Health").indicators
    return said


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "None"),
        ({"baseline": Figure(1358, HERE)}, "1,358"),
        ({"baseline": Figure(1358, HERE), "baseline_period": "2015/16"}, "1,358 (2015/16)"),
        ({"baseline": Figure(None, HERE, flag="[x]"), "baseline_period": "2015/16"}, "[x] (2015/16)"),
        ({"baseline": MISSING, "baseline_period": "2015/16"}, MISSING),
        ({"baseline": Figure(3, HERE), "baseline_period": MISSING}, MISSING),
    ],
)
def test_a_baseline_is_said_with_its_period(values, said):
    assert indicator(**values).baseline == said


def test_a_comparator_is_said_with_its_name():
    said = indicator(comparator=Figure(26.4, HERE, 1, is_percent=True), comparator_name="Kent average")
    assert said.comparator == "26.4% (Kent average)"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "None set"),
        ({"target": "below the county average"}, "below the county average"),
        ({"target": "1,000", "target_by": in_month(dt.date(2018, 3, 1))}, "1,000, by March 2018"),
        ({"target_by": When("Ongoing")}, "Not stated, by Ongoing"),
        ({"target": MISSING, "target_by": When("Ongoing")}, MISSING),
        ({"target": "1,000", "target_by": MISSING}, MISSING),
    ],
)
def test_a_target_is_said_with_the_day_it_is_due(values, said):
    assert indicator(**values).target == said


def test_a_theme_without_ids_runs_through_every_priority(plan):
    said = describe(plan)
    assert [(each.theme, each.cells) for each in said.themes] == [
        ("ASB & Reducing Reoffending", ("Yes",) * 5),
        ("Identifying Vulnerabilities", ("Yes",) * 5),
        ("‘Prevent’ and Radicalisation", ("Yes",) * 5),
    ]


@pytest.mark.parametrize("ids", ["cse\nMH", "CSE, MH", "CSE & MH"])
def test_a_theme_runs_through_the_priorities_it_names(plan, ids):
    (said,) = describe(
        change(plan, themes=(make(Theme, id="IV", order=1, title="Vulnerability", priorities=ids),))
    ).themes
    assert said.cells == ("No", "Yes", "No", "No", "Yes")


def test_themes_stand_in_their_order(plan):
    said = describe(change(plan, themes=tuple(reversed(plan.themes))))
    assert said.themes[0].theme == "ASB & Reducing Reoffending"


def test_reviews_are_of_last_years_priorities_and_then_of_emerging_ones(plan):
    said = describe(plan).reviews
    assert [each.title for each in said] == [
        "Community Resilience",
        "Substance Misuse",
        "Reducing Reoffending",
        "Road Safety (KSI)",
        "Violent Crime (domestic abuse)",
        "Violent Crime (other)",
        "Mental Health",
    ]
    assert said[-1].completed == Prose()
    assert str(said[-1].decision).startswith("Mental health is not a new issue")
    assert {line.kind for line in said[0].completed.lines} == {LineKind.BULLET}


def test_every_completed_action_is_in_the_review_of_its_priority_in_its_order(plan):
    done = tuple(
        make(CompletedAction, priority=name, text=f"Done {number}") for number, name in enumerate(("RS", "sm", "RS"), 1)
    )
    said = {each.title: str(each.completed) for each in describe(change(plan, completed=done)).reviews}
    assert said["Road Safety (KSI)"] == "Done 1\nDone 3"
    assert said["Substance Misuse"] == "Done 2"


def test_a_priority_with_nothing_to_review_is_not_reviewed(plan):
    quiet = tuple(each.changed(summary=Prose(), decision=Prose()) for each in plan.priorities)
    assert describe(change(plan, priorities=quiet, completed=())).reviews == ()


@pytest.mark.parametrize(
    ("field", "section"),
    [
        ("introduction", "Introduction to priorities"),
        ("background", "Background and context"),
        ("organisations", "Organisational changes"),
        ("assessment", "Strategic assessment summary"),
        ("leads_introduction", "Priority leads"),
        ("action_plan", "Action plan"),
        ("consultation", "Consultation"),
        ("methodology", "Methodology"),
    ],
)
def test_each_passage_stands_in_its_section_with_its_heading(plan, field, section):
    rows = tuple(
        make(PlanNarrative, section=each, heading=f"About {each}", text=f"Of {each}") for each in LISTS["Plan section"]
    )
    (said,) = getattr(describe(change(plan, narrative=rows)), field)
    assert (said.heading, str(said.text)) == (f"About {section}", f"Of {section}")


def test_every_section_of_the_plan_is_printed_somewhere(plan):
    rows = tuple(make(PlanNarrative, section=each, text=f"Of {each}") for each in LISTS["Plan section"])
    said = describe(change(plan, narrative=rows))
    printed = [
        str(passage.text)
        for field in dataclasses.fields(said)
        for passage in (getattr(said, field.name) if isinstance(getattr(said, field.name), tuple) else ())
        if hasattr(passage, "text")
    ]
    assert sorted(printed) == sorted(f"Of {each}" for each in LISTS["Plan section"])


def test_the_figures_measured_are_the_figures_printed(plan, council):
    measure = MeasureSaid("M", "2015", "1", "2016", "2", "+1", "", "rose by 1, from 1 to 2", "Police")
    assert describe_plan(plan, council, Shown("B", (measure,))).measures == (measure,)


def test_a_contact_prints_everything_that_was_typed_of_it_a_line_each(plan, council):
    contact = make(Contact, service="Help", details="Tel: 101", email="a@b.uk", web="b.uk", opening_hours="9 to 5")
    said = describe_plan(plan, dataclasses.replace(council, contacts=(contact,)), Shown()).contacts
    assert [(each.service, each.details) for each in said] == [("Help", "Tel: 101\na@b.uk\nb.uk\n9 to 5")]


def test_a_contact_without_details_is_missing_them_whatever_else_it_has(plan, council):
    contact = make(Contact, service="Help", details=MISSING, email="a@b.uk")
    (said,) = describe_plan(plan, dataclasses.replace(council, contacts=(contact,)), Shown()).contacts
    assert said.details is MISSING


def test_the_glossary_is_the_councils(plan):
    said = describe(plan).glossary
    assert (len(said), said[0].acronym, said[0].meaning) == (27, "ASB", "Anti-Social Behaviour")


def test_without_a_plan_workbook_everything_of_the_plan_is_to_be_supplied(council):
    said = describe_plan(None, council, Shown("C"))
    assert said.title == Missing("title of the plan", Place("plan.xlsx"))
    assert isinstance(said.year, Missing)
    assert isinstance(said.last_year, Missing)
    assert (said.priorities, said.is_shape_c) == ((), True)
    assert said.glossary


def test_the_figures_of_an_indicator_know_their_cells_and_words_are_no_figures():
    said = indicator(baseline=Figure(1358, HERE), baseline_period="2015/16", target="1,000", target_by=When("Ongoing"))
    assert [(said.baseline[a:b], cells) for a, b, cells, _name in citations_of(said.baseline)] == [("1,358", (HERE,))]
    assert [said.target[a:b] for a, b, _cells, _name in citations_of(said.target)] == ["1,000"]
    assert citations_of(indicator(target="below the county average").target) == ()
