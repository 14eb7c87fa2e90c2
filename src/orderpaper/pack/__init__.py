"""Takes papers; gives the register: where each stands, its file name, hashes of in and out; and counts the pages."""
