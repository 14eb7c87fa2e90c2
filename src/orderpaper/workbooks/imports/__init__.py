"""Takes public data files, in the layouts their publishers give them; gives tables as pasted, with their catalogue."""
