"""Takes two Word files; gives one in which what changed stands as tracked changes, and what these cannot show."""
