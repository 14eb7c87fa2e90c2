"""Takes the statistics; gives everything that may be said of their figures, by name, and sentences filled with it."""
