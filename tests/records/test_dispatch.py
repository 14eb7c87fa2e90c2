"""What the commands say when they are done: what each exits with."""

from pathlib import Path

from orderpaper.records.dispatch import Collected, EditionMade, FileCollected, PublishedOutcome
from orderpaper.records.edition import Edition
from orderpaper.records.finding import stop
from orderpaper.records.place import Place


def test_a_file_that_is_refused_makes_the_status_two():
    good, bad = FileCollected("a.docx"), FileCollected("b.docx", refused="b.docx is not a Word file.")
    assert Collected((good,)).exit_status == 0
    assert Collected((good, bad)).exit_status == 2


def test_only_what_was_published_ends_well():
    against = (stop("a", Place("plan.xlsx"), "It is missing."),)
    made = EditionMade(Edition.PUBLIC, Path("public"), (Path("public/a.docx"),))
    assert PublishedOutcome(against=against).exit_status == 1
    assert PublishedOutcome((made,), against, "The chairman agreed.").exit_status == 0
