"""Rows of the board, for the tests of the checks that read it."""

import dataclasses
import datetime as dt

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.place import Place

PLACE = Place("report.xlsx", "Implications", "B6")
DUE, SINCE = dt.date(2017, 3, 16), dt.date(2017, 3, 13)
ROW = Clearance(
    "report.xlsx", "The plan", "Legal", "Head of Law", "None.", PLACE, Standing.CLEARED, "A Smith", SINCE, DUE
)


def stand(standing=Standing.CLEARED, **said):
    """Give a row that stands in some way: of the post Head of Law, on Legal; without a name where nobody answered."""
    unnamed = {"name": ""} if standing in {Standing.SENT, Standing.NOT_SENT} else {}
    return dataclasses.replace(ROW, standing=standing, **{**unnamed, **said})
