"""All checks of a paper, together."""

import pkgutil

import pytest

from orderpaper.checks import manuscript
from orderpaper.checks import proof as proof_room
from orderpaper.checks.manuscript import CHECKS, check_manuscript
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Whereabouts
from proofed import proof


def test_every_check_is_named_for_its_code_and_stands_in_the_list_once():
    assert len({check.__name__ for check in CHECKS}) == len(CHECKS)
    assert all(check.__module__.startswith("orderpaper.checks.proof.") for check in CHECKS)


def test_every_check_of_the_room_is_in_the_list():
    there = {each.name for each in pkgutil.iter_modules(proof_room.__path__) if not each.ispkg}
    assert {check.__name__ for check in CHECKS} == there


def test_a_paper_without_a_claim_has_none():
    assert check_manuscript(proof("Nothing is counted here.")) == ()


def test_claims_stand_in_reading_order_those_that_hold_too():
    claims = check_manuscript(proof("It fell from 50 to 40, a fall of 20%.\n\nIt fell from 50 to 40, a fall of 30%."))
    shares = [(claim.where.line, claim.answer) for claim in claims if claim.stated.endswith("%")]
    assert shares == [(1, None), (3, Severity.STOP)]
    assert [claim.where.line for claim in claims] == sorted(claim.where.line for claim in claims)


@pytest.fixture
def two_checks(monkeypatch):
    """Two checks that find fault with the same words, and one claim each that holds."""
    where = Whereabouts(line=3)

    def first(_reading):
        yield Claim("first", where, "It fell.", Severity.QUERY, "20%")
        yield Claim("first", where, "It fell.")

    def second(_reading):
        yield Claim("second", where, "It fell.", Severity.STOP, "20%")
        yield Claim("second", where, "It fell.")

    monkeypatch.setattr(manuscript, "CHECKS", (first, second))


@pytest.mark.usefixtures("two_checks")
def test_no_fault_is_told_twice():
    claims = check_manuscript(proof("It fell."))
    assert [claim.code for claim in claims if claim.answer] == ["first"]
    assert len(claims) == 3
