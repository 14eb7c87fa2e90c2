import pytest

from orderpaper.checks.proof.beside.words import Word, make_plain, split_words


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        *(("Offences", "offence"), ("burglaries", "burglary"), ("dies", "die"), ("Maidstone’s", "maidstone")),
        *(("business", "business"), ("virus", "virus"), ("gas", "gas"), ("%", "percentage"), ("&", "and")),
        *(("RTCs", "rtc"), ("per", "per"), ("percent", "percentage"), ("behavior", "behaviour")),
    ],
)
def test_words_are_compared_in_small_letters_and_the_singular(word, plain):
    assert make_plain(word) == plain


@pytest.mark.parametrize("text", ["Anti-Social", "anti social", "antisocial", "Anti‑social"])
def test_a_word_written_in_two_is_one(text):
    assert [each.plain for each in split_words(text)] == ["antisocial"]


def test_every_word_knows_its_letters():
    assert split_words("Theft & re-offending: 17") == (
        Word("theft", 0, 5),
        Word("and", 6, 7),
        Word("reoffending", 8, 20),
        Word("17", 22, 24),
    )


def test_a_prefix_by_itself_is_a_word():
    assert [each.plain for each in split_words("re: offending")] == ["re", "offending"]
