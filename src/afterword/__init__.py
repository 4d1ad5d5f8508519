"""Afterword: the word after a bad interview."""

__version__ = "0.1.0"
