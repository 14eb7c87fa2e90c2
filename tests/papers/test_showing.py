"""The editions of the papers: what each says of itself, and that the public one says nothing exempt."""

import datetime as dt
import io
import zipfile

import pytest

from canaries import CANARY, FIGURES, NOTICE, find_canaries, make_canaries, make_exempt_report, measure, quote
from orderpaper.papers.describe import describe_papers
from orderpaper.papers.showing import Showing, say_clearance
from orderpaper.records.board import Clearance, Standing
from orderpaper.records.edition import Edition
from orderpaper.records.paper import PaperKind
from orderpaper.records.place import Place
from orderpaper.records.public import cut_bundle
from orderpaper.records.public_figures import cut_measured
from orderpaper.statistics.quotations.sentences import quote_bundle
from orderpaper.word.fill import Properties, fill
from orderpaper.word.package import WordFile
from papers.example import ROOT, read_example

VIRTUE = (
    "Exempt: not for publication by virtue of paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972"
)
CLEARED = Clearance(
    "report.xlsx", "A report", "Legal", "Head of Legal", "", Place("report.xlsx"), Standing.CLEARED, "A Lawyer",
    dt.date(2017, 3, 3),
)  # fmt: skip


@pytest.fixture(scope="module")
def typed():
    return make_exempt_report(make_canaries())


@pytest.fixture(scope="module")
def quoted(typed):
    return quote(typed)


@pytest.fixture(scope="module")
def editions(quoted):
    bundle, measured = quoted
    return {each: describe_papers(bundle, measured, (), None, Showing(each)) for each in Edition}


def find(papers, kind, at=0):
    return [each for each in papers if each.kind is kind][at]


def fill_paper(paper):
    template = WordFile(paper.template, (ROOT / "templates" / paper.template).read_bytes())
    context = paper.context
    return fill(template, context, Properties(paper.title, str(context.council.name), paper.made_on, paper.starts))


def read_all(data):
    """Give everything in a package, and in the packages inside it, as it stands and in words without tags."""
    for name in (package := zipfile.ZipFile(io.BytesIO(data))).namelist():
        part = package.read(name)
        if part[:2] == b"PK":
            yield from read_all(part)
        else:
            yield part.decode("utf-8", "replace")


def test_no_paper_says_anything_exempt_in_public(editions):
    assert [(each.title, find_canaries(each)) for each in editions[Edition.PUBLIC] if find_canaries(each)] == []


def test_nor_does_a_file_made_of_one(editions):
    for paper in editions[Edition.PUBLIC]:
        parts = " ".join(read_all(fill_paper(paper).data))
        assert [each for each in (CANARY, *FIGURES) if each in parts] == [], paper.title


def test_a_draft_is_made_as_the_public_reads_it(quoted, editions):
    assert [each.title for each in describe_papers(*quoted, ())] == [each.title for each in editions[Edition.PUBLIC]]
    assert not find_canaries(describe_papers(*quoted, ()))


def test_cutting_before_the_sentences_are_filled_in_says_the_same(typed, editions):
    measured = cut_measured(measure(typed), typed, Edition.PUBLIC)
    bundle = quote_bundle(cut_bundle(typed, Edition.PUBLIC), measured.figures)
    papers = describe_papers(bundle, measured, ())
    assert not find_canaries(papers)
    plan, other = (find(each, PaperKind.PLAN).context.plan for each in (papers, editions[Edition.PUBLIC]))
    assert plan == other


@pytest.mark.parametrize("edition", [Edition.EXEMPT, Edition.INTERNAL])
def test_the_other_editions_say_all_of_it(editions, edition):
    said = " ".join(" ".join(find_canaries(each)) for each in editions[edition])
    wanted = (
        "ActionsAction80", "IndicatorsIndicator81", "CompletedWhatwasdone83", "NarrativeText84", "NarrativeText85",
        "ImplicationsImplications87", "AppendicesTitle88", "MinutesText89", "TablesTitle90", "ShownTitle93",
        "ChaptersEvidence95", "NarrativeText96", "NarrativeHeading97", "CasestudiesText98", "CaseText", "SecretRisk",
        "70,351", "29.2%",
    )  # fmt: skip
    assert [each for each in wanted if each not in said] == []


def test_only_papers_with_something_exempt_have_an_exempt_edition(editions):
    for papers in editions.values():
        assert {(each.kind.value, each.item) for each in papers if not each.has_exempt} == {("agenda", None)}
    assert not any(each.has_exempt for each in describe_papers(read_example(), measure(read_example()), ()))


def test_a_paper_of_which_nothing_is_exempt_has_none():
    bundle = make_exempt_report(read_example())
    papers = describe_papers(bundle, measure(bundle), (), None, Showing(Edition.EXEMPT))
    assert [(each.kind.value, each.item) for each in papers if each.has_exempt] == [
        ("report", 12),
        ("implications", 12),
    ]
    assert {each.context.paper.edition for each in papers if not each.has_exempt} == {""}


def test_each_edition_says_which_it_is(editions):
    heads = {edition: {each.context.paper.edition for each in papers} for edition, papers in editions.items()}
    assert heads[Edition.PUBLIC] == {""}
    assert heads[Edition.EXEMPT] == {"", VIRTUE}
    assert heads[Edition.INTERNAL] == {"Internal", f"Internal. {VIRTUE}"}


