"""Takes papers; gives the register: which paper stands where, under which file name, with the hashes of in and out."""
