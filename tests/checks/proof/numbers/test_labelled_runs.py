from checks.proof.numbers.paper import caption, faults, para, read
from orderpaper.checks.proof.numbers.faults import judge
from orderpaper.checks.proof.numbers.labelled_runs import read_countings, write_label


def runs(*passages):
    placed = read(*passages).passages
    return placed, list(read_countings("a-code", placed, "map|figure"))


def test_each_word_and_chapter_is_counted_apart():
    _, found = runs(*map(caption, ("Map 1: A", "Figure 2.1: B", "Map 2: C", "Figure 3.1: D")))
    assert [[each.write(number) for number in each.numbers] for each in found] == [
        ["Figure 2.1"],
        ["Figure 3.1"],
        ["Map 1", "Map 2"],
    ]


def test_a_line_that_begins_with_the_label_is_it():
    placed, (run,) = runs(caption("Map 1: A"), para("Map 2 as a sentence has it."), caption("Map 3: C"))
    assert faults(judge(placed, run)) == []


def test_a_label_that_is_missing_is_named_in_full():
    placed, (run,) = runs(caption("Map 1: A"), caption("Map 3: C"))
    (claim,) = judge(placed, run)
    assert claim.message == (
        "Map 2 is missing before Map 3. Put back what was taken out, or number this Map 2 and those after it likewise."
    )


def test_labels_are_written_as_they_are_printed():
    assert (write_label("Map", 0, 2), write_label("Figure", 2, 5)) == ("Map 2", "Figure 2.5")


def test_a_caption_glued_to_the_words_before_it_is_not_missing():
    placed, (run,) = runs(
        caption("Map 1: A"), para("It is on the map below:Map 2: Bins and lamps"), caption("Map 3: C")
    )
    assert run.spared == {2}
    assert faults(judge(placed, run)) == []