def test_the_public_reads_the_cover_of_an_exempt_report_and_the_notice(editions):
    report = find(editions[Edition.PUBLIC], PaperKind.REPORT, 1)
    said = report.context.report
    assert (said.title, said.classification, str(said.notice)) == ("Enforcement", "Exempt", NOTICE)
    text = "".join(read_all(fill_paper(report).data))
    assert text.count("Disclosing it would warn") == 1
    assert "Recommendations" not in text


def test_its_implications_are_no_paper_of_their_own_in_public(editions):
    counted = {
        edition: len([each for each in papers if each.kind is PaperKind.IMPLICATIONS])
        for edition, papers in editions.items()
    }
    assert counted == {Edition.PUBLIC: 1, Edition.EXEMPT: 2, Edition.INTERNAL: 2}


def test_an_exempt_item_says_by_which_paragraph_and_why(editions):
    item = find(editions[Edition.PUBLIC], PaperKind.AGENDA).context.agenda.items[-1]
    assert (item.is_exempt, item.text, item.notice) == (True, f"Report of the {lead()}: Enforcement", NOTICE)


def lead():
    return read_example().reports[0].details.lead_director


def test_a_display_that_may_not_be_shown_keeps_its_place_and_its_number(editions):
    shown = find(editions[Edition.PUBLIC], PaperKind.ASSESSMENT).context.shown.entries
    assert [str(shown[name].caption) for name in ("raids_chart", "raids_table", "kept_chart", "hidden_chart")] == [
        "Chart: Not for publication",
        "Table: Not for publication",
        "Chart: Not for publication",
        "Chart: Not for publication",
    ]
    assert {str(shown[name].note) for name in ("raids_chart", "raids_table", "kept_chart", "hidden_chart")} == {NOTICE}
    assert all(shown[name].chart is None and shown[name].table is None for name in ("raids_chart", "raids_table"))


def test_a_chapter_that_may_not_be_shown_is_a_notice_in_its_place(editions):
    assessment = find(editions[Edition.PUBLIC], PaperKind.ASSESSMENT).context.assessment
    last = assessment.chapters[-1]
    assert (last.id, last.title, str(last.prose), last.displays, last.cases) == (
        "",
        "Not for publication",
        NOTICE,
        (),
        (),
    )
    assert assessment.not_public == ("HID",)
    assert "Not for publication" not in {str(each.title) for each in assessment.priorities}


def test_the_headline_of_an_exempt_table_says_so(editions):
    third = find(editions[Edition.PUBLIC], PaperKind.ASSESSMENT).context.assessment.headlines[2]
    assert (third.chapter, third.measure, third.sentence, third.direction) == (
        "Shoplifting",
        "Not for publication",
        "",
        "Not for publication",
    )


def test_the_measures_of_an_exempt_table_are_one_row_that_says_so(editions):
    rows = find(editions[Edition.PUBLIC], PaperKind.PLAN).context.plan.measures
    told = [each for each in rows if each.measure == "Not for publication"]
    assert [(each.earlier, each.earlier_period, str(each.source)) for each in told] == [
        ("Not for publication", "this edition", NOTICE)
    ]


def test_an_internal_edition_says_who_cleared_each_row(quoted):
    papers = describe_papers(*quoted, (), None, Showing(Edition.INTERNAL, (CLEARED,)))
    rows = find(papers, PaperKind.REPORT).context.report.implications
    assert {each.issue: each.cleared for each in rows if each.cleared} == {"Legal": "Cleared by A Lawyer, 3 March 2017"}
    assert "Cleared by A Lawyer" in "".join(read_all(fill_paper(find(papers, PaperKind.REPORT)).data))


@pytest.mark.parametrize("edition", [Edition.PUBLIC, Edition.EXEMPT])
def test_no_other_edition_says_it(quoted, edition):
    papers = describe_papers(*quoted, (), None, Showing(edition, (CLEARED,)))
    assert {each.cleared for each in find(papers, PaperKind.REPORT).context.report.implications} == {""}


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (Standing.CLEARED, "Cleared by A Lawyer, 3 March 2017"),
        (Standing.WITH_CHANGES, "Cleared with changes by A Lawyer, 3 March 2017"),
        (Standing.STALE, "Cleared by A Lawyer, 3 March 2017, and changed since"),
        (Standing.NOT_CLEARED, "Not cleared by A Lawyer, 3 March 2017"),
    ],
)
def test_how_a_row_stands_is_said_in_words(standing, said):
    assert say_clearance(Clearance(**{**fields(CLEARED), "standing": standing})) == said


@pytest.mark.parametrize(
    ("standing", "since", "said"),
    [
        (Standing.SENT, dt.date(2017, 3, 1), "Sent 1 March 2017, no answer yet"),
        (Standing.NOT_SENT, None, "Not sent yet"),
    ],
)
def test_a_row_without_an_answer_names_nobody(standing, since, said):
    assert say_clearance(Clearance(**{**fields(CLEARED), "standing": standing, "name": "", "since": since})) == said


def fields(clearance):
    return {name: getattr(clearance, name) for name in clearance.__slots__}
