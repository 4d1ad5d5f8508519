"""Judge: give each slip a verdict, with its reason and the smallest change that would alter it."""
