from checks.proof.numbers.paper import auto, entry, heading, read
from orderpaper.checks.proof.numbers.lines import fold_words, has_its_number, read_lines, say_where, write_passage
from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts
from proofed import proof


def test_each_line_of_a_text_knows_where_it_stands():
    reading = proof("The plan of the\nborough is here.\n")
    assert [(line.text, line.where.line) for line in read_lines(reading.passages)] == [
        ("The plan of the", 1),
        ("borough is here.", 2),
    ]


def test_a_paragraph_of_word_is_one_line_with_the_number_that_word_prints():
    assert [line.text for line in read_lines([auto("5.1", "Costs")])] == ["5.1 Costs"]
    assert write_passage(auto("5.1", "Costs")) == "5.1 Costs"


def test_a_number_that_is_one_of_the_words_is_not_written_twice():
    assert write_passage(heading("5.1 Costs")) == "5.1 Costs"
    assert [line.text for line in read_lines([heading("5.1 Costs")])] == ["5.1 Costs"]


def test_an_entry_of_the_contents_list_has_no_number_of_its_own():
    assert has_its_number(entry("Costs"))
    assert not has_its_number(auto("5", "Costs"))


def test_the_number_is_written_before_the_first_line_only():
    places = ((0, Whereabouts(line=1)), (4, Whereabouts(line=2)))
    passage = Passage("One two", PassageKind.TEXT, places, "3.1")
    assert [line.text for line in read_lines([passage])] == ["3.1 One", "two"]


def test_places_are_named_as_a_message_names_them():
    (passage,) = read(heading("1. Costs")).passages
    assert say_where(passage.find()) == "line 1"
    assert say_where(Whereabouts(page=7)) == "page 7"
    assert say_where(Whereabouts(line=3)) == "line 3"
    assert say_where(Whereabouts()) == "elsewhere"


def test_lines_are_compared_by_their_words():
    assert fold_words("The  Plan – 2017/18.") == ("the", "plan", "2017", "18")
