"""The letters of a map come with the program, and are the same on every machine."""

from orderpaper.word.maps.font import DPI, FILE, load_font, spell, wrap


def test_the_letters_and_their_licence_come_with_the_program():
    assert FILE.is_file()
    assert "SIL OPEN FONT LICENSE" in FILE.with_name("arimo licence.txt").read_text(encoding="utf-8")


def test_letters_are_as_high_as_they_are_asked_for():
    assert load_font(12).size == round(12 * DPI / 72)
    assert abs(load_font(12).getlength("n" * 100) / (100 * load_font(12).size) - 0.556) < 0.02


def test_it_has_what_names_and_classes_are_written_with():
    font = load_font(12)
    unknown = bytes(font.getmask("\U0010ffff"))
    for letter in "AZaz09£€–—’‘“”…%½²ŵŷŴÉéâ&":
        assert bytes(font.getmask(letter)) != unknown, letter


def test_signs_that_it_has_not_are_written_in_words():
    assert spell("≤ 5  per\n1,000") == "up to 5 per 1,000"


def test_words_that_are_too_long_for_a_line_go_on_in_the_next():
    font = load_font(12)
    lines = wrap("Boughton Monchelsea and Chart Sutton", font, 400)
    assert " ".join(lines) == "Boughton Monchelsea and Chart Sutton"
    assert all(font.getlength(line) <= 400 for line in lines)
    assert wrap("Llanfairpwllgwyngyll", font, 10) == ["Llanfairpwllgwyngyll"]
    assert wrap("", font, 10) == []
