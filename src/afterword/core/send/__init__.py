"""Sending: a letter leaves once, in exactly the words that were approved, or it is said that nobody can know."""
