"""Takes the bundle; gives findings where the plan is not as a plan must be."""

from orderpaper.checks.plan.every_lead_is_confirmed import every_lead_is_confirmed
from orderpaper.checks.plan.every_priority_has_actions import every_priority_has_actions
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    every_priority_has_actions,
    every_lead_is_confirmed,
)
