"""The page of everything that is kept."""
