"""Takes any Word file; gives the facts that checks judge: what it says, and how it looks on the page."""
