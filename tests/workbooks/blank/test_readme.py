"""The Read me sheet: what an officer reads first."""

from workbooks.books import EVERY_KIND, blank, words_of


@EVERY_KIND
def test_the_read_me_names_every_sheet_and_says_in_words_what_the_colours_mean(kind):
    words = words_of(blank(kind)["Read me"])
    for expected in (kind.owner, kind.purpose, "must be filled in", "may be left empty", "Do not rename"):
        assert expected in words
    for record in kind.records:
        assert record.SHEET.help in words
