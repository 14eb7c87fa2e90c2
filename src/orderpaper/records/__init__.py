"""Takes nothing, gives the nouns: the frozen records in which every other room speaks to its neighbours."""
