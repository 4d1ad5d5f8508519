"""Practice: the questions that are due, and one at a time."""
