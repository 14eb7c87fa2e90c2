from orderpaper.records.revision import RevisionKind
from orderpaper.word.revisions.edits import make_maker, read_edits
from revised import ANN, BEN, gone, line, mark, tree, words

LATER = ANN.replace("09:30", "09:31")


def told(paragraph, covered=frozenset()):
    edits = read_edits(tree(paragraph)[0], covered)
    return [(edit.maker.kind.value, edit.maker.author, edit.say()) for edit in edits]


def test_runs_of_one_author_and_time_side_by_side_are_one_change():
    changed = line("a", mark("ins", words("b ") + words("c", "<w:b/>")), mark("ins", words(" d")), "e")
    assert told(changed) == [("added", "Ann", "b c d")]


def test_words_between_part_two_changes_and_so_does_the_time():
    assert told(line(mark("ins", words("a")), "b", mark("ins", words("c")))) == [
        ("added", "Ann", "a"),
        ("added", "Ann", "c"),
    ]
    found = told(line("x", mark("ins", words("a")), mark("ins", words("c"), LATER)))
    assert found == [("added", "Ann", "a"), ("added", "Ann", "c")]


def test_marks_and_empty_runs_between_do_not_part_a_change():
    between = "<w:bookmarkStart w:id='1'/><w:r><w:rPr/></w:r><w:proofErr/>"
    assert told(line("x", mark("ins", words("a")), between, mark("ins", words("b")))) == [("added", "Ann", "ab")]


def test_a_deletion_inside_an_addition_is_told_of_both_authors():
    changed = line("x", mark("ins", words("a") + mark("del", gone("b"), BEN) + words("c")))
    assert told(changed) == [("added", "Ann", "abc"), ("deleted", "Ben", "b")]


def test_a_replacement_is_a_deletion_and_an_addition():
    assert told(line("x", mark("del", gone("a")), mark("ins", words("b")))) == [
        ("deleted", "Ann", "a"),
        ("added", "Ann", "b"),
    ]


def test_a_paragraph_added_as_a_whole_is_one_change():
    added = line(mark("ins", words("a") + mark("del", gone("b"), BEN)), end=mark("ins"))
    assert told(added) == [("paragraph added", "Ann", "ab"), ("deleted", "Ben", "b")]


def test_a_paragraph_that_was_parted_tells_its_end_alone():
    assert told(line("a", end=mark("ins"))) == [("paragraph added", "Ann", "")]
    assert told(line(end=mark("ins"))) == [("paragraph added", "Ann", "")]


def test_a_paragraph_deleted_as_a_whole_is_one_change_and_its_end_alone_another():
    assert told(line(mark("del", gone("a")), end=mark("del"))) == [("deleted", "Ann", "a")]
    assert told(line("a", end=mark("del"))) == [("paragraph joined to the next", "Ann", "")]


def test_a_moved_paragraph_is_told_where_it_went_from_and_where_it_came_to():
    assert told(line(mark("moveFrom", words("a")), end=mark("moveFrom"))) == [("moved away", "Ann", "a")]
    assert told(line(mark("moveTo", words("a")), end=mark("moveTo"))) == [("moved here", "Ann", "a")]


def test_a_change_of_format_tells_the_words_and_each_author_of_a_paragraph_once():
    bold = "<w:b/>" + mark("rPrChange", "<w:rPr/>")
    assert told(line("a", words("b", bold), words("c", bold))) == [("formatted", "Ann", "bc")]
    both = f"<w:p><w:pPr><w:rPr>{bold}</w:rPr>{mark('pPrChange', '<w:pPr/>')}</w:pPr>{words('a')}</w:p>"
    assert told(both) == [("formatted", "Ann", "a")]
    numbered = f"<w:p><w:pPr><w:numPr>{mark('ins')}</w:numPr></w:pPr>{words('a')}</w:p>"
    assert told(numbered) == [("formatted", "Ann", "a")]


def test_what_has_no_words_is_said_in_brackets():
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    assert told(line("x", mark("ins", note + "<w:r><w:drawing/></w:r>"))) == [("added", "Ann", "[footnote][picture]")]


def test_what_is_told_of_the_row_is_not_told_again():
    covered = frozenset({(RevisionKind.INSERTED, "Ann")})
    added = line(mark("ins", words("a") + mark("del", gone("b"), BEN)), end=mark("ins"))
    assert told(added, covered) == [("deleted", "Ben", "b")]


def test_a_change_that_goes_from_one_control_into_another_is_one_of_each():
    control = "<w:sdt><w:sdtPr><w:tag w:val='T{0}'/></w:sdtPr><w:sdtContent>{1}</w:sdtContent></w:sdt>"
    changed = line("x", *(control.format(number, mark("ins", words("a"))) for number in (1, 2)))
    assert [edit.maker.key for edit in read_edits(tree(changed)[0], frozenset())] == ["T1", "T2"]


def test_a_mark_that_says_no_time_gives_none():
    maker = make_maker(tree('<w:ins w:author="Ann"/>')[0], RevisionKind.INSERTED)
    assert maker == (RevisionKind.INSERTED, "Ann", "", "")
