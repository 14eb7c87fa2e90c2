"""Takes records and statistics; gives the context of each committee paper, in plain words and numbers."""
