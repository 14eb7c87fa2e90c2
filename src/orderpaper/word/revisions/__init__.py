"""Takes the parts of any Word file; gives its tracked changes and comments, and the parts with changes settled."""
