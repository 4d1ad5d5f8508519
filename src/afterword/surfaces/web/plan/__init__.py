"""Plan: the next hours and days, each with its reason."""
