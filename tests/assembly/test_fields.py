import dataclasses

import pytest

from assembly.journeys import pretend, settings_of
from checks.made import make_table, with_statistics
from orderpaper.assembly.fields import list_vocabulary
from orderpaper.papers.describe import USED_TEMPLATES
from papers.example import read_example, with_report


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory):
    return list_vocabulary(settings_of(tmp_path_factory.mktemp("fields")))


def today(vocabulary, template):
    listed = next(each for each in vocabulary.templates if each.template == template)
    return {each.tag: each.today for each in listed.fields}


def test_each_template_of_the_meeting_is_listed_once_with_its_paper(vocabulary):
    assert [(each.template, each.paper) for each in vocabulary.templates] == [
        ("agenda.docx", "Agenda for 28 March 2017"),
        ("minutes.docx", "Minutes of the meeting held on 14 February 2017"),
        ("committee report.docx", "2013-18 Community Safety Partnership Plan refresh"),
        ("implications.docx", "Implications of 2013-18 Community Safety Partnership Plan refresh"),
        ("plan refresh.docx", "Community Safety Partnership Plan 2013–2018"),
    ]


def test_the_other_layout_is_listed_where_a_report_uses_it(tmp_path, monkeypatch):
    pretend(monkeypatch, with_report(read_example(), {"layout": "Executive summary first"}))
    listed = {each.template for each in list_vocabulary(settings_of(tmp_path)).templates}
    assert set(USED_TEMPLATES) - listed == {"committee report.docx", "strategic assessment.docx"}


def test_a_field_is_listed_as_a_template_writes_it_with_its_value_today(vocabulary):
    assert today(vocabulary, "agenda.docx")["{{ meeting.weekday_date }}"] == "Tuesday 28 March 2017"
    assert today(vocabulary, "committee report.docx")["{{ report.lead_director }}"] == (
        "Head of Housing and Community Services"
    )


def test_what_is_missing_today_is_said_with_its_cell(vocabulary):
    said = today(vocabulary, "plan refresh.docx")["{{ priority.no_actions }}"]
    title = "Organised Crime Groups (including Modern Slavery)"
    assert said == f"[To be supplied: actions for {title}, plan.xlsx › Actions]"


def test_every_figure_is_listed_by_name_with_the_cells_it_comes_from(vocabulary):
    listed = {each.name: each for each in vocabulary.figures}
    assert (len(listed), vocabulary.more) == (8, 0)
    said = listed["figures.domestic_abuse.recorded_incidents_of_domestic_abuse.sentence"]
    assert said.words == "rose by 18.8%, from 2,258 to 2,683"
    assert said.says == "The change from the period before, as a sentence goes on"
    assert said.cells == "statistics.xlsx › Domestic abuse › B2:C2"


@pytest.mark.parametrize("wanted", ["Repeat victims of", "repeat_victims_of", "FIGURES.repeat_victims.repeat"])
def test_whatever_has_some_words_in_its_name_is_found(tmp_path, wanted):
    found = {each.name: each.words for each in list_vocabulary(settings_of(tmp_path), wanted).figures}
    assert all("repeat_victims" in name for name in found)
    assert found["figures.repeat_victims.repeat_victims_of_domestic_abuse.change"] == "+0.2 points"
    assert len(found) > 10


def test_what_is_said_is_searched_too(tmp_path):
    found = [each.name for each in list_vocabulary(settings_of(tmp_path), "2,683").figures]
    assert "figures.domestic_abuse.recorded_incidents_of_domestic_abuse.value" in found
    assert list_vocabulary(settings_of(tmp_path), "zzz").figures == ()


def test_of_a_long_table_only_the_first_rows_are_listed(tmp_path, monkeypatch):
    lines = "\n".join(f"Ward {row} | {row} | {row + 1}" for row in range(50))
    pretend(monkeypatch, with_statistics((f"Ward | 2012 | 2013\n{lines}", make_table(id="Wards"))))
    vocabulary = list_vocabulary(settings_of(tmp_path))
    assert (len(vocabulary.figures), vocabulary.more) == (40, 10)


def test_a_folder_without_a_meeting_has_figures_and_no_fields(tmp_path, monkeypatch):
    pretend(monkeypatch, dataclasses.replace(read_example(), meetings=()))
    vocabulary = list_vocabulary(settings_of(tmp_path))
    assert vocabulary.templates == ()
    assert len(vocabulary.figures) == 8
