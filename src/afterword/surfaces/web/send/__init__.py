"""Send: exactly what would leave, when, and the way to take it back."""
