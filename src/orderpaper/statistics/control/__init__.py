"""Takes figures in their order; gives a control chart: mean, limits, special causes, verdicts, and cautions."""
