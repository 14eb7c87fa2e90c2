"""A bundle as an edition may show it: in public nothing exempt is left of it, only that it is exempt."""

import dataclasses

import pytest

from canaries import NOTICE, QUOTED_PUBLIC, find_canaries, make_canaries, make_exempt_report, quote
from orderpaper.records.edition import Edition
from orderpaper.records.public import cut_bundle
from papers.example import read_example


@pytest.fixture(scope="module")
def typed():
    return make_exempt_report(make_canaries())


@pytest.fixture(scope="module")
def quoted(typed):
    return quote(typed)


def cut(bundle, measured, edition=Edition.PUBLIC):
    return cut_bundle(bundle, edition, measured.figures)


def test_there_is_something_to_find(quoted):
    assert len(find_canaries(quoted[0])) > 50


def test_nothing_exempt_is_left_in_the_public_bundle(quoted):
    assert find_canaries(cut(*quoted)) == []


def test_nothing_exempt_is_left_of_a_bundle_that_was_not_filled_in(typed):
    assert find_canaries(cut_bundle(typed, Edition.PUBLIC)) == []


def test_figures_are_told_by_their_cells_where_the_names_are_not_given(quoted):
    assert find_canaries(cut_bundle(quoted[0], Edition.PUBLIC)) == []


def test_what_is_cut_stays_as_it_is(quoted):
    once = cut(*quoted)
    assert find_canaries(cut_bundle(once, Edition.PUBLIC)) == []
    assert [list(each.lines) for each in texts_of(cut_bundle(once, Edition.PUBLIC))] == [
        list(each.lines) for each in texts_of(once)
    ]


def texts_of(bundle):
    return [row.text for row in bundle.reports[0].narrative]


@pytest.mark.parametrize("edition", [Edition.EXEMPT, Edition.INTERNAL])
def test_the_other_editions_hold_all_of_it(quoted, edition):
    assert cut(*quoted, edition) is quoted[0]


def test_a_bundle_with_nothing_exempt_stays_as_it_is():
    bundle = read_example()
    assert cut_bundle(bundle, Edition.PUBLIC) is bundle


def test_each_row_stands_where_it_stood_with_the_notice_in_it(quoted):
    made = cut(*quoted)
    action = made.plan.actions[-1]
    assert (str(action.action), action.lead, str(action.due)) == (NOTICE, "Not for publication", "Not for publication")
    assert (action.id, action.priority) == ("DA99", made.plan.priorities[0].id)
    assert str(made.plan.completed[-1].text) == NOTICE
    assert str(made.plan.narrative[-1].text) == NOTICE
    assert made.plan.indicators[-2].indicator == NOTICE
    assert str(made.reports[0].implications[-1].implications) == NOTICE
    assert made.reports[0].implications[-1].issue == "Legal"
    assert (made.reports[0].appendices[-1].label, made.reports[0].appendices[-1].title) == ("Appendix 9", NOTICE)
    assert str(made.reports[0].narrative[-2].text) == NOTICE
    assert str(made.meetings[1].minutes[-1].text) == NOTICE
    assert str(made.assessment.chapters[-1].evidence) == NOTICE
    assert [str(each.text) for each in made.assessment.cases] == ["A tenant moved.", NOTICE]


def test_an_indicator_of_an_exempt_table_keeps_what_is_measured_and_none_of_its_figures(quoted):
    row = cut(*quoted).plan.indicators[-1]
    assert (row.indicator, str(row.baseline), row.baseline_period, row.latest) == (
        "Warrants",
        "Not for publication",
        "",
        None,
    )


def test_a_figure_quoted_in_public_goes_with_its_whole_sentence(quoted):
    assert str(cut(*quoted).reports[0].narrative[-1].text) == QUOTED_PUBLIC
    assert "rose by 29.2%" in str(quoted[0].reports[0].narrative[-1].text)


def test_an_exempt_report_keeps_its_cover_and_nothing_else(quoted):
    secret = cut(*quoted).reports[1]
    assert (secret.details.title, secret.details.classification) == ("Enforcement", "Exempt")
    assert not any(getattr(secret, each.name) for each in dataclasses.fields(secret) if each.name not in HEAD)


HEAD = {"file", "details"}


def test_a_report_under_an_exempt_item_is_exempt_whatever_it_says_of_itself(typed):
    public = typed.reports[1].details.changed(classification="Public", exempt_paragraph="", public_interest="")
    bundle = dataclasses.replace(
        typed, reports=(typed.reports[0], dataclasses.replace(typed.reports[1], details=public))
    )
    details = cut_bundle(bundle, Edition.PUBLIC).reports[1].details
    assert (details.classification, details.exempt_paragraph) == ("Exempt", "7")
    assert find_canaries(cut_bundle(bundle, Edition.PUBLIC)) == []


def with_exempt_appendix(bundle, title):
    report = bundle.reports[0]
    row = report.appendices[0].changed(title=title, publish="Exempt", exempt_paragraph="3", public_interest="Why.")
    return dataclasses.replace(bundle, reports=(dataclasses.replace(report, appendices=(row,)), *bundle.reports[1:]))


def test_an_exempt_appendix_takes_the_plan_of_its_title_with_it():
    bundle = read_example()
    made = cut_bundle(with_exempt_appendix(bundle, bundle.plan.details.title), Edition.PUBLIC)
    assert (made.plan.actions, made.plan.narrative, made.plan.details.title) == ((), (), "Not for publication")
    assert made.reports[0].details.attaches_plan is False


def test_an_exempt_appendix_takes_the_assessment_of_its_title_with_it(typed):
    bundle = with_exempt_appendix(typed, typed.assessment.details.title)
    made = cut_bundle(bundle, Edition.PUBLIC)
    assert made.assessment is None
    assert {each.title for each in made.statistics.displays if each.chapter} <= {"Not for publication", ""}


@pytest.mark.parametrize("edition", Edition)
def test_a_row_under_no_is_in_no_edition(edition):
    bundle = read_example()
    left = bundle.plan.actions[0].changed(publish="No")
    bundle = dataclasses.replace(
        bundle, plan=dataclasses.replace(bundle.plan, actions=(left, *bundle.plan.actions[1:]))
    )
    assert cut_bundle(bundle, edition).plan.actions == bundle.plan.actions[1:]


@pytest.mark.parametrize("edition", Edition)
def test_nothing_is_made_of_a_table_under_no(typed, edition):
    tables = tuple(each.changed(publish="No") if each.id == "Raids" else each for each in typed.statistics.tables)
    by_old = dict(zip(map(id, typed.statistics.tables), tables, strict=True))
    series = tuple(dataclasses.replace(each, table=by_old[id(each.table)]) for each in typed.statistics.series)
    statistics = dataclasses.replace(typed.statistics, tables=tables, series=series)
    bundle, measured = quote(dataclasses.replace(typed, statistics=statistics))
    made = cut(bundle, measured, edition)
    assert str(made.reports[0].narrative[-1].text) == QUOTED_PUBLIC
    assert "Raids" not in {each.table for each in made.statistics.displays}
    assert "Raids" not in {each.table.id for each in made.statistics.series}
