"""Who is asked to clear what: a copy for each group of posts, every text with its cell, its figures by their names."""

import dataclasses
import datetime as dt
from functools import cache

from orderpaper.papers.review import NO_POST, NO_TEXT, NOT_PRINTED, Circulating, describe_copies, find_cleared
from orderpaper.records.council import ImplicationHeading
from orderpaper.records.keyed import key_bundle, list_texts, write_text
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.report import Implication
from orderpaper.records.sign_off import SignOff
from orderpaper.records.statistics import Display
from orderpaper.records.text import Line, LineKind, Missing, Prose, citations_of, paragraph, source
from orderpaper.records.wanted_rows import list_wanted
from orderpaper.statistics.quotations.sentences import quote_bundle
from papers.example import make, read_example, with_council, with_report

D5, E5 = Place("statistics.xlsx", "ASB by ward", "D5"), Place("statistics.xlsx", "ASB by ward", "E5")
FELL = source("fell by 8%", (D5, E5), "figures.asb.sentence")
NAMES = Names({"asb": Names({"value": source("8,296", (D5,), "figures.asb.value"), "sentence": FELL})})
BY = dt.date(2017, 3, 16)
ROWS = {"Legal": "Head of Legal", "Human rights": "Solicitor", "Finance": "Director of Finance"}


@cache
def make_bundle(groups=("Law", "Law", ""), posts=("", "", ""), texts=("It may.", "None.", "No cost.")):
    """Give the worked example with three headings of one set, and a row for each."""
    headings = tuple(
        make(ImplicationHeading, row, "council.xlsx", set_name="2017", issue=issue, sign_off=post, group=group)
        for row, ((issue, post), group) in enumerate(zip(ROWS.items(), groups, strict=True), 2)
    )
    rows = tuple(
        make(Implication, row, "report.xlsx", issue=issue, implications=text, sign_off=post)
        for row, (issue, post, text) in enumerate(zip(ROWS, posts, texts, strict=True), 2)
    )
    bundle = with_council(read_example(), implication_headings=headings)
    return with_report(bundle, {"implications_set": "2017"}, implications=rows)


def circulate(bundle, sign_offs=(), names=NAMES):
    keyed, cells = key_bundle(quote_bundle(bundle, names))
    return Circulating(keyed, cells, tuple(list_texts(bundle)), tuple(sign_offs))


def describe(bundle, keys=None, sign_offs=()):
    circulating = circulate(bundle, sign_offs)
    return describe_copies(circulating, bundle.reports[0], keys or tuple(circulating.cells), BY)


def asked(sent):
    return [(each.row, each.post) for each in sent.texts if each.post]


def test_posts_of_one_group_get_one_copy_and_every_other_post_one_of_its_own():
    law, finance = describe(make_bundle()).sent
    assert (law.to, law.posts) == ("Law", ("Head of Legal", "Solicitor"))
    assert asked(law) == [("Legal", "Head of Legal"), ("Human rights", "Solicitor")]
    assert (finance.to, finance.posts) == ("Director of Finance", ("Director of Finance",))
    assert asked(finance) == [("Finance", "Director of Finance")]


def test_without_groups_there_is_a_copy_for_each_post_and_one_post_gets_all_its_rows():
    bundle = make_bundle(groups=("", "", ""), posts=("", "Head of Legal", ""))
    assert [(each.to, [row for row, _post in asked(each)]) for each in describe(bundle).sent] == [
        ("Head of Legal", ["Legal", "Human rights"]), ("Director of Finance", ["Finance"]),
    ]  # fmt: skip


def test_the_post_that_a_row_names_itself_clears_it():
    bundle = make_bundle(posts=("Monitoring Officer", "", ""))
    assert [each.to for each in describe(bundle).sent] == ["Monitoring Officer", "Law", "Director of Finance"]


def test_a_copy_says_what_paper_it_is_of_and_by_which_day_to_answer():
    sent = describe(make_bundle()).sent[0]
    report = make_bundle().reports[0]
    assert (sent.paper, sent.title, sent.answer_by) == (report.file, report.details.title, BY)
    assert sent.meeting_on == read_example().meeting.day
    assert sent.committee == "Communities, Housing and Environment Committee"
    assert sent.rest == ()


def test_the_texts_are_those_that_the_paper_prints_in_their_order():
    circulating = circulate(make_bundle())
    keys = tuple(reversed(circulating.cells))
    copies = describe_copies(circulating, make_bundle().reports[0], (*keys, "T9999"), BY)
    assert [each.key for each in copies.sent[0].texts] == list(keys)
    for each in copies.sent[0].texts:
        cell = circulating.cells[each.key]
        assert (each.place, each.heading, each.printed) == (cell.place, cell.heading, write_text(cell.value))


def test_every_row_stands_at_its_cell():
    sent = describe(make_bundle()).sent[0]
    assert [each.place for each in sent.texts if each.post] == [
        Place("report.xlsx", "Implications", "B2"), Place("report.xlsx", "Implications", "B3"),
    ]  # fmt: skip


# ---- rows that nobody is asked about


def test_a_row_without_a_text_is_not_sent_and_is_named():
    missing = Missing("implications", Place("report.xlsx", "Implications", "B2"))
    copies = describe(make_bundle(texts=(missing, "", "No cost.")))
    assert [each.to for each in copies.sent] == ["Director of Finance"]
    assert [(each.issue, each.why) for each in copies.not_asked] == [("Legal", NO_TEXT), ("Human rights", NO_TEXT)]
    assert str(copies.not_asked[0]).startswith("report.xlsx › Implications › B2: “Legal” is not sent, for there are")


