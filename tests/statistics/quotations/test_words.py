"""All that may be said of a measure: each word is described, said, or says what it lacks."""

from hypothesis import given
from hypothesis import strategies as st

from named_figures import YEARS, figures_of, look_up
from orderpaper.records.text import Missing, Sourced
from orderpaper.statistics.quotations.words import WORDS

ROW = "annual_changes.all_crime"


def test_every_word_is_described_in_a_sentence():
    entries = look_up(figures_of(YEARS), ROW).entries
    assert all(entries.describe(name)[0].isupper() for name in entries)
    assert set(WORDS) < set(entries)


def test_a_measure_of_months_has_no_change_since_each_of_them():
    across = figures_of("Crime | Apr-13 | May-13 | Jun-13\nAll | 1 | 2 | 3")
    down = figures_of("Month | All\nApr-13 | 1\nMay-13 | 2", rows_are="Month")
    for names in (across, down):
        assert not any(name.startswith("since_") for name in look_up(names, "annual_changes.all").entries)


CELLS = st.sampled_from(["0", "1", "4", "12", "1,300", "26.4%", "[x]", "[c]", "*", "N/A", "", "-3", "0.5"])
TABLES = {
    "rows_are": st.sampled_from(["Area", "Ward", "Month", "Year", "Crime type", "Measure", "Other", ""]),
    "unit": st.sampled_from(["Number", "Per cent", "£", "Days", "Per 1,000 people", ""]),
    "good_is": st.sampled_from(["Lower", "Higher", "Neither", ""]),
    "small_numbers": st.sampled_from(["Show", "Hide under 5", "Round to 5", ""]),
    "rank": st.sampled_from(["1 is best", "1 is worst", "None", ""]),
    "denominator": st.sampled_from(["", "150,000 residents, mid-2011, ONS", "not given", "rubbish"]),
}
HEADINGS = st.sampled_from(["2011", "2012", "2012/13", "Apr-13", "May-13", "Number", "Total", "Change", "Rank"])
NAMES = st.sampled_from(["Fant", "All", "Total", "Apr-13", "May-13", "2012/13", "Title", "Average", "%"])


@given(
    st.lists(HEADINGS, min_size=1, max_size=4, unique=True),
    st.lists(st.tuples(NAMES, st.lists(CELLS, min_size=4, max_size=4)), min_size=1, max_size=5),
    st.fixed_dictionaries(TABLES),
)
def test_whatever_is_pasted_everything_is_words_or_says_what_is_missing(headings, rows, values):
    lines = [" | ".join(("Name", *headings))]
    lines += [" | ".join((name, *cells[: len(headings)])) for name, cells in rows]
    for _name, words in figures_of("\n".join(lines), **values).list_leaves():
        assert isinstance(words, Missing | Sourced)
        assert str(words).strip()
