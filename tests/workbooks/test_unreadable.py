"""What a reader raises for its caller: a kind of its own, so that nothing else is caught with it."""

import pytest

from orderpaper.records.errors import OrderpaperError
from orderpaper.workbooks.unreadable import Unreadable


def test_what_cannot_be_read_is_an_answer_and_not_an_error_of_the_program():
    assert issubclass(Unreadable, ValueError)
    assert not issubclass(Unreadable, OrderpaperError)


def test_its_message_goes_on_from_the_quoted_value():
    with pytest.raises(Unreadable, match=r"^is not a date\.$"):
        raise Unreadable("is not a date.")
