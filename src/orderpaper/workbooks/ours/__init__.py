"""Takes the folder of the workbooks, and what came back from reviewers; gives our own workbooks, read and added to."""
