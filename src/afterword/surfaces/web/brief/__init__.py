"""Brief: one page for the next interview."""
