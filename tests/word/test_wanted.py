"""What a template asks of names that the workbooks give is looked up with the names of the day, each with its place."""

# ruff: noqa: RUF009 - said(…) gives a dataclass field: that is what it is for

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.chart import Chart, ChartTable
from orderpaper.records.context import said, said_by_name
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.text import Missing, Text
from orderpaper.word.vocabulary import read_tags
from orderpaper.word.wanted import find_unknown_names
from word.charts.examples import make_chart
from word.templates import make_template
from word_builder import paragraph


@dataclass(frozen=True)
class Display:
    """One table or chart."""

    title: Text = said("Its title")
    chart: Chart | None = said("Its chart")
    table: ChartTable | None = said("Its table")
    notes: tuple[Text, ...] = said("Its notes")


@dataclass(frozen=True)
class Context:
    """What the templates here may say."""

    title: Text = said("The title")
    figures: Names = said_by_name("The figures", Text, "figure")
    shown: Names = said_by_name("The displays", Display, "table, chart or map")


CHART = make_chart()
CRIME = Names({"change": "+4", "sentence": "rose by 4"})
TODAY = Context(
    "A title",
    Names({"annual_changes": Names({"all_crime": CRIME, "theft": CRIME}), "population": "155,143", "entries": "7"}),
    Names({
        "asb_by_ward": Display("ASB by ward", CHART, CHART.table, ("A note",)),
        "volumes": Display("Volumes", None, CHART.table, ()),
        "refused": Display("Refused", None, None, ()),
        "theft": Missing("table “Theft”", Place("statistics.xlsx", "Shown", "B4")),
    }),
)


def look(*texts, today=TODAY):
    reading = read_tags(make_template(*(paragraph(text) for text in texts)), Context)
    assert reading.findings == ()
    return list(find_unknown_names(reading.wanted, today))


def say(*texts):
    return [finding.message for finding in look(*texts)]


@pytest.mark.parametrize(
    "text",
    [
        "{{ figures.population }}", "{{ figures.annual_changes.all_crime.sentence }}", "{{ figures.entries }}",
        '{{ figures["annual_changes"].all_crime["sentence"] }}', "{% if figures.annual_changes.theft %}x{% endif %}",
        "{% set crime = figures.annual_changes.all_crime %}{{ crime.sentence }}", "{{ shown.asb_by_ward.title }}",
        "{{p shown.asb_by_ward.chart }}", "{% for note in shown.asb_by_ward.notes %}{{ note }}{% endfor %}",
        "{{ shown.asb_by_ward.notes|join(', ') }}", "{{ shown.asb_by_ward.notes|length }}", "{{ title }}",
        "{{ shown.asb_by_ward.notes[0] }}", "{{ shown.asb_by_ward.notes|first }}", "{{ figures.population|upper }}",
        "{{ figures.population or 'None' }}", "{{ figures.population ~ title }}", "{{p shown.theft.chart }}",
        "{{ shown.theft.title }}", "{{ figures[title] }}",
    ],
)  # fmt: skip
def test_what_leads_somewhere_today_has_no_finding(text):
    assert say(text) == []


