"""Editions: what each may show."""

import pytest

from orderpaper.records.edition import Edition


@pytest.mark.parametrize(
    ("edition", "shows_exempt", "shows_sign_offs"),
    [(Edition.PUBLIC, False, False), (Edition.EXEMPT, True, False), (Edition.INTERNAL, True, True)],
)
def test_only_officers_see_sign_offs_and_the_public_sees_nothing_exempt(edition, shows_exempt, shows_sign_offs):
    assert (edition.shows_exempt, edition.shows_sign_offs) == (shows_exempt, shows_sign_offs)
