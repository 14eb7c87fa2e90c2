"""Takes the bundle; gives findings where the plan is not as a plan must be."""

from orderpaper.checks.plan.action_ids_begin_with_their_priority import action_ids_begin_with_their_priority
from orderpaper.checks.plan.actions_belong_to_live_priorities import actions_belong_to_live_priorities
from orderpaper.checks.plan.actions_past_due_say_how_they_stand import actions_past_due_say_how_they_stand
from orderpaper.checks.plan.baselines_have_a_period import baselines_have_a_period
from orderpaper.checks.plan.complete_actions_are_not_still_due import complete_actions_are_not_still_due
from orderpaper.checks.plan.every_lead_is_confirmed import every_lead_is_confirmed
from orderpaper.checks.plan.every_priority_has_actions import every_priority_has_actions
from orderpaper.checks.plan.every_priority_has_an_indicator import every_priority_has_an_indicator
from orderpaper.checks.plan.figure_targets_say_which_way_is_good import figure_targets_say_which_way_is_good
from orderpaper.checks.plan.late_actions_have_progress import late_actions_have_progress
from orderpaper.checks.plan.latest_agrees_with_its_table import latest_agrees_with_its_table
from orderpaper.checks.plan.order_numbers_run_on import order_numbers_run_on
from orderpaper.checks.plan.plan_years_follow_on import plan_years_follow_on
from orderpaper.checks.plan.priority_years_agree import priority_years_agree
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    plan_years_follow_on,
    every_priority_has_actions,
    every_priority_has_an_indicator,
    every_lead_is_confirmed,
    order_numbers_run_on,
    priority_years_agree,
    action_ids_begin_with_their_priority,
    actions_belong_to_live_priorities,
    late_actions_have_progress,
    complete_actions_are_not_still_due,
    actions_past_due_say_how_they_stand,
    latest_agrees_with_its_table,
    figure_targets_say_which_way_is_good,
    baselines_have_a_period,
)