def test_a_template_that_names_none_wants_nothing():
    assert read_tags(make_template(paragraph("{{ title }}")), Context).wanted == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "{{ figures.annual_changes.al_crime.sentence }}",
            (
                "there is no figure “figures.annual_changes.al_crime.sentence”. "
                "Did you mean “figures.annual_changes.all_crime.sentence”?"
            ),
        ),
        (
            "{% if figures.anual_changes.thefts.change %}x{% endif %}",
            (
                "there is no figure “figures.anual_changes.thefts.change”. "
                "Did you mean “figures.annual_changes.theft.change”?"
            ),
        ),
        (
            "{{ figures.all_crime.sentence }}",
            (
                "there is no figure “figures.all_crime.sentence”. "
                "Did you mean “figures.annual_changes.all_crime.sentence”?"
            ),
        ),
        (
            "{{ figures.annual_changes.zzz }}",
            "there is no figure “figures.annual_changes.zzz”. Of “figures.annual_changes” there are: all_crime, theft.",
        ),
        (
            '{{ figures["popluation"] }}',
            "there is no figure “figures.popluation”. Did you mean “figures.population”?",
        ),
        (
            "{{p shown.asb_by_wrad.chart }}",
            "there is no table, chart or map “shown.asb_by_wrad.chart”. Did you mean “shown.asb_by_ward.chart”?",
        ),
        (
            "{{p shown.asb_by_ward.chrat }}",
            "there is no field “shown.asb_by_ward.chrat”. Did you mean “shown.asb_by_ward.chart”?",
        ),
        ("{{ figures.population.sentence }}", "“figures.population” is something to print, and has no “sentence”."),
        ("{{ figures.list_leaves }}", "there is no figure “figures.list_leaves”."),
        ("{{ figures.population if figures.popluation else '' }}", "there is no figure “figures.popluation”."),
        ("{{ title|default(figures.popluation) }}", "there is no figure “figures.popluation”."),
    ],
)
def test_a_name_that_leads_nowhere_is_said_with_the_nearest_that_does(text, message):
    (finding,) = look("Fixed", text)
    assert finding.message.startswith(message)
    assert (finding.code, finding.severity.value) == ("field-is-known", "stop")
    assert str(finding.place) == "example.docx › paragraph 2"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ figures.annual_changes }}", "“figures.annual_changes” has names of its own: all_crime, theft … Name one"),
        ("{{ figures }}", "“figures” has names of its own: annual_changes, population, entries … Name one of them."),
        ("{{ figures.annual_changes or title }}", "“figures.annual_changes” has names of its own"),
        ("{{ title ~ figures.annual_changes }}", "“figures.annual_changes” has names of its own"),
        ("{{ title|default(figures.annual_changes) }}", "“figures.annual_changes” has names of its own"),
        ("{{ shown.asb_by_ward }}", "“shown.asb_by_ward” has fields of its own: title, chart, table, notes … Name one"),
        ("{{ shown.asb_by_ward.notes }}", "“shown.asb_by_ward.notes” is a list. Go through it"),
    ],
)
def test_what_cannot_be_printed_is_said_with_what_to_do(text, message):
    (finding,) = look(text)
    assert finding.code == "field-can-be-printed"
    assert finding.message.startswith(message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{% for x in figures.annual_changes %}{{ x.y }}{% endfor %}", "“figures.annual_changes” is not a list"),
        ("{% for x in shown.asb_by_ward.title %}{{ x }}{% endfor %}", "“shown.asb_by_ward.title” is not a list"),
        ("{{ figures.population|length }}", "“|length” is for lists, and this is none."),
    ],
)
def test_what_is_no_list_cannot_be_gone_through(text, message):
    (told,) = say(text)
    assert told.startswith(message)


def test_a_name_the_template_gives_is_judged_where_it_is_given():
    text = "{% set crime = figures.annual_changes.al_crime %}{{ crime.sentence }}{{ crime.change }}"
    (told,) = say(text)
    assert told.startswith("there is no figure “figures.annual_changes.al_crime”.")


def test_what_is_wrong_behind_such_a_name_is_said_in_full():
    text = "{% set crime = figures.annual_changes.all_crime %}{{ crime.sentense }}"
    assert say(text) == [
        (
            "there is no figure “figures.annual_changes.all_crime.sentense”. "
            "Did you mean “figures.annual_changes.all_crime.sentence”?"
        )
    ]
    looped = "{% for note in shown.asb_by_ward.notes %}{{ note.words }}{% endfor %}"
    assert say(looped) == ["“shown.asb_by_ward.notes[…]” is something to print, and has no “words”."]


def test_where_the_workbooks_give_none_that_is_said():
    (finding,) = look("{{ figures.population }}", today=Context("A"))
    assert finding.message == "there is no figure “figures.population”. The workbooks give none."


def test_every_unknown_name_is_found_at_once_with_its_own_place():
    found = look("{{ figures.a }}{{ figures.b }}", "{{ figures.a }}")
    assert [(finding.place.at, finding.message[:29]) for finding in found] == [
        ("paragraph 1", "there is no figure “figures.a"),
        ("paragraph 1", "there is no figure “figures.b"),
        ("paragraph 2", "there is no figure “figures.a"),
    ]


def test_the_chart_of_a_table_is_nothing_to_print_and_what_there_is_is_named():
    assert say("{{p shown.volumes.chart }}", "{{p shown.volumes.table }}") == [
        "“shown.volumes.chart” is nothing today. There is: shown.volumes.table."
    ]


@pytest.mark.parametrize(
    "text", ["{% if shown.volumes.chart %}{{ shown.volumes.chart }}{% endif %}", "{{p shown.refused.chart }}"]
)
def test_a_template_that_asks_first_and_what_could_not_be_made_have_no_finding(text):
    assert say(text) == []


NAME = st.text("abcdefgh_0123456789", min_size=1, max_size=12).filter(lambda name: not name.startswith("_"))
TREE = st.recursive(
    st.just("words"), lambda inside: st.dictionaries(NAME, inside, min_size=1, max_size=4).map(Names), max_leaves=12
)


@given(st.dictionaries(NAME, TREE, min_size=1, max_size=4).map(Names))
def test_every_leaf_can_be_asked_for_as_it_is_listed_and_none_when_it_is_gone(names):
    leaves = [name for name, _words in names.list_leaves("figures.")]
    texts = ["{{ figures" + "".join(f'["{step}"]' for step in name.split(".")[1:]) + " }}" for name in leaves]
    assert look(*texts, today=Context("A", names)) == []
    assert len(look(*texts, today=Context("A"))) == len(leaves)
