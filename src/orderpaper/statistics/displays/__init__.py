"""Takes the statistics; gives the tables, charts and maps that the sheet Shown asks for, and what goes with each."""
