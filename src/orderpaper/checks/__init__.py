"""Takes records; gives findings."""
