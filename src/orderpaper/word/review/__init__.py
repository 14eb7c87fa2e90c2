"""Takes a paper whose texts stand in content controls, and who is asked; gives the copy that goes out for review."""
