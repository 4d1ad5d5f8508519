"""Patterns: what repeats over many occasions."""
