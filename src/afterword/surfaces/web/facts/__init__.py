"""What can be said of oneself, and how each of it can be checked."""
