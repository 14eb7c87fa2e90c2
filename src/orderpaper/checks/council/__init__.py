"""Takes the bundle; gives findings where what the council keeps for years has gone out of date."""

from orderpaper.checks.council.acronyms_have_one_meaning import acronyms_have_one_meaning
from orderpaper.checks.council.committee_has_one_chairman import committee_has_one_chairman
from orderpaper.checks.council.contacts_were_checked_within_a_year import contacts_were_checked_within_a_year
from orderpaper.checks.council.members_have_not_left import members_have_not_left
from orderpaper.checks.council.membership_begins_before_it_ends import membership_begins_before_it_ends
from orderpaper.checks.council.names_have_one_spelling import names_have_one_spelling
from orderpaper.checks.council.nobody_is_a_member_twice_at_once import nobody_is_a_member_twice_at_once
from orderpaper.checks.council.people_who_left_are_not_named import people_who_left_are_not_named
from orderpaper.checks.council.quorum_is_not_more_than_the_members import quorum_is_not_more_than_the_members
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    names_have_one_spelling,
    people_who_left_are_not_named,
    membership_begins_before_it_ends,
    nobody_is_a_member_twice_at_once,
    members_have_not_left,
    committee_has_one_chairman,
    quorum_is_not_more_than_the_members,
    contacts_were_checked_within_a_year,
    acronyms_have_one_meaning,
)
