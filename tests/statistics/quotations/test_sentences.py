"""Sentences of the workbooks are filled in, whatever else stands in brackets stays, and what leads nowhere says so."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_series, make_table
from named_figures import YEARS
from orderpaper.records.place import Place
from orderpaper.records.plan import Action, PlanNarrative
from orderpaper.records.quoted import QuotedName
from orderpaper.records.statistics import Display, Statistics
from orderpaper.records.text import Line, Prose, Stress, citations_of
from orderpaper.statistics.quotations.catalogue import name_figures
from orderpaper.statistics.quotations.sentences import fill_names, name_displays, quote_bundle, quote_paragraphs
from papers.example import make, read_example, with_plan

ALL = "figures.annual_changes.all_crime"


def statistics_of(**values):
    table = make_table(**{"id": "Annual changes", "rows_are": "Crime type", "title": "Changes", **values})
    displays = (make(Display, id="ASB by ward", table="Annual changes", shown_as="Map"),)
    return Statistics((table,), make_series(YEARS, table), displays=displays)


def quote(*rows, statistics=None):
    """Give the example, its narrative these rows, with its sentences filled in."""
    statistics = statistics or statistics_of()
    bundle = dataclasses.replace(with_plan(read_example(), narrative=rows), statistics=statistics)
    return quote_bundle(bundle, name_figures(statistics))


def fill(text, **values):
    """Give a paragraph with its names filled in, and what was remembered of it."""
    bundle = quote(make(PlanNarrative, text=text), statistics=statistics_of(**values))
    return bundle.plan.narrative[0].text.lines[0].text, bundle.quoted


def test_a_name_becomes_words_that_know_their_cells():
    words, _quoted = fill(f"In Maidstone all crime {{{ALL}.sentence}}, a good year.")
    assert words == "In Maidstone all crime fell by 6.5%, from 8,873 to 8,296, a good year."
    (citation,) = citations_of(words)
    assert words[citation.start : citation.end] == "fell by 6.5%, from 8,873 to 8,296"
    assert citation.name == f"{ALL}.sentence"
    assert [each.at for each in citation.cells] == ["C2", "D2"]


def test_several_names_in_one_sentence_each_keep_their_place():
    words, (quoted,) = fill(f"From {{{ALL}.earlier}} to {{{ALL}.later}}.")
    assert words == "From 8,873 to 8,296."
    assert [words[each.start : each.end] for each in citations_of(words)] == ["8,873", "8,296"]
    assert [each.words for each in quoted.names] == ["8,873", "8,296"]
    assert quoted.typed == f"From {{{ALL}.earlier}} to {{{ALL}.later}}."


def test_the_change_a_name_speaks_of_is_remembered():
    _words, (quoted,) = fill(f"It was {{{ALL}.value}}.")
    assert (quoted.names[0].move.way, quoted.place) == ("lower", Place("made.xlsx", "Narrative", "C2"))


def test_a_display_becomes_what_points_at_it():
    words, _quoted = fill("See {shown.asb_by_ward}.")
    assert words == "See the map “Changes”."
    assert citations_of(words)[0].name == "shown.asb_by_ward"


def test_displays_are_called_by_their_ids_in_words_that_stand_for_them():
    statistics = statistics_of()
    more = (make(Display, id="Crime", title="All crime", shown_as="Line chart"), make(Display, id="crime"))
    named = name_displays(dataclasses.replace(statistics, displays=(*statistics.displays, *more)))
    assert named == {
        "asb_by_ward": "the map “Changes”",
        "crime": "the chart “All crime”",
        "crime_2": "the chart “crime”",
    }


@pytest.mark.parametrize(
    "text",
    [
        "{other} and {value} and {}",
        "{{ council.name }}",
        "{% if x %}",
        "{figures}",
        "{figures",
        "figures.annual_changes.all_crime.value",
        "{name} was {figuresque.x}",
    ],
)
def test_whatever_else_stands_in_brackets_prints_as_typed(text):
    assert fill(text) == (text, ())


def test_a_bundle_that_quotes_nothing_is_given_back_itself():
    bundle = read_example()
    assert quote_bundle(bundle, name_figures(bundle.statistics)) is bundle


def test_only_what_quotes_is_made_anew():
    bundle = quote(make(PlanNarrative, text="Plain."), make(PlanNarrative, text=f"It was {{{ALL}.value}}."))
    assert bundle.plan.priorities is read_example().plan.priorities
    assert bundle.council is read_example().council
    assert [str(each.text) for each in bundle.plan.narrative] == ["Plain.", "It was 8,296."]


def test_words_of_one_line_are_filled_in_too():
    action = make(Action, outcome=f"Fewer than {{{ALL}.value}}", lead=f"{{{ALL}.way}}")
    statistics = statistics_of()
    bundle = dataclasses.replace(with_plan(read_example(), actions=(action,)), statistics=statistics)
    (quoted,) = quote_bundle(bundle, name_figures(statistics)).plan.actions
    assert (str(quoted.outcome), quoted.lead) == ("Fewer than 8,296", "fell")


def test_bold_words_stay_bold_where_the_words_before_them_grow_or_shrink():
    typed = f"Crime {{{ALL}.sentence}} again."
    start = typed.index("again")
    line = Line(typed, stresses=(Stress(start, start + 5, is_bold=True), Stress(6, start - 1, is_italic=True)))
    bundle = quote(make(PlanNarrative, text="x").changed(text=Prose((line,))))
    filled = bundle.plan.narrative[0].text.lines[0]
    assert [filled.text[each.start : each.end] for each in filled.stresses] == [
        "again",
        "fell by 6.5%, from 8,873 to 8,296",
    ]


def test_bold_that_begins_or_ends_inside_a_name_takes_all_that_it_became():
    typed = f"Crime {{{ALL}.way}} again."
    for start, end in ((10, len(typed)), (0, 12), (9, 12)):
        line = Line(typed, stresses=(Stress(start, end, is_bold=True),))
        filled = quote(make(PlanNarrative, text="x").changed(text=Prose((line,)))).plan.narrative[0].text.lines[0]
        (stress,) = filled.stresses
        assert "fell" in filled.text[stress.start : stress.end]


@pytest.mark.parametrize(
    ("name", "lack", "astray"),
    [
        (f"{ALL}.vlue", "there is no figure of that name", "vlue"),
        ("figures.anual_changes.all_crime.value", "there is no figure of that name", "anual_changes"),
        (ALL, "it has names of its own: say which is meant", ""),
        (f"{ALL}.value.words", "nothing comes after what is said of a figure", "words"),
        ("shown.asb", "no row of the sheet Shown has that name", "asb"),
    ],
)
def test_a_name_that_leads_nowhere_says_so_in_its_place(name, lack, astray):
    words, (quoted,) = fill(f"It was {{{name}}}.")
    assert words == f"It was [To be put right: name of a figure, “{name}”, made.xlsx › Narrative › C2]."
    assert (quoted.names[0].lack, quoted.names[0].astray) == (lack, astray)
    assert citations_of(words) == ()


def test_what_cannot_be_said_today_stands_as_what_is_missing():
    words, (quoted,) = fill(f"The rate is {{{ALL}.rate}}.")
    assert "[To be supplied: the number that All Crime is counted against, statistics.xlsx › Tables › M2]" in words
    assert quoted.names[0].lack.startswith("it needs the number that All Crime is counted against")


def test_nothing_of_a_table_in_confidence_may_be_quoted():
    words, (quoted,) = fill(f"It was {{{ALL}.value}}.", standing="In confidence")
    assert "8,296" not in words
    assert quoted.names[0].lack == "its table is shared in confidence, so nothing of it may be quoted"


def test_the_form_of_templates_stays_as_typed_and_is_remembered_for_a_finding():
    text = f"It was {{{{ {ALL}.value }}}}."
    words, (quoted,) = fill(text)
    assert words == text
    assert quoted.names[0].lack.startswith("two brackets are for templates")


def test_capitals_and_a_space_inside_the_brackets_do_not_matter():
    assert fill("It was { Figures.Annual_changes.All_crime.Value }.")[0] == "It was 8,296."


def test_a_table_whose_note_quotes_hands_it_on_to_its_rows():
    statistics = statistics_of(note=f"All crime {{{ALL}.way}}.")
    bundle = quote(statistics=statistics)
    assert str(bundle.statistics.tables[0].note) == "All crime fell."
    assert all(each.table is bundle.statistics.tables[0] for each in bundle.statistics.series)


def test_paragraphs_of_a_template_are_read_like_sentences():
    names = name_figures(statistics_of())
    here = Place("report.docx", "Crime", "paragraph 2")
    lines = [
        (here, f"It rose to {{{{ {ALL}.value }}}}."),
        (here, "None."),
        (here, f"{{% if {ALL}.way %}}rose{{% endif %}}"),
    ]
    (text,) = quote_paragraphs(lines, names)
    assert (text.place, text.typed, text.names[0].move.way) == (here, f"It rose to {{{ALL}.value}}.", "lower")


@given(st.lists(st.tuples(st.text("ab {}.", max_size=6), st.text("xyz", max_size=4)), max_size=5), st.text(max_size=6))
def test_filling_changes_nothing_but_the_names(parts, tail):
    typed, expected, names = "", "", []
    for before, words in parts:
        typed += before
        names.append(QuotedName("n", len(typed), len(typed) + 3, words))
        typed += "{n}"
        expected += before + words
    assert fill_names(typed + tail, names) == expected + tail
