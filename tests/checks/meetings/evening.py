"""The evening whose minutes are in the worked example, with the small changes that tests make to it."""

from papers.example import rows_like, with_meeting_before

RESOLUTION = 12


def with_row(bundle, at, **values):
    """Change one row of the attendance."""
    return with_meeting_before(bundle, attendance=rows_like(bundle.meetings[1].attendance, at, **values))


def place_of_row(bundle, at, key):
    return bundle.meetings[1].attendance[at].origin.place(key)


def with_resolution(bundle, **values):
    """Change the minute of what was resolved."""
    return with_meeting_before(bundle, minutes=rows_like(bundle.meetings[1].minutes, RESOLUTION, **values))


def place_of_resolution(bundle, key):
    return bundle.meetings[1].minutes[RESOLUTION].origin.place(key)
