"""Takes the environment; gives the day that SOURCE_DATE_EPOCH says, so that the same input gives the same bytes."""

import datetime as dt
import os


def read_epoch() -> dt.date | None:
    """Give the day that SOURCE_DATE_EPOCH says, None where it says none."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date() if epoch.isdecimal() else None
