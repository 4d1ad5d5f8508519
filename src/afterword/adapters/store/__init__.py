"""Where occasions are kept: in memory, or in one SQLite file on this computer."""
