"""Reply: what they wrote, read, and confirmed by the person."""
