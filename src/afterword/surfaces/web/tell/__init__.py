"""Tell: one box for the raw account."""
