"""Forget: erase an occasion, after one question."""
