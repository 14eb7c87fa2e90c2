"""Takes a context and a template; gives a Word file; reads Word files back into records."""