def test_a_heading_of_the_set_without_a_row_is_named():
    bundle = with_report(make_bundle(), implications=make_bundle().reports[0].implications[:2])
    assert [(each.issue, each.why) for each in describe(bundle).not_asked] == [("Finance", NO_TEXT)]


def test_a_row_that_no_post_clears_is_named():
    lone = make(Implication, 9, "report.xlsx", issue="Noise", implications="None.")
    bundle = with_report(make_bundle(), implications=(*make_bundle().reports[0].implications, lone))
    assert [(each.issue, each.why) for each in describe(bundle).not_asked] == [("Noise", NO_POST)]


def test_a_row_that_the_paper_does_not_print_is_named():
    circulating = circulate(make_bundle())
    legal = next(key for key, cell in circulating.cells.items() if str(cell.value) == "It may.")
    copies = describe(make_bundle(), tuple(key for key in circulating.cells if key != legal))
    assert [(each.issue, each.why) for each in copies.not_asked] == [("Legal", NOT_PRINTED)]
    assert asked(copies.sent[0]) == [("Human rights", "Solicitor")]


# ---- figures


def find_text(sent, words):
    return next(each for each in sent.texts if words in each.typed)


def test_a_text_says_how_it_was_typed_and_where_its_figures_stand_with_their_names_and_cells():
    typed = Prose((
        Line("We say:"), Line("it was { Figures.ASB.value } and it {figures.asb.sentence}", LineKind.BULLET),
        Line("{figures.asb.value}, {figures.asb.nothing} and {figures.asb.value}", LineKind.LETTER),
    ))  # fmt: skip
    text = find_text(describe(make_bundle(texts=(typed, "None.", "No cost."))).sent[0], "We say")
    assert text.typed == (
        "We say:\n- it was { Figures.ASB.value } and it {figures.asb.sentence}\n"
        "(a) {figures.asb.value}, {figures.asb.nothing} and {figures.asb.value}"
    )
    found = [(text.printed[each.start : each.end], each.typed, each.cells) for each in text.figures]
    assert found == [
        ("8,296", "{ Figures.ASB.value }", (D5,)),
        ("fell by 8%", "{figures.asb.sentence}", (D5, E5)),
        ("8,296", "{figures.asb.value}", (D5,)),
        ("8,296", "{figures.asb.value}", (D5,)),
    ]
    assert text.printed.startswith("We say:\n- it was 8,296 and it fell by 8%\n(a) 8,296, [To be put right")
    assert not citations_of(text.printed)


def test_what_a_text_points_at_is_among_its_figures_without_a_cell():
    display = make(Display, file="statistics.xlsx", id="ASB by ward", table="ASB", shown_as="Table", title="By ward")
    bundle = make_bundle(texts=("See {shown.asb_by_ward}.", "None.", "No cost."))
    bundle = dataclasses.replace(bundle, statistics=dataclasses.replace(bundle.statistics, displays=(display,)))
    text = find_text(describe(bundle).sent[0], "See {")
    assert text.printed == "See the table “By ward”."
    assert [(each.start, each.end, each.typed, each.cells) for each in text.figures] == [
        (4, 23, "{shown.asb_by_ward}", ()),
    ]  # fmt: skip


# ---- what was cleared before


def sign(text, state="Cleared", number=1, **values):
    said = {"paper": "report.xlsx", "issue": "Legal", "post": "Head of Legal", "state": state, "text": text}
    return make(SignOff, number + 1, "sign-off record.xlsx", number=number, **{**said, **values})


def since(*sign_offs):
    sent = describe(make_bundle(), sign_offs=sign_offs).sent[0]
    return next(each.cleared for each in sent.texts if each.row == "Legal" and each.post)


def test_a_text_that_differs_from_what_was_cleared_says_what_that_was():
    assert since(sign("It can.")) == "It can."
    assert since(sign("It can."), sign("It must.", "Cleared with changes", 2)) == "It must."


def test_a_text_that_is_what_was_cleared_says_nothing():
    assert since(sign("It  may. ")) == ""
    assert since(sign("It can."), sign("It may.", number=2)) == ""


def test_only_a_clearance_of_the_same_row_by_the_same_post_counts():
    for values in (
        {"state": "Sent"},
        {"state": "Not cleared"},
        {"issue": "Finance"},
        {"post": "x"},
        {"paper": "y.xlsx"},
    ):
        assert since(sign("It can.", **values)) == ""
    assert since(sign("It can.", paper="REPORT.XLSX", issue="legal ", post="head of  legal")) == "It can."


def test_what_was_refused_after_it_was_cleared_still_shows_the_change_since():
    assert since(sign("It can."), sign("It might.", "Not cleared", 2)) == "It can."


def test_a_record_without_the_text_gives_nothing():
    row = list_wanted(make_bundle())[0]
    assert find_cleared((sign(Missing("text", Place("sign-off record.xlsx"))),), row) == ""
    assert find_cleared((), row) == ""


def test_the_records_that_were_handed_in_are_as_they_were():
    bundle = make_bundle()
    before = dataclasses.replace(bundle)
    describe(bundle)
    assert bundle == before
    assert paragraph("x") == paragraph("x")
