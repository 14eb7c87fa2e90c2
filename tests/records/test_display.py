from orderpaper.records.display import Caption, Displays, Reference


def test_a_caption_says_its_label_and_its_title():
    assert str(Caption("ASB by ward", "Table", "Incidents by ward")) == "Table: Incidents by ward"


def test_a_reference_says_its_label():
    assert str(Reference("ASB by ward", "Chart")) == "Chart"


def test_without_a_sheet_shown_nothing_is_made_and_nothing_refused():
    assert Displays() == Displays((), ())
