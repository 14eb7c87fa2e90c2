import pytest

from orderpaper.checks.reports.every_appendix_is_mentioned import every_appendix_is_mentioned
from orderpaper.records.finding import query
from orderpaper.records.report import Appendix, ReportNarrative
from papers.example import make, with_report

CODE = "every-appendix-is-mentioned"


def find(bundle):
    return list(every_appendix_is_mentioned(bundle))


def appendix(label="Appendix 1", line=2, **values):
    return make(Appendix, row=line).changed(**{"label": label, "kind": "Appendix", **values})


def with_text(bundle, text, *rows):
    return with_report(bundle, narrative=(make(ReportNarrative, text=text),), appendices=rows)


def two():
    return appendix(), appendix("Appendix 2", 3)


def test_the_example_mentions_its_appendix(bundle):
    assert find(bundle) == []


def test_an_appendix_that_nothing_mentions_is_queried(bundle):
    rows = two()
    assert find(with_text(bundle, "See Appendix 1 and Appendix 12.", *rows)) == [
        query(
            CODE,
            rows[1].origin.place("label"),
            "the report never mentions Appendix 2. Mention it where it matters, or take the row out.",
            held="Appendix 2",
        )
    ]


@pytest.mark.parametrize("text", ["Appendices 1 and 2", "appendix 1; APPENDIX 2", "Appendix 1 and 2", "Appendices 1–3"])
def test_an_appendix_may_be_mentioned_in_a_list(bundle, text):
    assert find(with_text(bundle, text, *two())) == []


@pytest.mark.parametrize("text", ["The plan is attached.", "See the appendix.", "The plan is appended"])
def test_the_only_appendix_needs_no_number(bundle, text):
    assert find(with_text(bundle, text, appendix())) == []
    assert len(find(with_text(bundle, text, *two()))) == 2


def test_a_label_in_words_is_found_in_its_words(bundle):
    rows = (appendix("Annex of maps"), appendix("Map"))
    assert find(with_text(bundle, "The annex of maps, and the map, are published.", *rows)) == []


def test_what_is_kept_back_and_background_papers_need_no_mention(bundle):
    rows = (appendix(publish="No"), appendix(publish="Exempt"), appendix(kind="Background paper"), make(Appendix))
    assert find(with_text(bundle, "Nothing.", *rows)) == []


def test_a_report_not_yet_written_is_not_looked_at(bundle):
    assert find(with_report(bundle, narrative=(), appendices=two())) == []
