"""The page that lets a phone in."""
