"""What is counted."""

import pytest

from orderpaper.statistics.language.nouns import read_noun
from orderpaper.statistics.language.wording import put_plain


@pytest.mark.parametrize(
    ("after", "noun"),
    [
        (" crimes per year", "crimes"),
        (" repeat victims in", "repeat victims"),
        (" people were", "people"),
        (" domestic abuse incidents reported", "domestic abuse incidents"),
        (" more reports", "reports"),
        (" additional offences)", "offences"),
        (" recorded incidents", "incidents"),
        (" fewer crimes", "crimes"),
        (" Kent districts and", "Kent districts"),
        (" incidents of abuse", "incidents"),
        (" distinct cross cutting themes that", "cross cutting themes"),
        (" year-old cars", "year-old cars"),
        (" offence to", "offence"),
        (" KSI casualty based on", "KSI casualty"),
        (" most deprived wards", "deprived wards"),
    ],
)
def test_the_noun_is_what_follows_up_to_a_plural(after, noun):
    assert read_noun(put_plain(f"12{after}"), 2) == noun


@pytest.mark.parametrize(
    "after",
    [
        "",
        ".",
        " of them",
        " in 2012",
        " reduction",
        " increase in cases",
        " higher",
        ", cases",
        " year on year",
        ") cases",
    ],
)
def test_changes_and_stop_words_are_no_nouns(after):
    assert not read_noun(put_plain(f"20%{after}"), 3)
