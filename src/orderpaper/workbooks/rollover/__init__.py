"""Takes workbooks as officers left them; gives them anew, for the next meeting, the next year or the new template."""
