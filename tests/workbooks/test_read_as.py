"""What a reader answers where it takes a cell for something else than stands in it, and how that is said."""

from orderpaper.records.finding import note, query
from orderpaper.workbooks.read_as import LOGGED, ReadAs, log_if_changed
from workbooks.books import HERE


def test_a_reading_is_an_entry_of_the_log():
    assert ReadAs(1277, "the number 1,277").say(HERE, "1,277") == note(
        LOGGED, HERE, "“1,277” was read as the number 1,277.", "1,277", "the number 1,277"
    )


def test_a_reading_that_is_worth_a_look_says_why():
    read = ReadAs("1.1", "1.1", "is a number: was this 1.10?", "id-begins-with-letters")
    assert read.say(HERE, "1.1") == query("id-begins-with-letters", HERE, "“1.1” is a number: was this 1.10?", "1.1")


def test_what_the_cell_shows_is_quoted_where_it_is_not_what_it_holds():
    found = ReadAs(2017, "2017", "is what the cell shows.", "number-is-what-its-cell-shows", "2017/18").say(
        HERE, "2017"
    )
    assert (found.message, found.held) == ("“2017/18” is what the cell shows.", "2017")


def test_only_what_was_changed_is_logged():
    assert log_if_changed("Yes", "Yes") == "Yes"
    assert log_if_changed("Yes", "y") == ReadAs("Yes", "Yes")
    assert log_if_changed(3, "3") == 3
