"""One letter rule is one file; the file name is its id."""
