"""A comparison that holds both papers, for the tests of comparing: accept all is the new one, reject all the old."""

from orderpaper.word.compare.plain import make_plain
from orderpaper.word.compare.redline import compare_files
from orderpaper.word.compare.stories import read_named
from orderpaper.word.revisions.changes import list_revisions
from orderpaper.word.revisions.resolve import accept_all, reject_all
from word.compare.papers import HAND, file, parts_of


def compare(old, new, **more):
    return compare_files(file(old, "Old.docx"), file(new, "New.docx"), HAND, **more)


def is_grid(revision):
    """Tell whether a change is only that of a table’s grid, for which the format has no author."""
    return not revision.author and revision.kind == "formatted" and revision.place.at.startswith("table")


def hold(old, new):
    """Give a comparison, and hold that it holds both papers and is in one name."""
    compared = compare(old, new)
    parts = parts_of(compared.data)
    assert read_named(accept_all(parts)) == read_named(make_plain(parts_of(new)).parts)
    assert read_named(reject_all(parts)) == read_named(make_plain(parts_of(old)).parts)
    revisions = [each for each in list_revisions(parts, "Redline.docx") if not is_grid(each)]
    assert {each.author for each in revisions} == {HAND}
    assert compared.changes == len(revisions) > 0
    return compared
