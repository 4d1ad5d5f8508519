"""The sentence encoder: an int8 MiniLM run by numpy alone."""
