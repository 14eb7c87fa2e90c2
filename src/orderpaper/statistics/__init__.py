"""Takes recorded figures; gives what is said of them: change, percentage, control limits, in numbers and in words."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orderpaper.statistics.control.chart import control_chart
    from orderpaper.statistics.control.runs import judge_runs

__all__ = ["control_chart", "judge_runs"]


def __getattr__(name: str) -> object:
    """Give the functions offered here when they are first asked for, so that `--help` stays instant."""
    if name == "control_chart":
        from orderpaper.statistics.control.chart import control_chart

        return control_chart
    if name == "judge_runs":
        from orderpaper.statistics.control.runs import judge_runs

        return judge_runs
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
