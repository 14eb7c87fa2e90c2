"""Takes the passages of a paper; gives the names and acronyms in them, and what the paper says an acronym means."""
